//! Reading the parent's side of a case: what happened, without anybody's name.

use super::super::{Found, Happened, Improvement, Moment, Promise, Sight, Verdict};
use crate::{
    domain::{
        access::{self, Actor},
        event::Event,
        ids::{ComplaintId, StaffId, TextId},
        lang::Lang,
        organisation::Organisation,
        phase::{Closing, Phase},
    },
    error::AppError,
    house::{House, actor, clock},
    store::{
        case::{self, CaseFile, Recorded},
        organisation, unsent,
    },
    text::follow as text,
};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use uuid::Uuid;

/// The parent's side of a case.
pub(super) async fn sight(house: &House, complaint: ComplaintId) -> Result<Sight, AppError> {
    let facts = case::facts_by_id(&house.pool, complaint).await?.ok_or(AppError::NotFound)?;
    let permit = access::sees(&Actor::Complainant(complaint), &facts).ok_or(AppError::NotFound)?;
    let file = case::open(&house.pool, &permit).await?;
    let org = organisation::load(&house.pool).await?;
    let unsent = unsent::find_answer(&house.pool, complaint).await?;
    Ok(Reader { org: &org, file: &file }.sight(actor::now().1, unsent))
}

struct Reader<'a> {
    org: &'a Organisation,
    file: &'a CaseFile,
}

impl Reader<'_> {
    fn words(&self, id: TextId) -> String {
        self.file.words.get(&id).cloned().unwrap_or_default()
    }

    /// What somebody does, never who they are.
    fn function(&self, id: StaffId) -> String {
        self.org.member(id).map(|m| m.function.to_lowercase()).unwrap_or_default()
    }

    fn sight(&self, today: NaiveDate, unsent: Option<(String, AppError)>) -> Sight {
        let c = &self.file.complaint;
        let outside = c.closing() == Some(Closing::Diverted);
        let mut happened: Vec<Happened> = self.file.events.iter().filter_map(|e| self.happened(e)).collect();
        happened.reverse();
        Sight {
            reference: c.filed.reference.to_string(),
            today,
            // That a judgement is being written, or came back, is not for the parent to see.
            phase: if c.phase == Phase::Judging { Phase::InContact } else { c.phase },
            outside,
            terms: c.filed.terms.clone(),
            first_contact_on: c.first_contact_on(),
            attempts: c.attempts.iter().map(|(on, _)| *on).collect::<BTreeSet<_>>().len(),
            handler: c.handler.map(|h| self.function(h)),
            points: c.points.iter().map(|p| self.words(p.title)).collect(),
            agreed: c
                .promises
                .iter()
                .filter(|a| a.open())
                .map(|a| Promise { what: self.words(a.what), by: a.by })
                .collect(),
            verdict: self.verdict(),
            happened,
            seen: c.seq,
            key: Uuid::new_v4(),
            unsent,
        }
    }

    fn verdict(&self) -> Option<Verdict> {
        let c = &self.file.complaint;
        let judgement = c.issued.as_ref()?;
        let issued = self.file.events.iter().rfind(|e| matches!(e.event, Event::JudgementIssued { .. }))?;
        let title = |number| c.points.iter().find(|p| p.number == number).map(|p| self.words(p.title));
        Some(Verdict {
            on: clock::amsterdam_date(issued.at),
            found: judgement
                .findings
                .iter()
                .map(|f| Found {
                    number: f.point,
                    title: title(f.point).unwrap_or_default(),
                    outcome: f.outcome,
                    reasons: f.reasons.map(|r| self.words(r)).unwrap_or_default(),
                })
                .collect(),
            measures: judgement
                .measures
                .iter()
                .map(|m| Improvement { what: self.words(m.what), owner: self.function(m.owner), when: m.when })
                .collect(),
        })
    }

    fn happened(&self, event: &Recorded) -> Option<Happened> {
        // The store gives the parent's side only; what is not on it has no sentence here either.
        let what = match &event.event {
            Event::Filed(_) => Moment::Filed,
            Event::Routed { handler, .. } => Moment::Routed(self.function(*handler)),
            Event::Told { who } => Moment::Told(self.function(*who)),
            Event::Contacted(c) => Moment::Contacted { on: c.on, way: c.way, summary: self.words(c.summary) },
            Event::Attempted { on, .. } => Moment::Attempted { on: *on },
            Event::MessageSent { text } => Moment::Sent(self.words(*text)),
            Event::MessageReceived { text } => Moment::Received(self.words(*text)),
            Event::JudgementIssued { .. } => Moment::Judged,
            // Every other event of the parent's side has a sentence, and may have words.
            other if other.parents_side() => Moment::Step {
                nl: text::step(Lang::Nl, other),
                en: text::step(Lang::En, other),
                words: parents_words(other).map(|id| self.words(id)).unwrap_or_default(),
            },
            _ => return None,
        };
        Some(Happened {
            seq: event.seq,
            on: clock::amsterdam_date(event.at),
            time: clock::amsterdam_time(event.at),
            instant: event.at.to_rfc3339(),
            what,
        })
    }
}

/// The words of an event that are the parent's to read.
const fn parents_words(event: &Event) -> Option<TextId> {
    match event {
        Event::PromiseSettled { how, .. } | Event::MeasureSettled { how, .. } => how.words(),
        Event::PointAmended(point) => Some(point.title),
        Event::HearingHeld { statement, .. } => *statement,
        Event::Withdrawn { reason } => *reason,
        Event::StatementGiven { text, .. }
        | Event::LatenessExplained { text, .. }
        | Event::External { text, .. }
        | Event::FeedbackGiven { text }
        | Event::ToldSafely { text } => Some(*text),
        Event::PointDropped { reason, .. } | Event::SolvedObjected { reason } | Event::ReopenAsked { reason } => {
            Some(*reason)
        }
        // Why the house did something else is between colleagues: it may speak of another's complaint.
        _ => None,
    }
}
