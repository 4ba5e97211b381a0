//! Whether a password is right: as slow for an address that nobody has as for one that somebody has.

use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};
use std::sync::LazyLock;

/// What is verified against where there is no account: the answer and the time it takes stay the same.
static NOBODY: LazyLock<Option<String>> =
    LazyLock::new(|| Argon2::default().hash_password(b"nobody").map(|hash| hash.to_string()).ok());

/// Whether the password belongs to the hash. Runs beside the async threads: it is slow by design.
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
        let hash = Argon2::default().hash_password(b"gehoor-demo").unwrap().to_string();
        assert!(verify("gehoor-demo".into(), Some(hash.clone())).await);
        assert!(!verify("gehoor-dem0".into(), Some(hash)).await);
        assert!(!verify("nobody".into(), None).await);
        assert!(!verify("x".into(), Some("not a hash".into())).await);
    }
}
