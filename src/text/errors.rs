//! What went wrong, in a sentence that says what to do next.

use super::{common, refusals, wizard};
use crate::{
    domain::{intake::Full, lang::Lang, retention::FORM_DAYS},
    error::AppError,
};

/// The sentence for an error of any server function. Errors of fields stand beside their fields.
pub fn sentence(lang: Lang, error: &AppError) -> String {
    match error {
        AppError::LogIn => common::log_in_first(lang).to_owned(),
        AppError::NotFound => common::not_found(lang).to_owned(),
        AppError::Fields(_) => common::errors_title(lang).to_owned(),
        AppError::Refused(refusal) => refusals::sentence(lang, refusal),
        AppError::SlowDown(seconds) => common::slow_down(lang, *seconds),
        AppError::Differs => wizard::differs_lead(lang).to_owned(),
        AppError::Filed => wizard::afterwards(lang, FORM_DAYS),
        AppError::Full(Full::Draft) => wizard::full_draft(lang).to_owned(),
        AppError::Full(Full::House) => wizard::full_house(lang).to_owned(),
        AppError::OtherSite | AppError::Unreachable => common::unreachable(lang).to_owned(),
        AppError::Broken(id) => common::broken(lang, id),
    }
}
