//! The mail address that waits to be confirmed.

use super::SendConfirmation;
use crate::{
    components::{Button, Kind, Notice, Tone},
    public::lang,
    text::codes as text,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// What to do about it, with a button to have the mail sent again.
#[component]
pub(super) fn Unconfirmed(
    /// Whether the mail went just now.
    just_now: bool,
) -> impl IntoView {
    let lang = lang();
    let again = if just_now {
        view! { <p>{text::sent_just_now(lang)}</p> }.into_any()
    } else {
        view! {
            <form class="no-print" method="post" action=SendConfirmation::PATH>
                <Button kind=Kind::Secondary>{text::send_again(lang)}</Button>
            </form>
        }
        .into_any()
    };
    view! {
        <Notice tone=Tone::Warning title=text::unconfirmed_title(lang)>
            <p>{text::unconfirmed(lang)}</p>
            {again}
        </Notice>
    }
    .into_any()
}
