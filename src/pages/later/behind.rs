//! `/verder/:token`: the page behind the link. Its address and its title tell nothing.

use super::ResumeDraft;
use crate::{
    public::{Behind, BehindLink},
    text::wizard as text,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_params_map;

/// The page.
#[component]
pub fn ResumePage() -> impl IntoView {
    let token = use_params_map().with_untracked(|p| p.get("token")).unwrap_or_default();
    let words = Behind {
        title: text::open_title,
        lead: text::open_lead,
        button: text::open,
        action: ResumeDraft::PATH,
        aside: None,
        card: true,
    };
    view! { <BehindLink words token/> }
}
