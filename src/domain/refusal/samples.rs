//! One refusal of every kind, for the tests that look at all of them.

use super::*;
use crate::domain::phase::Phase;

impl Refusal {
    /// One of every kind, in the order of the enum.
    pub(crate) fn samples() -> Vec<Self> {
        let day = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        vec![
            Self::NotFound,
            Self::NotYours,
            Self::WrongPhase(vec![Standing::In(Phase::Received), Standing::Diverted]),
            Self::OtherEnding(Closing::Withdrawn),
            Self::Stale(vec![3]),
            Self::SafetyCheckFirst,
            Self::NobodyOfOurs,
            Self::ConflictedAlready,
            Self::OnlyOfOneself,
            Self::HandlerConflicted,
            Self::ReasonForOtherHandler,
            Self::HandlesAlready,
            Self::PointsGivenAlready,
            Self::NoPointsGiven,
            Self::NotLate,
            Self::LateTakenOn,
            Self::ProposedAlready,
            Self::NothingProposed,
            Self::OwnProposal,
            Self::LinkCannotBe,
            Self::NoSuchPoint(3),
            Self::NoPoints,
            Self::TooMany,
            Self::NoSuchPromise(3),
            Self::SettledAlready,
            Self::DayCannotBe,
            Self::WritingNotChosen,
            Self::NotASubject,
            Self::HeardAlready,
            Self::InviteTwice,
            Self::ExtractFirst,
            Self::StatementFirst,
            Self::Unheard(3),
            Self::PointUnanswered(3),
            Self::Unfilled(vec!["datum".to_owned()]),
            Self::PointStrange(3),
            Self::NothingToRead,
            Self::OwnDraft,
            Self::OtherVersion,
            Self::NotApproved,
            Self::NothingIssued,
            Self::NotLateYet(day),
            Self::TooLate(day),
            Self::ParentDidNotAsk,
            Self::SameDay,
            Self::NoConcern,
            Self::ToldAlready,
            Self::NoSuchDirector,
            Self::NoSuchText,
            Self::DoneAlready,
            Self::StillAQuestion,
            Self::NotACommittee,
            Self::ReadersEnough,
            Self::NoSuchReader,
            Self::NoSuchLocation,
            Self::NoMailAddress,
            Self::AddressesEnough,
            Self::WayLacks,
            Self::NoPostalAddress,
            Self::NoCodeLetter,
        ]
    }
}

#[test]
fn there_is_a_sample_of_every_refusal() {
    let name = |text: &str| text.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_owned();
    let sampled: Vec<String> = Refusal::samples().iter().map(|r| name(&format!("{r:?}"))).collect();
    let body = include_str!("../refusal.rs").split_once("pub enum Refusal {").unwrap().1;
    let lines = body.lines().filter_map(|l| l.strip_prefix("    ")).filter(|l| l.starts_with(char::is_uppercase));
    let written: Vec<String> = lines.map(name).collect();
    assert_eq!(sampled, written);
}
