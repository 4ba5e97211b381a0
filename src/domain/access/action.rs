//! The table of the procedure: every command, who may give it, and while the case stands where.
//! `docs/commands.md` says the same in words, and a test keeps the two together.

use super::Hat;
use crate::domain::phase::Phase;
use serde::{Deserialize, Serialize};

/// Where a case stands, for the question what can be done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// In one of the phases.
    In(Phase),
    /// Diverted: closed for this procedure (R6, R7).
    Diverted,
}

const Q: Standing = Standing::In(Phase::Asked);
const R: Standing = Standing::In(Phase::Received);
const A: Standing = Standing::In(Phase::Assigned);
const C: Standing = Standing::In(Phase::InContact);
const I: Standing = Standing::In(Phase::Investigating);
const J: Standing = Standing::In(Phase::Judging);
const X: Standing = Standing::In(Phase::Closed);
const D: Standing = Standing::Diverted;

impl Standing {
    /// All of them, in order.
    pub const ALL: [Self; 8] = [Q, R, A, C, I, J, X, D];
}

const COORDINATOR: &[Hat] = &[Hat::Coordinator];
const HANDLING: &[Hat] = &[Hat::Coordinator, Hat::Handler];
const READING: &[Hat] = &[Hat::Coordinator, Hat::NextLevel];
/// The complainant, or the coordinator on the complainant's written request.
const FOR_PARENT: &[Hat] = &[Hat::Complainant, Hat::Coordinator];
const GUARDING: &[Hat] = &[Hat::Coordinator, Hat::SafeguardingOfficer];
/// Whoever holds points says what was found about them (R8).
const HOLDING: &[Hat] = &[Hat::PartHolder];
/// Everybody of ours on the case, also who sees only points of it.
const INVOLVED: &[Hat] =
    &[Hat::Coordinator, Hat::Handler, Hat::PartHolder, Hat::NextLevel, Hat::SafeguardingOfficer, Hat::NamedDirector];
const COLLEAGUES: &[Hat] =
    &[Hat::Coordinator, Hat::Handler, Hat::NextLevel, Hat::SafeguardingOfficer, Hat::NamedDirector];

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $who:expr, $when:expr;)*) => {
        /// What can be done with a case.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Action {
            $($(#[$doc])* $name),*
        }

        impl Action {
            /// All of them, in the order of the procedure.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The name in `docs/commands.md`.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),* }
            }

            /// Which hats may do it.
            pub const fn who(self) -> &'static [Hat] {
                match self { $(Self::$name => $who),* }
            }

            /// While the case stands where.
            pub const fn when(self) -> &'static [Standing] {
                match self { $(Self::$name => $when),* }
            }
        }
    };
}

actions! {
    /// Answer the question, which closes it (R2).
    AnswerQuestion = "answer question", COORDINATOR, &[Q];
    /// Make a complaint of the question, with the parent's consent (R2).
    MakeComplaint = "make complaint", FOR_PARENT, &[Q, X];
    /// Record the safety check, and match everybody named (R6–R8).
    CheckSafety = "check safety", COORDINATOR, &[R, A, C, I, J];
    /// Add somebody who is complained about: their access ends at once.
    AddSubject = "add subject", COORDINATOR, &[Q, R, A, C, I, J, X, D];
    /// Declare a close relation with somebody in the case.
    DeclareConflict = "declare conflict", INVOLVED, &[Q, R, A, C, I, J, X, D];
    /// Take a late complaint on (R4).
    AcceptLate = "accept late", COORDINATOR, &[R, A, C, I];
    /// Propose not to take it on (R4, R5).
    ProposeInadmissible = "propose inadmissible", COORDINATOR, &[R, A, C, I];
    /// Agree or disagree with that, as second reader.
    ReadInadmissible = "read inadmissible", READING, &[R, A, C, I];
    /// Say that it is no complaint: spam, a test, a duplicate.
    NotAComplaint = "not a complaint", COORDINATOR, &[Q, R, A, C, I, J];
    /// Take that back.
    Restore = "restore", COORDINATOR, &[X];
    /// Choose the handler (R8).
    Route = "route", COORDINATOR, &[R, A, C, I, J];
    /// Give it back to the coordinator.
    GiveBack = "give back", HANDLING, &[A];
    /// Give a manager of one of several locations their points (R8).
    GivePoints = "give points", HANDLING, &[A, C, I];
    /// Say what was found about the own points (R8).
    ReportOnPart = "report on part", HOLDING, &[A, C, I, J];
    /// Link it with another about the same.
    Link = "link", COORDINATOR, &[R, A, C, I, J, X];
    /// Take a link away.
    Unlink = "unlink", COORDINATOR, &[R, A, C, I, J, X];
    /// Record the personal contact (R9, R10).
    RecordContact = "record contact", HANDLING, &[A, C, I];
    /// Record that nobody was reached (R9).
    RecordAttempt = "record attempt", HANDLING, &[A, C, I];
    /// Say what became of something agreed (R10).
    SettlePromise = "settle promise", HANDLING, &[A, C, I, J, X];
    /// Add a point, or word it better.
    AmendPoint = "amend point", &[Hat::Coordinator, Hat::Handler, Hat::Complainant], &[R, A, C, I];
    /// Take a point away.
    DropPoint = "drop point", &[Hat::Coordinator, Hat::Handler, Hat::Complainant], &[R, A, C, I];
    /// Begin to investigate (R11).
    Investigate = "investigate", HANDLING, &[C];
    /// Invite a side to be heard (R11).
    Invite = "invite", HANDLING, &[C, I];
    /// Release the extract of the points to a subject (R11).
    ReleaseExtract = "release extract", HANDLING, &[C, I];
    /// Record what a side said, or that it did not (R11).
    RecordHearing = "record hearing", HANDLING, &[C, I];
    /// Say something as a side, or correct what was noted (R11).
    GiveStatement = "give statement", &[Hat::Complainant, Hat::Subject, Hat::Coordinator], &[C, I, J];
    /// Write to the complainant.
    Message = "message", HANDLING, &[Q, R, A, C, I, J, X];
    /// Write to the organisation, as complainant; the coordinator enters what came by letter.
    Answer = "answer", FOR_PARENT, &[Q, R, A, C, I, J, X, D];
    /// Write down something for colleagues only.
    Note = "note", COLLEAGUES, &[Q, R, A, C, I, J, X, D];
    /// Write the judgement (R12).
    DraftJudgement = "draft judgement", HANDLING, &[C, I, J];
    /// Send a judgement back, or approve it.
    ReadJudgement = "read judgement", READING, &[J];
    /// Send an approved judgement out (R12).
    Issue = "issue", HANDLING, &[J];
    /// Record that a letter was posted: the judgement (R12), or how it ended otherwise (R4).
    RecordPosted = "record posted", HANDLING, &[X];
    /// Record what the mail server said of the closing letter (R12).
    RecordDelivery = "record delivery", &[Hat::System], &[X];
    /// Tell the parent why it is late, and when it comes (R12).
    ExplainLateness = "explain lateness", HANDLING, &[R, A, C, I, J];
    /// Record what a body outside did (R17, R18).
    RecordExternal = "record external", HANDLING, &[R, A, C, I, J, X];
    /// Say what became of a measure (R14).
    SettleMeasure = "settle measure", HANDLING, &[C, I, J, X];
    /// Take the complaint back.
    Withdraw = "withdraw", FOR_PARENT, &[R, A, C, I, J];
    /// Undo that, within fourteen days.
    UndoWithdrawal = "undo withdrawal", FOR_PARENT, &[X];
    /// Say that it is indeed solved.
    ConfirmSolved = "confirm solved", FOR_PARENT, &[X];
    /// Object to "solved", within fourteen days.
    ObjectToSolved = "object to solved", FOR_PARENT, &[X];
    /// Ask to open it again, within fourteen days.
    AskToReopen = "ask to reopen", FOR_PARENT, &[X];
    /// Open it again.
    Reopen = "reopen", COORDINATOR, &[X];
    /// Say how it went, as complainant: whether they felt heard, and what could be better.
    GiveFeedback = "give feedback", FOR_PARENT, &[X];
    /// Say how the complainant is reached from now on.
    ChangeReach = "change reach", FOR_PARENT, &[Q, R, A, C, I, J, X];
    /// Say who may read a committee's complaint, or no longer (R5).
    NameReaders = "name readers", FOR_PARENT, &[R, A, C, I, J, X];
    /// End it because the complainant is no longer there.
    CannotContinue = "cannot continue", COORDINATOR, &[R, A, C, I, J];
    /// Propose another day of receipt, with evidence.
    ProposeReceipt = "propose receipt", COORDINATOR, &[R, A, C, I, J];
    /// Confirm or refuse that, as second person.
    ReadReceipt = "read receipt", READING, &[R, A, C, I, J];
    /// Raise a concern about safety (R6, R7).
    RaiseConcern = "raise concern", INVOLVED, &[Q, R, A, C, I, J, X, D];
    /// Say that it was seen, and is acted upon.
    AcknowledgeConcern = "acknowledge concern", GUARDING, &[Q, R, A, C, I, J, X, D];
    /// End the procedure for the meldcode or the duty to report (R6, R7).
    Divert = "divert", GUARDING, &[Q, R, A, C, I, J, X];
    /// Record that the parent was told, safely, who will call.
    TellSafely = "tell safely", GUARDING, &[D];
    /// Make a new complaint of the points outside the suspicion.
    SplitOff = "split off", GUARDING, &[D];
    /// Undo a mistaken diversion.
    UndoDiversion = "undo diversion", &[Hat::SafeguardingOfficer], &[D];
    /// Say that the mail address is theirs.
    ConfirmAddress = "confirm address", &[Hat::Complainant], &[Q, R, A, C, I, J, X, D];
    /// Take a new code, by a link in their mail or by the key in a letter; the one before ends.
    ReissueCode = "reissue code", &[Hat::Complainant], &[Q, R, A, C, I, J, X, D];
    /// Make a letter with a key, by which the complainant takes a new code.
    SendCodeLetter = "send code letter", COORDINATOR, &[Q, R, A, C, I, J, X];
    /// Record that it was posted.
    PostCodeLetter = "post code letter", COORDINATOR, &[Q, R, A, C, I, J, X];
    /// Take away words that should not have been entered.
    Redact = "redact", COORDINATOR, &[Q, R, A, C, I, J, X, D];
    /// Take away all personal words after their term.
    Erase = "erase", &[Hat::System], &[X, D];
    /// Tell the next level of a complaint that was not routed in time (R15).
    TellNextLevel = "tell next level", &[Hat::System], &[R];
}

impl Action {
    /// Whether it can be done with a question that did not become a complaint (R2), wherever that stands.
    pub const fn of_a_question(self) -> bool {
        let by_itself = matches!(self, Self::Restore | Self::UndoDiversion | Self::TellSafely | Self::Erase);
        by_itself || matches!(self.when(), [Q, ..])
    }
}
