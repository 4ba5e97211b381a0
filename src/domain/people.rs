//! Who works here, and what they may do. By which somebody would see cases is changed by two people: one proposes, and
//! another confirms.

mod forms;
pub mod import;
mod joining;
mod log;

pub use forms::{Away, AwayForm, Described, PersonForm, comes_in, parse_away, parse_person, parse_reports_to};
pub use joining::{Access, Invitation, Newcomer, parse_invitation};
pub use log::{Entry, Matter};

use super::{
    access::{Role, StaffActor},
    ids::{LocationId, RegionId, StaffId},
    organisation::Organisation,
    routing::would_circle,
    words::Prose,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// So long a proposal waits for the second person.
pub const PROPOSAL_DAYS: u32 = 7;

/// What may change of somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// A role is theirs from now on.
    Give(Role),
    /// A role is theirs no more.
    Take(Role),
    /// Another mail address: whoever reads it can come in.
    Address(Prose),
    /// Somebody stands in, and sees what they see.
    StandIn {
        /// Who.
        deputy: StaffId,
        /// From which day,
        from: NaiveDate,
        /// until which, that day too.
        until: NaiveDate,
    },
    /// They report to somebody else, or to nobody: whom they report to is told of what they handle (R15).
    ReportTo(Option<StaffId>),
    /// They are the independent person, to whom a case comes when everybody in the line is conflicted; or are not.
    Independent(bool),
    /// Whether a second person reads a judgement before it goes out. Of the whole house: it is about who asks.
    SecondReading(bool),
}

impl Change {
    /// Whether it takes two people, for somebody with these roles.
    pub fn by_two(&self, roles: &[Role]) -> bool {
        match self {
            Self::Give(role) | Self::Take(role) => role.by_two(),
            Self::Address(_) => roles.iter().any(|role| role.by_two()),
            Self::StandIn { .. } => roles.iter().any(|role| role.passes_to_deputy()),
            Self::ReportTo(_) | Self::Independent(_) => true,
            // Having one more pair of eyes takes nothing away from anybody.
            Self::SecondReading(on) => !on,
        }
    }

    /// Whether it is about the whole house, and not about somebody.
    pub const fn of_the_house(&self) -> bool {
        matches!(self, Self::SecondReading(_))
    }

    /// Who may do more by it, for which they have to come in.
    pub const fn raises(&self, of: StaffId) -> Option<StaffId> {
        match self {
            Self::Give(_) | Self::Independent(true) => Some(of),
            Self::StandIn { deputy, .. } => Some(*deputy),
            Self::ReportTo(to) => *to,
            Self::Take(_) | Self::Address(_) | Self::Independent(false) | Self::SecondReading(_) => None,
        }
    }
}

/// What somebody says of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Somebody else agrees: it is done.
    Confirmed,
    /// Somebody else does not.
    Refused,
    /// Who proposed it thought better of it.
    TakenBack,
}

impl Verdict {
    /// The name in forms and in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Refused => "refused",
            Self::TakenBack => "taken_back",
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Confirmed, Self::Refused, Self::TakenBack].into_iter().find(|one| one.key() == key)
    }
}

/// Why a change is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum No {
    /// Nobody raises themselves, or settles what is about them.
    Oneself,
    /// Who proposed it cannot be the second person too.
    SamePerson,
    /// It is settled, or waited too long.
    Over,
    /// The last coordinator, director or administrator stays until there is another.
    Last,
    /// Somebody else has this mail address.
    AddressTaken,
    /// The location or region is not there.
    NoSuchPlace,
    /// They work here no more.
    Left,
    /// The provider says so, and its groups may be kept by an administrator here: a coordinator decides.
    ForCoordinator,
    /// Open complaints are in their name: somebody else takes those over first.
    OpenCases,
    /// The reporting line would run in a circle.
    Circle,
    /// They have no account, and it needs coming in.
    WithoutAccess,
}

impl No {
    /// How an address names it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Oneself => "zelf",
            Self::SamePerson => "tweede",
            Self::Over => "voorbij",
            Self::Last => "laatste",
            Self::AddressTaken => "bezet",
            Self::NoSuchPlace => "plaats",
            Self::Left => "weg",
            Self::ForCoordinator => "coordinator",
            Self::OpenCases => "open",
            Self::Circle => "kring",
            Self::WithoutAccess => "toegang",
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        let all = [
            Self::Oneself,
            Self::SamePerson,
            Self::Over,
            Self::Last,
            Self::AddressTaken,
            Self::NoSuchPlace,
            Self::Left,
            Self::ForCoordinator,
            Self::OpenCases,
            Self::Circle,
            Self::WithoutAccess,
        ];
        all.into_iter().find(|no| no.key() == key)
    }
}

/// Whether somebody keeps people and settings.
pub fn keeps(staff: &StaffActor) -> bool {
    staff.is(Role::Administrator)
}

/// Whether somebody may be the second person.
pub fn seconds(staff: &StaffActor) -> bool {
    keeps(staff) || staff.is(Role::Coordinator)
}

/// Whether somebody may ask for a change.
///
/// # Errors
/// Why not.
pub fn may_ask(by: &StaffActor, of: StaffId, change: &Change) -> Result<(), No> {
    if change.raises(of) == Some(by.id) { Err(No::Oneself) } else { Ok(()) }
}

/// Whether a proposal is not of who stands as its proposer: nobody [may ask](may_ask) for what raises themselves, so it came
/// from the organisation's provider when they signed in. Of what they may ask for about themselves (another address, a role
/// less) they are the proposer.
pub fn of_provider(proposer: StaffId, of: StaffId, change: &Change) -> bool {
    change.raises(of) == Some(proposer)
}

/// Whether a change can be made in the organisation as it stands: when it is asked for, and when it is confirmed.
///
/// # Errors
/// Why not: a role, standing in, being reported to and being the independent person are for who can come in.
pub fn possible(org: &Organisation, of: StaffId, change: &Change) -> Result<(), No> {
    match change {
        Change::ReportTo(Some(to)) if would_circle(org, of, *to) => Err(No::Circle),
        _ if change.raises(of).is_some_and(|who| !org.comes_in(who)) => Err(No::WithoutAccess),
        _ => Ok(()),
    }
}

/// Whether somebody may say this of a change that `proposer` proposed.
///
/// # Errors
/// Why not.
pub fn may_settle(
    by: &StaffActor,
    proposer: StaffId,
    of: StaffId,
    change: &Change,
    verdict: Verdict,
) -> Result<(), No> {
    match verdict {
        Verdict::TakenBack if by.id == proposer => Ok(()),
        Verdict::TakenBack => Err(No::SamePerson),
        Verdict::Confirmed | Verdict::Refused if by.id == proposer => Err(No::SamePerson),
        Verdict::Confirmed | Verdict::Refused if by.id == of || change.raises(of) == Some(by.id) => Err(No::Oneself),
        Verdict::Confirmed if of_provider(proposer, of, change) && !by.is(Role::Coordinator) => Err(No::ForCoordinator),
        Verdict::Confirmed | Verdict::Refused => Ok(()),
    }
}

/// A role as a form names it: its key, and of what.
pub fn typed(role: Role) -> String {
    match role {
        Role::LocationManager(id) | Role::Committee(id) => format!("{}:{id}", role.key()),
        Role::RegionalManager(id) => format!("{}:{id}", role.key()),
        Role::Coordinator | Role::Director | Role::SafeguardingOfficer | Role::Administrator => role.key().to_owned(),
    }
}

/// The role that a form [names](typed).
pub fn role_of(typed: &str) -> Option<Role> {
    let location = |id: &str| id.parse::<LocationId>().ok();
    Some(match typed.split_once(':').unwrap_or((typed, "")) {
        ("coordinator", "") => Role::Coordinator,
        ("director", "") => Role::Director,
        ("safeguarding_officer", "") => Role::SafeguardingOfficer,
        ("administrator", "") => Role::Administrator,
        ("location_manager", id) => Role::LocationManager(location(id)?),
        ("committee", id) => Role::Committee(location(id)?),
        ("regional_manager", id) => Role::RegionalManager(id.parse::<RegionId>().ok()?),
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
