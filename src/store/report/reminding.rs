//! Asking for the mails that a report is not there: of a week (R16), or of a year.

use super::super::{
    Result,
    mail::{self, About, MailKind, Recipient},
};
use crate::domain::{ids::StaffId, report::Week};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgPool;

/// Has each of them told, once, that the report of a week was not issued.
///
/// # Errors
/// When the database fails.
pub async fn ask_for(
    db: &PgPool,
    week: Week,
    who: impl IntoIterator<Item = StaffId>,
    now: DateTime<Utc>,
) -> Result<()> {
    ask(db, week.sunday(), MailKind::ReportDue, who, now).await
}

/// Has each of them told, once for a day on which that is due, that the report of the year before it is not public.
///
/// # Errors
/// When the database fails.
pub async fn ask_for_year(
    db: &PgPool,
    on: NaiveDate,
    who: impl IntoIterator<Item = StaffId>,
    now: DateTime<Utc>,
) -> Result<()> {
    ask(db, on, MailKind::YearDue, who, now).await
}

async fn ask(
    db: &PgPool,
    on: NaiveDate,
    kind: MailKind,
    who: impl IntoIterator<Item = StaffId>,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut tx = db.begin().await?;
    for one in who {
        mail::ask(&mut tx, About::Day(on), kind, Recipient::Staff(one), now).await?;
    }
    tx.commit().await?;
    Ok(())
}
