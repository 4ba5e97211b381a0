//! The judgement and what follows from it (R12–R14).

use super::{
    MeasureRow,
    reading::{Reading, staff},
};
use crate::domain::{
    command::{Command, NewFinding, NewJudgement, NewMeasure},
    field::Problem,
    intake::date_of,
    judgement::{Outcome, When},
    words::Prose,
};
use chrono::NaiveDate;

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
        let (words, expected) = (self.text(), self.coming());
        Some(Command::ExplainLateness { words: words?, expected: expected? })
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
