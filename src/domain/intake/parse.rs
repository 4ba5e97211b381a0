//! From what was typed to a complaint, or to what is wrong with it. The same code runs in the browser
//! and on the server.

mod questions;

use super::{Answers, Care, Category, Channel, Relation, Step, Way};
use crate::domain::{
    field::{Errors, FieldError, Problem},
    ids::{LocationId, StaffId},
    lang::Lang,
    words::Prose,
};
use chrono::NaiveDate;
use questions::{care, child, person, place, reach, talked};
pub(super) use questions::{categories, choice as choice_of, occurred, optional as optional_words, persons, relation};
use serde::{Deserialize, Serialize};

/// A complaint that can be filed: every answer is complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewComplaint {
    /// How it came in.
    pub channel: Channel,
    /// Who files it (R5).
    pub relation: Relation,
    /// Where.
    pub place: Place,
    /// The child, where one is concerned.
    pub child: Child,
    /// What came of talking with the location; nothing when they did not (R1).
    pub talked: Option<Option<Prose>>,
    /// What happened.
    pub incident: Incident,
    /// Who files it and how they are reached.
    pub person: Person,
    /// How they want to be reached.
    pub reach: Reach,
    /// Whether the complainant is a member of staff: no staff sight of the own complaint.
    pub filed_by_staff: Option<StaffId>,
    /// Whom of us it says that it is about: they never get to see it (R8).
    pub about: Vec<StaffId>,
}

/// Where it happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// At these locations, at least one.
    Locations(Vec<LocationId>),
    /// Head office.
    HeadOffice,
    /// "I don't know": the coordinator finds out.
    Unknown,
}

impl Place {
    /// The value in a list of one choice; blank where there is none, or more than one.
    pub fn key(&self) -> String {
        match self {
            Self::Locations(ids) if ids.len() == 1 => ids[0].to_string(),
            Self::HeadOffice => "head_office".to_owned(),
            Self::Locations(_) | Self::Unknown => String::new(),
        }
    }

    /// The locations named; none for head office and unknown.
    pub fn locations(&self) -> &[LocationId] {
        match self {
            Self::Locations(ids) => ids,
            Self::HeadOffice | Self::Unknown => &[],
        }
    }
}

/// The child and the care; all optional.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    /// The kind of care.
    pub care: Option<Care>,
    /// The first name.
    pub name: Option<Prose>,
    /// The group.
    pub group: Option<Prose>,
}

/// What the complaint is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident {
    /// What it is about, at least one.
    pub categories: Vec<Category>,
    /// Whether it concerns the location's manager, who then does not handle it.
    pub about_manager: bool,
    /// Whether it concerns the coordinator whose card parents see, who then never gets to see it.
    pub about_coordinator: bool,
    /// People named, as they were named.
    pub persons: Option<Prose>,
    /// When.
    pub occurred: Occurred,
    /// Why it is filed later than two months after (R4).
    pub late_reason: Option<Prose>,
    /// What happened.
    pub story: Prose,
    /// What would be a good solution.
    pub wish: Option<Prose>,
}

/// When it happened (R4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occurred {
    /// On a day.
    On(NaiveDate),
    /// It still goes on.
    Ongoing,
    /// Not known.
    Unknown,
}

/// Who files it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name.
    pub name: Prose,
    /// The mail address.
    pub email: Option<Prose>,
    /// The telephone number.
    pub phone: Option<Prose>,
    /// The postal address.
    pub address: Option<Prose>,
}

/// How, when and in which language somebody is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The preferred way.
    pub way: Way,
    /// When it suits.
    pub hours: Option<Prose>,
    /// The language of correspondence.
    pub lang: Lang,
    /// The language an interpreter is wanted for.
    pub interpreter: Option<Prose>,
    /// Whether it is safe to call and mail. If not, nothing is sent.
    pub safe: bool,
    /// "Do not tell the employee my name."
    pub keep_name: bool,
}

/// What is wrong with the answers of one step.
pub fn check(step: Step, answers: &Answers, today: NaiveDate) -> Vec<FieldError> {
    let mut errors = Errors::default();
    match step {
        Step::Relation => drop(relation(answers, &mut errors)),
        Step::Location => drop((place(answers, &mut errors), care(answers, &mut errors))),
        Step::Child => drop(child(answers, &mut errors)),
        Step::Talked => drop(talked(answers, &mut errors)),
        Step::Category => drop(categories(answers, &mut errors)),
        Step::Persons => drop(persons(answers, &mut errors)),
        Step::Occurred => drop(occurred(answers, today, &mut errors)),
        Step::Story => drop(errors.keep("story", Prose::parse(&answers.story))),
        Step::Wish => drop(errors.keep("wish", Prose::optional(&answers.wish))),
        Step::Contact => drop(person(answers, &mut errors)),
        Step::Reach => drop(reach(answers, &mut errors)),
    }
    errors.into_vec()
}

/// The complaint of all answers together (R3).
///
/// # Errors
/// Everything that is wrong, in the order of the steps.
pub fn parse(answers: &Answers, today: NaiveDate) -> Result<NewComplaint, Vec<FieldError>> {
    let wrong: Vec<FieldError> = Step::ALL.into_iter().flat_map(|s| check(s, answers, today)).collect();
    read(answers, today).filter(|_| wrong.is_empty()).ok_or(wrong)
}

fn read(answers: &Answers, today: NaiveDate) -> Option<NewComplaint> {
    let errors = &mut Errors::default();
    let (about_manager, persons) = persons(answers, errors)?;
    let (occurred, late_reason) = occurred(answers, today, errors)?;
    Some(NewComplaint {
        channel: Channel::Wizard,
        relation: relation(answers, errors)?,
        place: place(answers, errors)?,
        child: child(answers, errors)?,
        talked: talked(answers, errors)?,
        incident: Incident {
            categories: categories(answers, errors)?,
            about_manager,
            about_coordinator: answers.about_coordinator == "yes",
            persons,
            occurred,
            late_reason,
            story: Prose::parse(&answers.story).ok()?,
            wish: Prose::optional(&answers.wish).ok()?,
        },
        person: person(answers, errors)?,
        reach: reach(answers, errors)?,
        filed_by_staff: None,
        about: Vec::new(),
    })
}

/// A day from its three boxes; a year of two digits is of this century.
///
/// # Errors
/// When nothing is filled in, or what is filled in is no day.
pub fn date_of(day: &str, month: &str, year: &str) -> Result<NaiveDate, Problem> {
    let number = |s: &str| s.trim().parse::<u32>().map_err(|_| Problem::NotADate);
    if [day, month, year].iter().all(|s| s.trim().is_empty()) {
        return Err(Problem::Missing);
    }
    let year = match number(year)? {
        y @ 0..=99 => 2000 + y,
        y => y,
    };
    let year = i32::try_from(year).map_err(|_| Problem::NotADate)?;
    NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)
        .filter(|_| (1900..=2200).contains(&year))
        .ok_or(Problem::NotADate)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        "2026-11-20".parse().unwrap()
    }

    fn complete() -> Answers {
        Answers {
            relation: "customer".into(),
            place: "locations".into(),
            locations: vec!["00000000-0000-0000-0000-000000000001".into()],
            talked: "no".into(),
            categories: vec!["food_sleep".into()],
            about_manager: "no".into(),
            occurred: "ongoing".into(),
            story: "Het eten is koud.".into(),
            name: "'t Hooft-Özdemir".into(),
            phone: "06 12345678".into(),
            way: "phone".into(),
            language: "nl".into(),
            safe: "yes".into(),
            ..Answers::default()
        }
    }

    fn problems(answers: &Answers) -> Vec<(String, Problem)> {
        parse(answers, today()).unwrap_err().into_iter().map(|e| (e.field, e.problem)).collect()
    }

    #[test]
    fn complete_answers_are_a_complaint() {
        let complaint = parse(&complete(), today()).unwrap();
        assert_eq!(complaint.person.name.as_str(), "'t Hooft-Özdemir");
        assert_eq!(complaint.incident.occurred, Occurred::Ongoing);
    }

    #[test]
    fn nothing_answered_is_told_question_by_question() {
        let fields: Vec<String> = problems(&Answers::default()).into_iter().map(|(f, _)| f).collect();
        assert_eq!(
            fields,
            [
                "relation",
                "locations",
                "talked",
                "categories",
                "about_manager",
                "occurred",
                "story",
                "name",
                "way",
                "language",
                "safe"
            ]
        );
    }

    #[test]
    fn a_day_to_come_and_a_day_that_is_none_are_refused() {
        let on = |day: &str, month: &str, year: &str| Answers {
            occurred: "date".into(),
            day: day.into(),
            month: month.into(),
            year: year.into(),
            ..complete()
        };
        assert_eq!(problems(&on("21", "11", "2026")), [("day".to_owned(), Problem::InTheFuture)]);
        assert_eq!(problems(&on("31", "2", "2026")), [("day".to_owned(), Problem::NotADate)]);
        assert_eq!(problems(&on("", "", "")), [("day".to_owned(), Problem::Missing)]);
        let occurred = parse(&on("20", "11", "26"), today()).unwrap().incident.occurred;
        assert_eq!(occurred, Occurred::On(today()), "two digits are of this century");
    }

    #[test]
    fn a_list_of_one_choice_offers_the_one_place_there_is() {
        let location = |n| LocationId(uuid::Uuid::from_u128(n));
        assert_eq!(Place::Locations(vec![location(1)]).key(), location(1).to_string());
        assert_eq!(Place::Locations(vec![location(1), location(2)]).key(), "");
        assert_eq!((Place::HeadOffice.key().as_str(), Place::Unknown.key().as_str()), ("head_office", ""));
    }

    #[test]
    fn a_place_is_head_office_unknown_or_locations_that_can_be() {
        let at = |place: &str, locations: &[&str]| {
            let locations = locations.iter().map(|l| (*l).to_owned()).collect();
            let answers = Answers { place: place.into(), locations, ..complete() };
            parse(&answers, today()).map(|complaint| complaint.place).map_err(|errors| errors[0].problem)
        };
        let one = "00000000-0000-0000-0000-000000000001";
        assert_eq!(at("head_office", &[]), Ok(Place::HeadOffice));
        assert_eq!(at("unknown", &[one]), Ok(Place::Unknown));
        assert_eq!(at("locations", &[one, one]).map(|place| place.locations().len()), Ok(1));
        assert_eq!(at("locations", &[]), Err(Problem::NotChosen));
        assert_eq!(at("locations", &["ergens"]), Err(Problem::UnknownChoice));
    }

    #[test]
    fn somebody_must_be_reachable_in_the_way_they_prefer() {
        let unreachable = Answers { phone: String::new(), ..complete() };
        assert!(problems(&unreachable).contains(&("phone".to_owned(), Problem::NoWayToReach)));
        let by_mail = Answers { way: "mail".into(), ..complete() };
        assert_eq!(problems(&by_mail), [("way".to_owned(), Problem::PreferredWayLacks)]);
    }

    #[test]
    fn a_step_takes_only_its_own_fields() {
        let mut answers = complete();
        answers
            .take(Step::Story, Answers { story: "Nieuw.".into(), name: "iemand anders".into(), ..Answers::default() });
        assert_eq!(answers.story, "Nieuw.");
        assert_eq!(answers.name, "'t Hooft-Özdemir");
    }

    #[test]
    fn what_was_not_chosen_is_told_apart_from_what_is_not_there_to_choose() {
        type Of = fn(&mut Answers) -> &mut String;
        let choices: [(&str, Of); 7] = [
            ("relation", |a| &mut a.relation),
            ("talked", |a| &mut a.talked),
            ("occurred", |a| &mut a.occurred),
            ("about_manager", |a| &mut a.about_manager),
            ("way", |a| &mut a.way),
            ("language", |a| &mut a.language),
            ("safe", |a| &mut a.safe),
        ];
        for (field, of) in choices {
            for (value, problem) in [("", Problem::NotChosen), ("iets anders", Problem::UnknownChoice)] {
                let mut answers = complete();
                *of(&mut answers) = value.to_owned();
                let errors = parse(&answers, today()).unwrap_err();
                let found = errors.iter().find(|e| e.field == field).map(|e| e.problem);
                assert_eq!(found, Some(problem), "{field} {value:?}");
            }
        }
    }
}
