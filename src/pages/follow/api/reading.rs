//! Reading the parent's side of a case: what happened, without anybody's name.

mod judged;

use super::{
    super::{Asked, Happened, Moment, Promise, Reached, Reads, Sight, Wrote},
    offers,
};
use crate::{
    domain::{
        access::{self, Actor},
        decide::World,
        event::Event,
        ids::{ComplaintId, StaffId, TextId},
        organisation::Organisation,
        phase::{Closing, Phase},
        promise,
        reader::NamedReader,
    },
    error::AppError,
    house::{House, actor, clock, cookies},
    store::{
        case::{self, CaseFile, Recorded, RecordedActor},
        organisation, own_links, unsent,
    },
    text::{follow as text, question},
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
    let calendar = organisation::calendar(&house.pool).await?;
    let world = World { org: &org, calendar: &calendar, today: actor::now().1 };
    let unsent = unsent::find_answer(&house.pool, complaint).await?;
    let returned = unsent::find_own(&house.pool, complaint).await?;
    let reader = Reader { org: &org, file: &file };
    let sight = reader.sight(world.today);
    let files = if sight.outside { Vec::new() } else { reader.files() };
    let waits = file.complaint.mailable() && !file.complaint.confirmed() && !sight.outside;
    let unconfirmed = match waits {
        true => Some(own_links::asked_lately(&house.pool, complaint, actor::now().0).await?),
        false => None,
    };
    let reached = (!sight.outside).then(|| reader.reached());
    let wrote = if sight.outside || sight.question.is_some() { None } else { reader.wrote() };
    let not_taken = cookies::take_refused();
    Ok(Sight {
        device: house.keys.on_device(&[complaint.0.as_bytes()]),
        files,
        not_taken,
        unconfirmed,
        reached,
        wrote,
        offers: offers::offers(&file.complaint, &world),
        unsent,
        returned,
        ..sight
    })
}

/// A committee's complaint as somebody reads it whom its chair named (R5): what happened and what was written, and nothing
/// to do. Nothing where it is not theirs to read any more.
pub(super) async fn read_along(
    house: &House,
    complaint: ComplaintId,
    reader: u8,
) -> Result<Option<(String, Sight)>, AppError> {
    let Some(facts) = case::facts_by_id(&house.pool, complaint).await? else { return Ok(None) };
    let Some(permit) = access::sees(&Actor::Reader(complaint, reader), &facts) else { return Ok(None) };
    let file = case::open(&house.pool, &permit).await?;
    let org = organisation::load(&house.pool).await?;
    let reading = Reader { org: &org, file: &file };
    let story = reading.words(file.complaint.filed.texts.story);
    Ok(Some((story, reading.sight(actor::now().1))))
}

struct Reader<'a> {
    org: &'a Organisation,
    file: &'a CaseFile,
}

impl Reader<'_> {
    fn words(&self, id: TextId) -> String {
        self.file.words.get(&id).cloned().unwrap_or_default()
    }

    /// What the complainant sent; what was taken away is not there.
    fn files(&self) -> Vec<(String, String)> {
        let ids = self.file.events.iter().flat_map(|recorded| recorded.event.files());
        ids.filter_map(|id| Some((id.to_string(), self.file.words.get(id)?.clone()))).collect()
    }

    /// What somebody does, never who they are.
    fn function(&self, id: StaffId) -> String {
        self.org.member(id).map(|m| m.function.to_lowercase()).unwrap_or_default()
    }

    /// What there is to read, without what there is to do.
    fn sight(&self, today: NaiveDate) -> Sight {
        let c = &self.file.complaint;
        let outside = c.closing() == Some(Closing::Diverted);
        let mut happened: Vec<Happened> = self.file.events.iter().filter_map(|e| self.happened(e)).collect();
        happened.reverse();
        Sight {
            reference: c.filed.reference.to_string(),
            device: String::new(),
            today,
            // That a judgement is being written, or came back, is not for the parent to see.
            phase: if c.phase == Phase::Judging { Phase::InContact } else { c.phase },
            question: self.question(),
            outside,
            terms: c.filed.terms.clone(),
            first_contact_on: c.first_contact_on(),
            attempts: c.attempts.iter().map(|(on, _)| *on).collect::<BTreeSet<_>>().len(),
            handler: c.handler.map(|h| self.function(h)),
            closing: c.closing().filter(|_| !outside),
            refused: c.refused.map(|r| self.words(r.reasons)),
            nobody_left: c.nobody_left,
            late_by: c.late_undecided(today),
            lateness: c.lateness.map(|(why, expected)| (self.words(why), expected)),
            points: c.points.iter().map(|p| (p.number, self.words(p.title))).collect(),
            solved: c.points.iter().filter_map(|p| Some((p.number, c.solved_since(p.number)?))).collect(),
            agreed: c.promises.iter().map(|p| self.promise(p, today)).collect(),
            verdict: self.verdict(today),
            unconfirmed: None,
            happened,
            wrote: None,
            files: Vec::new(),
            not_taken: Vec::new(),
            // Outside this procedure nobody reads along (R6, R7).
            reached: None,
            readers: c.readers.iter().filter(|_| !outside).map(|r| self.reads(r)).collect(),
            seen: c.seq,
            key: Uuid::new_v4(),
            unsent: None,
            offers: Vec::new(),
            returned: None,
        }
    }

    /// What came in, of what they sent themselves. What somebody of ours wrote down (in a call, or of what was split off
    /// from what went on elsewhere) is not theirs.
    fn wrote(&self) -> Option<Wrote> {
        let filed = &self.file.complaint.filed;
        let theirs = self.file.events.first().is_some_and(|first| first.actor == RecordedActor::Complainant);
        let story = self.file.words.get(&filed.texts.story).filter(|_| theirs)?;
        let wish = filed.texts.wish.map(|id| self.words(id)).unwrap_or_default();
        Some(Wrote { story: story.clone(), wish })
    }

    fn reached(&self) -> Reached {
        let filed = &self.file.complaint.filed;
        let words = |id: Option<TextId>| id.map(|id| self.words(id)).unwrap_or_default();
        Reached {
            email: words(filed.texts.email),
            phone: words(filed.texts.phone),
            way: filed.way,
            letters: self.file.complaint.postal_address().is_some(),
            safe: filed.safe,
        }
    }

    fn reads(&self, reader: &NamedReader) -> Reads {
        Reads { number: reader.number, name: self.words(reader.name), email: self.words(reader.email) }
    }

    /// R2: as long as it is no complaint.
    fn question(&self) -> Option<Asked> {
        let c = &self.file.complaint;
        let question = c.question.filter(|_| c.is_question())?;
        Some(Asked {
            question: self.words(c.filed.texts.story),
            answer_due: question.answer_due,
            answer: question.answer.map(|(on, id)| (on, self.words(id))),
            location: c.filed.place.key(),
            locations: self.org.offered_places(&[c.filed.place.key()]),
            closed: self.org.closed.clone(),
        })
    }

    fn promise(&self, promise: &promise::Promise, today: NaiveDate) -> Promise {
        Promise {
            what: self.words(promise.what),
            by: promise.by,
            first_by: promise.first_by,
            hear: promise.hear,
            settled: promise.settled,
            late: promise.late(today),
        }
    }

    fn happened(&self, event: &Recorded) -> Option<Happened> {
        // The store gives the parent's side only; what is not on it has no sentence here either.
        let what = match &event.event {
            Event::Filed(_) => Moment::Filed,
            Event::Routed { handler, .. } => Moment::Routed(self.function(*handler)),
            Event::Told { who } => Moment::Told(self.function(*who)),
            Event::Contacted(c) => Moment::Contacted { on: c.on, way: c.way, summary: self.words(c.summary) },
            Event::Attempted { on, just_now, .. } => {
                Moment::Attempted { on: *on, at: just_now.then(|| clock::amsterdam_time(event.at)) }
            }
            Event::MessageSent { text } => Moment::Sent(self.words(*text)),
            Event::MessageReceived { text } => Moment::Received(self.words(*text)),
            Event::JudgementIssued { .. } => Moment::Judged,
            Event::NotAComplaint { .. } if self.file.complaint.is_question() => {
                plain(question::ev_closed(actor::visitor().lang))
            }
            Event::Restored { .. } if self.file.complaint.is_question() => {
                plain(question::ev_restored(actor::visitor().lang))
            }
            // Every other event of the parent's side has a sentence, and may have words.
            other if other.parents_side() => Moment::Step {
                said: text::step(actor::visitor().lang, other),
                words: other.parents_words().map(|id| self.words(id)).unwrap_or_default(),
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

/// A sentence without words of anybody.
fn plain(said: &str) -> Moment {
    Moment::Step { said: said.to_owned(), words: String::new() }
}
