//! Leaving: access ends at once, and nobody loses a case.

use crate::{
    domain::{
        access::StaffActor,
        ids::StaffId,
        people::{Entry, No},
    },
    house::{House, clock},
    store::{
        Result, StoreError, jobs,
        people::open_cases_in,
        proposals::{after, is_last, left, locked},
        setting_log,
    },
};
use chrono::{DateTime, Utc};

/// The job that tells the coordinators that somebody left.
pub const STAFF_LEFT: &str = "staff_left";

/// Somebody works here no more: they cannot come in from now on, and no mail about a case reaches them. Somebody else has
/// their open cases by then, unless it must be `at_once`: then those stay on the coordinators' board, and the coordinators
/// are told. Done twice it is done once.
///
/// # Errors
/// When the database fails.
pub async fn leave(
    house: &House,
    by: &StaffActor,
    who: StaffId,
    at_once: bool,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), No>> {
    let mut tx = house.pool.begin().await?;
    let org = locked(&mut tx).await?;
    let member = org.member(who).ok_or(StoreError::NotFound)?;
    if by.id == who {
        return Ok(Err(No::Oneself));
    }
    if member.roles.iter().any(|role| is_last(&org, who, *role)) {
        return Ok(Err(No::Last));
    }
    if left(&mut tx, who).await? {
        return Ok(Ok(()));
    }
    if !at_once && open_cases_in(&mut tx, who, by.id).await? > 0 {
        return Ok(Err(No::OpenCases));
    }
    // With the account go sessions, links, codes, and what they looked for and saved.
    sqlx::query!("DELETE FROM account WHERE staff = $1", who.0).execute(&mut *tx).await?;
    sqlx::query!("DELETE FROM staff_role WHERE staff = $1", who.0).execute(&mut *tx).await?;
    sqlx::query!("DELETE FROM deputy WHERE absent = $1 OR deputy = $1", who.0).execute(&mut *tx).await?;
    sqlx::query!("UPDATE location SET manager = NULL WHERE manager = $1", who.0).execute(&mut *tx).await?;
    sqlx::query!("UPDATE organisation SET independent = NULL WHERE independent = $1", who.0).execute(&mut *tx).await?;
    // Whoever reported to them reports one level up, so that the next level is always somebody (R15).
    sqlx::query!("UPDATE staff SET manager = nullif($2, id) WHERE manager = $1", who.0, member.manager.map(|m| m.0))
        .execute(&mut *tx)
        .await?;
    sqlx::query!(
        "UPDATE staff SET left_on = $2, email = NULL, phone = NULL WHERE id = $1",
        who.0,
        clock::amsterdam_date(now)
    )
    .execute(&mut *tx)
    .await?;
    setting_log::note(&mut tx, by.id, Some(who), &Entry::Left, now).await?;
    jobs::enqueue(&mut tx, STAFF_LEFT, who.0, now, &format!("{STAFF_LEFT} {who}")).await?;
    tx.commit().await?;
    after(house);
    Ok(Ok(()))
}
