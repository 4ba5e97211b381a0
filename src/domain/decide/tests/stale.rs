//! What happened since somebody looked: what it disturbs, and what nothing disturbs.

use super::{samples, *};

/// The case ended, or is open again: that disturbs everything but words for the file and what guards safety.
const TURNS: [&str; 14] = [
    "question_answered",
    "became_complaint",
    "judgement_issued",
    "diverted",
    "diversion_undone",
    "inadmissible",
    "not_a_complaint",
    "restored",
    "withdrawn",
    "withdrawal_undone",
    "solved_objected",
    "reopened",
    "could_not_continue",
    "erased",
];

/// Right whatever happened meanwhile.
const ONLY_ADDS: [&str; 17] = [
    "Answer",
    "SendFiles",
    "Note",
    "KeepFiles",
    "GiveStatement",
    "ReportOnPart",
    "RecordAttempt",
    "DeclareConflict",
    "RaiseConcern",
    "AcknowledgeConcern",
    "Divert",
    "RecordDelivery",
    "NameReader",
    "RemoveReader",
    "ConfirmAddress",
    "ReissueCode",
    "ChangeReach",
];

const POINTS: &[&str] = &["contacted", "point_amended", "point_dropped"];
const JUDGEMENT: &[&str] = &["judgement_drafted", "judgement_returned", "judgement_approved"];
const ADMISSION: &[&str] = &["late_accepted", "inadmissible_proposed", "inadmissible_returned"];
const RECEIPT: &[&str] = &["receipt_proposed", "receipt_refused", "receipt_corrected"];

/// What else a command builds on.
fn builds_on(command: &str) -> Vec<&'static str> {
    match command {
        "CheckSafety" | "AddSubject" => vec!["safety_checked", "subject_added"],
        "Route" => vec!["safety_checked", "subject_added", "conflict_declared", "routed", "given_back"],
        "GiveBack" => vec!["routed", "contacted"],
        "AcceptLate" | "ProposeInadmissible" | "AgreeInadmissible" | "ReturnInadmissible" => ADMISSION.to_vec(),
        "RecordContact" | "AmendPoint" | "DropPoint" => POINTS.to_vec(),
        "GivePoints" => [POINTS, &["points_given"]].concat(),
        "ReleaseExtract" => [POINTS, &["extract_released"]].concat(),
        "RecordHearing" => vec!["hearing_held", "statement_given"],
        "DraftJudgement" => [POINTS, JUDGEMENT].concat(),
        "ReturnJudgement" | "ApproveJudgement" | "Issue" => JUDGEMENT.to_vec(),
        "SettlePromise" => vec!["promise_settled"],
        "SettleMeasure" => vec!["measure_settled"],
        "ProposeReceipt" | "ConfirmReceipt" | "RefuseReceipt" => RECEIPT.to_vec(),
        "SendCodeLetter" => vec!["code_letter_made"],
        "PostCodeLetter" => vec!["code_letter_made", "code_reissued"],
        "ExplainLateness" => vec!["lateness_explained"],
        _ => vec![],
    }
}

#[test]
fn a_command_is_disturbed_by_what_it_builds_on_and_by_nothing_else() {
    for command in samples::commands() {
        let name = samples::name(&command);
        for event in Event::samples() {
            let kind = event.kind();
            let expected =
                !ONLY_ADDS.contains(&name.as_str()) && (TURNS.contains(&kind) || builds_on(&name).contains(&kind));
            assert_eq!(command.disturbed_by(&event), expected, "{name} after {kind}");
        }
    }
}

#[test]
fn what_is_told_while_somebody_types_is_what_refuses_them() {
    use crate::domain::{command::disturbs, forms::FormKind};
    let typed = [
        ("DraftJudgement", FormKind::DraftJudgement),
        ("RecordContact", FormKind::RecordContact),
        ("AmendPoint", FormKind::AmendPoint),
        ("DropPoint", FormKind::DropPoint),
    ];
    for (name, kind) in typed {
        let command = samples::commands().into_iter().find(|command| samples::name(command) == name).unwrap();
        for event in Event::samples() {
            assert_eq!(disturbs(kind, &event), command.disturbed_by(&event), "{name} after {}", event.kind());
        }
    }
}
