//! What a complainant reads of the own case, in no language yet.

use crate::{
    domain::{
        deadlines::Terms,
        event::ContactWay,
        file::Fault,
        forms::complainant::{OwnForm, OwnKind},
        ids::TextId,
        intake::{Category, Way},
        judgement::{Outcome, When},
        phase::{Closing, Phase},
        promise::{Hear, Settled},
    },
    error::AppError,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The parent's side of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sight {
    /// Its public name.
    pub reference: String,
    /// By which a device tells what was typed about it from what was typed about another.
    pub device: String,
    /// Today in Amsterdam.
    pub today: NaiveDate,
    /// Where it stands.
    pub phase: Phase,
    /// The question, as long as it is no complaint (R2).
    pub question: Option<Asked>,
    /// Whether it goes on outside this procedure: nothing but one neutral sentence then.
    pub outside: bool,
    /// What is due when.
    pub terms: Terms,
    /// When they first spoke.
    pub first_contact_on: Option<NaiveDate>,
    /// On how many days they tried in vain.
    pub attempts: usize,
    /// Who handles it, by function.
    pub handler: Option<String>,
    /// How it ended, when it did.
    pub closing: Option<Closing>,
    /// Why it was not taken on, once that is settled (R4).
    pub refused: Option<String>,
    /// Whether nobody is left who may handle it.
    pub nobody_left: bool,
    /// R4: by when it is decided whether this late complaint is taken on, while that is open.
    pub late_by: Option<NaiveDate>,
    /// Why the judgement is late, and when it is expected (R12).
    pub lateness: Option<(String, NaiveDate)>,
    /// What it is about: each point with its number.
    pub points: Vec<(u8, String)>,
    /// Since which talk a point is solved (R10), by its number.
    pub solved: Vec<(u8, NaiveDate)>,
    /// What was agreed.
    pub agreed: Vec<Promise>,
    /// The judgement, once it was issued.
    pub verdict: Option<Verdict>,
    /// Whether the mail address still waits to be confirmed, and whether the mail that asks for it went just now.
    pub unconfirmed: Option<bool>,
    /// What happened, the latest first.
    pub happened: Vec<Happened>,
    /// The complaint as it came in; nothing of a question, which stands above, nor once its words are gone.
    #[serde(default)]
    pub wrote: Option<Wrote>,
    /// The photos and documents that the complainant sent: id and name of each.
    pub files: Vec<(String, String)>,
    /// Those that were refused just now.
    pub not_taken: Vec<(String, Fault)>,
    /// How they are reached now; nobody but them reads it here.
    pub reached: Option<Reached>,
    /// Who may read along (R5), as their complainant named them.
    pub readers: Vec<Reads>,
    /// How many events there were.
    pub seen: u32,
    /// The key with which the next message is sent once.
    pub key: Uuid,
    /// A message that could not be sent, and why.
    pub unsent: Option<(String, AppError)>,
    /// What the complainant can do now.
    pub offers: Vec<Offer>,
    /// A form that came back, and why.
    pub returned: Option<(OwnForm, AppError)>,
}

/// What whoever complains wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrote {
    /// What happened.
    pub story: String,
    /// What would be a good solution; empty where nothing was said.
    pub wish: String,
}

/// How whoever complains is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reached {
    /// The mail address; empty where there is none.
    pub email: String,
    /// The telephone number; empty where there is none.
    pub phone: String,
    /// The preferred way.
    pub way: Way,
    /// Whether there is an address for letters: else nobody can choose these.
    pub letters: bool,
    /// Whether it is safe to call and mail.
    pub safe: bool,
}

/// Somebody who may read a committee's complaint (R5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reads {
    /// Their number.
    pub number: u8,
    /// Their name.
    pub name: String,
    /// Where their link was mailed to.
    pub email: String,
}

/// A question (R2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// What was asked.
    pub question: String,
    /// By when it is answered.
    pub answer_due: NaiveDate,
    /// When it was answered, and the answer.
    pub answer: Option<(NaiveDate, String)>,
    /// Where, as in the list of locations.
    pub location: String,
    /// Id and name of each location, for when it becomes a complaint.
    pub locations: Vec<(String, String)>,
    /// What is not offered for new complaints.
    #[serde(default)]
    pub closed: Vec<Category>,
}

/// Something the complainant can do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Which form.
    pub kind: OwnKind,
    /// The key by which it acts once.
    pub key: Uuid,
}

/// Something agreed or promised (R10, R14).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// What.
    pub what: String,
    /// By when.
    pub by: NaiveDate,
    /// By when it was promised first.
    pub first_by: NaiveDate,
    /// How they hear of it, where that was agreed.
    pub hear: Option<Hear>,
    /// What became of it; open when nothing.
    pub settled: Option<Settled<TextId>>,
    /// Whether its day passed.
    pub late: bool,
}

/// The judgement (R12–R14).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// When it was issued.
    pub on: NaiveDate,
    /// What is found of each point.
    pub found: Vec<Found>,
    /// The improvements.
    pub measures: Vec<Improvement>,
    /// Those of a judgement before it, followed to the last one too (R14).
    pub earlier: Vec<Improvement>,
}

/// What is found of one point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Its number.
    pub number: u8,
    /// What it is.
    pub title: String,
    /// What is found.
    pub outcome: Option<Outcome>,
    /// Why.
    pub reasons: String,
}

/// An improvement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Improvement {
    /// What.
    pub what: String,
    /// Who sees to it, by function.
    pub owner: String,
    /// When it was, or will be.
    pub when: When,
    /// What became of a planned one, followed to the last (R14).
    pub promise: Option<Promise>,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happened {
    /// Its number, as its name on the page.
    pub seq: u32,
    /// The day in Amsterdam.
    pub on: NaiveDate,
    /// The time of day in Amsterdam.
    pub time: String,
    /// The instant, for machines.
    pub instant: String,
    /// What.
    pub what: Moment,
}

/// What a complainant may know of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Moment {
    /// They filed it.
    Filed,
    /// Somebody handles it: the function.
    Routed(String),
    /// The next level knows of it: the function.
    Told(String),
    /// They spoke.
    Contacted {
        /// The day.
        on: NaiveDate,
        /// How.
        way: ContactWay,
        /// What was said.
        summary: String,
    },
    /// Nobody was reached.
    Attempted {
        /// The day.
        on: NaiveDate,
        /// The time of day, where it was recorded as it happened.
        at: Option<String>,
    },
    /// A message to them.
    Sent(String),
    /// A message of theirs.
    Received(String),
    /// The judgement went out.
    Judged,
    /// Something else, in the language of whoever reads it, with the words that go with it.
    Step {
        /// What happened.
        said: String,
        /// What was written.
        words: String,
    },
}
