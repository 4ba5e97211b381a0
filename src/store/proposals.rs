//! Changes by which somebody would see cases: proposed by one, made once another confirms. What one may change alone
//! goes by here too, so that there is one place where it is told apart.

use super::{
    Result, StoreError,
    accounts::links::{self, Why},
    json, organisation, setting_log,
};
use crate::{
    domain::{
        access::{Role, StaffActor},
        ids::StaffId,
        lang::Lang,
        organisation::Organisation,
        people::{self, Change, Entry, Matter, No, PROPOSAL_DAYS, Verdict},
    },
    house::{House, live},
};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

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
    /// About whom.
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
    if !change.by_two(roles) {
        let made = make(tx, house, &org, of, change, now).await?;
        if made.is_ok() {
            setting_log::note(tx, by.id, Some(of), &Entry::Made(Matter::from(change)), now).await?;
        }
        return Ok(made.map(|()| Asked::Done));
    }
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
        by.id.0,
        now,
        now + TimeDelta::days(i64::from(PROPOSAL_DAYS)),
    );
    if proposed.execute(&mut *tx).await?.rows_affected() == 1 {
        setting_log::note(tx, by.id, Some(of), &Entry::Proposed(Matter::from(change)), now).await?;
    }
    Ok(Ok(Asked::Waits))
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

/// Whether a role that the house cannot be without would have nobody.
pub(super) fn is_last(org: &Organisation, of: StaffId, role: Role) -> bool {
    let needed = matches!(role, Role::Coordinator | Role::Director | Role::Administrator);
    needed && org.with_role(role).any(|s| s.id == of) && org.with_role(role).all(|s| s.id == of)
}

async fn make(
    tx: &mut PgConnection,
    house: &House,
    org: &Organisation,
    of: StaffId,
    change: &Change,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), No>> {
    match change {
        Change::Give(role) if !organisation::place_exists(&mut *tx, *role).await? => return Ok(Err(No::NoSuchPlace)),
        Change::Give(role) => give(tx, of, *role).await?,
        Change::Take(role) if is_last(org, of, *role) => return Ok(Err(No::Last)),
        Change::Take(role) => take(tx, of, *role).await?,
        Change::Address(email) => return address(tx, house, of, email.as_str(), now).await,
        Change::StandIn { deputy, .. } if org.member(*deputy).is_none() || left(&mut *tx, *deputy).await? => {
            return Ok(Err(No::Left));
        }
        Change::StandIn { deputy, from, until } => {
            sqlx::query!(
                "INSERT INTO deputy (absent, deputy, from_day, until_day) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (absent, from_day) DO UPDATE SET deputy = $2, until_day = $4",
                of.0,
                deputy.0,
                from,
                until,
            )
            .execute(tx)
            .await?;
        }
    }
    Ok(Ok(()))
}

async fn give(tx: &mut PgConnection, of: StaffId, role: Role) -> Result<()> {
    if let Role::LocationManager(location) = role {
        // A location has one manager, whose role goes with it.
        sqlx::query!(
            "DELETE FROM staff_role WHERE role = 'location_manager' AND scope = $1 AND staff <> $2",
            location.0,
            of.0
        )
        .execute(&mut *tx)
        .await?;
        sqlx::query!("UPDATE location SET manager = $2 WHERE id = $1", location.0, of.0).execute(&mut *tx).await?;
    }
    sqlx::query!(
        "INSERT INTO staff_role (staff, role, scope) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        of.0,
        role.key(),
        organisation::scope(role)
    )
    .execute(tx)
    .await?;
    Ok(())
}

async fn take(tx: &mut PgConnection, of: StaffId, role: Role) -> Result<()> {
    if let Role::LocationManager(location) = role {
        sqlx::query!("UPDATE location SET manager = NULL WHERE id = $1 AND manager = $2", location.0, of.0)
            .execute(&mut *tx)
            .await?;
    }
    sqlx::query!(
        "DELETE FROM staff_role WHERE staff = $1 AND role = $2 AND scope IS NOT DISTINCT FROM $3",
        of.0,
        role.key(),
        organisation::scope(role)
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Another address: what was mailed to the old one works no more, and who had not come in yet is invited at the new one.
async fn address(
    tx: &mut PgConnection,
    house: &House,
    of: StaffId,
    email: &str,
    now: DateTime<Utc>,
) -> Result<std::result::Result<(), No>> {
    let email = email.to_lowercase();
    let taken = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM account WHERE email = $1 AND staff <> $2) AS "taken!""#,
        email,
        of.0
    );
    if taken.fetch_one(&mut *tx).await? {
        return Ok(Err(No::AddressTaken));
    }
    sqlx::query!("UPDATE staff SET email = $2 WHERE id = $1", of.0, email).execute(&mut *tx).await?;
    sqlx::query!("UPDATE staff_link SET used_at = $2 WHERE staff = $1 AND used_at IS NULL", of.0, now)
        .execute(&mut *tx)
        .await?;
    sqlx::query!("DELETE FROM staff_session WHERE staff = $1", of.0).execute(&mut *tx).await?;
    let waits = sqlx::query_scalar!(
        r#"UPDATE account SET email = $2 WHERE staff = $1 RETURNING password_hash IS NULL AS "waits!""#,
        of.0,
        email
    );
    if waits.fetch_optional(&mut *tx).await? == Some(true) {
        links::make_in(tx, house, of, Why::Invitation, Lang::Nl, now).await?;
    }
    Ok(Ok(()))
}
