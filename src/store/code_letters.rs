//! Letters with a key by which a complainant takes a new code. See docs/decisions/0009-codes-by-post.md.

use super::{Result, StoreError, case};
use crate::{
    domain::{
        access::Permit,
        event::Event,
        ids::{ComplaintId, StaffId},
        lang::Lang,
        letter_key::{KEY_DAYS, LetterKey},
        reference::Reference,
    },
    house::House,
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// Whoever made a letter can print it so long: a printer that jams costs no second letter.
const PRINTS: TimeDelta = TimeDelta::minutes(30);

/// A letter that is printed now.
#[derive(Clone, Debug)]
pub struct ToPrint {
    /// Its key.
    pub key: LetterKey,
    /// Until when the key works.
    pub until: DateTime<Utc>,
    /// To whom.
    pub name: String,
    /// Where to, as it was typed.
    pub address: String,
    /// The language of correspondence.
    pub lang: Lang,
}

/// The letter of a case that this person made just now, and that was not posted; nobody else ever reads it.
///
/// # Errors
/// When the database fails.
pub async fn to_print(house: &House, permit: &Permit, who: StaffId, now: DateTime<Utc>) -> Result<Option<ToPrint>> {
    let row = sqlx::query!(
        "SELECT id, seq, expires_at FROM code_letter
          WHERE complaint = $1 AND made_by = $2 AND made_at > $3 AND posted_at IS NULL AND ended_at IS NULL",
        permit.complaint().0,
        who.0,
        now - PRINTS,
    );
    let Some(row) = row.fetch_optional(&house.pool).await? else { return Ok(None) };
    let file = case::open(&house.pool, permit).await?;
    let typed = file.events.iter().find(|r| r.seq == row.seq.unsigned_abs()).and_then(|r| match r.event {
        Event::CodeLetterMade { address, .. } => address,
        _ => None,
    });
    let word = |id| file.words.get(&id).cloned();
    let filed = &file.complaint.filed;
    let address = typed.or(file.complaint.postal_address()).and_then(word);
    let (Some(name), Some(address)) = (word(filed.texts.name), address) else { return Ok(None) };
    let key = house.keys.letter_key(row.id);
    Ok(Some(ToPrint { key, until: row.expires_at, name, address, lang: filed.lang }))
}

/// The letters of a reference, the latest first: of one that does not exist there are none, after the same question.
///
/// # Errors
/// When the database fails.
pub async fn latest(db: &PgPool, reference: &Reference) -> Result<Option<Uuid>> {
    let id = sqlx::query_scalar!(
        "SELECT l.id FROM code_letter AS l JOIN complaint AS c ON c.id = l.complaint
          WHERE c.reference = $1 ORDER BY l.made_at DESC, l.seq DESC LIMIT 1",
        reference.as_str(),
    );
    Ok(id.fetch_optional(db).await?)
}

/// The complaint of a letter.
pub(super) async fn complaint_of(db: &PgPool, letter: Uuid) -> Result<ComplaintId> {
    let id = sqlx::query_scalar!("SELECT complaint FROM code_letter WHERE id = $1", letter);
    Ok(ComplaintId(id.fetch_optional(db).await?.ok_or(StoreError::NotFound)?))
}

/// A letter was made: the one before ends.
pub(super) async fn made(
    tx: &mut PgConnection,
    complaint: ComplaintId,
    seq: u32,
    who: StaffId,
    now: DateTime<Utc>,
) -> Result<()> {
    end(tx, complaint, now).await?;
    sqlx::query!(
        "INSERT INTO code_letter (id, complaint, seq, made_by, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)",
        Uuid::new_v4(),
        complaint.0,
        seq.cast_signed(),
        who.0,
        now,
        now + TimeDelta::days(KEY_DAYS.cast_signed()),
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// It was posted: from now on nobody prints it.
pub(super) async fn posted(tx: &mut PgConnection, complaint: ComplaintId, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "UPDATE code_letter SET posted_at = $2 WHERE complaint = $1 AND ended_at IS NULL AND posted_at IS NULL",
        complaint.0,
        now,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// No key that is still on its way gives a code any more.
pub(super) async fn end(tx: &mut PgConnection, complaint: ComplaintId, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!("UPDATE code_letter SET ended_at = $2 WHERE complaint = $1 AND ended_at IS NULL", complaint.0, now)
        .execute(tx)
        .await?;
    Ok(())
}
