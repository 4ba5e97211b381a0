//! The draft of a judgement: a form that was not sent yet, kept for its writer as it is typed.

use super::{key, put};
use crate::{
    domain::{
        forms::{CaseForm, FormKind},
        ids::{ComplaintId, StaffId},
    },
    error::AppError,
    store::{Result, event, json},
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;

/// Keeps the draft of a judgement while it is written; says whether it did. What was offered meanwhile is no draft any
/// more: one that was still on its way does not bring it back.
///
/// # Errors
/// When the database fails.
pub async fn keep(
    db: &PgPool,
    staff: StaffId,
    complaint: ComplaintId,
    form: &CaseForm,
    seen: u32,
    now: DateTime<Utc>,
) -> Result<bool> {
    let mut tx = db.begin().await?;
    // In line with what happens to the case.
    sqlx::query!("SELECT id FROM complaint WHERE id = $1 FOR SHARE", complaint.0).fetch_optional(&mut *tx).await?;
    let offered = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM event WHERE complaint = $1 AND seq > $2 AND kind = 'judgement_drafted' AND actor = $3) AS "offered!""#,
        complaint.0,
        seen.cast_signed(),
        event::write_staff(staff),
    );
    if offered.fetch_one(&mut *tx).await? {
        return Ok(false);
    }
    // Nothing is wrong with it: it is only not sent yet.
    let nothing = json(&AppError::Fields(Vec::new()))?;
    put(&mut *tx, Some(staff), complaint, &key(FormKind::DraftJudgement)?, seen, &json(form)?, &nothing, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// The draft of a judgement that somebody writes, and when it was kept.
///
/// # Errors
/// When the database fails.
pub async fn find(
    db: &PgPool,
    staff: StaffId,
    complaint: ComplaintId,
) -> Result<Option<(CaseForm, u32, DateTime<Utc>)>> {
    let row = sqlx::query!(
        "SELECT form::text AS \"form!\", seen, kept_at FROM unsent_form WHERE complaint = $1 AND staff = $2 AND kind = $3",
        complaint.0,
        staff.0,
        key(FormKind::DraftJudgement)?,
    );
    // One of an earlier version of the program is as if it was not kept.
    let read = row.fetch_optional(db).await?;
    Ok(read.and_then(|r| Some((serde_json::from_str(&r.form).ok()?, r.seen.unsigned_abs(), r.kept_at))))
}
