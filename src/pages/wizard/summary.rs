//! The answers in words, for checking them.

use super::Spot;
use crate::{
    domain::{
        intake::{Answers, Care, Category, Relation, Step, Way, date_of},
        lang::Lang,
    },
    text::{choices, common, dates, languages, wizard as text},
};
use chrono::NaiveDate;

/// One line of the summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The question it belongs to.
    pub step: Step,
    /// What it is.
    pub label: &'static str,
    /// The answer in words; empty where nothing was answered.
    pub value: String,
}

/// Whether it is about locations, rather than head office or "don't know".
pub fn at_locations(answers: &Answers) -> bool {
    !matches!(answers.place.as_str(), "head_office" | "unknown")
}

/// The day on which it happened, where it is one.
pub fn day(answers: &Answers) -> Option<NaiveDate> {
    (answers.occurred == "date").then(|| date_of(&answers.day, &answers.month, &answers.year).ok()).flatten()
}

/// Every answer in the order of the questions.
pub fn lines(lang: Lang, a: &Answers, locations: &[Spot]) -> Vec<Line> {
    let line = |step, label, value: String| Line { step, label, value };
    let care = Care::from_key(&a.care).map(|c| choices::care(lang, c)).unwrap_or_default();
    let relation = Relation::from_key(&a.relation).map(|r| choices::relation(lang, r)).unwrap_or_default();
    let way = Way::from_key(&a.way).map(|w| choices::way(lang, w)).unwrap_or_default();
    let subjects: Vec<&str> =
        a.categories.iter().filter_map(|c| Category::from_key(c)).map(|c| choices::category(lang, c)).collect();
    let language = Lang::of_tag(&a.language).map(|of| languages::name(lang, of)).unwrap_or_default();
    let keep_name = if a.keep_name == "yes" { text::keep_name(lang) } else { common::no(lang) };
    let mut lines = vec![
        line(Step::Relation, text::question(lang, Step::Relation), relation.to_owned()),
        line(Step::Location, text::question(lang, Step::Location), place(lang, a, locations)),
        line(Step::Location, text::kind_of_care(lang), care.to_owned()),
        line(Step::Child, text::child_name(lang), a.child_name.clone()),
        line(Step::Child, text::child_group(lang), a.child_group.clone()),
        line(Step::Talked, text::question(lang, Step::Talked), yes_no(lang, &a.talked).to_owned()),
    ];
    if a.talked == "yes" {
        lines.push(line(Step::Talked, text::talked_result(lang), a.talked_result.clone()));
    }
    lines.extend([
        line(Step::Category, text::question(lang, Step::Category), subjects.join("\n")),
        line(Step::Persons, text::about_manager(lang), yes_no(lang, &a.about_manager).to_owned()),
        line(Step::Persons, text::about_coordinator_legend(lang), yes_no(lang, &a.about_coordinator).to_owned()),
        line(Step::Persons, text::persons(lang), a.persons.clone()),
        line(Step::Occurred, text::question(lang, Step::Occurred), occurred(lang, a)),
    ]);
    if day(a).is_some() && !a.late_reason.trim().is_empty() {
        lines.push(line(Step::Occurred, text::late_reason(lang), a.late_reason.clone()));
    }
    lines.extend([
        line(Step::Story, text::question(lang, Step::Story), a.story.clone()),
        line(Step::Wish, text::question(lang, Step::Wish), a.wish.clone()),
        line(Step::Contact, text::name(lang), a.name.clone()),
        line(Step::Contact, text::phone(lang), a.phone.clone()),
        line(Step::Contact, text::email(lang), a.email.clone()),
        line(Step::Contact, text::address(lang), a.address.clone()),
        line(Step::Reach, text::way(lang), way.to_owned()),
        line(Step::Reach, text::hours(lang), a.hours.clone()),
        line(Step::Reach, text::safe(lang), yes_no(lang, &a.safe).to_owned()),
        line(Step::Reach, text::language(lang), language.to_owned()),
        line(Step::Reach, text::interpreter(lang), a.interpreter.clone()),
        line(Step::Reach, text::keep_name_legend(lang), keep_name.to_owned()),
    ]);
    lines
}

fn yes_no(lang: Lang, answer: &str) -> &'static str {
    match answer {
        "yes" => common::yes(lang),
        "no" => common::no(lang),
        "unknown" => common::dont_know(lang),
        _ => "",
    }
}

fn place(lang: Lang, a: &Answers, locations: &[Spot]) -> String {
    match a.place.as_str() {
        "head_office" => text::place_head_office(lang).to_owned(),
        "unknown" => common::dont_know(lang).to_owned(),
        _ => {
            let chosen = locations.iter().filter(|l| a.locations.contains(&l.id));
            chosen.map(|l| format!("{}, {}", l.name, l.town)).collect::<Vec<_>>().join("\n")
        }
    }
}

fn occurred(lang: Lang, a: &Answers) -> String {
    match a.occurred.as_str() {
        "ongoing" => text::occurred_ongoing(lang).to_owned(),
        "unknown" => common::dont_know(lang).to_owned(),
        _ => day(a).map(|day| dates::long(lang, day)).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(answers: &Answers, step: Step) -> String {
        let spots = [Spot { id: "1".into(), name: "De Linde".into(), town: "Almere".into(), manager: None }];
        lines(Lang::Nl, answers, &spots).into_iter().find(|l| l.step == step).unwrap().value
    }

    #[test]
    fn a_day_is_written_out() {
        let a = Answers {
            occurred: "date".into(),
            day: "27".into(),
            month: "3".into(),
            year: "2026".into(),
            ..Answers::default()
        };
        assert_eq!(value(&a, Step::Occurred), "vrijdag 27 maart 2026");
    }

    #[test]
    fn a_location_stands_with_its_town() {
        let a = Answers { place: "locations".into(), locations: vec!["1".into()], ..Answers::default() };
        assert_eq!(value(&a, Step::Location), "De Linde, Almere");
        assert_eq!(value(&Answers { place: "unknown".into(), ..a }, Step::Location), "Weet ik niet");
    }

    #[test]
    fn a_question_without_an_answer_stays_empty() {
        assert!(
            lines(Lang::En, &Answers::default(), &[])
                .iter()
                .filter(|l| l.step == Step::Story)
                .all(|l| l.value.is_empty())
        );
    }
}
