//! A card was moved on the board: what that means here, or why it cannot be done now.

use super::{data::CaseData, state::CasePage};
use crate::{
    components::{Notice, Tone},
    domain::{
        forms::{FormKind, moves},
        lang::Lang,
        phase::Phase,
    },
    text::{case as text, choices},
};
use leptos::prelude::*;

/// The form that a move to a column means; nothing where none is open.
pub fn meant(case: &CaseData, to: Phase) -> Option<FormKind> {
    let open = |kind: &FormKind| case.offers.iter().any(|offer| offer.kind == *kind && offer.not_now.is_none());
    moves(case.complaint.phase, to).iter().copied().find(open)
}

/// Says what moving the card means.
#[component]
pub fn Moving(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    move || page.moved_to.map(|to| page.data.with(|case| said(lang, case, to)))
}

fn said(lang: Lang, case: &CaseData, to: Phase) -> AnyView {
    let column = choices::phase(lang, to);
    let why = || {
        let offer = |kind: &FormKind| case.offers.iter().find(|offer| offer.kind == *kind);
        let refused =
            moves(case.complaint.phase, to).iter().filter_map(offer).find_map(|o| Some((o.kind, o.not_now.as_ref()?)));
        refused.map(|(kind, why)| format!("{}: {}", text::command(lang, kind), text::why_not(lang, kind, why)))
    };
    let (tone, words) = match meant(case, to) {
        _ if case.complaint.phase.column() == to.column() => (Tone::Info, text::moved_there(lang, column)),
        Some(kind) => (Tone::Info, text::moved_by(lang, column, text::command(lang, kind))),
        None => (Tone::Warning, why().unwrap_or_else(|| text::moved_not(lang, column))),
    };
    view! {
        <div role="status">
            <Notice tone=tone>
                <p>{words}</p>
            </Notice>
        </div>
    }
    .into_any()
}
