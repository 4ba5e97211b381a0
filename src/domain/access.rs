//! Who may do what. What one may not see answers exactly like what does not exist.

mod action;
mod hat;
mod named;
mod role;
mod said;

pub use action::{Action, Standing};
pub use hat::{Hat, hats, held};
pub use named::{Claimed, Unnamed, role_named, roles_claimed};
pub use role::Role;
pub use said::Said;

use super::{
    ids::{ComplaintId, StaffId},
    phase::Phase,
};
use serde::{Deserialize, Serialize};

/// Who is asking. Every server function names its actor first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The complainant of one complaint, known by its code.
    Complainant(ComplaintId),
    /// Who is complained about, known by the personal link to the extract of one complaint (R11).
    Subject(ComplaintId, StaffId),
    /// Who may read a committee's complaint, known by the personal link: the number under which its chair named them (R5).
    Reader(ComplaintId, u8),
    /// Somebody filing: the complaint does not exist yet.
    Filing,
    /// A member of staff.
    Staff(StaffActor),
    /// The house itself: a nightly job.
    System,
}

impl Actor {
    /// The member of staff who acts, by login or as subject.
    pub const fn staff_id(&self) -> Option<StaffId> {
        match self {
            Self::Staff(staff) => Some(staff.id),
            Self::Subject(_, id) => Some(*id),
            Self::Complainant(_) | Self::Reader(..) | Self::Filing | Self::System => None,
        }
    }
}

/// A member of staff who is logged in, as they are today: see [`Organisation::acting`](super::organisation::Organisation::acting).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffActor {
    /// Who.
    pub id: StaffId,
    /// What they may be, of their own or for somebody who is away.
    pub roles: Vec<Role>,
    /// For whom they stand in today.
    pub stands_in_for: Vec<StaffId>,
}

impl StaffActor {
    /// Whether they have the role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// R16: whether they read the weekly reports: the directors, and the coordinator, who issues them.
    pub fn oversees(&self) -> bool {
        self.is(Role::Coordinator) || self.is(Role::Director)
    }

    /// Whether they are the next level of the managers of a region.
    pub fn has_a_region(&self) -> bool {
        self.roles.iter().any(|role| matches!(role, Role::RegionalManager(_)))
    }

    /// Whether they enter what came by letter, mail or call (R3): the coordinator, and a director where it concerns the
    /// coordinators. There is no case yet, so no hat.
    pub fn enters(&self) -> bool {
        self.is(Role::Coordinator) || self.is(Role::Director)
    }
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
    /// Who was given points of it, and has them still (R8).
    pub parts: Vec<StaffId>,
    /// Who is complained about, and whoever else is conflicted.
    pub conflicted: Vec<StaffId>,
    /// The subjects to whom an extract was released (R11).
    pub released: Vec<StaffId>,
    /// The numbers of those who may read a committee's complaint (R5).
    pub readers: Vec<u8>,
    /// Whether a concern about safety was raised: the safeguarding officer sees it then.
    pub flagged: bool,
    /// Whether it was diverted (R6, R7).
    pub diverted: bool,
    /// The director who may see it when diverted.
    pub named_director: Option<StaffId>,
    /// Whether every coordinator is conflicted, so that directors stand in.
    pub coordinators_conflicted: bool,
}

impl CaseFacts {
    /// Where it stands.
    pub const fn standing(&self) -> Standing {
        if self.diverted { Standing::Diverted } else { Standing::In(self.phase) }
    }
}

/// Leave to open one case. Only [`sees`] gives it, and the store opens nothing without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permit {
    complaint: ComplaintId,
    side: Side,
}

/// How much of a case a permit opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Side {
    /// All of it.
    House,
    /// What the complainant may know.
    Parent,
    /// What the complainant may know, but for how anybody is reached: for whom a committee's chair named (R5).
    Reader,
    /// The points given to these managers, and nothing else (R8): the own ones, and those of whom they stand in for.
    Part(Vec<StaffId>),
    /// The extract released to this subject, and nothing else (R11).
    Extract(StaffId),
}

impl Permit {
    /// The case it is for.
    pub const fn complaint(&self) -> ComplaintId {
        self.complaint
    }

    /// How much it opens.
    pub const fn side(&self) -> &Side {
        &self.side
    }

    /// Whether it opens all of the case.
    pub const fn whole(&self) -> bool {
        matches!(self.side, Side::House)
    }
}

/// Leave to open the case, or nothing: as if it did not exist.
pub fn sees(actor: &Actor, case: &CaseFacts) -> Option<Permit> {
    let hats = hats(actor, case);
    let side = match actor {
        Actor::Complainant(_) | Actor::Filing => Side::Parent,
        Actor::Reader(..) => Side::Reader,
        Actor::Subject(_, who) => Side::Extract(*who),
        // R8: whoever only holds points sees those; any other hat shows all of it.
        Actor::Staff(staff) if hats == [Hat::PartHolder] => Side::Part(held(staff, case)),
        Actor::Staff(_) | Actor::System => Side::House,
    };
    (!hats.is_empty()).then_some(Permit { complaint: case.id, side })
}

/// Whether somebody may know who opened a case: who coordinates it, and a director who sees it.
pub fn reads_openings(actor: &Actor, case: &CaseFacts) -> bool {
    let directs = matches!(actor, Actor::Staff(staff) if staff.is(Role::Director));
    let whole = || sees(actor, case).is_some_and(|permit| permit.whole());
    hats(actor, case).contains(&Hat::Coordinator) || (directs && whole())
}

/// Whether somebody may take a copy of it along for a body outside (R17): whoever records what such a body does. What was
/// diverted goes on elsewhere (R6, R7).
pub fn makes_dossier(actor: &Actor, case: &CaseFacts) -> bool {
    may(actor, Action::RecordExternal, case) && !case.diverted
}

/// Whether somebody may give the complainant all that is kept of them (GDPR, article 15): who coordinates it, after making
/// sure who asks. Of what was diverted (R6, R7) the safeguarding officer answers by hand.
pub fn gives_own_data(actor: &Actor, case: &CaseFacts) -> bool {
    hats(actor, case).contains(&Hat::Coordinator) && !case.diverted
}

/// Whether somebody may keep what is personal of a case after its term: who may know who opened it.
pub fn may_hold(actor: &Actor, case: &CaseFacts) -> bool {
    reads_openings(actor, case)
}

/// Whether somebody may ever do this with a case they see: by one of their hats. Where it must stand is
/// [`Action::when`].
pub fn may(actor: &Actor, action: Action, case: &CaseFacts) -> bool {
    hats(actor, case).iter().any(|hat| action.who().contains(hat))
}
