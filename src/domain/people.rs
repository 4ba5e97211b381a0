//! Who works here, and what they may do. By which somebody would see cases is changed by two people: one proposes, and
//! another confirms.

mod forms;

pub use forms::{Away, AwayForm, Described, PersonForm, parse_away, parse_person};

use super::{
    access::{Role, StaffActor},
    helplines::Line,
    ids::{LocationId, RegionId, StaffId},
    improvement::Stands,
    intake::Category,
    judgement::Outcome,
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
}

impl Change {
    /// Whether it takes two people, for somebody with these roles.
    pub fn by_two(&self, roles: &[Role]) -> bool {
        match self {
            Self::Give(role) | Self::Take(role) => role.by_two(),
            Self::Address(_) => roles.iter().any(|role| role.by_two()),
            Self::StandIn { .. } => roles.iter().any(|role| role.passes_to_deputy()),
        }
    }

    /// Who may do more by it.
    const fn raises(&self, of: StaffId) -> Option<StaffId> {
        match self {
            Self::Give(_) => Some(of),
            Self::StandIn { deputy, .. } => Some(*deputy),
            Self::Take(_) | Self::Address(_) => None,
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
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        use No::{AddressTaken, ForCoordinator, Last, Left, NoSuchPlace, Oneself, OpenCases, Over, SamePerson};
        [Oneself, SamePerson, Over, Last, AddressTaken, NoSuchPlace, Left, OpenCases, ForCoordinator]
            .into_iter()
            .find(|no| no.key() == key)
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
        // Nobody proposes what raises themselves: this came from the organisation's provider when they signed in.
        Verdict::Confirmed if change.raises(of) == Some(proposer) && !by.is(Role::Coordinator) => {
            Err(No::ForCoordinator)
        }
        Verdict::Confirmed | Verdict::Refused => Ok(()),
    }
}

/// What the settings log says of a change: no names and no addresses, which can be erased, as the log cannot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// As [`Change::Give`].
    Give(Role),
    /// As [`Change::Take`].
    Take(Role),
    /// As [`Change::Address`].
    Address,
    /// As [`Change::StandIn`].
    StandIn(StaffId, NaiveDate, NaiveDate),
}

impl From<&Change> for Matter {
    fn from(change: &Change) -> Self {
        match change {
            Change::Give(role) => Self::Give(*role),
            Change::Take(role) => Self::Take(*role),
            Change::Address(_) => Self::Address,
            Change::StandIn { deputy, from, until } => Self::StandIn(*deputy, *from, *until),
        }
    }
}

/// What stands in the settings log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// Somebody was invited.
    Invited,
    /// They were sent another invitation.
    InvitedAgain,
    /// Their name, function or telephone was changed.
    Described,
    /// A change that one person may make.
    Made(Matter),
    /// A change that takes two was proposed.
    Proposed(Matter),
    /// The second person agreed, and it was made.
    Confirmed(Matter),
    /// The second person did not.
    Refused(Matter),
    /// Who proposed it took it back.
    TakenBack(Matter),
    /// Somebody who was away is back.
    Back,
    /// They came in by the organisation's provider for the first time.
    CameByProvider,
    /// The provider said so when they came in.
    ByProvider(Matter),
    /// They work here no more.
    Left,
    /// A list of locations was taken over: so many new, so many changed.
    Locations(usize, usize),
    /// The organisation is closed on a day.
    Closed(NaiveDate),
    /// It is not closed on that day after all.
    Open(NaiveDate),
    /// What was improved at a location stands so now, for its committee.
    Improved(LocationId, Stands),
    /// What complaints are about is not offered any more.
    CategoryClosed(Category),
    /// It is offered again.
    CategoryOpen(Category),
    /// How a body outside is reached was changed.
    ContactChanged(Line),
    /// It was checked, and nothing changed.
    ContactChecked(Line),
    /// A standard text was written, for a category and an outcome.
    TextWritten(Option<Category>, Option<Outcome>),
    /// For how many months cases and remarks are kept was changed.
    KeptFor {
        /// Cases.
        case_months: u32,
        /// The words of remarks.
        remark_months: u32,
    },
    /// It was removed.
    TextRemoved(Option<Category>, Option<Outcome>),
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
