//! What the house does by itself as days pass: which cases ask for it, and who was reminded of what.

use super::{
    Result, StoreError,
    mail::{self, About, MailKind, Recipient},
};
use crate::domain::{
    ids::{ComplaintId, StaffId},
    reminders::What,
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgPool;

/// Received, and nobody was told of it yet (R15): each with its day of receipt.
///
/// # Errors
/// When the database fails.
pub async fn untold(db: &PgPool) -> Result<Vec<(ComplaintId, NaiveDate)>> {
    let rows = sqlx::query!(
        "SELECT complaint, received_on FROM card WHERE closing IS NULL AND phase = 'received' AND told = '{}'"
    );
    Ok(rows.fetch_all(db).await?.into_iter().map(|r| (ComplaintId(r.complaint), r.received_on)).collect())
}

/// Every case with something due on or before a day: open ones, and of what was closed only those with a measure that
/// is still to be kept, which have an index of their own. The clocks of diverted ones have stopped (R6, R7).
///
/// # Errors
/// When the database fails.
pub async fn candidates(db: &PgPool, until: NaiveDate) -> Result<Vec<ComplaintId>> {
    let ids = sqlx::query_scalar!(
        r#"SELECT complaint AS "complaint!" FROM card
            WHERE closing IS NULL
              AND CASE WHEN answer_due IS NOT NULL THEN answer_due <= $1
                       ELSE judgement_due <= $1 OR (first_contact_on IS NULL AND first_contact_due <= $1)
                            OR promise_due <= $1 END
           UNION ALL
           SELECT complaint FROM card WHERE closing IS NOT NULL AND promise_due <= $1
            ORDER BY 1"#,
        until,
    );
    Ok(ids.fetch_all(db).await?.into_iter().map(ComplaintId).collect())
}

/// Reminds somebody, in one mail, of everything this day asks of them; says whether this was the first time today.
///
/// # Errors
/// When the database fails.
pub async fn remind(
    db: &PgPool,
    day: NaiveDate,
    staff: StaffId,
    of: &[(ComplaintId, What)],
    now: DateTime<Utc>,
) -> Result<bool> {
    let mut tx = db.begin().await?;
    // The mail's row decides: whoever comes second finds it there.
    if mail::ask(&mut tx, About::Day(day), MailKind::Reminder, Recipient::Staff(staff), now).await?.is_none() {
        return Ok(false);
    }
    for (complaint, what) in of {
        sqlx::query!(
            "INSERT INTO reminder (day, staff, complaint, what, due) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT DO NOTHING",
            day,
            staff.0,
            complaint.0,
            what.key(),
            what.due,
        )
        .execute(&mut *tx)
        .await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// What somebody is reminded of on a day, the most urgent first.
///
/// # Errors
/// When the database fails, or holds a reminder that cannot be.
pub async fn of(db: &PgPool, day: NaiveDate, staff: StaffId) -> Result<Vec<(ComplaintId, What)>> {
    let rows = sqlx::query!(
        "SELECT complaint, what, due FROM reminder WHERE day = $1 AND staff = $2 ORDER BY due, complaint, what",
        day,
        staff.0,
    );
    let strange = |what: &str| StoreError::Broken(format!("a reminder of {what:?}"));
    let rows = rows.fetch_all(db).await?.into_iter();
    rows.map(|r| {
        let what = What::from_key(&r.what, r.due).ok_or_else(|| strange(&r.what))?;
        Ok((ComplaintId(r.complaint), what))
    })
    .collect()
}
