//! The head of a case: what it is about, where it stands, and what to be careful with.

use super::{data::CaseData, notices::Notices, state::CasePage};
use crate::{
    components::{Notice, Tag, Tone},
    domain::lang::Lang,
    text::{case as text, terms},
};
use leptos::prelude::*;

/// The heading and its tags.
#[component]
pub fn Head(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let filed = page.data.with_untracked(|case| case.complaint.filed.clone());
    let reference = filed.reference.to_string();
    // These come anew when a question becomes a complaint, or how somebody is reached.
    let heading = Memo::new(move |_| page.data.with(|case| text::heading(lang, &case.complaint)));
    let place = Memo::new(move |_| page.data.with(|case| place(lang, case)));
    let filed_late = Memo::new(move |_| page.data.with(|case| case.complaint.filed.late));
    let not_safe = Memo::new(move |_| page.data.with(|case| !case.complaint.filed.safe));
    let standing = Memo::new(move |_| page.data.with(|case| text::standing(lang, &case.complaint)));
    let late = Memo::new(move |_| {
        page.data.with(|case| {
            if case.complaint.is_question() {
                return case.complaint.answer_due().is_some_and(|due| case.today > due);
            }
            let (due, open) = (&case.complaint.filed.terms, case.complaint.closed.is_none());
            let uncalled = case.complaint.first_contact_on().is_none() && case.today > due.first_contact_due;
            open && (uncalled || due.judgement_late(case.today))
        })
    });
    view! {
        <header class="case-head">
            <p class="case-head__ref" translate="no">
                {reference}
            </p>
            <h1>{move || heading.get()}</h1>
            <div class="cluster">
                <Tag tone=Tone::Brand>{move || standing.get()}</Tag>
                {move || late.get().then(|| view! { <Tag tone=Tone::Danger>{terms::late(lang)}</Tag> })}
                <span class="soft">{move || place.get()}</span>
                {move || filed_late.get().then(|| view! { <Tag tone=Tone::Warning>{text::filed_late(lang)}</Tag> })}
                {filed.keep_name.then(|| view! { <Tag tone=Tone::Warning>{text::keep_name(lang)}</Tag> })}
            </div>
            {move || {
                not_safe
                    .get()
                    .then(|| {
                        view! {
                            <Notice tone=Tone::Danger title=text::unsafe_title(lang)>
                                <p>{text::unsafe_help(lang)}</p>
                            </Notice>
                        }
                    })
            }}
            <Notices page/>
        </header>
    }
    .into_any()
}

/// The names of the locations, or what stands in their place.
pub fn place(lang: Lang, case: &CaseData) -> String {
    let names: Vec<&str> = case.places.iter().map(|(_, name)| name.as_str()).collect();
    if names.is_empty() { text::no_place(lang, &case.complaint.filed.place).to_owned() } else { names.join(", ") }
}
