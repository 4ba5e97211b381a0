//! Mail that was refused, for whoever coordinates the case it is about: sent again, or seen to in another way.

use super::{About, MailState, OutgoingMail, Recipient};
use crate::{
    domain::{
        access::{self, Actor, CaseFacts, Hat, Role, StaffActor},
        mail::Trouble,
        reference::Reference,
    },
    house::House,
    store::{
        Result, StoreError, board, case, jobs,
        links::{self, Purpose},
        organisation,
    },
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;
use uuid::Uuid;

/// So many are shown; the latest refused first.
pub const MOST: usize = 50;

/// A mail that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The mail.
    pub mail: OutgoingMail,
    /// The case it is about; none for what is about a day or a remark.
    pub reference: Option<Reference>,
    /// When it was refused last.
    pub at: DateTime<Utc>,
    /// Why.
    pub why: Trouble,
}

/// How somebody sees to a refused mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It is sent again.
    Again,
    /// It need not go any more: whoever should know it heard it in another way.
    Aside,
}

impl How {
    /// The name in forms, and in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Again => "again",
            Self::Aside => "aside",
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Again, Self::Aside].into_iter().find(|one| one.key() == key)
    }
}

/// The refused mails that are somebody's to see to, the latest first; at most [`MOST`]. Those about a case are whose
/// coordinator they are; of a day's mail, which is about several cases, who is conflicted with one does not see that
/// it went.
///
/// # Errors
/// When the database fails.
pub async fn waiting(db: &PgPool, staff: &StaffActor) -> Result<Vec<Refused>> {
    let coordinators: Vec<Uuid> = organisation::coordinators(db).await?.into_iter().map(|c| c.0).collect();
    let rows = sqlx::query!(
        r#"SELECT m.id FROM outgoing_mail AS m LEFT JOIN card AS c ON c.complaint = m.complaint
            WHERE m.state = 'failed'
              AND CASE WHEN m.complaint IS NULL
                       THEN $2 AND NOT EXISTS (SELECT FROM reminder AS r JOIN card AS of_it ON of_it.complaint = r.complaint
                                                WHERE r.day = m.day AND r.staff = m.staff AND $1 = ANY (of_it.conflicted))
                       ELSE $1 <> ALL (c.conflicted) AND ($2 OR ($3 AND $4::uuid[] <@ c.conflicted)) END
            ORDER BY m.settled_at DESC, m.id LIMIT $5"#,
        staff.id.0,
        staff.is(Role::Coordinator),
        staff.is(Role::Director),
        &coordinators,
        MOST as i64,
    );
    let mut refused = Vec::new();
    for row in rows.fetch_all(db).await? {
        // The core has the last word.
        refused.extend(one(db, staff, row.id).await?);
    }
    Ok(refused)
}

/// A refused mail, where it is theirs to see to.
async fn one(db: &PgPool, staff: &StaffActor, id: Uuid) -> Result<Option<Refused>> {
    let row = sqlx::query!("SELECT settled_at FROM outgoing_mail WHERE id = $1 AND state = 'failed'", id);
    let Some(at) = row.fetch_optional(db).await?.and_then(|row| row.settled_at) else { return Ok(None) };
    let mail = super::load(db, id).await?;
    let why = Trouble::read(mail.error.as_deref().unwrap_or_default());
    let reference = match mail.about {
        About::Event { complaint, .. } => match board::card(db, complaint).await? {
            Some(row) if coordinates(staff, &row.facts) => Some(row.card.reference),
            _ => return Ok(None),
        },
        About::Day(_) | About::Report { .. } | About::Remark(_) if staff.is(Role::Coordinator) => None,
        About::Day(_) | About::Report { .. } | About::Remark(_) => return Ok(None),
    };
    Ok(Some(Refused { mail, reference, at, why }))
}

fn coordinates(staff: &StaffActor, facts: &CaseFacts) -> bool {
    access::hats(&Actor::Staff(staff.clone()), facts).contains(&Hat::Coordinator)
}

/// To whom a refused mail goes now: a name, and the address; blank where there is none any more. Where that is in a case's
/// file, that they opened it is logged.
///
/// # Errors
/// When the database fails.
pub async fn addressed(
    db: &PgPool,
    staff: &StaffActor,
    mail: &OutgoingMail,
    now: DateTime<Utc>,
) -> Result<(String, String)> {
    if let Recipient::Staff(id) = mail.recipient {
        let org = organisation::load(db).await?;
        let member = org.member(id);
        let email = member.and_then(|m| m.email.clone()).unwrap_or_default();
        return Ok((member.map(|m| m.name.clone()).unwrap_or_default(), email));
    }
    let About::Event { complaint, .. } = mail.about else { return Ok(Default::default()) };
    let facts = case::facts_by_id(db, complaint).await?;
    let permit = facts.and_then(|facts| access::sees(&Actor::Staff(staff.clone()), &facts));
    let Some(permit) = permit.filter(access::Permit::whole) else { return Ok(Default::default()) };
    let file = case::open(db, &permit).await?;
    case::opened(db, &permit, staff.id, now).await?;
    let word = |id| file.words.get(&id).cloned().unwrap_or_default();
    if mail.recipient == Recipient::Reader {
        let link = links::of_mail(db, mail.id).await?;
        let reader = file
            .complaint
            .readers
            .iter()
            .find(|r| link.as_ref().is_some_and(|link| link.purpose == Purpose::Reader(r.number)));
        return Ok(reader.map(|r| (word(r.name), word(r.email))).unwrap_or_default());
    }
    let texts = &file.complaint.filed.texts;
    Ok((word(texts.name), texts.email.map(word).unwrap_or_default()))
}

/// Sees to a refused mail, once for its key.
///
/// # Errors
/// [`StoreError::NotFound`] where it is not theirs, or was seen to.
pub async fn see_to(
    house: &House,
    staff: &StaffActor,
    id: Uuid,
    how: How,
    key: Uuid,
    now: DateTime<Utc>,
) -> Result<()> {
    if done(&house.pool, id, key).await? {
        return Ok(());
    }
    one(&house.pool, staff, id).await?.ok_or(StoreError::NotFound)?;
    let mut tx = house.pool.begin().await?;
    let (state, again) = match how {
        How::Again => (MailState::Queued, Some(key)),
        How::Aside => (MailState::Aside, None),
    };
    let changed = sqlx::query!(
        "UPDATE outgoing_mail SET state = $2, again = coalesce($3, again),
                settled_at = CASE WHEN $3::uuid IS NULL THEN settled_at END
          WHERE id = $1 AND state = 'failed'",
        id,
        state.key(),
        again,
    );
    // Two at once: the second finds it done.
    if changed.execute(&mut *tx).await?.rows_affected() == 0 {
        return Err(StoreError::NotFound);
    }
    sqlx::query!(
        "INSERT INTO mail_seen_to (id, mail, how, staff, at) VALUES ($1, $2, $3, $4, $5)",
        key,
        id,
        how.key(),
        staff.id.0,
        now,
    )
    .execute(&mut *tx)
    .await?;
    // Of its earlier job nothing is to be done any more.
    sqlx::query!("DELETE FROM job WHERE payload = $1 AND kind = $2 AND state = 'dead'", id, jobs::SEND_MAIL)
        .execute(&mut *tx)
        .await?;
    if how == How::Again {
        jobs::enqueue(&mut tx, jobs::SEND_MAIL, id, now, &format!("mail {id} {key}")).await?;
    }
    tx.commit().await?;
    house.wake.notify_waiters();
    Ok(())
}

/// Whether this form was taken before.
async fn done(db: &PgPool, mail: Uuid, key: Uuid) -> Result<bool> {
    let done = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM mail_seen_to WHERE id = $1 AND mail = $2) AS "done!""#,
        key,
        mail
    );
    Ok(done.fetch_one(db).await?)
}
