//! The forms of a case: which fields each has. Their names are those of `CaseForm`.

mod contact;
mod divert;
mod field;
mod judgement;
mod route;
mod safety;
mod short;

pub use field::{Filling, input_name};
pub use judgement::typed;

use super::data::CaseData;
use crate::domain::forms::{CaseForm, FormKind};
use leptos::prelude::*;

/// The fields of a form.
pub fn fields(filling: Filling) -> AnyView {
    match filling.kind {
        FormKind::CheckSafety => safety::fields(filling),
        FormKind::Route => route::fields(filling),
        FormKind::RecordContact => contact::fields(filling),
        FormKind::RecordAttempt => contact::attempt(filling),
        FormKind::Message => short::message(filling),
        FormKind::Note => short::note(filling),
        FormKind::DraftJudgement => judgement::fields(filling),
        FormKind::ReturnJudgement => short::give_back(filling),
        FormKind::ApproveJudgement => short::approve(filling),
        FormKind::Issue => short::issue(filling),
        FormKind::Divert => divert::fields(filling),
    }
}

/// A form before anything was typed.
pub fn start(kind: FormKind, case: &CaseData) -> CaseForm {
    let form = CaseForm { kind, ..CaseForm::default() };
    match kind {
        FormKind::CheckSafety => safety::start(form, case),
        FormKind::Route => route::start(form, case),
        FormKind::RecordContact | FormKind::RecordAttempt => contact::start(form, case),
        FormKind::DraftJudgement => judgement::start(form, case),
        _ => form,
    }
}

/// The name of a form in addresses and ids; the same as on the wire.
pub const fn name_of(kind: FormKind) -> &'static str {
    match kind {
        FormKind::CheckSafety => "check_safety",
        FormKind::Route => "route",
        FormKind::RecordContact => "record_contact",
        FormKind::RecordAttempt => "record_attempt",
        FormKind::Message => "message",
        FormKind::Note => "note",
        FormKind::DraftJudgement => "draft_judgement",
        FormKind::ReturnJudgement => "return_judgement",
        FormKind::ApproveJudgement => "approve_judgement",
        FormKind::Issue => "issue",
        FormKind::Divert => "divert",
    }
}

/// The form of a name.
pub fn named(name: &str) -> Option<FormKind> {
    use FormKind as K;
    let all = [
        K::CheckSafety,
        K::Route,
        K::RecordContact,
        K::RecordAttempt,
        K::Message,
        K::Note,
        K::DraftJudgement,
        K::ReturnJudgement,
        K::ApproveJudgement,
        K::Issue,
        K::Divert,
    ];
    all.into_iter().find(|kind| name_of(*kind) == name)
}
