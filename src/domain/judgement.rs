//! The judgement: points, outcomes, reasons, measures, and the gate before it goes out.

use super::{
    ids::{StaffId, TextId},
    refusal::Refusal,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One thing complained of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Its number within the complaint, from 1; never given twice.
    pub number: u8,
    /// What it is.
    pub title: TextId,
    /// Whom it is about. Not said: everybody the complaint is about, so that nobody is judged unheard (R11).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Vec<StaffId>>,
}

/// What is found of a point (R12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Gegrond.
    Founded,
    /// Deels gegrond.
    PartlyFounded,
    /// Ongegrond.
    Unfounded,
    /// Geen oordeel mogelijk.
    NoJudgementPossible,
}

impl Outcome {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Founded, Self::PartlyFounded, Self::Unfounded, Self::NoJudgementPossible];

    /// The name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Founded => "founded",
            Self::PartlyFounded => "partly_founded",
            Self::Unfounded => "unfounded",
            Self::NoJudgementPossible => "no_judgement_possible",
        }
    }

    /// The outcome of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|o| o.key() == key)
    }
}

/// What is found of one point, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The point.
    pub point: u8,
    /// What is found; nothing while the draft is being written.
    pub outcome: Option<Outcome>,
    /// Why.
    pub reasons: Option<TextId>,
}

/// An improvement (R13, R14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// What is done.
    pub what: TextId,
    /// Who sees to it.
    pub owner: StaffId,
    /// Whether it was taken, and when; or when it will be.
    pub when: When,
}

/// When a measure is or was taken: a measure without a date cannot be written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// Already, on this day (R13).
    Taken(NaiveDate),
    /// By this day (R14).
    Planned(NaiveDate),
}

/// A judgement as it is being written, read, and at last issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// Counts the versions of the draft from 1: approval is of exactly one of them.
    pub version: u32,
    /// What is found of each point.
    pub findings: Vec<Finding>,
    /// The improvements.
    pub measures: Vec<Measure>,
    /// Whether it was solved in conversation, and this is the short judgement of that.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub solved: bool,
}

impl Outcome {
    /// Whether it says that the complainant was right, wholly or in part.
    pub const fn founded(self) -> bool {
        matches!(self, Self::Founded | Self::PartlyFounded)
    }
}

impl Judgement {
    /// Every text in it.
    pub fn texts(&self) -> Vec<TextId> {
        let reasons = self.findings.iter().filter_map(|f| f.reasons);
        reasons.chain(self.measures.iter().map(|m| m.what)).collect()
    }

    /// The gate: a judgement covers every point, with reasons (R12), and says something.
    ///
    /// # Errors
    /// The first thing that lacks.
    pub fn complete(&self, points: &[Point]) -> Result<(), Refusal> {
        if points.is_empty() {
            return Err(Refusal::NoPoints);
        }
        let answered = |p: &Point| {
            let finding = self.findings.iter().find(|f| f.point == p.number);
            finding.is_some_and(|f| f.outcome.is_some() && f.reasons.is_some())
        };
        if let Some(point) = points.iter().find(|p| !answered(p)) {
            return Err(Refusal::PointUnanswered(point.number));
        }
        // As many findings as points, and one for each: none is twice there, or of a point that is not.
        let strange = |f: &&Finding| {
            let there = points.iter().any(|p| p.number == f.point);
            !there || self.findings.iter().filter(|other| other.point == f.point).count() > 1
        };
        match self.findings.iter().find(strange) {
            Some(finding) => Err(Refusal::PointStrange(finding.point)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn an_outcome_without_reasons_answers_nothing_and_neither_do_reasons_without_an_outcome() {
        let text = TextId(Uuid::nil());
        let points = [Point { number: 1, title: text, about: None }];
        let with = |outcome, reasons| {
            let findings = vec![Finding { point: 1, outcome, reasons }];
            Judgement { version: 1, findings, measures: vec![], solved: false }.complete(&points)
        };
        assert_eq!(with(Some(Outcome::Founded), Some(text)), Ok(()));
        for (outcome, reasons) in [(Some(Outcome::Founded), None), (None, Some(text)), (None, None)] {
            assert_eq!(with(outcome, reasons), Err(Refusal::PointUnanswered(1)));
        }
    }
}
