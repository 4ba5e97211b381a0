//! Photos and documents: what the parent sent, and what colleagues keep for each other.

use super::{data::CaseData, state::CasePage};
use crate::{
    components::Upload,
    domain::{event::Event, lang::Lang},
    text::{dates, files as text},
};
use leptos::prelude::*;

/// What is there, and the way to add to it.
#[component]
pub fn Files(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let (reference, refused) =
        page.data.with_untracked(|case| (case.complaint.filed.reference.to_string(), case.refused.clone()));
    let refused = refused.iter().map(|(name, fault)| text::refused(lang, name, *fault)).collect();
    view! {
        <section class="section stack" id="bestanden">
            <h2 class="section__title">{text::heading(lang)}</h2>
            {move || page.data.with(|case| list(lang, case))}
            <Upload action=format!("/api/zaak/{reference}/bestanden") refused/>
            <p class="small soft">{text::for_colleagues(lang)}</p>
        </section>
    }
    .into_any()
}

fn list(lang: Lang, case: &CaseData) -> AnyView {
    let reference = case.complaint.filed.reference.to_string();
    let lines: Vec<AnyView> = case
        .events
        .iter()
        .flat_map(|happened| {
            let from = match happened.event {
                Event::FilesReceived { .. } => text::from_parent(lang),
                _ => text::from_colleagues(lang),
            };
            let day = dates::day_and_month(lang, happened.day);
            // What was taken away has no name any more.
            let named = happened.event.files().iter().filter_map(|id| Some((*id, case.word(*id)?.to_owned())));
            let reference = &reference;
            named.map(move |(id, name)| {
                let href = format!("/zaak/{reference}/bestanden/{id}");
                view! {
                    <li>
                        <a href=href rel="external">
                            {name}
                        </a>
                        <span class="soft">{format!("{from}, {day}")}</span>
                    </li>
                }
                .into_any()
            })
        })
        .collect();
    if lines.is_empty() {
        return view! { <p class="soft">{text::none(lang)}</p> }.into_any();
    }
    view! { <ul class="files">{lines}</ul> }.into_any()
}
