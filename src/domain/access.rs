//! Who may do what. What one may not see answers exactly like what does not exist.

use super::{
    ids::{ComplaintId, LocationId, RegionId, StaffId},
    phase::Phase,
};
use serde::{Deserialize, Serialize};

/// What somebody may be in the organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "role", content = "of")]
pub enum Role {
    /// Receives every complaint, routes it, guards the terms.
    Coordinator,
    /// Manages a location.
    LocationManager(LocationId),
    /// The next level.
    RegionalManager(RegionId),
    /// Of the board of directors.
    Director,
    /// Guards the meldcode and the duty to report.
    SafeguardingOfficer,
    /// Sits on a location's parent committee.
    Committee(LocationId),
    /// Keeps organisation, staff and settings.
    Administrator,
}

impl Role {
    /// Whether somebody with this role can be responsible for a complaint.
    pub const fn handles(self) -> bool {
        matches!(self, Self::LocationManager(_) | Self::RegionalManager(_) | Self::Director | Self::Coordinator)
    }

    /// Whether this role has a place on the case board.
    pub const fn uses_the_board(self) -> bool {
        self.handles() || matches!(self, Self::SafeguardingOfficer)
    }

    /// The name in the database and in the route table.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::LocationManager(_) => "location_manager",
            Self::RegionalManager(_) => "regional_manager",
            Self::Director => "director",
            Self::SafeguardingOfficer => "safeguarding_officer",
            Self::Committee(_) => "committee",
            Self::Administrator => "administrator",
        }
    }
}

/// Who is asking. Every server function names its actor first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The complainant of one complaint, known by its code.
    Complainant(ComplaintId),
    /// Somebody filing: the complaint does not exist yet.
    Filing,
    /// A member of staff.
    Staff(StaffActor),
    /// The house itself: a nightly job.
    System,
}

/// A member of staff who is logged in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffActor {
    /// Who.
    pub id: StaffId,
    /// What they may be.
    pub roles: Vec<Role>,
}

impl StaffActor {
    fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

/// What can be done with a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Record the safety check and match the subjects (R8).
    CheckSafety,
    /// Choose the handler (R8).
    Route,
    /// Record the personal contact, or an attempt (R9, R10).
    RecordContact,
    /// Write to the complainant.
    Message,
    /// Write down something for colleagues only.
    Note,
    /// Write the judgement (R12).
    DraftJudgement,
    /// Send a judgement back, or approve it.
    ReadJudgement,
    /// Send an approved judgement out.
    Issue,
    /// End the procedure for the meldcode or the duty to report (R6, R7).
    Divert,
    /// Write to the organisation, as complainant.
    Answer,
}

impl Action {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::CheckSafety,
        Self::Route,
        Self::RecordContact,
        Self::Message,
        Self::Note,
        Self::DraftJudgement,
        Self::ReadJudgement,
        Self::Issue,
        Self::Divert,
        Self::Answer,
    ];
}

/// What access depends on: known without opening the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFacts {
    /// The case.
    pub id: ComplaintId,
    /// Its phase.
    pub phase: Phase,
    /// Who is responsible.
    pub handler: Option<StaffId>,
    /// Who was told (R15).
    pub told: Vec<StaffId>,
    /// Who is complained about, and whoever else is conflicted.
    pub conflicted: Vec<StaffId>,
    /// Whether it was diverted (R6, R7).
    pub diverted: bool,
    /// The director who may see it when diverted.
    pub named_director: Option<StaffId>,
    /// Whether every coordinator is conflicted, so that directors stand in.
    pub coordinators_conflicted: bool,
}

/// Leave to open one case. Only [`sees`] gives it, and the store opens nothing without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permit {
    complaint: ComplaintId,
    parents_side: bool,
}

impl Permit {
    /// The case it is for.
    pub fn complaint(&self) -> ComplaintId {
        self.complaint
    }

    /// Whether only the parent's side may be seen.
    pub fn parents_side_only(&self) -> bool {
        self.parents_side
    }
}

/// Leave to open the case, or nothing: as if it did not exist.
pub fn sees(actor: &Actor, case: &CaseFacts) -> Option<Permit> {
    let (admitted, parents_side) = match actor {
        Actor::System => (true, false),
        Actor::Filing => (false, true),
        Actor::Complainant(own) => (*own == case.id, true),
        Actor::Staff(staff) => (staff_sees(staff, case), false),
    };
    admitted.then_some(Permit { complaint: case.id, parents_side })
}

/// Whether somebody who sees the case may do this with it. The phase is for `decide` to judge.
pub fn may(actor: &Actor, action: Action, case: &CaseFacts) -> bool {
    if sees(actor, case).is_none() {
        return false;
    }
    match actor {
        Actor::System => false,
        Actor::Filing => false,
        Actor::Complainant(_) => action == Action::Answer,
        Actor::Staff(staff) => staff_may(staff, action, case),
    }
}

fn staff_sees(staff: &StaffActor, case: &CaseFacts) -> bool {
    if case.conflicted.contains(&staff.id) {
        return false;
    }
    let coordinates = coordinates(staff, case);
    if case.diverted {
        return coordinates
            || staff.is(Role::SafeguardingOfficer)
            || (staff.is(Role::Director) && case.named_director == Some(staff.id));
    }
    coordinates || case.handler == Some(staff.id) || case.told.contains(&staff.id)
}

fn staff_may(staff: &StaffActor, action: Action, case: &CaseFacts) -> bool {
    let coordinates = coordinates(staff, case);
    let handles = case.handler == Some(staff.id) && !case.diverted;
    let told = case.told.contains(&staff.id) && !case.diverted;
    match action {
        Action::CheckSafety | Action::Route => coordinates && !case.diverted,
        Action::RecordContact | Action::Message | Action::DraftJudgement | Action::Issue => {
            (coordinates || handles) && !case.diverted
        }
        // Anyone unconflicted with routing rights, or the next level; that it is not one's own draft is for `decide`.
        Action::ReadJudgement => (coordinates || told) && !case.diverted,
        Action::Note => true,
        Action::Divert => (coordinates || staff.is(Role::SafeguardingOfficer)) && !case.diverted,
        Action::Answer => false,
    }
}

/// The coordinator; a director in the coordinator's place where that one is conflicted.
fn coordinates(staff: &StaffActor, case: &CaseFacts) -> bool {
    staff.is(Role::Coordinator) || (staff.is(Role::Director) && case.coordinators_conflicted)
}
