//! A question to the list of cases, as its queries want it.

use crate::domain::{
    access::{Role, StaffActor},
    ids::StaffId,
    phase::Phase,
    search::{At, Sought},
};
use chrono::NaiveDate;
use uuid::Uuid;

/// Who asks, and for what, as the queries want it.
pub(super) struct Asked<'a> {
    pub staff: Uuid,
    pub coordinator: bool,
    pub director: bool,
    pub safeguarding: bool,
    pub coordinators: Vec<Uuid>,
    /// For whom they act: themselves, and those they stand in for.
    pub acts_for: Vec<Uuid>,
    pub location: Option<Uuid>,
    pub phase: Option<&'static str>,
    pub handler: Option<Uuid>,
    pub late: Option<NaiveDate>,
    /// Whether only open cases are asked for; phase and order say it too, but no index knows that.
    pub open: bool,
    pub words: &'a str,
    /// The words as names.
    pub names: String,
    /// The words as a reference. It is taken as it stands, never read as words: `4E43` would be a number.
    pub reference: String,
    pub after_day: Option<NaiveDate>,
    pub after_place: Option<Uuid>,
    pub after: Option<&'a str>,
    /// By which ways a case can be theirs (`card_way`); handler, location and whether it is open narrow each of them.
    pub ways: Vec<String>,
    /// The only cases that can be it, where few hold the words; made out first, because no plan knows how few.
    pub candidates: Option<Vec<Uuid>>,
}

impl<'a> Asked<'a> {
    pub fn of(staff: &StaffActor, sought: &'a Sought, coordinators: &[StaffId], today: NaiveDate) -> Self {
        Self {
            staff: staff.id.0,
            coordinator: staff.is(Role::Coordinator),
            director: staff.is(Role::Director),
            safeguarding: staff.is(Role::SafeguardingOfficer),
            coordinators: coordinators.iter().map(|c| c.0).collect(),
            acts_for: std::iter::once(staff.id).chain(staff.stands_in_for.iter().copied()).map(|s| s.0).collect(),
            location: sought.location.map(|l| l.0),
            phase: sought.phase.map(Phase::key),
            handler: sought.handler.map(|h| h.0),
            late: sought.late.then_some(today),
            open: sought.late || sought.order.only_open() || sought.phase.is_some_and(|phase| phase != Phase::Closed),
            words: &sought.words,
            names: sought.as_names(),
            reference: sought.as_reference(),
            after_day: sought.after.as_ref().and_then(|after| match after.at {
                At::Day(day) => Some(day),
                At::Place(_) => None,
            }),
            after_place: sought.after.as_ref().and_then(|after| match after.at {
                At::Place(place) => place.map(|l| l.0),
                At::Day(_) => None,
            }),
            after: sought.after.as_ref().map(|after| after.reference.as_str()),
            ways: ways(staff, coordinators),
            candidates: None,
        }
    }
}

/// Whose rows hold all that somebody may see, and not much more: which of it they see is for the query to say.
fn ways(staff: &StaffActor, coordinators: &[StaffId]) -> Vec<String> {
    // Where nobody coordinates directors do, of everything (`access::sees`).
    if staff.is(Role::Coordinator) || (staff.is(Role::Director) && coordinators.is_empty()) {
        return vec!["all".to_owned()];
    }
    let own = std::iter::once(staff.id).chain(staff.stands_in_for.iter().copied()).map(|id| format!("person {}", id.0));
    let guarded = staff.is(Role::SafeguardingOfficer).then(|| "guarded".to_owned());
    // What is kept from every coordinator is kept from the first.
    let kept = coordinators.first().filter(|_| staff.is(Role::Director)).map(|id| format!("conflict {}", id.0));
    own.chain(guarded).chain(kept).collect()
}
