//! Whether what is stored is what was written: every chain, and the checkpoints over their heads.

mod chains;
mod checkpoints;
mod kept;

pub use checkpoints::checkpoint;
pub use kept::{Kept, NotKept};

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
    /// A checkpoint that left the house, with a report or as somebody kept it, is not here, or another one is.
    CheckpointGone {
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

/// Verifies everything, also against the checkpoints that left the house with weekly reports.
///
/// # Errors
/// When the database fails. What is wrong with the contents is in the report.
pub async fn verify(house: &House) -> Result<Report> {
    verify_against(house, None).await
}

/// As [`verify`], and against a checkpoint that somebody kept: who cuts off the last of everything, with the checkpoints
/// and reports that saw it, cannot reach that one.
///
/// # Errors
/// When the database fails. What is wrong with the contents is in the report.
pub async fn verify_against(house: &House, kept: Option<Kept>) -> Result<Report> {
    let mut report = Report::default();
    // One snapshot: what is added meanwhile is for the next time.
    let mut tx = house.pool.begin().await?;
    sqlx::query!("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY").execute(&mut *tx).await?;
    let heads = chains::verify(&mut tx, &house.keys, &mut report).await?;
    let left: Vec<Kept> = kept::with_reports(&mut tx).await?.into_iter().chain(kept).collect();
    checkpoints::verify(&mut tx, &house.keys, &heads, &left, &mut report).await?;
    tx.commit().await?;
    Ok(report)
}
