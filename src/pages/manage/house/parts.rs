//! The settings, each with its form.

use super::Shown;
use crate::{
    components::{Button, ButtonRow, Choice, Kind, Notice, RadioGroup, SelectField, TextField, Tone},
    domain::{calendar::HolidayRules, lang::Lang, organisation::rename::Place},
    house::actor,
    pages::manage::{RenamePlace, SaveHolidays, SaveName, SetIndependent, SetReading, frame::beside, invite::alone},
    text::{directory, house as text, upkeep},
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

/// What whoever runs the server should set; nothing when all is.
pub(super) fn lacking(lang: Lang) -> Option<AnyView> {
    let config = actor::house().ok()?.config;
    let lacks =
        [(config.scanner.is_none(), upkeep::no_scanner(lang)), (!config.second_factor, upkeep::no_second_factor(lang))];
    let lines: Vec<_> = lacks.into_iter().filter(|(lacks, _)| *lacks).map(|(_, words)| words).collect();
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
        view! {
            <Notice tone=Tone::Warning title=upkeep::lacking(lang)>
                <ul>{lines}</ul>
            </Notice>
        }
        .into_any()
    })
}

/// What the organisation is called.
pub(super) fn naming(shown: &Shown) -> AnyView {
    let lang = shown.named.lang;
    view! {
        <section class="stack">
            <h2>{text::naming(lang)}</h2>
            <form class="stack" method="post" action=SaveName::PATH novalidate>
                <TextField
                    name="name"
                    label=text::name(lang)
                    autocomplete="off"
                    spellcheck=false
                    value=shown.name.clone()
                    error=beside(&shown.wrong, "name")
                />
                <ButtonRow>
                    <Button kind=Kind::Secondary>
                        {text::save(lang)} <span class="visually-hidden">": "{text::naming(lang)}</span>
                    </Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}

/// What a location or region is called.
pub(super) fn renaming(shown: &Shown) -> AnyView {
    let (lang, named) = (shown.named.lang, &shown.named);
    let none = (String::new(), text::which_choose(lang).to_owned());
    let locations = named.org.places().into_iter().map(|(id, name)| (format!("location:{id}"), name));
    let regions = named.regions.iter().map(|(id, name)| (Place::Region(*id).to_string(), text::region(lang, name)));
    let options = std::iter::once(none).chain(locations).chain(regions).collect();
    view! {
        <section class="stack">
            <h2>{text::renaming(lang)}</h2>
            <p>{text::renaming_lead(lang)}</p>
            <form class="stack" method="post" action=RenamePlace::PATH novalidate>
                <SelectField
                    name="form[which]"
                    label=text::which(lang)
                    options
                    value=shown.rename.which.clone()
                    error=beside(&shown.wrong, "form[which]")
                />
                <TextField
                    name="form[name]"
                    label=text::new_name(lang)
                    autocomplete="off"
                    spellcheck=false
                    value=shown.rename.name.clone()
                    error=beside(&shown.wrong, "form[name]")
                />
                <ButtonRow>
                    <Button kind=Kind::Secondary>
                        {text::save(lang)} <span class="visually-hidden">": "{text::new_name(lang)}</span>
                    </Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}

/// By which holidays terms go.
pub(super) fn holidays(shown: &Shown) -> AnyView {
    let lang = shown.named.lang;
    let choices = HolidayRules::ALL.map(|rules| Choice::new(rules.key(), text::rules(lang, rules))).to_vec();
    view! {
        <section class="stack">
            <h2>{text::holidays(lang)}</h2>
            <p>{text::holidays_lead(lang)}</p>
            <form class="stack" method="post" action=SaveHolidays::PATH novalidate>
                <RadioGroup
                    name="rules"
                    legend=text::holidays(lang)
                    choices
                    value=shown.rules.key()
                    error=beside(&shown.wrong, "rules")
                />
                <ButtonRow>
                    <Button kind=Kind::Secondary>
                        {text::save(lang)} <span class="visually-hidden">": "{text::holidays(lang)}</span>
                    </Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}

/// Whether a second person reads a judgement.
pub(super) fn reading(shown: &Shown) -> AnyView {
    let (lang, on) = (shown.named.lang, shown.named.org.second_reading);
    let (now, words) = match on {
        true => (text::reading_on(lang), text::reading_stop(lang)),
        false => (text::reading_off(lang), text::reading_start(lang)),
    };
    view! {
        <section class="stack">
            <h2>{text::reading(lang)}</h2>
            <p>{text::reading_lead(lang)}</p>
            <p>{now}</p>
            <form method="post" action=SetReading::PATH>
                <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                <Button kind=Kind::Secondary name="on" value=if on { "" } else { "1" }>
                    {words}
                </Button>
            </form>
        </section>
    }
    .into_any()
}

/// Who is the last to handle a case.
pub(super) fn independent(shown: &Shown) -> AnyView {
    let (lang, named) = (shown.named.lang, &shown.named);
    let now = named.org.independent;
    let said = now
        .map_or_else(|| text::independent_nobody(lang).to_owned(), |who| text::independent_now(lang, &named.who(who)));
    view! {
        <section class="stack">
            <h2>{text::independent(lang)}</h2>
            <p>{text::independent_lead(lang)}</p>
            <p>{said}</p>
            {alone(named, &shown.staff)}
            <form class="stack" method="post" action=SetIndependent::PATH novalidate>
                <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                <SelectField
                    name="who"
                    label=text::independent_who(lang)
                    options=named.who_come_in(directory::reports_to_nobody(lang), None, now)
                    value=now.map(|who| who.to_string()).unwrap_or_default()
                    error=beside(&shown.wrong, "who")
                />
                <ButtonRow>
                    <Button kind=Kind::Secondary>{text::propose(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}

/// What the fields of another name for a place ask.
pub(super) fn label(lang: Lang, field: &str) -> &'static str {
    match field {
        "which" => text::which(lang),
        "name" => text::new_name(lang),
        _ => "",
    }
}
