//! The name of a complaint that people can say on the telephone. Random, never sequential: it tells
//! nothing about how many complaints there are.

use super::crockford;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

const LENGTH: usize = 8;

/// A complaint's public reference, such as `7F3K-9QXD`: forty random bits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

/// What was typed is not a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAReference;

impl fmt::Display for NotAReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a reference: eight letters and digits, such as 7F3K-9QXD")
    }
}

impl std::error::Error for NotAReference {}

impl Reference {
    /// A reference from five random bytes.
    pub fn from_random(bytes: [u8; 5]) -> Self {
        let bits = bytes.iter().fold(0u64, |bits, b| bits << 8 | u64::from(*b));
        Self::grouped(&crockford::letters(bits, LENGTH))
    }

    /// The reference as it is written: two groups of four.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn grouped(letters: &str) -> Self {
        Self(crockford::grouped(letters, "-"))
    }
}

impl FromStr for Reference {
    type Err = NotAReference;

    /// Reads what people type: any case, spaces and dashes anywhere, O for 0, I and L for 1.
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        crockford::read(s, LENGTH).map(|letters| Self::grouped(&letters)).ok_or(NotAReference)
    }
}

impl TryFrom<String> for Reference {
    type Error = NotAReference;

    fn try_from(s: String) -> Result<Self, Self::Error> {
        s.parse()
    }
}

impl From<Reference> for String {
    fn from(r: Reference) -> Self {
        r.0
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_reference_is_kept_as_it_is_written_and_read_as_people_type_it() {
        let reference: Reference = "7f3k 9qxd".parse().unwrap();
        assert_eq!(serde_json::to_string(&reference).unwrap(), "\"7F3K-9QXD\"");
        assert_eq!(serde_json::from_str::<Reference>("\"7F3K-9QXD\"").unwrap(), reference);
        assert!(serde_json::from_str::<Reference>("\"7F3K\"").is_err());
    }

    #[test]
    fn each_letter_is_five_of_the_random_bits() {
        for (bytes, reference) in [
            ([0; 5], "0000-0000"),
            ([0xff; 5], "ZZZZ-ZZZZ"),
            ([0x08, 0x42, 0x10, 0x84, 0x21], "1111-1111"),
            ([0, 0, 0, 0, 0x1f], "0000-000Z"),
            ([0xf8, 0, 0, 0, 0], "Z000-0000"),
            // 00000 00001 00010 00011 00100 00101 00110 00111
            ([0x00, 0x44, 0x32, 0x14, 0xc7], "0123-4567"),
        ] {
            assert_eq!(Reference::from_random(bytes).as_str(), reference);
        }
    }

    proptest! {
        #[test]
        fn every_reference_survives_being_typed_in_lower_case_without_its_dash(bytes: [u8; 5]) {
            let reference = Reference::from_random(bytes);
            let typed = reference.as_str().to_lowercase().replace('-', " ");
            prop_assert_eq!(typed.parse::<Reference>(), Ok(reference));
        }
    }

    #[test]
    fn what_is_easily_misread_is_understood() {
        assert_eq!("ol1i-0000".parse::<Reference>().unwrap().as_str(), "0111-0000");
        assert!("7F3K-9QX".parse::<Reference>().is_err());
        let wrong = "7F3K-9QXÜ".parse::<Reference>().unwrap_err();
        assert!("Ł000-0000".parse::<Reference>().is_err(), "no A, though its number ends like one");
        assert!(wrong.to_string().contains("7F3K-9QXD"), "it says what one looks like");
    }
}
