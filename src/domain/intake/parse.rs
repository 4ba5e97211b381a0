//! From what was typed to a complaint, or to what is wrong with it. The same code runs in the browser
//! and on the server.

use super::{Answers, Care, Category, Channel, Relation, Step, Way};
use crate::domain::{
    field::{Errors, FieldError, Problem},
    ids::{LocationId, StaffId},
    lang::Lang,
    words::{self, Prose},
};
use chrono::NaiveDate;
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
            persons,
            occurred,
            late_reason,
            story: Prose::parse(&answers.story).ok()?,
            wish: Prose::optional(&answers.wish).ok()?,
        },
        person: person(answers, errors)?,
        reach: reach(answers, errors)?,
        filed_by_staff: None,
    })
}

fn relation(a: &Answers, errors: &mut Errors) -> Option<Relation> {
    errors.keep("relation", choice(&a.relation, Relation::from_key))
}

fn place(a: &Answers, errors: &mut Errors) -> Option<Place> {
    let place = match a.place.as_str() {
        "head_office" => Ok(Place::HeadOffice),
        "unknown" => Ok(Place::Unknown),
        _ => {
            let mut ids: Vec<LocationId> = a.locations.iter().filter_map(|id| id.parse().ok()).collect();
            ids.sort();
            ids.dedup();
            match () {
                () if a.locations.is_empty() => Err(Problem::NotChosen),
                () if ids.is_empty() => Err(Problem::UnknownChoice),
                () => Ok(Place::Locations(ids)),
            }
        }
    };
    errors.keep("locations", place)
}

fn care(a: &Answers, errors: &mut Errors) -> Option<Option<Care>> {
    if a.care.is_empty() {
        return Some(None);
    }
    errors.keep("care", choice(&a.care, Care::from_key)).map(Some)
}

fn child(a: &Answers, errors: &mut Errors) -> Option<Child> {
    let care = care(a, &mut Errors::default()).flatten();
    let name = errors.keep("child_name", optional_line(&a.child_name));
    let group = errors.keep("child_group", optional_line(&a.child_group));
    Some(Child { care, name: name?, group: group? })
}

/// R1: asked, and never a wall: whoever did not talk files all the same.
fn talked(a: &Answers, errors: &mut Errors) -> Option<Option<Option<Prose>>> {
    match a.talked.as_str() {
        "yes" => errors.keep("talked_result", Prose::optional(&a.talked_result)).map(Some),
        "no" => Some(None),
        "" => errors.keep("talked", Err(Problem::NotChosen)),
        _ => errors.keep("talked", Err(Problem::UnknownChoice)),
    }
}

fn categories(a: &Answers, errors: &mut Errors) -> Option<Vec<Category>> {
    let chosen: Option<Vec<Category>> = a.categories.iter().map(|key| Category::from_key(key)).collect();
    let chosen = match chosen {
        Some(chosen) if chosen.is_empty() => Err(Problem::NotChosen),
        Some(chosen) => Ok(chosen),
        None => Err(Problem::UnknownChoice),
    };
    errors.keep("categories", chosen)
}

fn persons(a: &Answers, errors: &mut Errors) -> Option<(bool, Option<Prose>)> {
    let about_manager = match a.about_manager.as_str() {
        "yes" => Ok(true),
        "no" | "unknown" => Ok(false),
        "" => Err(Problem::NotChosen),
        _ => Err(Problem::UnknownChoice),
    };
    let about_manager = errors.keep("about_manager", about_manager);
    let persons = errors.keep("persons", Prose::optional(&a.persons));
    Some((about_manager?, persons?))
}

fn occurred(a: &Answers, today: NaiveDate, errors: &mut Errors) -> Option<(Occurred, Option<Prose>)> {
    let occurred = match a.occurred.as_str() {
        "date" => date_of(&a.day, &a.month, &a.year).map_err(|p| ("day", p)).and_then(|on| match on {
            on if on > today => Err(("day", Problem::InTheFuture)),
            on => Ok(Occurred::On(on)),
        }),
        "ongoing" => Ok(Occurred::Ongoing),
        "unknown" => Ok(Occurred::Unknown),
        "" => Err(("occurred", Problem::NotChosen)),
        _ => Err(("occurred", Problem::UnknownChoice)),
    };
    let occurred = occurred.map_err(|(field, problem)| errors.add(field, problem)).ok();
    let late_reason = errors.keep("late_reason", Prose::optional(&a.late_reason));
    Some((occurred?, late_reason?))
}

fn person(a: &Answers, errors: &mut Errors) -> Option<Person> {
    let name = errors.keep("name", words::line(&a.name));
    let email = errors.keep("email", optional(&a.email, words::email));
    let phone = errors.keep("phone", optional(&a.phone, words::phone));
    let address = errors.keep("address", Prose::optional(&a.address));
    let person = Person { name: name?, email: email?, phone: phone?, address: address? };
    if person.email.is_none() && person.phone.is_none() && person.address.is_none() {
        errors.add("phone", Problem::NoWayToReach);
        return None;
    }
    Some(person)
}

fn reach(a: &Answers, errors: &mut Errors) -> Option<Reach> {
    let way = errors.keep("way", choice(&a.way, Way::from_key)).and_then(|way| {
        let lacks = match way {
            Way::Phone => a.phone.trim().is_empty(),
            Way::Mail => a.email.trim().is_empty(),
            Way::Letter => a.address.trim().is_empty(),
        };
        errors.keep("way", if lacks { Err(Problem::PreferredWayLacks) } else { Ok(way) })
    });
    let hours = errors.keep("hours", Prose::optional(&a.hours));
    let lang = errors.keep(
        "language",
        match a.language.as_str() {
            "nl" => Ok(Lang::Nl),
            "en" => Ok(Lang::En),
            "" => Err(Problem::NotChosen),
            _ => Err(Problem::UnknownChoice),
        },
    );
    let interpreter = errors.keep("interpreter", optional_line(&a.interpreter));
    let safe = errors.keep(
        "safe",
        match a.safe.as_str() {
            "yes" => Ok(true),
            "no" => Ok(false),
            "" => Err(Problem::NotChosen),
            _ => Err(Problem::UnknownChoice),
        },
    );
    let keep_name = a.keep_name == "yes";
    Some(Reach { way: way?, hours: hours?, lang: lang?, interpreter: interpreter?, safe: safe?, keep_name })
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

fn choice<T>(key: &str, from_key: impl Fn(&str) -> Option<T>) -> Result<T, Problem> {
    if key.is_empty() { Err(Problem::NotChosen) } else { from_key(key).ok_or(Problem::UnknownChoice) }
}

fn optional<T>(typed: &str, parse: impl Fn(&str) -> Result<T, Problem>) -> Result<Option<T>, Problem> {
    if typed.trim().is_empty() { Ok(None) } else { parse(typed).map(Some) }
}

fn optional_line(typed: &str) -> Result<Option<Prose>, Problem> {
    optional(typed, words::line)
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
        assert!(parse(&on("20", "11", "26"), today()).is_ok());
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
        let choices: [(&str, Of); 5] = [
            ("relation", |a| &mut a.relation),
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
