//! Who is mailed about what happened. Only rows and jobs: the words are made when a mail is sent.

use super::Result;
use crate::{
    domain::{
        access::{self, Actor, Role, StaffActor},
        complaint::Complaint,
        event::Event,
        ids::StaffId,
        organisation::Organisation,
    },
    store::{
        case::{Recorded, RecordedActor},
        mail::{self, MailKind, Recipient},
    },
};
use sqlx::PgConnection;

/// Asks for the mails that follow from what happened, and takes back those that may no longer go.
pub(super) async fn announce(
    tx: &mut PgConnection,
    case: &Complaint,
    org: &Organisation,
    new: &[Recorded],
) -> Result<()> {
    for recorded in new {
        match &recorded.event {
            // R6, R7: from here on no mail about a complaint.
            Event::Diverted { .. } => mail::withhold(tx, case.id, None).await?,
            Event::SafetyChecked { subjects } => mail::withhold(tx, case.id, Some(subjects)).await?,
            _ => {}
        }
        for (kind, recipient) in mails(case, org, recorded) {
            mail::ask(tx, case.id, recorded.seq, kind, recipient, recorded.at).await?;
        }
    }
    Ok(())
}

/// The mails of one event.
fn mails(case: &Complaint, org: &Organisation, recorded: &Recorded) -> Vec<(MailKind, Recipient)> {
    if case.diversion.is_some() {
        return Vec::new();
    }
    let sees = |id: &StaffId| sees(case, org, *id);
    let one = |id: StaffId| vec![id];
    let (kind, staff) = match &recorded.event {
        Event::Filed(_) => (MailKind::Coordinator, coordinating(case, org)),
        Event::Routed { handler, .. } => (MailKind::Handler, one(*handler)),
        Event::Told { who } => (MailKind::NextLevel, one(*who)),
        Event::MessageReceived { .. } => {
            let handler = case.handler.filter(sees).map(one);
            (MailKind::MessageReceived, handler.unwrap_or_else(|| coordinating(case, org)))
        }
        Event::JudgementDrafted(_) => (MailKind::JudgementToRead, readers(case, org, recorded)),
        _ => (MailKind::Coordinator, Vec::new()),
    };
    let to_staff = staff.into_iter().filter(sees).map(|id| (kind, Recipient::Staff(id)));
    let to_complainant = complainants(&recorded.event).filter(|_| case.filed.safe && case.filed.has_email);
    to_complainant.map(|kind| (kind, Recipient::Complainant)).into_iter().chain(to_staff).collect()
}

/// What a complainant is mailed about, where that is safe.
const fn complainants(event: &Event) -> Option<MailKind> {
    match event {
        Event::Filed(_) => Some(MailKind::Confirmation),
        Event::MessageSent { .. } => Some(MailKind::MessageWaiting),
        Event::JudgementIssued { .. } => Some(MailKind::JudgementReady),
        _ => None,
    }
}

/// The coordinators, or whoever stands in for them.
fn coordinating(case: &Complaint, org: &Organisation) -> Vec<StaffId> {
    let of = |role| org.with_role(role).map(|s| s.id).filter(|id| sees(case, org, *id)).collect::<Vec<_>>();
    let coordinators = of(Role::Coordinator);
    if coordinators.is_empty() { of(Role::Director) } else { coordinators }
}

/// Who may read a judgement: whoever was told, else the coordinators; never who wrote it.
fn readers(case: &Complaint, org: &Organisation, drafted: &Recorded) -> Vec<StaffId> {
    let other = |id: &StaffId| drafted.actor != RecordedActor::Staff(*id) && !case.drafted_by.contains(id);
    let told: Vec<_> = case.told.iter().copied().filter(|id| other(id) && sees(case, org, *id)).collect();
    if told.is_empty() { coordinating(case, org).into_iter().filter(other).collect() } else { told }
}

/// Nobody is mailed about a case that they could not open.
fn sees(case: &Complaint, org: &Organisation, id: StaffId) -> bool {
    let roles = org.member(id).map(|m| m.roles.clone()).unwrap_or_default();
    access::sees(&Actor::Staff(StaffActor { id, roles }), &case.facts(org)).is_some()
}
