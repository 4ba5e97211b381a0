//! What mails there are, to whom, how far one has come, and why one did not go.

mod trouble;

pub use trouble::{REFUSED, Trouble};

use super::ids::{ComplaintId, RemarkId, StaffId};
use chrono::NaiveDate;

/// What a mail is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// Something that happened.
    Event {
        /// To which complaint.
        complaint: ComplaintId,
        /// The number of the event.
        seq: u32,
        /// How often it was said before.
        round: u32,
    },
    /// Everything somebody is reminded of on a day; or the week that ended on it.
    Day(NaiveDate),
    /// The report of the week that ended on a day (R16), as it was issued.
    Report {
        /// Its Sunday.
        sunday: NaiveDate,
        /// 1, and more for a correction.
        version: u32,
    },
    /// Something good, or a small remark, for a location.
    Remark(RemarkId),
}

/// Why a mail is sent. The texts are in `text::mail`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MailKind {
    /// To whoever asked a question: we have it (R2). Without the code.
    QuestionReceived,
    /// To whoever asked a question: the answer is on the follow page (R2).
    AnswerReady,
    /// To a coordinator: a question came in (R2).
    Question,
    /// To the complainant: we have it. Without the code.
    Confirmation,
    /// To the complainant: a message waits on the follow page.
    MessageWaiting,
    /// To the complainant: the judgement is on the follow page.
    JudgementReady,
    /// To whoever complains: they were tried in vain (R9).
    Attempted,
    /// To a handler: you are responsible.
    Handler,
    /// To a manager of one of several locations: points were given to you (R8).
    Part,
    /// To who sees to a measure of a judgement that went out (R14).
    Measure,
    /// To the next-level manager (R15).
    NextLevel,
    /// To a coordinator: a complaint came in.
    Coordinator,
    /// To the handler, or a coordinator: the complainant wrote.
    MessageReceived,
    /// To the second reader: a judgement waits.
    JudgementToRead,
    /// To the second reader: a proposal waits.
    ProposalToRead,
    /// To whoever goes on with it: something happened.
    News,
    /// To whoever guards safety, at any hour (R6, R7).
    SafetyAlert,
    /// To a subject: the personal link to the extract (R11).
    HearingLink,
    /// To whoever may read a committee's complaint: the personal link to it (R5).
    ReaderLink,
    /// To the complainant: the link by which a new code is taken, to a confirmed address.
    CodeLink,
    /// To the complainant: something happened to the code.
    CodeNews,
    /// To the complainant, at the confirmed address before: another one is used from now on.
    AddressReplaced,
    /// To whoever has something to do that is near or late: one a day.
    Reminder,
    /// To a location's manager: a parent let us know something that is no complaint.
    Remark,
    /// To whoever stands in for the coordinator, and then the directors: a weekly report was not issued (R16).
    ReportDue,
    /// To the coordinators, and then the directors: the report of last year is not public yet.
    YearDue,
    /// To the directors: a weekly report was issued, or a corrected version of it (R16).
    ReportIssued,
}

/// To whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Recipient {
    /// Who complains: address and language are those of the filing.
    Complainant,
    /// A member of staff: the address is that of the directory.
    Staff(StaffId),
    /// Who may read a committee's complaint: which of them, says the link that the mail brings (R5).
    Reader,
}

/// How far a mail has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MailState {
    /// Waits for its job.
    Queued,
    /// Accepted by the mail server.
    Sent,
    /// Written to a file: there is no mail server.
    Written,
    /// Refused for good.
    Failed,
    /// Not sent: not safe, no address, no sight of the case any more.
    Withheld,
    /// Refused, and a coordinator saw to it in another way.
    Aside,
}

impl MailKind {
    const ALL: [Self; 27] = [
        Self::QuestionReceived,
        Self::AnswerReady,
        Self::Question,
        Self::Confirmation,
        Self::MessageWaiting,
        Self::JudgementReady,
        Self::Attempted,
        Self::Handler,
        Self::Part,
        Self::Measure,
        Self::NextLevel,
        Self::Coordinator,
        Self::MessageReceived,
        Self::JudgementToRead,
        Self::ProposalToRead,
        Self::News,
        Self::SafetyAlert,
        Self::HearingLink,
        Self::ReaderLink,
        Self::CodeLink,
        Self::CodeNews,
        Self::AddressReplaced,
        Self::Reminder,
        Self::Remark,
        Self::ReportDue,
        Self::YearDue,
        Self::ReportIssued,
    ];

    /// The name in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::QuestionReceived => "question_received",
            Self::AnswerReady => "answer_ready",
            Self::Question => "question",
            Self::Confirmation => "confirmation",
            Self::MessageWaiting => "message_waiting",
            Self::JudgementReady => "judgement_ready",
            Self::Attempted => "attempted",
            Self::Handler => "handler",
            Self::Part => "part",
            Self::Measure => "measure",
            Self::NextLevel => "next_level",
            Self::Coordinator => "coordinator",
            Self::MessageReceived => "message_received",
            Self::JudgementToRead => "judgement_to_read",
            Self::ProposalToRead => "proposal_to_read",
            Self::News => "news",
            Self::SafetyAlert => "safety_alert",
            Self::HearingLink => "hearing_link",
            Self::ReaderLink => "reader_link",
            Self::CodeLink => "code_link",
            Self::CodeNews => "code_news",
            Self::AddressReplaced => "address_replaced",
            Self::Reminder => "reminder",
            Self::Remark => "remark",
            Self::ReportDue => "report_due",
            Self::YearDue => "year_due",
            Self::ReportIssued => "report_issued",
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

impl MailState {
    const ALL: [Self; 6] = [Self::Queued, Self::Sent, Self::Written, Self::Failed, Self::Withheld, Self::Aside];

    /// The name in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Written => "written",
            Self::Failed => "failed",
            Self::Withheld => "withheld",
            Self::Aside => "aside",
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}
