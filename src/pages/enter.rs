//! Entering what came by letter, mail or call, with its true day of receipt (R3).

pub mod api;
#[cfg(feature = "ssr")]
mod desk;
mod done;
mod fields;
mod form;
mod person;
mod places;

use crate::{
    components::{StaffFrame, StaffTrouble},
    domain::lang::Lang,
    text::entering as text,
};
use api::{Entering, load_entering};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// `/invoeren`
#[component]
pub fn EnterPage() -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let query = use_query_map();
    let asked = Memo::new(move |_| {
        query.with(|q| (q.get_str("concept").and_then(|key| key.parse().ok()), q.get("klaar").unwrap_or_default()))
    });
    let entering = Resource::new_blocking(move || asked.get(), |(draft, entered)| load_entering(draft, entered));
    view! {
        <Transition>
            {move || Suspend::new(async move {
                match entering.await {
                    Ok(entering) => view! { <Page entering/> }.into_any(),
                    Err(error) => view! { <StaffTrouble here="/invoeren" title=text::title(lang) error/> }.into_any(),
                }
            })}
        </Transition>
    }
    .into_any()
}

#[component]
fn Page(entering: Entering) -> impl IntoView {
    let name = entering.name.clone();
    let inside = match entering.done.clone() {
        Some(done) => view! { <done::Done done/> }.into_any(),
        None => view! { <form::Form entering/> }.into_any(),
    };
    view! {
        <StaffFrame here="/invoeren" name=name>
            <div class="page__narrow stack">{inside}</div>
        </StaffFrame>
    }
}
