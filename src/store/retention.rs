//! What is kept of cases, and for how long: which are near the end of their term, and which are held.

mod terms;
mod theirs;

pub use terms::{change_terms, terms};
pub use theirs::{ending_of, held_of, holdable};

use super::{Result, StoreError};
use crate::domain::{
    ids::{ComplaintId, StaffId},
    reference::Reference,
    retention::Terms,
    words::Prose,
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// So many at once: the rest waits for the next night.
const AT_ONCE: i64 = 500;

/// A case whose term ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Which.
    pub complaint: ComplaintId,
    /// Its public name.
    pub reference: String,
    /// From which day on nothing personal of it is kept.
    pub on: NaiveDate,
}

impl Ending {
    fn of(terms: &Terms, complaint: ComplaintId, reference: String, ended_on: NaiveDate) -> Option<Self> {
        Some(Self { complaint, reference, on: terms.end(ended_on)? })
    }
}

/// A case that is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its public name.
    pub reference: String,
    /// Why.
    pub reason: String,
    /// Since when.
    pub since: DateTime<Utc>,
    /// By whom; nobody for who did it on the server.
    pub by: Option<Uuid>,
}

/// Who holds a case or lets it go, once for its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct By {
    /// Who; nobody for who does it on the server.
    pub staff: Option<StaffId>,
    /// The key of the form.
    pub key: Uuid,
}

impl By {
    /// Whoever runs the server.
    pub fn server() -> Self {
        Self { staff: None, key: Uuid::new_v4() }
    }
}

/// The cases whose term ends by a day, and that nobody holds, the first ones first.
///
/// # Errors
/// When the database fails.
pub async fn ending(db: &PgPool, by: NaiveDate) -> Result<Vec<Ending>> {
    let terms = terms(db).await?;
    let rows = sqlx::query!(
        r#"SELECT c.complaint, c.reference, c.ended_on AS "ended_on!" FROM card AS c
            WHERE c.ended_on <= $1 AND NOT EXISTS (SELECT FROM case_hold AS h WHERE h.complaint = c.complaint)
            ORDER BY c.ended_on, c.reference LIMIT $2"#,
        terms.ended_by(by),
        AT_ONCE,
    );
    let rows = rows.fetch_all(db).await?.into_iter();
    Ok(rows.filter_map(|r| Ending::of(&terms, ComplaintId(r.complaint), r.reference, r.ended_on)).collect())
}

/// Holds a case: everything personal of it stays, until it is let go.
///
/// # Errors
/// [`StoreError::NotFound`] for a reference that is none.
pub async fn hold(db: &PgPool, reference: &Reference, reason: &str, by: By, now: DateTime<Utc>) -> Result<()> {
    let complaint = complaint_of(db, reference).await?;
    let mut tx = db.begin().await?;
    if note(&mut tx, complaint, by, "held", now).await? {
        sqlx::query!(
            "INSERT INTO case_hold (complaint, reason, since, held_by) VALUES ($1, $2, $3, $4)
             ON CONFLICT (complaint) DO UPDATE SET reason = $2, held_by = $4",
            complaint,
            reason,
            now,
            by.staff.map(|staff| staff.0),
        )
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Lets go of a case: it goes when its term ends, or did.
///
/// # Errors
/// [`StoreError::NotFound`] for a reference that is none.
pub async fn let_go(db: &PgPool, reference: &Reference, by: By, now: DateTime<Utc>) -> Result<()> {
    let complaint = complaint_of(db, reference).await?;
    let mut tx = db.begin().await?;
    let gone = sqlx::query!("DELETE FROM case_hold WHERE complaint = $1", complaint).execute(&mut *tx).await?;
    if gone.rows_affected() == 1 && note(&mut tx, complaint, by, "let_go", now).await? {
        tx.commit().await?;
    }
    Ok(())
}

/// Notes who did it, without the reason, which may be personal; says whether this form is new.
async fn note(tx: &mut PgConnection, complaint: Uuid, by: By, what: &str, now: DateTime<Utc>) -> Result<bool> {
    let noted = sqlx::query!(
        "INSERT INTO hold_log (id, complaint, what, staff, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING",
        by.key,
        complaint,
        what,
        by.staff.map(|staff| staff.0),
        now,
    );
    Ok(noted.execute(tx).await?.rows_affected() == 1)
}

/// Whether a case is held.
pub(super) async fn is_held(tx: &mut PgConnection, complaint: ComplaintId) -> Result<bool> {
    let held =
        sqlx::query_scalar!(r#"SELECT EXISTS (SELECT FROM case_hold WHERE complaint = $1) AS "held!""#, complaint.0);
    Ok(held.fetch_one(tx).await?)
}

/// Notes that a case was erased by hand, and why.
pub(super) async fn note_erased(
    tx: &mut PgConnection,
    complaint: ComplaintId,
    reason: &Prose,
    now: DateTime<Utc>,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO hold_log (id, complaint, what, at, reason) VALUES ($1, $2, 'erased', $3, $4)",
        Uuid::new_v4(),
        complaint.0,
        now,
        reason.as_str(),
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// The cases that are held, the longest first.
///
/// # Errors
/// When the database fails.
pub async fn held(db: &PgPool) -> Result<Vec<Held>> {
    let rows = sqlx::query_as!(
        Held,
        "SELECT c.reference, h.reason, h.since, h.held_by AS by FROM case_hold AS h JOIN complaint AS c ON c.id = h.complaint
          ORDER BY h.since, c.reference"
    );
    Ok(rows.fetch_all(db).await?)
}

async fn complaint_of(db: &PgPool, reference: &Reference) -> Result<Uuid> {
    let id = sqlx::query_scalar!("SELECT id FROM complaint WHERE reference = $1", reference.as_str());
    id.fetch_optional(db).await?.ok_or(StoreError::NotFound)
}
