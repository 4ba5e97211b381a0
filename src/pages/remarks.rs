//! `/opmerkingen`: what parents let the locations know that is no complaint, for whoever manages them.

mod api;
mod list;
mod one;

pub use api::*;

use crate::{
    components::{StaffFrame, StaffTrouble},
    domain::lang::Lang,
    text::remark as text,
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// `/opmerkingen`
#[component]
pub fn RemarksPage() -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let query = use_query_map();
    let chosen = Memo::new(move |_| query.with(|q| q.get_str("bericht").and_then(|id| id.parse().ok())));
    let remarks = Resource::new_blocking(move || chosen.get(), load_remarks);
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                match remarks.await {
                    Ok(remarks) => view! { <Shown remarks/> }.into_any(),
                    Err(error) => view! { <StaffTrouble here="/opmerkingen" title=text::list_title(lang) error/> }.into_any(),
                }
            })}
        </Suspense>
    }
}

#[component]
fn Shown(remarks: Remarks) -> impl IntoView {
    let name = remarks.name.clone();
    let inside = match remarks.chosen.clone() {
        Some(chosen) => view! { <one::One chosen/> }.into_any(),
        None => view! { <list::List remarks/> }.into_any(),
    };
    view! { <StaffFrame here="/opmerkingen" name=name>{inside}</StaffFrame> }
}
