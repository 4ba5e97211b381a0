//! How much of drafts is kept: enough for anybody who means it, and not the whole disk.

use serde::{Deserialize, Serialize};

/// The most that one draft holds, in bytes as it is stored: a story of the greatest length, in any script, and more.
pub const DRAFT_BYTES: usize = 256 * 1024;
/// So many drafts are being written at once at most, of the whole house.
pub const DRAFTS: i64 = 20_000;

/// What is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Full {
    /// This draft: it is too long.
    Draft,
    /// The house: too many are being written.
    House,
}
