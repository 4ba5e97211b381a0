//! Why a command is refused. The sentence for each, with what would make it possible, is in `text`.

#[cfg(test)]
mod samples;

use super::{access::Standing, phase::Closing};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A typed no. It leaves no trace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Not seen, or not there: the same answer for both.
    NotFound,
    /// Seen, but not this person's to do.
    NotYours,
    /// Not while the case stands where it does; where it can.
    WrongPhase(Vec<Standing>),
    /// The case ended in another way than this is for; the way it is for.
    OtherEnding(Closing),
    /// Somebody changed what this command builds on; look again. The numbers of the events that did.
    Stale(Vec<u32>),
    /// R8: before routing, the safety check and the matching of subjects are recorded.
    SafetyCheckFirst,
    /// Nobody of this id is in the directory.
    NobodyOfOurs,
    /// This person is a subject already, or declared so.
    ConflictedAlready,
    /// Only the coordinator declares it of somebody else.
    OnlyOfOneself,
    /// The chosen handler is conflicted, does not handle complaints, or does not exist.
    HandlerConflicted,
    /// A handler other than proposed needs a reason.
    ReasonForOtherHandler,
    /// This is who handles it already.
    HandlesAlready,
    /// R8: this manager has exactly these points.
    PointsGivenAlready,
    /// R8: this manager has no points that could be taken away.
    NoPointsGiven,
    /// R4: it was filed in time, so that lateness is no ground.
    NotLate,
    /// R4: it was taken on; without a decision in two working days it is.
    LateTakenOn,
    /// A proposal waits for its second reader already.
    ProposedAlready,
    /// There is no proposal to agree with.
    NothingProposed,
    /// Who proposes something does not agree with it as second person.
    OwnProposal,
    /// A case cannot be linked with itself, twice, or unlinked when it is not.
    LinkCannotBe,
    /// There is no point of this number.
    NoSuchPoint(u8),
    /// A judgement needs at least one point; the last one stays.
    NoPoints,
    /// More than can be counted.
    TooMany,
    /// There is no promise or measure of this number.
    NoSuchPromise(u8),
    /// It was kept, missed or cancelled already.
    SettledAlready,
    /// The first contact cannot be before the complaint, and nothing is recorded for a day to come.
    DayCannotBe,
    /// R9: a written exchange counts where the parent chose writing.
    WritingNotChosen,
    /// This person is not complained about.
    NotASubject,
    /// R11: this side was heard already.
    HeardAlready,
    /// R11: somebody is absent after two invitations, not before.
    InviteTwice,
    /// R11: the extract is released first, so that they know what it is about.
    ExtractFirst,
    /// R11: what they said is noted with it.
    StatementFirst,
    /// R11: the person this point is about was not heard yet.
    Unheard(u8),
    /// R12: every point has an outcome with reasons. The number of a point that lacks them.
    PointUnanswered(u8),
    /// R12: places of a standard text that nobody filled in, by their names.
    Unfilled(Vec<String>),
    /// R12: a finding of a point that does not exist, or twice of one that does.
    PointStrange(u8),
    /// There is no judgement to read yet.
    NothingToRead,
    /// Second reading is by somebody who did not change the draft.
    OwnDraft,
    /// The draft was changed after it was read.
    OtherVersion,
    /// The judgement must be read and approved before it goes out.
    NotApproved,
    /// R12: nothing was issued that could be posted.
    NothingIssued,
    /// R12: lateness is explained from day 43; the last day in time.
    NotLateYet(NaiveDate),
    /// The fourteen days are over; the last one was this.
    TooLate(NaiveDate),
    /// It is open again for this ground only when the parent asked.
    ParentDidNotAsk,
    /// The day of receipt is this day already.
    SameDay,
    /// There is no concern to acknowledge.
    NoConcern,
    /// The parent was told already: one neutral message.
    ToldAlready,
    /// The director must be one, and not conflicted.
    NoSuchDirector,
    /// These words are not in the case, or gone already.
    NoSuchText,
    /// The house did this already.
    DoneAlready,
    /// R2: this is for complaints, and it is a question still.
    StillAQuestion,
    /// R5: only the chair of a committee says who may read along.
    NotACommittee,
    /// R5: so many may read it already.
    ReadersEnough,
    /// R5: nobody of this number may read it.
    NoSuchReader,
    /// None of our locations.
    NoSuchLocation,
    /// There is no mail address that could be used: none, not safe, taken away, or not confirmed.
    NoMailAddress,
    /// So many mail addresses were said already.
    AddressesEnough,
    /// For the preferred way there are no details.
    WayLacks,
    /// There is no postal address to send a letter to.
    NoPostalAddress,
    /// There is no letter with a key that nobody used yet.
    NoCodeLetter,
}
