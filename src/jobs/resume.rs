//! Mailing the link by which a draft is gone on with elsewhere. Its address is forgotten once it went.

use crate::{
    domain::access::Role,
    house::{House, clock},
    outside::mail::{Addressed, Post},
    store::{self, drafts, jobs::Job, organisation},
    text::mail::{ToUnconfirmed, resume},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Mails the link, unless that was done, it was used, or its draft is gone.
///
/// # Errors
/// A sentence without anything personal, when it is to be tried again.
pub(super) async fn send(house: &House, post: &Post, id: Uuid, now: DateTime<Utc>) -> Result<(), String> {
    let words = |e: store::StoreError| e.to_string();
    let Some(link) = drafts::waiting(&house.pool, id, now).await.map_err(words)? else { return Ok(()) };
    let org = organisation::load(&house.pool).await.map_err(words)?;
    let about = ToUnconfirmed {
        lang: link.lang,
        organisation: &org.name,
        phone: org.with_role(Role::Coordinator).find_map(|c| c.phone.as_deref()),
        token: &house.keys.draft_link_token(id),
        until: clock::amsterdam_date(link.until),
    };
    let to = Addressed { id, name: "", address: &link.address, reply_to: None, at: now };
    super::mail_link(house, post, to, &resume(&about)).await?;
    drafts::forget_address(&house.pool, id).await.map_err(words)
}

/// Nobody tries a dead job again: its address is of no more use.
pub(super) async fn given_up(house: &House, job: &Job) -> store::Result<()> {
    if job.kind != drafts::DRAFT_LINK {
        return Ok(());
    }
    drafts::forget_address(&house.pool, job.payload).await
}
