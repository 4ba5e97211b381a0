//! The staff's case page.

use leptos::prelude::*;
use leptos_router::{LazyRoute, lazy_route};

/// `/zaak`, loaded only by staff.
#[derive(Debug)]
pub struct CaseRoute;

#[lazy_route]
impl LazyRoute for CaseRoute {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        view! { <h1>"Case"</h1> }.into_any()
    }
}
