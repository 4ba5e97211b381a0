//! Where a text that everybody will read could tell who somebody is. It finds what a careful reader would look for first;
//! it is no proof that nobody is recognisable.

use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// A place in a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recognisable {
    /// What stands there.
    pub quote: String,
    /// What it could be.
    pub why: Why,
}

/// How somebody could be known by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It is in the name of somebody who works here.
    Staff,
    /// It is in the name of a parent or a child of that year.
    Family,
    /// A day: who was there knows which.
    Day,
    /// An age, or that of a group.
    Age,
    /// A mail address, a telephone number, a reference.
    Contact,
    /// How many: where the table hides a number, a text may not tell it.
    Number,
}

/// Whose names are known. Words between names (van, de) are in too many texts to tell anything.
#[derive(Clone, Debug, Default)]
pub struct Names {
    staff: HashSet<String>,
    families: HashSet<String>,
}

const BETWEEN: &[&str] = &["van", "der", "den", "de", "het", "ten", "ter", "von", "del", "bin", "ibn", "the", "and"];
const MONTHS: &[&str] = &[
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
/// Words for numbers; in English without those that are Dutch words too, or mostly no number.
const NUMBERS: &[&str] = &[
    "één",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
/// What larger ones end in.
const LARGER: &[&str] = &[
    "tien", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig", "honderd",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred",
];
/// Digits that follow one another, also with dots and lines between them, that no amount or year has.
const LONG_NUMBER: usize = 8;

impl Names {
    /// The names of who works here, and of the parents and children of the year.
    pub fn new<'a>(staff: impl IntoIterator<Item = &'a str>, families: impl IntoIterator<Item = &'a str>) -> Self {
        Self { staff: parts(staff), families: parts(families) }
    }

    /// Every place in a text, in its order.
    pub fn find(&self, text: &str) -> Vec<Recognisable> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let at = |n: usize| words.get(n).copied().map(bare).unwrap_or_default();
        let mut found = Vec::new();
        for (n, word) in words.iter().enumerate() {
            let (here, next) = (bare(word), at(n + 1));
            let (one, two) = (n..=n, n..=n + 1);
            let place = match () {
                () if contact(word) => Some((Why::Contact, one)),
                () if number(&here) && MONTHS.contains(&next.as_str()) => Some((Why::Day, two)),
                () if written_day(&here) => Some((Why::Day, one)),
                () if number(&here) && (next.starts_with("jaar") || next.starts_with("maand")) => Some((Why::Age, two)),
                () if here.ends_with("jarige") || here.ends_with("jarig") => Some((Why::Age, one)),
                () if how_many(&here) => Some((Why::Number, one)),
                () => self.named(word).map(|why| (why, one)),
            };
            found.extend(place.map(|(why, at)| Recognisable { quote: words[at].join(" "), why }));
        }
        found
    }

    /// A word with a capital that is part of a name.
    fn named(&self, word: &str) -> Option<Why> {
        let capital = word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
        let mut of = split(word).into_iter().filter(|_| capital);
        of.find_map(|part| match () {
            () if self.families.contains(&part) => Some(Why::Family),
            () if self.staff.contains(&part) => Some(Why::Staff),
            () => None,
        })
    }
}

/// The parts of names that tell one from another.
fn parts<'a>(names: impl IntoIterator<Item = &'a str>) -> HashSet<String> {
    let words = names.into_iter().flat_map(str::split_whitespace).flat_map(split);
    words.filter(|part| part.chars().count() > 2 && !BETWEEN.contains(&part.as_str())).collect()
}

/// A word and, where it is made of several (`Jansen-Bakker`, `Jansens’`), each of these, in small letters.
fn split(word: &str) -> Vec<String> {
    let letters = |text: &str| bare(text).trim_end_matches("'s").trim_end_matches("’s").to_owned();
    word.split(['-', '/']).map(letters).filter(|part| !part.is_empty()).collect()
}

/// A word without what stands around it, in small letters.
fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

/// Of days and years of age.
fn number(word: &str) -> bool {
    let digits = word.len() <= 2 && !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
    digits || word == "een" || NUMBERS.contains(&word)
}

/// `3`, `93%`, `1.200`, `2x`, `drie`, `tweemaal`, `drietal`, `eenentwintig`: not a year, and not the article `een`.
fn how_many(word: &str) -> bool {
    let one = |part: &str| {
        let digits = part.trim_end_matches(['x', '×', '%']);
        let some = digits.starts_with(|c: char| c.is_ascii_digit());
        some && digits.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',')
    };
    let year = |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
    let mut parts = word.split(['-', '/']);
    let stem = word.trim_end_matches("maal").trim_end_matches("tal").trim_end_matches("keer");
    (parts.clone().all(one) && !parts.all(year))
        || NUMBERS.contains(&stem)
        || LARGER.iter().any(|end| word.ends_with(end))
}

/// `12-3`, `12/3/2026`.
fn written_day(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['-', '/']).collect();
    let within = |part: &str, most: u32| part.parse::<u32>().is_ok_and(|n| (1..=most).contains(&n));
    (2..=3).contains(&parts.len()) && within(parts[0], 31) && within(parts[1], 12)
}

/// `iets@voorbeeld.nl`, `06-12345678`, `7F3K-9QXD`.
fn contact(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let plain = word.trim_matches(|c: char| !c.is_alphanumeric());
    let reference = plain.len() == 9
        && plain.as_bytes()[4] == b'-'
        && digits > 0
        && plain.chars().all(|c| c == '-' || c.is_ascii_uppercase() || c.is_ascii_digit());
    word.contains('@') || reference || (digits >= LONG_NUMBER && !word.contains(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, Why)> {
        let names = Names::new(["Noor de Wit", "Anouk Visser-Bakker"], ["Marieke Jansen", "Sem"]);
        names.find(text).into_iter().map(|place| (place.quote, place.why)).collect()
    }

    #[test]
    fn names_of_staff_parents_and_children_are_found() {
        for (text, quote, why) in [
            ("Wij spraken met Marieke over het hek.", "Marieke", Why::Family),
            ("De ouders van Sem, die", "Sem,", Why::Family),
            ("(Jansen) klaagde", "(Jansen)", Why::Family),
            ("Noor heeft gebeld", "Noor", Why::Staff),
            ("mevrouw Bakker’s groep", "Bakker’s", Why::Staff),
            ("de groep van Visser-Bakker", "Visser-Bakker", Why::Staff),
        ] {
            assert_eq!(found(text), [(quote.to_owned(), why)], "{text}");
        }
    }

    #[test]
    fn days_ages_and_addresses_are_found() {
        for (text, quote, why) in [
            ("het ongeluk van 12 maart was", "12 maart", Why::Day),
            ("op 3-11 viel", "3-11", Why::Day),
            ("op 3/11/2026.", "3/11/2026.", Why::Day),
            ("een kind van drie jaar", "drie jaar", Why::Age),
            ("een kind van 8 maanden.", "8 maanden.", Why::Age),
            ("een 3-jarige viel", "3-jarige", Why::Age),
            ("bel 06-12345678 nu", "06-12345678", Why::Contact),
            ("zie zaak 7F3K-9QXD,", "7F3K-9QXD,", Why::Contact),
            ("mail iets@voorbeeld.nl nu", "iets@voorbeeld.nl", Why::Contact),
        ] {
            assert_eq!(found(text), [(quote.to_owned(), why)], "{text}");
        }
    }

    #[test]
    fn every_number_of_something_is_found() {
        for (text, quotes) in [
            ("Er waren 3 klachten.", &["3"][..]),
            ("Er waren drie klachten over het eten.", &["drie"]),
            ("Drie ouders klaagden tweemaal.", &["Drie", "tweemaal."]),
            ("Dat was één zaak, en een drietal vragen.", &["één", "drietal"]),
            ("Het waren er eenentwintig, of 20%.", &["eenentwintig,", "20%."]),
            ("Van de maatregelen zijn er 14 van 15 op tijd nagekomen (93 %).", &["14", "15", "(93"]),
            ("Two of nineteen were late.", &["Two", "nineteen"]),
            ("Het ging om 14-15 klachten, 2x over eten.", &["14-15", "2x"]),
        ] {
            let expected: Vec<_> = quotes.iter().map(|quote| ((*quote).to_owned(), Why::Number)).collect();
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn ordinary_words_are_left_alone() {
        for text in [
            "De muur is wit geschilderd, en de visser ving niets.",
            "In 2026 waren er geen klachten; in 2025 ook niet.",
            "Wij hebben sinds maart een nieuw hek, en in juni een tweede slot.",
            "Een ouder vond dat het in het 1e kwartaal te laat was.",
            "",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
