//! The procedure by example and by law: what happens, what is refused, what never happens.

use super::{Decision, World, decide, file};
use crate::domain::{
    access::{Actor, Role},
    calendar::Calendar,
    command::{Command, NewContact, NewFinding, NewJudgement, NewMeasure},
    complaint::{By, Complaint},
    event::{ContactWay, Event},
    ids::{ComplaintId, LocationId, RegionId, StaffId, TextId},
    intake::{Answers, parse},
    judgement::{Outcome, When},
    organisation::{Location, Organisation, StaffMember},
    phase::{Closing, Diversion, Phase},
    reference::Reference,
    refusal::Refusal,
    words::Prose,
};
use chrono::NaiveDate;
use proptest::prelude::*;
use uuid::Uuid;

const LOCATION: LocationId = LocationId(Uuid::from_u128(100));
const REGION: RegionId = RegionId(Uuid::from_u128(200));
const COORDINATOR: StaffId = StaffId(Uuid::from_u128(1));
const MANAGER: StaffId = StaffId(Uuid::from_u128(2));
const REGIONAL: StaffId = StaffId(Uuid::from_u128(3));
const DIRECTOR: StaffId = StaffId(Uuid::from_u128(4));
const OFFICER: StaffId = StaffId(Uuid::from_u128(5));

fn org() -> Organisation {
    let member = |id, role, manager| StaffMember {
        id,
        name: "iemand".into(),
        function: "functie".into(),
        phone: None,
        email: None,
        manager,
        roles: vec![role],
    };
    Organisation {
        name: "Kinderopvang".into(),
        locations: vec![Location {
            id: LOCATION,
            name: "De Boot".into(),
            town: "Zeist".into(),
            region: REGION,
            manager: Some(MANAGER),
        }],
        staff: vec![
            member(COORDINATOR, Role::Coordinator, Some(DIRECTOR)),
            member(MANAGER, Role::LocationManager(LOCATION), Some(REGIONAL)),
            member(REGIONAL, Role::RegionalManager(REGION), Some(DIRECTOR)),
            member(DIRECTOR, Role::Director, None),
            member(OFFICER, Role::SafeguardingOfficer, Some(DIRECTOR)),
        ],
        ..Organisation::default()
    }
}

fn staff(id: StaffId) -> Actor {
    Actor::Staff(org().acting(id, today()))
}

fn prose(s: &str) -> Prose {
    Prose::parse(s).unwrap()
}

fn today() -> NaiveDate {
    "2026-11-20".parse().unwrap()
}

/// A case and its house, to command one after the other.
struct Desk {
    case: Complaint,
    events: Vec<(By, Event)>,
    org: Organisation,
    next_id: u128,
}

impl Desk {
    fn filed() -> Self {
        let answers = Answers {
            relation: "customer".into(),
            locations: vec![LOCATION.to_string()],
            talked: "no".into(),
            categories: vec!["safety".into()],
            about_manager: "no".into(),
            occurred: "ongoing".into(),
            story: "Het hek stond open.".into(),
            name: "Noor".into(),
            phone: "0612345678".into(),
            way: "phone".into(),
            language: "nl".into(),
            safe: "yes".into(),
            ..Answers::default()
        };
        let new = parse(&answers, today()).unwrap();
        let mut next_id = 1000;
        let mut fresh = || {
            next_id += 1;
            TextId(Uuid::from_u128(next_id))
        };
        let decision = file(new, Reference::from_random([1; 5]), today(), &Calendar::default(), &mut fresh);
        let events: Vec<_> = decision.events.into_iter().map(|e| (By { staff: None, on: today() }, e)).collect();
        let case = Complaint::replay(ComplaintId(Uuid::from_u128(9)), events.iter().map(|(b, e)| (*b, e))).unwrap();
        Self { case, events, org: org(), next_id }
    }

    fn try_do(&mut self, actor: &Actor, command: Command) -> Result<Decision, Refusal> {
        let mut next_id = self.next_id;
        let mut fresh = || {
            next_id += 1;
            TextId(Uuid::from_u128(next_id))
        };
        let calendar = Calendar::default();
        let world = World { org: &self.org, calendar: &calendar, today: today() };
        let decision = decide(&self.case, command, actor, &world, &mut fresh)?;
        self.next_id = next_id;
        let by = By::actor(actor, today());
        for event in &decision.events {
            self.case.apply(by, event);
            self.events.push((by, event.clone()));
        }
        Ok(decision)
    }

    fn does(&mut self, who: StaffId, command: Command) -> Vec<&'static str> {
        let decision = self.try_do(&staff(who), command).unwrap();
        decision.events.iter().map(Event::kind).collect()
    }

    fn refuses(&mut self, who: StaffId, command: Command) -> Refusal {
        self.try_do(&staff(who), command).unwrap_err()
    }

    fn in_contact() -> Self {
        let mut desk = Self::filed();
        desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] });
        desk.does(COORDINATOR, Command::Route { handler: MANAGER, reason: None });
        desk.does(MANAGER, contact());
        desk
    }
}

fn contact() -> Command {
    Command::RecordContact(NewContact {
        on: today(),
        way: ContactWay::Call,
        summary: prose("We spraken over het hek."),
        points: vec![prose("Het hek stond open"), prose("Niemand belde terug")],
        agreed: vec![(prose("Een nieuw slot"), today())],
    })
}

fn judgement(points: &[u8]) -> Command {
    Command::DraftJudgement(NewJudgement {
        findings: points
            .iter()
            .map(|point| NewFinding { point: *point, outcome: Outcome::Founded, reasons: prose("Dat klopt.") })
            .collect(),
        measures: vec![NewMeasure { what: prose("Een slot"), owner: MANAGER, when: When::Taken(today()) }],
        solved: false,
    })
}

#[test]
fn a_complaint_goes_from_receipt_to_judgement() {
    let mut desk = Desk::filed();
    assert_eq!(desk.case.phase, Phase::Received);
    assert_eq!(desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] }), ["safety_checked"]);
    assert_eq!(desk.does(COORDINATOR, Command::Route { handler: MANAGER, reason: None }), ["routed", "told"]);
    assert_eq!((desk.case.phase, desk.case.told.as_slice()), (Phase::Assigned, [REGIONAL].as_slice()));
    desk.does(MANAGER, contact());
    assert_eq!(desk.case.first_contact_on(), Some(today()));
    desk.does(MANAGER, judgement(&[1, 2]));
    assert_eq!(desk.case.phase, Phase::Judging);
    desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
    desk.does(MANAGER, Command::Issue { version: 1 });
    assert_eq!((desk.case.phase, desk.case.closing()), (Phase::Closed, Some(Closing::Judged)));
}

#[test]
fn routing_waits_for_the_safety_check() {
    let mut desk = Desk::filed();
    let route = Command::Route { handler: MANAGER, reason: None };
    assert_eq!(desk.refuses(COORDINATOR, route), Refusal::SafetyCheckFirst);
}

#[test]
fn before_routing_only_the_coordinator_knows_of_it() {
    let mut desk = Desk::filed();
    for who in [MANAGER, REGIONAL, DIRECTOR, OFFICER] {
        assert_eq!(desk.refuses(who, Command::Note(prose("hallo"))), Refusal::NotFound);
    }
}

#[test]
fn a_subject_neither_handles_nor_is_told_and_loses_sight_at_once() {
    let mut desk = Desk::filed();
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![MANAGER] });
    let route = Command::Route { handler: MANAGER, reason: None };
    assert_eq!(desk.refuses(COORDINATOR, route), Refusal::HandlerConflicted);
    assert_eq!(desk.does(COORDINATOR, Command::Route { handler: REGIONAL, reason: None }), ["routed", "told"]);
    assert_eq!(desk.case.told, [DIRECTOR]);
    // A subject added later: the case is re-routed in the same breath.
    let events = desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![MANAGER, REGIONAL] });
    assert_eq!(events[..2], ["safety_checked", "routed"]);
    assert_eq!(desk.refuses(REGIONAL, Command::Note(prose("hallo"))), Refusal::NotFound);
}

#[test]
fn another_handler_than_proposed_needs_a_reason() {
    let mut desk = Desk::filed();
    desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] });
    let route = |reason| Command::Route { handler: REGIONAL, reason };
    assert_eq!(desk.refuses(COORDINATOR, route(None)), Refusal::ReasonForOtherHandler);
    assert_eq!(desk.does(COORDINATOR, route(Some(prose("De manager is nieuw.")))), ["routed", "told"]);
}

#[test]
fn a_judgement_answers_every_point_and_is_read_by_somebody_else() {
    let mut desk = Desk::in_contact();
    assert_eq!(desk.refuses(MANAGER, judgement(&[1])), Refusal::PointUnanswered(2));
    desk.does(MANAGER, judgement(&[1, 2]));
    assert_eq!(desk.refuses(MANAGER, Command::Issue { version: 1 }), Refusal::NotApproved);
    assert_eq!(desk.refuses(MANAGER, Command::ApproveJudgement { version: 1 }), Refusal::NotYours);
    desk.does(COORDINATOR, judgement(&[1, 2]));
    assert_eq!(desk.refuses(COORDINATOR, Command::ApproveJudgement { version: 2 }), Refusal::OwnDraft);
    assert_eq!(desk.refuses(REGIONAL, Command::ApproveJudgement { version: 1 }), Refusal::OtherVersion);
    desk.does(REGIONAL, Command::ApproveJudgement { version: 2 });
    // A change after reading takes the approval away.
    desk.does(MANAGER, judgement(&[1, 2]));
    assert_eq!(desk.refuses(MANAGER, Command::Issue { version: 3 }), Refusal::NotApproved);
}

#[test]
fn a_judgement_that_comes_back_goes_back_to_conversation() {
    let mut desk = Desk::in_contact();
    desk.does(MANAGER, judgement(&[1, 2]));
    desk.does(REGIONAL, Command::ReturnJudgement { version: 1, reason: prose("Onderbouw punt 2.") });
    assert_eq!(desk.case.phase, Phase::InContact);
    assert!(desk.case.returned.is_some());
}

#[test]
fn a_diverted_case_is_seen_by_few_and_done_with_by_nobody() {
    let mut desk = Desk::in_contact();
    let divert =
        Command::Divert { to: Diversion::Meldcode, reason: prose("Signalen."), named_director: Some(DIRECTOR) };
    desk.does(COORDINATOR, divert);
    assert_eq!(desk.case.closing(), Some(Closing::Diverted));
    for gone in [MANAGER, REGIONAL] {
        assert_eq!(desk.refuses(gone, Command::Note(prose("hallo"))), Refusal::NotFound);
    }
    assert!(matches!(desk.refuses(COORDINATOR, Command::Message(prose("hallo"))), Refusal::WrongPhase(_)));
    for sees in [COORDINATOR, OFFICER, DIRECTOR] {
        desk.does(sees, Command::Note(prose("gezien")));
    }
}

#[test]
fn a_complainant_writes_to_the_own_case_only() {
    let mut desk = Desk::in_contact();
    let own = Actor::Complainant(desk.case.id);
    let other = Actor::Complainant(ComplaintId(Uuid::from_u128(77)));
    assert!(desk.try_do(&own, Command::Answer(prose("Dank u"))).is_ok());
    assert!(desk.case.message_waits);
    assert_eq!(desk.try_do(&other, Command::Answer(prose("Dank u"))).unwrap_err(), Refusal::NotFound);
    assert_eq!(desk.try_do(&own, Command::Note(prose("x"))).unwrap_err(), Refusal::NotYours);
}

fn any_actor() -> impl Strategy<Value = Option<StaffId>> {
    prop::sample::select(vec![None, Some(COORDINATOR), Some(MANAGER), Some(REGIONAL), Some(DIRECTOR), Some(OFFICER)])
}

fn any_command() -> impl Strategy<Value = Command> {
    let person = prop::sample::select(vec![COORDINATOR, MANAGER, REGIONAL, DIRECTOR, OFFICER]);
    prop_oneof![
        prop::collection::vec(person.clone(), 0..3).prop_map(|subjects| Command::CheckSafety { subjects }),
        (person.clone(), any::<bool>())
            .prop_map(|(handler, why)| Command::Route { handler, reason: why.then(|| prose("daarom")) }),
        Just(contact()),
        Just(Command::RecordAttempt { on: today(), way: ContactWay::Call }),
        Just(Command::Message(prose("bericht"))),
        Just(Command::Answer(prose("antwoord"))),
        Just(Command::Note(prose("notitie"))),
        prop::collection::vec(1u8..4, 0..4).prop_map(|points| judgement(&points)),
        (1u32..4).prop_map(|version| Command::ReturnJudgement { version, reason: prose("nog eens") }),
        (1u32..4).prop_map(|version| Command::ApproveJudgement { version }),
        (1u32..4).prop_map(|version| Command::Issue { version }),
        Just(Command::Divert { to: Diversion::DutyToReport, reason: prose("vermoeden"), named_director: None }),
    ]
}

proptest! {
    #[test]
    fn whatever_anybody_tries_the_case_stays_valid(steps in prop::collection::vec((any_actor(), any_command()), 1..60)) {
        let mut desk = Desk::filed();
        let terms = desk.case.filed.terms.clone();
        for (who, command) in steps {
            let before = desk.case.clone();
            let actor = who.map_or(Actor::Complainant(desk.case.id), staff);
            match desk.try_do(&actor, command) {
                Err(_) => prop_assert_eq!(&before, &desk.case, "a refused command leaves no trace"),
                Ok(decision) => {
                    prop_assert!(!decision.events.is_empty());
                    let conflicted = before.conflicted();
                    prop_assert!(who.is_none_or(|w| !conflicted.contains(&w)), "a subject did something");
                }
            }
            prop_assert_eq!(&desk.case.filed.terms, &terms, "terms are fixed at receipt");
            prop_assert!(desk.case.handler.is_none_or(|h| desk.case.diversion.is_some()
                || !desk.case.subjects.contains(&h)
                || desk.case.closed.is_some()), "a subject handles the case");
            if desk.case.closing() == Some(Closing::Judged) {
                let judgement = desk.case.judgement.as_ref().unwrap();
                prop_assert!(judgement.complete(&desk.case.points).is_ok());
                prop_assert!(!desk.case.drafted_by.is_empty());
            }
        }
        let replayed = Complaint::replay(desk.case.id, desk.events.iter().map(|(by, e)| (*by, e))).unwrap();
        prop_assert_eq!(replayed, desk.case, "folding the events gives the state");
    }
}
