//! Asking for a link: by mail, through the outgoing mail like any other, or on paper.

use super::{Purpose, end_readers, make, of, revoke};
use crate::{
    domain::{
        event::Event,
        ids::{ComplaintId, StaffId},
    },
    house::{House, keys::Keys},
    store::{
        Result, StoreError,
        case::Recorded,
        mail::{self, About, MailKind, Recipient},
    },
};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// Sends a subject a link by mail (R11), once for each key. `released` is the number of the event by which they were
/// given something to read.
///
/// # Errors
/// When the database fails.
pub async fn mail_hearing(
    house: &House,
    complaint: ComplaintId,
    who: StaffId,
    released: u32,
    key: Uuid,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    let before = of(&mut *tx, complaint).await?.len();
    if make(&mut tx, &house.keys, key, complaint, Purpose::Hearing(who), now).await? {
        let round = u32::try_from(before).map_err(|_| StoreError::Broken("too many links".to_owned()))?;
        let about = About::Event { complaint, seq: released, round };
        if let Some(mail) = mail::ask(&mut tx, about, MailKind::HearingLink, Recipient::Staff(who), now).await? {
            carried_by(&mut tx, key, mail).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Makes a link for a subject on paper (R11), once for each key.
///
/// # Errors
/// When the database fails.
pub async fn paper_hearing(
    house: &House,
    complaint: ComplaintId,
    who: StaffId,
    key: Uuid,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    make(&mut tx, &house.keys, key, complaint, Purpose::Hearing(who), now).await?;
    tx.commit().await?;
    Ok(())
}

/// R5: each reader who was named is mailed a link, in the transaction that names them; who was removed has none any more,
/// and of a case that was diverted or erased nobody's sight goes on.
///
/// # Errors
/// When the database fails.
pub(in crate::store) async fn follow_readers(
    tx: &mut PgConnection,
    keys: &Keys,
    complaint: ComplaintId,
    new: &[Recorded],
) -> Result<()> {
    for recorded in new {
        let now = recorded.at;
        match recorded.event {
            Event::ReaderNamed { reader, .. } => {
                let link = Uuid::new_v4();
                make(tx, keys, link, complaint, Purpose::Reader(reader), now).await?;
                let about = About::Event { complaint, seq: recorded.seq, round: 0 };
                if let Some(mail) = mail::ask(tx, about, MailKind::ReaderLink, Recipient::Reader, now).await? {
                    carried_by(tx, link, mail).await?;
                }
            }
            Event::ReaderRemoved { reader } => revoke(&mut *tx, complaint, Purpose::Reader(reader), now).await?,
            Event::Diverted { .. } | Event::Erased => end_readers(tx, complaint).await?,
            _ => {}
        }
    }
    Ok(())
}

async fn carried_by(tx: &mut PgConnection, link: Uuid, mail: Uuid) -> Result<()> {
    sqlx::query!("UPDATE personal_link SET mail = $2 WHERE id = $1", link, mail).execute(tx).await?;
    Ok(())
}
