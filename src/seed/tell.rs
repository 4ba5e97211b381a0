//! Telling a story: the filing and every command after it, each by the person whose it is, at its own time.

mod forms;

use super::{
    people::People,
    story::{Step, Story},
};
use crate::{
    domain::{
        access::{Actor, Role},
        command::Command,
        event::ContactWay,
        field::FieldError,
        hearing::{Heard, Party},
        ids::StaffId,
        intake::{self, Category, Channel},
        phase::Diversion,
        routing::{self, About},
    },
    house::{House, clock},
    store::{
        self, StoreError,
        road::{self, Order, Receipt},
    },
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use forms::{answers, contact, judgement, prose};
use uuid::Uuid;

/// Tells stories into a house.
pub struct Teller<'a> {
    /// The house.
    pub house: &'a House,
    /// Who there is.
    pub people: &'a People,
    /// Nothing happens after this.
    pub now: DateTime<Utc>,
}

/// A complaint while its story is told.
struct Told<'a> {
    story: &'a Story,
    receipt: Receipt,
    filed: DateTime<Utc>,
    /// When the last thing happened.
    at: DateTime<Utc>,
    seq: u32,
    handler: Option<StaffId>,
    reader: Option<StaffId>,
    subjects: Vec<StaffId>,
    /// How many points it has.
    points: u8,
    /// Whether both sides were heard.
    heard: bool,
    version: u32,
}

impl Teller<'_> {
    /// Tells one story from filing on.
    pub async fn tell(&self, story: &Story) -> store::Result<Receipt> {
        let filed = self.now - TimeDelta::days(story.days) - TimeDelta::hours(story.hours);
        let today = clock::amsterdam_date(filed);
        let answers = answers(&self.people.org, story, today);
        let mut new = intake::parse(&answers, today).map_err(|e| strange(story, &e))?;
        if story.letter {
            new.channel = Channel::Letter;
        }
        let receipt = road::file_new(self.house, new, filed).await?;
        let mut told = Told {
            story,
            receipt,
            filed,
            at: filed,
            seq: 1,
            handler: None,
            reader: None,
            version: 0,
            subjects: Vec::new(),
            points: 0,
            heard: false,
        };
        // Whoever has had a day for it confirmed the address.
        if story.days > 0 && story.safe && !story.email.is_empty() {
            told.at = self.moment(&told, 0);
            let parent = Actor::Complainant(told.receipt.complaint);
            self.perform(&mut told, parent, Command::ConfirmAddress).await?;
        }
        for step in story.road {
            self.step(&mut told, step).await?;
        }
        Ok(told.receipt)
    }

    async fn step(&self, told: &mut Told<'_>, step: &Step) -> store::Result<()> {
        told.at = self.moment(told, step.day());
        let today = clock::amsterdam_date(told.at);
        let coordinator = self.one(Role::Coordinator)?;
        let handler = told.handler.unwrap_or(coordinator);
        let (by, command) = match *step {
            Step::Route(_) => return self.route(told, today).await,
            Step::Attempt(_) => (handler, Command::RecordAttempt { on: today, way: ContactWay::Call, just_now: false }),
            Step::Contact(_, said, points, agreed) => {
                told.points = u8::try_from(points.len()).unwrap_or(u8::MAX);
                (handler, contact(today, said, points, agreed)?)
            }
            Step::Message(_, words) => (handler, Command::Message(prose(words)?)),
            Step::Note(_, words) => (handler, Command::Note(prose(words)?)),
            Step::Answer(_, words) => {
                let parent = Actor::Complainant(told.receipt.complaint);
                return self.perform(told, parent, Command::Answer(prose(words)?)).await;
            }
            Step::Draft(_, findings, measures) => {
                self.hear(told, handler, today).await?;
                told.version += 1;
                (handler, judgement(today, handler, findings, measures)?)
            }
            Step::Return(_, reason) => {
                let reason = prose(reason)?;
                (told.reader.unwrap_or(coordinator), Command::ReturnJudgement { version: told.version, reason })
            }
            Step::Approve(_) => {
                (told.reader.unwrap_or(coordinator), Command::ApproveJudgement { version: told.version })
            }
            Step::Issue(_) => {
                self.perform(told, self.staff(handler)?, Command::Issue { version: told.version }).await?;
                if told.story.email.is_empty() || !told.story.safe {
                    return self.perform(told, self.staff(handler)?, Command::RecordPosted { on: today }).await;
                }
                return self.perform(told, Actor::System, Command::RecordDelivery { accepted: true }).await;
            }
            Step::Divert(_, to, reason) => {
                let named_director = match to {
                    Diversion::Meldcode => None,
                    Diversion::DutyToReport => Some(self.one(Role::Director)?),
                };
                (coordinator, Command::Divert { to, reason: prose(reason)?, named_director })
            }
        };
        self.perform(told, self.staff(by)?, command).await
    }

    /// The safety check, then the handler that the procedure proposes, or the coordinator's own choice.
    async fn route(&self, told: &mut Told<'_>, today: NaiveDate) -> store::Result<()> {
        let (org, story) = (&self.people.org, told.story);
        let places: Vec<_> = story.at.iter().map(|n| &org.locations[n - 1]).collect();
        let manager = places.first().and_then(|l| l.manager).filter(|_| story.about_manager);
        let employee = story.about_employee.and_then(|n| self.people.employee(n));
        let subjects: Vec<StaffId> = manager.into_iter().chain(employee).collect();
        let ids: Vec<_> = places.iter().map(|l| l.id).collect();
        let categories: Vec<_> = story.about.iter().filter_map(|key| Category::from_key(key)).collect();
        let about = About { locations: &ids, categories: &categories, about_manager: story.about_manager };
        let proposed = routing::propose(org, about, &subjects, today).map(|p| p.handler);
        let handler = proposed.map_or_else(|| self.one(Role::Director), Ok)?;
        told.handler = Some(handler);
        told.subjects.clone_from(&subjects);
        told.reader = routing::next_level(org, handler, &ids, &subjects, today);
        let coordinator = self.staff(self.one(Role::Coordinator)?)?;
        self.perform(told, coordinator.clone(), Command::CheckSafety { subjects }).await?;
        told.at = (told.at + TimeDelta::minutes(4)).min(self.now);
        self.perform(told, coordinator, Command::Route { handler, reason: None }).await
    }

    /// R11: nobody is found at fault unheard.
    async fn hear(&self, told: &mut Told<'_>, handler: StaffId, today: NaiveDate) -> store::Result<()> {
        if told.heard {
            return Ok(());
        }
        told.heard = true;
        let handler = self.staff(handler)?;
        for subject in told.subjects.clone() {
            let points = (1..=told.points).collect();
            self.perform(told, handler.clone(), Command::ReleaseExtract { subject, points }).await?;
            let (party, how) = (Party::Subject(subject), Heard::Spoke(today));
            let statement = Some(prose("Ik herken wat de ouder vertelt. Het was die dag erg druk.")?);
            self.perform(told, handler.clone(), Command::RecordHearing { party, how, statement }).await?;
        }
        Ok(())
    }

    async fn perform(&self, told: &mut Told<'_>, actor: Actor, command: Command) -> store::Result<()> {
        let order = Order { actor, complaint: told.receipt.complaint, seen: told.seq, key: Uuid::new_v4(), command };
        told.seq = road::perform(self.house, order, told.at).await?;
        Ok(())
    }

    /// A time on a working day that many days after filing, after what came before, and not in the future.
    fn moment(&self, told: &Told<'_>, day: i64) -> DateTime<Utc> {
        let soon = told.at + TimeDelta::minutes(37);
        let mut then = told.filed + TimeDelta::days(day);
        while day > 0 && !self.people.calendar.is_working_day(clock::amsterdam_date(then)) {
            then += TimeDelta::days(1);
        }
        // Between nine and four, in an hour that differs from story to story.
        let hour = 8 + (told.story.days + day).rem_euclid(7);
        let at_work = then.date_naive().and_hms_opt(hour.unsigned_abs() as u32, 11, 0).map(|t| t.and_utc());
        let then = if day > 0 { at_work.unwrap_or(then) } else { soon };
        then.max(soon).min(self.now)
    }

    fn one(&self, role: Role) -> store::Result<StaffId> {
        self.people.org.with_role(role).next().map(|s| s.id).ok_or(StoreError::NotFound)
    }

    fn staff(&self, id: StaffId) -> store::Result<Actor> {
        self.people.org.member(id).ok_or(StoreError::NotFound)?;
        Ok(Actor::Staff(self.people.org.acting(id, clock::amsterdam_date(self.now))))
    }
}

fn strange(story: &Story, errors: &[FieldError]) -> StoreError {
    StoreError::Broken(format!("the seed's complaint of {} days ago: {errors:?}", story.days))
}
