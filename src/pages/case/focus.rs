//! Where the focus goes when the form that had it is gone: to the form that begins anew, or to the heading of what is next.

use crate::domain::forms::FormKind;

/// The heading above the forms.
pub const HEADING: &str = "wat-nu-kop";

/// What opens a form.
pub fn opener(kind: FormKind) -> String {
    format!("doe-{}", kind.key())
}

/// Gives the focus a place, once the page shows what became of a form; unless it has one.
#[cfg(feature = "hydrate")]
pub fn regain(kind: FormKind) {
    use leptos::prelude::{document, request_animation_frame};
    use wasm_bindgen::JsCast;
    let lost = || document().active_element().is_none_or(|element| element.tag_name() == "BODY");
    // Where no frame comes, the focus stays lost and nothing else.
    let _ = request_animation_frame(move || {
        // What stands in something that is folded cannot be given it: then the heading.
        for id in [opener(kind), HEADING.to_owned()] {
            let element = document().get_element_by_id(&id).filter(|_| lost());
            if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
                let _ = element.focus();
            }
        }
    });
}

/// On the server nobody has it.
#[cfg(not(feature = "hydrate"))]
pub fn regain(_kind: FormKind) {}
