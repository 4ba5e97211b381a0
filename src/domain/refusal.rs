//! Why a command is refused. The sentence for each, with what would make it possible, is in `text`.

use serde::{Deserialize, Serialize};

/// A typed no. It leaves no trace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Not seen, or not there: the same answer for both.
    NotFound,
    /// Seen, but not this person's to do.
    NotYours,
    /// Not in this phase.
    WrongPhase,
    /// Somebody changed what this command builds on; look again.
    Stale,
    /// R8: before routing, the safety check and the matching of subjects are recorded.
    SafetyCheckFirst,
    /// The chosen handler is a subject of the complaint, or does not exist.
    HandlerConflicted,
    /// A handler other than proposed needs a reason.
    ReasonForOtherHandler,
    /// R12: every point has an outcome with reasons. The number of a point that lacks them.
    PointUnanswered(u8),
    /// R14: every measure is taken, or planned with a date.
    MeasureWithoutDate,
    /// There is no judgement to read yet.
    NothingToRead,
    /// Second reading is by somebody who did not change the draft.
    OwnDraft,
    /// The draft was changed after it was read.
    OtherVersion,
    /// The judgement must be read and approved before it goes out.
    NotApproved,
    /// A judgement needs at least one point.
    NoPoints,
}
