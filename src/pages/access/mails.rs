//! In which language one is mailed, on one's own account.

use super::MailLanguage;
use crate::{
    components::{Button, ButtonRow, Choice, Kind, RadioGroup},
    domain::lang::Lang,
    text::{access as text, languages},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The section.
pub(super) fn section(lang: Lang, mailed: Lang, wrong: Option<String>) -> AnyView {
    let choices = languages::spoken().into_iter().map(|of| Choice::new(of.tag(), languages::own_name(of))).collect();
    view! {
        <section class="stack">
            <h2>{text::mails(lang)}</h2>
            <form class="stack" method="post" action=MailLanguage::PATH novalidate>
                <RadioGroup
                    name="lang"
                    legend=text::mails_in(lang)
                    hint=text::mails_hint(lang)
                    inline=true
                    choices
                    value=mailed.tag().into_owned()
                    error=wrong
                />
                <ButtonRow>
                    <Button kind=Kind::Secondary>{text::mails_save(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}
