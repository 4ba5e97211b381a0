//! What somebody looks for in the list of cases: in the address, so that it can be kept and sent.

use super::{
    card::Card,
    ids::{LocationId, StaffId},
    phase::Phase,
    reference::Reference,
};
use chrono::NaiveDate;
use std::fmt::Write as _;

/// No more letters than this are looked for.
const LONGEST: usize = 200;
/// A shorter word begins too many names.
const SHORTEST_NAME: usize = 2;
/// A shorter part begins too many references.
const SHORTEST_REFERENCE: usize = 3;

/// What is looked for; the default is every case there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// Words, the beginning of a name or of a reference, as typed.
    pub words: String,
    /// Only of this location.
    pub location: Option<LocationId>,
    /// Only where it stands so.
    pub phase: Option<Phase>,
    /// Only what this person is responsible for.
    pub handler: Option<StaffId>,
    /// Only where a term has passed.
    pub late: bool,
    /// Only what comes after this one in the list.
    pub after: Option<After>,
}

/// A place in the list, which goes by the day of receipt, the latest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct After {
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// The reference.
    pub reference: Reference,
}

impl Sought {
    /// What the values of an address say; what is not understood does not narrow.
    pub fn read(value: impl Fn(&str) -> Option<String>) -> Self {
        let text = |name: &str| value(name).unwrap_or_default().trim().to_owned();
        Self {
            words: text("zoek").chars().take(LONGEST).collect(),
            location: text("locatie").parse().ok(),
            phase: Phase::from_key(&text("fase")),
            handler: text("behandelaar").parse().ok(),
            late: text("laat") == "ja",
            after: After::read(&text("na")),
        }
    }

    /// As an address says it, without its question mark.
    pub fn query(&self) -> String {
        let pairs = [
            ("zoek", Some(self.words.clone()).filter(|words| !words.is_empty())),
            ("locatie", self.location.map(|l| l.to_string())),
            ("fase", self.phase.map(|p| p.key().to_owned())),
            ("behandelaar", self.handler.map(|h| h.to_string())),
            ("laat", self.late.then(|| "ja".to_owned())),
            ("na", self.after.as_ref().map(|after| format!("{}.{}", after.received_on, after.reference))),
        ];
        let said = pairs.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", encoded(&value?))));
        said.collect::<Vec<_>>().join("&")
    }

    /// The same from its beginning.
    #[must_use]
    pub fn from_the_first(&self) -> Self {
        Self { after: None, ..self.clone() }
    }

    /// The same, after this card.
    #[must_use]
    pub fn after(&self, last: &Card) -> Self {
        let after = After { received_on: last.received_on, reference: last.reference.clone() };
        Self { after: Some(after), ..self.clone() }
    }

    /// Whether everything is asked for.
    pub fn is_open(&self) -> bool {
        self.from_the_first() == Self::default()
    }

    /// The words as beginnings of names, each of them there: `'fat':*A & 'yil':*A`; empty when none is long enough.
    pub fn as_names(&self) -> String {
        let words = self.words.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().count() >= SHORTEST_NAME);
        words.map(|word| format!("'{word}':*A")).collect::<Vec<_>>().join(" & ")
    }

    /// All of it as the beginning of a reference or of its second half: `'7f3k9':*C`; empty when it can be none.
    pub fn as_reference(&self) -> String {
        let typed: String = self.words.chars().filter(|c| !matches!(c, '-' | ' ')).collect();
        let letters = typed.to_lowercase().replace('o', "0").replace(['i', 'l'], "1");
        let is_one = (SHORTEST_REFERENCE..=8).contains(&letters.len());
        if is_one && letters.bytes().all(|b| b.is_ascii_alphanumeric()) {
            format!("'{letters}':*C")
        } else {
            String::new()
        }
    }
}

impl After {
    fn read(text: &str) -> Option<Self> {
        let (day, reference) = text.split_once('.')?;
        Some(Self { received_on: day.parse().ok()?, reference: reference.parse().ok()? })
    }
}

/// A value as it stands in an address.
fn encoded(value: &str) -> String {
    let mut out = String::new();
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn typed(words: &str) -> Sought {
        Sought { words: words.to_owned(), ..Sought::default() }
    }

    #[test]
    fn what_is_looked_for_stands_in_the_address() {
        let sought = Sought {
            words: "hek & slot".to_owned(),
            location: Some(LocationId(Uuid::from_u128(1))),
            phase: Some(Phase::InContact),
            handler: Some(StaffId(Uuid::from_u128(2))),
            late: true,
            after: After::read("2026-11-20.7F3K-9QXD"),
        };
        let query = sought.query();
        assert!(query.starts_with("zoek=hek%20%26%20slot&locatie=") && query.ends_with("na=2026-11-20.7F3K-9QXD"));
        let value = |name: &str| {
            let pair = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")))?;
            Some(pair.replace("%20", " ").replace("%26", "&"))
        };
        assert_eq!(Sought::read(value), sought);
        assert_eq!(Sought::default().query(), "");
    }

    #[test]
    fn what_is_not_understood_does_not_narrow() {
        let sought = Sought::read(|name| Some(format!("{name}?")));
        assert_eq!(sought, typed("zoek?"));
        assert_eq!(After::read("2026-11-20.nee"), None);
    }

    #[test]
    fn words_are_beginnings_of_names_and_nothing_else_to_the_database() {
        assert_eq!(typed("Fat  Yıl").as_names(), "'Fat':*A & 'Yıl':*A");
        assert_eq!(typed("a 'b' \\ :* & | ! <-> x'y").as_names(), "");
        assert_eq!(typed("d'Artagnan").as_names(), "'Artagnan':*A");
    }

    #[test]
    fn a_reference_is_found_by_how_it_begins_as_people_type_it() {
        for (words, reference) in [
            ("7F3K-9QXD", "'7f3k9qxd':*C"),
            ("7f3k 9", "'7f3k9':*C"),
            ("ol1i", "'0111':*C"),
            ("7f", ""),
            ("7f3k-9qxd-7", ""),
            ("hé k", ""),
        ] {
            assert_eq!(typed(words).as_reference(), reference, "{words}");
        }
    }
}
