//! Sharing an improvement, in words by which nobody is known.

use super::{ShareImprovement, page::Shown};
use crate::{
    components::{Button, ButtonRow, CheckboxGroup, Choice, RadioGroup, TextArea},
    domain::{improvement::Stands, lang::Lang, organisation::Location, report::Recognisable},
    text::{improvements as text, yearly},
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

/// The form, with what was typed and the places to look at.
pub(super) fn form(lang: Lang, location: &Location, shown: &Shown) -> AnyView {
    let wrong = |of: &str| shown.wrong.as_ref().filter(|(field, _)| *field == of).map(|(_, said)| said.clone());
    let stands = [Stands::Planned, Stands::Done];
    let choices = stands.map(|one| Choice::new(one.key(), text::stands_as(lang, one))).to_vec();
    let places = (!shown.places.is_empty()).then(|| {
        let line = |place: &Recognisable| {
            let why = yearly::why(lang, place.why);
            view! {
                <li>
                    <strong lang="nl">{place.quote.clone()}</strong>
                    " "
                    {why}
                </li>
            }
        };
        view! {
            <p>{yearly::check_lead(lang)}</p>
            <ul>{shown.places.iter().map(line).collect_view()}</ul>
            <CheckboxGroup
                name="form[checked]"
                legend=yearly::check(lang)
                choices=vec![Choice::new("ja", yearly::checked(lang))]
                error=wrong("checked")
            />
        }
    });
    view! {
        <section class="stack">
            <h2>{text::new(lang)}</h2>
            <form class="stack" method="post" action=ShareImprovement::PATH novalidate>
                <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                <input type="hidden" name="form[location]" value=location.id.to_string()/>
                <TextArea
                    name="form[words]"
                    label=text::words(lang)
                    hint=text::words_hint(lang)
                    value=shown.form.words.clone()
                    error=wrong("words")
                    small=true
                />
                <RadioGroup
                    name="form[stands]"
                    legend=text::stands(lang)
                    choices
                    value=shown.form.stands.clone()
                    error=wrong("stands")
                />
                {places}
                <ButtonRow>
                    <Button>{text::release(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}
