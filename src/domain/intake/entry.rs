//! What staff type over from a letter, a mail or a call, with its true day of receipt (R3): the answers of the wizard,
//! read by the same rules.

use super::{Answers, Channel, NewComplaint, date_of, parse};
use crate::domain::field::{Errors, FieldError, Problem};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The form as it was posted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name; `parse_entry` says what it means")]
pub struct Entry {
    pub channel: String,
    pub received_day: String,
    pub received_month: String,
    pub received_year: String,
    pub answers: Answers,
}

impl Entry {
    /// The ways in which it can have come: whoever uses the wizard files it themselves.
    pub fn channels() -> impl Iterator<Item = Channel> {
        Channel::ALL.iter().copied().filter(|c| *c != Channel::Wizard)
    }
}

/// The complaint of the form, and the day on which it was received.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn parse_entry(entry: &Entry, today: NaiveDate) -> Result<(NewComplaint, NaiveDate), Vec<FieldError>> {
    let mut errors = Errors::default();
    let channel = Entry::channels().find(|c| c.key() == entry.channel).ok_or(match entry.channel.as_str() {
        "" => Problem::NotChosen,
        _ => Problem::UnknownChoice,
    });
    let channel = errors.keep("channel", channel);
    let received = date_of(&entry.received_day, &entry.received_month, &entry.received_year);
    let received = received.and_then(|on| if on > today { Err(Problem::InTheFuture) } else { Ok(on) });
    let received = errors.keep("received_day", received);
    // What is complained of had happened when the complaint came in.
    let answers = parse(&entry.answers, received.unwrap_or(today));
    match (channel, received, answers) {
        (Some(channel), Some(received), Ok(new)) => Ok((NewComplaint { channel, ..new }, received)),
        (_, _, answers) => Err(errors.into_vec().into_iter().chain(answers.err().into_iter().flatten()).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        "2026-11-20".parse().unwrap()
    }

    fn complete() -> Entry {
        let answers = Answers {
            relation: "customer".into(),
            place: "unknown".into(),
            talked: "no".into(),
            categories: vec!["safety".into()],
            about_manager: "unknown".into(),
            occurred: "date".into(),
            day: "17".into(),
            month: "11".into(),
            year: "2026".into(),
            story: "Het hek stond open.".into(),
            name: "Noor".into(),
            address: "Dorpsstraat 1".into(),
            way: "letter".into(),
            language: "nl".into(),
            safe: "yes".into(),
            ..Answers::default()
        };
        let (day, month, year) = ("18".into(), "11".into(), "2026".into());
        Entry { channel: "letter".into(), received_day: day, received_month: month, received_year: year, answers }
    }

    fn problems(entry: &Entry) -> Vec<(String, Problem)> {
        parse_entry(entry, today()).unwrap_err().into_iter().map(|e| (e.field, e.problem)).collect()
    }

    #[test]
    fn what_came_by_letter_is_a_complaint_of_its_day_of_receipt() {
        let (new, received) = parse_entry(&complete(), today()).unwrap();
        assert_eq!((new.channel, received), (Channel::Letter, "2026-11-18".parse().unwrap()));
        assert_eq!(new.person.name.as_str(), "Noor");
    }

    #[test]
    fn how_it_came_in_is_said_and_was_not_the_wizard() {
        for (channel, problem) in [("", Problem::NotChosen), ("wizard", Problem::UnknownChoice)] {
            let entry = Entry { channel: channel.into(), ..complete() };
            assert_eq!(problems(&entry), [("channel".to_owned(), problem)]);
        }
    }

    #[test]
    fn how_and_when_it_came_is_asked_before_everything_else() {
        let fields: Vec<String> = problems(&Entry::default()).into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields[..3], ["channel", "received_day", "relation"]);
    }

    #[test]
    fn nothing_comes_by_the_wizard_here_nor_on_a_day_to_come() {
        let on = |day: &str| Entry { received_day: day.into(), ..complete() };
        assert_eq!(problems(&on("21")), [("received_day".to_owned(), Problem::InTheFuture)]);
        assert_eq!(problems(&on("31")), [("received_day".to_owned(), Problem::NotADate)]);
        assert!(parse_entry(&on("20"), today()).is_ok());
        let wizard = Entry { channel: "wizard".into(), ..complete() };
        assert_eq!(problems(&wizard), [("channel".to_owned(), Problem::UnknownChoice)]);
    }

    #[test]
    fn nobody_complains_of_what_had_not_happened_yet() {
        let before = Entry { received_day: "16".into(), ..complete() };
        assert_eq!(problems(&before), [("day".to_owned(), Problem::InTheFuture)]);
    }
}
