//! Recovery codes: how somebody comes in who lost the app of the second factor. Each works once.

use super::crockford;
use std::{fmt, str::FromStr};

/// How many codes a series has.
pub const CODES: u8 = 10;

/// A recovery code, such as `KQ7M 2X9P`: forty bits, derived from a key outside the database; stored nowhere, and told by
/// no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(String);

/// What was typed is not a recovery code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACode;

impl RecoveryCode {
    const LENGTH: usize = 8;

    /// The code that a keyed hash stands for.
    pub fn from_mac(mac: [u8; 8]) -> Self {
        Self(crockford::letters(u64::from_be_bytes(mac), Self::LENGTH))
    }

    /// In two groups of four, as people read it.
    pub fn grouped(&self) -> String {
        crockford::grouped(&self.0, " ")
    }

    /// Whether two codes are the same, in a time that does not tell how far they agree.
    pub fn matches(&self, other: &Self) -> bool {
        self.0.bytes().zip(other.0.bytes()).fold(0, |acc, (a, b)| acc | (a ^ b)) == 0
    }
}

impl FromStr for RecoveryCode {
    type Err = NotACode;

    /// Reads what people type: any case, spaces and dashes anywhere, O for 0, I and L for 1.
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        crockford::read(s, Self::LENGTH).map(Self).ok_or(NotACode)
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_recovery_code_typed_as_it_is_shown_is_the_same_code(mac: [u8; 8], other: [u8; 8]) {
            let code = RecoveryCode::from_mac(mac);
            for typed in [code.grouped(), code.grouped().to_lowercase().replace(' ', "-")] {
                prop_assert!(typed.parse::<RecoveryCode>().unwrap().matches(&code));
            }
            let other = RecoveryCode::from_mac(other);
            prop_assert_eq!(other.matches(&code), other == code);
        }
    }

    #[test]
    fn a_code_of_the_app_is_no_recovery_code_and_debug_tells_none() {
        assert_eq!(["123456", "", "KQ7M 2X9P 4"].map(|typed| typed.parse::<RecoveryCode>().is_ok()), [false; 3]);
        assert_eq!(format!("{:?}", RecoveryCode::from_mac([7; 8])), "RecoveryCode(…)");
    }
}
