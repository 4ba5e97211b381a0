//! What came in, to read again: folded, for whoever wants it.

use super::Wrote;
use crate::{
    components::{Disclosure, Prose},
    public::lang,
    text::follow as text,
};
use leptos::prelude::*;

/// The complaint as it came in.
#[component]
pub(super) fn CameIn(wrote: Wrote) -> impl IntoView {
    let lang = lang();
    let wish = (!wrote.wish.is_empty()).then(|| {
        view! {
            <h3>{text::wrote_wish(lang)}</h3>
            <Prose text=wrote.wish quoted=true/>
        }
    });
    view! {
        <Disclosure label=text::wrote(lang)>
            <div class="stack">
                <Prose text=wrote.story quoted=true/>
                {wish}
            </div>
        </Disclosure>
    }
    .into_any()
}
