//! What people write, kept exactly as they wrote it.

use super::{field::Problem, ids::TextId};
use serde::{Deserialize, Serialize};

/// The most characters of one text; a letter of ten pages fits twice.
pub const LONGEST: usize = 40_000;
/// The most characters of a name, an address, a telephone number.
pub const LONGEST_LINE: usize = 200;

/// A text of a person, with line feeds between its lines: never empty, never longer than [`LONGEST`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Prose(String);

impl Prose {
    /// Reads what a form posted. Browsers send CR LF between lines; the lines themselves stay byte for byte.
    ///
    /// # Errors
    /// When it is blank, too long, or holds a NUL character, which no database column takes.
    pub fn parse(typed: &str) -> Result<Self, Problem> {
        let text = normalise(typed);
        match () {
            () if text.trim().is_empty() => Err(Problem::Missing),
            () if text.contains('\0') => Err(Problem::ControlCharacter),
            () if text.chars().count() > LONGEST => Err(Problem::TooLong),
            () => Ok(Self(text)),
        }
    }

    /// As [`parse`](Self::parse), with blank for nothing.
    ///
    /// # Errors
    /// As [`parse`](Self::parse), but for blank.
    pub fn optional(typed: &str) -> Result<Option<Self>, Problem> {
        if typed.trim().is_empty() { Ok(None) } else { Self::parse(typed).map(Some) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Line ends as LF, the rest as it came.
pub fn normalise(typed: &str) -> String {
    typed.replace("\r\n", "\n").replace('\r', "\n")
}

/// One line: a name, a telephone number.
///
/// # Errors
/// When it is blank, too long, or holds a control character.
pub fn line(typed: &str) -> Result<Prose, Problem> {
    let text = typed.trim();
    match () {
        () if text.is_empty() => Err(Problem::Missing),
        () if text.chars().any(char::is_control) => Err(Problem::ControlCharacter),
        () if text.chars().count() > LONGEST_LINE => Err(Problem::TooLong),
        () => Ok(Prose(text.to_owned())),
    }
}

/// A mail address: something, an at-sign, and a domain with a dot. Names with accents are addresses too.
///
/// # Errors
/// When it cannot be an address.
pub fn email(typed: &str) -> Result<Prose, Problem> {
    let address = line(typed)?;
    let plausible = address.as_str().rsplit_once('@').is_some_and(|(local, domain)| {
        let labels: Vec<&str> = domain.split('.').collect();
        !local.is_empty() && labels.len() > 1 && labels.iter().all(|l| !l.is_empty())
    });
    let forbidden = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | ',' | ';' | '"');
    if plausible && !address.as_str().contains(forbidden) { Ok(address) } else { Err(Problem::NotAnEmail) }
}

/// A telephone number: eight to fifteen digits, with what people put between them.
///
/// # Errors
/// When it cannot be a number.
pub fn phone(typed: &str) -> Result<Prose, Problem> {
    let number = line(typed)?;
    let digits = number.as_str().chars().filter(char::is_ascii_digit).count();
    let known = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')' | '.' | '/');
    if (8..=15).contains(&digits) && number.as_str().chars().all(known) { Ok(number) } else { Err(Problem::NotAPhone) }
}

/// Words on their way to the store, under the id by which an event speaks of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewText {
    /// The id in the event.
    pub id: TextId,
    /// The words.
    pub words: Prose,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_with_a_line_feed_and_everything_else_stays_as_typed() {
        let typed = "Eén\r\nalinea.\r\n\r\n  👶🏽 مرحبا zażółć </textarea>\t";
        assert_eq!(Prose::parse(typed).unwrap().as_str(), "Eén\nalinea.\n\n  👶🏽 مرحبا zażółć </textarea>\t");
    }

    #[test]
    fn a_nul_a_blank_and_a_book_are_each_refused_for_their_own_reason() {
        assert_eq!(Prose::parse("a\0b"), Err(Problem::ControlCharacter));
        assert_eq!(Prose::parse(" \n "), Err(Problem::Missing));
        assert_eq!(Prose::parse(&"x".repeat(LONGEST + 1)), Err(Problem::TooLong));
    }

    #[test]
    fn addresses_with_accents_are_addresses() {
        for good in ["klachtencoördinator@example.nl", "o'neill+kind@kinderopvang.example"] {
            assert!(email(good).is_ok(), "{good}");
        }
        for bad in ["jan", "jan@", "@example.nl", "jan@example", "jan@example..nl", "a b@example.nl", "<x>@example.nl"]
        {
            assert!(email(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn telephone_numbers_are_read_as_people_write_them() {
        for good in ["06-12345678", "+31 (0)6 12 34 56 78", "030 123 45 67"] {
            assert!(phone(good).is_ok(), "{good}");
        }
        for bad in ["112", "bel mij", "06-1234567x"] {
            assert!(phone(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_just_fits_is_taken_and_one_character_more_is_not() {
        assert!(Prose::parse(&"é".repeat(LONGEST)).is_ok());
        assert!(line(&"é".repeat(LONGEST_LINE)).is_ok());
        assert_eq!(line(&"é".repeat(LONGEST_LINE + 1)), Err(Problem::TooLong));
        assert_eq!(line("a\tb"), Err(Problem::ControlCharacter));
        assert_eq!(line("  "), Err(Problem::Missing));
    }

    #[test]
    fn a_number_of_eight_to_fifteen_digits_is_a_telephone_number() {
        for (digits, good) in [(7, false), (8, true), (15, true), (16, false)] {
            assert_eq!(phone(&"1".repeat(digits)).is_ok(), good, "{digits} digits");
        }
    }
}
