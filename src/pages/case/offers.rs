//! What somebody can do with a case now. The procedure itself is asked, with a command that lacks
//! nothing: what it refuses stands on the page with its reason, what is not theirs is not shown.

use super::data::{By, CaseData, Happened, Offer, Person};
use crate::{
    domain::{
        access::{Actor, Role, StaffActor},
        command::{Command, NewContact, NewFinding, NewJudgement},
        complaint::Complaint,
        decide::{World, decide},
        event::ContactWay,
        forms::FormKind,
        ids::{StaffId, TextId},
        judgement::Outcome,
        organisation::{Organisation, StaffMember},
        phase::{Diversion, Phase},
        refusal::Refusal,
        routing,
        words::Prose,
    },
    house::clock,
    store::case::{CaseFile, Recorded, RecordedActor},
};
use chrono::NaiveDate;
use uuid::Uuid;

/// The forms, in the order of the procedure.
const FORMS: [FormKind; 11] = [
    FormKind::CheckSafety,
    FormKind::Route,
    FormKind::RecordContact,
    FormKind::RecordAttempt,
    FormKind::DraftJudgement,
    FormKind::ApproveJudgement,
    FormKind::ReturnJudgement,
    FormKind::Issue,
    FormKind::Message,
    FormKind::Note,
    FormKind::Divert,
];

/// The page's data of an opened case.
pub fn data(file: CaseFile, world: &World<'_>, staff: &StaffActor) -> CaseData {
    let (org, today) = (world.org, world.today);
    let complaint = file.complaint;
    let conflicted = complaint.conflicted();
    let offers = offers(&complaint, world, staff);
    let locations = complaint.filed.place.locations();
    CaseData {
        today,
        me: staff.id,
        organisation: org.name.clone(),
        events: file.events.into_iter().map(happened).collect(),
        words: file.words,
        places: locations.iter().filter_map(|l| org.location(*l)).map(|l| (l.id, l.name.clone())).collect(),
        people: org.staff.iter().map(|s| person(org, &complaint, &conflicted, s)).collect(),
        proposal: routing::propose(org, (&complaint.filed).into(), &conflicted, today),
        next: next(&complaint, &offers),
        offers,
        complaint,
        unsent: None,
    }
}

fn happened(recorded: Recorded) -> Happened {
    Happened {
        seq: recorded.seq,
        at: recorded.at.to_rfc3339(),
        day: clock::amsterdam_date(recorded.at),
        time: clock::amsterdam_time(recorded.at),
        by: match recorded.actor {
            RecordedActor::Complainant => By::Complainant,
            RecordedActor::Staff(id) | RecordedActor::Subject(id) => By::Staff(id),
            RecordedActor::System => By::System,
        },
        event: recorded.event,
    }
}

fn person(org: &Organisation, case: &Complaint, conflicted: &[StaffId], member: &StaffMember) -> Person {
    let managers = || case.filed.place.locations().iter().filter_map(|l| org.location(*l)?.manager);
    let manages = managers().any(|m| m == member.id);
    Person {
        id: member.id,
        name: member.name.clone(),
        function: member.function.clone(),
        here: manages || member.manager.is_some_and(|m| managers().any(|of_here| of_here == m)),
        manages,
        handles: member.roles.iter().any(|r| r.handles()) && !conflicted.contains(&member.id),
        directs: member.roles.contains(&Role::Director) && !conflicted.contains(&member.id),
    }
}

/// What somebody may do, now or not yet.
fn offers(case: &Complaint, world: &World<'_>, staff: &StaffActor) -> Vec<Offer> {
    let actor = Actor::Staff(staff.clone());
    let asked = |kind| {
        let not_now = match probe(kind, case, world.org, world.today) {
            Some(command) => decide(case, command, &actor, world, &mut || TextId(Uuid::nil())).err(),
            None => Some(Refusal::HandlerConflicted),
        };
        match not_now {
            Some(Refusal::NotFound | Refusal::NotYours) => None,
            not_now => Some(Offer { kind, key: Uuid::new_v4(), not_now }),
        }
    };
    FORMS.into_iter().filter_map(asked).collect()
}

/// A command of this kind that lacks nothing of its own; none when nobody could handle the case.
fn probe(kind: FormKind, case: &Complaint, org: &Organisation, today: NaiveDate) -> Option<Command> {
    let words = Prose::parse("-").ok()?;
    let version = case.judgement.as_ref().map_or(0, |j| j.version);
    let way = ContactWay::Call;
    Some(match kind {
        FormKind::CheckSafety => Command::CheckSafety { subjects: case.subjects.clone() },
        FormKind::Route => {
            let conflicted = case.conflicted();
            let handler = routing::possible_handlers(org, &conflicted).next()?.id;
            Command::Route { handler, reason: Some(words) }
        }
        FormKind::RecordContact => {
            let points = vec![words.clone()];
            Command::RecordContact(NewContact { on: today, way, summary: words, points, agreed: Vec::new() })
        }
        FormKind::RecordAttempt => Command::RecordAttempt { on: today, way },
        FormKind::Message => Command::Message(words),
        FormKind::Note => Command::Note(words),
        FormKind::DraftJudgement => {
            let (outcome, reasons) = (Outcome::Founded, words);
            let finding = |point| NewFinding { point, outcome, reasons: reasons.clone() };
            let findings = case.points.iter().map(|p| finding(p.number)).collect();
            Command::DraftJudgement(NewJudgement { findings, measures: Vec::new(), solved: false })
        }
        FormKind::ReturnJudgement => Command::ReturnJudgement { version, reason: words },
        FormKind::ApproveJudgement => Command::ApproveJudgement { version },
        FormKind::Issue => Command::Issue { version },
        FormKind::Divert => Command::Divert { to: Diversion::Meldcode, reason: words, named_director: None },
    })
}

/// What is best done next: an answer to somebody who waits, else the next step of the procedure.
fn next(case: &Complaint, offers: &[Offer]) -> Option<FormKind> {
    let step = match case.phase {
        Phase::Received | Phase::Assigned if !case.safety_checked => FormKind::CheckSafety,
        Phase::Received => FormKind::Route,
        Phase::Assigned => FormKind::RecordContact,
        Phase::InContact | Phase::Investigating => FormKind::DraftJudgement,
        Phase::Judging if case.approved.is_some() => FormKind::Issue,
        Phase::Judging => FormKind::ApproveJudgement,
        Phase::Closed => FormKind::Message,
    };
    let waits = case.message_waits.then_some(FormKind::Message);
    let open = |kind: &FormKind| offers.iter().any(|o| o.kind == *kind && o.not_now.is_none());
    waits.into_iter().chain((step != FormKind::Message).then_some(step)).find(open)
}
