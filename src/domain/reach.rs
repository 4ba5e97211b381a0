//! Whom to reach about a case: the person, or who stands in while they are away; and never somebody who could not
//! open it.

use super::{
    access::{self, Actor, CaseFacts, Role},
    ids::StaffId,
    organisation::Organisation,
};
use chrono::NaiveDate;

/// Who can be reached about one case on one day.
#[derive(Clone, Copy, Debug)]
pub struct Reach<'a> {
    /// The organisation.
    pub org: &'a Organisation,
    /// What access to the case depends on.
    pub case: &'a CaseFacts,
    /// Today in Amsterdam.
    pub today: NaiveDate,
}

impl Reach<'_> {
    /// Whether somebody could open the case today.
    pub fn sees(&self, id: StaffId) -> bool {
        let actor = Actor::Staff(self.org.acting(id, self.today));
        access::sees(&actor, self.case).is_some()
    }

    /// Whether somebody could open all of it today, and not only points of it (R8).
    pub fn sees_all(&self, id: StaffId) -> bool {
        let actor = Actor::Staff(self.org.acting(id, self.today));
        access::sees(&actor, self.case).is_some_and(|permit| permit.whole())
    }

    /// The person; or, while they are away, who stands in. Where that is nobody who may, it waits for their return.
    pub fn present(&self, id: StaffId) -> Option<StaffId> {
        let deputy = self.org.deputy_of(id, self.today).filter(|d| self.sees(*d));
        deputy.or(Some(id)).filter(|one| self.sees(*one))
    }

    /// The same, where it is somebody who could open all of it.
    pub fn present_to_all(&self, id: StaffId) -> Option<StaffId> {
        self.present(id).filter(|one| self.sees_all(*one))
    }

    /// R14: who sees to a measure of a case they cannot open, or not wholly (R8): its owner, or who stands in while they
    /// are away. They may know that it is due and whom to ask, and nothing else; of somebody conflicted nobody is, nor of
    /// a diverted case.
    pub fn unseeing(&self, owner: StaffId) -> Option<StaffId> {
        let may_know = |id: &StaffId| !self.case.conflicted.contains(id) && self.org.member(*id).is_some();
        if self.case.diverted || !may_know(&owner) || self.present_to_all(owner).is_some() {
            return None;
        }
        self.org.deputy_of(owner, self.today).filter(may_know).or(Some(owner))
    }

    /// R14: who sees to a measure of this owner, as far as they may know of it.
    pub fn seeing_to(&self, owner: StaffId) -> Option<StaffId> {
        self.present_to_all(owner).or_else(|| self.unseeing(owner))
    }

    /// Each of them who can be reached, once.
    pub fn each(&self, people: impl IntoIterator<Item = StaffId>) -> Vec<StaffId> {
        let mut found = Vec::new();
        for one in people.into_iter().filter_map(|id| self.present(id)) {
            if !found.contains(&one) {
                found.push(one);
            }
        }
        found
    }

    /// Everybody with a role.
    pub fn with_role(&self, role: Role) -> Vec<StaffId> {
        self.each(self.org.with_role(role).map(|s| s.id))
    }

    /// The coordinators; directors where every coordinator is conflicted.
    pub fn coordinators(&self) -> Vec<StaffId> {
        let coordinators = self.with_role(Role::Coordinator);
        if coordinators.is_empty() { self.with_role(Role::Director) } else { coordinators }
    }

    /// The handler, or the coordinators where there is none.
    pub fn handling(&self) -> Vec<StaffId> {
        let handler = self.case.handler.and_then(|id| self.present(id));
        handler.map_or_else(|| self.coordinators(), |id| vec![id])
    }

    /// Who guards safety: the coordinators and the safeguarding officers (R6, R7).
    pub fn guards(&self) -> Vec<StaffId> {
        let officers = self.with_role(Role::SafeguardingOfficer);
        self.each(self.coordinators().into_iter().chain(officers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        ids::ComplaintId,
        lang::Lang,
        organisation::{Deputy, StaffMember},
        phase::Phase,
    };
    use uuid::Uuid;

    const HANDLER: StaffId = StaffId(Uuid::from_u128(1));
    const DEPUTY: StaffId = StaffId(Uuid::from_u128(2));
    const COORDINATOR: StaffId = StaffId(Uuid::from_u128(3));
    const DIRECTOR: StaffId = StaffId(Uuid::from_u128(4));

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn organisation() -> Organisation {
        let member = |id, roles: &[Role]| StaffMember {
            id,
            name: String::new(),
            function: String::new(),
            phone: None,
            email: None,
            manager: None,
            location: None,
            roles: roles.to_vec(),
            account: true,
            lang: Lang::Nl,
        };
        Organisation {
            staff: vec![
                member(HANDLER, &[]),
                member(DEPUTY, &[]),
                member(COORDINATOR, &[Role::Coordinator]),
                member(DIRECTOR, &[Role::Director]),
            ],
            deputies: vec![Deputy {
                absent: HANDLER,
                deputy: DEPUTY,
                from: day("2026-12-01"),
                until: day("2026-12-02"),
            }],
            ..Organisation::default()
        }
    }

    fn handling(conflicted: &[StaffId], today: &str) -> Vec<StaffId> {
        let (org, case) = (organisation(), facts(Some(HANDLER), conflicted));
        Reach { org: &org, case: &case, today: day(today) }.handling()
    }

    fn facts(handler: Option<StaffId>, conflicted: &[StaffId]) -> CaseFacts {
        CaseFacts {
            id: ComplaintId(Uuid::nil()),
            phase: Phase::Assigned,
            handler,
            told: vec![],
            parts: vec![],
            conflicted: conflicted.to_vec(),
            released: vec![],
            readers: vec![],
            flagged: false,
            diverted: false,
            named_director: None,
            coordinators_conflicted: conflicted.contains(&COORDINATOR),
        }
    }

    fn unseeing(owner: StaffId, conflicted: &[StaffId], today: &str, diverted: bool) -> Option<StaffId> {
        let org = organisation();
        let case = CaseFacts { diverted, ..facts(None, conflicted) };
        Reach { org: &org, case: &case, today: day(today) }.unseeing(owner)
    }

    #[test]
    fn who_owns_a_measure_of_a_case_they_cannot_open_is_reached_unless_conflicted() {
        for (owner, conflicted, today, diverted, reached) in [
            (HANDLER, &[][..], "2026-11-30", false, Some(HANDLER)),
            (HANDLER, &[], "2026-12-01", false, Some(DEPUTY)),
            (HANDLER, &[DEPUTY], "2026-12-01", false, Some(HANDLER)),
            (HANDLER, &[HANDLER], "2026-11-30", false, None),
            (HANDLER, &[HANDLER], "2026-12-01", false, None),
            (HANDLER, &[], "2026-11-30", true, None),
            // They see it: then they are reminded like anybody else.
            (COORDINATOR, &[], "2026-11-30", false, None),
            (COORDINATOR, &[COORDINATOR], "2026-11-30", false, None),
            (StaffId(Uuid::from_u128(99)), &[], "2026-11-30", false, None),
        ] {
            assert_eq!(unseeing(owner, conflicted, today, diverted), reached, "{owner} {conflicted:?} {today}");
        }
    }

    #[test]
    fn who_only_holds_points_of_it_does_not_see_all_of_it() {
        let org = organisation();
        let case = CaseFacts { phase: Phase::InContact, parts: vec![DEPUTY], ..facts(Some(HANDLER), &[]) };
        let reach = Reach { org: &org, case: &case, today: day("2026-11-30") };
        assert!(reach.sees(DEPUTY) && !reach.sees_all(DEPUTY));
        assert!(reach.sees_all(HANDLER) && reach.sees_all(COORDINATOR));
        assert!(!reach.sees_all(DIRECTOR));
        // R14: of a measure of theirs they know the day and whom to ask.
        assert_eq!((reach.unseeing(DEPUTY), reach.unseeing(HANDLER)), (Some(DEPUTY), None));
    }

    #[test]
    fn safety_is_guarded_by_coordinators_and_officers_or_directors_where_no_coordinator_is_left() {
        let mut org = organisation();
        let officer = StaffId(Uuid::from_u128(5));
        org.staff.push(StaffMember { id: officer, roles: vec![Role::SafeguardingOfficer], ..org.staff[0].clone() });
        let guards = |conflicted: &[StaffId]| {
            let case = CaseFacts { flagged: true, ..facts(None, conflicted) };
            Reach { org: &org, case: &case, today: day("2026-11-30") }.guards()
        };
        assert_eq!(guards(&[]), [COORDINATOR, officer]);
        assert_eq!(guards(&[COORDINATOR]), [DIRECTOR, officer]);
        assert_eq!(guards(&[officer]), [COORDINATOR]);
    }

    #[test]
    fn who_is_away_is_reached_by_the_deputy_and_nobody_conflicted_ever() {
        for (conflicted, today, reached) in [
            (&[][..], "2026-11-30", HANDLER),
            (&[], "2026-12-01", DEPUTY),
            (&[], "2026-12-02", DEPUTY),
            (&[], "2026-12-03", HANDLER),
            (&[DEPUTY], "2026-12-01", HANDLER),
            (&[HANDLER], "2026-11-30", COORDINATOR),
            (&[HANDLER], "2026-12-01", COORDINATOR),
            (&[HANDLER, COORDINATOR], "2026-11-30", DIRECTOR),
        ] {
            assert_eq!(handling(conflicted, today), [reached], "{conflicted:?} {today}");
        }
    }
}
