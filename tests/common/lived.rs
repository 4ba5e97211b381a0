//! Complaints with something to count: tried by random people in the house itself, or lived through in memory by the
//! procedure alone, tens of thousands of them.

use super::{
    made, now, people,
    random::{Dice, Maker},
};
use chrono::{DateTime, TimeDelta, Utc};
use gehoor::{
    domain::{
        access::{self, Action, Actor},
        command::Command,
        complaint::{By, Complaint},
        decide::{self, World},
        event::Event,
        ids::{ComplaintId, LocationId, TextId},
        intake::{Category, Place, parse_question},
        lang::Lang,
        organisation::Organisation,
        phase::Phase,
        reference::Reference,
    },
    house::{House, clock},
    store::{StoreError, case, road},
};
use sqlx::PgPool;
use uuid::Uuid;

/// The moments around which days, weeks and the clock change: in Amsterdam a minute to midnight and midnight, of a Sunday,
/// of both nights in which the clock changes, and of the last day of a year.
const EDGES: [&str; 10] = [
    "2025-03-30T21:59:00Z",
    "2025-03-30T22:00:00Z",
    "2025-03-29T22:59:59Z",
    "2025-03-29T23:00:00Z",
    "2025-10-25T21:59:00Z",
    "2025-10-26T22:59:00Z",
    "2025-10-26T23:00:00Z",
    "2025-12-31T22:59:59Z",
    "2025-12-31T23:00:00Z",
    "2026-10-25T22:59:00Z",
];

/// A history, as it stands in the database.
struct Lived {
    id: ComplaintId,
    reference: Reference,
    events: Vec<(DateTime<Utc>, String, Event)>,
}

/// Lives through so many complaints in the years 2025 and 2026 and puts their events where events are; what is counted of
/// them is made of those afterwards. Their words are in no table: no report reads any.
pub async fn live(db: &PgPool, org: &Organisation, wanted: usize) {
    let ids: Vec<ComplaintId> = (0..wanted).map(|nth| id(nth as u64)).collect();
    for some in (0..wanted as u64).collect::<Vec<_>>().chunks(500) {
        let lives: Vec<Lived> = some.iter().map(|nth| Life::of(*nth, org, &ids).lived()).collect();
        put(db, &lives).await;
    }
}

fn id(nth: u64) -> ComplaintId {
    ComplaintId(Uuid::from_u128(u128::from(Dice::new(nth).throw()) << 64 | u128::from(nth)))
}

/// One complaint while it is lived through.
struct Life<'a> {
    maker: Maker<'a>,
    at: DateTime<Utc>,
    case: Complaint,
    events: Vec<(DateTime<Utc>, String, Event)>,
}

impl<'a> Life<'a> {
    /// Filed, or asked, somewhere and about something, at a moment in two years.
    fn of(nth: u64, org: &'a Organisation, all: &'a [ComplaintId]) -> Self {
        let mut maker = Maker { dice: Dice::new(nth + 1_000), org, all };
        let dice = &mut maker.dice;
        let begin: DateTime<Utc> = "2024-12-31T23:00:00Z".parse().unwrap();
        let any = begin + TimeDelta::seconds(i64::try_from(dice.below(730 * 24 * 3600)).unwrap());
        let at = if dice.chance(10) { dice.one_of(&EDGES).parse().unwrap() } else { any };
        // Each number below forty bits to another: no two are the same.
        let bits = nth.wrapping_mul(0x9e37_79b9_7f4b) & 0xff_ffff_ffff;
        let reference = Reference::from_random(bits.to_be_bytes()[3..].try_into().unwrap());
        let first = filed(dice, org, reference, at);
        let case = Complaint::replay(id(nth), [(by(&Actor::Filing, at), &first)]).unwrap();
        Self { maker, at, case, events: vec![(at, "complainant".to_owned(), first)] }
    }

    /// What becomes of it, as far as it comes before the two years are over.
    fn lived(mut self) -> Lived {
        let reference = self.case.filed.reference.clone();
        let end: DateTime<Utc> = "2026-12-31T23:00:00Z".parse().unwrap();
        let steps = 10 + self.maker.dice.below(40);
        for _ in 0..steps {
            let most = if self.maker.dice.chance(8) { 25 * 24 * 60 } else { 30 * 60 };
            self.at += TimeDelta::minutes(i64::try_from(self.maker.dice.below(most)).unwrap());
            if self.at >= end {
                break;
            }
            self.step();
        }
        Lived { id: self.case.id, reference, events: self.events }
    }

    fn step(&mut self) {
        let order = if self.maker.dice.chance(75) {
            let action = self.next();
            self.maker.order_to(action, &self.case, self.at)
        } else {
            self.maker.order(&self.case, self.at)
        };
        // That is done by the house in one breath with another complaint.
        if matches!(order.command, Command::SplitOff { .. }) {
            return;
        }
        let calendar = people::calendar();
        let world = World { org: self.maker.org, calendar: &calendar, today: clock::amsterdam_date(self.at) };
        let dice = &mut self.maker.dice;
        let mut fresh = || TextId(dice.id());
        let Ok(decision) = decide::decide(&self.case, order.command, &order.actor, &world, &mut fresh) else { return };
        for event in decision.events {
            self.case.apply(by(&order.actor, self.at), &event);
            self.events.push((self.at, written(&order.actor), event));
        }
    }

    /// What mostly comes next.
    fn next(&mut self) -> Action {
        use Action as A;
        let of: &[Action] = match self.case.phase {
            Phase::Asked => &[A::AnswerQuestion, A::MakeComplaint, A::MakeComplaint],
            Phase::Received => {
                &[A::CheckSafety, A::CheckSafety, A::Route, A::Route, A::ProposeInadmissible, A::ReadInadmissible]
            }
            Phase::Assigned => &[A::RecordAttempt, A::RecordAttempt, A::RecordContact, A::ExplainLateness],
            Phase::InContact => {
                &[A::DraftJudgement, A::DraftJudgement, A::Investigate, A::RecordHearing, A::ExplainLateness]
            }
            Phase::Investigating => &[A::DraftJudgement, A::DraftJudgement, A::RecordHearing, A::ExplainLateness],
            Phase::Judging => &[A::ReadJudgement, A::ReadJudgement, A::Issue],
            Phase::Closed => &[
                A::RecordDelivery,
                A::RecordDelivery,
                A::RecordPosted,
                A::SettleMeasure,
                A::SettleMeasure,
                A::ObjectToSolved,
                A::Reopen,
                A::RecordExternal,
            ],
        };
        self.maker.dice.one_of(of)
    }
}

/// The first event.
fn filed(dice: &mut Dice, org: &Organisation, reference: Reference, at: DateTime<Utc>) -> Event {
    let (on, calendar) = (clock::amsterdam_date(at), people::calendar());
    let mut seed = dice.clone();
    dice.throw();
    let mut fresh = || TextId(seed.id());
    let place = place(dice, org);
    let decision = if dice.chance(6) {
        let mut new = parse_question(&made::question(), Lang::Nl).unwrap();
        new.place = place;
        decide::ask(new, Vec::new(), reference, on, &calendar, &mut fresh)
    } else {
        let mut new = made::complaint(people::NORTH);
        new.place = place;
        new.incident.categories = vec![dice.one_of(Category::ALL), Category::Other];
        new.filed_by_staff = dice.chance(2).then(|| dice.one_of(&people::ALL));
        if dice.chance(15) {
            new.person.email = None;
        }
        decide::file(new, reference, on, &calendar, &mut fresh)
    };
    decision.events.into_iter().next().unwrap()
}

/// Mostly at one location, and at some more than at others.
fn place(dice: &mut Dice, org: &Organisation) -> Place {
    let most = org.locations.len();
    let mut one = || -> LocationId { org.locations[dice.below(most).min(dice.below(most))].id };
    let (a, b) = (one(), one());
    match dice.below(20) {
        0 => Place::HeadOffice,
        1 => Place::Unknown,
        2 | 3 if a != b => Place::Locations(vec![a, b]),
        _ => Place::Locations(vec![a]),
    }
}

fn by(actor: &Actor, at: DateTime<Utc>) -> By {
    By { staff: actor.staff_id(), on: clock::amsterdam_date(at) }
}

/// An actor as the house writes it.
fn written(actor: &Actor) -> String {
    match actor {
        Actor::Staff(staff) => format!("staff:{}", staff.id),
        Actor::Subject(_, id) => format!("subject:{id}"),
        Actor::System => "system".to_owned(),
        Actor::Complainant(_) | Actor::Filing | Actor::Reader(..) => "complainant".to_owned(),
    }
}

async fn put(db: &PgPool, lives: &[Lived]) {
    let mut tx = db.begin().await.unwrap();
    sqlx::query("INSERT INTO complaint (id, reference) SELECT * FROM unnest($1::uuid[], $2::text[])")
        .bind(lives.iter().map(|life| life.id.0).collect::<Vec<_>>())
        .bind(lives.iter().map(|life| life.reference.to_string()).collect::<Vec<_>>())
        .execute(&mut *tx)
        .await
        .unwrap();
    let rows = || lives.iter().flat_map(|life| (1i32..).zip(&life.events).map(|(seq, event)| (life.id.0, seq, event)));
    let body = |event: &Event| serde_json::json!({ "event": event, "texts": {} }).to_string();
    sqlx::query(
        "INSERT INTO event (complaint, seq, kind, version, at, actor, body, mac)
         SELECT complaint, seq, kind, 1, at, actor, body, decode(repeat('00', 32), 'hex')
           FROM unnest($1::uuid[], $2::int[], $3::text[], $4::timestamptz[], $5::text[], $6::text[])
             AS new (complaint, seq, kind, at, actor, body)",
    )
    .bind(rows().map(|(id, ..)| id).collect::<Vec<_>>())
    .bind(rows().map(|(_, seq, _)| seq).collect::<Vec<_>>())
    .bind(rows().map(|(.., (_, _, event))| event.kind()).collect::<Vec<_>>())
    .bind(rows().map(|(.., (at, ..))| *at).collect::<Vec<_>>())
    .bind(rows().map(|(.., (_, actor, _))| actor.clone()).collect::<Vec<_>>())
    .bind(rows().map(|(.., (_, _, event))| body(event)).collect::<Vec<_>>())
    .execute(&mut *tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

/// Tries random commands on one complaint, and posts its letters; gives when it stopped.
pub async fn try_everything(house: House, all: Vec<ComplaintId>, nth: usize) -> DateTime<Utc> {
    let (org, _) = people::organisation();
    let mut maker = Maker { dice: Dice::new(nth as u64 + 100), org: &org, all: &all };
    let mut at = now();
    for _ in 0..180 {
        at += TimeDelta::minutes(i64::try_from(maker.dice.below(12 * 60)).unwrap());
        let facts = case::facts_by_id(&house.pool, all[nth]).await.unwrap().unwrap();
        let permit = access::sees(&Actor::System, &facts).unwrap();
        let complaint = case::open(&house.pool, &permit).await.unwrap().complaint;
        match road::perform(&house, maker.order(&complaint, at), at).await {
            Ok(_) | Err(StoreError::Refused(_)) => {}
            Err(error) => panic!("{error}"),
        }
    }
    at
}
