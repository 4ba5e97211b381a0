//! What the people of a story fill in.

use crate::{
    domain::{
        command::{Command, NewAgreed, NewContact, NewFinding, NewJudgement, NewMeasure, NewPoint},
        event::ContactWay,
        ids::StaffId,
        intake::Answers,
        judgement::{Outcome, When},
        organisation::Organisation,
        promise::Hear,
        words::Prose,
    },
    seed::story::Story,
    store::{self, StoreError},
};
use chrono::{Datelike, Days, NaiveDate, TimeDelta};

/// What the parent would have filled in.
pub(super) fn answers(org: &Organisation, story: &Story, today: NaiveDate) -> Answers {
    let on = story.happened.map(|days| today - Days::new(days.unsigned_abs()));
    let part = |f: fn(&NaiveDate) -> String| on.as_ref().map(f).unwrap_or_default();
    Answers {
        relation: story.relation.into(),
        place: if story.at.is_empty() { "head_office" } else { "locations" }.into(),
        locations: story.at.iter().map(|n| org.locations[n - 1].id.to_string()).collect(),
        care: story.care.into(),
        child_name: story.child.into(),
        child_group: String::new(),
        talked: if story.talked.is_some() { "yes" } else { "no" }.into(),
        talked_result: story.talked.unwrap_or_default().into(),
        categories: story.about.iter().map(|c| (*c).to_owned()).collect(),
        about_manager: if story.about_manager { "yes" } else { "no" }.into(),
        persons: String::new(),
        occurred: if on.is_some() { "date" } else { "ongoing" }.into(),
        day: part(|d| d.day().to_string()),
        month: part(|d| d.month().to_string()),
        year: part(|d| d.year().to_string()),
        late_reason: story.late_reason.into(),
        story: story.story.into(),
        wish: story.wish.into(),
        name: story.name.into(),
        email: story.email.into(),
        phone: story.phone.into(),
        address: story.address.into(),
        way: story.way.into(),
        hours: String::new(),
        language: story.language.into(),
        interpreter: story.interpreter.into(),
        safe: if story.safe { "yes" } else { "no" }.into(),
        keep_name: String::new(),
        about_coordinator: String::new(),
    }
}

pub(super) fn contact(on: NaiveDate, said: &str, points: &[&str], agreed: &[(&str, i64)]) -> store::Result<Command> {
    Ok(Command::RecordContact(NewContact {
        on,
        way: ContactWay::Call,
        summary: prose(said)?,
        points: points.iter().map(|p| Ok(NewPoint::open(prose(p)?))).collect::<store::Result<_>>()?,
        agreed: agreed
            .iter()
            .map(|(what, days)| Ok(NewAgreed { what: prose(what)?, by: later(on, *days), hear: Hear::Call }))
            .collect::<store::Result<_>>()?,
    }))
}

pub(super) fn judgement(
    today: NaiveDate,
    owner: StaffId,
    findings: &[(Outcome, &str)],
    measures: &[(&str, i64)],
) -> store::Result<Command> {
    let findings = (1..)
        .zip(findings)
        .map(|(point, (outcome, why))| Ok(NewFinding { point, outcome: *outcome, reasons: prose(why)? }));
    let measures = measures.iter().map(|(what, days)| {
        let day = later(today, *days);
        let when = if *days < 0 { When::Taken(day) } else { When::Planned(day) };
        Ok(NewMeasure { what: prose(what)?, owner, when })
    });
    Ok(Command::DraftJudgement(NewJudgement {
        findings: findings.collect::<store::Result<_>>()?,
        measures: measures.collect::<store::Result<_>>()?,
        solved: false,
    }))
}

fn later(day: NaiveDate, days: i64) -> NaiveDate {
    day + TimeDelta::days(days)
}

pub(super) fn prose(words: &str) -> store::Result<Prose> {
    Prose::parse(words).map_err(|problem| StoreError::Broken(format!("a text of the seed: {problem:?}")))
}
