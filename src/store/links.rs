//! Personal links: mailed or printed to one person, for one case: a subject (R11), or a reader of a committee's complaint
//! (R5). The table knows the hash of a token only; the token itself is derived from a key outside the database, so that a
//! mail that is tried again brings the same. Who may have one, and whether the case is still there for them, is said by [`access`](crate::domain::access).

mod ask;
mod link;
mod purpose;

pub(super) use ask::follow_readers;
pub use ask::{mail_hearing, paper_hearing};
pub use link::Link;
pub use purpose::Purpose;

use super::Result;
use crate::{
    domain::{access::Actor, ids::ComplaintId},
    house::keys::{self, Keys},
};
use chrono::{DateTime, TimeDelta, Utc};
use link::Row;
use sqlx::{PgConnection, PgExecutor, PgPool};
use uuid::Uuid;

/// Sight by a link ends when nobody used it for so long: telephones and computers are shared.
const IDLE: TimeDelta = TimeDelta::hours(1);
/// Use is noted this often at most.
const NOTED_EVERY: TimeDelta = TimeDelta::minutes(1);

/// Makes a link; once for each id, and says whether this was that once.
async fn make(
    tx: &mut PgConnection,
    keys: &Keys,
    id: Uuid,
    complaint: ComplaintId,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Result<bool> {
    let (kind, staff, reader) = purpose.columns();
    let made = sqlx::query!(
        "INSERT INTO personal_link (id, token_hash, purpose, complaint, staff, reader, made_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING",
        id,
        keys::token_hash(&keys.link_token(id)),
        kind,
        complaint.0,
        staff,
        reader,
        now,
        now + purpose.lasts(),
    );
    Ok(made.execute(tx).await?.rows_affected() == 1)
}

/// The links of a case, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn of(db: impl PgExecutor<'_>, complaint: ComplaintId) -> Result<Vec<Link>> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, complaint, staff, reader, mail, made_at, expires_at, revoked_at, last_used
           FROM personal_link WHERE complaint = $1 ORDER BY made_at DESC, id",
        complaint.0
    );
    rows.fetch_all(db).await?.into_iter().map(Row::link).collect()
}

/// The link that a mail brings.
///
/// # Errors
/// When the database fails.
pub async fn of_mail(db: &PgPool, mail: Uuid) -> Result<Option<Link>> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, complaint, staff, reader, mail, made_at, expires_at, revoked_at, last_used
           FROM personal_link WHERE mail = $1",
        mail
    );
    row.fetch_optional(db).await?.map(Row::link).transpose()
}

/// Opens a link: its token for a session's. It can be opened again until it expires; what it opened before ends then,
/// so that a link opens one sight at a time. Nothing when it is unknown, expired or taken back.
///
/// # Errors
/// When the database fails.
pub async fn exchange(db: &PgPool, token: &str, now: DateTime<Utc>) -> Result<Option<(Link, String)>> {
    let mut tx = db.begin().await?;
    let row = sqlx::query_as!(
        Row,
        "UPDATE personal_link SET last_used = $2
          WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2
         RETURNING id, complaint, staff, reader, mail, made_at, expires_at, revoked_at, last_used",
        keys::token_hash(token),
        now,
    );
    let Some(link) = row.fetch_optional(&mut *tx).await?.map(Row::link).transpose()? else { return Ok(None) };
    sqlx::query!("DELETE FROM link_session WHERE link = $1", link.id).execute(&mut *tx).await?;
    let session = super::token()?;
    sqlx::query!(
        "INSERT INTO link_session (token_hash, link, begun_at, used_at) VALUES ($1, $2, $3, $3)",
        keys::token_hash(&session),
        link.id,
        now,
    )
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(Some((link, session)))
}

/// Who comes by a session's token, and to which case; nobody once the link expired or was taken back.
///
/// # Errors
/// When the database fails.
pub async fn by_token(db: &PgPool, token: &str, now: DateTime<Utc>) -> Result<Option<Actor>> {
    let hash = keys::token_hash(token);
    let row = sqlx::query!(
        "SELECT l.complaint, l.staff, l.reader, s.used_at FROM link_session AS s
           JOIN personal_link AS l ON l.id = s.link AND l.revoked_at IS NULL AND l.expires_at > $3
          WHERE s.token_hash = $1 AND s.used_at > $2",
        hash,
        now - IDLE,
        now,
    )
    .fetch_optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    if now - row.used_at > NOTED_EVERY {
        sqlx::query!("UPDATE link_session SET used_at = $2 WHERE token_hash = $1", hash, now).execute(db).await?;
    }
    Ok(Some(Purpose::read(row.staff, row.reader)?.actor(ComplaintId(row.complaint))))
}

/// Takes back every link of somebody to a case: what they opened ends at once.
///
/// # Errors
/// When the database fails.
pub async fn revoke(
    db: impl PgExecutor<'_>,
    complaint: ComplaintId,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Result<()> {
    let (kind, staff, reader) = purpose.columns();
    sqlx::query!(
        "UPDATE personal_link SET revoked_at = $4
          WHERE complaint = $1 AND purpose = $2 AND revoked_at IS NULL
            AND staff IS NOT DISTINCT FROM $3 AND reader IS NOT DISTINCT FROM $5",
        complaint.0,
        kind,
        staff,
        now,
        reader,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Ends every sight of a case that its readers have (R5).
///
/// # Errors
/// When the database fails.
async fn end_readers(tx: &mut PgConnection, complaint: ComplaintId) -> Result<()> {
    sqlx::query!(
        "DELETE FROM link_session AS s USING personal_link AS l
          WHERE l.id = s.link AND l.complaint = $1 AND l.purpose = 'reader'",
        complaint.0
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Ends the sight of a session.
///
/// # Errors
/// When the database fails.
pub async fn end(db: &PgPool, token_hash: &[u8]) -> Result<()> {
    sqlx::query!("DELETE FROM link_session WHERE token_hash = $1", token_hash).execute(db).await?;
    Ok(())
}

/// Forgets the sights that ended by themselves; says how many.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, now: DateTime<Utc>) -> Result<u64> {
    let swept = sqlx::query!("DELETE FROM link_session WHERE used_at <= $1", now - IDLE);
    Ok(swept.execute(db).await?.rows_affected())
}
