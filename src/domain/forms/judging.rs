//! The judgement and what follows from it (R12–R14).

use super::{
    CaseForm, FindingRow, MeasureRow,
    reading::{Reading, staff},
};
use crate::domain::{
    command::{Command, NewFinding, NewJudgement, NewMeasure},
    complaint::Complaint,
    field::Problem,
    ids::TextId,
    intake::date_of,
    judgement::{Judgement, Measure, Outcome, When},
    lateness::Cause,
    words::Prose,
};
use chrono::{Datelike, NaiveDate};

/// A form with the latest version of the judgement as it stands, or a row for each point. `word` says the words of a text.
pub fn begun<'a>(form: CaseForm, case: &Complaint, word: impl Fn(TextId) -> Option<&'a str>) -> CaseForm {
    let latest = case.judgement.as_ref();
    let words = |id: TextId| word(id).unwrap_or_default().to_owned();
    let findings = case.points.iter().map(|point| {
        let found = latest.and_then(|j| j.findings.iter().find(|f| f.point == point.number));
        FindingRow {
            point: point.number.to_string(),
            outcome: found.and_then(|f| f.outcome).map(|o| o.key().to_owned()).unwrap_or_default(),
            reasons: found.and_then(|f| f.reasons).map(words).unwrap_or_default(),
        }
    });
    let findings = findings.collect();
    let solved = if latest.is_some_and(|j| j.solved) { "yes" } else { "" }.to_owned();
    CaseForm { findings, solved, measures: latest.map(|j| measures(j, words)).unwrap_or_default(), ..form }
}

/// A form that was typed before points came or went, with a row for each point as they are now: what was typed of a point
/// stays with it.
pub fn fitted(form: CaseForm, case: &Complaint) -> CaseForm {
    let row = |number: u8| {
        let typed = form.findings.iter().find(|row| row.point == number.to_string()).cloned();
        typed.unwrap_or_else(|| FindingRow { point: number.to_string(), ..FindingRow::default() })
    };
    let findings = case.points.iter().map(|point| row(point.number)).collect();
    CaseForm { findings, ..form }
}

fn measures(judgement: &Judgement, words: impl Fn(TextId) -> String) -> Vec<MeasureRow> {
    let row = |m: &Measure| {
        let (state, on) = match m.when {
            When::Taken(on) => ("taken", on),
            When::Planned(on) => ("planned", on),
        };
        MeasureRow {
            what: words(m.what),
            owner: m.owner.to_string(),
            state: state.to_owned(),
            day: on.day().to_string(),
            month: on.month().to_string(),
            year: on.year().to_string(),
        }
    };
    judgement.measures.iter().map(row).collect()
}

impl Reading<'_> {
    pub fn judgement(&mut self) -> Option<Command> {
        let mut findings = Vec::new();
        for (i, row) in self.form.findings.iter().enumerate() {
            let outcome = Outcome::from_key(&row.outcome).ok_or(Problem::NotChosen);
            let outcome = self.keep(format!("findings.{i}.outcome"), outcome);
            let reasons = self.keep(format!("findings.{i}.reasons"), Prose::parse(&row.reasons));
            let point = self.keep(format!("findings.{i}.point"), row.point.parse().map_err(|_| Problem::UnknownChoice));
            if let (Some(point), Some(outcome), Some(reasons)) = (point, outcome, reasons) {
                findings.push(NewFinding { point, outcome, reasons });
            }
        }
        let mut measures = Vec::new();
        for (i, row) in self.form.measures.iter().enumerate() {
            if row.what.trim().is_empty() && row.day.trim().is_empty() {
                continue;
            }
            let what = self.keep(format!("measures.{i}.what"), Prose::parse(&row.what));
            let owner = self.keep(format!("measures.{i}.owner"), staff(&row.owner));
            let when = self.keep(format!("measures.{i}.day"), when(row, self.today));
            if let (Some(what), Some(owner), Some(when)) = (what, owner, when) {
                measures.push(NewMeasure { what, owner, when });
            }
        }
        Some(Command::DraftJudgement(NewJudgement { findings, measures, solved: self.form.solved == "yes" }))
    }

    pub fn return_judgement(&mut self) -> Option<Command> {
        let (version, reason) = (self.version(), self.text());
        Some(Command::ReturnJudgement { version: version?, reason: reason? })
    }

    pub fn explain_lateness(&mut self) -> Option<Command> {
        let cause = self.one_of("ground", &self.form.ground, Cause::from_key);
        let (words, expected) = (self.text(), self.coming());
        Some(Command::ExplainLateness { words: words?, expected: expected?, cause: cause? })
    }
}

/// R13, R14: taken on a day that was, or planned for a day to come.
fn when(row: &MeasureRow, today: NaiveDate) -> Result<When, Problem> {
    let day = date_of(&row.day, &row.month, &row.year).map_err(|p| match p {
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
