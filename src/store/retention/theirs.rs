//! What goes and what is held, of the cases that somebody may hold: no others, and in no number.

use super::{Ending, Held};
use crate::{
    domain::{
        access::{self, Actor, Role, StaffActor},
        ids::ComplaintId,
        reference::Reference,
    },
    store::{Result, StoreError, board, case, organisation},
};
use chrono::NaiveDate;
use sqlx::PgPool;
use uuid::Uuid;

/// So many are shown, the first ones first.
const MOST: i64 = 100;

/// Who asks, as the queries want it.
struct Asked {
    coordinator: bool,
    director: bool,
    coordinators: Vec<Uuid>,
    acts_for: Vec<Uuid>,
}

impl Asked {
    async fn of(db: &PgPool, staff: &StaffActor) -> Result<Self> {
        Ok(Self {
            coordinator: staff.is(Role::Coordinator),
            director: staff.is(Role::Director),
            coordinators: organisation::coordinators(db).await?.into_iter().map(|c| c.0).collect(),
            acts_for: std::iter::once(staff.id).chain(staff.stands_in_for.iter().copied()).map(|s| s.0).collect(),
        })
    }
}

/// The cases whose term ends by a day, and that nobody holds.
///
/// # Errors
/// When the database fails.
pub async fn ending_of(db: &PgPool, staff: &StaffActor, by: NaiveDate) -> Result<Vec<Ending>> {
    let (asked, terms) = (Asked::of(db, staff).await?, super::terms(db).await?);
    let rows = sqlx::query!(
        r#"SELECT c.complaint, c.reference, c.ended_on AS "ended_on!" FROM card AS c
            WHERE c.ended_on <= $1 AND NOT EXISTS (SELECT FROM case_hold AS h WHERE h.complaint = c.complaint)
              AND $2 <> ALL (c.conflicted)
              AND ($3 OR ($4 AND ($5::uuid[] <@ c.conflicted OR c.people && $6)))
            ORDER BY c.ended_on, c.reference LIMIT $7"#,
        terms.ended_by(by),
        staff.id.0,
        asked.coordinator,
        asked.director,
        &asked.coordinators,
        &asked.acts_for,
        MOST,
    );
    let mut found = Vec::new();
    for row in rows.fetch_all(db).await? {
        if may(db, staff, row.complaint).await? {
            found.extend(Ending::of(&terms, ComplaintId(row.complaint), row.reference, row.ended_on));
        }
    }
    Ok(found)
}

/// The cases that are held, the longest first.
///
/// # Errors
/// When the database fails.
pub async fn held_of(db: &PgPool, staff: &StaffActor) -> Result<Vec<Held>> {
    let asked = Asked::of(db, staff).await?;
    let rows = sqlx::query!(
        "SELECT c.complaint, c.reference, h.reason, h.since, h.held_by
           FROM case_hold AS h JOIN card AS c ON c.complaint = h.complaint
          WHERE $1 <> ALL (c.conflicted) AND ($2 OR ($3 AND ($4::uuid[] <@ c.conflicted OR c.people && $5)))
          ORDER BY h.since, c.reference LIMIT $6",
        staff.id.0,
        asked.coordinator,
        asked.director,
        &asked.coordinators,
        &asked.acts_for,
        MOST,
    );
    let mut found = Vec::new();
    for row in rows.fetch_all(db).await? {
        if may(db, staff, row.complaint).await? {
            let by = row.held_by;
            found.push(Held { reference: row.reference, reason: row.reason, since: row.since, by });
        }
    }
    Ok(found)
}

/// The core has the last word.
async fn may(db: &PgPool, staff: &StaffActor, complaint: Uuid) -> Result<bool> {
    let card = board::card(db, ComplaintId(complaint)).await?;
    Ok(card.is_some_and(|row| access::may_hold(&Actor::Staff(staff.clone()), &row.facts)))
}

/// Whether a case is there for somebody to hold.
///
/// # Errors
/// [`StoreError::NotFound`] where it is not, or not theirs.
pub async fn holdable(db: &PgPool, staff: &StaffActor, reference: &Reference) -> Result<()> {
    let facts = case::facts(db, reference).await?.ok_or(StoreError::NotFound)?;
    match access::may_hold(&Actor::Staff(staff.clone()), &facts) {
        true => Ok(()),
        false => Err(StoreError::NotFound),
    }
}
