//! Mail on its way out. A row names whom and why; the words are made when it is sent.

pub mod refused;

pub use crate::domain::mail::{About, MailKind, MailState, Recipient};

use super::{Result, StoreError, jobs};
use crate::domain::ids::{ComplaintId, RemarkId, StaffId};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// A mail on its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutgoingMail {
    /// Its id, also the payload of its job.
    pub id: Uuid,
    /// About what.
    pub about: About,
    /// Why.
    pub kind: MailKind,
    /// To whom.
    pub recipient: Recipient,
    /// How far it has come.
    pub state: MailState,
    /// How often sending was tried.
    pub attempts: i32,
    /// Why the last attempt failed, without anything personal.
    pub error: Option<String>,
    /// Since when it waits.
    pub created_at: DateTime<Utc>,
    /// The form by which it was sent again last; nothing as long as it goes for the first time.
    pub again: Option<Uuid>,
}

/// A mail.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub async fn load(db: &PgPool, id: Uuid) -> Result<OutgoingMail> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, complaint, seq, round, day, remark, kind, staff, state, attempts, error, asked_at, again
           FROM outgoing_mail WHERE id = $1",
        id
    );
    row.fetch_optional(db).await?.ok_or(StoreError::NotFound)?.read()
}

/// The mails about a complaint, in the order in which they were asked for.
///
/// # Errors
/// When the database fails.
pub async fn of(db: &PgPool, complaint: ComplaintId) -> Result<Vec<OutgoingMail>> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, complaint, seq, round, day, remark, kind, staff, state, attempts, error, asked_at, again
           FROM outgoing_mail WHERE complaint = $1 ORDER BY seq, round, kind, staff",
        complaint.0
    );
    rows.fetch_all(db).await?.into_iter().map(Row::read).collect()
}

/// Notes what became of an attempt; the attempt is counted.
///
/// # Errors
/// When the database fails.
pub async fn mark(db: &PgPool, id: Uuid, state: MailState, error: Option<&str>, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!(
        "UPDATE outgoing_mail
            SET state = $2, error = $3, attempts = attempts + 1,
                settled_at = CASE WHEN $2 = 'queued' THEN NULL ELSE $4::timestamptz END
          WHERE id = $1",
        id,
        state.key(),
        error,
        now,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Asks for a mail, and for the job that sends it; once, and gives its id when this was that once.
pub(super) async fn ask(
    tx: &mut PgConnection,
    about: About,
    kind: MailKind,
    recipient: Recipient,
    now: DateTime<Utc>,
) -> Result<Option<Uuid>> {
    let staff = match recipient {
        Recipient::Complainant | Recipient::Reader => None,
        Recipient::Staff(id) => Some(id.0),
    };
    let (event, round, day, remark) = match about {
        About::Event { complaint, seq, round } => (Some((complaint, seq)), round, None, None),
        About::Day(day) => (None, 0, Some(day), None),
        About::Report { sunday, version } => (None, version, Some(sunday), None),
        About::Remark(id) => (None, 0, None, Some(id.0)),
    };
    let id = sqlx::query_scalar!(
        "INSERT INTO outgoing_mail (id, complaint, seq, round, day, kind, staff, asked_at, remark)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT DO NOTHING RETURNING id",
        Uuid::new_v4(),
        event.map(|(complaint, _)| complaint.0),
        event.map(|(_, seq)| seq.cast_signed()),
        round.cast_signed(),
        day,
        kind.key(),
        staff,
        now,
        remark,
    )
    .fetch_optional(&mut *tx)
    .await?;
    if let Some(id) = id {
        jobs::enqueue(tx, jobs::SEND_MAIL, id, now, &format!("mail {id}")).await?;
    }
    Ok(id)
}

/// Takes back everything that waits, with the reason; says how many.
///
/// # Errors
/// When the database fails.
pub async fn withhold_all(db: &PgPool, why: &str, now: DateTime<Utc>) -> Result<u64> {
    let withheld = sqlx::query!(
        "UPDATE outgoing_mail SET state = 'withheld', error = $1, settled_at = $2 WHERE state = 'queued'",
        why,
        now,
    );
    Ok(withheld.execute(db).await?.rows_affected())
}

/// Takes back what was not sent yet: all of a complaint's mail, or that to these members of staff. The invitation to
/// be heard is for a subject: it stays.
pub(super) async fn withhold(tx: &mut PgConnection, complaint: ComplaintId, to: Option<&[StaffId]>) -> Result<()> {
    let staff: Option<Vec<Uuid>> = to.map(|ids| ids.iter().map(|id| id.0).collect());
    sqlx::query!(
        "UPDATE outgoing_mail SET state = 'withheld'
          WHERE complaint = $1 AND state = 'queued' AND ($2::uuid[] IS NULL OR (staff = ANY($2) AND kind <> 'hearing_link'))",
        complaint.0,
        staff.as_deref(),
    )
    .execute(tx)
    .await?;
    Ok(())
}

struct Row {
    id: Uuid,
    complaint: Option<Uuid>,
    seq: Option<i32>,
    round: i32,
    day: Option<NaiveDate>,
    remark: Option<Uuid>,
    kind: String,
    staff: Option<Uuid>,
    state: String,
    attempts: i32,
    error: Option<String>,
    asked_at: DateTime<Utc>,
    again: Option<Uuid>,
}

impl Row {
    fn read(self) -> Result<OutgoingMail> {
        let strange = || StoreError::Broken(format!("a mail of kind {:?} and state {:?}", self.kind, self.state));
        let about = match (self.complaint, self.seq, self.day, self.remark) {
            (Some(complaint), Some(seq), None, None) => About::Event {
                complaint: ComplaintId(complaint),
                seq: seq.unsigned_abs(),
                round: self.round.unsigned_abs(),
            },
            (None, None, Some(sunday), None) if self.round > 0 => {
                About::Report { sunday, version: self.round.unsigned_abs() }
            }
            (None, None, Some(day), None) => About::Day(day),
            (None, None, None, Some(id)) => About::Remark(RemarkId(id)),
            _ => return Err(strange()),
        };
        let kind = MailKind::from_key(&self.kind).ok_or_else(strange)?;
        let recipient = match self.staff {
            Some(id) => Recipient::Staff(StaffId(id)),
            None if kind == MailKind::ReaderLink => Recipient::Reader,
            None => Recipient::Complainant,
        };
        Ok(OutgoingMail {
            id: self.id,
            about,
            kind,
            recipient,
            state: MailState::from_key(&self.state).ok_or_else(strange)?,
            attempts: self.attempts,
            error: self.error,
            created_at: self.asked_at,
            again: self.again,
        })
    }
}
