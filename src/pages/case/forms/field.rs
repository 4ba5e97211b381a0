//! A form while it is filled in: names, values, errors.

use super::{super::state::CasePage, lists::Lists};
use crate::{
    components::DateText,
    domain::{
        field::FieldError,
        forms::{CaseForm, FormKind},
        lang::Lang,
    },
    text::problems,
};
use leptos::prelude::*;

/// A form while it is filled in. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Filling {
    /// Which form.
    pub kind: FormKind,
    /// The page it is on.
    pub page: CasePage,
    /// What it begins with: what came back, or what is filled in beforehand.
    pub begun: StoredValue<CaseForm>,
    /// What there is to choose in its lists.
    pub lists: StoredValue<Lists>,
    /// What is wrong with it.
    pub errors: Signal<Vec<FieldError>>,
    /// The language of the page.
    pub lang: Lang,
}

impl Filling {
    /// What stands in it at the start.
    pub fn form(&self) -> CaseForm {
        self.begun.get_value()
    }

    /// What there is to choose in a field: value and words.
    pub fn options(&self, field: &str) -> Vec<(String, String)> {
        let of_field =
            |lists: &Lists| lists.iter().find(|(name, _)| *name == field).map(|(_, options)| options.clone());
        self.lists.with_value(of_field).unwrap_or_default()
    }

    /// The sentence beside a field, by its name in the error: `agreed.0.what`.
    pub fn error(&self, field: &str) -> Signal<Option<String>> {
        let (field, errors, lang) = (field.to_owned(), self.errors, self.lang);
        Signal::derive(move || {
            errors.read().iter().find(|e| e.field == field).map(|e| problems::sentence(lang, e.problem).to_owned())
        })
    }
}

/// The name in the form of a field's name in an error: `agreed.0.what` → `form[agreed][0][what]`.
pub fn input_name(field: &str) -> String {
    let parts: Vec<String> = field.split('.').map(|part| format!("[{part}]")).collect();
    format!("form{}", parts.concat())
}

/// A date of a form.
pub fn date_text(day: &str, month: &str, year: &str) -> DateText {
    DateText { day: day.to_owned(), month: month.to_owned(), year: year.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::input_name;

    #[test]
    fn a_field_of_a_row_is_named_as_the_form_is_read() {
        assert_eq!(input_name("text"), "form[text]");
        assert_eq!(input_name("measures.0.day"), "form[measures][0][day]");
    }
}
