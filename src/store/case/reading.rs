//! Up to which event somebody read a case. Unlike who opened it this is for that person alone, and only the last is kept.

use crate::{
    domain::{
        access::Permit,
        card::CardRow,
        ids::{ComplaintId, StaffId},
        live::Viewed,
    },
    store::Result,
};
use sqlx::{PgConnection, PgPool};
use std::collections::HashMap;
use uuid::Uuid;

/// Notes that somebody read a case up to this event.
///
/// # Errors
/// When the database fails.
pub async fn read(db: &PgPool, permit: &Permit, staff: StaffId, version: u32) -> Result<()> {
    note(&mut *db.acquire().await?, permit.complaint(), staff, version).await
}

/// Notes that somebody who entered a case knows it up to this event.
pub(in crate::store) async fn note(
    db: &mut PgConnection,
    complaint: ComplaintId,
    staff: StaffId,
    version: u32,
) -> Result<()> {
    sqlx::query!(
        "INSERT INTO read_up_to (complaint, staff, version) VALUES ($1, $2, $3)
         ON CONFLICT (staff, complaint) DO UPDATE SET version = excluded.version
          WHERE read_up_to.version < excluded.version",
        complaint.0,
        staff.0,
        version.cast_signed(),
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What somebody does themselves they know: whoever had read everything has read this, too.
pub(in crate::store) async fn did(
    tx: &mut PgConnection,
    complaint: ComplaintId,
    staff: StaffId,
    (before, after): (usize, u32),
) -> Result<()> {
    sqlx::query!(
        "UPDATE read_up_to SET version = $4 WHERE complaint = $1 AND staff = $2 AND version = $3",
        complaint.0,
        staff.0,
        i32::try_from(before).unwrap_or(i32::MAX),
        after.cast_signed(),
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// These cards, each with whether something happened that this person did not read. Of what somebody only holds points of
/// (R8) that is not told: it would be of the whole case.
///
/// # Errors
/// When the database fails.
pub async fn viewed(db: &PgPool, staff: StaffId, rows: Vec<CardRow>) -> Result<Vec<(ComplaintId, Viewed)>> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.facts.id.0).collect();
    let read = sqlx::query!(
        "SELECT complaint, version FROM read_up_to WHERE staff = $1 AND complaint = ANY ($2)",
        staff.0,
        &ids
    );
    let read: HashMap<Uuid, i32> = read.fetch_all(db).await?.into_iter().map(|r| (r.complaint, r.version)).collect();
    let viewed = rows.into_iter().map(|row| {
        let id = row.facts.id;
        let up_to = read.get(&id.0).copied().unwrap_or_default().unsigned_abs();
        (id, Viewed { unread: !row.card.part && up_to < row.card.version, card: row.card })
    });
    Ok(viewed.collect())
}
