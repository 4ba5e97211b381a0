//! The promised days as a calendar file (RFC 5545). What stands in it tells nobody else what it is about.

use crate::{
    domain::{complaint::Complaint, lang::Lang, phase::Closing},
    text::paper as text,
};
use chrono::{DateTime, Days, NaiveDate, Utc};
use sha2::{Digest, Sha256};

/// The longest line, in bytes.
const LINE: usize = 75;

/// The calendar of what is still to come for the complainant; nothing when nothing is.
pub fn calendar(complaint: &Complaint, lang: Lang, address: &str, now: DateTime<Utc>) -> Option<String> {
    let days = promised(complaint, lang);
    if days.is_empty() {
        return None;
    }
    let mut file = File::begin();
    let stamp = now.format("%Y%m%dT%H%M%SZ").to_string();
    for day in days {
        let next = day.on + Days::new(1);
        file.line("BEGIN", "VEVENT");
        file.line("UID", &uid(complaint, &day.term));
        file.line("DTSTAMP", &stamp);
        // Read again after a day was moved, it takes the place of what is there.
        file.line("SEQUENCE", &complaint.seq.to_string());
        file.line("DTSTART;VALUE=DATE", &day.on.format("%Y%m%d").to_string());
        file.line("DTEND;VALUE=DATE", &next.format("%Y%m%d").to_string());
        file.line("SUMMARY", &escaped(day.summary));
        file.line("URL", address);
        file.line("CLASS", "PRIVATE");
        file.line("TRANSP", "TRANSPARENT");
        file.line("END", "VEVENT");
    }
    Some(file.end())
}

/// Whether there is anything to put in a calendar.
pub fn any(complaint: &Complaint) -> bool {
    !promised(complaint, Lang::Nl).is_empty()
}

/// A promised day.
struct Day {
    /// The same for the same promise, always.
    term: String,
    on: NaiveDate,
    summary: &'static str,
}

/// What was promised and is still to come.
fn promised(complaint: &Complaint, lang: Lang) -> Vec<Day> {
    // Outside this procedure nothing of it goes on (R6, R7).
    if complaint.closing() == Some(Closing::Diverted) {
        return Vec::new();
    }
    if complaint.is_question() {
        let answer = complaint.answer_due().map(|on| Day { term: "answer".into(), on, summary: text::answer_by(lang) });
        return answer.into_iter().collect();
    }
    let terms = &complaint.filed.terms;
    let open = complaint.closed.is_none();
    let contact = (open && complaint.first_contact_on().is_none()).then(|| Day {
        term: "contact".into(),
        on: terms.first_contact_due,
        summary: text::contact_by(lang),
    });
    let judgement = (open && complaint.issued.is_none()).then(|| Day {
        term: "judgement".into(),
        on: terms.judgement_due,
        summary: text::judgement_by(lang),
    });
    let agreed = complaint.promises.iter().filter(|p| p.open()).map(|p| Day {
        term: format!("promise {}", p.number),
        on: p.by,
        summary: text::promise_by(lang),
    });
    // R14: those of every judgement, to the last one.
    let measures = complaint.measures.iter().filter(|m| m.open()).map(|m| Day {
        term: format!("measure {}", m.number),
        on: m.by,
        summary: text::measure_by(lang),
    });
    contact.into_iter().chain(judgement).chain(agreed).chain(measures).collect()
}

/// A name that says nothing of the complaint, and is the same each time.
fn uid(complaint: &Complaint, term: &str) -> String {
    let hash = Sha256::new().chain_update(complaint.id.0.as_bytes()).chain_update(term.as_bytes()).finalize();
    format!("{}@gehoor", hex::encode(&hash[..16]))
}

/// Text as RFC 5545 wants it (3.3.11).
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// A calendar file being written.
#[derive(Default)]
pub(super) struct File(String);

impl File {
    /// With what stands before the first day.
    pub(super) fn begin() -> Self {
        let mut file = Self::default();
        for (name, value) in
            [("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Gehoor//Gehoor//NL"), ("METHOD", "PUBLISH")]
        {
            file.line(name, value);
        }
        file
    }

    /// All of it.
    pub(super) fn end(mut self) -> String {
        self.line("END", "VCALENDAR");
        self.0
    }

    /// A line, folded: no longer than 75 bytes, never within a character (3.1).
    pub(super) fn line(&mut self, name: &str, value: &str) {
        let mut room = LINE;
        for character in format!("{name}:{value}").chars() {
            if character.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            room -= character.len_utf8();
            self.0.push(character);
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_folded_line_is_short_and_unfolds_to_what_it_was(value in "[^\r\n]{0,300}") {
            let mut file = File::default();
            file.line("SUMMARY", &value);
            prop_assert!(file.0.split("\r\n").all(|line| line.len() <= LINE));
            prop_assert_eq!(file.0.replace("\r\n ", ""), format!("SUMMARY:{value}\r\n"));
        }
    }

    #[test]
    fn what_means_something_to_a_calendar_is_escaped() {
        assert_eq!(escaped("a,b;c\\d\ne"), "a\\,b\\;c\\\\d\\ne");
    }
}
