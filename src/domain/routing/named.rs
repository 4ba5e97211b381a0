//! Who is named by whoever complains, and so never gets to see it (R8): from the first moment, before anybody reads it.

use super::line::above_location;
use crate::domain::{
    access::Role,
    ids::StaffId,
    intake::NewComplaint,
    organisation::{Organisation, StaffMember},
};

/// Everybody whom a complaint says that it is about: the coordinator whose card parents see, where that was ticked, and
/// whoever is named. A whole name is enough for everybody; the last name alone only for those to whom it would come by
/// itself, since more than one may bear it. A first name alone, or a description, is matched by whoever reads it first.
pub fn named(org: &Organisation, new: &NewComplaint) -> Vec<StaffId> {
    let ticked = org.with_role(Role::Coordinator).map(|c| c.id).next().filter(|_| new.incident.about_coordinator);
    let words = new.incident.persons.as_ref().map(|persons| words(persons.as_str())).unwrap_or_default();
    let comes_to = comes_to(org, new);
    let is_named = |member: &&StaffMember| {
        let whole = self::words(&member.name);
        let last = whole.get(1..).filter(|last| !last.is_empty() && comes_to.contains(&member.id));
        (whole.len() > 1 && says(&words, &whole)) || last.is_some_and(|last| says(&words, last))
    };
    let mut found: Vec<StaffId> = org.staff.iter().filter(is_named).map(|m| m.id).chain(ticked).collect();
    found.sort();
    found.dedup();
    found
}

/// Those who would see it without anybody choosing them: coordinators, directors, its managers and who is above these.
fn comes_to(org: &Organisation, new: &NewComplaint) -> Vec<StaffId> {
    let locations = new.place.locations().iter().filter_map(|id| org.location(*id));
    let line = locations.flat_map(|l| l.manager.into_iter().chain(above_location(org, l)));
    let roles = [Role::Coordinator, Role::Director].into_iter().flat_map(|role| org.with_role(role)).map(|m| m.id);
    line.chain(roles).collect()
}

/// The words of a text, as they are compared: phones write names without capitals.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Whether these words stand in a text, one after the other.
fn says(text: &[String], name: &[String]) -> bool {
    !name.is_empty() && text.windows(name.len()).any(|words| words == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_however_it_is_written() {
        let says = |text: &str, name: &str| says(&words(text), &words(name));
        assert!(says("het gaat over noor DE wit, van kantoor", "Noor de Wit"));
        assert!(says("Anne-Marie el Idrissi!", "Anne Marie el Idrissi"));
        assert!(!says("de vrouw met het witte haar", "de Wit"));
        assert!(!says("Noor", "Noor de Wit"));
        assert!(!says("", "Noor") && !says("Noor", ""));
    }
}
