//! How a body outside of the house is reached: to call, to mail and to read, in one line.

use crate::domain::helplines::Helpline;
use leptos::prelude::*;

/// Number, mail address and site, as far as they are there.
#[component]
pub fn Ways(
    /// How it is reached.
    helpline: Helpline,
) -> impl IntoView {
    let dial = helpline.dial();
    let Helpline { phone, mail, site, .. } = helpline;
    let shown = site.strip_prefix("www.").unwrap_or(&site).to_owned();
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
    let ways = [call, write, read].into_iter().flatten().enumerate();
    let ways = ways.map(|(at, way)| view! { {(at > 0).then_some(" · ")} {way} }).collect_view();
    view! { <p>{ways}</p> }.into_any()
}
