//! Mailing the link by which somebody sets a password, or comes in without one.

use crate::{
    domain::lang::Lang,
    house::{House, clock},
    outside::mail::{Addressed, Post},
    store::{
        self,
        accounts::links::{self, Why},
        jobs::Job,
        organisation,
    },
    text::{
        dates,
        mail::{ToComeIn, figures, new_password, through, until_hour, welcome},
    },
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Mails the link, unless it works no more.
///
/// # Errors
/// A sentence without anything personal, when it is to be tried again.
pub(super) async fn send(house: &House, post: &Post, id: Uuid, now: DateTime<Utc>) -> Result<(), String> {
    let words = |e: store::StoreError| e.to_string();
    let Some(link) = links::by_id(&house.pool, id, now).await.map_err(words)? else { return Ok(()) };
    let org = organisation::load(&house.pool).await.map_err(words)?;
    let about = ToComeIn {
        lang: link.lang,
        organisation: &org.name,
        name: &link.name,
        token: &house.keys.staff_link_token(id),
        until: &until(link.lang, link.until),
    };
    let by_link = links::comes_by_link(&house.pool, link.staff, now).await.map_err(words)?;
    let letter = match link.why {
        _ if by_link => figures(&about),
        Why::Invitation => welcome(&about),
        Why::Forgotten => new_password(&about),
    };
    let to = Addressed { id, name: &link.name, address: &link.email, reply_to: None, at: now };
    if !super::mailed(house, post, to, &letter).await? {
        links::refused(&house.pool, id, now).await.map_err(words)?;
    }
    Ok(())
}

/// How long it works, as people say it: midnight is the end of the day before.
fn until(lang: Lang, until: DateTime<Utc>) -> String {
    let day = clock::amsterdam_date(until);
    match (clock::amsterdam_time(until).as_str(), day.pred_opt()) {
        ("00:00", Some(day)) => through(lang, &dates::plain(lang, day)),
        (time, _) => until_hour(lang, &dates::plain(lang, day), time),
    }
}

/// Nobody tries a dead job again: of an invitation that stands on the person's page.
pub(super) async fn given_up(house: &House, job: &Job, now: DateTime<Utc>) -> store::Result<()> {
    if job.kind == links::STAFF_LINK { links::refused(&house.pool, job.payload, now).await } else { Ok(()) }
}
