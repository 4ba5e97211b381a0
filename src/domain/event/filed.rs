//! What filing settles, once and for all.

use crate::domain::{
    deadlines::Terms,
    ids::{StaffId, TextId},
    intake::{Care, Category, Channel, Occurred, Place, Relation, Way},
    lang::Lang,
    reference::Reference,
};
use serde::{Deserialize, Serialize};

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
    /// Whom of us it says that it is about: they never get to see it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<StaffId>,
    /// Whoever may not see it from its first moment: those conflicted with the case it was split off from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withheld_from: Vec<StaffId>,
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
