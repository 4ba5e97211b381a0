//! Personal links: mailed or printed to one person, for one case (R11). The table knows the hash of a token only;
//! the token itself is derived from a key outside the database, so that a mail that is tried again brings the same.
//! Who may have one, and whether the case is still there for them, is said by [`access`](crate::domain::access).

mod ask;

pub use ask::{mail_hearing, paper_hearing};

use super::Result;
use crate::{
    domain::{
        access::Actor,
        ids::{ComplaintId, StaffId},
    },
    house::keys::{self, Keys},
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgConnection, PgExecutor, PgPool};
use uuid::Uuid;

/// Sight by a link ends when nobody used it for so long: telephones and computers are shared.
const IDLE: TimeDelta = TimeDelta::hours(1);
/// Use is noted this often at most.
const NOTED_EVERY: TimeDelta = TimeDelta::minutes(1);

/// For whom a link is, and to what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The extract and the own statement, for a subject (R11).
    Hearing(StaffId),
}

impl Purpose {
    /// How long a link is good for: a subject is told the outcome of the own points too.
    const fn lasts(self) -> TimeDelta {
        match self {
            Self::Hearing(_) => TimeDelta::days(90),
        }
    }

    /// Who somebody is, who came by such a link.
    pub const fn actor(self, complaint: ComplaintId) -> Actor {
        match self {
            Self::Hearing(who) => Actor::Subject(complaint, who),
        }
    }

    /// As it stands in a row: its name, and for whom.
    const fn columns(self) -> (&'static str, Uuid) {
        match self {
            Self::Hearing(who) => ("hearing", who.0),
        }
    }
}

/// A link, without its token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its id: not its token.
    pub id: Uuid,
    /// Of which case.
    pub complaint: ComplaintId,
    /// For whom.
    pub purpose: Purpose,
    /// Whether it goes by mail; on paper otherwise.
    pub mailed: bool,
    /// Since when it is there.
    pub made_at: DateTime<Utc>,
    /// Until when it is good.
    pub expires_at: DateTime<Utc>,
    /// When it was taken back.
    pub revoked_at: Option<DateTime<Utc>>,
    /// When somebody opened it last.
    pub last_used: Option<DateTime<Utc>>,
}

impl Link {
    /// Whether it opens something.
    pub fn good(&self, now: DateTime<Utc>) -> bool {
        self.revoked_at.is_none() && self.expires_at > now
    }
}

struct Row {
    id: Uuid,
    complaint: Uuid,
    staff: Uuid,
    mail: Option<Uuid>,
    made_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    revoked_at: Option<DateTime<Utc>>,
    last_used: Option<DateTime<Utc>>,
}

impl Row {
    fn link(self) -> Link {
        Link {
            id: self.id,
            complaint: ComplaintId(self.complaint),
            purpose: Purpose::Hearing(StaffId(self.staff)),
            mailed: self.mail.is_some(),
            made_at: self.made_at,
            expires_at: self.expires_at,
            revoked_at: self.revoked_at,
            last_used: self.last_used,
        }
    }
}

/// Makes a link; once for each id, and says whether this was that once.
async fn make(
    tx: &mut PgConnection,
    keys: &Keys,
    id: Uuid,
    complaint: ComplaintId,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Result<bool> {
    let (kind, staff) = purpose.columns();
    let made = sqlx::query!(
        "INSERT INTO personal_link (id, token_hash, purpose, complaint, staff, made_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
        id,
        keys::token_hash(&keys.link_token(id)),
        kind,
        complaint.0,
        staff,
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
        "SELECT id, complaint, staff, mail, made_at, expires_at, revoked_at, last_used
           FROM personal_link WHERE complaint = $1 ORDER BY made_at DESC, id",
        complaint.0
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(Row::link).collect())
}

/// The link that a mail brings.
///
/// # Errors
/// When the database fails.
pub async fn of_mail(db: &PgPool, mail: Uuid) -> Result<Option<Link>> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, complaint, staff, mail, made_at, expires_at, revoked_at, last_used
           FROM personal_link WHERE mail = $1",
        mail
    );
    Ok(row.fetch_optional(db).await?.map(Row::link))
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
         RETURNING id, complaint, staff, mail, made_at, expires_at, revoked_at, last_used",
        keys::token_hash(token),
        now,
    );
    let Some(link) = row.fetch_optional(&mut *tx).await?.map(Row::link) else { return Ok(None) };
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
        "SELECT l.complaint, l.staff, s.used_at FROM link_session AS s
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
    Ok(Some(Purpose::Hearing(StaffId(row.staff)).actor(ComplaintId(row.complaint))))
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
    let (kind, staff) = purpose.columns();
    sqlx::query!(
        "UPDATE personal_link SET revoked_at = $4
          WHERE complaint = $1 AND purpose = $2 AND staff = $3 AND revoked_at IS NULL",
        complaint.0,
        kind,
        staff,
        now,
    )
    .execute(db)
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
