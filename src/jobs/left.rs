//! Telling the coordinators that somebody left, so that open complaints are handed over.

use crate::{
    domain::{access::Role, ids::StaffId},
    house::House,
    outside::mail::{Addressed, Post},
    store::organisation,
    text::mail::somebody_left,
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Mails every coordinator. How many complaints it is about is not said: that would differ for who may not know of one.
///
/// # Errors
/// A sentence without anything personal, when it is to be tried again.
pub(super) async fn tell(house: &House, post: &Post, who: Uuid, now: DateTime<Utc>) -> Result<(), String> {
    let org = organisation::load(&house.pool).await.map_err(|e| e.to_string())?;
    let Some(left) = org.member(StaffId(who)) else { return Ok(()) };
    let mut all = Vec::new();
    for coordinator in org.with_role(Role::Coordinator) {
        let Some(address) = coordinator.email.as_deref() else { continue };
        let letter = somebody_left(coordinator.lang, &org.name, &coordinator.name, &left.name);
        // Of this mail to this person, also when it is tried again.
        let id = Uuid::from_u128(who.as_u128() ^ coordinator.id.0.as_u128());
        all.push(
            super::mail_link(
                house,
                post,
                Addressed { id, name: &coordinator.name, address, reply_to: None, at: now },
                &letter,
            )
            .await,
        );
    }
    super::some_heard(all)
}
