//! Plays any sequence of anything by anybody, from a few random numbers a step. Most steps are plausible, so that a
//! case gets somewhere; the others are whatever somebody could send.

use super::{samples, *};
use crate::domain::{
    access::Action,
    code::Reissue,
    command::{NewBecame, NewReach},
    decide::open_to,
    external,
    hearing::Heard,
    intake::{NewQuestion, Occurred, Place, Way},
    organisation::Deputy,
    phase::{Closing, Ground, NotOne, ReopenGround},
    promise::{Hear, Settled},
};
use proptest::prelude::*;
use std::sync::LazyLock;

/// What a step is made of.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    seed: u64,
    /// How many days later it is.
    pub days: u64,
}

static ALL: LazyLock<Vec<Command>> = LazyLock::new(samples::commands);

/// A case from its beginning, and what is tried with it.
#[derive(Clone, Debug)]
pub struct Play {
    seed: u64,
    pub steps: Vec<Step>,
}

pub fn any_play() -> impl Strategy<Value = Play> {
    let days = prop_oneof![14 => Just(0u64), 4 => 1u64..4, 2 => 4u64..20, 1 => 20u64..120];
    let step = (any::<u64>(), days).prop_map(|(seed, days)| Step { seed, days });
    (any::<u64>(), prop::collection::vec(step, 1..=80)).prop_map(|(seed, steps)| Play { seed, steps })
}

impl Play {
    /// The case as it is filed.
    pub fn desk(&self) -> Desk {
        let mut dice = Dice(self.seed);
        let mut answers = if dice.one_in(3) { late_answers() } else { answers() };
        if dice.one_in(4) {
            answers.locations.push(OTHER_LOCATION.to_string());
        }
        if dice.one_in(8) {
            answers.place = "head_office".into();
        }
        if dice.one_in(4) {
            answers.about_manager = "yes".into();
        }
        if dice.one_in(6) {
            answers.categories.push("committee_rights".into());
        }
        if dice.one_in(3) {
            answers.relation = "committee".into();
        }
        if dice.one_in(2) {
            (answers.email, answers.way) = ("noor@example.nl".into(), "mail".into());
        }
        if dice.one_in(4) {
            answers.safe = "no".into();
        }
        let filed_by_staff = dice.one_in(6).then(|| dice.person());
        let mut desk = if dice.one_in(5) {
            let new = NewQuestion { filed_by_staff, ..parse_question(&answers, Lang::Nl).unwrap() };
            let withheld = dice.people(2);
            let reference = Reference::from_random([1; 5]);
            Desk::begun(|fresh| ask(new, withheld, reference, today(), &Calendar::default(), fresh))
        } else {
            Desk::of(NewComplaint { filed_by_staff, ..parse(&answers, today()).unwrap() })
        };
        desk.org.second_reading = !dice.one_in(8);
        for _ in 0..dice.below(4) {
            let from = today() + Days::new(dice.below(60) as u64);
            let until = from + Days::new(dice.below(60) as u64);
            desk.org.deputies.push(Deputy { absent: dice.person(), deputy: dice.person(), from, until });
        }
        desk
    }
}

impl Step {
    /// Who does what, with the case as it stands.
    pub fn of(self, desk: &Desk) -> (Actor, Command) {
        let mut dice = Dice(self.seed);
        let standing = desk.case.facts(&desk.org).standing();
        let anything = dice.one_in(8);
        let fits = |c: &&Command| anything || c.action().when().contains(&standing);
        let commands: Vec<(&Command, usize)> = ALL.iter().filter(fits).map(|c| (c, weight(desk, c))).collect();
        let mut at = dice.below(commands.iter().map(|(_, weight)| weight).sum());
        let chosen = commands.iter().find(|(_, weight)| match at.checked_sub(*weight) {
            Some(left) => {
                at = left;
                false
            }
            None => true,
        });
        let chosen = chosen.unwrap().0.clone();
        let command = vary(chosen, desk, &mut dice);
        (actor(desk, command.action(), &mut dice), command)
    }
}

/// What brings a case on happens often, what ends it seldom.
fn weight(desk: &Desk, command: &Command) -> usize {
    let case = &desk.case;
    match command {
        Command::MakeComplaint(_) if case.is_question() => 12,
        Command::AnswerQuestion(_) => 4,
        Command::CheckSafety { .. } if !case.safety_checked => 30,
        Command::CheckSafety { .. } => 1,
        Command::Route { .. } if case.handler.is_none() => 25,
        Command::RecordContact(_) if case.points.is_empty() => 30,
        Command::DraftJudgement(_) if case.phase != Phase::Judging => 10,
        Command::ApproveJudgement { .. } => 25,
        Command::Issue { .. } if case.approved.is_some() => 40,
        Command::AgreeInadmissible if case.refused.is_some() => 10,
        Command::ReturnInadmissible { .. } if case.refused.is_some() => 8,
        Command::ConfirmReceipt if case.receipt_proposed.is_some() => 12,
        Command::RefuseReceipt { .. } if case.receipt_proposed.is_some() => 8,
        Command::GivePoints { .. } | Command::ReportOnPart { .. } => 6,
        Command::ReleaseExtract { .. } | Command::RecordHearing { .. } | Command::Invite { .. } => 8,
        Command::RecordPosted { .. } | Command::RecordDelivery { .. } => 8,
        Command::PostCodeLetter { .. } if case.code_letter.is_some() => 10,
        Command::ReissueCode { .. } if case.code_letter.is_some() => 6,
        Command::SettlePromise { .. } | Command::SettleMeasure { .. } => 6,
        Command::Reopen { .. } | Command::UndoWithdrawal | Command::Restore { .. } | Command::ObjectToSolved { .. } => {
            8
        }
        Command::ConfirmSolved if case.closing() == Some(Closing::Solved) => 20,
        Command::UndoDiversion { .. } => 6,
        Command::NotAComplaint { .. }
        | Command::Withdraw { .. }
        | Command::CannotContinue { .. }
        | Command::Divert { .. }
        | Command::Erase
        | Command::AddSubject { .. }
        | Command::DeclareConflict { .. }
        | Command::ProposeInadmissible { .. }
        | Command::Answer(_)
        | Command::SendFiles(_)
        | Command::Note(_)
        | Command::KeepFiles(_)
        | Command::Message(_)
        | Command::ConfirmAddress
        | Command::ChangeReach(_)
        | Command::ReissueCode { .. }
        | Command::SendCodeLetter { .. }
        | Command::PostCodeLetter { .. }
        | Command::Redact { .. }
        | Command::RaiseConcern(_)
        | Command::RecordExternal { .. } => 1,
        _ => 2,
    }
}

/// Somebody; mostly the first of a few who may.
fn actor(desk: &Desk, action: Action, dice: &mut Dice) -> Actor {
    let facts = desk.case.facts(&desk.org);
    let mut actor = anybody(desk, dice);
    for _ in 0..dice.below(30) {
        if open_to(action, &actor, &facts).is_ok() {
            break;
        }
        actor = anybody(desk, dice);
    }
    actor
}

fn anybody(desk: &Desk, dice: &mut Dice) -> Actor {
    match dice.below(12) {
        0 | 1 => Actor::Complainant(CASE),
        2 | 3 => Actor::System,
        4 => Actor::Complainant(OTHER_CASE),
        5 if dice.one_in(2) => Actor::Reader(CASE, dice.number(desk.case.readers_given.into())),
        5 => Actor::Subject(CASE, dice.person()),
        6 if !desk.case.subjects.is_empty() => Actor::Subject(CASE, dice.of(&desk.case.subjects)),
        6 => Actor::Filing,
        _ => desk.staff(dice.person()),
    }
}

/// The same command with other parameters: mostly ones that exist.
fn vary(command: Command, desk: &Desk, dice: &mut Dice) -> Command {
    let case = &desk.case;
    let version = case.judgement.as_ref().map_or(1, |j| j.version);
    match command {
        Command::CheckSafety { .. } if dice.one_in(10) => {
            Command::CheckSafety { subjects: vec![MANAGER, REGIONAL, DIRECTOR, OTHER_DIRECTOR, INDEPENDENT] }
        }
        Command::CheckSafety { .. } => Command::CheckSafety { subjects: dice.people(3) },
        Command::MakeComplaint(new) => {
            let day = dice.day(desk) - Days::new(100 * dice.below(2) as u64);
            let occurred = dice.of(&[Occurred::On(day), Occurred::Ongoing]);
            let place =
                dice.of(&[new.place.clone(), Place::HeadOffice, Place::Locations(vec![LocationId(Uuid::nil())])]);
            Command::MakeComplaint(NewBecame { occurred, place, ..new })
        }
        Command::AddSubject { .. } => Command::AddSubject { who: dice.person() },
        Command::DeclareConflict { reason, .. } => Command::DeclareConflict { who: dice.person(), reason },
        Command::ProposeInadmissible { reasons, .. } => {
            Command::ProposeInadmissible { ground: dice.of(&Ground::ALL), reasons }
        }
        Command::NotAComplaint { reason, .. } => {
            let what = dice.of(&[NotOne::Spam, NotOne::Test, NotOne::Duplicate(OTHER_CASE), NotOne::Duplicate(CASE)]);
            Command::NotAComplaint { what, reason }
        }
        Command::Route { reason, .. } => {
            let anybody = dice.person();
            let handler = dice.of(&[MANAGER, REGIONAL, OTHER_MANAGER, DIRECTOR, INDEPENDENT, anybody]);
            Command::Route { handler, reason: reason.filter(|_| !dice.one_in(4)) }
        }
        Command::GivePoints { .. } => {
            let anybody = dice.person();
            let manager = dice.of(&[PART_MANAGER, OTHER_MANAGER, anybody]);
            Command::GivePoints { manager, points: (0..dice.below(3)).map(|_| dice.point(case)).collect() }
        }
        Command::ReportOnPart { words, .. } => {
            let mut managers = case.part_holders();
            managers.push(dice.person());
            Command::ReportOnPart { manager: dice.of(&managers), words }
        }
        Command::Link { .. } => Command::Link { other: dice.of(&[OTHER_CASE, CASE]) },
        Command::RecordContact(contact) => {
            let on = dice.day(desk);
            let number = |n: u8, dice: &mut Dice| desk.case.point(n).filter(|_| dice.one_in(2)).map(|p| p.number);
            let points = (1..=dice.below(5) as u8)
                .map(|n| NewPoint { number: number(n, dice), title: words(), solved: dice.one_in(3) })
                .collect();
            let agreed = (0..dice.below(3))
                .map(|_| NewAgreed { what: words(), by: dice.day(desk), hear: dice.of(&Hear::ALL) })
                .collect();
            let way = dice.of(&ContactWay::ALL);
            Command::RecordContact(NewContact { on, way, points, agreed, ..contact })
        }
        Command::RecordAttempt { way, just_now, .. } => Command::RecordAttempt { on: dice.day(desk), way, just_now },
        Command::SettlePromise { .. } => {
            Command::SettlePromise { promise: dice.number(case.promises.len()), how: settled(desk, dice) }
        }
        Command::SettleMeasure { .. } => {
            Command::SettleMeasure { measure: dice.number(case.measures.len()), how: settled(desk, dice) }
        }
        Command::AmendPoint { title, .. } => {
            let point = dice.one_in(2).then(|| dice.point(case));
            let about = dice.one_in(3).then(|| if dice.one_in(2) { case.subjects.clone() } else { dice.people(2) });
            Command::AmendPoint { point, title, about }
        }
        Command::DropPoint { reason, .. } => Command::DropPoint { point: dice.point(case), reason },
        Command::Invite { .. } => Command::Invite { party: dice.party(case), on: dice.day(desk) },
        Command::ReleaseExtract { .. } => {
            let subject = if case.subjects.is_empty() { dice.person() } else { dice.of(&case.subjects) };
            Command::ReleaseExtract { subject, points: (0..dice.below(3)).map(|_| dice.point(case)).collect() }
        }
        Command::RecordHearing { .. } => {
            let spoke = Heard::Spoke(dice.day(desk));
            let how = dice.of(&[spoke, Heard::Declined, Heard::Absent]);
            let statement = dice.one_in(2).then(words);
            Command::RecordHearing { party: dice.party(case), how, statement }
        }
        Command::DraftJudgement(_) => Command::DraftJudgement(written(desk, dice)),
        Command::ReturnJudgement { reason, .. } => {
            Command::ReturnJudgement { version: dice.of(&[version, version, 1]), reason }
        }
        Command::ApproveJudgement { .. } => Command::ApproveJudgement { version: dice.of(&[version, version, 1]) },
        Command::Issue { .. } => Command::Issue { version: dice.of(&[version, version, 1]) },
        Command::RecordPosted { .. } => Command::RecordPosted { on: dice.day(desk) },
        Command::RecordDelivery { .. } => Command::RecordDelivery { accepted: dice.one_in(2) },
        Command::ExplainLateness { words, cause, .. } => {
            Command::ExplainLateness { words, expected: dice.day(desk), cause }
        }
        Command::RecordExternal { words, .. } => {
            let (body, step) = (dice.of(&external::Body::ALL), dice.of(&external::Step::ALL));
            Command::RecordExternal { body, step, on: dice.day(desk), words }
        }
        Command::ReissueCode { .. } => Command::ReissueCode { how: dice.of(&[Reissue::Mail, Reissue::Letter]) },
        Command::SendCodeLetter { checked, .. } => {
            Command::SendCodeLetter { checked, address: dice.one_in(2).then(words) }
        }
        Command::PostCodeLetter { .. } => Command::PostCodeLetter { on: dice.day(desk) },
        Command::ChangeReach(_) => Command::ChangeReach(NewReach {
            email: dice.one_in(2).then(words),
            phone: dice.one_in(2).then(words),
            way: dice.of(&[None, Some(Way::Phone), Some(Way::Mail), Some(Way::Letter)]),
            safe: dice.of(&[None, None, Some(true), Some(false)]),
            note: dice.one_in(2).then(words),
        }),
        Command::RemoveReader { .. } => Command::RemoveReader { reader: dice.number(case.readers_given.into()) },
        Command::Withdraw { .. } => Command::Withdraw { reason: dice.one_in(2).then(words) },
        Command::Reopen { reason, .. } => Command::Reopen { ground: dice.of(&ReopenGround::ALL), reason },
        Command::ProposeReceipt { evidence, .. } => Command::ProposeReceipt { received_on: dice.day(desk), evidence },
        Command::Divert { reason, .. } => {
            let to = dice.of(&[Diversion::Meldcode, Diversion::DutyToReport]);
            let named_director = dice.of(&[None, Some(DIRECTOR), Some(OTHER_DIRECTOR), Some(MANAGER)]);
            Command::Divert { to, reason, named_director }
        }
        Command::Redact { reason, .. } => {
            Command::Redact { text: TextId(Uuid::from_u128(desk.next_id - dice.below(3) as u128)), reason }
        }
        // Nothing of these varies but their words.
        other => other,
    }
}

fn settled(desk: &Desk, dice: &mut Dice) -> Settled<Prose> {
    match dice.below(4) {
        0 => Settled::Kept(dice.day(desk)),
        1 => Settled::Missed,
        2 => Settled::Moved { to: dice.day(desk), why: words() },
        _ => Settled::Cancelled { why: words() },
    }
}

/// A judgement of every point; of another number of them now and then.
fn written(desk: &Desk, dice: &mut Dice) -> NewJudgement {
    let strange = dice.one_in(6);
    let mut points: Vec<u8> = desk.case.points.iter().map(|p| p.number).collect();
    if strange {
        points.push(dice.point(&desk.case));
    }
    let cautious = dice.one_in(2);
    let finding = |point, dice: &mut Dice| NewFinding {
        point,
        outcome: if cautious { Outcome::Unfounded } else { dice.of(&Outcome::ALL) },
        reasons: words(),
    };
    let findings = points.into_iter().filter(|p| !strange || *p != 1).collect::<Vec<_>>();
    let findings = findings.into_iter().map(|p| finding(p, dice)).collect();
    let measure = |dice: &mut Dice| NewMeasure {
        what: words(),
        owner: dice.person(),
        when: if dice.one_in(3) { When::Taken(dice.day(desk)) } else { When::Planned(dice.day(desk)) },
    };
    let measures = (0..dice.below(3)).map(|_| measure(dice)).collect();
    NewJudgement { findings, measures, solved: dice.one_in(2) }
}

/// Random numbers enough for one step.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        // SplitMix64: the numbers of one seed do not depend on one another.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % n as u64) as usize
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn of<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())].clone()
    }

    fn person(&mut self) -> StaffId {
        self.of(&EVERYBODY)
    }

    fn people(&mut self, most: usize) -> Vec<StaffId> {
        (0..self.below(most + 1)).map(|_| self.person()).collect()
    }

    /// A number that mostly is one of the first `n`.
    fn number(&mut self, n: usize) -> u8 {
        self.below(n + 2) as u8
    }

    fn point(&mut self, case: &Complaint) -> u8 {
        let there: Vec<u8> = case.points.iter().map(|p| p.number).chain([1, 3]).collect();
        self.of(&there)
    }

    fn party(&mut self, case: &Complaint) -> Party {
        let mut sides: Vec<Party> = case.subjects.iter().map(|s| Party::Subject(*s)).collect();
        sides.extend([Party::Complainant, Party::Subject(TEACHER)]);
        self.of(&sides)
    }

    /// Mostly today; else a few days off it.
    fn day(&mut self, desk: &Desk) -> NaiveDate {
        match self.below(6) {
            0 => desk.today + Days::new(1 + self.below(40) as u64),
            1 => desk.today - Days::new(1 + self.below(5) as u64),
            _ => desk.today,
        }
    }
}
