//! The staff's forms on a case, as they are posted, and the commands they mean. Every form is one
//! flat struct of strings, so that nothing typed is lost when something is wrong with it.

use super::{
    command::{Command, NewContact, NewFinding, NewJudgement, NewMeasure},
    event::ContactWay,
    field::{Errors, FieldError, Problem},
    ids::StaffId,
    intake::date_of as date,
    judgement::{Outcome, When},
    phase::Diversion,
    words::Prose,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the command of the same name")]
pub enum FormKind {
    CheckSafety,
    Route,
    RecordContact,
    RecordAttempt,
    Message,
    #[default]
    Note,
    DraftJudgement,
    ReturnJudgement,
    ApproveJudgement,
    Issue,
    Divert,
}

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
    /// One point a line.
    pub points: String,
    pub agreed: Vec<AgreedRow>,
    pub findings: Vec<FindingRow>,
    pub measures: Vec<MeasureRow>,
    pub version: String,
    pub to: String,
    pub director: String,
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

/// The command a form means.
///
/// # Errors
/// What is wrong, field by field; the field of a row is named `measures.0.day`.
pub fn parse(form: &CaseForm, today: NaiveDate) -> Result<Command, Vec<FieldError>> {
    let mut errors = Errors::default();
    let command = read(form, today, &mut errors);
    match command {
        Some(command) if errors.is_empty() => Ok(command),
        _ => Err(errors.into_vec()),
    }
}

fn read(form: &CaseForm, today: NaiveDate, errors: &mut Errors) -> Option<Command> {
    match form.kind {
        FormKind::CheckSafety => check_safety(form, errors),
        FormKind::Route => {
            let handler = errors.keep("handler", staff(&form.handler));
            let reason = errors.keep("text", Prose::optional(&form.text));
            Some(Command::Route { handler: handler?, reason: reason? })
        }
        FormKind::RecordContact => contact(form, today, errors).map(Command::RecordContact),
        FormKind::RecordAttempt => {
            let on = errors.keep("day", past(date(&form.day, &form.month, &form.year), today));
            let way = errors.keep("way", way(&form.way));
            Some(Command::RecordAttempt { on: on?, way: way? })
        }
        FormKind::Message => errors.keep("text", Prose::parse(&form.text)).map(Command::Message),
        FormKind::Note => errors.keep("text", Prose::parse(&form.text)).map(Command::Note),
        FormKind::DraftJudgement => judgement(form, today, errors).map(Command::DraftJudgement),
        FormKind::ReturnJudgement => {
            let version = errors.keep("version", version(&form.version));
            let reason = errors.keep("text", Prose::parse(&form.text));
            Some(Command::ReturnJudgement { version: version?, reason: reason? })
        }
        FormKind::ApproveJudgement => {
            errors.keep("version", version(&form.version)).map(|version| Command::ApproveJudgement { version })
        }
        FormKind::Issue => errors.keep("version", version(&form.version)).map(|version| Command::Issue { version }),
        FormKind::Divert => {
            let to = match form.to.as_str() {
                "meldcode" => Ok(Diversion::Meldcode),
                "duty_to_report" => Ok(Diversion::DutyToReport),
                _ => Err(Problem::NotChosen),
            };
            let to = errors.keep("to", to);
            let reason = errors.keep("text", Prose::parse(&form.text));
            let named_director = match form.director.as_str() {
                "" => Some(None),
                id => errors.keep("director", staff(id)).map(Some),
            };
            Some(Command::Divert { to: to?, reason: reason?, named_director: named_director? })
        }
    }
}

/// R8: the box that says the whole text was read, and subjects or "nobody of ours".
fn check_safety(form: &CaseForm, errors: &mut Errors) -> Option<Command> {
    if form.checked != "yes" {
        errors.add("checked", Problem::NotChosen);
    }
    let subjects: Result<Vec<StaffId>, Problem> =
        form.subjects.iter().filter(|id| !id.is_empty()).map(|id| staff(id)).collect();
    let subjects = subjects.and_then(|subjects| match (subjects.is_empty(), form.nobody == "yes") {
        (true, false) => Err(Problem::NotChosen),
        (false, true) => Err(Problem::UnknownChoice),
        _ => Ok(subjects),
    });
    errors.keep("subjects", subjects).map(|subjects| Command::CheckSafety { subjects })
}

fn contact(form: &CaseForm, today: NaiveDate, errors: &mut Errors) -> Option<NewContact> {
    let on = errors.keep("day", past(date(&form.day, &form.month, &form.year), today));
    let way = errors.keep("way", way(&form.way));
    let summary = errors.keep("text", Prose::parse(&form.text));
    let points: Result<Vec<Prose>, Problem> =
        form.points.lines().filter(|l| !l.trim().is_empty()).map(|l| Prose::parse(l.trim())).collect();
    let points = points.and_then(|p| match p.len() {
        0 => Err(Problem::Missing),
        1..=20 => Ok(p),
        _ => Err(Problem::TooLong),
    });
    let points = errors.keep("points", points);
    let mut agreed = Vec::new();
    for (i, row) in form.agreed.iter().enumerate() {
        if row == &AgreedRow::default() {
            continue;
        }
        let what = errors.keep(format!("agreed.{i}.what"), Prose::parse(&row.what));
        let by = errors.keep(format!("agreed.{i}.day"), date(&row.day, &row.month, &row.year));
        agreed.extend(what.zip(by));
    }
    Some(NewContact { on: on?, way: way?, summary: summary?, points: points?, agreed })
}

fn judgement(form: &CaseForm, today: NaiveDate, errors: &mut Errors) -> Option<NewJudgement> {
    let mut findings = Vec::new();
    for (i, row) in form.findings.iter().enumerate() {
        let outcome = Outcome::from_key(&row.outcome).ok_or(Problem::NotChosen);
        let outcome = errors.keep(format!("findings.{i}.outcome"), outcome);
        let reasons = errors.keep(format!("findings.{i}.reasons"), Prose::parse(&row.reasons));
        let point = errors.keep(format!("findings.{i}.point"), row.point.parse().map_err(|_| Problem::UnknownChoice));
        if let (Some(point), Some(outcome), Some(reasons)) = (point, outcome, reasons) {
            findings.push(NewFinding { point, outcome, reasons });
        }
    }
    let mut measures = Vec::new();
    for (i, row) in form.measures.iter().enumerate() {
        if row.what.trim().is_empty() && row.day.trim().is_empty() {
            continue;
        }
        let what = errors.keep(format!("measures.{i}.what"), Prose::parse(&row.what));
        let owner = errors.keep(format!("measures.{i}.owner"), staff(&row.owner));
        let when = errors.keep(format!("measures.{i}.day"), when(row, today));
        if let (Some(what), Some(owner), Some(when)) = (what, owner, when) {
            measures.push(NewMeasure { what, owner, when });
        }
    }
    Some(NewJudgement { findings, measures, solved: form.solved == "yes" })
}

/// R13, R14: taken on a day that was, or planned for a day to come.
fn when(row: &MeasureRow, today: NaiveDate) -> Result<When, Problem> {
    let day = date(&row.day, &row.month, &row.year).map_err(|p| match p {
        Problem::Missing => Problem::MeasureWithoutDate,
        other => other,
    })?;
    match row.state.as_str() {
        "taken" if day > today => Err(Problem::InTheFuture),
        "taken" => Ok(When::Taken(day)),
        "planned" if day < today => Err(Problem::InThePast),
        "planned" => Ok(When::Planned(day)),
        _ => Err(Problem::MeasureWithoutDate),
    }
}

fn past(day: Result<NaiveDate, Problem>, today: NaiveDate) -> Result<NaiveDate, Problem> {
    day.and_then(|d| if d > today { Err(Problem::InTheFuture) } else { Ok(d) })
}

fn way(key: &str) -> Result<ContactWay, Problem> {
    ContactWay::from_key(key).ok_or(Problem::NotChosen)
}

fn staff(id: &str) -> Result<StaffId, Problem> {
    if id.is_empty() { Err(Problem::NotChosen) } else { id.parse().map_err(|_| Problem::UnknownChoice) }
}

fn version(typed: &str) -> Result<u32, Problem> {
    typed.parse().map_err(|_| Problem::UnknownChoice)
}
