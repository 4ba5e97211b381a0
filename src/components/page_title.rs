//! The title of a page.

use leptos::{prelude::*, text_prop::TextProp};

/// The title of a page; read anew when it changes in the browser.
///
/// On the server it is read here, while the page is made: `leptos_meta` would read it after that, on whichever thread
/// goes on with the answer, and there the signals of this request are not to be found.
///
/// ```ignore
/// <PageTitle text=text::title(lang)/>
/// <PageTitle text=move || format!("{}{question}", prefix())/>
/// ```
#[component]
pub fn PageTitle(
    /// The title; the name of the product is put behind it.
    #[prop(into)]
    text: TextProp,
) -> impl IntoView {
    let product = crate::text::common::product(super::lang());
    let title = move || format!("{} · {product}", text.get());
    #[cfg(feature = "ssr")]
    {
        let title = untrack(title);
        // It writes nothing where it stands, and the browser looks for the mark of the nothing that it makes there.
        (view! { <leptos_meta::Title text=title/> }, ())
    }
    #[cfg(not(feature = "ssr"))]
    {
        Effect::new(move |_| document().set_title(&title()));
    }
}
