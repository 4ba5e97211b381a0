//! Whom of the directory a case page needs: it would otherwise carry all of it, twice, for who writes a note.

use super::super::data::{CaseData, Person};
use crate::domain::{
    access::Role,
    complaint::Complaint,
    forms::FormKind,
    ids::StaffId,
    organisation::{Organisation, StaffMember},
    phase::Phase,
};
use std::collections::HashSet;
use uuid::Uuid;

/// Those who are named on the page, who work at a location of the case, and who can be responsible for it; everybody, for
/// who may choose everybody. And of a judgement that is written or read, or reasons not to take it on (R4): the names of the
/// others, which those had better not hold.
pub fn put(data: &mut CaseData, org: &Organisation) {
    let conflicted = data.complaint.conflicted();
    let named = named(data);
    let proposed = data.proposal.as_ref().map(|proposal| proposal.handler);
    let everybody = chooses_everybody(data);
    let checks = data.complaint.phase != Phase::Closed
        && (data.is_open(FormKind::DraftJudgement)
            || data.is_open(FormKind::ProposeInadmissible)
            || data.complaint.judgement.is_some()
            || data.complaint.refused.is_some());
    for member in &org.staff {
        let mut person = person(org, &data.complaint, &conflicted, member);
        // Who stands in for somebody handles what is proposed to them, whatever they are otherwise.
        person.handles |= proposed == Some(member.id);
        let needed = person.here || person.handles || person.directs || named.contains(&member.id.0);
        if everybody || needed {
            data.people.push(person);
        } else if checks {
            data.others.push(member.name.clone());
        }
    }
}

/// Whether one of their forms offers everybody: who it is about may work anywhere (R8).
fn chooses_everybody(data: &CaseData) -> bool {
    let open = |kind| data.is_open(kind);
    open(FormKind::CheckSafety) || open(FormKind::AddSubject) || (data.coordinates && open(FormKind::DeclareConflict))
}

/// Everybody whom the page names, found in what it shows as that travels: so that nothing new on it can be forgotten here.
fn named(data: &CaseData) -> HashSet<Uuid> {
    let mut found = HashSet::new();
    match serde_json::to_value(data) {
        Ok(value) => collect(&value, &mut found),
        Err(error) => tracing::error!(%error, "a case page that cannot be written"),
    }
    found
}

fn collect(value: &serde_json::Value, found: &mut HashSet<Uuid>) {
    use serde_json::Value;
    match value {
        Value::String(text) => found.extend(text.parse::<Uuid>().ok()),
        Value::Array(all) => all.iter().for_each(|one| collect(one, found)),
        Value::Object(all) => all.iter().for_each(|(key, one)| {
            found.extend(key.parse::<Uuid>().ok());
            collect(one, found);
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn person(org: &Organisation, case: &Complaint, conflicted: &[StaffId], member: &StaffMember) -> Person {
    let managers = || case.filed.place.locations().iter().filter_map(|l| org.location(*l)?.manager);
    let manages = managers().any(|m| m == member.id);
    let works_here = member.location.is_some_and(|l| case.filed.place.locations().contains(&l));
    Person {
        id: member.id,
        name: member.name.clone(),
        function: member.function.clone(),
        here: manages || works_here || member.manager.is_some_and(|m| managers().any(|of_here| of_here == m)),
        manages,
        handles: member.roles.iter().any(|r| r.handles()) && !conflicted.contains(&member.id),
        directs: member.roles.contains(&Role::Director) && !conflicted.contains(&member.id),
    }
}
