//! What is wrong with a form, in words.

use crate::{
    components::{FieldError, Notice, Tone},
    domain::{field, lang::Lang},
    error::AppError,
    text::{errors, follow::forms as text, question},
};
use leptos::prelude::*;

pub(super) fn sentence(lang: Lang, error: &field::FieldError) -> String {
    if error.field == "name" && error.problem == field::Problem::Missing {
        return text::reader_name_missing(lang).to_owned();
    }
    if error.field == "felt" {
        return text::felt_missing(lang).to_owned();
    }
    question::problem(lang, &error.field, error.problem).to_owned()
}

/// `became.relation` → `form[became][relation]`.
fn input(field: &str) -> String {
    let parts: Vec<String> = field.split('.').map(|part| format!("[{part}]")).collect();
    format!("form{}", parts.concat())
}

/// The errors of fields, each with its sentence.
pub(super) fn summary(lang: Lang, error: Option<AppError>) -> Vec<FieldError> {
    match error {
        Some(AppError::Fields(errors)) => {
            errors.into_iter().map(|e| FieldError::new(input(&e.field), sentence(lang, &e))).collect()
        }
        _ => Vec::new(),
    }
}

/// What was refused, in a sentence; errors of fields stand beside their fields.
pub(super) fn refusal(lang: Lang, error: &AppError) -> Option<AnyView> {
    if matches!(error, AppError::Fields(_)) {
        return None;
    }
    let sentence = errors::sentence(lang, error);
    let notice = view! {
        <div role="alert">
            <Notice tone=Tone::Danger title=text::refused(lang)>
                <p>{sentence}</p>
            </Notice>
        </div>
    };
    Some(notice.into_any())
}
