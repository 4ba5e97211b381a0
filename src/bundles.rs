//! What makes pages come alive in a browser: one bundle of WebAssembly for each kind of page that needs one, and none
//! for pages that do not (docs/decisions/0011-bundles.md).

#[cfg(any(feature = "wizard", feature = "follow"))]
use leptos::mount;
#[cfg(feature = "ui")]
use leptos::prelude::*;

/// The element that a bundle takes over.
#[cfg(any(feature = "ssr", feature = "wizard", feature = "follow"))]
const ROOT: &str = "levend";

/// What the bundle begins with, as JSON.
#[cfg(any(feature = "ssr", feature = "wizard", feature = "follow"))]
const DATA: &str = "gegevens";

#[cfg(feature = "ssr")]
pub use server::{Alive, Blank, Bundle, FileScript, ForStaff, KeepScript, OwedScript, Scripts, Styles, StylesWithin};

#[cfg(feature = "ssr")]
mod server {
    use super::{DATA, ROOT};
    use crate::{
        house::{House, actor},
        text::languages,
    };
    use leptos::{nonce::use_nonce, prelude::*};
    use serde::Serialize;

    /// The bundles there are. The feature of the crate that builds one has its name.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Bundle {
        /// Filing a complaint, question by question, also without a network.
        Wizard,
        /// Following a complaint, live.
        Follow,
        /// Everything for staff.
        Staff,
    }

    impl Bundle {
        const fn name(self) -> &'static str {
            match self {
                Self::Wizard => "wizard",
                Self::Follow => "follow",
                Self::Staff => "staff",
            }
        }
    }

    /// What of staff's the page that is made brings along.
    #[derive(Clone, Copy, Debug, Default)]
    pub struct ForStaff {
        /// How their pages look.
        pub styles: bool,
        /// What makes them come alive.
        pub scripts: bool,
    }

    /// What a bundle takes over once it is there, with the data that it begins with.
    #[component]
    pub fn Alive<T: Serialize + 'static>(
        /// Which bundle.
        bundle: Bundle,
        /// What the view was made of: the browser makes the very same of it.
        data: T,
        /// The view.
        children: Children,
    ) -> impl IntoView {
        // Within a script nothing but its own end tag is special.
        let json = serde_json::to_string(&data).unwrap_or_default().replace('<', "\\u003c");
        view! {
            <div id=ROOT>{children()}</div>
            <script id=DATA type="application/json" nonce=use_nonce() inner_html=json></script>
            <Scripts bundle/>
        }
        .into_any()
    }

    /// Where a bundle makes the view by itself: nothing is known of who reads.
    #[component]
    pub fn Blank(
        /// Which bundle.
        bundle: Bundle,
    ) -> impl IntoView {
        view! {
            <div id=ROOT></div>
            <Scripts bundle/>
        }
    }

    /// Loads a bundle, after what a reader waits for.
    #[component]
    pub fn Scripts(
        /// Which.
        bundle: Bundle,
    ) -> impl IntoView {
        let built = use_context::<House>().map(|house| house.built).unwrap_or_default();
        let name = bundle.name();
        let soon = (bundle == Bundle::Staff).then_some("");
        // A bundle has Dutch and English in it; what another language says comes along.
        let sentences = languages::carried(actor::visitor().lang).map(|carried| format!("/talen/{}", carried.name));
        view! {
            <script
                defer
                nonce=use_nonce()
                src=built.path("wake.js")
                data-js=built.path(&format!("{name}.js"))
                data-wasm=built.path(&format!("{name}.wasm"))
                data-sentences=sentences
                data-soon=soon
            ></script>
        }
    }

    /// The script by which files on their way show how far they are.
    #[component]
    pub fn FileScript() -> impl IntoView {
        let built = use_context::<House>().map(|house| house.built).unwrap_or_default();
        view! { <script defer nonce=use_nonce() src=built.path("files.js")></script> }
    }

    /// The script by which what is typed and not sent stays on the device, in forms with a line that says so; and by which
    /// a page that says what arrived has it forgotten.
    #[component]
    pub fn KeepScript() -> impl IntoView {
        let built = use_context::<House>().map(|house| house.built).unwrap_or_default();
        view! { <script defer nonce=use_nonce() src=built.path("keep.js")></script> }
    }

    /// Has what was wiped on this device without a network wiped with us, before anything of it is shown or another draft
    /// is opened. Whom to call and what to expect stand on three pages without an answer: those are never hidden, nor asked
    /// for again. It stands within the page, as what comes in a file of its own comes after it.
    #[component]
    pub fn OwedScript() -> impl IntoView {
        view! { <script nonce=use_nonce() inner_html=include_str!("bundles/owed.js")></script> }
    }

    /// The styles, as files that browsers keep: for pages that stay open.
    #[component]
    pub fn Styles(
        /// With what only staff see.
        staff: bool,
    ) -> impl IntoView {
        let built = use_context::<House>().map(|house| house.built).unwrap_or_default();
        let more = staff.then(|| view! { <link rel="stylesheet" href=built.path("staff.css")/> });
        view! {
            <link rel="stylesheet" href=built.path("main.css")/>
            {more}
        }
    }

    /// The styles within the page: whoever opens one page on a slow phone does not wait for a second answer.
    #[component]
    pub fn StylesWithin() -> impl IntoView {
        let built = use_context::<House>().map(|house| house.built).unwrap_or_default();
        match built.styles() {
            Some(styles) => view! { <style nonce=use_nonce() inner_html=styles.to_owned()></style> }.into_any(),
            None => view! { <Styles staff=false/> }.into_any(),
        }
    }
}

/// Makes the view of what the server rendered into [`Alive`] again, over it; or anew where nothing was rendered. Once the
/// page is whole it is for the view to say so: [`alive`].
#[cfg(any(feature = "wizard", feature = "follow"))]
pub fn take_over<T, V>(view: impl FnOnce(Option<T>) -> V + 'static)
where
    T: serde::de::DeserializeOwned + 'static,
    V: IntoView + 'static,
{
    use leptos::wasm_bindgen::JsCast;
    let Some(root) = document().get_element_by_id(ROOT).and_then(|root| root.dyn_into().ok()) else { return };
    let data = document().get_element_by_id(DATA).and_then(|data| data.text_content());
    let data = data.and_then(|json| serde_json::from_str(&json).ok());
    let view = move |data| {
        provide_context(lang());
        view(data)
    };
    later(move || match data {
        Some(data) => taking_over(|| mount::hydrate_from(root, move || view(Some(data))).forget()),
        None => mount::mount_to(root, move || view(None)).forget(),
    });
}

#[cfg(any(feature = "wizard", feature = "follow"))]
thread_local! {
    /// Whether what the server made is being taken over at this moment.
    static TAKING_OVER: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

#[cfg(any(feature = "wizard", feature = "follow"))]
fn taking_over(task: impl FnOnce()) {
    TAKING_OVER.set(true);
    task();
    TAKING_OVER.set(false);
}

/// What listens to nothing and changes only as a whole: what the server made of it stays as it is when the page is taken
/// over, which costs nothing. Made anew (something changed, or the browser makes the page by itself) it is made in full.
pub fn still<V: IntoView + 'static>(class: &'static str, view: impl FnOnce() -> V) -> AnyView {
    #[cfg(any(feature = "wizard", feature = "follow"))]
    if TAKING_OVER.get() {
        return view! { <div class=class></div> }.into_any();
    }
    view! { <div class=class>{view()}</div> }.into_any()
}

/// A part of a page that can wait for a task of its own when the page is taken over: on a slow phone a long page is not
/// deaf for as long as all of it takes. Made anew it comes with the rest.
#[component]
pub fn Part(
    /// What stands in it, below one another.
    children: Children,
) -> impl IntoView {
    #[cfg(any(feature = "wizard", feature = "follow"))]
    if TAKING_OVER.get() {
        use leptos::{
            tachys::{
                hydration::Cursor,
                view::{PositionState, RenderHtml},
            },
            wasm_bindgen::JsCast,
        };
        let root = NodeRef::<leptos::html::Div>::new();
        let owner = Owner::current();
        let mut children = Some(children);
        Effect::new(move |_| {
            let (Some(root), Some(owner), Some(children)) = (root.get(), owner.clone(), children.take()) else {
                return;
            };
            let root = Cursor::new(root.unchecked_into());
            // Under the owner of the page: what it provides (its language) is there for whatever this makes later, too.
            // The page ends with it, so that nothing else needs to hold what was taken over.
            later(move || {
                taking_over(|| {
                    std::mem::forget(owner.with(|| children().hydrate::<true>(&root, &PositionState::default())));
                });
            });
        });
        return view! { <div class="stack stack--loose" node_ref=root></div> }.into_any();
    }
    view! { <div class="stack stack--loose">{children()}</div> }.into_any()
}

/// In a task of its own: whoever taps before it is heard before it.
#[cfg(any(feature = "wizard", feature = "follow"))]
pub fn later(task: impl FnOnce() + 'static) {
    // A browser without timers keeps plain forms.
    let _ = set_timeout(task, std::time::Duration::ZERO);
}

/// The language of the document.
#[cfg(feature = "hydrate")]
pub fn lang() -> crate::domain::lang::Lang {
    let root = document().document_element();
    let said = |name| root.as_ref().and_then(|root| root.get_attribute(name)).unwrap_or_default();
    // Every language has its link on the page, also those that only the server speaks.
    crate::text::catalogue::install_names(&said("data-talen"));
    crate::domain::lang::Lang::from_tag(&said("lang"))
}

/// Notes on the document that scripts have taken over: for styles, and for whoever tests the page.
#[cfg(feature = "hydrate")]
pub fn alive() {
    if let Some(root) = document().document_element() {
        // A document that refuses an attribute has worse problems.
        let _ = root.set_attribute("data-alive", "");
    }
}
