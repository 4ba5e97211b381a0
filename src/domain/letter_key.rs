//! The key in a letter, with which a complainant takes a new code: it works once, and it is no code.

use super::crockford;
use std::{fmt, str::FromStr};

/// How many days the key of a letter works.
pub const KEY_DAYS: u64 = 30;

/// A letter's key, such as `KQ7M 2X9P 4TRW`: sixty bits, derived from a key outside the database; stored nowhere, and told
/// by no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct LetterKey(String);

/// What was typed is not a letter's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAKey;

impl LetterKey {
    const LENGTH: usize = 12;

    /// The key that a keyed hash stands for.
    pub fn from_mac(mac: [u8; 8]) -> Self {
        Self(crockford::letters(u64::from_be_bytes(mac), Self::LENGTH))
    }

    /// In three groups of four, as people read it.
    pub fn grouped(&self) -> String {
        crockford::grouped(&self.0, " ")
    }

    /// Whether two keys are the same, in a time that does not tell how far they agree.
    pub fn matches(&self, other: &Self) -> bool {
        let difference = self.0.bytes().zip(other.0.bytes()).fold(0, |acc, (a, b)| acc | (a ^ b));
        difference == 0
    }
}

impl FromStr for LetterKey {
    type Err = NotAKey;

    /// Reads what people type: any case, spaces and dashes anywhere, O for 0, I and L for 1.
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        crockford::read(s, Self::LENGTH).map(Self).ok_or(NotAKey)
    }
}

impl fmt::Debug for LetterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LetterKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_key_typed_as_it_is_printed_is_the_same_key(mac: [u8; 8]) {
            let key = LetterKey::from_mac(mac);
            prop_assert_eq!(key.grouped().len(), 14);
            for typed in [key.grouped(), key.grouped().to_lowercase().replace(' ', "-")] {
                prop_assert!(key.matches(&typed.parse().unwrap()));
            }
        }
    }

    #[test]
    fn a_key_is_twelve_letters_and_nothing_else_and_tells_nothing_of_itself() {
        for typed in ["", "KQ7M 2X9P", "KQ7M 2X9P 4TRWX", "KQ7M 2X9P 4TR!", "KQ7M 2X9P 4TRÜ"] {
            assert!(typed.parse::<LetterKey>().is_err(), "{typed}");
        }
        let key: LetterKey = "kq7m-2x9p-4trw".parse().unwrap();
        assert_eq!((format!("{key:?}").as_str(), key.grouped().as_str()), ("LetterKey(…)", "KQ7M 2X9P 4TRW"));
        assert!(!key.matches(&"KQ7M 2X9P 4TRX".parse().unwrap()));
        let (zeros, two) = ("0000 0000 0000".parse::<LetterKey>().unwrap(), "0110 0000 0000".parse().unwrap());
        assert!(!zeros.matches(&two), "two differences do not make up for each other");
    }
}
