//! Commands that lack nothing of their own, to ask the procedure whether their form is open.

use crate::domain::{
    access::held,
    command::{Command, NewBecame, NewContact, NewFinding, NewJudgement, NewPoint, NewReach},
    complaint::Complaint,
    decide::World,
    event::ContactWay,
    external,
    feedback::Feedback,
    forms::FormKind as K,
    hearing::{Heard, Party},
    ids::{ComplaintId, StaffId, TextId},
    judgement::Outcome,
    lateness::Cause,
    phase::{Diversion, Ground, NotOne, ReopenGround},
    promise::{Promise, Settled},
    routing,
    words::Prose,
};
use uuid::Uuid;

/// The ways to fill in a form, of which one must do; none when nobody could handle the case.
pub fn probes(kind: K, case: &Complaint, world: &World<'_>, me: StaffId) -> Vec<Command> {
    let Ok(words) = Prose::parse("-") else { return Vec::new() };
    let probe = Probe { case, world, me, words };
    match kind {
        K::Invite | K::RecordHearing => probe.sides(kind),
        K::ReleaseExtract => probe.extracts(),
        K::GivePoints => probe.points(),
        K::ProposeInadmissible => {
            let reasons = &probe.words;
            Ground::ALL.map(|ground| Command::ProposeInadmissible { ground, reasons: reasons.clone() }).into()
        }
        K::Reopen => ReopenGround::ALL.map(|ground| Command::Reopen { ground, reason: probe.words.clone() }).into(),
        kind => probe.one(kind).into_iter().collect(),
    }
}

struct Probe<'a> {
    case: &'a Complaint,
    world: &'a World<'a>,
    me: StaffId,
    words: Prose,
}

impl Probe<'_> {
    fn one(&self, kind: K) -> Option<Command> {
        let (case, words, on) = (self.case, self.words.clone(), self.world.today);
        let version = case.judgement.as_ref().map_or(0, |j| j.version);
        let way = ContactWay::Call;
        let nobody = StaffId(Uuid::nil());
        Some(match kind {
            K::AnswerQuestion => Command::AnswerQuestion(words),
            K::MakeComplaint => Command::MakeComplaint(NewBecame::least()),
            K::CheckSafety => Command::CheckSafety { subjects: case.subjects.clone() },
            K::Route => {
                let conflicted = case.conflicted();
                let (org, today) = (self.world.org, self.world.today);
                let proposed = routing::propose(org, (&case.filed).into(), &conflicted, today).map(|p| p.handler);
                let possible = routing::possible_handlers(org, &conflicted).map(|s| s.id);
                let handler = proposed.into_iter().chain(possible).find(|h| case.handler != Some(*h))?;
                Command::Route { handler, reason: Some(words) }
            }
            K::AddSubject => {
                let out = case.conflicted();
                let who = self.world.org.staff.iter().find(|s| !out.contains(&s.id)).map_or(nobody, |s| s.id);
                Command::AddSubject { who }
            }
            K::DeclareConflict => Command::DeclareConflict { who: self.me, reason: words },
            K::AcceptLate => Command::AcceptLate,
            K::AgreeInadmissible => Command::AgreeInadmissible,
            K::ReturnInadmissible => Command::ReturnInadmissible { reason: words },
            K::NotAComplaint => Command::NotAComplaint { what: NotOne::Spam, reason: words },
            K::Restore => Command::Restore { reason: words },
            K::GiveBack => Command::GiveBack { reason: words },
            K::ReportOnPart => {
                let acting = self.world.org.acting(self.me, on);
                let manager = held(&acting, &case.facts(self.world.org)).first().copied().unwrap_or(nobody);
                Command::ReportOnPart { manager, words }
            }
            K::Link => Command::Link { other: ComplaintId(Uuid::nil()) },
            K::Unlink => Command::Unlink { other: case.links.first().copied().unwrap_or(case.id) },
            K::RecordContact => {
                let points = vec![NewPoint::open(words.clone())];
                Command::RecordContact(NewContact { on, way, summary: words, points, agreed: Vec::new() })
            }
            K::RecordAttempt => Command::RecordAttempt { on, way, just_now: false },
            K::SettlePromise => Command::SettlePromise { promise: open(&case.promises), how: Settled::Missed },
            K::AmendPoint => Command::AmendPoint { point: None, title: words, about: None },
            K::DropPoint => Command::DropPoint { point: case.points.first().map_or(0, |p| p.number), reason: words },
            K::Message => Command::Message(words),
            K::Answer => Command::Answer(words),
            K::GiveStatement => Command::GiveStatement(words),
            K::GiveFeedback => Command::GiveFeedback(Feedback::Written(words)),
            K::SplitOff => Command::SplitOff { into: ComplaintId(Uuid::nil()) },
            K::Note => Command::Note(words),
            K::Investigate => Command::Investigate { plan: words },
            K::DraftJudgement => {
                let finding = |point| NewFinding { point, outcome: Outcome::Unfounded, reasons: words.clone() };
                let findings = case.points.iter().map(|p| finding(p.number)).collect();
                Command::DraftJudgement(NewJudgement { findings, measures: Vec::new(), solved: false })
            }
            K::ReturnJudgement => Command::ReturnJudgement { version, reason: words },
            K::ApproveJudgement => Command::ApproveJudgement { version },
            K::Issue => Command::Issue { version },
            K::RecordPosted => Command::RecordPosted { on },
            K::ExplainLateness => Command::ExplainLateness { words, expected: on, cause: Cause::Other },
            K::SettleMeasure => Command::SettleMeasure { measure: open(&case.measures), how: Settled::Missed },
            K::RecordExternal => {
                let (body, step) = (external::Body::Klachtenloket, external::Step::Asked);
                Command::RecordExternal { body, step, on, words }
            }
            K::Withdraw => Command::Withdraw { reason: None },
            K::UndoWithdrawal => Command::UndoWithdrawal,
            K::ConfirmSolved => Command::ConfirmSolved,
            K::ObjectToSolved => Command::ObjectToSolved { reason: words },
            K::AskToReopen => Command::AskToReopen { reason: words },
            K::NameReader => Command::NameReader { name: words.clone(), email: words },
            K::RemoveReader => Command::RemoveReader { reader: case.readers.first().map_or(0, |r| r.number) },
            K::CannotContinue => Command::CannotContinue { reason: words },
            K::RaiseConcern => Command::RaiseConcern(words),
            K::AcknowledgeConcern => Command::AcknowledgeConcern,
            K::Divert => Command::Divert { to: Diversion::Meldcode, reason: words, named_director: None },
            K::TellSafely => Command::TellSafely(words),
            K::UndoDiversion => Command::UndoDiversion { reason: words },
            K::ProposeReceipt => {
                // The day before is another day, and never one to come.
                let received_on = case.filed.terms.received_on.pred_opt()?;
                Command::ProposeReceipt { received_on, evidence: words }
            }
            K::ConfirmReceipt => Command::ConfirmReceipt,
            K::RefuseReceipt => Command::RefuseReceipt { reason: words },
            // With an address of its own, it is open where none is known too.
            K::ChangeReach => Command::ChangeReach(NewReach { phone: Some(words), ..NewReach::default() }),
            K::SendCodeLetter => Command::SendCodeLetter { checked: words.clone(), address: Some(words) },
            K::PostCodeLetter => Command::PostCodeLetter { on },
            K::Redact => Command::Redact { text: TextId(Uuid::nil()), reason: words },
            // These have several ways.
            K::Invite | K::ReleaseExtract | K::GivePoints | K::RecordHearing | K::ProposeInadmissible | K::Reopen => {
                return None;
            }
        })
    }

    /// Every side.
    fn sides(&self, kind: K) -> Vec<Command> {
        let subjects = self.case.subjects.iter().map(|s| Party::Subject(*s));
        let command = |party| match kind {
            K::Invite => Command::Invite { party, on: self.world.today },
            _ => Command::RecordHearing { party, how: Heard::Declined, statement: None },
        };
        std::iter::once(Party::Complainant).chain(subjects).map(command).collect()
    }

    /// The first point to each who could be given it; without a point there is nothing to give.
    fn points(&self) -> Vec<Command> {
        let Some(first) = self.case.points.first() else { return vec![give(StaffId(Uuid::nil()), &[])] };
        let conflicted = self.case.conflicted();
        let possible = routing::possible_handlers(self.world.org, &conflicted).map(|s| give(s.id, &[first.number]));
        let holders = self.case.part_holders().into_iter().map(|manager| give(manager, &[]));
        possible.chain(holders).collect()
    }

    /// Every subject with the points that are about them.
    fn extracts(&self) -> Vec<Command> {
        let case = self.case;
        let about = |who: StaffId| {
            let theirs = case.points.iter().filter(|p| case.point_about(p).contains(&who));
            Command::ReleaseExtract { subject: who, points: theirs.map(|p| p.number).collect() }
        };
        let nobody = StaffId(Uuid::nil());
        let subjects = case.subjects.iter().copied();
        // With nobody to release it to the procedure says so.
        subjects.chain(case.subjects.is_empty().then_some(nobody)).map(about).collect()
    }
}

fn give(manager: StaffId, points: &[u8]) -> Command {
    Command::GivePoints { manager, points: points.to_vec() }
}

/// An open one; number 0 is never given.
fn open(promises: &[Promise]) -> u8 {
    promises.iter().find(|p| p.open()).map_or(0, |p| p.number)
}
