//! Mail on its way out. A row names whom and why; the words are made when it is sent.

use super::{Result, StoreError};
use crate::domain::ids::{ComplaintId, StaffId};
use chrono::{DateTime, Utc};
use sqlx::PgPool;
use uuid::Uuid;

/// Why a mail is sent. The texts are in `text::mail`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MailKind {
    /// To the complainant: we have it. Without the code.
    Confirmation,
    /// To the complainant: a message waits on the follow page.
    MessageWaiting,
    /// To the complainant: the judgement is on the follow page.
    JudgementReady,
    /// To a handler: you are responsible.
    Handler,
    /// To the next-level manager (R15).
    NextLevel,
    /// To a coordinator: a complaint came in.
    Coordinator,
    /// To the handler, or a coordinator: the complainant wrote.
    MessageReceived,
    /// To the second reader: a judgement waits.
    JudgementToRead,
}

/// To whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Recipient {
    /// Who complains: address and language are those of the filing.
    Complainant,
    /// A member of staff: the address is that of the directory.
    Staff(StaffId),
}

/// How far a mail has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MailState {
    /// Waits for its job.
    Queued,
    /// Accepted by the mail server.
    Sent,
    /// Written to a file: there is no mail server.
    Written,
    /// Refused for good.
    Failed,
    /// Not sent: not safe, no address, no sight of the case any more.
    Withheld,
}

/// A mail on its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutgoingMail {
    /// Its id, also the payload of its job.
    pub id: Uuid,
    /// About which complaint.
    pub complaint: ComplaintId,
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
}

/// A mail.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub async fn load(db: &PgPool, id: Uuid) -> Result<OutgoingMail> {
    let _ = (db, id);
    Err(StoreError::Broken("not yet".into()))
}

/// The mails about a complaint, in the order in which they were asked for.
///
/// # Errors
/// When the database fails.
pub async fn of(db: &PgPool, complaint: ComplaintId) -> Result<Vec<OutgoingMail>> {
    let _ = (db, complaint);
    Err(StoreError::Broken("not yet".into()))
}

/// Notes what became of an attempt; the attempt is counted.
///
/// # Errors
/// When the database fails.
pub async fn mark(db: &PgPool, id: Uuid, state: MailState, error: Option<&str>, now: DateTime<Utc>) -> Result<()> {
    let _ = (db, id, state, error, now);
    Err(StoreError::Broken("not yet".into()))
}
