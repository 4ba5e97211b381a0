//! What waits for a second person, on the page of what it is about.

use super::named::Named;
use crate::{
    components::Notice,
    house::clock,
    store::proposals::Proposal,
    text::{dates, manage as text},
};
use leptos::prelude::*;

/// The proposals that wait; nothing where none does.
pub(super) fn waiting(named: &Named, proposals: &[Proposal]) -> Option<AnyView> {
    let lang = named.lang;
    let line = |proposal: &Proposal| {
        let day = |at| dates::plain(lang, clock::amsterdam_date(at));
        let said = text::proposed(lang, &named.proposer(proposal), &day(proposal.at), &day(proposal.until));
        view! {
            <li>
                <strong>{named.change(proposal.staff, &proposal.change)}</strong>
                <br/>
                <span class="small">{said}</span>
            </li>
        }
    };
    let lines = proposals.iter().map(line).collect_view();
    (!proposals.is_empty()).then(|| {
        view! {
            <Notice title=text::waiting(lang)>
                <ul class="stack stack--tight">{lines}</ul>
                <p>
                    <a href="/beheer/voorstellen">{text::proposals(lang)}</a>
                </p>
            </Notice>
        }
        .into_any()
    })
}
