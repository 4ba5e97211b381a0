//! What cannot be done yet.

use super::{super::state::CasePage, place};
use crate::{components::Disclosure, domain::lang::Lang, text::case as text};
use leptos::prelude::*;

/// What cannot be done yet, each with what would make it possible.
#[component]
pub fn NotNow(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let why = Memo::new(move |_| {
        page.data.with(|case| {
            let refused = case.offers.iter().filter_map(|o| Some((o.kind, o.not_now.as_ref()?)));
            // A closed case needs no list, and of a question what is for complaints is not said (R2).
            let open = case.complaint.closed.is_none() && !case.complaint.is_question();
            let said = refused.filter(|(kind, why)| open && place::is_said(*kind, why));
            said.map(|(kind, why)| (kind, text::why_not(lang, kind, why))).collect::<Vec<_>>()
        })
    });
    move || {
        let list = why.get();
        (!list.is_empty()).then(|| {
            let items = list
                .into_iter()
                .map(|(kind, why)| {
                    view! {
                        <li class="command__why-not">
                            <strong>{text::command(lang, kind)}</strong>
                            ": "
                            {why}
                        </li>
                    }
                })
                .collect_view();
            view! {
                <Disclosure label=text::not_now(lang)>
                    <ul>{items}</ul>
                </Disclosure>
            }
        })
    }
}
