//! The complainant's mail address and code: confirmed and taken by what only they hold, each in one transaction with what
//! it ends.

use super::{Acted, Order, Result, StoreError, act, wake};
use crate::{
    domain::{access::Actor, code::Reissue, command::Command, event::Event, ids::ComplaintId, refusal::Refusal},
    house::House,
    store::{
        case::{Recorded, RecordedActor},
        code_letters, own_links, parents,
    },
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// Pressing the button twice, or typing the key again, gives the same code so long.
const AGAIN: TimeDelta = TimeDelta::minutes(15);

/// Confirms a mail address by the token of a link that was mailed there. Done again, it is confirmed already.
///
/// # Errors
/// [`StoreError::NotFound`] for a link that is unknown or expired, or where there is nothing to confirm any more.
pub async fn confirm_address(house: &House, token: &str, now: DateTime<Utc>) -> Result<()> {
    let link = own_links::by_token(&house.pool, token, "address").await?.ok_or(StoreError::NotFound)?;
    let complaint = link.complaint;
    let actor = Actor::Complainant(complaint);
    let order = Order { actor, complaint, seen: 0, key: link.mail, command: Command::ConfirmAddress };
    let mut tx = house.pool.begin().await?;
    match act(&mut tx, house, order, now).await {
        // The link was used: nothing more comes of it.
        Ok(Acted::Before(_)) => return Ok(()),
        Ok(Acted::Now(..)) => {}
        // Another mail's link did it.
        Err(StoreError::Refused(Refusal::DoneAlready)) => return Ok(()),
        Err(StoreError::Refused(_)) => return Err(StoreError::NotFound),
        Err(error) => return Err(error),
    }
    own_links::use_confirming(&mut tx, link.mail, now).await?;
    tx.commit().await?;
    wake(house).await;
    Ok(())
}

/// Takes a new code by the token of a link that was mailed to the confirmed address; gives the token of a sight that shows
/// it once more.
///
/// # Errors
/// [`StoreError::NotFound`] for a link that is unknown, expired or ended.
pub async fn take_code(house: &House, token: &str, now: DateTime<Utc>) -> Result<String> {
    let link = own_links::by_token(&house.pool, token, "code").await?.ok_or(StoreError::NotFound)?;
    reissue(house, link.complaint, Proof::Link(link.mail), now).await
}

/// Takes a new code by a letter whose key was right; gives the token of a sight that shows it once more.
///
/// # Errors
/// [`StoreError::NotFound`] for a letter that expired or ended.
pub async fn take_code_by_letter(house: &House, letter: Uuid, now: DateTime<Utc>) -> Result<String> {
    let complaint = code_letters::complaint_of(&house.pool, letter).await?;
    reissue(house, complaint, Proof::Letter(letter), now).await
}

/// What shows that somebody is the complainant, by its id.
#[derive(Clone, Copy)]
enum Proof {
    Link(Uuid),
    Letter(Uuid),
}

/// How far a proof has come.
struct Standing {
    ended_at: Option<DateTime<Utc>>,
    expires_at: DateTime<Utc>,
    gave: Option<i32>,
}

async fn reissue(house: &House, complaint: ComplaintId, proof: Proof, now: DateTime<Utc>) -> Result<String> {
    let mut tx = house.pool.begin().await?;
    // Whoever presses twice waits here, and then finds what the first gave.
    let version = sqlx::query_scalar!("SELECT code_version FROM complaint WHERE id = $1 FOR UPDATE", complaint.0)
        .fetch_optional(&mut *tx)
        .await?
        .ok_or(StoreError::NotFound)?;
    let stands = proof.stands(&mut tx).await?;
    let given = match (stands.gave, stands.ended_at) {
        (Some(gave), Some(ended)) if gave == version && now - ended < AGAIN => false,
        (None, None) if stands.expires_at > now => true,
        _ => return Err(StoreError::NotFound),
    };
    if given {
        let (how, key) = match proof {
            Proof::Link(id) => (Reissue::Mail, id),
            Proof::Letter(id) => (Reissue::Letter, id),
        };
        let actor = Actor::Complainant(complaint);
        let order = Order { actor, complaint, seen: 0, key, command: Command::ReissueCode { how } };
        match act(&mut tx, house, order, now).await {
            Ok(_) => {}
            Err(StoreError::Refused(_)) => return Err(StoreError::NotFound),
            Err(error) => return Err(error),
        }
        proof.gave(&mut tx, complaint).await?;
    }
    let session = parents::begin_showing(&mut tx, complaint, now).await?;
    tx.commit().await?;
    wake(house).await;
    Ok(session)
}

impl Proof {
    async fn stands(self, tx: &mut PgConnection) -> Result<Standing> {
        let found = match self {
            Self::Link(mail) => {
                let row =
                    sqlx::query_as!(Standing, "SELECT ended_at, expires_at, gave FROM own_link WHERE mail = $1", mail);
                row.fetch_optional(tx).await?
            }
            Self::Letter(id) => {
                let row =
                    sqlx::query_as!(Standing, "SELECT ended_at, expires_at, gave FROM code_letter WHERE id = $1", id);
                row.fetch_optional(tx).await?
            }
        };
        found.ok_or(StoreError::NotFound)
    }

    /// Which version it gave; that it ended is what taking a code does to all of them.
    async fn gave(self, tx: &mut PgConnection, complaint: ComplaintId) -> Result<()> {
        match self {
            Self::Link(mail) => {
                sqlx::query!(
                    "UPDATE own_link SET gave = (SELECT code_version FROM complaint WHERE id = $2) WHERE mail = $1",
                    mail,
                    complaint.0,
                )
                .execute(tx)
                .await?;
            }
            Self::Letter(id) => {
                sqlx::query!(
                    "UPDATE code_letter SET gave = (SELECT code_version FROM complaint WHERE id = $2) WHERE id = $1",
                    id,
                    complaint.0,
                )
                .execute(tx)
                .await?;
            }
        }
        Ok(())
    }
}

/// What follows from what happened to a code: in the transaction in which it happens.
pub(super) async fn follow(tx: &mut PgConnection, complaint: ComplaintId, new: &[Recorded]) -> Result<()> {
    for recorded in new {
        match (&recorded.event, recorded.actor) {
            (Event::CodeReissued { version, .. }, _) => ends_the_old(tx, complaint, *version, recorded.at).await?,
            (Event::CodeLetterMade { .. }, RecordedActor::Staff(who)) => {
                code_letters::made(tx, complaint, recorded.seq, who, recorded.at).await?;
            }
            (Event::CodeLetterPosted { .. }, _) => code_letters::posted(tx, complaint, recorded.at).await?,
            (Event::Erased, _) => {
                own_links::end_takings(tx, complaint, recorded.at).await?;
                code_letters::end(tx, complaint, recorded.at).await?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// The code before ends with everything it opened: sights on other devices, links and letters on their way, and the
/// confirmation that a device kept, which would show the new code to whoever holds that device.
async fn ends_the_old(tx: &mut PgConnection, complaint: ComplaintId, version: u32, now: DateTime<Utc>) -> Result<()> {
    sqlx::query!("UPDATE complaint SET code_version = $2 WHERE id = $1", complaint.0, version.cast_signed())
        .execute(&mut *tx)
        .await?;
    sqlx::query!("DELETE FROM parent_session WHERE complaint = $1", complaint.0).execute(&mut *tx).await?;
    sqlx::query!("DELETE FROM draft WHERE filed = $1", complaint.0).execute(&mut *tx).await?;
    own_links::end_takings(tx, complaint, now).await?;
    code_letters::end(tx, complaint, now).await
}
