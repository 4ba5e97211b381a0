//! The personal contact (R9, R10), and attempts at it.

use super::{
    super::data::CaseData,
    field::{Filling, date_text, input_name},
    plain::tick,
};
use crate::{
    components::{Choice, DateField, Disclosure, RadioGroup, SelectField, TextArea, TextField},
    domain::{
        event::ContactWay,
        forms::{AgreedRow, CaseForm, FormKind, PointRow},
        intake::Category,
        judgement::Point,
        promise::Hear,
    },
    text::{case as words, choices, forms as text},
};
use chrono::Datelike;
use leptos::prelude::*;

/// How many rows there are for what was agreed; and how many more unfold.
const ROWS: usize = 3;
const MORE_ROWS: usize = 7;
/// How many more rows there are for points than there are points.
const MORE: usize = 2;

/// Today, and the points as they are, with what is solved by now (R10), or else one for each category.
pub fn start(form: CaseForm, case: &CaseData) -> CaseForm {
    let today = case.today;
    let lang = case.complaint.filed.lang;
    let points: Vec<PointRow> = match (form.kind, case.complaint.points.as_slice()) {
        (FormKind::RecordContact, []) => {
            let categories = case.complaint.filed.categories.iter();
            let title = |c: &Category| choices::category(lang, *c).to_owned();
            categories.map(|c| PointRow { title: title(c), ..PointRow::default() }).collect()
        }
        (_, points) => points.iter().map(|p| row_of(case, p)).collect(),
    };
    CaseForm {
        day: today.day().to_string(),
        month: today.month().to_string(),
        year: today.year().to_string(),
        way: ContactWay::Call.key().to_owned(),
        points,
        ..form
    }
}

/// A row of a point that is there.
fn row_of(case: &CaseData, point: &Point) -> PointRow {
    let solved = if case.complaint.solved_since(point.number).is_some() { "yes" } else { "" };
    let title = case.word(point.title).unwrap_or_else(|| words::erased(case.complaint.filed.lang));
    PointRow { number: point.number.to_string(), title: title.to_owned(), solved: solved.to_owned() }
}

/// The conversation.
pub fn fields(filling: Filling) -> AnyView {
    let lang = filling.lang;
    let form = filling.form();
    let filled = form.agreed.iter().rposition(|row| *row != AgreedRow::default()).map_or(0, |last| last + 1);
    let many = ROWS.max(filled);
    let of = |i: usize| row(filling, i, form.agreed.get(i).cloned().unwrap_or_default());
    let (rows, more) = ((0..many).map(of).collect_view(), (many..many + MORE_ROWS).map(of).collect_view());
    let points = (0..form.points.len() + MORE)
        .map(|i| point(filling, i, form.points.get(i).cloned().unwrap_or_default()))
        .collect_view();
    view! {
        {moment(filling)}
        <TextArea
            name=input_name("text")
            label=text::summary(lang)
            value=form.text
            error=filling.error("text")
        />
        <fieldset class="field">
            <legend class="field__legend">{text::points(lang)}</legend>
            <p class="field__hint">{text::points_hint(lang)}</p>
            <p class="field__hint">{text::point_solved_hint(lang)}</p>
            {points}
        </fieldset>
        <fieldset class="field">
            <legend class="field__legend">{text::agreed(lang)}</legend>
            <p class="field__hint">{text::agreed_hint(lang)}</p>
            {rows}
            <Disclosure label=text::more_agreed(lang)>{more}</Disclosure>
        </fieldset>
    }
    .into_any()
}

/// Nobody was reached.
pub fn attempt(filling: Filling) -> AnyView {
    view! {
        {moment(filling)}
        <p class="small soft">{text::attempt_help(filling.lang)}</p>
    }
    .into_any()
}

/// When, and how.
fn moment(filling: Filling) -> AnyView {
    let lang = filling.lang;
    let form = filling.form();
    let ways = ContactWay::ALL.into_iter().map(|w| Choice::new(w.key(), choices::contact_way(lang, w))).collect();
    view! {
        <DateField
            name=input_name("day")
            legend=text::day(lang)
            value=date_text(&form.day, &form.month, &form.year)
            error=filling.error("day")
        />
        <RadioGroup
            name=input_name("way")
            legend=text::way(lang)
            choices=ways
            value=form.way
            error=filling.error("way")
        />
    }
    .into_any()
}

fn row(filling: Filling, i: usize, row: AgreedRow) -> AnyView {
    let lang = filling.lang;
    let field = |part: &str| format!("agreed.{i}.{part}");
    let (what, day, hear) = (field("what"), field("day"), field("hear"));
    let ways = Hear::ALL.into_iter().map(|h| (h.key().to_owned(), choices::hear(lang, h).to_owned()));
    let ways = std::iter::once((String::new(), text::choose_one(lang).to_owned())).chain(ways).collect();
    view! {
        <TextField
            name=input_name(&what)
            label=text::promise(lang, i + 1)
            value=row.what
            error=filling.error(&what)
        />
        <DateField
            name=input_name(&day)
            legend=text::by_when(lang)
            value=date_text(&row.day, &row.month, &row.year)
            error=filling.error(&day)
        />
        <SelectField
            name=input_name(&hear)
            label=text::hear(lang, i + 1)
            options=ways
            value=row.hear
            error=filling.error(&hear)
        />
    }
    .into_any()
}

/// R10: a point, and whether it is solved.
fn point(filling: Filling, i: usize, row: PointRow) -> AnyView {
    let lang = filling.lang;
    let (title, solved) = (format!("points.{i}.title"), format!("points.{i}.solved"));
    view! {
        <input type="hidden" name=input_name(&format!("points.{i}.number")) value=row.number/>
        <TextArea
            name=input_name(&title)
            label=text::one_point(lang, i + 1)
            small=true
            value=row.title
            error=filling.error(&title)
        />
        {tick(&solved, text::point_solved(lang, i + 1), row.solved == "yes")}
    }
    .into_any()
}
