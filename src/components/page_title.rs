//! A title that changes while the page stands there.

use leptos::prelude::*;
use leptos_meta::Title;

/// The title of a page, read anew when it changes in the browser.
///
/// On the server it is read here, while the page is made: `leptos_meta` would read it after that, on whichever thread
/// goes on with the answer, and there the signals of this request are not to be found.
#[component]
pub fn PageTitle(
    /// The title.
    text: impl Fn() -> String + Send + Sync + 'static,
) -> impl IntoView {
    #[cfg(feature = "ssr")]
    let text = untrack(text);
    view! { <Title text/> }
}
