//! Passwords: which are good enough, hashing them, and whether one is right.

use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};
use std::sync::LazyLock;
use zxcvbn::{Score, zxcvbn};

/// The least number of characters. Length counts, not kinds of letters (NIST SP 800-63B, 3.1.1.2).
pub const SHORTEST: usize = 12;
/// The most: enough for any sentence, and no work for whoever sends a book.
pub const LONGEST: usize = 200;

/// Why a password is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// Shorter than [`SHORTEST`].
    Short,
    /// Longer than [`LONGEST`].
    Long,
    /// Common, or easily guessed: a word that many use, a row of keys, one's own name.
    Guessable,
}

/// Whether a password is good enough for somebody of whom these words are known.
///
/// # Errors
/// Why it is not.
pub fn good(password: &str, known: &[&str]) -> Result<(), Weak> {
    // Also the words of a name apart, and without what stands between them.
    let joined: Vec<String> = known.iter().map(|text| text.split_whitespace().collect()).collect();
    let known: Vec<&str> =
        known.iter().flat_map(|text| text.split_whitespace()).chain(joined.iter().map(String::as_str)).collect();
    match password.chars().count() {
        length if length < SHORTEST => Err(Weak::Short),
        length if length > LONGEST => Err(Weak::Long),
        _ if zxcvbn(password, &known).score() < Score::Three => Err(Weak::Guessable),
        _ => Ok(()),
    }
}

/// What is verified against where there is no account: the answer and the time it takes stay the same.
static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hashed("nobody"));

/// The hash of a password; nothing when the machine gives no random numbers. Beside the async threads: it is slow by
/// design.
pub async fn hash(password: String) -> Option<String> {
    tokio::task::spawn_blocking(move || hashed(&password)).await.ok().flatten()
}

fn hashed(password: &str) -> Option<String> {
    Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string()).ok()
}

/// Whether the password belongs to the hash: as slow where there is none.
pub async fn verify(password: String, hash: Option<String>) -> bool {
    let verified = tokio::task::spawn_blocking(move || {
        let known = hash.is_some();
        let hash = hash.or_else(|| NOBODY.clone()).unwrap_or_default();
        let right = PasswordHash::new(&hash)
            .is_ok_and(|parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok());
        right && known
    });
    verified.await.unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_of_an_account_is_right() {
        let known = hash("gehoor-demo".into()).await.unwrap();
        assert!(verify("gehoor-demo".into(), Some(known.clone())).await);
        assert!(!verify("gehoor-dem0".into(), Some(known)).await);
        assert!(!verify("nobody".into(), None).await);
        assert!(!verify("x".into(), Some("not a hash".into())).await);
    }

    #[test]
    fn length_counts_and_what_everybody_guesses_does_not() {
        let known = ["Noor de Wit", "noor.dewit", "Smallsteps"];
        for (password, found) in [
            ("Ab1!Ab1!Ab1", Err(Weak::Short)),
            ("wachtwoord123", Err(Weak::Guessable)),
            ("passwordpassword", Err(Weak::Guessable)),
            ("qwertyuiopasdf", Err(Weak::Guessable)),
            ("noordewit2026", Err(Weak::Guessable)),
            ("vier paarden lopen langs het water", Ok(())),
            ("żółta łódź na morzu", Ok(())),
        ] {
            assert_eq!(good(password, &known), found, "{password}");
        }
        assert_eq!(good(&"vier paarden ".repeat(30), &known), Err(Weak::Long));
    }
}
