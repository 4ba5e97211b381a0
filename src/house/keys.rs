//! Keys derived from one secret outside the database, one for each purpose.

use crate::domain::{
    code::AccessCode,
    ids::{ComplaintId, StaffId},
    letter_key::LetterKey,
    recovery::RecoveryCode,
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::{fmt, sync::Arc};

type HmacSha256 = Hmac<Sha256>;

/// The house's keys.
#[derive(Clone)]
pub struct Keys(Arc<[u8; 32]>);

impl Keys {
    /// The keys of a secret of 32 bytes.
    pub fn new(secret: [u8; 32]) -> Self {
        Self(Arc::new(secret))
    }

    /// The keyed hash that chains events: who has the database cannot make it.
    pub fn chain(&self, parts: &[&[u8]]) -> [u8; 32] {
        self.mac(b"event chain", parts)
    }

    /// The keyed hash by which an order is known again: nobody can try guesses of what it said.
    pub fn mark(&self, parts: &[&[u8]]) -> [u8; 32] {
        self.mac(b"order", parts)
    }

    /// The keyed hash that chains checkpoints.
    pub fn checkpoint(&self, parts: &[&[u8]]) -> [u8; 32] {
        self.mac(b"checkpoint chain", parts)
    }

    /// A complaint's access code. Nothing of it is stored: a retry shows the same, a higher version another.
    pub fn access_code(&self, complaint: ComplaintId, version: i32) -> AccessCode {
        let mac = self.mac(b"access code", &[complaint.0.as_bytes(), &version.to_be_bytes()]);
        let mut half = [0; 16];
        half.copy_from_slice(&mac[..16]);
        AccessCode::from_mac(half)
    }

    /// The token of a personal link: 256 bits, stored nowhere; a mail that is tried again brings the same.
    pub fn link_token(&self, link: uuid::Uuid) -> String {
        hex::encode(self.mac(b"personal link", &[link.as_bytes()]))
    }

    /// The token by which somebody's calendar reads their terms.
    pub fn feed_token(&self, feed: uuid::Uuid) -> String {
        hex::encode(self.mac(b"calendar feed", &[feed.as_bytes()]))
    }

    /// The token of a link to whoever complains, by the mail that brings it: of another kind than those for whom staff may
    /// choose the id.
    pub fn own_link_token(&self, mail: uuid::Uuid) -> String {
        hex::encode(self.mac(b"own link", &[mail.as_bytes()]))
    }

    /// The token of a link by which a draft is gone on with elsewhere: stored nowhere.
    pub fn draft_link_token(&self, link: uuid::Uuid) -> String {
        hex::encode(self.mac(b"draft link", &[link.as_bytes()]))
    }

    /// The secret of the app by which somebody proves who they are: 160 bits, stored nowhere.
    pub fn second_factor(&self, who: StaffId, nth: i32) -> [u8; 20] {
        let mac = self.mac(b"second factor", &[who.0.as_bytes(), &nth.to_be_bytes()]);
        let mut secret = [0; 20];
        secret.copy_from_slice(&mac[..20]);
        secret
    }

    /// A code for who lost that app; stored nowhere.
    pub fn recovery_code(&self, who: StaffId, series: i32, number: u8) -> RecoveryCode {
        let mac = self.mac(b"recovery code", &[who.0.as_bytes(), &series.to_be_bytes(), &[number]]);
        let mut eighth = [0; 8];
        eighth.copy_from_slice(&mac[..8]);
        RecoveryCode::from_mac(eighth)
    }

    /// The token of a link by which somebody sets a password: stored nowhere.
    pub fn staff_link_token(&self, link: uuid::Uuid) -> String {
        hex::encode(self.mac(b"staff link", &[link.as_bytes()]))
    }

    /// The token of the device on which such a link was opened: pressed twice, it is one device.
    pub fn draft_device_token(&self, link: uuid::Uuid) -> String {
        hex::encode(self.mac(b"draft device", &[link.as_bytes()]))
    }

    /// The key of a letter: stored nowhere, like a code.
    pub fn letter_key(&self, letter: uuid::Uuid) -> LetterKey {
        let mac = self.mac(b"letter key", &[letter.as_bytes()]);
        let mut start = [0; 8];
        start.copy_from_slice(&mac[..8]);
        LetterKey::from_mac(start)
    }

    /// By which a device is known that was let in to a complaint before: what it says cannot be made up.
    pub fn device(&self, name: &str, reference: &str) -> String {
        hex::encode(self.mac(b"device", &[name.as_bytes(), reference.as_bytes()]))
    }

    /// The word by which a device tells what was typed about one case from what was typed about another. It says nothing of
    /// the case, and opens nothing.
    pub fn on_device(&self, parts: &[&[u8]]) -> String {
        hex::encode(&self.mac(b"kept on a device", parts)[..8])
    }

    /// What goes with a sign-in at the provider, by the token that only this browser has: nothing of it is stored.
    pub fn sign_in(&self, token: &str, part: &str) -> String {
        hex::encode(self.mac(b"sign in", &[token.as_bytes(), part.as_bytes()]))
    }

    fn mac(&self, purpose: &[u8], parts: &[&[u8]]) -> [u8; 32] {
        // HMAC takes keys of any length: this cannot fail.
        #[expect(clippy::unwrap_used, reason = "HMAC takes a key of any length")]
        let mut mac = HmacSha256::new_from_slice(self.0.as_slice()).unwrap();
        for part in std::iter::once(&purpose).chain(parts) {
            // Lengths first, so that parts cannot run into one another.
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys(…)")
    }
}

/// 32 random bytes.
///
/// # Errors
/// When the operating system has no randomness to give.
pub fn random<const N: usize>() -> Result<[u8; N], getrandom::Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

/// The hash under which a session or link token is stored: who reads the table cannot use it.
pub fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
