//! The personal contact (R9, R10), and attempts at it.

use super::{
    super::data::CaseData,
    field::{Filling, date_text, input_name},
};
use crate::{
    components::{Choice, DateField, RadioGroup, TextArea, TextField},
    domain::{
        event::ContactWay,
        forms::{AgreedRow, CaseForm, FormKind},
    },
    text::{choices, forms as text},
};
use chrono::Datelike;
use leptos::prelude::*;

/// How many rows there are for what was agreed.
const ROWS: usize = 3;

/// Today, and the points as they are, or else one for each category.
pub fn start(form: CaseForm, case: &CaseData) -> CaseForm {
    let today = case.today;
    let lang = case.complaint.filed.lang;
    let points: Vec<String> = match (form.kind, case.complaint.points.as_slice()) {
        (FormKind::RecordContact, []) => {
            let categories = case.complaint.filed.categories.iter();
            categories.map(|c| choices::category(lang, *c).to_owned()).collect()
        }
        (_, points) => points.iter().filter_map(|p| case.word(p.title)).map(str::to_owned).collect(),
    };
    CaseForm {
        day: today.day().to_string(),
        month: today.month().to_string(),
        year: today.year().to_string(),
        way: ContactWay::Call.key().to_owned(),
        points: points.join("\n"),
        ..form
    }
}

/// The conversation.
pub fn fields(filling: Filling) -> AnyView {
    let lang = filling.lang;
    let form = filling.form();
    let rows = (0..ROWS.max(form.agreed.len()))
        .map(|i| row(filling, i, form.agreed.get(i).cloned().unwrap_or_default()))
        .collect_view();
    view! {
        {moment(filling)}
        <TextArea
            name=input_name("text")
            label=text::summary(lang)
            value=form.text
            error=filling.error("text")
        />
        <TextArea
            name=input_name("points")
            label=text::points(lang)
            hint=text::points_hint(lang)
            small=true
            value=form.points
            error=filling.error("points")
        />
        <fieldset class="field">
            <legend class="field__legend">{text::agreed(lang)}</legend>
            <p class="field__hint">{text::agreed_hint(lang)}</p>
            {rows}
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
    let (what, day) = (format!("agreed.{i}.what"), format!("agreed.{i}.day"));
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
    }
    .into_any()
}
