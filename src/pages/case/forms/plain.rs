//! The plain forms: what the table in [`sheet`](super::sheet) says, as fields.

use super::{
    super::data::CaseData,
    field::{Filling, date_text, input_name},
    sheet::{Ask, Field, sheet},
};
use crate::{
    components::{CheckboxGroup, Choice, DateField, IdScope, RadioGroup, SelectField, TextArea, TextField},
    domain::forms::{CaseForm, FormKind},
};
use chrono::Datelike;
use leptos::prelude::*;

/// Today, where what is recorded mostly happened today; oneself, where one declares something.
pub fn start(form: CaseForm, case: &CaseData) -> CaseForm {
    match form.kind {
        FormKind::RecordHearing | FormKind::RecordPosted | FormKind::PostCodeLetter | FormKind::RecordExternal => {
            CaseForm {
                day: case.today.day().to_string(),
                month: case.today.month().to_string(),
                year: case.today.year().to_string(),
                ..form
            }
        }
        FormKind::ReportOnPart => match case.held.as_slice() {
            [one] => CaseForm { who: one.to_string(), ..form },
            _ => form,
        },
        // The coordinator declares it of others too, and says of whom.
        FormKind::DeclareConflict if !case.coordinates => CaseForm { who: case.me.to_string(), ..form },
        _ => form,
    }
}

/// Everything a plain form asks.
pub fn fields(filling: Filling) -> AnyView {
    let Some(sheet) = sheet(filling.kind) else { return ().into_any() };
    let form = filling.form();
    let help = (sheet.help)(filling.lang);
    let fields = sheet.fields.iter().map(|f| field(filling, *f, &form)).collect_view();
    view! {
        {(!help.is_empty()).then(|| view! { <p>{help}</p> })}
        {fields}
    }
    .into_any()
}

fn field(filling: Filling, field: Field, form: &CaseForm) -> AnyView {
    let lang = filling.lang;
    let (name, label, hint) = (input_name(field.name), (field.label)(lang), (field.hint)(lang));
    let (optional, error) = (field.optional, filling.error(field.name));
    let value = value(form, field.name).to_owned();
    match field.ask {
        Ask::Area => view! { <TextArea name label hint optional value error small=true/> }.into_any(),
        Ask::Line => view! { <TextField name label hint optional value error spellcheck=false/> }.into_any(),
        Ask::Day => {
            let value = date_text(&form.day, &form.month, &form.year);
            view! { <DateField name legend=label hint optional value error/> }.into_any()
        }
        Ask::Radios(choices) => {
            let choices = choices(lang).into_iter().map(|(key, words)| Choice::new(key, words)).collect();
            view! { <RadioGroup name legend=label hint optional choices value error/> }.into_any()
        }
        Ask::Select(_) => {
            let options = filling.options(field.name);
            view! { <SelectField name label hint optional options value error/> }.into_any()
        }
        Ask::Boxes(_) => {
            let options = filling.options(field.name);
            if options.is_empty() {
                return ().into_any();
            }
            let choices = options.into_iter().map(|(key, words)| Choice::new(key, words)).collect();
            let values = if field.name == "chosen" { form.chosen.clone() } else { form.subjects.clone() };
            view! { <CheckboxGroup name=format!("{name}[]") legend=label hint choices values error/> }.into_any()
        }
        Ask::Tick => tick(field.name, label, value == "yes"),
    }
}

/// One box to tick.
pub fn tick(field: &str, label: impl Into<String>, checked: bool) -> AnyView {
    let scope = use_context::<IdScope>().map_or("", |scope| scope.0);
    let (id, label) = (format!("{scope}-{}", field.replace('.', "-")), label.into());
    view! {
        <div class="choice">
            <input
                class="choice__input"
                type="checkbox"
                id=id.clone()
                name=input_name(field)
                value="yes"
                checked=checked
            />
            <label class="choice__label" for=id>
                <span>{label}</span>
            </label>
        </div>
    }
    .into_any()
}

/// What stands in a field of one line, by its name.
fn value<'a>(form: &'a CaseForm, field: &str) -> &'a str {
    match field {
        "text" => &form.text,
        "who" => &form.who,
        "ground" => &form.ground,
        "what" => &form.what,
        "reference" => &form.reference,
        "number" => &form.number,
        "how" => &form.how,
        "party" => &form.party,
        "name" => &form.name,
        "email" => &form.email,
        "phone" => &form.phone,
        "way" => &form.way,
        "safe" => &form.safe,
        "felt" => &form.felt,
        "address" => &form.address,
        "body" => &form.body,
        "step" => &form.step,
        "words" => &form.words,
        "nobody" => &form.nobody,
        _ => "",
    }
}
