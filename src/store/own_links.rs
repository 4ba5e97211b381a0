//! Links mailed to whoever complains: to confirm the mail address, and to take a new code. A link has the id of the mail
//! that brings it, and its token is derived from that with a key outside the database: a mail that is tried again brings
//! the same, and the table knows its hash only.

use super::{
    Result, StoreError,
    mail::{self, About, MailKind, Recipient},
};
use crate::{
    domain::{complaint::Complaint, ids::ComplaintId},
    house::{
        House,
        keys::{self, Keys},
    },
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgConnection, PgExecutor, PgPool};
use uuid::Uuid;

/// How long an address can be confirmed by one mail; later ones bring a link of their own.
const CONFIRMS: TimeDelta = TimeDelta::days(30);
/// How long a new code can be taken by one mail.
const TAKES: TimeDelta = TimeDelta::hours(1);
/// The mail that asks to confirm is sent again this often at most.
const AGAIN: TimeDelta = TimeDelta::minutes(10);
/// And so many times in all.
const MOST: i32 = 10;

/// A link to confirm an address, with its token, and until when it is good; nothing when it ended, or when another address
/// was said since the case was read: a mail to the one before confirms nothing.
///
/// # Errors
/// When the database fails.
pub async fn confirming(
    db: &PgPool,
    keys: &Keys,
    mail: Uuid,
    case: &Complaint,
    now: DateTime<Utc>,
) -> Result<Option<(String, DateTime<Utc>)>> {
    let token = keys.own_link_token(mail);
    let mut tx = db.begin().await?;
    // Who changes the address stands in line here, and ends what was made before.
    sqlx::query!("SELECT id FROM complaint WHERE id = $1 FOR UPDATE", case.id.0).fetch_one(&mut *tx).await?;
    let until = sqlx::query_scalar!(
        "INSERT INTO own_link (mail, token_hash, purpose, complaint, made_at, expires_at)
         SELECT $1, $2, 'address', $3, $4, $5
          WHERE NOT EXISTS (SELECT FROM event WHERE complaint = $3 AND seq > $6 AND kind = 'reach_changed')
         ON CONFLICT (mail) DO UPDATE SET complaint = own_link.complaint WHERE own_link.ended_at IS NULL
         RETURNING expires_at",
        mail,
        keys::token_hash(&token),
        case.id.0,
        now,
        now + CONFIRMS,
        i32::try_from(case.seq).unwrap_or(i32::MAX),
    );
    let until = until.fetch_optional(&mut *tx).await?;
    tx.commit().await?;
    Ok(until.map(|until| (token, until)))
}

/// Mails a link by which a new code is taken: it ends the one before.
pub(super) async fn mail_taking(
    tx: &mut PgConnection,
    keys: &Keys,
    complaint: ComplaintId,
    now: DateTime<Utc>,
) -> Result<()> {
    end_takings(tx, complaint, now).await?;
    let Some(mail) = ask(tx, complaint, MailKind::CodeLink, now).await? else { return Ok(()) };
    sqlx::query!(
        "INSERT INTO own_link (mail, token_hash, purpose, complaint, made_at, expires_at)
         VALUES ($1, $2, 'code', $3, $4, $5)",
        mail,
        keys::token_hash(&keys.own_link_token(mail)),
        complaint.0,
        now,
        now + TAKES,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// The token of the link by which a new code is taken that a mail brings; nothing once it ended.
///
/// # Errors
/// When the database fails.
pub async fn taking(db: &PgPool, keys: &Keys, mail: Uuid, now: DateTime<Utc>) -> Result<Option<String>> {
    let good = sqlx::query_scalar!(
        "SELECT mail FROM own_link WHERE mail = $1 AND purpose = 'code' AND ended_at IS NULL AND expires_at > $2",
        mail,
        now,
    );
    Ok(good.fetch_optional(db).await?.map(|mail| keys.own_link_token(mail)))
}

/// No link that is still on its way gives a code any more.
pub(super) async fn end_takings(tx: &mut PgConnection, complaint: ComplaintId, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "UPDATE own_link SET ended_at = $2 WHERE complaint = $1 AND purpose = 'code' AND ended_at IS NULL",
        complaint.0,
        now,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// No link that was mailed opens or confirms anything any more: they went to another address.
pub(super) async fn end_all(tx: &mut PgConnection, complaint: ComplaintId, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!("UPDATE own_link SET ended_at = $2 WHERE complaint = $1 AND ended_at IS NULL", complaint.0, now)
        .execute(tx)
        .await?;
    Ok(())
}

/// Sends the mail again that asks to confirm the address; not more often than is of use to anybody.
///
/// # Errors
/// When the database fails.
pub async fn ask_again(house: &House, case: &Complaint, now: DateTime<Utc>) -> Result<()> {
    if !case.mailable() || case.confirmed() || case.diversion.is_some() {
        return Ok(());
    }
    let kind = if case.is_question() { MailKind::QuestionReceived } else { MailKind::Confirmation };
    let mut tx = house.pool.begin().await?;
    // Two taps at once stand in line here.
    sqlx::query!("SELECT id FROM complaint WHERE id = $1 FOR UPDATE", case.id.0).fetch_one(&mut *tx).await?;
    if asked_lately(&mut *tx, case.id, now).await? || next_round(&mut tx, case.id, kind).await? > MOST {
        return Ok(());
    }
    ask(&mut tx, case.id, kind, now).await?;
    tx.commit().await?;
    house.wake.notify_waiters();
    Ok(())
}

/// Whether a mail that asks to confirm the address was asked for just now.
///
/// # Errors
/// When the database fails.
pub async fn asked_lately(db: impl PgExecutor<'_>, complaint: ComplaintId, now: DateTime<Utc>) -> Result<bool> {
    let lately = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM outgoing_mail WHERE complaint = $1 AND staff IS NULL AND asked_at > $2
              AND kind IN ('confirmation', 'question_received')) AS "lately!""#,
        complaint.0,
        now - AGAIN,
    );
    Ok(lately.fetch_one(db).await?)
}

/// A mail that no event asks for: it stands under the first one.
async fn ask(
    tx: &mut PgConnection,
    complaint: ComplaintId,
    kind: MailKind,
    now: DateTime<Utc>,
) -> Result<Option<Uuid>> {
    let round = next_round(tx, complaint, kind).await?.unsigned_abs();
    mail::ask(tx, About::Event { complaint, seq: 1, round }, kind, Recipient::Complainant, now).await
}

async fn next_round(tx: &mut PgConnection, complaint: ComplaintId, kind: MailKind) -> Result<i32> {
    let round = sqlx::query_scalar!(
        r#"SELECT coalesce(max(round) + 1, 0) AS "round!" FROM outgoing_mail
            WHERE complaint = $1 AND seq = 1 AND kind = $2 AND staff IS NULL"#,
        complaint.0,
        kind.key(),
    );
    Ok(round.fetch_one(tx).await?)
}

/// Forgets links that ended by themselves long ago; says how many.
///
/// # Errors
/// When the database fails.
pub async fn sweep(db: &PgPool, before: DateTime<Utc>) -> Result<u64> {
    let swept = sqlx::query!("DELETE FROM own_link WHERE expires_at <= $1", before);
    Ok(swept.execute(db).await?.rows_affected())
}

/// A link that was opened.
pub(super) struct Opened {
    /// The mail that brought it: its id.
    pub mail: Uuid,
    /// Of which case.
    pub complaint: ComplaintId,
}

/// The link of a token, whatever became of it; nothing when there is none.
pub(super) async fn by_token(db: &PgPool, token: &str, purpose: &str) -> Result<Option<Opened>> {
    let row = sqlx::query!(
        "SELECT mail, complaint FROM own_link WHERE token_hash = $1 AND purpose = $2",
        keys::token_hash(token),
        purpose,
    );
    let found: Option<_> = row.fetch_optional(db).await?;
    Ok(found.map(|r| Opened { mail: r.mail, complaint: ComplaintId(r.complaint) }))
}

/// Uses the link to confirm an address: the first time it is asked, as long as it is good.
pub(super) async fn use_confirming(tx: &mut PgConnection, mail: Uuid, now: DateTime<Utc>) -> Result<()> {
    let used = sqlx::query!(
        "UPDATE own_link SET ended_at = $2 WHERE mail = $1 AND ended_at IS NULL AND expires_at > $2",
        mail,
        now,
    );
    if used.execute(tx).await?.rows_affected() == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}
