//! Invented questions to the coordinator (R2): one that waits for its answer, and one that has it.

use super::people::People;
use crate::{
    domain::{
        access::{Actor, Role},
        command::Command,
        field::FieldError,
        intake::{Answers, parse_question},
        lang::Lang,
        words::Prose,
    },
    house::{House, clock},
    store::{
        self, StoreError,
        road::{self, Order, Receipt},
    },
};
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// An invented question.
struct Asked {
    /// Asked so many hours ago.
    hours: i64,
    /// About this location, by its number.
    at: Option<usize>,
    name: &'static str,
    email: &'static str,
    question: &'static str,
    /// The answer, and so many hours after it was asked.
    answer: Option<(i64, &'static str)>,
}

const ALL: [Asked; 2] = [
    Asked {
        hours: 75,
        at: Some(2),
        name: "Marloes Tuinman",
        email: "marloes.tuinman@ouder.example",
        question: "Onze zoon wordt in maart vier en gaat dan naar school. Moeten wij zelf opzeggen, of stopt het contract vanzelf? Op de website vind ik twee verschillende antwoorden.",
        answer: Some((
            20,
            "Het contract voor de dagopvang stopt vanzelf op de dag voor zijn vierde verjaardag. U hoeft niets op te zeggen.\n\nWilt u daarna buitenschoolse opvang? Meld dat dan uiterlijk twee maanden van tevoren aan. De tekst op de website passen wij aan.",
        )),
    },
    Asked {
        hours: 4,
        at: None,
        name: "Daan Kloosterman",
        email: "daan.kloosterman@ouder.example",
        question: "Wij twijfelen of wij een klacht willen indienen over de wisselende tijden van de bso-bus. Krijgt de groepsleiding te zien wie er klaagt? Wij willen de band met hen niet verliezen.",
        answer: None,
    },
];

/// Tells them into a house; gives the receipt of each, and why it is one to follow.
pub async fn tell(house: &House, people: &People, now: DateTime<Utc>) -> store::Result<Vec<(Receipt, &'static str)>> {
    let mut told = Vec::new();
    for asked in &ALL {
        let at = now - TimeDelta::hours(asked.hours);
        let new = parse_question(&answers(people, asked), Lang::Nl).map_err(|e| strange(&e))?;
        let receipt = road::ask_new(house, new, at).await?;
        if let Some((hours, words)) = asked.answer {
            let coordinator = people.org.with_role(Role::Coordinator).next().ok_or(StoreError::NotFound)?.id;
            let words = Prose::parse(words).map_err(|p| StoreError::Broken(format!("an answer of the seed: {p:?}")))?;
            let at = at + TimeDelta::hours(hours);
            let actor = Actor::Staff(people.org.acting(coordinator, clock::amsterdam_date(at)));
            let command = Command::AnswerQuestion(words);
            let order = Order { actor, complaint: receipt.complaint, seen: 1, key: Uuid::new_v4(), command };
            road::perform(house, order, at).await?;
        }
        told.push((receipt, if asked.answer.is_some() { "a question, answered" } else { "a question that waits" }));
    }
    Ok(told)
}

fn answers(people: &People, asked: &Asked) -> Answers {
    Answers {
        story: asked.question.into(),
        locations: asked.at.iter().map(|n| people.org.locations[n - 1].id.to_string()).collect(),
        name: asked.name.into(),
        email: asked.email.into(),
        safe: "yes".into(),
        ..Answers::default()
    }
}

fn strange(errors: &[FieldError]) -> StoreError {
    StoreError::Broken(format!("a question of the seed: {errors:?}"))
}
