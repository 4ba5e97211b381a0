//! What somebody can do with a case now. The procedure itself is asked, with a command that lacks
//! nothing: what it refuses stands on the page with its reason, what is not theirs is not shown.

mod people;
mod probe;

use super::data::{By, CaseData, Happened, Offer};
use crate::{
    domain::{
        access::{Actor, Hat, StaffActor, gives_own_data, hats, held, makes_dossier, reads_openings},
        complaint::Complaint,
        copy::Purpose,
        decide::{World, decide},
        forms::FormKind,
        ids::TextId,
        organisation::Organisation,
        phase::Phase,
        refusal::Refusal,
        routing,
    },
    house::clock,
    store::case::{CaseFile, Recorded, RecordedActor},
};
use probe::probes;
use uuid::Uuid;

/// The page's data of an opened case; whom it names is [put](with_people) in when all of it is there.
pub fn data(file: CaseFile, world: &World<'_>, staff: &StaffActor) -> CaseData {
    let (org, today) = (world.org, world.today);
    let complaint = file.complaint;
    let conflicted = complaint.conflicted();
    let offers = offers(&complaint, world, staff);
    let locations = complaint.filed.place.locations();
    let proposal = routing::propose(org, (&complaint.filed).into(), &conflicted, today);
    CaseData {
        today,
        me: staff.id,
        organisation: org.name.clone(),
        helplines: org.helplines.clone(),
        events: file.events.into_iter().map(happened).collect(),
        words: file.words,
        places: locations.iter().filter_map(|l| org.location(*l)).map(|l| (l.id, l.name.clone())).collect(),
        locations: if complaint.is_question() {
            org.offered_places(&[complaint.filed.place.key()])
        } else {
            Vec::new()
        },
        closed: org.closed.clone(),
        people: Vec::new(),
        others: Vec::new(),
        proposal,
        next: next(&complaint, &offers),
        linked: Vec::new(),
        held: held(staff, &complaint.facts(org)),
        split: Vec::new(),
        openings: reads_openings(&Actor::Staff(staff.clone()), &complaint.facts(org)),
        copies: copies(&complaint, &Actor::Staff(staff.clone()), org),
        invitations: None,
        coordinates: hats(&Actor::Staff(staff.clone()), &complaint.facts(org)).contains(&Hat::Coordinator),
        offers,
        complaint,
        unsent: None,
        typed_at: None,
        draft: None,
        refused: Vec::new(),
    }
}

/// With whom of the directory the page needs.
pub fn with_people(mut data: CaseData, org: &Organisation) -> CaseData {
    people::put(&mut data, org);
    data
}

/// For whom they may take a copy along. Nobody outside judges of a question (R2).
fn copies(complaint: &Complaint, actor: &Actor, org: &Organisation) -> Vec<Purpose> {
    let facts = complaint.facts(org);
    let body = (makes_dossier(actor, &facts) && !complaint.is_question()).then_some(Purpose::Body);
    let own = gives_own_data(actor, &facts).then_some(Purpose::Own);
    body.into_iter().chain(own).collect()
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

/// What somebody may do, now or not yet.
fn offers(case: &Complaint, world: &World<'_>, staff: &StaffActor) -> Vec<Offer> {
    let actor = Actor::Staff(staff.clone());
    let refused = |command| decide(case, command, &actor, world, &mut || TextId(Uuid::nil())).err();
    let asked = |kind: &FormKind| {
        // Open when one of the ways to fill it in is.
        let mut answers = probes(*kind, case, world, staff.id).into_iter().map(refused);
        let first = answers.next().unwrap_or(Some(Refusal::HandlerConflicted));
        let not_now = first.filter(|_| !answers.any(|answer| answer.is_none()));
        match not_now {
            // R5: who reads along is a question of committees only.
            Some(Refusal::NotFound | Refusal::NotYours | Refusal::NotACommittee) => None,
            not_now => Some(Offer { kind: *kind, key: Uuid::new_v4(), not_now }),
        }
    };
    FormKind::ALL.iter().filter_map(asked).collect()
}

/// What is best done next: what waits for somebody first, else the next step of the procedure.
fn next(case: &Complaint, offers: &[Offer]) -> Option<FormKind> {
    let step = match case.phase {
        _ if case.diversion.is_some() => FormKind::TellSafely,
        Phase::Asked => FormKind::AnswerQuestion,
        Phase::Received | Phase::Assigned if !case.safety_checked => FormKind::CheckSafety,
        Phase::Received => FormKind::Route,
        Phase::Assigned => FormKind::RecordContact,
        Phase::InContact | Phase::Investigating => FormKind::DraftJudgement,
        Phase::Judging if case.approved.is_some() => FormKind::Issue,
        Phase::Judging => FormKind::ApproveJudgement,
        Phase::Closed if case.reopen_asked => FormKind::Reopen,
        Phase::Closed => FormKind::RecordPosted,
    };
    let waiting = [
        (case.concerns > 0, FormKind::AcknowledgeConcern),
        // The answer is the message that is waited for.
        (case.message_waits && case.phase != Phase::Asked, FormKind::Message),
        (case.refused.is_some() && case.closed.is_none(), FormKind::AgreeInadmissible),
        (case.receipt_proposed.is_some(), FormKind::ConfirmReceipt),
        (step != FormKind::RecordPosted || case.letter_waits(), step),
    ];
    let open = |kind: &FormKind| offers.iter().any(|o| o.kind == *kind && o.not_now.is_none());
    waiting.into_iter().filter_map(|(waits, kind)| waits.then_some(kind)).find(open)
}
