//! `/persoonlijk/:token`: a neutral page with a button. Whoever only looks, like the scanner of a mail server, uses
//! nothing up; the token leaves the address by pressing the button.

use super::OpenLink;
use crate::{
    public::{Behind, BehindLink},
    text::hearing as text,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_params_map;

/// The page. It says the same whatever the token is.
#[component]
pub fn PersonalPage() -> impl IntoView {
    let token = use_params_map().with_untracked(|p| p.get("token")).unwrap_or_default();
    let words = Behind {
        title: text::personal_title,
        lead: text::personal,
        button: text::open,
        action: OpenLink::PATH,
        aside: None,
        card: false,
    };
    view! { <BehindLink words token/> }
}
