//! The procedure by example and by law: what happens, what is refused, what never happens.

mod access;
mod asking;
mod closing;
mod codes;
mod conflict;
mod contact;
mod correcting;
mod day;
mod deputies;
mod examples;
mod filing;
mod guarding;
mod hearing;
mod judging;
mod laws;
mod parting;
mod play;
mod readers;
mod reminded;
mod retained;
mod samples;
mod sorting;
mod stale;
mod table;

use super::{Decision, World, ask, decide, file};
use crate::domain::{
    access::{Actor, Role, Standing},
    calendar::Calendar,
    command::{Command, NewAgreed, NewContact, NewFinding, NewJudgement, NewMeasure, NewPoint},
    complaint::{By, Complaint},
    event::{ContactWay, Event},
    hearing::Party,
    ids::{ComplaintId, LocationId, RegionId, StaffId, TextId},
    intake::{Answers, NewComplaint, parse, parse_question},
    judgement::{Outcome, When},
    lang::Lang,
    organisation::{Location, Organisation, StaffMember},
    phase::{Diversion, Phase},
    promise::Hear,
    reference::Reference,
    refusal::Refusal,
    words::Prose,
};
use chrono::{Days, NaiveDate};
use uuid::Uuid;

const LOCATION: LocationId = LocationId(Uuid::from_u128(100));
const OTHER_LOCATION: LocationId = LocationId(Uuid::from_u128(101));
const THIRD_LOCATION: LocationId = LocationId(Uuid::from_u128(102));
const REGION: RegionId = RegionId(Uuid::from_u128(200));
const COORDINATOR: StaffId = StaffId(Uuid::from_u128(1));
const MANAGER: StaffId = StaffId(Uuid::from_u128(2));
const REGIONAL: StaffId = StaffId(Uuid::from_u128(3));
const DIRECTOR: StaffId = StaffId(Uuid::from_u128(4));
const OFFICER: StaffId = StaffId(Uuid::from_u128(5));
const OTHER_COORDINATOR: StaffId = StaffId(Uuid::from_u128(6));
const OTHER_MANAGER: StaffId = StaffId(Uuid::from_u128(7));
const OTHER_DIRECTOR: StaffId = StaffId(Uuid::from_u128(8));
/// Works in a group: in the directory, without any role.
const TEACHER: StaffId = StaffId(Uuid::from_u128(9));
const COMMITTEE: StaffId = StaffId(Uuid::from_u128(10));
const ADMINISTRATOR: StaffId = StaffId(Uuid::from_u128(11));
/// Handles what nobody in the line can.
const INDEPENDENT: StaffId = StaffId(Uuid::from_u128(12));
/// Manages a third location.
const PART_MANAGER: StaffId = StaffId(Uuid::from_u128(13));
/// Everybody in the directory.
const EVERYBODY: [StaffId; 13] = [
    COORDINATOR,
    MANAGER,
    REGIONAL,
    DIRECTOR,
    OFFICER,
    OTHER_COORDINATOR,
    OTHER_MANAGER,
    OTHER_DIRECTOR,
    TEACHER,
    COMMITTEE,
    ADMINISTRATOR,
    INDEPENDENT,
    PART_MANAGER,
];
const CASE: ComplaintId = ComplaintId(Uuid::from_u128(9));
const OTHER_CASE: ComplaintId = ComplaintId(Uuid::from_u128(77));

fn org() -> Organisation {
    let member = |id, roles: &[Role], manager| StaffMember {
        id,
        name: "iemand".into(),
        function: "functie".into(),
        phone: None,
        email: None,
        manager,
        location: None,
        roles: roles.to_vec(),
        account: true,
        lang: Lang::Nl,
    };
    let location = |id, manager| Location {
        id,
        name: "De Boot".into(),
        town: "Zeist".into(),
        region: REGION,
        manager: Some(manager),
    };
    Organisation {
        name: "Kinderopvang".into(),
        locations: vec![
            location(LOCATION, MANAGER),
            location(OTHER_LOCATION, OTHER_MANAGER),
            location(THIRD_LOCATION, PART_MANAGER),
        ],
        staff: vec![
            member(COORDINATOR, &[Role::Coordinator], Some(DIRECTOR)),
            member(MANAGER, &[Role::LocationManager(LOCATION)], Some(REGIONAL)),
            member(REGIONAL, &[Role::RegionalManager(REGION)], Some(DIRECTOR)),
            member(DIRECTOR, &[Role::Director], None),
            member(OFFICER, &[Role::SafeguardingOfficer], Some(DIRECTOR)),
            member(OTHER_COORDINATOR, &[Role::Coordinator], Some(DIRECTOR)),
            member(OTHER_MANAGER, &[Role::LocationManager(OTHER_LOCATION)], Some(REGIONAL)),
            member(OTHER_DIRECTOR, &[Role::Director], None),
            member(TEACHER, &[], Some(MANAGER)),
            member(COMMITTEE, &[Role::Committee(LOCATION)], None),
            member(ADMINISTRATOR, &[Role::Administrator], Some(DIRECTOR)),
            member(INDEPENDENT, &[], None),
            member(PART_MANAGER, &[Role::LocationManager(THIRD_LOCATION)], Some(REGIONAL)),
        ],
        independent: Some(INDEPENDENT),
        ..Organisation::default()
    }
}

fn prose(s: &str) -> Prose {
    Prose::parse(s).unwrap()
}

fn words() -> Prose {
    prose("woorden")
}

/// A Friday.
fn today() -> NaiveDate {
    date("2026-11-20")
}

fn date(s: &str) -> NaiveDate {
    s.parse().unwrap()
}

fn answers() -> Answers {
    Answers {
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
    }
}

/// Answers of what happened so long ago that it is late (R4).
fn late_answers() -> Answers {
    let (day, month, year) = ("1".into(), "9".into(), "2026".into());
    Answers { occurred: "date".into(), day, month, year, late_reason: "Ik was ziek.".into(), ..answers() }
}

/// A case and its house, to command one after the other.
#[derive(Clone)]
struct Desk {
    case: Complaint,
    events: Vec<(By, Event)>,
    org: Organisation,
    today: NaiveDate,
    next_id: u128,
}

impl Desk {
    fn filed() -> Self {
        Self::filed_with(&answers())
    }

    fn filed_with(answers: &Answers) -> Self {
        Self::of(parse(answers, today()).unwrap())
    }

    fn of(new: NewComplaint) -> Self {
        Self::begun(|fresh| file(new, Reference::from_random([1; 5]), today(), &Calendar::default(), fresh))
    }

    /// A question, and no complaint (R2).
    fn asked() -> Self {
        Self::asked_about(&[])
    }

    fn asked_about(withheld: &[StaffId]) -> Self {
        let new = parse_question(&answers(), Lang::Nl).unwrap();
        let reference = Reference::from_random([1; 5]);
        Self::begun(|fresh| ask(new, withheld.to_vec(), reference, today(), &Calendar::default(), fresh))
    }

    fn begun(first: impl FnOnce(&mut dyn FnMut() -> TextId) -> Decision) -> Self {
        let mut next_id = 1000;
        let mut fresh = || {
            next_id += 1;
            TextId(Uuid::from_u128(next_id))
        };
        let decision = first(&mut fresh);
        let events: Vec<_> = decision.events.into_iter().map(|e| (By { staff: None, on: today() }, e)).collect();
        let case = Complaint::replay(CASE, events.iter().map(|(b, e)| (*b, e))).unwrap();
        Self { case, events, org: org(), today: today(), next_id }
    }

    /// Somebody who works here, as they are today.
    fn staff(&self, id: StaffId) -> Actor {
        Actor::Staff(self.org.acting(id, self.today))
    }

    /// What would be decided; nothing happens.
    fn asks(&self, actor: &Actor, command: Command) -> Result<Decision, Refusal> {
        let mut next_id = self.next_id;
        let mut fresh = || {
            next_id += 1;
            TextId(Uuid::from_u128(next_id))
        };
        let calendar = Calendar::default();
        decide(
            &self.case,
            command,
            actor,
            &World { org: &self.org, calendar: &calendar, today: self.today },
            &mut fresh,
        )
    }

    fn try_do(&mut self, actor: &Actor, command: Command) -> Result<Decision, Refusal> {
        let decision = self.asks(actor, command)?;
        self.takes(actor, &decision);
        Ok(decision)
    }

    /// What was decided happens.
    fn takes(&mut self, actor: &Actor, decision: &Decision) {
        self.next_id += decision.texts.len() as u128;
        let by = By::actor(actor, self.today);
        for event in &decision.events {
            self.case.apply(by, event);
            self.events.push((by, event.clone()));
        }
    }

    fn act(&mut self, actor: &Actor, command: Command) -> Vec<&'static str> {
        let asked = format!("{command:?}");
        let decision = self.try_do(actor, command).unwrap_or_else(|refusal| panic!("{asked}: {refusal:?}"));
        decision.events.iter().map(Event::kind).collect()
    }

    fn does(&mut self, who: StaffId, command: Command) -> Vec<&'static str> {
        self.act(&self.staff(who), command)
    }

    fn refuses(&mut self, who: StaffId, command: Command) -> Refusal {
        self.asks(&self.staff(who), command).unwrap_err()
    }

    /// The complainant does something.
    fn parent(&mut self, command: Command) -> Vec<&'static str> {
        self.act(&Actor::Complainant(CASE), command)
    }

    fn parent_is_refused(&self, command: Command) -> Refusal {
        self.asks(&Actor::Complainant(CASE), command).unwrap_err()
    }

    fn house(&mut self, command: Command) -> Vec<&'static str> {
        self.act(&Actor::System, command)
    }

    fn later(&mut self, days: u64) {
        self.today = self.today + Days::new(days);
    }

    /// Routed to the location's manager; nobody of ours is complained about.
    fn assigned() -> Self {
        Self::assigned_about(&[])
    }

    fn assigned_about(subjects: &[StaffId]) -> Self {
        let mut desk = Self::filed();
        desk.does(COORDINATOR, Command::CheckSafety { subjects: subjects.to_vec() });
        desk.does(COORDINATOR, Command::Route { handler: MANAGER, reason: None });
        desk
    }

    fn in_contact() -> Self {
        let mut desk = Self::assigned();
        desk.does(MANAGER, contact(today()));
        desk
    }

    /// In contact about the teacher.
    fn about_teacher() -> Self {
        let mut desk = Self::assigned_about(&[TEACHER]);
        desk.does(MANAGER, contact(today()));
        desk
    }

    fn judging() -> Self {
        let mut desk = Self::in_contact();
        desk.does(MANAGER, judgement(&[1, 2], Outcome::Founded));
        desk
    }

    fn judged() -> Self {
        let mut desk = Self::judging();
        desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
        desk.does(MANAGER, Command::Issue { version: 1 });
        desk
    }

    /// Filed with these answers, and judged.
    fn judged_of(answers: &Answers) -> Self {
        let mut desk = Self::filed_with(answers);
        desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![] });
        desk.does(COORDINATOR, Command::Route { handler: MANAGER, reason: None });
        desk.does(MANAGER, contact(today()));
        desk.does(MANAGER, judgement(&[1, 2], Outcome::Founded));
        desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
        desk.does(MANAGER, Command::Issue { version: 1 });
        desk
    }

    /// Closed as solved in conversation.
    fn solved() -> Self {
        let mut desk = Self::in_contact();
        let Command::DraftJudgement(written) = judgement(&[1, 2], Outcome::Founded) else { unreachable!() };
        desk.does(MANAGER, Command::DraftJudgement(NewJudgement { solved: true, ..written }));
        desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
        desk.does(MANAGER, Command::Issue { version: 1 });
        desk
    }

    /// A case that stands there with everything that can be in it there: its chair named a reader, the next level knows, a concern was raised,
    /// points are given once it is assigned, the teacher is complained about and, from the conversation on, was given the extract.
    fn standing(standing: Standing) -> Self {
        if standing == Standing::In(Phase::Asked) {
            let mut desk = Self::asked();
            desk.does(COORDINATOR, Command::RaiseConcern(words()));
            desk.does(COORDINATOR, Command::AddSubject { who: TEACHER });
            return desk;
        }
        let mut desk = Self::filed_with(&Answers { relation: "committee".into(), ..answers() });
        desk.parent(name_reader());
        desk.house(Command::TellNextLevel);
        desk.does(COORDINATOR, Command::RaiseConcern(words()));
        desk.does(COORDINATOR, Command::CheckSafety { subjects: vec![TEACHER] });
        let reached = match standing {
            Standing::In(phase) => phase,
            Standing::Diverted => Phase::InContact,
        };
        if reached >= Phase::Assigned {
            desk.does(COORDINATOR, Command::Route { handler: MANAGER, reason: None });
            desk.does(MANAGER, Command::AmendPoint { point: None, title: words(), about: None });
            desk.does(MANAGER, give(&[1]));
        }
        if reached >= Phase::InContact {
            let points = [worded(1), NewPoint::open(words())].to_vec();
            desk.does(MANAGER, Command::RecordContact(NewContact { points, ..new_contact(today()) }));
            desk.does(MANAGER, Command::ReleaseExtract { subject: TEACHER, points: vec![1, 2] });
        }
        if reached >= Phase::Investigating {
            desk.does(MANAGER, Command::Investigate { plan: words() });
        }
        if reached >= Phase::Judging {
            desk.does(MANAGER, judgement(&[1, 2], Outcome::Unfounded));
        }
        if reached == Phase::Closed {
            desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
            desk.does(MANAGER, Command::Issue { version: 1 });
        }
        if standing == Standing::Diverted {
            desk.does(COORDINATOR, divert(Some(DIRECTOR)));
        }
        let facts = desk.case.facts(&desk.org);
        assert_eq!(facts.standing(), standing);
        desk
    }
}

fn contact(on: NaiveDate) -> Command {
    Command::RecordContact(new_contact(on))
}

/// A point that is there, worded anew.
fn worded(number: u8) -> NewPoint {
    NewPoint { number: Some(number), ..NewPoint::open(words()) }
}

fn new_contact(on: NaiveDate) -> NewContact {
    NewContact {
        on,
        way: ContactWay::Call,
        summary: prose("We spraken over het hek."),
        points: ["Het hek stond open", "Niemand belde terug"].map(|p| NewPoint::open(prose(p))).to_vec(),
        agreed: vec![NewAgreed { what: prose("Een nieuw slot"), by: on, hear: Hear::Call }],
    }
}

fn judgement(points: &[u8], outcome: Outcome) -> Command {
    Command::DraftJudgement(NewJudgement {
        findings: points
            .iter()
            .map(|point| NewFinding { point: *point, outcome, reasons: prose("Dat klopt.") })
            .collect(),
        measures: vec![NewMeasure { what: prose("Een slot"), owner: MANAGER, when: When::Taken(today()) }],
        solved: false,
    })
}

/// Points to the manager of the third location.
fn give(points: &[u8]) -> Command {
    Command::GivePoints { manager: PART_MANAGER, points: points.to_vec() }
}

/// The chair names somebody who may read along (R5).
fn name_reader() -> Command {
    Command::NameReader { name: prose("Olga"), email: prose("olga@example.nl") }
}

fn divert(named_director: Option<StaffId>) -> Command {
    Command::Divert { to: Diversion::Meldcode, reason: words(), named_director }
}
