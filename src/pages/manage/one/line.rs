//! Whom somebody reports to, and proposing another.

use super::Shown;
use crate::{
    components::{Button, ButtonRow, Kind, SelectField},
    domain::routing::reports_to,
    pages::manage::{SetLine, frame::beside},
    text::directory as text,
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

/// Whom they report to as it is kept, or as it follows from the region (R15).
pub(super) fn line(shown: &Shown) -> AnyView {
    let (lang, named, member) = (shown.named.lang, &shown.named, &shown.person.member);
    let now = match (member.manager, reports_to(&named.org, member.id)) {
        (Some(to), _) => text::line_now(lang, &named.who(to)),
        (None, Some(to)) => text::line_derived(lang, &named.who(to)),
        (None, None) => text::line_none(lang).to_owned(),
    };
    view! {
        <section class="stack">
            <h2>{text::line(lang)}</h2>
            <p>{text::line_lead(lang)}</p>
            <p>{now}</p>
            <form class="stack" method="post" action=SetLine::PATH novalidate>
                <input type="hidden" name="id" value=member.id.to_string()/>
                <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                <SelectField
                    name="reports_to"
                    label=text::reports_to(lang)
                    options=named.who_come_in(text::reports_to_nobody(lang), Some(member.id), member.manager)
                    value=shown.reports_to.clone()
                    error=beside(&shown.wrong, "reports_to")
                />
                <ButtonRow>
                    <Button kind=Kind::Secondary>{text::line_propose(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}
