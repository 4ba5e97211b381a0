//! What may be told of small numbers. A number below the threshold is hidden, and so are those by which somebody could
//! compute it: after [`Network::protect`] no hidden small number follows from everything that is shown, however it is
//! added and subtracted.
//!
//! Every number shown is a cell, and every sum between them an equation in which a cell is added on one side and
//! subtracted on the other. Cells are then the edges of a network and equations its nodes. What else the hidden numbers
//! can be is what can flow around: a cell follows from the rest exactly when no cycle of hidden cells goes through it
//! (D. Gusfield, "A graph theoretic approach to data security for two-dimensional tables", SIAM J. Comput. 17(3), 1988;
//! L. H. Cox, "Network models for complementary cell suppression", JASA 90, 1995). Hiding the cells of such a cycle
//! protects every one of them that is not zero.
//!
//! See `docs/decisions/0013-suppression.md`.

mod cycle;
mod network;

pub use network::{Cell, CellId, Network, NodeId};

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

/// From which number on a count is shown: those from one up to it are small.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Threshold(u32);

impl Threshold {
    /// The least the procedure allows.
    pub const LEAST: u32 = 3;

    /// A threshold; nothing below [`LEAST`](Self::LEAST).
    pub fn new(threshold: u32) -> Option<Self> {
        (threshold >= Self::LEAST).then_some(Self(threshold))
    }

    /// Whether a number is small. Zero is nobody, and is told.
    pub const fn small(self, count: u32) -> bool {
        0 < count && count < self.0
    }
}

impl Default for Threshold {
    /// What holds where nothing else was set.
    fn default() -> Self {
        Self(5)
    }
}

impl From<Threshold> for u32 {
    fn from(threshold: Threshold) -> Self {
        threshold.0
    }
}

impl TryFrom<u32> for Threshold {
    type Error = String;

    fn try_from(threshold: u32) -> Result<Self, Self::Error> {
        Self::new(threshold).ok_or_else(|| format!("a threshold is never under {}", Self::LEAST))
    }
}
