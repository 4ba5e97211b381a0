//! What somebody looks for in the list of cases. Where and how it stands are in the address, so that it can be kept and
//! sent; what says something of somebody is kept apart, and the address only names it.

mod order;
mod saved;

pub use order::{After, At, Order};
pub use saved::{MOST_SAVED, SavedFilter, filter_name};

use super::{
    card::Card,
    ids::{LocationId, SearchId, StaffId},
    phase::Phase,
};
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
    /// In which order.
    pub order: Order,
    /// Only what comes after this one in that order.
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
    pub order: String,
}

impl SoughtForm {
    /// What it asks for, not kept yet; what is not understood does not narrow.
    pub fn sought(&self) -> Sought {
        let words = self.words.replace(char::is_control, " ");
        let phase = Phase::from_key(&self.phase);
        Sought {
            words: words.trim().chars().take(LONGEST).collect(),
            handler: self.handler.parse().ok(),
            location: self.location.parse().ok(),
            phase,
            late: self.late == "ja",
            order: order_of(&self.order, phase),
            ..Sought::default()
        }
    }
}

impl Sought {
    /// What the values of an address say, without what is kept apart; what is not understood does not narrow.
    pub fn read(value: impl Fn(&str) -> Option<String>) -> Self {
        let text = |name: &str| value(name).unwrap_or_default().trim().to_owned();
        let phase = Phase::from_key(&text("fase"));
        let order = order_of(&text("volgorde"), phase);
        Self {
            // Words in an address name nothing that is kept, and are not taken for none: that would find everything.
            kept: Some(text("zoek")).filter(|id| !id.is_empty()).map(|id| id.parse().unwrap_or(SearchId(Uuid::nil()))),
            location: text("locatie").parse().ok(),
            phase,
            late: text("laat") == "ja",
            order,
            after: After::read(order, &text("na")),
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
            ("volgorde", Some(self.order).filter(|o| *o != Order::default()).map(|o| o.key().to_owned())),
            ("na", self.after.as_ref().map(After::text)),
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
        Self { after: Some(After::card(self.order, last)), ..self.clone() }
    }

    /// Whether everything is asked for, in whatever order.
    pub fn is_open(&self) -> bool {
        Self { order: Order::default(), ..self.from_the_first() } == Self::default()
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

/// The order of a name. What is closed stands in none that is of open cases alone.
fn order_of(key: &str, phase: Option<Phase>) -> Order {
    let meant = Order::from_key(key).unwrap_or_default();
    if phase == Some(Phase::Closed) && meant.only_open() { Order::default() } else { meant }
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
            order: "oud".to_owned(),
        };
        let typed = form.sought();
        assert_eq!((typed.words.as_str(), typed.handler), ("Yildiz & hek", Some(StaffId(Uuid::from_u128(2)))));
        assert!(typed.says_of_somebody());
        let kept = Some(SearchId(Uuid::from_u128(3)));
        let sought = Sought { kept, after: After::read(Order::Oldest, "2026-11-20.7F3K-9QXD"), ..typed };
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
        assert_eq!(After::read(Order::Newest, "2026-11-20.nee"), None);
    }

    #[test]
    fn a_page_begins_where_the_one_before_ended_in_the_same_order() {
        let place = LocationId(Uuid::from_u128(5));
        for (order, text) in [
            (Order::Newest, "2026-11-20.7F3K-9QXD".to_owned()),
            (Order::Term, "2026-11-20.7F3K-9QXD".to_owned()),
            (Order::Place, format!("{place}.7F3K-9QXD")),
            (Order::Place, ".7F3K-9QXD".to_owned()),
        ] {
            let after = After::read(order, &text).unwrap();
            assert_eq!(after.text(), text);
            let other = if order == Order::Place { Order::Term } else { Order::Place };
            assert_eq!(After::read(other, &text).is_some(), text.starts_with('.') && other == Order::Place, "{text}");
        }
        // What is closed has no next term: a list of it goes by the day of receipt.
        let closed = SoughtForm { phase: "closed".into(), order: "termijn".into(), ..SoughtForm::default() }.sought();
        assert_eq!((closed.phase, closed.order), (Some(Phase::Closed), Order::Newest));
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
