//! Where a complaint stands, and how it can end.

use super::ids::{ComplaintId, StaffId, TextId};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// For how many days a parent can undo, object, or ask to reopen (a decision of the procedure).
pub const DAYS_TO_COME_BACK: u64 = 14;

/// The phases of a complaint, in the order it goes through them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// A question, and no complaint (yet): only the coordinator sees it (R2).
    Asked,
    /// Only the coordinator sees it (R8).
    Received,
    /// A handler is responsible for it.
    Assigned,
    /// The handler and the complainant have spoken (R9).
    InContact,
    /// More is being found out, such as by hearing both sides (R11).
    Investigating,
    /// A judgement waits for its second reader.
    Judging,
    /// Over, in one of the ways of [`Closing`].
    Closed,
}

impl Phase {
    /// All of them, in order.
    pub const ALL: [Self; 7] = [
        Self::Asked,
        Self::Received,
        Self::Assigned,
        Self::InContact,
        Self::Investigating,
        Self::Judging,
        Self::Closed,
    ];

    /// The columns of the board. A question stands in the first one.
    pub const COLUMNS: [Self; 6] =
        [Self::Received, Self::Assigned, Self::InContact, Self::Investigating, Self::Judging, Self::Closed];

    /// The name in URLs, in the database and in class names.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Received => "received",
            Self::Assigned => "assigned",
            Self::InContact => "in_contact",
            Self::Investigating => "investigating",
            Self::Judging => "judging",
            Self::Closed => "closed",
        }
    }

    /// The phase of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.key() == key)
    }

    /// The column of the board.
    pub const fn column(self) -> Self {
        match self {
            Self::Asked => Self::Received,
            other => other,
        }
    }
}

/// The ways a complaint ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closing {
    /// A written, reasoned judgement was issued (R12).
    Judged,
    /// Solved in conversation, with a short judgement (R10, R12).
    Solved,
    /// The complainant took it back.
    Withdrawn,
    /// Late, outside R5, or judged before (R4, R5).
    Inadmissible,
    /// The meldcode applies, or the duty to report (R6, R7).
    Diverted,
    /// The complainant died or cannot be replaced; what was found is kept.
    CannotContinue,
    /// Spam, a test, or another's duplicate: not counted as filed.
    NotAComplaint,
    /// It was a question, and was answered (R2): not counted as filed either.
    Answered,
}

impl Closing {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Judged,
        Self::Solved,
        Self::Withdrawn,
        Self::Inadmissible,
        Self::Diverted,
        Self::CannotContinue,
        Self::NotAComplaint,
        Self::Answered,
    ];

    /// The name in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Judged => "judged",
            Self::Solved => "solved",
            Self::Withdrawn => "withdrawn",
            Self::Inadmissible => "inadmissible",
            Self::Diverted => "diverted",
            Self::CannotContinue => "cannot_continue",
            Self::NotAComplaint => "not_a_complaint",
            Self::Answered => "answered",
        }
    }

    /// The closing of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.key() == key)
    }
}

/// A closed complaint: how, when, and where it stood before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// In which way.
    pub how: Closing,
    /// The Amsterdam date.
    pub on: NaiveDate,
    /// The phase to which undoing goes back.
    pub before: Phase,
}

impl Closed {
    /// The last day on which the complainant can come back.
    pub fn comes_back_until(&self) -> NaiveDate {
        self.on + Days::new(DAYS_TO_COME_BACK)
    }
}

/// What a diverted case goes on as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Diversion {
    /// Suspected child abuse: the meldcode (R6).
    Meldcode,
    /// Suspected violent or sexual offence by an employee: the duty to report (R7).
    DutyToReport,
}

/// A case that was diverted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diverted {
    /// As what it goes on.
    pub to: Diversion,
    /// The one director who may see it.
    pub named_director: Option<StaffId>,
    /// How it had ended before, when it had.
    pub closed_before: Option<Closed>,
    /// Whether the parent was told who will call.
    pub parent_told: bool,
}

/// Why a complaint is not taken on (R4, R5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// Filed after the two months, and not accepted (R4).
    Late,
    /// By somebody the regulation is not for (R5).
    NotForThem,
    /// The same was judged before.
    JudgedBefore,
}

impl Ground {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Late, Self::NotForThem, Self::JudgedBefore];

    /// The name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::NotForThem => "not_for_them",
            Self::JudgedBefore => "judged_before",
        }
    }

    /// The ground of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|g| g.key() == key)
    }
}

/// A proposal not to take a complaint on: it waits for a second reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// On which ground.
    pub ground: Ground,
    /// Why, in words the parent reads.
    pub reasons: TextId,
    /// Who proposes it; who agrees is somebody else.
    pub by: Option<StaffId>,
}

/// What something is that is not a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotOne {
    /// Unwanted post.
    Spam,
    /// A trial.
    Test,
    /// The same as another, which goes on.
    Duplicate(ComplaintId),
}

/// Why a closed case is opened again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReopenGround {
    /// The parent asked, within fourteen days.
    ParentAsks,
    /// After mediation.
    Mediation,
    /// After a ruling of the Geschillencommissie.
    Ruling,
    /// New facts about safety.
    Safety,
}

impl ReopenGround {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::ParentAsks, Self::Mediation, Self::Ruling, Self::Safety];

    /// The name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ParentAsks => "parent_asks",
            Self::Mediation => "mediation",
            Self::Ruling => "ruling",
            Self::Safety => "safety",
        }
    }

    /// The ground of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|g| g.key() == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{event::ContactWay, external, judgement::Outcome};

    /// Of every choice: its names, which are in forms, addresses and the database, and lead back to it.
    macro_rules! named {
        ($($kind:ty: $names:expr),* $(,)?) => {$(
            let keys: Vec<&str> = <$kind>::ALL.into_iter().map(|one| one.key()).collect();
            assert_eq!(keys, $names);
            for one in <$kind>::ALL {
                assert_eq!(<$kind>::from_key(one.key()), Some(one));
            }
            assert_eq!(<$kind>::from_key("iets anders"), None);
        )*};
    }

    #[test]
    fn names_that_are_kept_never_change() {
        named! {
            Phase: ["asked", "received", "assigned", "in_contact", "investigating", "judging", "closed"],
            Closing: [
                "judged",
                "solved",
                "withdrawn",
                "inadmissible",
                "diverted",
                "cannot_continue",
                "not_a_complaint",
                "answered",
            ],
            Ground: ["late", "not_for_them", "judged_before"],
            ReopenGround: ["parent_asks", "mediation", "ruling", "safety"],
            ContactWay: ["call", "visit", "video", "writing"],
            Outcome: ["founded", "partly_founded", "unfounded", "no_judgement_possible"],
            external::Body: ["klachtenloket", "geschillencommissie"],
            external::Step: ["asked", "settled", "decided", "ended"],
        }
    }

    #[test]
    fn a_parent_can_come_back_for_fourteen_days() {
        let on = |text: &str| text.parse::<NaiveDate>().unwrap();
        let closed = Closed { how: Closing::Judged, on: on("2026-11-20"), before: Phase::Judging };
        assert_eq!(closed.comes_back_until(), on("2026-12-04"));
    }
}
