//! The state of a complaint: a fold over what happened to it. Nothing derivable is kept.

mod apply;
mod delivery;
mod derived;

pub use delivery::Delivery;

use super::{
    access::Actor,
    event::{Asked, Contact, ContactWay, Event, Filed},
    external,
    hearing::Hearing,
    ids::{ComplaintId, StaffId, TextId},
    judgement::{Judgement, Point},
    lateness::Cause,
    part::Part,
    phase::{Closed, Diverted, Phase, Refused},
    promise::Promise,
    reader::NamedReader,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A complaint as its events made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    /// Its id.
    pub id: ComplaintId,
    /// How many events it has.
    pub seq: u32,
    /// What filing settled.
    pub filed: Filed,
    /// The question as which it began, if it did (R2).
    pub question: Option<Question>,
    /// Where it stands.
    pub phase: Phase,
    /// Whether the safety check is recorded (R8).
    pub safety_checked: bool,
    /// Who is complained about.
    pub subjects: Vec<StaffId>,
    /// Who is close to somebody in the case.
    pub declared: Vec<StaffId>,
    /// Whether a late complaint was taken on by name (R4); by silence is derived, see [`Self::late_taken_on`].
    pub late_accepted: bool,
    /// A proposal not to take it on, that waits for its second reader.
    pub refused: Option<Refused>,
    /// Who is responsible.
    pub handler: Option<StaffId>,
    /// Who was told (R15).
    pub told: Vec<StaffId>,
    /// The points given to managers of one of several locations (R8).
    pub parts: Vec<Part>,
    /// Whether nobody is left who may handle it.
    pub nobody_left: bool,
    /// Other complaints about the same.
    pub links: Vec<ComplaintId>,
    /// Personal contacts.
    pub contacts: Vec<Contact>,
    /// Attempts at contact.
    pub attempts: Vec<(NaiveDate, ContactWay)>,
    /// The points complained of.
    pub points: Vec<Point>,
    /// The highest number a point ever had.
    pub points_given: u8,
    /// What was agreed (R10).
    pub promises: Vec<Promise>,
    /// The hearing of both sides (R11).
    pub hearings: Vec<Hearing>,
    /// The latest version of the judgement.
    pub judgement: Option<Judgement>,
    /// Everybody who wrote a version of it.
    pub drafted_by: Vec<StaffId>,
    /// The version that was approved, while it is the latest.
    pub approved: Option<u32>,
    /// Why the latest version came back.
    pub returned: Option<TextId>,
    /// The judgement that went out last: what the parent has, whatever is drafted since.
    pub issued: Option<Judgement>,
    /// The day on which it did.
    pub issued_on: Option<NaiveDate>,
    /// How the letter went (R12).
    pub delivery: Delivery,
    /// How the letter of an ending that is no judgement went (R4, R17); none where nobody is told of it.
    pub closing_letter: Option<Delivery>,
    /// Why it is late, and when it is expected (R12).
    pub lateness: Option<(TextId, NaiveDate)>,
    /// The kind of why, for reports.
    pub lateness_cause: Option<Cause>,
    /// The measures of every judgement that went out, followed to the last one (R14).
    pub measures: Vec<Promise>,
    /// The measures of the judgement that went out last are numbered after this one.
    pub measures_before: u8,
    /// What bodies outside did (R17).
    pub external: Vec<(external::Body, external::Step, NaiveDate)>,
    /// How it ended.
    pub closed: Option<Closed>,
    /// What a diverted case goes on as.
    pub diversion: Option<Diverted>,
    /// Concerns about safety that nobody acknowledged yet.
    pub concerns: u32,
    /// Whether a concern was ever raised.
    pub flagged: bool,
    /// Whether the complainant asks to open it again.
    pub reopen_asked: bool,
    /// Whether the complainant said that it is solved.
    pub solved_confirmed: bool,
    /// Another day of receipt that waits for a second person, and who proposed it.
    pub receipt_proposed: Option<(NaiveDate, Option<StaffId>)>,
    /// Who may read it, besides who filed it: a committee's (R5).
    pub readers: Vec<NamedReader>,
    /// The highest number a reader ever had.
    pub readers_given: u8,
    /// How far the mail address can be trusted.
    pub address: MailAddress,
    /// How many mail addresses were said after the first.
    pub addresses_given: u8,
    /// The version of the code that holds.
    pub code_version: u32,
    /// The letter with a key for a new code, as long as nobody used one.
    pub code_letter: Option<CodeLetter>,
    /// Words that were taken away one by one.
    pub redacted: Vec<TextId>,
    /// Whether all personal words are gone.
    pub erased: bool,
    /// Whether the complainant's last message still waits for an answer.
    pub message_waits: bool,
    /// How many files came so far, also those that were taken away.
    pub files: u32,
}

/// The question as which something began (R2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Answered by this day.
    pub answer_due: NaiveDate,
    /// When it was answered, and the answer.
    pub answer: Option<(NaiveDate, TextId)>,
    /// When it became a complaint.
    pub became_on: Option<NaiveDate>,
    /// By when it is decided whether it is taken on, when it is late (R4); nothing before it became a complaint.
    pub late_decision_due: Option<NaiveDate>,
    /// What was told besides when it did.
    pub more: Option<TextId>,
}

/// How far the complainant's mail address can be trusted. Before it was confirmed nothing personal goes there: it may be
/// somebody else's, by one wrong letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailAddress {
    /// Nobody said yet that it is theirs.
    #[default]
    Unconfirmed,
    /// Whoever has the mailbox said so.
    Confirmed,
    /// It was taken away.
    Gone,
}

/// A letter with a key, by which the complainant takes a new code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeLetter {
    /// When it was made.
    pub made_on: NaiveDate,
    /// Where to, when it is not the known postal address.
    pub address: Option<TextId>,
    /// When it was posted.
    pub posted_on: Option<NaiveDate>,
}

impl Complaint {
    /// The complaint that filing makes.
    pub fn filed(id: ComplaintId, filed: Filed) -> Self {
        Self {
            id,
            seq: 1,
            filed,
            question: None,
            phase: Phase::Received,
            safety_checked: false,
            subjects: Vec::new(),
            declared: Vec::new(),
            late_accepted: false,
            refused: None,
            handler: None,
            told: Vec::new(),
            parts: Vec::new(),
            nobody_left: false,
            links: Vec::new(),
            contacts: Vec::new(),
            attempts: Vec::new(),
            points: Vec::new(),
            points_given: 0,
            promises: Vec::new(),
            hearings: Vec::new(),
            judgement: None,
            drafted_by: Vec::new(),
            approved: None,
            returned: None,
            issued: None,
            issued_on: None,
            delivery: Delivery::default(),
            closing_letter: None,
            lateness: None,
            lateness_cause: None,
            measures: Vec::new(),
            measures_before: 0,
            external: Vec::new(),
            closed: None,
            diversion: None,
            concerns: 0,
            flagged: false,
            reopen_asked: false,
            solved_confirmed: false,
            receipt_proposed: None,
            readers: Vec::new(),
            addresses_given: 0,
            readers_given: 0,
            address: MailAddress::default(),
            code_version: 1,
            code_letter: None,
            redacted: Vec::new(),
            erased: false,
            message_waits: false,
            files: 0,
        }
    }

    /// The question that asking makes: nothing about it is a complaint's (R2).
    pub fn asked(id: ComplaintId, asked: &Asked) -> Self {
        let question = Question {
            answer_due: asked.answer_due,
            answer: None,
            became_on: None,
            late_decision_due: None,
            more: None,
        };
        Self { phase: Phase::Asked, question: Some(question), ..Self::filed(id, asked.filed()) }
    }

    /// The complaint of a list of events; nothing when the list does not begin with filing or asking.
    pub fn replay<'a>(id: ComplaintId, events: impl IntoIterator<Item = (By, &'a Event)>) -> Option<Self> {
        let mut events = events.into_iter();
        let mut complaint = match events.next()? {
            (_, Event::Filed(filed)) => Self::filed(id, (**filed).clone()),
            (_, Event::Asked(asked)) => Self::asked(id, asked),
            _ => return None,
        };
        events.for_each(|(by, event)| complaint.apply(by, event));
        Some(complaint)
    }
}

/// By whom and when something happened, as far as the state depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct By {
    /// The member of staff; nobody for a complainant, and for the house.
    pub staff: Option<StaffId>,
    /// The Amsterdam date.
    pub on: NaiveDate,
}

impl By {
    /// An actor, today.
    pub const fn actor(actor: &Actor, on: NaiveDate) -> Self {
        Self { staff: actor.staff_id(), on }
    }
}
