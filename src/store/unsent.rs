//! A form that was posted and had something wrong with it, kept so that nothing typed is lost.

pub mod draft;

use super::{Result, StoreError, json};
use crate::domain::{
    forms::{CaseForm, FormKind, complainant::OwnForm},
    ids::{ComplaintId, StaffId},
    intake::{DRAFT_BYTES, Full},
};
use crate::error::AppError;
use chrono::{DateTime, Utc};
use sqlx::{PgExecutor, PgPool, types::Json};

/// A form as it was posted, and what was wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsent {
    /// What was typed.
    pub form: CaseForm,
    /// How many events the case had when they looked.
    pub seen: u32,
    /// What was wrong.
    pub error: AppError,
}

/// The kind under which a complainant's answer is kept.
const ANSWER: &str = "answer";
/// The kind under which another form of a complainant is kept: one at a time.
const OWN: &str = "own";

/// Keeps a form; a later one of its kind replaces it.
///
/// # Errors
/// When the database fails.
pub async fn keep(
    db: &PgPool,
    staff: StaffId,
    complaint: ComplaintId,
    unsent: &Unsent,
    now: DateTime<Utc>,
) -> Result<()> {
    let kind = key(unsent.form.kind)?;
    put(db, Some(staff), complaint, &kind, unsent.seen, &json(&unsent.form)?, &json(&unsent.error)?, now).await
}

/// The form of a kind that was kept. It stays until one of its kind succeeds: a page can be loaded twice.
///
/// # Errors
/// When the database fails.
pub async fn find(db: &PgPool, staff: StaffId, complaint: ComplaintId, kind: FormKind) -> Result<Option<Unsent>> {
    let row = sqlx::query!(
        r#"SELECT form AS "form: Json<CaseForm>", error AS "error: Json<AppError>", seen
             FROM unsent_form WHERE complaint = $1 AND staff = $2 AND kind = $3 AND form::text <> 'null'"#,
        complaint.0,
        staff.0,
        key(kind)?,
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|r| Unsent { form: r.form.0, seen: r.seen.unsigned_abs(), error: r.error.0 }))
}

/// Forgets it: the form was accepted.
///
/// # Errors
/// When the database fails.
pub async fn forget(db: &PgPool, staff: StaffId, complaint: ComplaintId, kind: FormKind) -> Result<()> {
    sqlx::query!(
        "DELETE FROM unsent_form WHERE complaint = $1 AND staff = $2 AND kind = $3",
        complaint.0,
        staff.0,
        key(kind)?,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Keeps what a complainant wrote on the follow page.
///
/// # Errors
/// When the database fails.
pub async fn keep_answer(
    db: &PgPool,
    complaint: ComplaintId,
    text: &str,
    error: &AppError,
    now: DateTime<Utc>,
) -> Result<()> {
    put(db, None, complaint, ANSWER, 0, &json(&text)?, &json(error)?, now).await
}

/// Keeps words that a complainant can still send, below whatever stood there: somebody may be writing. Words that stand there
/// already are not put there twice. Whatever was wrong with what stood there: what matters now is that it waits, and a
/// message that is too long is said to be once it is sent.
///
/// # Errors
/// [`StoreError::Full`] when it becomes longer than a draft may be.
pub async fn add_to_answer(db: &PgPool, complaint: ComplaintId, words: &str, now: DateTime<Utc>) -> Result<()> {
    let mut tx = db.begin().await?;
    // In line with whatever else is added.
    sqlx::query!("SELECT id FROM complaint WHERE id = $1 FOR UPDATE", complaint.0).fetch_optional(&mut *tx).await?;
    let (before, _) = find_words(&mut *tx, complaint, ANSWER).await?.unwrap_or_else(|| (String::new(), waits()));
    // As a whole: what begins with the same words is something else.
    if words.is_empty() || format!("\n\n{before}\n\n").contains(&format!("\n\n{words}\n\n")) {
        return Ok(());
    }
    let text = [before.as_str(), words].join("\n\n");
    if text.len() > DRAFT_BYTES {
        return Err(StoreError::Full(Full::Draft));
    }
    put(&mut *tx, None, complaint, ANSWER, 0, &json(&text.trim_start())?, &json(&waits())?, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Nothing is wrong with it: it is only not sent yet.
const fn waits() -> AppError {
    AppError::Fields(Vec::new())
}

/// What a complainant wrote and could not be sent, with why.
///
/// # Errors
/// When the database fails.
pub async fn find_answer(db: &PgPool, complaint: ComplaintId) -> Result<Option<(String, AppError)>> {
    find_words(db, complaint, ANSWER).await
}

/// Whether words wait that nothing is wrong with ([`add_to_answer`]).
///
/// # Errors
/// When the database fails.
pub async fn waiting(db: &PgPool, complaint: ComplaintId) -> Result<bool> {
    Ok(find_answer(db, complaint).await?.is_some_and(|(_, error)| error == waits()))
}

/// Forgets it: the answer was sent.
///
/// # Errors
/// When the database fails.
pub async fn forget_answer(db: &PgPool, complaint: ComplaintId) -> Result<()> {
    forget_words(db, complaint, ANSWER).await
}

/// Keeps another form of a complainant; a later one replaces it.
///
/// # Errors
/// When the database fails.
pub async fn keep_own(
    db: &PgPool,
    complaint: ComplaintId,
    form: &OwnForm,
    error: &AppError,
    now: DateTime<Utc>,
) -> Result<()> {
    put(db, None, complaint, OWN, 0, &json(&json(form)?)?, &json(error)?, now).await
}

/// That form, with why it was not accepted.
///
/// # Errors
/// When the database fails.
pub async fn find_own(db: &PgPool, complaint: ComplaintId) -> Result<Option<(OwnForm, AppError)>> {
    let kept = find_words(db, complaint, OWN).await?;
    // A form of an earlier version of the program is as if it was not kept.
    Ok(kept.and_then(|(form, error)| Some((serde_json::from_str(&form).ok()?, error))))
}

/// Forgets it: the form was accepted.
///
/// # Errors
/// When the database fails.
pub async fn forget_own(db: &PgPool, complaint: ComplaintId) -> Result<()> {
    forget_words(db, complaint, OWN).await
}

async fn find_words(db: impl PgExecutor<'_>, complaint: ComplaintId, kind: &str) -> Result<Option<(String, AppError)>> {
    let row = sqlx::query!(
        r#"SELECT form AS "text: Json<String>", error AS "error: Json<AppError>"
             FROM unsent_form WHERE complaint = $1 AND staff IS NULL AND kind = $2"#,
        complaint.0,
        kind,
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|r| (r.text.0, r.error.0)))
}

async fn forget_words(db: &PgPool, complaint: ComplaintId, kind: &str) -> Result<()> {
    sqlx::query!("DELETE FROM unsent_form WHERE complaint = $1 AND staff IS NULL AND kind = $2", complaint.0, kind)
        .execute(db)
        .await?;
    Ok(())
}

/// Forgets what was kept before a moment, and the drafts of judgements from before another; says how much.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, before: DateTime<Utc>, drafts_before: DateTime<Utc>) -> Result<u64> {
    let swept = sqlx::query!(
        "DELETE FROM unsent_form WHERE kept_at < CASE WHEN kind = $3 THEN $2::timestamptz ELSE $1::timestamptz END",
        before,
        drafts_before,
        key(FormKind::DraftJudgement)?,
    );
    Ok(swept.execute(db).await?.rows_affected())
}

#[expect(clippy::too_many_arguments, reason = "one for each column")]
async fn put(
    db: impl PgExecutor<'_>,
    staff: Option<StaffId>,
    complaint: ComplaintId,
    kind: &str,
    seen: u32,
    form: &str,
    error: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO unsent_form (complaint, staff, kind, seen, form, error, kept_at) VALUES ($1, $2, $3, $4, $5::text::json, $6::text::json, $7)
         ON CONFLICT (complaint, staff, kind) DO UPDATE SET seen = $4, form = excluded.form, error = excluded.error, kept_at = $7, page = NULL, sent = NULL",
        complaint.0,
        staff.map(|s| s.0),
        kind,
        seen.cast_signed(),
        form,
        error,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The name of a kind of form: the one it has on the wire.
fn key(kind: FormKind) -> Result<String> {
    Ok(json(&kind)?.trim_matches('"').to_owned())
}
