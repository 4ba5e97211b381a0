//! Writing the judgement: what is found of each point and why, and the measures (R12–R14).

use super::{
    super::data::CaseData,
    field::{Filling, date_text, input_name},
    kept,
    plain::tick,
};
use crate::{
    components::{Choice, DateField, Disclosure, Notice, Prose, RadioGroup, SelectField, TextArea, TextField, Tone},
    domain::{
        forms::{CaseForm, FindingRow, MeasureRow, begun},
        judgement::Outcome,
    },
    text::{choices, dates, forms as text},
};
use leptos::prelude::*;

/// How many rows there are for measures; and how many more unfold.
const ROWS: usize = 3;
const MORE: usize = 7;

/// The latest version as it stands, or a row for each point.
pub fn start(form: CaseForm, case: &CaseData) -> CaseForm {
    begun(form, &case.complaint, |id| case.word(id))
}

pub fn fields(filling: Filling) -> AnyView {
    let lang = filling.lang;
    let form = filling.form();
    let (titles, solved, returned, owners) = filling.page.data.with_untracked(|case| {
        let title = |row: &FindingRow| {
            let point = case.complaint.points.iter().find(|p| p.number.to_string() == row.point);
            point.and_then(|p| case.word(p.title)).unwrap_or_default().to_owned()
        };
        let owner = |p: &super::super::data::Person| (p.id.to_string(), format!("{} · {}", p.name, p.function));
        let owners = std::iter::once((String::new(), text::choose(lang).to_owned()));
        let owners: Vec<_> = owners.chain(case.people.iter().filter(|p| p.handles || p.here).map(owner)).collect();
        let returned = case.complaint.returned.and_then(|t| case.word(t)).unwrap_or_default().to_owned();
        let day = |on| text::solved_in_talk(lang, &dates::day_and_month(lang, on));
        let solved = |row: &FindingRow| Some(day(case.complaint.solved_since(row.point.parse().ok()?)?));
        let solved = form.findings.iter().map(solved).collect::<Vec<_>>();
        (form.findings.iter().map(title).collect::<Vec<_>>(), solved, returned, owners)
    });
    let findings = form.findings.iter().cloned().zip(titles).zip(solved).enumerate();
    let findings = findings.map(|(i, ((row, title), solved))| finding(filling, i, row, title, solved)).collect_view();
    let filled = form.measures.iter().rposition(|row| *row != MeasureRow::default()).map_or(0, |last| last + 1);
    let rows = ROWS.max(filled);
    let row = |i: usize| measure(filling, i, form.measures.get(i).cloned().unwrap_or_default(), owners.clone());
    let (measures, more) = ((0..rows).map(row).collect_view(), (rows..rows + MORE).map(row).collect_view());
    view! {
        {kept::came_back(filling)}
        {(!returned.is_empty())
            .then(|| {
                view! {
                    <Notice tone=Tone::Warning title=text::returned(lang)>
                        <Prose text=returned/>
                    </Notice>
                }
            })}
        {findings}
        <fieldset class="field">
            <legend class="field__legend">{text::measures(lang)}</legend>
            <p class="field__hint">{text::measures_hint(lang)}</p>
            {measures}
            <Disclosure label=text::more_measures(lang)>{more}</Disclosure>
        </fieldset>
        <fieldset class="field" aria-describedby="draft_judgement-solved-hint">
            <legend class="field__legend">{text::solved(lang)}</legend>
            <p class="field__hint" id="draft_judgement-solved-hint">
                {text::solved_hint(lang)}
            </p>
            {tick("solved", text::solved_box(lang), form.solved == "yes")}
        </fieldset>
    }
    .into_any()
}

/// What is found of a point; `solved` says that it was solved in conversation (R10).
fn finding(filling: Filling, i: usize, row: FindingRow, title: String, solved: Option<String>) -> AnyView {
    let lang = filling.lang;
    let (outcome, reasons) = (format!("findings.{i}.outcome"), format!("findings.{i}.reasons"));
    let outcomes = Outcome::ALL.into_iter().map(|o| Choice::new(o.key(), choices::outcome(lang, o))).collect();
    view! {
        <fieldset class="field">
            <legend class="field__legend">{format!("{}. {title}", row.point)}</legend>
            <input type="hidden" name=input_name(&format!("findings.{i}.point")) value=row.point/>
            {solved.map(|solved| view! { <p class="field__hint">{solved}</p> })}
            <RadioGroup
                name=input_name(&outcome)
                legend=text::outcome(lang)
                choices=outcomes
                value=row.outcome
                error=filling.error(&outcome)
            />
            <TextArea
                name=input_name(&reasons)
                label=text::reasons(lang)
                hint=text::reasons_hint(lang)
                small=true
                value=row.reasons
                error=filling.error(&reasons)
            />
        </fieldset>
    }
    .into_any()
}

fn measure(filling: Filling, i: usize, row: MeasureRow, owners: Vec<(String, String)>) -> AnyView {
    let lang = filling.lang;
    let field = |part: &str| format!("measures.{i}.{part}");
    let (what, owner, state, day) = (field("what"), field("owner"), field("state"), field("day"));
    view! {
        <fieldset class="field">
            <legend class="field__legend">{text::measure(lang, i + 1)}</legend>
            <TextField name=input_name(&what) label=text::what(lang) value=row.what error=filling.error(&what)/>
            <SelectField
                name=input_name(&owner)
                label=text::owner(lang)
                options=owners
                value=row.owner
                error=filling.error(&owner)
            />
            <RadioGroup
                name=input_name(&state)
                legend=text::state(lang)
                inline=true
                choices=vec![
                    Choice::new("planned", text::planned(lang)),
                    Choice::new("taken", text::taken(lang)),
                ]
                value=row.state
                error=filling.error(&state)
            />
            <DateField
                name=input_name(&day)
                legend=text::date(lang)
                value=date_text(&row.day, &row.month, &row.year)
                error=filling.error(&day)
            />
        </fieldset>
    }
    .into_any()
}

/// What stands in the form around something that was typed.
#[cfg(feature = "hydrate")]
pub fn typed(event: &web_sys::Event) -> Option<CaseForm> {
    use super::super::api::Act;
    use leptos::form::FromFormData;
    use wasm_bindgen::JsCast;
    let input: web_sys::Element = event.target()?.dyn_into().ok()?;
    let form: web_sys::HtmlFormElement = input.closest("form").ok()??.dyn_into().ok()?;
    let data = web_sys::FormData::new_with_form(&form).ok()?;
    Act::from_form_data(&data).ok().map(|act| act.form)
}

/// On the server nobody types.
#[cfg(not(feature = "hydrate"))]
pub fn typed(_event: &leptos::ev::Event) -> Option<CaseForm> {
    None
}
