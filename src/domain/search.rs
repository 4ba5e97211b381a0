//! What somebody looks for in the list of cases. Where and how it stands are in the address, so that it can be kept and
//! sent; what says something of somebody is kept apart, and the address only names it.

use super::{
    card::Card,
    ids::{LocationId, SearchId, StaffId},
    phase::Phase,
    reference::Reference,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// No more letters than this are looked for.
const LONGEST: usize = 200;
/// A shorter word begins too many names.
const SHORTEST_NAME: usize = 2;
/// A shorter part begins too many references.
const SHORTEST_REFERENCE: usize = 3;

/// What is looked for; the default is every case there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// Words, the beginning of a name or of a reference, as typed: kept apart.
    pub words: String,
    /// Only what this person is responsible for: kept apart.
    pub handler: Option<StaffId>,
    /// Under which those two are kept.
    pub kept: Option<SearchId>,
    /// Only of this location.
    pub location: Option<LocationId>,
    /// Only where it stands so.
    pub phase: Option<Phase>,
    /// Only where a term has passed.
    pub late: bool,
    /// Only what comes after this one in the list.
    pub after: Option<After>,
}

/// The form as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct SoughtForm {
    pub words: String,
    pub location: String,
    pub phase: String,
    pub handler: String,
    pub late: String,
}

/// A place in the list, which goes by the day of receipt, the latest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct After {
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// The reference.
    pub reference: Reference,
}

impl SoughtForm {
    /// What it asks for, not kept yet; what is not understood does not narrow.
    pub fn sought(&self) -> Sought {
        let words = self.words.replace(char::is_control, " ");
        Sought {
            words: words.trim().chars().take(LONGEST).collect(),
            handler: self.handler.parse().ok(),
            location: self.location.parse().ok(),
            phase: Phase::from_key(&self.phase),
            late: self.late == "ja",
            ..Sought::default()
        }
    }
}

impl Sought {
    /// What the values of an address say, without what is kept apart; what is not understood does not narrow.
    pub fn read(value: impl Fn(&str) -> Option<String>) -> Self {
        let text = |name: &str| value(name).unwrap_or_default().trim().to_owned();
        Self {
            // Words in an address name nothing that is kept, and are not taken for none: that would find everything.
            kept: Some(text("zoek")).filter(|id| !id.is_empty()).map(|id| id.parse().unwrap_or(SearchId(Uuid::nil()))),
            location: text("locatie").parse().ok(),
            phase: Phase::from_key(&text("fase")),
            late: text("laat") == "ja",
            after: After::read(&text("na")),
            ..Self::default()
        }
    }

    /// Whether there is something to keep apart.
    pub fn says_of_somebody(&self) -> bool {
        !self.words.is_empty() || self.handler.is_some()
    }

    /// As an address says it, without its question mark.
    pub fn query(&self) -> String {
        let pairs = [
            ("zoek", self.kept.map(|id| id.to_string())),
            ("locatie", self.location.map(|l| l.to_string())),
            ("fase", self.phase.map(|p| p.key().to_owned())),
            ("laat", self.late.then(|| "ja".to_owned())),
            ("na", self.after.as_ref().map(|after| format!("{}.{}", after.received_on, after.reference))),
        ];
        // No value holds a letter that would have to be encoded.
        let said = pairs.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
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

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn typed(words: &str) -> Sought {
        Sought { words: words.to_owned(), ..Sought::default() }
    }

    #[test]
    fn what_is_looked_for_stands_in_the_address_and_what_says_something_of_somebody_does_not() {
        let form = SoughtForm {
            words: " Yildiz\0& hek ".to_owned(),
            location: Uuid::from_u128(1).to_string(),
            phase: "in_contact".to_owned(),
            handler: Uuid::from_u128(2).to_string(),
            late: "ja".to_owned(),
        };
        let typed = form.sought();
        assert_eq!((typed.words.as_str(), typed.handler), ("Yildiz & hek", Some(StaffId(Uuid::from_u128(2)))));
        assert!(typed.says_of_somebody());
        let kept = Some(SearchId(Uuid::from_u128(3)));
        let sought = Sought { kept, after: After::read("2026-11-20.7F3K-9QXD"), ..typed };
        let query = sought.query();
        assert!(!query.contains("Yildiz") && !query.contains(&Uuid::from_u128(2).to_string()), "{query}");
        assert!(query.starts_with("zoek=00000000-") && query.ends_with("na=2026-11-20.7F3K-9QXD"), "{query}");
        let value =
            |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}="))).map(str::to_owned);
        assert_eq!(Sought::read(value), Sought { words: String::new(), handler: None, ..sought });
        assert_eq!(Sought::default().query(), "");
    }

    #[test]
    fn what_is_not_understood_does_not_narrow_but_words_in_an_address_find_nothing() {
        let sought = Sought::read(|name| Some(format!("{name}?")));
        assert_eq!(sought, Sought { kept: Some(SearchId(Uuid::nil())), ..Sought::default() });
        assert_eq!(
            SoughtForm { phase: "?".into(), handler: "?".into(), ..SoughtForm::default() }.sought(),
            Sought::default()
        );
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
