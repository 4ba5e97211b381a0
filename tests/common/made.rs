//! What people in tests write and do.

use super::people;
use chrono::{DateTime, NaiveDate, Utc};
use gehoor::{
    domain::{
        command::{Command, NewAgreed, NewContact, NewFinding, NewJudgement, NewMeasure, NewPoint},
        event::ContactWay,
        ids::LocationId,
        intake::{Answers, NewComplaint, Revision, Step, parse},
        judgement::{Outcome, When},
        promise::Hear,
        words::Prose,
    },
    house::clock,
    store::drafts::{Device, Sent},
};

/// The moment at which everything in these tests happens: a Friday afternoon.
pub fn now() -> DateTime<Utc> {
    "2026-11-20T13:10:00Z".parse().unwrap()
}

/// The day of [`now`] in Amsterdam.
pub fn today() -> NaiveDate {
    clock::amsterdam_date(now())
}

/// Words.
pub fn prose(text: &str) -> Prose {
    Prose::parse(text).unwrap()
}

/// A note.
pub fn note(text: &str) -> Command {
    Command::Note(prose(text))
}

/// What a parent typed, complete.
pub fn answers(location: LocationId) -> Answers {
    Answers {
        relation: "customer".into(),
        place: "locations".into(),
        locations: vec![location.to_string()],
        child_name: "Fenna".into(),
        talked: "no".into(),
        categories: vec!["communication".into(), "safety".into()],
        about_manager: "no".into(),
        occurred: "ongoing".into(),
        story: "Er was niemand bij het hek.\n\nHij liep zo de straat op. 👶🏽".into(),
        wish: "Een slot op het hek.".into(),
        name: "Fatma Yıldız".into(),
        email: "fatma@example.nl".into(),
        phone: "06-12345678".into(),
        way: "phone".into(),
        language: "nl".into(),
        safe: "yes".into(),
        ..Answers::default()
    }
}

/// What a parent typed who has a question (R2).
pub fn question() -> Answers {
    Answers {
        story: "Kan ik een dag ruilen?\n\nIk vind het nergens. 👶🏽".into(),
        name: "Fatma Yıldız".into(),
        email: "fatma@example.nl".into(),
        safe: "yes".into(),
        ..Answers::default()
    }
}

/// What one device sends of a question.
pub fn sent(step: Step, posted: Answers) -> Sent {
    Sent { device: Device::of("made"), step, seen: Revision::default(), posted }
}

/// A complaint about a location.
pub fn complaint(location: LocationId) -> NewComplaint {
    parse(&answers(location), today()).unwrap()
}

/// A complaint about two locations.
pub fn about_two() -> NewComplaint {
    let both = vec![people::NORTH.to_string(), people::SOUTH.to_string()];
    parse(&Answers { locations: both, ..answers(people::NORTH) }, today()).unwrap()
}

/// A contact with two points and something agreed.
pub fn contact() -> Command {
    Command::RecordContact(NewContact {
        on: today(),
        way: ContactWay::Call,
        summary: prose("Gebeld; moeder is geschrokken."),
        points: ["Het hek stond open.", "Niemand belde haar."].map(|p| NewPoint::open(prose(p))).to_vec(),
        agreed: vec![NewAgreed { what: prose("Bellen over het slot."), by: today(), hear: Hear::Call }],
    })
}

/// A judgement on the points of [`contact`].
pub fn judgement() -> Command {
    let finding =
        |point, outcome| NewFinding { point, outcome, reasons: prose("Het slot was stuk, zegt het logboek.") };
    Command::DraftJudgement(NewJudgement {
        findings: vec![finding(1, Outcome::Founded), finding(2, Outcome::Unfounded)],
        measures: vec![NewMeasure {
            what: prose("Nieuw slot."),
            owner: people::MANAGER_NORTH,
            when: When::Taken(today()),
        }],
        solved: false,
    })
}
