//! What the stream of a board says of one case.

use super::{card::Card, ids::StaffId, reference::Reference};
use serde::{Deserialize, Serialize};

/// A card as one person sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Viewed {
    /// The card.
    #[serde(flatten)]
    pub card: Card,
    /// Whether something happened that they did not read.
    #[serde(default)]
    pub unread: bool,
}

/// A card that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// As it is now.
    #[serde(flatten)]
    pub viewed: Viewed,
    /// Who of staff did it, where somebody of staff did, for who sees the whole case.
    pub by: Option<StaffId>,
}

/// Who else has a case open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looked {
    /// Which.
    pub reference: Reference,
    /// Their names, by the alphabet; none when nobody has any more.
    pub names: Vec<String>,
}
