//! The staff's board page.

use leptos::prelude::*;
use leptos_router::{LazyRoute, lazy_route};

/// `/bord`, loaded only by staff.
#[derive(Debug)]
pub struct BoardRoute;

#[lazy_route]
impl LazyRoute for BoardRoute {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        view! { <h1>"Board"</h1> }.into_any()
    }
}
