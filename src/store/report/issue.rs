//! Issuing a weekly report (R16): from then on it is frozen, and a correction is a new version.

use super::super::{
    Result, StoreError, audit, json,
    mail::{self, About, MailKind, Recipient},
    organisation,
};
use crate::{
    domain::{
        access::Role,
        ids::StaffId,
        organisation::Organisation,
        report::{Annex, Edition, Week, Weekly},
        words::Prose,
    },
    house::{House, clock},
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;
use uuid::Uuid;

/// What the coordinator wants issued.
#[derive(Clone, Debug)]
pub struct Issue {
    /// The week.
    pub week: Week,
    /// What there is to say of it; of a correction, why there is one.
    pub comment: Prose,
    /// How many versions there were when they looked: what was issued meanwhile is read first.
    pub seen: u32,
    /// Who issues it.
    pub by: StaffId,
}

/// A report as it was issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// 1, and more for a correction.
    pub version: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: StaffId,
    /// What they say of it.
    pub comment: String,
    /// What it said.
    pub weekly: Weekly,
    /// What stood beside it, for the directors whom it does not concern.
    pub annex: Vec<Annex>,
    /// The number of the checkpoint of the audit, and its hash.
    pub checkpoint: Option<(i64, Vec<u8>)>,
}

impl Issued {
    /// How it was issued, as it is said on it.
    pub fn edition<'a>(&'a self, org: &'a Organisation) -> Edition<'a> {
        Edition {
            on: clock::amsterdam_date(self.at),
            by: org.member(self.by).map_or("", |member| member.function.as_str()),
            version: self.version,
            comment: &self.comment,
            checkpoint: self.checkpoint.as_ref().map(|(number, mac)| (*number, mac.as_slice())),
        }
    }
}

/// Why a report was not issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotIssued {
    /// Its week is not over.
    NotOver,
    /// Another version was issued meanwhile: it is read first.
    Meanwhile,
}

/// Issues the report of a week that is over, with a checkpoint of the audit of that moment, and has the directors told;
/// gives its version.
///
/// # Errors
/// When the database fails.
pub async fn issue(house: &House, order: Issue, now: DateTime<Utc>) -> Result<std::result::Result<u32, NotIssued>> {
    if !order.week.over(clock::amsterdam_date(now)) {
        return Ok(Err(NotIssued::NotOver));
    }
    let version = order.seen + 1;
    if issued(&house.pool, order.week).await?.len() != order.seen as usize {
        return Ok(Err(NotIssued::Meanwhile));
    }
    let (checkpoint, mac) = audit::checkpoint(house, now).await?;
    let (weekly, annex, counted) = super::drawn_up(&house.pool, order.week).await?;
    let counted: Vec<Uuid> = counted.into_iter().map(|id| id.0).collect();
    let org = organisation::load(&house.pool).await?;
    let mut tx = house.pool.begin().await?;
    let written = sqlx::query!(
        "INSERT INTO weekly_report (week, version, issued_at, issued_by, comment, body, annex, checkpoint, checkpoint_mac, counted)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING",
        order.week.to_string(),
        version.cast_signed(),
        now,
        order.by.0,
        order.comment.as_str(),
        json(&weekly)?,
        json(&annex)?,
        checkpoint,
        mac.as_slice(),
        &counted,
    )
    .execute(&mut *tx)
    .await?;
    // Whoever pressed twice, or at the same moment, made one.
    if written.rows_affected() == 0 {
        return Ok(Err(NotIssued::Meanwhile));
    }
    let about = About::Report { sunday: order.week.sunday(), version };
    for director in org.with_role(Role::Director).filter(|director| director.id != order.by) {
        mail::ask(&mut tx, about, MailKind::ReportIssued, Recipient::Staff(director.id), now).await?;
    }
    tx.commit().await?;
    house.wake.notify_waiters();
    Ok(Ok(version))
}

/// Every version of the report of a week, the first one first.
///
/// # Errors
/// When the database fails.
pub async fn issued(db: &PgPool, week: Week) -> Result<Vec<Issued>> {
    let rows = sqlx::query!(
        "SELECT version, issued_at, issued_by, comment, body, annex, checkpoint, checkpoint_mac
           FROM weekly_report WHERE week = $1 ORDER BY version",
        week.to_string()
    );
    let strange = |_| StoreError::Broken(format!("the report of {week} that was issued cannot be read"));
    let rows = rows.fetch_all(db).await?.into_iter();
    rows.map(|row| {
        Ok(Issued {
            version: row.version.unsigned_abs(),
            at: row.issued_at,
            by: StaffId(row.issued_by),
            comment: row.comment,
            weekly: serde_json::from_str(&row.body).map_err(strange)?,
            annex: serde_json::from_str(&row.annex).map_err(strange)?,
            checkpoint: row.checkpoint.zip(row.checkpoint_mac),
        })
    })
    .collect()
}

/// Keeps a comment that was typed and not issued.
///
/// # Errors
/// When the database fails.
pub async fn keep_comment(db: &PgPool, week: Week, who: StaffId, typed: &str) -> Result<()> {
    sqlx::query!(
        "INSERT INTO weekly_comment (week, staff, comment) VALUES ($1, $2, $3)
         ON CONFLICT (week, staff) DO UPDATE SET comment = $3",
        week.to_string(),
        who.0,
        typed.replace('\0', ""),
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The comment that was kept; blank when there is none.
///
/// # Errors
/// When the database fails.
pub async fn kept_comment(db: &PgPool, week: Week, who: StaffId) -> Result<String> {
    let kept = sqlx::query_scalar!(
        "SELECT comment FROM weekly_comment WHERE week = $1 AND staff = $2",
        week.to_string(),
        who.0
    );
    Ok(kept.fetch_optional(db).await?.unwrap_or_default())
}

/// Forgets it: it was issued.
///
/// # Errors
/// When the database fails.
pub async fn forget_comment(db: &PgPool, week: Week, who: StaffId) -> Result<()> {
    sqlx::query!("DELETE FROM weekly_comment WHERE week = $1 AND staff = $2", week.to_string(), who.0)
        .execute(db)
        .await?;
    Ok(())
}
