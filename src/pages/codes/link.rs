//! `/volgen/code-kwijt/:token`: a new code by the link in a mail.

use super::TakeCode;
use crate::{
    public::{Behind, BehindLink},
    text::codes as text,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_params_map;

/// The page behind the link.
#[component]
pub fn TakePage() -> impl IntoView {
    let token = use_params_map().with_untracked(|p| p.get("token")).unwrap_or_default();
    let words = Behind {
        title: text::take_title,
        lead: text::take_lead,
        button: text::take,
        action: TakeCode::PATH,
        aside: None,
        card: true,
    };
    view! { <BehindLink words token/> }
}
