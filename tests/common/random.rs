//! Random orders by random people: plausible ones for the most part, so that many are carried out, and nonsense besides.

use super::{made, people};
use chrono::{DateTime, Days, NaiveDate, Utc};
use gehoor::{
    domain::{
        access::{Action, Actor, Hat},
        code::Reissue,
        command::{
            Command, NewAgreed, NewBecame, NewContact, NewFinding, NewJudgement, NewMeasure, NewPoint, NewReach,
        },
        complaint::Complaint,
        event::ContactWay,
        external,
        feedback::{Feedback, FeltHeard},
        hearing::{Heard, Party},
        ids::{ComplaintId, StaffId, TextId},
        judgement::{Outcome, When},
        lateness::Cause,
        organisation::Organisation,
        phase::{Diversion, Ground, NotOne, ReopenGround},
        promise::{Hear, Promise, Settled},
        words::Prose,
    },
    house::clock,
    store::road::Order,
};
use uuid::Uuid;

/// Chance that can be had again: splitmix64.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// The same seed, the same throws; neighbouring seeds have nothing in common.
    pub const fn new(seed: u64) -> Self {
        Self(Self(seed).throw())
    }

    /// A throw.
    pub const fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below another.
    pub fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.throw() % most.max(1) as u64).unwrap()
    }

    /// So many times out of a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of them.
    pub fn one_of<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    /// An id.
    pub fn id(&mut self) -> Uuid {
        uuid::Builder::from_random_bytes((u128::from(self.throw()) << 64 | u128::from(self.throw())).to_be_bytes())
            .into_uuid()
    }
}

/// Whom a random case is about: not those who keep it going, or soon nobody would be left.
const SUBJECTS: [StaffId; 3] = [people::EMPLOYEE, people::MANAGER_SOUTH, people::ADMINISTRATOR];

/// What a random order is made from.
pub struct Maker<'a> {
    /// The throws.
    pub dice: Dice,
    /// Who there is.
    pub org: &'a Organisation,
    /// Every complaint.
    pub all: &'a [ComplaintId],
}

impl Maker<'_> {
    /// An order on a case as it was last seen.
    pub fn order(&mut self, case: &Complaint, now: DateTime<Utc>) -> Order {
        let action = self.action(case);
        self.order_to(action, case, now)
    }

    /// An order to do one thing, by somebody who mostly may.
    pub fn order_to(&mut self, action: Action, case: &Complaint, now: DateTime<Utc>) -> Order {
        let today = clock::amsterdam_date(now);
        let command = self.command(action, case, today);
        let actor = self.actor(action, case, today);
        // Some look at a page of long ago.
        let seen = if self.dice.chance(8) { case.seq.saturating_sub(3) } else { case.seq };
        Order { actor, complaint: case.id, seen, key: self.dice.id(), command }
    }

    fn action(&mut self, case: &Complaint) -> Action {
        let standing = case.facts(self.org).standing();
        loop {
            let action = self.dice.one_of(Action::ALL);
            let rare = match action {
                Action::Erase => 1,
                Action::Divert | Action::CannotContinue | Action::NotAComplaint | Action::AddSubject => 4,
                Action::DeclareConflict | Action::Withdraw | Action::Redact | Action::GiveBack => 6,
                Action::Link | Action::Unlink | Action::ProposeReceipt | Action::ProposeInadmissible => 10,
                Action::AmendPoint | Action::DropPoint => 15,
                Action::Route | Action::RecordContact | Action::DraftJudgement | Action::Issue => 100,
                Action::ReadJudgement | Action::Reopen | Action::UndoDiversion | Action::CheckSafety => 100,
                _ => 30,
            };
            if (action.when().contains(&standing) || self.dice.chance(4)) && self.dice.chance(rare) {
                return action;
            }
        }
    }

    fn actor(&mut self, action: Action, case: &Complaint, today: NaiveDate) -> Actor {
        let staff = |id| Actor::Staff(self.org.acting(id, today));
        if self.dice.chance(8) {
            return staff(self.dice.one_of(&people::ALL));
        }
        match self.dice.one_of(action.who()) {
            Hat::Complainant => Actor::Complainant(case.id),
            Hat::Subject => Actor::Subject(case.id, self.dice.one_of(&SUBJECTS)),
            Hat::Reader => Actor::Reader(case.id, 1),
            Hat::Coordinator => staff(self.dice.one_of(&[people::COORDINATOR, people::SECOND_COORDINATOR])),
            Hat::Handler => staff(case.handler.unwrap_or(people::MANAGER_NORTH)),
            Hat::PartHolder => staff(case.part_holders().first().copied().unwrap_or(people::MANAGER_SOUTH)),
            Hat::NextLevel => staff(case.told.last().copied().unwrap_or(people::REGIONAL)),
            Hat::SafeguardingOfficer => staff(people::SAFEGUARDING),
            Hat::NamedDirector => staff(people::DIRECTOR),
            Hat::System => Actor::System,
        }
    }

    fn words(&mut self) -> Prose {
        made::prose(&format!("Woorden {}: hét slot,\n👶🏽 zażółć.", self.dice.below(1_000)))
    }

    fn near(&mut self, today: NaiveDate) -> NaiveDate {
        today - Days::new(2) + Days::new(self.dice.below(20) as u64)
    }

    fn past(&mut self, today: NaiveDate) -> NaiveDate {
        if self.dice.chance(5) { today + Days::new(1) } else { today - Days::new(self.dice.below(3) as u64) }
    }

    fn party(&mut self, case: &Complaint) -> Party {
        match case.subjects.as_slice() {
            [] => Party::Complainant,
            subjects if self.dice.chance(70) => Party::Subject(self.dice.one_of(subjects)),
            _ => Party::Complainant,
        }
    }

    fn number(&mut self, of: &[u8]) -> u8 {
        if of.is_empty() || self.dice.chance(4) { 77 } else { self.dice.one_of(of) }
    }

    fn promised(&mut self, of: &[Promise]) -> u8 {
        self.number(&of.iter().filter(|p| p.open()).map(|p| p.number).collect::<Vec<_>>())
    }

    fn settled(&mut self, today: NaiveDate) -> Settled<Prose> {
        match self.dice.below(4) {
            0 => Settled::Kept(self.past(today)),
            1 => Settled::Missed,
            2 => Settled::Moved { to: self.near(today), why: self.words() },
            _ => Settled::Cancelled { why: self.words() },
        }
    }

    fn a_text(&mut self, case: &Complaint) -> TextId {
        let texts = &case.filed.texts;
        let mut some = vec![texts.story, TextId(self.dice.id())];
        some.extend(texts.wish.into_iter().chain(texts.phone).chain(texts.child_name));
        some.extend(case.contacts.iter().map(|c| c.summary).chain(case.points.iter().map(|p| p.title)));
        self.dice.one_of(&some)
    }

    fn judgement(&mut self, case: &Complaint, today: NaiveDate) -> Command {
        let mut findings = Vec::new();
        for point in &case.points {
            if !self.dice.chance(3) {
                let outcome = self.dice.one_of(&Outcome::ALL);
                findings.push(NewFinding { point: point.number, outcome, reasons: self.words() });
            }
        }
        let mut measures = Vec::new();
        for _ in 0..self.dice.below(3) {
            let when =
                if self.dice.chance(60) { When::Planned(self.near(today)) } else { When::Taken(self.past(today)) };
            measures.push(NewMeasure { what: self.words(), owner: self.dice.one_of(&people::ALL), when });
        }
        Command::DraftJudgement(NewJudgement { findings, measures, solved: self.dice.chance(30) })
    }

    fn contact(&mut self, case: &Complaint, today: NaiveDate) -> Command {
        let on = self.past(today).max(case.filed.terms.received_on);
        let mut there = case.points.iter().map(|p| p.number);
        let points = (0..=self.dice.below(3))
            .map(|_| NewPoint { number: there.next(), title: self.words(), solved: self.dice.chance(30) })
            .collect();
        let agreed = (0..self.dice.below(2))
            .map(|_| NewAgreed { what: self.words(), by: self.near(today), hear: self.dice.one_of(&Hear::ALL) })
            .collect();
        let way = self.dice.one_of(&ContactWay::ALL);
        Command::RecordContact(NewContact { on, way, summary: self.words(), points, agreed })
    }

    fn command(&mut self, action: Action, case: &Complaint, today: NaiveDate) -> Command {
        let points: Vec<u8> = case.points.iter().map(|p| p.number).collect();
        let version = case.judgement.as_ref().map_or(1, |j| j.version);
        match action {
            Action::AnswerQuestion => Command::AnswerQuestion(self.words()),
            Action::MakeComplaint => {
                Command::MakeComplaint(NewBecame { more: Some(self.words()), ..NewBecame::least() })
            }
            Action::CheckSafety => {
                let count = self.dice.below(3);
                Command::CheckSafety { subjects: SUBJECTS[..count].to_vec() }
            }
            Action::AddSubject => Command::AddSubject { who: self.dice.one_of(&SUBJECTS) },
            Action::DeclareConflict => {
                let who = self.dice.one_of(&[people::SECOND_DIRECTOR, people::COMMITTEE, people::EMPLOYEE]);
                Command::DeclareConflict { who, reason: self.words() }
            }
            Action::AcceptLate => Command::AcceptLate,
            Action::ProposeInadmissible => {
                let ground = self.dice.one_of(&[Ground::Late, Ground::NotForThem, Ground::JudgedBefore]);
                Command::ProposeInadmissible { ground, reasons: self.words() }
            }
            Action::ReadInadmissible if self.dice.chance(30) => Command::AgreeInadmissible,
            Action::ReadInadmissible => Command::ReturnInadmissible { reason: self.words() },
            Action::NotAComplaint => {
                let other = self.dice.one_of(self.all);
                let what = self.dice.one_of(&[NotOne::Spam, NotOne::Test, NotOne::Duplicate(other)]);
                Command::NotAComplaint { what, reason: self.words() }
            }
            Action::Restore => Command::Restore { reason: self.words() },
            Action::Route => {
                let handler = self.dice.one_of(&[people::MANAGER_NORTH, people::REGIONAL, people::DIRECTOR]);
                Command::Route { handler, reason: Some(self.words()) }
            }
            Action::GiveBack => Command::GiveBack { reason: self.words() },
            Action::GivePoints => {
                let manager = self.dice.one_of(&[people::MANAGER_SOUTH, people::SECOND_DIRECTOR]);
                Command::GivePoints { manager, points }
            }
            Action::ReportOnPart => {
                let manager = case.part_holders().first().copied().unwrap_or(people::MANAGER_SOUTH);
                Command::ReportOnPart { manager, words: self.words() }
            }
            Action::Link => Command::Link { other: self.dice.one_of(self.all) },
            Action::Unlink => {
                Command::Unlink { other: case.links.first().copied().unwrap_or_else(|| self.dice.one_of(self.all)) }
            }
            Action::RecordContact => self.contact(case, today),
            Action::RecordAttempt => Command::RecordAttempt {
                on: self.past(today),
                way: self.dice.one_of(&ContactWay::ALL),
                just_now: false,
            },
            Action::SettlePromise => {
                Command::SettlePromise { promise: self.promised(&case.promises), how: self.settled(today) }
            }
            Action::AmendPoint => {
                let point = if self.dice.chance(50) { None } else { Some(self.number(&points)) };
                let about = if self.dice.chance(50) { None } else { Some(case.subjects.clone()) };
                Command::AmendPoint { point, title: self.words(), about }
            }
            Action::DropPoint => Command::DropPoint { point: self.number(&points), reason: self.words() },
            Action::Investigate => Command::Investigate { plan: self.words() },
            Action::Invite => Command::Invite { party: self.party(case), on: self.near(today).max(today) },
            Action::ReleaseExtract => {
                let subject = case.subjects.first().copied().unwrap_or(people::EMPLOYEE);
                Command::ReleaseExtract { subject, points }
            }
            Action::RecordHearing => {
                let on = self.past(today);
                let how = self.dice.one_of(&[Heard::Spoke(on), Heard::Declined, Heard::Absent]);
                Command::RecordHearing { party: self.party(case), how, statement: Some(self.words()) }
            }
            Action::GiveStatement => Command::GiveStatement(self.words()),
            Action::Message => Command::Message(self.words()),
            Action::Answer => Command::Answer(self.words()),
            Action::Note => Command::Note(self.words()),
            Action::DraftJudgement => self.judgement(case, today),
            Action::ReadJudgement if self.dice.chance(25) => Command::ReturnJudgement { version, reason: self.words() },
            Action::ReadJudgement => Command::ApproveJudgement { version },
            Action::Issue => Command::Issue { version },
            Action::RecordPosted => Command::RecordPosted { on: self.past(today) },
            Action::RecordDelivery => Command::RecordDelivery { accepted: self.dice.chance(60) },
            Action::ExplainLateness => {
                let cause = self.dice.one_of(&Cause::ALL);
                Command::ExplainLateness { words: self.words(), expected: self.near(today).max(today), cause }
            }
            Action::RecordExternal => Command::RecordExternal {
                body: self.dice.one_of(&external::Body::ALL),
                step: self.dice.one_of(&external::Step::ALL),
                on: self.past(today),
                words: self.words(),
            },
            Action::SettleMeasure => {
                Command::SettleMeasure { measure: self.promised(&case.measures), how: self.settled(today) }
            }
            Action::Withdraw => {
                Command::Withdraw { reason: if self.dice.chance(50) { Some(self.words()) } else { None } }
            }
            Action::UndoWithdrawal => Command::UndoWithdrawal,
            Action::NameReaders if self.dice.chance(60) => {
                let email = made::prose("lezer@commissie.example");
                Command::NameReader { name: made::prose("Een lezer"), email }
            }
            Action::NameReaders => {
                let readers: Vec<u8> = case.readers.iter().map(|r| r.number).collect();
                Command::RemoveReader { reader: self.number(&readers) }
            }
            Action::ConfirmSolved => Command::ConfirmSolved,
            Action::ObjectToSolved => Command::ObjectToSolved { reason: self.words() },
            Action::AskToReopen => Command::AskToReopen { reason: self.words() },
            Action::Reopen => {
                let grounds = [ReopenGround::ParentAsks, ReopenGround::Mediation, ReopenGround::Ruling];
                Command::Reopen { ground: self.dice.one_of(&grounds), reason: self.words() }
            }
            Action::GiveFeedback => {
                let words = if self.dice.chance(50) { Some(self.words()) } else { None };
                Command::GiveFeedback(Feedback::Answered(self.dice.one_of(&FeltHeard::ALL), words))
            }
            Action::CannotContinue => Command::CannotContinue { reason: self.words() },
            Action::ProposeReceipt => {
                let before = Days::new(self.dice.below(6) as u64);
                let received_on = case.filed.terms.received_on - before;
                Command::ProposeReceipt { received_on, evidence: self.words() }
            }
            Action::ReadReceipt if self.dice.chance(50) => Command::ConfirmReceipt,
            Action::ReadReceipt => Command::RefuseReceipt { reason: self.words() },
            Action::RaiseConcern => Command::RaiseConcern(self.words()),
            Action::AcknowledgeConcern => Command::AcknowledgeConcern,
            Action::Divert => {
                let to = self.dice.one_of(&[Diversion::Meldcode, Diversion::DutyToReport]);
                let named_director = self.dice.one_of(&[None, Some(people::DIRECTOR)]);
                Command::Divert { to, reason: self.words(), named_director }
            }
            Action::TellSafely => Command::TellSafely(self.words()),
            Action::SplitOff => Command::SplitOff { into: ComplaintId(self.dice.id()) },
            Action::UndoDiversion => Command::UndoDiversion { reason: self.words() },
            Action::ConfirmAddress => Command::ConfirmAddress,
            Action::ChangeReach => Command::ChangeReach(NewReach {
                email: if self.dice.chance(50) { Some(made::prose("anders@ouder.example")) } else { None },
                phone: Some(made::prose("06 98765432")),
                way: None,
                safe: if self.dice.chance(20) { Some(true) } else { None },
                note: Some(self.words()),
            }),
            Action::ReissueCode => Command::ReissueCode { how: self.dice.one_of(&[Reissue::Mail, Reissue::Letter]) },
            Action::SendCodeLetter => {
                let address = if self.dice.chance(70) { Some(self.words()) } else { None };
                Command::SendCodeLetter { checked: self.words(), address }
            }
            Action::PostCodeLetter => Command::PostCodeLetter { on: self.past(today) },
            Action::Redact => Command::Redact { text: self.a_text(case), reason: self.words() },
            Action::Erase => Command::Erase,
            Action::TellNextLevel => Command::TellNextLevel,
        }
    }
}
