//! Changes by which somebody would see cases: proposed by one, made once another confirms. What one may change alone
//! goes by here too, so that there is one place where it is told apart.

mod make;

use make::possible;
pub(super) use make::{is_last, make};

use super::{Result, StoreError, jobs, json, organisation, setting_log};
use crate::{
    domain::{
        access::StaffActor,
        ids::StaffId,
        organisation::Organisation,
        people::{self, Change, Entry, Matter, No, PROPOSAL_DAYS, Verdict},
    },
    house::{House, live},
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// The job that tells whoever can be the second person that a proposal waits.
pub const PROPOSAL_WAITS: &str = "proposal_waits";

/// What became of a change that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// It is so.
    Done,
    /// It waits for a second person.
    Waits,
}

/// A proposal that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Which.
    pub id: Uuid,
    /// About whom; of what is the whole house's, who proposed it.
    pub staff: StaffId,
    /// What would change.
    pub change: Change,
    /// Who proposed it.
    pub by: StaffId,
    /// When.
    pub at: DateTime<Utc>,
    /// Until when it waits.
    pub until: DateTime<Utc>,
}

/// Asks for a change of somebody, once for its key: it is made, or waits for a second person.
///
/// # Errors
/// When the database fails.
pub async fn ask(
    house: &House,
    by: &StaffActor,
    of: StaffId,
    change: &Change,
    key: Uuid,
    now: DateTime<Utc>,
) -> Result<std::result::Result<Asked, No>> {
    let mut tx = house.pool.begin().await?;
    let asked = ask_in(&mut tx, house, by, of, change, key, now).await?;
    if asked.is_ok() {
        tx.commit().await?;
        after(house);
    }
    Ok(asked)
}

/// As [`ask`], as part of more.
pub(super) async fn ask_in(
    tx: &mut PgConnection,
    house: &House,
    by: &StaffActor,
    of: StaffId,
    change: &Change,
    key: Uuid,
    now: DateTime<Utc>,
) -> Result<std::result::Result<Asked, No>> {
    let org = locked(&mut *tx).await?;
    let roles = &org.member(of).ok_or(StoreError::NotFound)?.roles;
    if let Err(no) = people::may_ask(by, of, change) {
        return Ok(Err(no));
    }
    if left(&mut *tx, of).await? {
        return Ok(Err(No::Left));
    }
    if let Err(no) = possible(tx, &org, of, change).await? {
        return Ok(Err(no));
    }
    if !change.by_two(roles) {
        let made = make(tx, house, &org, of, change, now).await?;
        if made.is_ok() {
            setting_log::note(tx, by.id, Some(of), &Entry::Made(Matter::from(change)), now).await?;
        }
        return Ok(made.map(|()| Asked::Done));
    }
    propose_in(tx, by.id, of, change, key, now).await?;
    Ok(Ok(Asked::Waits))
}

/// Proposes a change, once for its key, and not while the same waits already.
pub(super) async fn propose_in(
    tx: &mut PgConnection,
    by: StaffId,
    of: StaffId,
    change: &Change,
    key: Uuid,
    now: DateTime<Utc>,
) -> Result<()> {
    let change_json = json(change)?;
    let proposed = sqlx::query!(
        "INSERT INTO proposal (id, staff, change, proposed_by, proposed_at, expires_at)
         SELECT $1, $2, $3, $4, $5, $6
          WHERE NOT EXISTS (SELECT FROM proposal
                             WHERE staff = $2 AND change = $3 AND verdict IS NULL AND expires_at > $5)
         ON CONFLICT (id) DO NOTHING",
        key,
        of.0,
        change_json,
        by.0,
        now,
        now + TimeDelta::days(i64::from(PROPOSAL_DAYS)),
    );
    if proposed.execute(&mut *tx).await?.rows_affected() == 1 {
        setting_log::note(tx, by, Some(of), &Entry::Proposed(Matter::from(change)), now).await?;
        jobs::enqueue(tx, PROPOSAL_WAITS, key, now, &format!("{PROPOSAL_WAITS} {key}")).await?;
    }
    Ok(())
}

/// Whether somebody refused the same change of somebody, as long ago as a proposal waits.
pub(super) async fn refused_lately(
    tx: &mut PgConnection,
    of: StaffId,
    change: &Change,
    now: DateTime<Utc>,
) -> Result<bool> {
    let refused = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM proposal WHERE staff = $1 AND change = $2 AND verdict = 'refused'
                             AND settled_at > $3) AS "refused!""#,
        of.0,
        json(change)?,
        now - TimeDelta::days(i64::from(PROPOSAL_DAYS)),
    );
    Ok(refused.fetch_one(tx).await?)
}

/// The proposals that wait, the longest waiting first.
///
/// # Errors
/// When the database fails, or holds one that cannot be.
pub async fn waiting(db: &PgPool, now: DateTime<Utc>) -> Result<Vec<Proposal>> {
    let rows = sqlx::query!(
        "SELECT id, staff, change, proposed_by, proposed_at, expires_at FROM proposal
          WHERE verdict IS NULL AND expires_at > $1 ORDER BY proposed_at, id",
        now
    );
    let rows = rows.fetch_all(db).await?;
    rows.into_iter()
        .map(|r| {
            let (staff, by) = (StaffId(r.staff), StaffId(r.proposed_by));
            Ok(Proposal { id: r.id, staff, change: read(&r.change)?, by, at: r.proposed_at, until: r.expires_at })
        })
        .collect()
}

/// The proposals that wait about somebody, or by which they would stand in for somebody.
///
/// # Errors
/// When the database fails, or holds one that cannot be.
pub async fn about(db: &PgPool, who: StaffId, now: DateTime<Utc>) -> Result<Vec<Proposal>> {
    let theirs = |proposal: &Proposal| {
        let of_them = proposal.staff == who && !proposal.change.of_the_house();
        of_them || matches!(proposal.change, Change::StandIn { deputy, .. } if deputy == who)
    };
    Ok(waiting(db, now).await?.into_iter().filter(theirs).collect())
}

/// Confirms, refuses or takes back a proposal; confirmed it is made, in the same transaction.
///
/// # Errors
/// When the database fails.
pub async fn settle(
    house: &House,
    by: &StaffActor,
    id: Uuid,
    verdict: Verdict,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), No>> {
    let mut tx = house.pool.begin().await?;
    let org = locked(&mut tx).await?;
    let row = sqlx::query!(
        "SELECT staff, change, proposed_by FROM proposal WHERE id = $1 AND verdict IS NULL AND expires_at > $2",
        id,
        now
    );
    let Some(row) = row.fetch_optional(&mut *tx).await? else { return Ok(Err(No::Over)) };
    let (of, change) = (StaffId(row.staff), read(&row.change)?);
    if let Err(no) = people::may_settle(by, StaffId(row.proposed_by), of, &change, verdict) {
        return Ok(Err(no));
    }
    if verdict == Verdict::Confirmed {
        if left(&mut tx, of).await? {
            return Ok(Err(No::Left));
        }
        if let Err(no) = make(&mut tx, house, &org, of, &change, now).await? {
            return Ok(Err(no));
        }
    }
    sqlx::query!(
        "UPDATE proposal SET verdict = $2, settled_by = $3, settled_at = $4 WHERE id = $1",
        id,
        verdict.key(),
        by.id.0,
        now
    )
    .execute(&mut *tx)
    .await?;
    let matter = Matter::from(&change);
    let entry = match verdict {
        Verdict::Confirmed => Entry::Confirmed(matter),
        Verdict::Refused => Entry::Refused(matter),
        Verdict::TakenBack => Entry::TakenBack(matter),
    };
    setting_log::note(&mut tx, by.id, Some(of), &entry, now).await?;
    tx.commit().await?;
    after(house);
    Ok(Ok(()))
}

/// The organisation, with nobody else changing it until this ends.
pub(super) async fn locked(tx: &mut PgConnection) -> Result<Organisation> {
    sqlx::query!("SELECT name FROM organisation FOR UPDATE").fetch_optional(&mut *tx).await?;
    organisation::read(tx).await
}

/// Whether somebody works here no more.
pub(super) async fn left(tx: &mut PgConnection, who: StaffId) -> Result<bool> {
    let left = sqlx::query_scalar!(r#"SELECT left_on IS NOT NULL AS "left!" FROM staff WHERE id = $1"#, who.0);
    Ok(left.fetch_optional(tx).await?.unwrap_or(true))
}

/// Mail goes, and whoever lost sight of something sees it no more.
pub(super) fn after(house: &House) {
    house.wake.notify_waiters();
    house.live.tell(live::Change::Sessions);
}

fn read(change: &str) -> Result<Change> {
    serde_json::from_str(change).map_err(|e| StoreError::Broken(format!("a proposal that cannot be read: {e}")))
}
