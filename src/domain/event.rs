//! What can have happened. Names, texts and addresses are not in here: an event holds the id under
//! which the words are kept apart, so that they can be erased and the event stays.

use super::{
    deadlines::Terms,
    ids::{StaffId, TextId},
    intake::{Care, Category, Channel, Occurred, Place, Relation, Way},
    judgement::{Judgement, Point},
    lang::Lang,
    phase::Diversion,
    reference::Reference,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Something that happened to a complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// It was filed; its terms are fixed for good (R3, R9, R12).
    Filed(Box<Filed>),
    /// The coordinator checked the full text for safety and matched everybody named (R6–R8).
    SafetyChecked {
        /// Who is complained about; empty for "nobody of ours".
        subjects: Vec<StaffId>,
    },
    /// A handler is responsible (R8).
    Routed {
        /// Who.
        handler: StaffId,
        /// Why somebody other than proposed.
        reason: Option<TextId>,
    },
    /// The next-level manager was told (R15).
    Told {
        /// Who.
        who: StaffId,
    },
    /// The personal contact took place (R9), with what was agreed (R10).
    Contacted(Contact),
    /// They tried and did not reach anybody.
    Attempted {
        /// The day.
        on: NaiveDate,
        /// By which way.
        way: ContactWay,
    },
    /// A message of the organisation to the complainant.
    MessageSent {
        /// What was written.
        text: TextId,
    },
    /// A message of the complainant.
    MessageReceived {
        /// What was written.
        text: TextId,
    },
    /// A note for colleagues only.
    Noted {
        /// What was written.
        text: TextId,
    },
    /// A version of the judgement waits for its second reader (R12).
    JudgementDrafted(Judgement),
    /// The second reader sent it back.
    JudgementReturned {
        /// Which version.
        version: u32,
        /// Why.
        reason: TextId,
    },
    /// The second reader approved exactly this version.
    JudgementApproved {
        /// Which version.
        version: u32,
    },
    /// The judgement went out: what closes a complaint (R12).
    JudgementIssued {
        /// Which version.
        version: u32,
    },
    /// The procedure ended here, and goes on as something else (R6, R7).
    Diverted {
        /// As what.
        to: Diversion,
        /// Why.
        reason: TextId,
        /// The one director who may see it.
        named_director: Option<StaffId>,
    },
}

/// Everything that filing settles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filed {
    /// The public reference.
    pub reference: Reference,
    /// How it came in.
    pub channel: Channel,
    /// The terms, on the calendar as it stood.
    pub terms: Terms,
    /// Who files it (R5).
    pub relation: Relation,
    /// Where.
    pub place: Place,
    /// The kind of care.
    pub care: Option<Care>,
    /// What it is about.
    pub categories: Vec<Category>,
    /// Whether it concerns the location's manager.
    pub about_manager: bool,
    /// When it happened.
    pub occurred: Occurred,
    /// Whether it was filed after the two months of R4.
    pub late: bool,
    /// Whether they talked with the location first (R1).
    pub talked: bool,
    /// The preferred way to be reached.
    pub way: Way,
    /// The language of correspondence.
    pub lang: Lang,
    /// Whether it is safe to call and mail.
    pub safe: bool,
    /// "Do not tell the employee my name."
    pub keep_name: bool,
    /// Whether there is a mail address.
    pub has_email: bool,
    /// A complainant who works here: conflicted with the own case.
    pub filed_by_staff: Option<StaffId>,
    /// The words.
    pub texts: FiledTexts,
}

/// The ids of the words of a filing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is the id of the answer of the same name")]
pub struct FiledTexts {
    pub story: TextId,
    pub name: TextId,
    pub email: Option<TextId>,
    pub phone: Option<TextId>,
    pub address: Option<TextId>,
    pub hours: Option<TextId>,
    pub interpreter: Option<TextId>,
    pub child_name: Option<TextId>,
    pub child_group: Option<TextId>,
    pub talked_result: Option<TextId>,
    pub persons: Option<TextId>,
    pub late_reason: Option<TextId>,
    pub wish: Option<TextId>,
}

/// A personal contact (R9, R10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The day it took place.
    pub on: NaiveDate,
    /// How.
    pub way: ContactWay,
    /// What was said.
    pub summary: TextId,
    /// The points, as both agree they are.
    pub points: Vec<Point>,
    /// What was agreed, each with its day: promises.
    pub agreed: Vec<Agreed>,
}

/// Something agreed, with its day (R10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// What.
    pub what: TextId,
    /// By when.
    pub by: NaiveDate,
}

/// How a personal contact takes place (R9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactWay {
    /// By telephone.
    Call,
    /// Face to face.
    Visit,
    /// By video.
    Video,
    /// A live exchange in writing, where the parent chose writing.
    Writing,
}

impl ContactWay {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Call, Self::Visit, Self::Video, Self::Writing];

    /// The name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Visit => "visit",
            Self::Video => "video",
            Self::Writing => "writing",
        }
    }

    /// The way of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|w| w.key() == key)
    }
}

impl Event {
    /// The name of the type, as in the database.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Filed(_) => "filed",
            Self::SafetyChecked { .. } => "safety_checked",
            Self::Routed { .. } => "routed",
            Self::Told { .. } => "told",
            Self::Contacted(_) => "contacted",
            Self::Attempted { .. } => "attempted",
            Self::MessageSent { .. } => "message_sent",
            Self::MessageReceived { .. } => "message_received",
            Self::Noted { .. } => "noted",
            Self::JudgementDrafted(_) => "judgement_drafted",
            Self::JudgementReturned { .. } => "judgement_returned",
            Self::JudgementApproved { .. } => "judgement_approved",
            Self::JudgementIssued { .. } => "judgement_issued",
            Self::Diverted { .. } => "diverted",
        }
    }

    /// The version in which this type is written today; older ones are brought up to it on reading.
    pub const fn version(&self) -> i16 {
        1
    }

    /// Whether the complainant may know that this happened.
    pub const fn parents_side(&self) -> bool {
        !matches!(
            self,
            Self::SafetyChecked { .. }
                | Self::Noted { .. }
                | Self::JudgementDrafted(_)
                | Self::JudgementReturned { .. }
                | Self::JudgementApproved { .. }
                | Self::Diverted { .. }
        )
    }
}
