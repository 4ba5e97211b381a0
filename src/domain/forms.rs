//! The staff's forms on a case, as they are posted, and the commands they mean. Every form is one
//! flat struct of strings, so that nothing typed is lost when something is wrong with it.

mod closing;
pub mod complainant;
mod group;
mod hearing;
mod judging;
mod moves;
mod posted;
mod reaching;
mod reading;
mod sorting;
mod talking;
#[cfg(test)]
mod tests;
mod turn;

pub use group::FormGroup;
pub use judging::{begun, fitted};
pub use moves::moves;
pub use posted::{AgreedRow, CaseForm, FindingRow, MeasureRow, PointRow};
pub use turn::Turn;

use super::{
    command::Command,
    field::{Errors, FieldError},
    ids::ComplaintId,
    words::Prose,
};
use chrono::NaiveDate;
use reading::Reading;
use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($name:ident = $key:literal,)*) => {
        /// Which form.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[expect(missing_docs, reason = "each is the command of the same name")]
        pub enum FormKind {
            #[default]
            $($name),*
        }

        impl FormKind {
            /// All of them, in the order of the procedure.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The name on the wire, in addresses and in ids.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),* }
            }
        }
    };
}

kinds! {
    AnswerQuestion = "answer_question",
    MakeComplaint = "make_complaint",
    CheckSafety = "check_safety",
    Route = "route",
    AddSubject = "add_subject",
    DeclareConflict = "declare_conflict",
    AcceptLate = "accept_late",
    ProposeInadmissible = "propose_inadmissible",
    AgreeInadmissible = "agree_inadmissible",
    ReturnInadmissible = "return_inadmissible",
    NotAComplaint = "not_a_complaint",
    Restore = "restore",
    GiveBack = "give_back",
    GivePoints = "give_points",
    ReportOnPart = "report_on_part",
    Link = "link",
    Unlink = "unlink",
    RecordContact = "record_contact",
    RecordAttempt = "record_attempt",
    SettlePromise = "settle_promise",
    AmendPoint = "amend_point",
    DropPoint = "drop_point",
    Message = "message",
    Answer = "answer",
    Note = "note",
    Investigate = "investigate",
    Invite = "invite",
    ReleaseExtract = "release_extract",
    RecordHearing = "record_hearing",
    GiveStatement = "give_statement",
    DraftJudgement = "draft_judgement",
    ApproveJudgement = "approve_judgement",
    ReturnJudgement = "return_judgement",
    Issue = "issue",
    RecordPosted = "record_posted",
    ExplainLateness = "explain_lateness",
    SettleMeasure = "settle_measure",
    RecordExternal = "record_external",
    Withdraw = "withdraw",
    UndoWithdrawal = "undo_withdrawal",
    ConfirmSolved = "confirm_solved",
    ObjectToSolved = "object_to_solved",
    AskToReopen = "ask_to_reopen",
    Reopen = "reopen",
    CannotContinue = "cannot_continue",
    GiveFeedback = "give_feedback",
    ChangeReach = "change_reach",
    NameReader = "name_reader",
    RemoveReader = "remove_reader",
    RaiseConcern = "raise_concern",
    AcknowledgeConcern = "acknowledge_concern",
    Divert = "divert",
    TellSafely = "tell_safely",
    SplitOff = "split_off",
    UndoDiversion = "undo_diversion",
    ProposeReceipt = "propose_receipt",
    ConfirmReceipt = "confirm_receipt",
    RefuseReceipt = "refuse_receipt",
    SendCodeLetter = "send_code_letter",
    PostCodeLetter = "post_code_letter",
    Redact = "redact",
}

impl FormKind {
    /// The kind of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.key() == key)
    }
}

/// What a form means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// A command on the complaint.
    Command(Command),
    /// A complaint of its own with this story, split off a diverted one.
    SplitOff(Prose),
}

/// What a form means. `other` is the complaint that the form's reference names, where whoever posts it sees it.
///
/// # Errors
/// What is wrong, field by field; the field of a row is named `measures.0.day`.
pub fn parse(form: &CaseForm, today: NaiveDate, other: Option<ComplaintId>) -> Result<Meant, Vec<FieldError>> {
    let mut reading = Reading { form, today, other, errors: Errors::default() };
    let meant = match form.kind {
        FormKind::SplitOff => reading.text().map(Meant::SplitOff),
        _ => reading.command().map(Meant::Command),
    };
    match meant {
        Some(meant) if reading.errors.is_empty() => Ok(meant),
        _ => Err(reading.errors.into_vec()),
    }
}

impl Reading<'_> {
    fn command(&mut self) -> Option<Command> {
        match self.form.kind {
            FormKind::AnswerQuestion => self.text().map(Command::AnswerQuestion),
            FormKind::MakeComplaint => self.make_complaint(),
            FormKind::CheckSafety => self.check_safety(),
            FormKind::Route => self.route(),
            FormKind::AddSubject => self.who().map(|who| Command::AddSubject { who }),
            FormKind::DeclareConflict => self.declare_conflict(),
            FormKind::AcceptLate => Some(Command::AcceptLate),
            FormKind::ProposeInadmissible => self.propose_inadmissible(),
            FormKind::AgreeInadmissible => Some(Command::AgreeInadmissible),
            FormKind::ReturnInadmissible => self.text().map(|reason| Command::ReturnInadmissible { reason }),
            FormKind::NotAComplaint => self.not_a_complaint(),
            FormKind::Restore => self.text().map(|reason| Command::Restore { reason }),
            FormKind::GiveBack => self.text().map(|reason| Command::GiveBack { reason }),
            FormKind::GivePoints => self.give_points(),
            FormKind::ReportOnPart => self.report_on_part(),
            FormKind::Link => self.other().map(|other| Command::Link { other }),
            FormKind::Unlink => self.other().map(|other| Command::Unlink { other }),
            FormKind::RecordContact => self.contact(),
            FormKind::RecordAttempt => self.attempt(),
            FormKind::SettlePromise => self.settled().map(|(promise, how)| Command::SettlePromise { promise, how }),
            FormKind::AmendPoint => self.amend_point(),
            FormKind::DropPoint => self.drop_point(),
            FormKind::Answer => self.text().map(Command::Answer),
            FormKind::Message => self.text().map(Command::Message),
            FormKind::Note => self.text().map(Command::Note),
            FormKind::Investigate => self.text().map(|plan| Command::Investigate { plan }),
            FormKind::Invite => self.invite(),
            FormKind::ReleaseExtract => self.release_extract(),
            FormKind::RecordHearing => self.record_hearing(),
            FormKind::GiveStatement => self.text().map(Command::GiveStatement),
            FormKind::DraftJudgement => self.judgement(),
            FormKind::ReturnJudgement => self.return_judgement(),
            FormKind::ApproveJudgement => self.version().map(|version| Command::ApproveJudgement { version }),
            FormKind::Issue => self.version().map(|version| Command::Issue { version }),
            FormKind::RecordPosted => self.past().map(|on| Command::RecordPosted { on }),
            FormKind::ExplainLateness => self.explain_lateness(),
            FormKind::SettleMeasure => self.settled().map(|(measure, how)| Command::SettleMeasure { measure, how }),
            FormKind::RecordExternal => self.external(),
            FormKind::Withdraw => self.optional_text().map(|reason| Command::Withdraw { reason }),
            FormKind::UndoWithdrawal => Some(Command::UndoWithdrawal),
            FormKind::ConfirmSolved => Some(Command::ConfirmSolved),
            FormKind::ObjectToSolved => self.text().map(|reason| Command::ObjectToSolved { reason }),
            FormKind::AskToReopen => self.text().map(|reason| Command::AskToReopen { reason }),
            FormKind::Reopen => self.reopen(),
            FormKind::CannotContinue => self.text().map(|reason| Command::CannotContinue { reason }),
            FormKind::GiveFeedback => self.feedback(),
            FormKind::ChangeReach => self.change_reach(),
            FormKind::NameReader => self.name_reader(),
            FormKind::RemoveReader => self.number().map(|reader| Command::RemoveReader { reader }),
            FormKind::RaiseConcern => self.text().map(Command::RaiseConcern),
            FormKind::AcknowledgeConcern => Some(Command::AcknowledgeConcern),
            FormKind::Divert => self.divert(),
            FormKind::TellSafely => self.text().map(Command::TellSafely),
            FormKind::UndoDiversion => self.text().map(|reason| Command::UndoDiversion { reason }),
            FormKind::ProposeReceipt => self.propose_receipt(),
            FormKind::ConfirmReceipt => Some(Command::ConfirmReceipt),
            FormKind::RefuseReceipt => self.text().map(|reason| Command::RefuseReceipt { reason }),
            FormKind::SendCodeLetter => self.send_code_letter(),
            FormKind::PostCodeLetter => self.past().map(|on| Command::PostCodeLetter { on }),
            FormKind::Redact => self.redact(),
            // What it makes has an id that only the store can give.
            FormKind::SplitOff => None,
        }
    }
}
