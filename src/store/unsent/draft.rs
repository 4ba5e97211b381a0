//! The draft of a judgement: a form that was not sent yet, kept for its writer as it is typed.

use super::key;
use crate::{
    domain::{
        forms::{CaseForm, FormKind, Turn},
        ids::{ComplaintId, StaffId},
    },
    error::AppError,
    store::{Result, event, json},
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;

/// Keeps the draft of a judgement while it is written; says whether it did. What was offered meanwhile is no draft any
/// more: one that was still on its way does not bring it back. One that the same page overtook by a later one is kept in
/// that later one already.
///
/// # Errors
/// When the database fails.
pub async fn keep(
    db: &PgPool,
    staff: StaffId,
    complaint: ComplaintId,
    form: &CaseForm,
    (seen, turn): (u32, Option<Turn>),
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
    sqlx::query!(
        "INSERT INTO unsent_form (complaint, staff, kind, seen, form, error, kept_at, page, sent)
         VALUES ($1, $2, $3, $4, $5::text::json, $6::text::json, $7, $8, $9)
         ON CONFLICT (complaint, staff, kind)
         DO UPDATE SET seen = $4, form = excluded.form, error = excluded.error, kept_at = $7, page = $8, sent = $9
          WHERE unsent_form.page IS DISTINCT FROM $8 OR unsent_form.page IS NULL OR unsent_form.sent < $9",
        complaint.0,
        staff.0,
        key(FormKind::DraftJudgement)?,
        seen.cast_signed(),
        json(form)?,
        nothing,
        now,
        turn.map(|turn| turn.page),
        turn.map(|turn| turn.sent),
    )
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(true)
}

/// Drops the draft of a judgement. Where its page says when, that stays in its place: what the same page sent before, and
/// what comes in after this, does not bring it back.
///
/// # Errors
/// When the database fails.
pub async fn drop(
    db: &PgPool,
    staff: StaffId,
    complaint: ComplaintId,
    turn: Option<Turn>,
    now: DateTime<Utc>,
) -> Result<()> {
    let Some(turn) = turn else { return super::forget(db, staff, complaint, FormKind::DraftJudgement).await };
    sqlx::query!(
        "INSERT INTO unsent_form (complaint, staff, kind, seen, form, error, kept_at, page, sent)
         VALUES ($1, $2, $3, 0, 'null', 'null', $4, $5, $6)
         ON CONFLICT (complaint, staff, kind)
         DO UPDATE SET seen = 0, form = 'null', error = 'null', kept_at = $4, page = $5, sent = $6",
        complaint.0,
        staff.0,
        key(FormKind::DraftJudgement)?,
        now,
        turn.page,
        turn.sent,
    )
    .execute(db)
    .await?;
    Ok(())
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
    // One that was dropped is nothing, and one of an earlier version of the program is as if it was not kept.
    let read = row.fetch_optional(db).await?;
    Ok(read.and_then(|r| Some((serde_json::from_str(&r.form).ok()?, r.seen.unsigned_abs(), r.kept_at))))
}
