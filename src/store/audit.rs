//! Whether what is stored is what was written: every chain, and the checkpoints over their heads.

mod chains;
mod checkpoints;

pub use checkpoints::checkpoint;

use super::Result;
use crate::{domain::ids::ComplaintId, house::House};

/// Something that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// An event is not what its hash says, or does not follow on the one before.
    EventChanged {
        /// Of which complaint.
        complaint: ComplaintId,
        /// Its number.
        seq: u32,
    },
    /// A complaint has fewer events than a checkpoint saw, or others.
    TailCut {
        /// Which.
        complaint: ComplaintId,
        /// How many the checkpoint saw.
        expected: u32,
        /// How many there are.
        found: u32,
    },
    /// A checkpoint saw a complaint that is no longer there.
    ComplaintMissing {
        /// Which.
        complaint: ComplaintId,
    },
    /// A checkpoint is not what its hash says, or does not follow on the one before.
    CheckpointChanged {
        /// Its number.
        number: i64,
    },
    /// A text is not what its event was written with.
    TextChanged {
        /// Of which complaint.
        complaint: ComplaintId,
        /// The event that speaks of it.
        seq: u32,
    },
}

/// What an audit looked at, and what it found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Complaints.
    pub complaints: u64,
    /// Events.
    pub events: u64,
    /// Checkpoints.
    pub checkpoints: u64,
    /// What is wrong; empty when all is well.
    pub findings: Vec<Finding>,
}

/// Verifies everything.
///
/// # Errors
/// When the database fails. What is wrong with the contents is in the report.
pub async fn verify(house: &House) -> Result<Report> {
    let mut report = Report::default();
    // One snapshot: what is added meanwhile is for the next time.
    let mut tx = house.pool.begin().await?;
    sqlx::query!("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY").execute(&mut *tx).await?;
    let heads = chains::verify(&mut tx, &house.keys, &mut report).await?;
    checkpoints::verify(&mut tx, &house.keys, &heads, &mut report).await?;
    tx.commit().await?;
    Ok(report)
}
