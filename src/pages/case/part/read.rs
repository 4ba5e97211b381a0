//! The page's data of an opened part.

use super::data::{OnePart, OnePoint, PartData};
use crate::{
    domain::{
        access::{Action, Actor, CaseFacts, StaffActor},
        decide::open_to,
        forms::FormKind,
        ids::{StaffId, TextId},
        organisation::Organisation,
        part::PartSight,
    },
    store::case::PartFile,
};
use uuid::Uuid;

/// What a part's holder can ever do.
const FORMS: [(FormKind, Action); 3] = [
    (FormKind::ReportOnPart, Action::ReportOnPart),
    (FormKind::RaiseConcern, Action::RaiseConcern),
    (FormKind::DeclareConflict, Action::DeclareConflict),
];

/// Of what is theirs, as somebody reads it.
pub fn data(file: PartFile, facts: &CaseFacts, org: &Organisation, staff: &StaffActor) -> PartData {
    let actor = Actor::Staff(staff.clone());
    let open = FORMS.into_iter().filter(|(_, action)| open_to(*action, &actor, facts).is_ok());
    PartData {
        me: staff.id,
        name: name(org, staff.id),
        reference: file.reference.to_string(),
        seq: file.seq,
        phase: file.phase,
        received_on: file.terms.received_on,
        first_contact_due: file.terms.first_contact_due,
        judgement_due: file.terms.judgement_due,
        parts: file.parts.iter().map(|sight| one(&file, org, sight)).collect(),
        offers: open.map(|(kind, _)| (kind, Uuid::new_v4())).collect(),
        unsent: None,
    }
}

fn one(file: &PartFile, org: &Organisation, sight: &PartSight) -> OnePart {
    let word = |id: TextId| file.words.get(&id).cloned();
    let manages =
        |l: &&crate::domain::organisation::Location| l.manager == Some(sight.manager) && file.locations.contains(&l.id);
    let points = sight.points.iter().map(|p| OnePoint {
        number: p.number,
        title: word(p.title),
        found: p.found.map(|(outcome, reasons)| (outcome, word(reasons))),
    });
    OnePart {
        manager: sight.manager,
        name: name(org, sight.manager),
        places: org.locations.iter().filter(manages).map(|l| l.name.clone()).collect(),
        points: points.collect(),
        reports: sight.reports.iter().map(|id| word(*id)).collect(),
        measures: sight.measures.iter().map(|m| (word(m.what), m.when, m.settled)).collect(),
    }
}

fn name(org: &Organisation, id: StaffId) -> String {
    org.name_of(id)
}
