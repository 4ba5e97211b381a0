//! The forms of a case: which fields each has. Their names are those of `CaseForm`. Most are a row of the table in
//! [`sheet`]; a few are made by hand.

mod became;
mod contact;
mod divert;
mod field;
mod judgement;
pub(super) mod kept;
mod label;
mod lists;
mod plain;
mod route;
mod safety;
mod sheet;
mod short;

pub use field::{Filling, input_name};
pub use judgement::typed;
pub use label::label;
pub use lists::{Lists, lists};

use super::data::CaseData;
use crate::domain::forms::{CaseForm, FormKind};
use leptos::prelude::*;

/// The fields of a form.
pub fn fields(filling: Filling) -> AnyView {
    match filling.kind {
        FormKind::MakeComplaint => became::fields(filling),
        FormKind::CheckSafety => safety::fields(filling),
        FormKind::Route => route::fields(filling),
        FormKind::RecordContact => contact::fields(filling),
        FormKind::RecordAttempt => contact::attempt(filling),
        FormKind::DraftJudgement => judgement::fields(filling),
        FormKind::ReturnJudgement => short::give_back(filling),
        FormKind::ApproveJudgement => short::approve(filling),
        FormKind::Issue => short::issue(filling),
        FormKind::Divert => divert::fields(filling),
        _ => plain::fields(filling),
    }
}

/// A form before anything was typed.
pub fn start(kind: FormKind, case: &CaseData) -> CaseForm {
    let form = CaseForm { kind, ..CaseForm::default() };
    match kind {
        FormKind::MakeComplaint => became::start(form, case),
        FormKind::CheckSafety => safety::start(form, case),
        FormKind::Route => route::start(form, case),
        FormKind::RecordContact | FormKind::RecordAttempt => contact::start(form, case),
        FormKind::DraftJudgement => judgement::start(form, case),
        _ => plain::start(form, case),
    }
}
