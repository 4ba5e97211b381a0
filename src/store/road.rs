//! THE one road: everything that happens to a complaint, from a parent's form to a nightly job.

mod announce;
mod append;
mod asking;
mod codes;
mod entering;
mod erase;
mod files;
mod filing;
mod split;

pub use asking::{ask, ask_new};
pub use codes::{confirm_address, take_code, take_code_by_letter};
pub use entering::enter;
pub use erase::{ByHand, erase_diverted};
pub use files::add_files;
pub use filing::{Receipt, file, file_new, receipt};
pub use split::split_off;

use super::{Result, StoreError, card, event, links, organisation, record, words};
use crate::{
    domain::{
        access::{self, Actor},
        command::Command,
        complaint::{By, Complaint},
        decide::{self, World},
        event::Event,
        ids::{ComplaintId, TextId},
        refusal::Refusal,
    },
    house::{House, clock},
    store::case::{Recorded, RecordedActor, did},
};
use announce::News;
use append::{Head, append};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// What somebody wants done to a complaint.
#[derive(Clone, Debug)]
pub struct Order {
    /// Who.
    pub actor: Actor,
    /// To which.
    pub complaint: ComplaintId,
    /// How many events it had when they looked.
    pub seen: u32,
    /// The key by which an order acts once.
    pub key: Uuid,
    /// What.
    pub command: Command,
}

/// Carries out an order; gives how many events the complaint has after it.
///
/// # Errors
/// [`StoreError::Refused`] with why; nothing happened then.
pub async fn perform(house: &House, order: Order, now: DateTime<Utc>) -> Result<u32> {
    // What is split off is filed in the same breath: only `split_off` says into what.
    if matches!(order.command, Command::SplitOff { .. }) {
        return Err(Refusal::NotYours.into());
    }
    let mut tx = house.pool.begin().await?;
    match act(&mut tx, house, order, now).await? {
        Acted::Before(seq) => Ok(seq),
        Acted::Now(case, _) => {
            tx.commit().await?;
            wake(house).await;
            Ok(case.seq)
        }
    }
}

/// What became of an order within its transaction.
enum Acted {
    /// It was carried out before, and there were so many events after it.
    Before(u32),
    /// It is carried out: the case after it, and what happened.
    Now(Box<Complaint>, Vec<Recorded>),
}

async fn act(tx: &mut PgConnection, house: &House, order: Order, now: DateTime<Utc>) -> Result<Acted> {
    // Everything that happens to one complaint stands in line here.
    sqlx::query!("SELECT id FROM complaint WHERE id = $1 FOR UPDATE", order.complaint.0)
        .fetch_optional(&mut *tx)
        .await?
        .ok_or(Refusal::NotFound)?;
    let mark = mark(house, &order);
    if let Some(seq) = performed(tx, &order, &mark).await? {
        return Ok(Acted::Before(seq));
    }
    let rows = event::history(&mut *tx, order.complaint).await?;
    let head = Head::of(&rows).ok_or_else(|| broken("a complaint without events"))?;
    let history: Vec<Recorded> = rows.iter().map(event::EventRow::read).collect::<Result<_>>()?;
    let mut case = replay(order.complaint, &history)?;
    let org = organisation::read(tx).await?;
    // Who may not see it is told nothing of it, also not that it changed.
    let facts = case.facts(&org);
    access::sees(&order.actor, &facts).ok_or(Refusal::NotFound)?;
    // Nor is anybody told what changed that it is not theirs to build on (R8: whoever holds points least of all).
    if !access::may(&order.actor, order.command.action(), &facts) {
        return Err(Refusal::NotYours.into());
    }
    let disturbed: Vec<&Recorded> =
        history.iter().filter(|r| r.seq > order.seen && order.command.disturbed_by(&r.event)).collect();
    if !disturbed.is_empty() {
        // What a parent may not know of has no number for them either.
        let house = matches!(order.actor, Actor::Staff(_) | Actor::System);
        let told = disturbed.iter().filter(|r| house || r.event.parents_side()).map(|r| r.seq);
        return Err(Refusal::Stale(told.collect()).into());
    }
    let calendar = organisation::read_calendar(tx).await?;
    let world = World { org: &org, calendar: &calendar, today: clock::amsterdam_date(now) };
    let decision = decide::decide(&case, order.command, &order.actor, &world, &mut fresh)?;
    let new = append(tx, &house.keys, head, &order.actor, now, decision).await?;
    erase::erase(tx, order.complaint, &new).await?;
    for recorded in &new {
        case.apply(by(recorded), &recorded.event);
    }
    card::write(tx, &card::Row::of(&case)?).await?;
    // Words came, or went: what it is found by with them.
    if new.iter().any(|r| r.event == Event::Erased || !event::words_of(&r.event).is_empty()) {
        words::write(tx, &case).await?;
    }
    record::write(tx, &record::Row::of(order.complaint, history.iter().chain(&new))?).await?;
    News { case: &case, org: &org, today: world.today }.announce(tx, &new).await?;
    links::follow_readers(tx, &house.keys, order.complaint, &new).await?;
    codes::follow(tx, order.complaint, &new).await?;
    if let Some(staff) = order.actor.staff_id() {
        did(tx, order.complaint, staff, (history.len(), case.seq)).await?;
    }
    remember(tx, order.complaint, order.key, &mark, case.seq, now).await?;
    Ok(Acted::Now(Box::new(case), new))
}

/// The state that a history makes.
pub(super) fn replay(complaint: ComplaintId, history: &[Recorded]) -> Result<Complaint> {
    let events = history.iter().map(|r| (by(r), &r.event));
    Complaint::replay(complaint, events).ok_or_else(|| broken("a complaint that does not begin with filing"))
}

/// By whom and on which day something was recorded.
pub(super) fn by(recorded: &Recorded) -> By {
    let staff = match recorded.actor {
        RecordedActor::Staff(id) | RecordedActor::Subject(id) => Some(id),
        RecordedActor::Complainant | RecordedActor::System => None,
    };
    By { staff, on: clock::amsterdam_date(recorded.at) }
}

fn fresh() -> TextId {
    TextId(Uuid::new_v4())
}

fn broken(what: &str) -> StoreError {
    StoreError::Broken(what.to_owned())
}

/// The same order again has the same mark: same person, same words.
fn mark(house: &House, order: &Order) -> [u8; 32] {
    let actor = event::write_actor(&order.actor);
    house.keys.mark(&[order.key.as_bytes(), actor.as_bytes(), format!("{:?}", order.command).as_bytes()])
}

async fn performed(tx: &mut PgConnection, order: &Order, mark: &[u8]) -> Result<Option<u32>> {
    let seq = sqlx::query_scalar!(
        "SELECT seq FROM performed WHERE complaint = $1 AND key = $2 AND mark = $3",
        order.complaint.0,
        order.key,
        mark,
    );
    Ok(seq.fetch_optional(tx).await?.map(i32::unsigned_abs))
}

async fn remember(
    tx: &mut PgConnection,
    complaint: ComplaintId,
    key: Uuid,
    mark: &[u8],
    seq: u32,
    now: DateTime<Utc>,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO performed (complaint, key, mark, seq, at) VALUES ($1, $2, $3, $4, $5)",
        complaint.0,
        key,
        mark,
        seq.cast_signed(),
        now,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Wakes whoever looks on, here and in other processes: once, outside the transaction, and empty. Who misses it
/// finds the event on the next slow poll, so that a failure here is not one of the order.
pub(super) async fn wake(house: &House) {
    house.wake.notify_waiters();
    if let Err(error) = sqlx::query("NOTIFY gehoor").execute(&house.pool).await {
        tracing::warn!(%error, "nobody was woken");
    }
}
