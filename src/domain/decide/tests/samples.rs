//! A command of every kind, in the order of the procedure.

use super::*;
use crate::domain::{
    code::Reissue,
    command::{NewBecame, NewReach},
    external,
    feedback::{Feedback, FeltHeard},
    hearing::Heard,
    intake::{Category, Occurred, Place, Relation, Way},
    lateness::Cause,
    phase::{Ground, NotOne, ReopenGround},
    promise::Settled,
};

/// One of each, plausible where the case of [`Desk::standing`] is concerned.
pub fn commands() -> Vec<Command> {
    let w = words;
    vec![
        Command::AnswerQuestion(w()),
        Command::MakeComplaint(became()),
        Command::CheckSafety { subjects: vec![TEACHER] },
        Command::AddSubject { who: COMMITTEE },
        Command::DeclareConflict { who: ADMINISTRATOR, reason: w() },
        Command::AcceptLate,
        Command::ProposeInadmissible { ground: Ground::NotForThem, reasons: w() },
        Command::AgreeInadmissible,
        Command::ReturnInadmissible { reason: w() },
        Command::NotAComplaint { what: NotOne::Spam, reason: w() },
        Command::Restore { reason: w() },
        Command::Route { handler: OTHER_MANAGER, reason: Some(w()) },
        Command::GiveBack { reason: w() },
        Command::GivePoints { manager: PART_MANAGER, points: vec![1] },
        Command::ReportOnPart { manager: PART_MANAGER, words: w() },
        Command::Link { other: OTHER_CASE },
        Command::Unlink { other: OTHER_CASE },
        contact(today()),
        Command::RecordAttempt { on: today(), way: ContactWay::Call, just_now: false },
        Command::SettlePromise { promise: 1, how: Settled::Missed },
        Command::AmendPoint { point: None, title: w(), about: None },
        Command::DropPoint { point: 1, reason: w() },
        Command::Investigate { plan: w() },
        Command::Invite { party: Party::Complainant, on: today() },
        Command::ReleaseExtract { subject: TEACHER, points: vec![1] },
        Command::RecordHearing { party: Party::Complainant, how: Heard::Declined, statement: None },
        Command::GiveStatement(w()),
        Command::Message(w()),
        Command::Answer(w()),
        Command::SendFiles(vec![w()]),
        Command::Note(w()),
        Command::KeepFiles(vec![w()]),
        judgement(&[1, 2], Outcome::Unfounded),
        Command::ReturnJudgement { version: 1, reason: w() },
        Command::ApproveJudgement { version: 1 },
        Command::Issue { version: 1 },
        Command::RecordPosted { on: today() },
        Command::RecordDelivery { accepted: true },
        Command::ExplainLateness { words: w(), expected: today(), cause: Cause::Hearing },
        Command::RecordExternal {
            body: external::Body::Klachtenloket,
            step: external::Step::Asked,
            on: today(),
            words: w(),
        },
        Command::SettleMeasure { measure: 1, how: Settled::Missed },
        Command::Withdraw { reason: None },
        Command::UndoWithdrawal,
        Command::ConfirmSolved,
        Command::ObjectToSolved { reason: w() },
        Command::AskToReopen { reason: w() },
        Command::Reopen { ground: ReopenGround::Ruling, reason: w() },
        Command::GiveFeedback(Feedback::Answered(FeltHeard::Partly, Some(w()))),
        Command::ChangeReach(NewReach {
            email: Some(w()),
            phone: Some(w()),
            way: Some(Way::Mail),
            safe: Some(true),
            note: Some(w()),
        }),
        Command::NameReader { name: w(), email: w() },
        Command::RemoveReader { reader: 1 },
        Command::CannotContinue { reason: w() },
        Command::ProposeReceipt { received_on: date("2026-11-18"), evidence: w() },
        Command::ConfirmReceipt,
        Command::RefuseReceipt { reason: w() },
        Command::RaiseConcern(w()),
        Command::AcknowledgeConcern,
        divert(None),
        Command::TellSafely(w()),
        Command::SplitOff { into: OTHER_CASE },
        Command::UndoDiversion { reason: w() },
        Command::ConfirmAddress,
        Command::ReissueCode { how: Reissue::Mail },
        Command::SendCodeLetter { checked: w(), address: Some(w()) },
        Command::PostCodeLetter { on: today() },
        Command::Redact { text: TextId(Uuid::from_u128(1001)), reason: w() },
        Command::Erase,
        Command::TellNextLevel,
    ]
}

/// What a question lacked.
pub fn became() -> NewBecame {
    NewBecame {
        relation: Relation::Customer,
        place: Place::Locations(vec![LOCATION]),
        categories: vec![Category::Safety],
        about_manager: false,
        occurred: Occurred::Ongoing,
        talked: false,
        more: Some(words()),
        persons: None,
        late_reason: None,
    }
}

/// The name of a command's variant.
pub fn name(command: &Command) -> String {
    let debug = format!("{command:?}");
    debug.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_owned()
}
