//! A form on a case as it was posted: strings, so that nothing typed is lost when something is wrong with it.

use super::FormKind;
use crate::domain::intake::BecameForm;
use serde::{Deserialize, Serialize};

/// A form as it was posted. Each kind uses some of the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name; `parse` says what it means")]
pub struct CaseForm {
    pub kind: FormKind,
    pub text: String,
    pub checked: String,
    pub subjects: Vec<String>,
    pub nobody: String,
    pub handler: String,
    pub day: String,
    pub month: String,
    pub year: String,
    pub way: String,
    pub points: Vec<PointRow>,
    pub agreed: Vec<AgreedRow>,
    pub findings: Vec<FindingRow>,
    pub measures: Vec<MeasureRow>,
    pub version: String,
    pub to: String,
    pub director: String,
    pub solved: String,
    /// Somebody of the directory.
    pub who: String,
    pub ground: String,
    /// What it is instead of a complaint.
    pub what: String,
    /// Another case, by its public name.
    pub reference: String,
    /// Of a point, a promise or a measure.
    pub number: String,
    /// How something promised ended, or a hearing.
    pub how: String,
    /// A side of the hearing: `complainant`, or somebody's id.
    pub party: String,
    /// Numbers of points.
    pub chosen: Vec<String>,
    /// Of who is to read along (R5).
    pub name: String,
    /// That of who reads along, or of whoever complains.
    pub email: String,
    pub phone: String,
    /// Whether calling and mailing is safe.
    pub safe: String,
    /// Where a letter goes.
    pub address: String,
    pub body: String,
    pub step: String,
    /// Whether the complainant felt heard.
    pub felt: String,
    /// The id of words that are in the case.
    pub words: String,
    /// What a question lacked to be a complaint (R2).
    pub became: BecameForm,
}

/// A row for a point; blank rows count for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct PointRow {
    pub number: String,
    pub title: String,
    pub solved: String,
}

/// A row for something agreed; blank rows count for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct AgreedRow {
    pub what: String,
    pub day: String,
    pub month: String,
    pub year: String,
    /// How the complainant hears of it.
    pub hear: String,
}

/// A row for what is found of a point.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct FindingRow {
    pub point: String,
    pub outcome: String,
    pub reasons: String,
}

/// A row for a measure; blank rows count for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct MeasureRow {
    pub what: String,
    pub owner: String,
    /// `taken` or `planned`.
    pub state: String,
    pub day: String,
    pub month: String,
    pub year: String,
}
