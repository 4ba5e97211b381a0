//! How a body outside of the house is reached: to call, to mail and to read, side by side.

use crate::domain::helplines::Helpline;
use leptos::prelude::*;

/// Number, mail address and site, as far as they are there.
#[component]
pub fn Ways(
    /// How it is reached.
    helpline: Helpline,
) -> impl IntoView {
    let dial = helpline.dial();
    let shown = helpline.shown_site().to_owned();
    let Helpline { phone, mail, site, .. } = helpline;
    let call =
        (!phone.is_empty()).then(|| view! { <a class="link-alone" href=format!("tel:{dial}")>{phone}</a> }.into_any());
    let write = (!mail.is_empty())
        .then(|| view! { <a class="link-alone" href=format!("mailto:{mail}")>{mail.clone()}</a> }.into_any());
    let read = (!site.is_empty()).then(|| {
        view! {
            <a class="link-alone" href=format!("https://{site}") rel="external">
                {shown}
            </a>
        }
        .into_any()
    });
    let ways: Vec<AnyView> = [call, write, read].into_iter().flatten().collect();
    (!ways.is_empty()).then(|| view! { <p class="cluster">{ways}</p> }.into_any())
}
