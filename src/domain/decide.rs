//! The procedure's one decision: given what is, what somebody wants, and who they are: what happens.

mod filing;
mod judging;
#[cfg(test)]
mod tests;

pub use filing::file;

use super::{
    access::{self, Actor},
    command::{Command, NewContact},
    complaint::Complaint,
    event::{Agreed, Contact, Event},
    ids::{StaffId, TextId},
    judgement::Point,
    organisation::Organisation,
    phase::{Closing, Phase},
    refusal::Refusal,
    routing,
    words::{NewText, Prose},
};
use chrono::NaiveDate;

/// What a decision depends on besides the complaint.
#[derive(Debug)]
pub struct World<'a> {
    /// The organisation as it stands.
    pub org: &'a Organisation,
    /// Today in Amsterdam.
    pub today: NaiveDate,
}

/// What happens: events, and the words they speak of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// In order.
    pub events: Vec<Event>,
    /// Kept apart from them.
    pub texts: Vec<NewText>,
}

/// Decides a command on a complaint.
///
/// `fresh` gives an id that was never used before.
///
/// # Errors
/// A [`Refusal`]; nothing happened then.
pub fn decide(
    case: &Complaint,
    command: Command,
    actor: &Actor,
    world: &World<'_>,
    fresh: &mut dyn FnMut() -> TextId,
) -> Result<Decision, Refusal> {
    let facts = case.facts(world.org);
    access::sees(actor, &facts).ok_or(Refusal::NotFound)?;
    if !access::may(actor, command.action(), &facts) {
        return Err(Refusal::NotYours);
    }
    let mut d = Draft { case, world, fresh, decision: Decision::default() };
    match command {
        Command::CheckSafety { subjects } => d.check_safety(subjects)?,
        Command::Route { handler, reason } => d.route(handler, reason)?,
        Command::RecordContact(contact) => d.record_contact(contact)?,
        Command::RecordAttempt { on, way } => {
            d.in_phase(&[Phase::Assigned, Phase::InContact, Phase::Investigating])?;
            d.happens(Event::Attempted { on, way });
        }
        Command::Message(words) => {
            let text = d.text(words);
            d.happens(Event::MessageSent { text });
        }
        Command::Answer(words) => {
            let text = d.text(words);
            d.happens(Event::MessageReceived { text });
        }
        Command::Note(words) => {
            let text = d.text(words);
            d.happens(Event::Noted { text });
        }
        Command::DraftJudgement(judgement) => d.draft_judgement(judgement)?,
        Command::ReturnJudgement { version, reason } => d.return_judgement(actor, version, reason)?,
        Command::ApproveJudgement { version } => d.approve_judgement(actor, version)?,
        Command::Issue { version } => d.issue(version)?,
        Command::Divert { to, reason, named_director } => {
            if case.closing == Some(Closing::Diverted) {
                return Err(Refusal::WrongPhase);
            }
            let reason = d.text(reason);
            d.happens(Event::Diverted { to, reason, named_director });
        }
    }
    Ok(d.decision)
}

/// A decision while it is being made.
struct Draft<'a> {
    case: &'a Complaint,
    world: &'a World<'a>,
    fresh: &'a mut dyn FnMut() -> TextId,
    decision: Decision,
}

impl Draft<'_> {
    fn happens(&mut self, event: Event) {
        self.decision.events.push(event);
    }

    fn text(&mut self, words: Prose) -> TextId {
        let id = (self.fresh)();
        self.decision.texts.push(NewText { id, words });
        id
    }

    fn in_phase(&self, phases: &[Phase]) -> Result<(), Refusal> {
        if phases.contains(&self.case.phase) { Ok(()) } else { Err(Refusal::WrongPhase) }
    }

    /// R8: the full text was read for safety, and everybody named is a member of staff or nobody of ours.
    fn check_safety(&mut self, mut subjects: Vec<StaffId>) -> Result<(), Refusal> {
        self.in_phase(&[Phase::Received, Phase::Assigned, Phase::InContact, Phase::Investigating])?;
        subjects.sort();
        subjects.dedup();
        let rerouted = self.case.handler.is_some_and(|h| subjects.contains(&h));
        self.happens(Event::SafetyChecked { subjects: subjects.clone() });
        // A handler who turns out to be a subject loses the case at once.
        if rerouted {
            let proposal =
                routing::propose(self.world.org, self.case.filed.place.locations(), &subjects, self.world.today);
            if let Some(proposal) = proposal {
                self.happens(Event::Routed { handler: proposal.handler, reason: None });
                self.tell_next_level(proposal.handler, &subjects);
            }
        }
        Ok(())
    }

    /// R8: the coordinator makes sure it reaches the responsible manager.
    fn route(&mut self, handler: StaffId, reason: Option<Prose>) -> Result<(), Refusal> {
        self.in_phase(&[Phase::Received, Phase::Assigned, Phase::InContact, Phase::Investigating])?;
        if !self.case.safety_checked {
            return Err(Refusal::SafetyCheckFirst);
        }
        let conflicted = self.case.conflicted();
        if !routing::possible_handlers(self.world.org, &conflicted).any(|s| s.id == handler) {
            return Err(Refusal::HandlerConflicted);
        }
        let proposed =
            routing::propose(self.world.org, self.case.filed.place.locations(), &conflicted, self.world.today);
        if proposed.is_some_and(|p| p.handler != handler) && reason.is_none() {
            return Err(Refusal::ReasonForOtherHandler);
        }
        let reason = reason.map(|r| self.text(r));
        self.happens(Event::Routed { handler, reason });
        self.tell_next_level(handler, &conflicted);
        Ok(())
    }

    /// R15: always told, and again when the handler changes; a subject never is.
    fn tell_next_level(&mut self, handler: StaffId, conflicted: &[StaffId]) {
        if let Some(who) = routing::next_level(self.world.org, handler, conflicted, self.world.today) {
            self.happens(Event::Told { who });
        }
    }

    /// R9, R10: what was said, what it is about, and what was agreed.
    fn record_contact(&mut self, contact: NewContact) -> Result<(), Refusal> {
        self.in_phase(&[Phase::Assigned, Phase::InContact, Phase::Investigating])?;
        if contact.points.is_empty() {
            return Err(Refusal::NoPoints);
        }
        let summary = self.text(contact.summary);
        let points =
            (1..).zip(contact.points).map(|(number, title)| Point { number, title: self.text(title) }).collect();
        let agreed = contact.agreed.into_iter().map(|(what, by)| Agreed { what: self.text(what), by }).collect();
        self.happens(Event::Contacted(Contact { on: contact.on, way: contact.way, summary, points, agreed }));
        Ok(())
    }
}
