//! Telling whoever can be the second person that a proposal waits for them.

use crate::{
    domain::people::{Verdict, may_settle, of_provider, seconds},
    house::{House, clock},
    outside::mail::{Addressed, Post},
    store::{StoreError, organisation, proposals},
    text::{mail::proposal_waits, manage::the_provider},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Mails everybody who may confirm it; of what is settled meanwhile nobody hears. What would change is not said: whoever
/// gets it reads that on the page, having come in.
///
/// # Errors
/// A sentence without anything personal, when it is to be tried again.
pub(super) async fn tell(house: &House, post: &Post, id: Uuid, now: DateTime<Utc>) -> Result<(), String> {
    let words = |e: StoreError| e.to_string();
    let waiting = proposals::waiting(&house.pool, now).await.map_err(words)?;
    let Some(proposal) = waiting.into_iter().find(|one| one.id == id) else { return Ok(()) };
    let org = organisation::load(&house.pool).await.map_err(words)?;
    let today = clock::amsterdam_date(now);
    let until = clock::amsterdam_date(proposal.until);
    let of_provider = of_provider(proposal.by, proposal.staff, &proposal.change);
    let mut all = Vec::new();
    for member in &org.staff {
        let second = org.acting(member.id, today);
        let Some(address) = member.email.as_deref() else { continue };
        let may = may_settle(&second, proposal.by, proposal.staff, &proposal.change, Verdict::Confirmed);
        if !seconds(&second) || may.is_err() {
            continue;
        }
        let by = if of_provider { the_provider(member.lang).to_owned() } else { org.name_of(proposal.by) };
        let letter = proposal_waits(member.lang, &org.name, &member.name, &by, until);
        // Of this mail to this person, also when it is tried again.
        let mail = Uuid::from_u128(id.as_u128() ^ member.id.0.as_u128());
        all.push(
            super::mail_link(
                house,
                post,
                Addressed { id: mail, name: &member.name, address, reply_to: None, at: now },
                &letter,
            )
            .await,
        );
    }
    super::some_heard(all)
}
