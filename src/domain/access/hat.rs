//! What somebody is to one case: the hats they wear there. Without one the case does not exist for them.

use super::{Actor, CaseFacts, Role, StaffActor};
use crate::domain::{ids::StaffId, phase::Phase};
use serde::{Deserialize, Serialize};

/// A place at the table of one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hat {
    /// Who complains, by the code.
    Complainant,
    /// Who is complained about, by the personal link to the extract released for the hearing (R11).
    Subject,
    /// Who may read a committee's complaint, by the personal link: named by its chair, and read only (R5).
    Reader,
    /// A coordinator; a director where every coordinator is conflicted.
    Coordinator,
    /// Who is responsible for it.
    Handler,
    /// Who was given points of it: a manager of one of several locations (R8).
    PartHolder,
    /// Who was told of it (R15): mostly the next-level manager.
    NextLevel,
    /// The safeguarding officer, of a case that was diverted or in which a concern was raised.
    SafeguardingOfficer,
    /// The director who may see a diverted case.
    NamedDirector,
    /// The house itself.
    System,
}

impl Hat {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Complainant,
        Self::Subject,
        Self::Reader,
        Self::Coordinator,
        Self::Handler,
        Self::PartHolder,
        Self::NextLevel,
        Self::SafeguardingOfficer,
        Self::NamedDirector,
        Self::System,
    ];
}

/// The hats of an actor in a case; none when they may not know of it.
pub fn hats(actor: &Actor, case: &CaseFacts) -> Vec<Hat> {
    match actor {
        Actor::System => vec![Hat::System],
        Actor::Filing => Vec::new(),
        Actor::Complainant(own) => Vec::from_iter((*own == case.id).then_some(Hat::Complainant)),
        Actor::Subject(of, who) => {
            // The extract is all that ever reaches a subject; before it is released there is nothing to open.
            let released = *of == case.id && case.conflicted.contains(who) && case.released.contains(who);
            Vec::from_iter((released && !case.diverted).then_some(Hat::Subject))
        }
        // R5: as long as the chair names them, and as long as it is a complaint here.
        Actor::Reader(of, reader) => {
            let named = *of == case.id && case.readers.contains(reader);
            Vec::from_iter((named && !case.diverted).then_some(Hat::Reader))
        }
        Actor::Staff(staff) => of_staff(staff, case),
    }
}

fn of_staff(staff: &StaffActor, case: &CaseFacts) -> Vec<Hat> {
    if case.conflicted.contains(&staff.id) {
        return Vec::new();
    }
    let acts_for = |id: &StaffId| acts_for(staff, *id, case);
    let open = !case.diverted;
    let coordinates = staff.is(Role::Coordinator) || (staff.is(Role::Director) && case.coordinators_conflicted);
    [
        (Hat::Coordinator, coordinates),
        (Hat::Handler, open && case.handler.as_ref().is_some_and(acts_for)),
        (Hat::PartHolder, !held(staff, case).is_empty()),
        (Hat::NextLevel, open && case.told.iter().any(acts_for)),
        (Hat::SafeguardingOfficer, staff.is(Role::SafeguardingOfficer) && (case.diverted || case.flagged)),
        (Hat::NamedDirector, case.diverted && case.named_director == Some(staff.id) && staff.is(Role::Director)),
    ]
    .into_iter()
    .filter_map(|(hat, worn)| worn.then_some(hat))
    .collect()
}

/// Whether somebody acts for a person here: for themselves, or for whom they stand in for. Whoever stands in for
/// somebody who is conflicted stands in for nobody.
fn acts_for(staff: &StaffActor, id: StaffId, case: &CaseFacts) -> bool {
    id == staff.id || (staff.stands_in_for.contains(&id) && !case.conflicted.contains(&id))
}

/// The managers whose points somebody holds (R8): the own, and of whom they stand in for. Before it was assigned, and
/// once it was diverted, nobody holds any.
pub fn held(staff: &StaffActor, case: &CaseFacts) -> Vec<StaffId> {
    if case.diverted || case.phase == Phase::Received || case.conflicted.contains(&staff.id) {
        return Vec::new();
    }
    case.parts.iter().copied().filter(|manager| acts_for(staff, *manager, case)).collect()
}
