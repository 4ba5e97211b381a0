//! What asking a question settles (R2), and what making a complaint of it adds.

use super::{Filed, FiledTexts};
use crate::domain::{
    deadlines::Terms,
    ids::{StaffId, TextId},
    intake::{Category, Channel, Occurred, Place, Relation, Way},
    lang::Lang,
    reference::Reference,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A question as it was asked. What a complaint needs besides is not in here: nobody was asked for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The public reference.
    pub reference: Reference,
    /// R2: answered by this day.
    pub answer_due: NaiveDate,
    /// The terms of the complaint it may become, on the calendar as it stood on the day it was asked.
    pub terms: Terms,
    /// Where, if that was said.
    pub place: Place,
    /// How they are reached.
    pub way: Way,
    /// The language of correspondence.
    pub lang: Lang,
    /// Whether it is safe to call and mail.
    pub safe: bool,
    /// Whoever asks and works here: no staff sight of the own question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filed_by_staff: Option<StaffId>,
    /// Whoever may not see it from its first moment: a coordinator whom it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withheld_from: Vec<StaffId>,
    /// The words.
    pub texts: AskedTexts,
}

/// The ids of the words of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is the id of the answer of the same name")]
pub struct AskedTexts {
    pub question: TextId,
    pub name: TextId,
    pub email: Option<TextId>,
    pub phone: Option<TextId>,
}

impl Asked {
    /// As a filing, so far as there is one. Relation, subjects and the rest mean nothing until [`Became`] says them, and
    /// nothing reads them before.
    pub fn filed(&self) -> Filed {
        let texts = &self.texts;
        Filed {
            reference: self.reference.clone(),
            channel: Channel::Wizard,
            terms: self.terms.clone(),
            relation: Relation::Customer,
            place: self.place.clone(),
            care: None,
            categories: Vec::new(),
            about_manager: false,
            occurred: Occurred::Unknown,
            late: false,
            talked: false,
            way: self.way,
            lang: self.lang,
            safe: self.safe,
            keep_name: false,
            has_email: texts.email.is_some(),
            filed_by_staff: self.filed_by_staff,
            about: Vec::new(),
            withheld_from: self.withheld_from.clone(),
            texts: FiledTexts {
                story: texts.question,
                name: texts.name,
                email: texts.email,
                phone: texts.phone,
                address: None,
                hours: None,
                interpreter: None,
                child_name: None,
                child_group: None,
                talked_result: None,
                persons: None,
                late_reason: None,
                wish: None,
            },
        }
    }
}

/// What a question lacked to be a complaint, given with the parent's consent (R2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Became {
    /// Who files it (R5).
    pub relation: Relation,
    /// Where.
    pub place: Place,
    /// What it is about.
    pub categories: Vec<Category>,
    /// Whether it concerns the location's manager.
    pub about_manager: bool,
    /// When it happened.
    pub occurred: Occurred,
    /// Whether the day on which it was asked was after the two months of R4.
    pub late: bool,
    /// By when the coordinator decides whether it is taken on when it is late (R4): before, nobody could.
    pub late_decision_due: NaiveDate,
    /// Whether they talked with the location first (R1).
    pub talked: bool,
    /// What they tell besides the question.
    pub more: Option<TextId>,
    /// People named.
    pub persons: Option<TextId>,
    /// Why so late (R4).
    pub late_reason: Option<TextId>,
}
