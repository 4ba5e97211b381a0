//! What is wrong with the work of the house, above the pages of whoever must know.

use super::lang;
use crate::{
    components::{Notice, Tone},
    house::actor,
    store::upkeep,
    text::upkeep as text,
};
use leptos::prelude::*;

/// A notice for each thing that has stopped; nothing as long as all goes on.
#[component]
pub fn Alarms() -> impl IntoView {
    let lang = lang();
    Suspend::new(async move {
        let house = actor::house().ok()?;
        let alarms = upkeep::alarms(&house.pool, actor::now().0).await;
        // A page is of use also where this cannot be asked.
        let alarms =
            alarms.inspect_err(|error| tracing::error!(%error, "failed to ask for alarms")).unwrap_or_default();
        if alarms.is_empty() {
            return None;
        }
        let lines = alarms.into_iter().map(|alarm| view! { <li>{text::alarm(lang, alarm)}</li> }).collect_view();
        Some(view! {
            <Notice tone=Tone::Danger title=text::title(lang)>
                <ul>{lines}</ul>
                <p>{text::help(lang)}</p>
            </Notice>
        })
    })
}
