//! Sending one mail. What it says is read from the case at the moment it goes, not when it was asked for.

mod delivery;
mod write;

use crate::{
    house::House,
    outside::mail::Post,
    outside::mail::{Addressed, Failure, Sent},
    store::{
        self, StoreError,
        jobs::{self as queue, Job},
        mail::{self, MailState, OutgoingMail},
    },
};
use chrono::{DateTime, Utc};
use uuid::Uuid;
use write::Written;

/// Sends a mail, unless it went already or may not go any more.
///
/// # Errors
/// A sentence without anything personal, when it is to be tried again.
pub(super) async fn send(house: &House, post: &Post, id: Uuid, now: DateTime<Utc>) -> Result<(), String> {
    let words = |e: StoreError| e.to_string();
    let mail = mail::load(&house.pool, id).await.map_err(words)?;
    match mail.state {
        MailState::Queued => {}
        MailState::Withheld => return Ok(()),
        // It went, and whoever sent it did not live to say so.
        ended => return delivery::record(house, &mail, ended, now).await.map_err(words),
    }
    let (state, error) = match deliver(house, post, &mail, now).await.map_err(words)? {
        Ok(state) => (state, None),
        Err(Trouble::Withheld(why)) => (MailState::Withheld, Some(why.to_owned())),
        Err(Trouble::Failed(Failure { sentence, for_good: true })) => {
            tracing::error!(mail = %id, why = sentence, "a mail cannot be sent");
            (MailState::Failed, Some(sentence))
        }
        Err(Trouble::Failed(Failure { sentence, for_good: false })) => (MailState::Queued, Some(sentence)),
    };
    mail::mark(&house.pool, id, state, error.as_deref(), now).await.map_err(words)?;
    delivery::record(house, &mail, state, now).await.map_err(words)?;
    match (state, error) {
        (MailState::Queued, Some(sentence)) => Err(sentence),
        _ => Ok(()),
    }
}

/// Nobody tries a dead job again: its mail failed, and the case shows it.
pub(super) async fn given_up(house: &House, job: &Job, why: &str, now: DateTime<Utc>) -> store::Result<()> {
    if job.kind != queue::SEND_MAIL {
        return Ok(());
    }
    let mail = mail::load(&house.pool, job.payload).await?;
    if mail.state != MailState::Queued {
        return Ok(());
    }
    mail::mark(&house.pool, mail.id, MailState::Failed, Some(why), now).await?;
    delivery::record(house, &mail, MailState::Failed, now).await
}

/// Why a mail did not go.
enum Trouble {
    /// It may not.
    Withheld(&'static str),
    /// It could not.
    Failed(Failure),
}

async fn deliver(
    house: &House,
    post: &Post,
    mail: &OutgoingMail,
    now: DateTime<Utc>,
) -> store::Result<Result<MailState, Trouble>> {
    let written = match write::write(house, mail, now).await? {
        Ok(written) => written,
        Err(why) => return Ok(Err(Trouble::Withheld(why))),
    };
    let Written { name, address, reply_to, letter } = &written;
    let to = Addressed { id: mail.id, name, address, reply_to: reply_to.as_deref(), at: now };
    Ok(match post.mail(&house.config, to, letter).await {
        Ok(Sent::Accepted) => Ok(MailState::Sent),
        Ok(Sent::Written) => Ok(MailState::Written),
        Err(failure) => Err(Trouble::Failed(failure)),
    })
}
