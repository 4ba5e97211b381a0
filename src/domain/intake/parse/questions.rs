//! Each question's answer, as it was typed, made into what it means.

use super::{Child, Occurred, Person, Place, Reach, date_of};
use crate::domain::{
    field::{Errors, Problem},
    ids::LocationId,
    intake::{Answers, Care, Category, Relation, Way},
    lang::Lang,
    words::{self, Prose},
};
use chrono::NaiveDate;

pub(in crate::domain::intake) fn relation(a: &Answers, errors: &mut Errors) -> Option<Relation> {
    errors.keep("relation", choice(&a.relation, Relation::from_key))
}

pub(super) fn place(a: &Answers, errors: &mut Errors) -> Option<Place> {
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

pub(super) fn care(a: &Answers, errors: &mut Errors) -> Option<Option<Care>> {
    if a.care.is_empty() {
        return Some(None);
    }
    errors.keep("care", choice(&a.care, Care::from_key)).map(Some)
}

pub(super) fn child(a: &Answers, errors: &mut Errors) -> Option<Child> {
    let care = care(a, &mut Errors::default()).flatten();
    let name = errors.keep("child_name", optional_line(&a.child_name));
    let group = errors.keep("child_group", optional_line(&a.child_group));
    Some(Child { care, name: name?, group: group? })
}

/// R1: asked, and never a wall: whoever did not talk files all the same.
pub(super) fn talked(a: &Answers, errors: &mut Errors) -> Option<Option<Option<Prose>>> {
    match a.talked.as_str() {
        "yes" => errors.keep("talked_result", Prose::optional(&a.talked_result)).map(Some),
        "no" => Some(None),
        "" => errors.keep("talked", Err(Problem::NotChosen)),
        _ => errors.keep("talked", Err(Problem::UnknownChoice)),
    }
}

pub(in crate::domain::intake) fn categories(a: &Answers, errors: &mut Errors) -> Option<Vec<Category>> {
    let chosen: Option<Vec<Category>> = a.categories.iter().map(|key| Category::from_key(key)).collect();
    let chosen = match chosen {
        Some(chosen) if chosen.is_empty() => Err(Problem::NotChosen),
        Some(chosen) => Ok(chosen),
        None => Err(Problem::UnknownChoice),
    };
    errors.keep("categories", chosen)
}

pub(in crate::domain::intake) fn persons(a: &Answers, errors: &mut Errors) -> Option<(bool, Option<Prose>)> {
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

pub(in crate::domain::intake) fn occurred(
    a: &Answers,
    today: NaiveDate,
    errors: &mut Errors,
) -> Option<(Occurred, Option<Prose>)> {
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

pub(super) fn person(a: &Answers, errors: &mut Errors) -> Option<Person> {
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

pub(super) fn reach(a: &Answers, errors: &mut Errors) -> Option<Reach> {
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
            "" => Err(Problem::NotChosen),
            // Which catalogues there are is not known here; a language without one is answered in English.
            tag => Lang::of_tag(tag).ok_or(Problem::UnknownChoice),
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

pub(in crate::domain::intake) fn choice<T>(key: &str, from_key: impl Fn(&str) -> Option<T>) -> Result<T, Problem> {
    if key.is_empty() { Err(Problem::NotChosen) } else { from_key(key).ok_or(Problem::UnknownChoice) }
}

pub(in crate::domain::intake) fn optional<T>(
    typed: &str,
    parse: impl Fn(&str) -> Result<T, Problem>,
) -> Result<Option<T>, Problem> {
    if typed.trim().is_empty() { Ok(None) } else { parse(typed).map(Some) }
}

fn optional_line(typed: &str) -> Result<Option<Prose>, Problem> {
    optional(typed, words::line)
}
