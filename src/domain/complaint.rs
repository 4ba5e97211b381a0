//! The state of a complaint: a fold over what happened to it. Nothing derivable is kept.

use super::{
    access::CaseFacts,
    event::{Agreed, Contact, ContactWay, Event, Filed},
    ids::{ComplaintId, StaffId, TextId},
    judgement::{Judgement, Point},
    organisation::Organisation,
    phase::{Closing, Diversion, Phase},
    routing,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A complaint as its events made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    /// Its id.
    pub id: ComplaintId,
    /// How many events it has.
    pub seq: u32,
    /// What filing settled.
    pub filed: Filed,
    /// Where it stands.
    pub phase: Phase,
    /// Whether the safety check is recorded (R8).
    pub safety_checked: bool,
    /// Who is complained about.
    pub subjects: Vec<StaffId>,
    /// Who is responsible.
    pub handler: Option<StaffId>,
    /// Who was told (R15).
    pub told: Vec<StaffId>,
    /// Personal contacts.
    pub contacts: Vec<Contact>,
    /// Attempts at contact.
    pub attempts: Vec<(NaiveDate, ContactWay)>,
    /// The points complained of.
    pub points: Vec<Point>,
    /// What was agreed.
    pub agreed: Vec<Agreed>,
    /// The latest version of the judgement.
    pub judgement: Option<Judgement>,
    /// Everybody who wrote a version of it.
    pub drafted_by: Vec<StaffId>,
    /// The version that was approved, while it is the latest.
    pub approved: Option<u32>,
    /// Why the latest version came back.
    pub returned: Option<TextId>,
    /// How it ended.
    pub closing: Option<Closing>,
    /// What a diverted case goes on as, and the director who may see it.
    pub diversion: Option<(Diversion, Option<StaffId>)>,
    /// Whether the complainant's last message still waits for an answer.
    pub message_waits: bool,
}

impl Complaint {
    /// The complaint that filing makes.
    pub fn filed(id: ComplaintId, filed: Filed) -> Self {
        Self {
            id,
            seq: 1,
            filed,
            phase: Phase::Received,
            safety_checked: false,
            subjects: Vec::new(),
            handler: None,
            told: Vec::new(),
            contacts: Vec::new(),
            attempts: Vec::new(),
            points: Vec::new(),
            agreed: Vec::new(),
            judgement: None,
            drafted_by: Vec::new(),
            approved: None,
            returned: None,
            closing: None,
            diversion: None,
            message_waits: false,
        }
    }

    /// The complaint of a list of events, each with who did it; nothing when the list does not begin with filing.
    pub fn replay<'a>(id: ComplaintId, events: impl IntoIterator<Item = (Option<StaffId>, &'a Event)>) -> Option<Self> {
        let mut events = events.into_iter();
        let mut complaint = match events.next()? {
            (_, Event::Filed(filed)) => Self::filed(id, (**filed).clone()),
            _ => return None,
        };
        events.for_each(|(by, event)| complaint.apply(by, event));
        Some(complaint)
    }

    /// What one more event makes of it.
    pub fn apply(&mut self, by: Option<StaffId>, event: &Event) {
        self.seq += 1;
        match event {
            Event::Filed(_) => {}
            Event::SafetyChecked { subjects } => {
                self.safety_checked = true;
                self.subjects = subjects.clone();
            }
            Event::Routed { handler, .. } => {
                self.handler = Some(*handler);
                self.phase = self.phase.max(Phase::Assigned);
            }
            Event::Told { who } if !self.told.contains(who) => self.told.push(*who),
            Event::Told { .. } => {}
            Event::Contacted(contact) => {
                self.points = contact.points.clone();
                self.agreed.extend(&contact.agreed);
                self.contacts.push(contact.clone());
                self.phase = self.phase.max(Phase::InContact);
            }
            Event::Attempted { on, way } => self.attempts.push((*on, *way)),
            Event::MessageSent { .. } => self.message_waits = false,
            Event::MessageReceived { .. } => self.message_waits = true,
            Event::Noted { .. } => {}
            Event::JudgementDrafted(judgement) => {
                self.judgement = Some(judgement.clone());
                self.drafted_by.extend(by.filter(|b| !self.drafted_by.contains(b)));
                self.approved = None;
                self.returned = None;
                self.phase = Phase::Judging;
            }
            Event::JudgementReturned { reason, .. } => {
                self.returned = Some(*reason);
                self.phase = Phase::InContact;
            }
            Event::JudgementApproved { version } => self.approved = Some(*version),
            Event::JudgementIssued { .. } => {
                self.closing = Some(Closing::Judged);
                self.phase = Phase::Closed;
            }
            Event::Diverted { to, named_director, .. } => {
                self.diversion = Some((*to, *named_director));
                self.closing = Some(Closing::Diverted);
                self.phase = Phase::Closed;
            }
        }
    }

    /// R9: the day the first personal contact took place.
    pub fn first_contact_on(&self) -> Option<NaiveDate> {
        self.contacts.iter().map(|c| c.on).min()
    }

    /// Whoever may never see it: the subjects, and a complainant who works here.
    pub fn conflicted(&self) -> Vec<StaffId> {
        let mut conflicted = self.subjects.clone();
        conflicted.extend(self.filed.filed_by_staff.filter(|c| !self.subjects.contains(c)));
        conflicted
    }

    /// What access depends on.
    pub fn facts(&self, org: &Organisation) -> CaseFacts {
        let conflicted = self.conflicted();
        CaseFacts {
            id: self.id,
            phase: self.phase,
            handler: self.handler,
            told: self.told.clone(),
            diverted: self.diversion.is_some(),
            named_director: self.diversion.and_then(|(_, director)| director),
            coordinators_conflicted: routing::coordinators_conflicted(org, &conflicted),
            conflicted,
        }
    }
}
