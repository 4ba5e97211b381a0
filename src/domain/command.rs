//! What somebody wants to happen, read from a form, complete in itself.

mod parts;
mod stale;

pub use parts::{NewAgreed, NewBecame, NewContact, NewFinding, NewJudgement, NewMeasure, NewPoint, NewReach};
pub use stale::{builds, disturbs};

use super::{
    access::Action,
    code::Reissue,
    event::ContactWay,
    external,
    feedback::Feedback,
    hearing::{Heard, Party},
    ids::{ComplaintId, StaffId, TextId},
    lateness::Cause,
    phase::{Diversion, Ground, NotOne, ReopenGround},
    promise::Settled,
    words::Prose,
};
use chrono::NaiveDate;

/// A command on a complaint that exists. Filing is [`decide::file`](super::decide::file).
///
/// What each means, who may give it and when, stands with the [`Action`] of the same name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "each is the action of the same name; `reason`, `reasons` and `words` are what was written"
)]
pub enum Command {
    AnswerQuestion(Prose),
    MakeComplaint(NewBecame),
    CheckSafety {
        /// Who is complained about; empty for "nobody of ours".
        subjects: Vec<StaffId>,
    },
    AddSubject {
        who: StaffId,
    },
    DeclareConflict {
        who: StaffId,
        reason: Prose,
    },
    AcceptLate,
    ProposeInadmissible {
        ground: Ground,
        reasons: Prose,
    },
    AgreeInadmissible,
    ReturnInadmissible {
        reason: Prose,
    },
    NotAComplaint {
        what: NotOne,
        reason: Prose,
    },
    Restore {
        reason: Prose,
    },
    Route {
        handler: StaffId,
        /// Why somebody other than proposed.
        reason: Option<Prose>,
    },
    GiveBack {
        reason: Prose,
    },
    GivePoints {
        manager: StaffId,
        /// Their numbers; none takes away what was given.
        points: Vec<u8>,
    },
    ReportOnPart {
        /// To whom the points were given: somebody who stands in reports for them.
        manager: StaffId,
        words: Prose,
    },
    Link {
        other: ComplaintId,
    },
    Unlink {
        other: ComplaintId,
    },
    RecordContact(NewContact),
    RecordAttempt {
        on: NaiveDate,
        way: ContactWay,
        /// Whether it is recorded as it happens.
        just_now: bool,
    },
    SettlePromise {
        promise: u8,
        how: Settled<Prose>,
    },
    AmendPoint {
        /// Which; none for a new one.
        point: Option<u8>,
        title: Prose,
        /// Whom it is about, where that is said; a complainant does not say it.
        about: Option<Vec<StaffId>>,
    },
    DropPoint {
        point: u8,
        reason: Prose,
    },
    Investigate {
        plan: Prose,
    },
    Invite {
        party: Party,
        /// For which day.
        on: NaiveDate,
    },
    ReleaseExtract {
        subject: StaffId,
        points: Vec<u8>,
    },
    RecordHearing {
        party: Party,
        how: Heard,
        /// What they said.
        statement: Option<Prose>,
    },
    GiveStatement(Prose),
    /// Write to the complainant.
    Message(Prose),
    /// Write to the organisation, as complainant.
    Answer(Prose),
    /// Send photos or documents to the organisation, as complainant: their names.
    SendFiles(Vec<Prose>),
    /// For colleagues only.
    Note(Prose),
    /// Keep photos or documents, for colleagues only: their names.
    KeepFiles(Vec<Prose>),
    DraftJudgement(NewJudgement),
    ReturnJudgement {
        /// Which version was read.
        version: u32,
        reason: Prose,
    },
    ApproveJudgement {
        /// Exactly the version that was read.
        version: u32,
    },
    Issue {
        version: u32,
    },
    RecordPosted {
        on: NaiveDate,
    },
    RecordDelivery {
        /// Whether the mail server took it.
        accepted: bool,
    },
    ExplainLateness {
        words: Prose,
        /// When the judgement is expected.
        expected: NaiveDate,
        cause: Cause,
    },
    RecordExternal {
        body: external::Body,
        step: external::Step,
        on: NaiveDate,
        words: Prose,
    },
    SettleMeasure {
        measure: u8,
        how: Settled<Prose>,
    },
    Withdraw {
        reason: Option<Prose>,
    },
    UndoWithdrawal,
    ConfirmSolved,
    ObjectToSolved {
        reason: Prose,
    },
    AskToReopen {
        reason: Prose,
    },
    Reopen {
        ground: ReopenGround,
        reason: Prose,
    },
    GiveFeedback(Feedback),
    /// How whoever complains is reached.
    ChangeReach(NewReach),
    /// Who may read a committee's complaint (R5).
    NameReader {
        name: Prose,
        email: Prose,
    },
    RemoveReader {
        /// The number under which they were named.
        reader: u8,
    },
    CannotContinue {
        reason: Prose,
    },
    ProposeReceipt {
        received_on: NaiveDate,
        /// By which it shows.
        evidence: Prose,
    },
    ConfirmReceipt,
    RefuseReceipt {
        reason: Prose,
    },
    RaiseConcern(Prose),
    AcknowledgeConcern,
    Divert {
        to: Diversion,
        reason: Prose,
        /// The director who may see it.
        named_director: Option<StaffId>,
    },
    /// What the parent was told: who will call.
    TellSafely(Prose),
    SplitOff {
        /// The complaint made of it, filed in the same breath.
        into: ComplaintId,
    },
    UndoDiversion {
        reason: Prose,
    },
    ConfirmAddress,
    ReissueCode {
        /// By which way the complainant came.
        how: Reissue,
    },
    SendCodeLetter {
        /// How it was checked who asks.
        checked: Prose,
        /// Where to, where no postal address is known.
        address: Option<Prose>,
    },
    PostCodeLetter {
        on: NaiveDate,
    },
    Redact {
        text: TextId,
        reason: Prose,
    },
    Erase,
    TellNextLevel,
}

impl Command {
    /// What one must be allowed to do.
    pub const fn action(&self) -> Action {
        match self {
            Self::AnswerQuestion(_) => Action::AnswerQuestion,
            Self::MakeComplaint(_) => Action::MakeComplaint,
            Self::CheckSafety { .. } => Action::CheckSafety,
            Self::AddSubject { .. } => Action::AddSubject,
            Self::DeclareConflict { .. } => Action::DeclareConflict,
            Self::AcceptLate => Action::AcceptLate,
            Self::ProposeInadmissible { .. } => Action::ProposeInadmissible,
            Self::AgreeInadmissible | Self::ReturnInadmissible { .. } => Action::ReadInadmissible,
            Self::NotAComplaint { .. } => Action::NotAComplaint,
            Self::Restore { .. } => Action::Restore,
            Self::Route { .. } => Action::Route,
            Self::GiveBack { .. } => Action::GiveBack,
            Self::GivePoints { .. } => Action::GivePoints,
            Self::ReportOnPart { .. } => Action::ReportOnPart,
            Self::Link { .. } => Action::Link,
            Self::Unlink { .. } => Action::Unlink,
            Self::RecordContact(_) => Action::RecordContact,
            Self::RecordAttempt { .. } => Action::RecordAttempt,
            Self::SettlePromise { .. } => Action::SettlePromise,
            Self::AmendPoint { .. } => Action::AmendPoint,
            Self::DropPoint { .. } => Action::DropPoint,
            Self::Investigate { .. } => Action::Investigate,
            Self::Invite { .. } => Action::Invite,
            Self::ReleaseExtract { .. } => Action::ReleaseExtract,
            Self::RecordHearing { .. } => Action::RecordHearing,
            Self::GiveStatement(_) => Action::GiveStatement,
            Self::Message(_) => Action::Message,
            Self::Answer(_) | Self::SendFiles(_) => Action::Answer,
            Self::Note(_) | Self::KeepFiles(_) => Action::Note,
            Self::DraftJudgement(_) => Action::DraftJudgement,
            Self::ReturnJudgement { .. } | Self::ApproveJudgement { .. } => Action::ReadJudgement,
            Self::Issue { .. } => Action::Issue,
            Self::RecordPosted { .. } => Action::RecordPosted,
            Self::RecordDelivery { .. } => Action::RecordDelivery,
            Self::ExplainLateness { .. } => Action::ExplainLateness,
            Self::RecordExternal { .. } => Action::RecordExternal,
            Self::SettleMeasure { .. } => Action::SettleMeasure,
            Self::Withdraw { .. } => Action::Withdraw,
            Self::UndoWithdrawal => Action::UndoWithdrawal,
            Self::ConfirmSolved => Action::ConfirmSolved,
            Self::ObjectToSolved { .. } => Action::ObjectToSolved,
            Self::AskToReopen { .. } => Action::AskToReopen,
            Self::Reopen { .. } => Action::Reopen,
            Self::GiveFeedback(_) => Action::GiveFeedback,
            Self::ChangeReach(_) => Action::ChangeReach,
            Self::NameReader { .. } | Self::RemoveReader { .. } => Action::NameReaders,
            Self::CannotContinue { .. } => Action::CannotContinue,
            Self::ProposeReceipt { .. } => Action::ProposeReceipt,
            Self::ConfirmReceipt | Self::RefuseReceipt { .. } => Action::ReadReceipt,
            Self::RaiseConcern(_) => Action::RaiseConcern,
            Self::AcknowledgeConcern => Action::AcknowledgeConcern,
            Self::Divert { .. } => Action::Divert,
            Self::TellSafely(_) => Action::TellSafely,
            Self::SplitOff { .. } => Action::SplitOff,
            Self::UndoDiversion { .. } => Action::UndoDiversion,
            Self::ConfirmAddress => Action::ConfirmAddress,
            Self::ReissueCode { .. } => Action::ReissueCode,
            Self::SendCodeLetter { .. } => Action::SendCodeLetter,
            Self::PostCodeLetter { .. } => Action::PostCodeLetter,
            Self::Redact { .. } => Action::Redact,
            Self::Erase => Action::Erase,
            Self::TellNextLevel => Action::TellNextLevel,
        }
    }
}
