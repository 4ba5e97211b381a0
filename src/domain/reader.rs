//! Somebody who may read a committee's complaint, named by its chair (R5).

use super::ids::TextId;
use serde::{Deserialize, Serialize};

/// So many may read it at once: a committee.
pub const MOST_READERS: usize = 10;

/// Who may read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedReader {
    /// Their number in this complaint, which nobody else ever gets.
    pub number: u8,
    /// Their name.
    pub name: TextId,
    /// Where their link is mailed to.
    pub email: TextId,
}
