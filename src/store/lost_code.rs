//! Saying that a code is lost. Whoever says so is answered the same whatever is true, after the same work: a job looks up
//! afterwards whether there is such a complaint, and whether this is its confirmed address.

use super::{Result, case, jobs, own_links, rates};
use crate::{
    domain::{
        access::{self, Actor},
        ids::ComplaintId,
        reference::Reference,
    },
    house::{House, keys::Keys},
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;
use uuid::Uuid;

/// The kind of the job that looks it up.
pub const LOST_CODE: &str = "lost_code";
/// So many links an hour to one address, however often somebody asks.
const LINKS: u32 = 3;
const HOUR_SECONDS: u32 = 60 * 60;

/// Somebody says that the code of this reference is lost, and that this is their address.
///
/// # Errors
/// When the database fails.
pub async fn ask(house: &House, reference: &Reference, address: &str, now: DateTime<Utc>) -> Result<()> {
    let (id, mark) = (Uuid::new_v4(), mark(&house.keys, address));
    let mut tx = house.pool.begin().await?;
    sqlx::query!(
        "INSERT INTO code_request (id, reference, address_mark, asked_at) VALUES ($1, $2, $3, $4)",
        id,
        reference.as_str(),
        mark.as_slice(),
        now,
    )
    .execute(&mut *tx)
    .await?;
    jobs::enqueue(&mut tx, LOST_CODE, id, now, &format!("{LOST_CODE} {id}")).await?;
    tx.commit().await?;
    house.wake.notify_waiters();
    Ok(())
}

/// Mails a link where there is a complaint of this reference with this confirmed address; else nothing happens. Done again
/// it finds nothing to do.
///
/// # Errors
/// When the database fails.
pub async fn answer(house: &House, request: Uuid, now: DateTime<Utc>) -> Result<()> {
    let row = sqlx::query!(
        "SELECT c.id, r.address_mark FROM code_request AS r JOIN complaint AS c ON c.reference = r.reference WHERE r.id = $1",
        request
    );
    let row = row.fetch_optional(&house.pool).await?;
    let to = match row {
        Some(row) => belongs(house, ComplaintId(row.id), &row.address_mark).await?,
        None => None,
    };
    let mut tx = house.pool.begin().await?;
    let asked = sqlx::query!("DELETE FROM code_request WHERE id = $1", request).execute(&mut *tx).await?;
    if let (1, Some(complaint)) = (asked.rows_affected(), to) {
        let bucket = format!("code link {complaint}");
        if rates::take(house, &bucket, LINKS, HOUR_SECONDS, now).await?.is_ok() {
            own_links::mail_taking(&mut tx, &house.keys, complaint, now).await?;
        }
    }
    tx.commit().await?;
    house.wake.notify_waiters();
    Ok(())
}

/// The complaint, where this is its address, confirmed and still there, and mail about it may go.
async fn belongs(house: &House, complaint: ComplaintId, address: &[u8]) -> Result<Option<ComplaintId>> {
    let Some(facts) = case::facts_by_id(&house.pool, complaint).await? else { return Ok(None) };
    let Some(permit) = access::sees(&Actor::System, &facts) else { return Ok(None) };
    let file = case::open(&house.pool, &permit).await?;
    let email = file.complaint.filed.texts.email.and_then(|id| file.words.get(&id));
    let same = email.is_some_and(|email| mark(&house.keys, email).as_slice() == address);
    Ok((same && file.complaint.confirmed() && !facts.diverted).then_some(complaint))
}

/// An address as people mean it, kept so that nobody can try guesses of it.
fn mark(keys: &Keys, address: &str) -> [u8; 32] {
    keys.mark(&[b"lost code", address.trim().to_lowercase().as_bytes()])
}

/// Forgets what no job came to; says how many.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, before: DateTime<Utc>) -> Result<u64> {
    let swept = sqlx::query!("DELETE FROM code_request WHERE asked_at < $1", before);
    Ok(swept.execute(db).await?.rows_affected())
}
