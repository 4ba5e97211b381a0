//! The table of the plain forms: for each what it means, and its fields.

mod ask;
mod choices;

pub use ask::{Ask, Field, List};

use crate::{
    domain::forms::FormKind as K,
    text::{entering, forms as text, question},
};
use ask::{Sheet, Words, area, day, field, none, select};
use choices::{bodies, causes, endings, felt, grounds, heard, instead, reopen_grounds, safe, steps, ways};

/// The plain form of a kind; none for those that are made by hand.
pub const fn sheet(kind: K) -> Option<Sheet> {
    let (help, fields): (Words, &'static [Field]) = match kind {
        K::AnswerQuestion => (none, const { &[area(question::your_answer).hint(question::your_answer_hint)] }),
        K::AddSubject => (text::add_subject_help, const { &[select("who", text::who, List::Unconflicted)] }),
        K::DeclareConflict => (
            text::conflict_help,
            const { &[select("who", text::who, List::Declarable), area(text::conflict_reason).hint(text::conflict_hint)] },
        ),
        K::AcceptLate => (text::accept_late_help, &[]),
        K::ProposeInadmissible => (
            text::inadmissible_help,
            const {
                &[
                    field("ground", text::ground, Ask::Radios(grounds)),
                    area(text::inadmissible_reasons).hint(text::inadmissible_reasons_hint),
                ]
            },
        ),
        K::AgreeInadmissible => (text::agree_help, &[]),
        K::ReturnInadmissible => (none, const { &[area(text::why_not_agreed).hint(text::note_hint)] }),
        K::NotAComplaint => (
            text::not_complaint_help,
            const {
                &[
                    field("what", text::what_is_it, Ask::Radios(instead)),
                    field("reference", text::other_case, Ask::Line).hint(text::duplicate_hint).optional(),
                    COLLEAGUES,
                ]
            },
        ),
        K::Answer | K::GiveStatement => {
            (text::came_by_letter, const { &[area(text::parents_words).hint(text::parents_words_hint)] })
        }
        K::GiveFeedback => (
            text::came_by_letter,
            const {
                &[
                    field("felt", text::felt, Ask::Radios(felt)).optional(),
                    area(text::parents_words).hint(text::parents_words_hint),
                ]
            },
        ),
        K::ChangeReach => (
            text::reach_help,
            const {
                &[
                    field("email", text::reach_email, Ask::Line).optional(),
                    field("phone", text::reach_phone, Ask::Line).optional(),
                    field("way", entering::way, Ask::Radios(ways)).optional(),
                    field("safe", entering::safe, Ask::Radios(safe)).hint(entering::safe_hint).optional(),
                    area(text::reach_note).hint(text::note_hint),
                ]
            },
        ),
        K::SplitOff => (text::split_help, const { &[area(text::split_story).hint(text::split_hint)] }),
        K::Restore => (none, const { &[COLLEAGUES] }),
        K::GiveBack => (text::give_back_help, const { &[COLLEAGUES] }),
        K::GivePoints => (
            text::give_points_help,
            const {
                &[
                    select("who", text::give_points_to, List::PartManagers),
                    field("chosen", text::give_points_which, Ask::Boxes(List::Points)).hint(text::give_points_hint),
                ]
            },
        ),
        K::ReportOnPart => (
            none,
            const { &[select("who", text::report_of, List::OwnParts), area(text::report).hint(text::report_hint)] },
        ),
        K::Link => {
            (text::link_help, const { &[field("reference", text::other_case, Ask::Line).hint(text::other_case_hint)] })
        }
        K::Unlink => (none, const { &[select("reference", text::linked_case, List::Linked)] }),
        K::SettlePromise => {
            (none, const { &[select("number", text::which_promise, List::Promises), HOW, SETTLE_DAY, SETTLE_WHY] })
        }
        K::SettleMeasure => {
            (none, const { &[select("number", text::which_measure, List::Measures), HOW, SETTLE_DAY, SETTLE_WHY] })
        }
        K::AmendPoint => (
            none,
            const {
                &[
                    select("number", text::which_point, List::Points).optional(),
                    area(text::point_words).hint(text::parent_reads),
                    field("subjects", text::point_about, Ask::Boxes(List::Subjects)).hint(text::point_about_hint),
                    field("nobody", text::point_nobody, Ask::Tick),
                ]
            },
        ),
        K::DropPoint => (
            none,
            const { &[select("number", text::which_point, List::Points), area(text::drop_reason).hint(text::parent_reads)] },
        ),
        K::Message => (none, const { &[area(text::message).hint(text::message_hint)] }),
        K::Note => (none, const { &[area(text::note).hint(text::note_hint)] }),
        K::Investigate => (none, const { &[area(text::plan).hint(text::plan_hint)] }),
        K::Invite => (none, const { &[select("party", text::party, List::Sides), day(text::invited_for)] }),
        K::ReleaseExtract => (
            text::extract_help,
            const {
                &[
                    select("who", text::party, List::Subjects),
                    field("chosen", text::extract_points, Ask::Boxes(List::Points)).hint(text::extract_points_hint),
                ]
            },
        ),
        K::RecordHearing => (
            none,
            const {
                &[
                    select("party", text::party, List::Sides),
                    field("how", text::heard_how, Ask::Radios(heard)),
                    day(text::heard_day).hint(text::heard_day_hint).optional(),
                    area(text::statement).hint(text::statement_hint).optional(),
                ]
            },
        ),
        K::RecordPosted => (text::posted_help, const { &[day(text::posted_day)] }),
        K::ExplainLateness => (
            none,
            const {
                &[
                    field("ground", text::lateness_cause, Ask::Radios(causes)).hint(text::lateness_cause_hint),
                    area(text::lateness).hint(text::lateness_hint),
                    day(text::expected),
                ]
            },
        ),
        K::RecordExternal => (
            none,
            const {
                &[
                    field("body", text::external_body, Ask::Radios(bodies)),
                    field("step", text::external_step, Ask::Radios(steps)),
                    day(text::day),
                    area(text::external_words).hint(text::parent_reads),
                ]
            },
        ),
        K::Withdraw => (text::on_request, const { &[PARENTS.optional()] }),
        K::NameReader => (
            text::reader_help,
            const { &[field("name", text::reader_name, Ask::Line), field("email", text::reader_email, Ask::Line)] },
        ),
        K::RemoveReader => (text::on_request, const { &[select("number", text::which_reader, List::Readers)] }),
        K::UndoWithdrawal => (text::on_request, &[]),
        K::ConfirmSolved => (text::confirm_solved_help, &[]),
        K::ObjectToSolved => (text::objected_help, const { &[PARENTS] }),
        K::AskToReopen => (text::on_request, const { &[PARENTS] }),
        K::Reopen => (
            text::reopen_help,
            const {
                &[
                    field("ground", text::reopen_ground, Ask::Radios(reopen_grounds)),
                    area(text::reopen_reason).hint(text::note_hint),
                ]
            },
        ),
        K::CannotContinue => (text::cannot_continue_help, const { &[COLLEAGUES] }),
        K::RaiseConcern => (text::concern_help, const { &[area(text::concern).hint(text::note_hint)] }),
        K::AcknowledgeConcern => (text::acknowledge_help, &[]),
        K::TellSafely => (none, const { &[area(text::told).hint(text::told_hint)] }),
        K::UndoDiversion => (text::undo_diversion_help, const { &[COLLEAGUES] }),
        K::ProposeReceipt => (
            text::receipt_help,
            const { &[day(text::receipt_day), area(text::receipt_evidence).hint(text::note_hint)] },
        ),
        K::ConfirmReceipt => (text::confirm_receipt_help, &[]),
        K::RefuseReceipt => (none, const { &[area(text::why_not_agreed).hint(text::note_hint)] }),
        K::SendCodeLetter => (
            text::code_letter_help,
            const {
                &[
                    area(text::code_letter_checked).hint(text::code_letter_checked_hint),
                    field("address", text::code_letter_address, Ask::Area)
                        .hint(text::code_letter_address_hint)
                        .optional(),
                ]
            },
        ),
        K::PostCodeLetter => (text::code_letter_posted_help, const { &[day(text::posted_day)] }),
        K::Redact => (
            text::redact_help,
            const {
                &[
                    select("words", text::redact_which, List::Texts),
                    area(text::redact_reason).hint(text::redact_reason_hint),
                ]
            },
        ),
        K::MakeComplaint
        | K::CheckSafety
        | K::Route
        | K::RecordContact
        | K::RecordAttempt
        | K::DraftJudgement
        | K::ApproveJudgement
        | K::ReturnJudgement
        | K::Issue
        | K::Divert => return None,
    };
    Some(Sheet { help, fields })
}

/// Why, for colleagues.
const COLLEAGUES: Field = area(text::colleagues_reason).hint(text::note_hint);
/// What the parent wrote.
const PARENTS: Field = area(text::parents_reason).hint(text::parent_reads);
const HOW: Field = field("how", text::how_ended, Ask::Radios(endings));
const SETTLE_DAY: Field = day(text::settle_day).hint(text::settle_day_hint).optional();
const SETTLE_WHY: Field = area(text::settle_why).hint(text::settle_why_hint).optional();

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::forms::{CaseForm, parse};
    use chrono::NaiveDate;

    #[test]
    fn whatever_lacks_in_a_plain_form_has_a_field_beside_which_it_is_told() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        for kind in K::ALL {
            let Some(sheet) = sheet(*kind) else { continue };
            for (what, how) in [("", ""), ("duplicate", "kept"), ("spam", "moved"), ("spam", "spoke")] {
                let form = CaseForm { kind: *kind, what: what.into(), how: how.into(), ..CaseForm::default() };
                for error in parse(&form, today, None).err().into_iter().flatten() {
                    assert!(sheet.fields.iter().any(|f| f.name == error.field), "{kind:?}: {error:?}");
                }
            }
        }
    }
}
