//! The sixteen digits with which somebody follows a complaint without an account.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// By which way a complainant came to a new code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reissue {
    /// By a link to the confirmed mail address.
    Mail,
    /// By the key in a letter.
    Letter,
}

/// An access code. Derived from a key outside the database; neither stored nor logged (its `Debug` tells nothing).
#[derive(Clone, PartialEq, Eq)]
pub struct AccessCode(String);

/// What was typed is not a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACode;

impl AccessCode {
    const LENGTH: usize = 16;

    /// The code that a keyed hash stands for.
    pub fn from_mac(mac: [u8; 16]) -> Self {
        let number = u128::from_be_bytes(mac) % 10u128.pow(Self::LENGTH as u32);
        Self(format!("{number:016}"))
    }

    /// In four groups of four, as people read it.
    pub fn grouped(&self) -> String {
        [&self.0[..4], &self.0[4..8], &self.0[8..12], &self.0[12..]].join(" ")
    }

    /// Whether two codes are the same, in a time that does not tell how far they agree.
    pub fn matches(&self, other: &Self) -> bool {
        let difference = self.0.bytes().zip(other.0.bytes()).fold(0, |acc, (a, b)| acc | (a ^ b));
        difference == 0
    }
}

impl FromStr for AccessCode {
    type Err = NotACode;

    /// Reads sixteen digits with spaces and dashes anywhere.
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let digits: String = s.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        if digits.len() == Self::LENGTH && digits.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Self(digits))
        } else {
            Err(NotACode)
        }
    }
}

impl fmt::Debug for AccessCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_code_typed_as_it_is_shown_is_the_same_code(mac: [u8; 16]) {
            let code = AccessCode::from_mac(mac);
            let typed: AccessCode = code.grouped().parse().unwrap();
            prop_assert!(code.matches(&typed));
        }
    }

    #[test]
    fn two_codes_that_differ_in_one_digit_do_not_match() {
        let a: AccessCode = "1234 5678 9012 3456".parse().unwrap();
        let b: AccessCode = "1234-5678-9012-3457".parse().unwrap();
        assert!(!a.matches(&b));
        assert_eq!(format!("{a:?}"), "AccessCode(…)");
    }

    #[test]
    fn two_differences_do_not_make_up_for_each_other() {
        let a: AccessCode = "0000 0000 0000 0000".parse().unwrap();
        let b: AccessCode = "0110 0000 0000 0000".parse().unwrap();
        assert!(!a.matches(&b));
    }

    #[test]
    fn a_code_is_sixteen_digits_no_less_and_nothing_else() {
        for typed in ["", "1234", "1234 5678 9012 345x", "1234 5678 9012 34567", "abcd efgh ijkl mnop"] {
            assert!(typed.parse::<AccessCode>().is_err(), "{typed}");
        }
    }
}
