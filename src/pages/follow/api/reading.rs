//! Opening a case by its code, and reading the parent's side of it.

use super::super::{Found, Happened, Improvement, Moment, Promise, Sight, Verdict};
use crate::{
    domain::{
        access::{self, Actor},
        command::Command,
        event::Event,
        field::{FieldError, Problem},
        ids::{ComplaintId, StaffId, TextId},
        organisation::Organisation,
        phase::{Closing, Phase},
        words::Prose,
    },
    error::AppError,
    house::{House, actor, clock, cookies, keys},
    store::{
        case::{self, CaseFile, Recorded},
        organisation, parents, rates,
        road::{self, Order},
        unsent,
    },
};
use chrono::NaiveDate;
use http::request::Parts;
use leptos::prelude::use_context;
use std::{collections::BTreeSet, time::Duration};
use uuid::Uuid;

/// How long an answer to a code takes, whatever it is.
const SLOW: Duration = Duration::from_millis(700);
/// Attempts at one reference in a quarter of an hour.
const ATTEMPTS: u32 = 10;
const WINDOW_SECONDS: u32 = 15 * 60;

/// Opens a case, or takes as long to say that it cannot.
pub(super) async fn open(house: &House, reference: &str, code: &str) -> Result<(), AppError> {
    let (reference, code) = super::read_key(reference, code).map_err(AppError::Fields)?;
    let now = clock::now();
    let bucket = format!("volgen {reference}");
    if let Err(wait) = rates::take(&house.pool, &bucket, ATTEMPTS, WINDOW_SECONDS, now).await? {
        return Err(AppError::SlowDown(wait));
    }
    let slow = tokio::time::Instant::now() + SLOW;
    let known = parents::code_version(&house.pool, &reference).await?;
    // An unknown reference costs the same work as a known one.
    let (complaint, version) = known.unwrap_or((ComplaintId(Uuid::nil()), 0));
    let right = house.keys.access_code(complaint, version).matches(&code) && known.is_some();
    tokio::time::sleep_until(slow).await;
    if !right {
        return Err(AppError::NotFound);
    }
    let token = parents::begin(&house.pool, complaint, now).await?;
    cookies::set_follow(&token);
    Ok(())
}

/// The form again, with what was wrong; the code never stands in an address.
pub(super) fn back_to_form(reference: &str, code: &str, error: &AppError) -> String {
    let wrong = match error {
        AppError::SlowDown(seconds) => format!("wacht&seconden={seconds}"),
        AppError::Fields(_) => match super::read_key(reference, code) {
            Err(errors) => errors.iter().map(mark).collect::<Vec<_>>().join("."),
            Ok(_) => "code".to_owned(),
        },
        AppError::NotFound => "paar".to_owned(),
        _ => "storing".to_owned(),
    };
    let kept: String = reference.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(20).collect();
    format!("/volgen?fout={wrong}&kenmerk={kept}")
}

fn mark(error: &FieldError) -> String {
    let kind = if error.problem == Problem::Missing { "leeg" } else { "vorm" };
    format!("{}-{kind}", error.field)
}

/// Ends the sight of whoever asks.
pub(super) async fn close(house: &House) -> Result<(), AppError> {
    let token = use_context::<Parts>()
        .and_then(|p| cookies::get(&p.headers, cookies::FOLLOW, house.config.secure()).map(keys::token_hash));
    if let Some(token) = token {
        parents::end(&house.pool, &token).await?;
    }
    cookies::clear_follow();
    Ok(())
}

/// Sends a message.
pub(super) async fn send(
    house: &House,
    complaint: ComplaintId,
    text: &str,
    seen: u32,
    key: Uuid,
) -> Result<(), AppError> {
    let words = Prose::parse(text)
        .map_err(|problem| AppError::Fields(vec![FieldError { field: "text".to_owned(), problem }]))?;
    let order = Order { actor: Actor::Complainant(complaint), complaint, seen, key, command: Command::Answer(words) };
    road::perform(house, order, clock::now()).await?;
    unsent::forget_answer(&house.pool, complaint).await?;
    Ok(())
}

/// Keeps what could not be sent for the next page of a browser without script.
pub(super) async fn keep_unsent(house: &House, complaint: ComplaintId, text: &str, error: &AppError) {
    if crate::public::server::plain_form() {
        // The store tells the log when it cannot; the parent reads the first error.
        let _ = unsent::keep_answer(&house.pool, complaint, text, error, clock::now()).await;
    }
}

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
        let outside = c.diversion.is_some();
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
            agreed: c.agreed.iter().map(|a| Promise { what: self.words(a.what), by: a.by }).collect(),
            verdict: self.verdict(),
            happened,
            seen: c.seq,
            key: Uuid::new_v4(),
            unsent,
        }
    }

    fn verdict(&self) -> Option<Verdict> {
        let c = &self.file.complaint;
        let judgement = c.judgement.as_ref().filter(|_| c.closing == Some(Closing::Judged))?;
        let issued = self.file.events.iter().find(|e| matches!(e.event, Event::JudgementIssued { .. }))?;
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
            Event::SafetyChecked { .. }
            | Event::Noted { .. }
            | Event::JudgementDrafted(_)
            | Event::JudgementReturned { .. }
            | Event::JudgementApproved { .. }
            | Event::Diverted { .. } => return None,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_to_the_form_never_holds_the_code() {
        let back = back_to_form("7F3K-9QXD", "1234567890123456", &AppError::NotFound);
        assert_eq!(back, "/volgen?fout=paar&kenmerk=7F3K-9QXD");
    }

    #[test]
    fn each_field_that_is_wrong_is_named() {
        let error = AppError::Fields(Vec::new());
        assert_eq!(back_to_form("", "12", &error), "/volgen?fout=reference-leeg.code-vorm&kenmerk=");
    }
}
