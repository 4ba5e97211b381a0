//! What can have happened. Names, texts and addresses are not in here: an event holds the id under
//! which the words are kept apart, so that they can be erased and the event stays.

mod asked;
mod contact;
mod filed;
mod kind;
#[cfg(test)]
mod samples;
mod texts;

pub use asked::{Asked, AskedTexts, Became};
pub use contact::{Agreed, Contact, ContactWay};
pub use filed::{Filed, FiledTexts};

use super::{
    code::Reissue,
    deadlines::Terms,
    external,
    feedback::FeltHeard,
    hearing::{Heard, Party},
    ids::{ComplaintId, StaffId, TextId},
    intake::Way,
    judgement::{Judgement, Point},
    lateness::Cause,
    phase::{Diversion, Ground, NotOne, ReopenGround},
    promise::Settled,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Something that happened to a complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[expect(
    missing_docs,
    reason = "a `text`, `reason` or `reasons` is what was written, a `who` or `subject` is whom it is about"
)]
pub enum Event {
    /// It was filed; its terms are fixed for good (R3, R9, R12).
    Filed(Box<Filed>),
    /// A question was asked; it is no complaint, and counts as none (R2).
    Asked(Box<Asked>),
    /// The question was answered: it is closed (R2).
    QuestionAnswered { text: TextId },
    /// The question became a complaint, with the parent's consent: received on the day it was asked (R2).
    BecameComplaint(Box<Became>),
    /// The coordinator checked the full text for safety and matched everybody named (R6–R8). Empty for "nobody of ours".
    SafetyChecked { subjects: Vec<StaffId> },
    /// Somebody turned out to be complained about, too.
    SubjectAdded { who: StaffId },
    /// Somebody is close to somebody in the case.
    ConflictDeclared { who: StaffId, reason: TextId },
    /// A late complaint was taken on (R4).
    LateAccepted,
    /// Not taking it on was proposed (R4, R5).
    InadmissibleProposed { ground: Ground, reasons: TextId },
    /// The second reader did not agree.
    InadmissibleReturned { reason: TextId },
    /// The second reader agreed: it is closed.
    Inadmissible { ground: Ground },
    /// It is no complaint.
    NotAComplaint { what: NotOne, reason: TextId },
    /// It is one after all.
    Restored { reason: TextId },
    /// A handler is responsible (R8); with why somebody other than proposed.
    Routed { handler: StaffId, reason: Option<TextId> },
    /// The next-level manager was told (R15).
    Told { who: StaffId },
    /// Nobody is left who may handle it: only the external route is (conflict of interest).
    NobodyLeft,
    /// The handler gave it back to the coordinator.
    GivenBack { reason: TextId },
    /// A manager was given these points, and sees nothing else of it (R8); none when they were taken away.
    PointsGiven { manager: StaffId, points: Vec<u8> },
    /// What was found about the points that this manager was given (R8).
    PartReported { manager: StaffId, text: TextId },
    /// It was linked with another about the same.
    Linked { other: ComplaintId },
    /// That link was taken away.
    Unlinked { other: ComplaintId },
    /// The personal contact took place (R9), with what was agreed (R10).
    Contacted(Contact),
    /// They tried and did not reach anybody.
    Attempted {
        on: NaiveDate,
        way: ContactWay,
        /// It was recorded as it happened: the moment of the event is that of the attempt.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        just_now: bool,
    },
    /// What became of something agreed (R10).
    PromiseSettled { promise: u8, how: Settled<TextId> },
    /// A point was added, or worded better.
    PointAmended(Point),
    /// A point was taken away.
    PointDropped { point: u8, reason: TextId },
    /// More is being found out (R11).
    InvestigationBegun { plan: TextId },
    /// A side was invited to be heard (R11).
    Invited { party: Party, on: NaiveDate },
    /// A subject was given these points to read (R11).
    ExtractReleased { subject: StaffId, points: Vec<u8> },
    /// A side was heard, declined or stayed away (R11).
    HearingHeld { party: Party, how: Heard, statement: Option<TextId> },
    /// A side said something in writing, or corrected what was noted (R11).
    StatementGiven { party: Party, text: TextId },
    /// A subject was told the outcome of the own points (R11).
    OutcomeTold { subject: StaffId },
    /// A message of the organisation to the complainant.
    MessageSent { text: TextId },
    /// A message of the complainant.
    MessageReceived { text: TextId },
    /// The complainant sent photos or documents; each text is the name of one, and goes with it.
    FilesReceived { files: Vec<TextId> },
    /// Colleagues keep photos or documents here, for each other only.
    FilesKept { files: Vec<TextId> },
    /// A note for colleagues only.
    Noted { text: TextId },
    /// A version of the judgement waits for its second reader (R12).
    JudgementDrafted(Judgement),
    /// The second reader sent it back.
    JudgementReturned { version: u32, reason: TextId },
    /// The second reader approved exactly this version.
    JudgementApproved { version: u32 },
    /// The judgement went out: what closes a complaint (R12).
    JudgementIssued {
        version: u32,
        /// Its measures are numbered after this one: those of judgements before it stay followed (R14).
        #[serde(default, skip_serializing_if = "is_none_before")]
        measures_after: u8,
    },
    /// A letter was posted: the judgement (R12), or how it ended otherwise (R4).
    LetterPosted { on: NaiveDate },
    /// The mail server took the closing mail (R12).
    LetterAccepted,
    /// The mail server refused it: it is to be sent in another way (R12).
    LetterRefused,
    /// The parent was told why it is late, and when it comes (R12).
    LatenessExplained {
        text: TextId,
        expected: NaiveDate,
        /// For reports; of what was explained before there were kinds, none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cause: Option<Cause>,
    },
    /// A body outside did something (R17, R18).
    External { body: external::Body, step: external::Step, on: NaiveDate, text: TextId },
    /// What became of a measure (R14).
    MeasureSettled { measure: u8, how: Settled<TextId> },
    /// The complainant took it back.
    Withdrawn { reason: Option<TextId> },
    /// And wants it handled after all.
    WithdrawalUndone,
    /// The complainant says that it is solved.
    SolvedConfirmed,
    /// The complainant says that it is not: it is open again.
    SolvedObjected { reason: TextId },
    /// The complainant asks to open it again.
    ReopenAsked { reason: TextId },
    /// It is open again; its terms keep their dates.
    Reopened { ground: ReopenGround, reason: TextId },
    /// The complainant said how it went: whether they felt heard, and what could be better. Before there were two questions
    /// it was words alone.
    FeedbackGiven {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        felt: Option<FeltHeard>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<TextId>,
    },
    /// How whoever complains is reached is otherwise from now on: what is not here stays as it was. With how they asked for
    /// it, where staff wrote it down.
    ReachChanged {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        email: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        phone: Option<TextId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        way: Option<Way>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        safe: Option<bool>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<TextId>,
    },
    /// Somebody may read a committee's complaint (R5).
    ReaderNamed { reader: u8, name: TextId, email: TextId },
    /// And may not any more.
    ReaderRemoved { reader: u8 },
    /// The complainant is no longer there.
    CouldNotContinue { reason: TextId },
    /// Another day of receipt was proposed.
    ReceiptProposed { received_on: NaiveDate, evidence: TextId },
    /// A second person did not agree.
    ReceiptRefused { reason: TextId },
    /// A second person agreed: the terms run from the true day.
    ReceiptCorrected { terms: Box<Terms>, late: bool },
    /// Somebody is worried about safety (R6, R7).
    ConcernRaised { text: TextId },
    /// Somebody who guards safety saw it.
    ConcernAcknowledged,
    /// The procedure ended here, and goes on as something else (R6, R7).
    Diverted { to: Diversion, reason: TextId, named_director: Option<StaffId> },
    /// The parent was told, in a way that is safe, who will call.
    ToldSafely { text: TextId },
    /// The points outside the suspicion go on as another complaint, received on the same day.
    SplitOff { into: ComplaintId },
    /// The diversion was a mistake.
    DiversionUndone { reason: TextId },
    /// The complainant confirmed the mail address: what is personal may go there.
    AddressConfirmed,
    /// The complainant took a new code, of this version; the one before ended.
    CodeReissued { version: u32, how: Reissue },
    /// Who asked for a code was checked, and a letter with a key was made; where to, when it is not the known address.
    CodeLetterMade { checked: TextId, address: Option<TextId> },
    /// That letter was posted.
    CodeLetterPosted { on: NaiveDate },
    /// Words were taken away that should not have been entered. What happened stays.
    Redacted { text: TextId, reason: TextId },
    /// All personal words were taken away after their term.
    Erased,
}

/// A first judgement has none before it, and is written as it always was.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
const fn is_none_before(measures_after: &u8) -> bool {
    *measures_after == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_which_measures_a_judgement_went_out_is_kept_where_there_were_any() {
        for (measures_after, json) in [
            (0, r#"{"type":"judgement_issued","version":1}"#),
            (2, r#"{"type":"judgement_issued","version":1,"measures_after":2}"#),
        ] {
            let event = Event::JudgementIssued { version: 1, measures_after };
            assert_eq!(serde_json::to_string(&event).unwrap(), json);
            assert_eq!(serde_json::from_str::<Event>(json).unwrap(), event);
        }
    }

    #[test]
    fn how_it_went_is_read_also_where_it_was_words_alone() {
        let text = TextId(uuid::Uuid::from_u128(1));
        for (felt, text, json) in [
            (None, Some(text), r#"{"type":"feedback_given","text":"00000000-0000-0000-0000-000000000001"}"#),
            (Some(FeltHeard::Partly), None, r#"{"type":"feedback_given","felt":"partly"}"#),
        ] {
            let event = Event::FeedbackGiven { felt, text };
            assert_eq!(serde_json::to_string(&event).unwrap(), json);
            assert_eq!(serde_json::from_str::<Event>(json).unwrap(), event);
        }
    }
}
