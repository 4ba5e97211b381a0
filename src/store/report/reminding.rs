//! Asking for the mails that a weekly report was not issued (R16).

use super::super::{
    Result,
    mail::{self, About, MailKind, Recipient},
};
use crate::domain::{ids::StaffId, report::Week};
use chrono::{DateTime, Utc};
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
    let mut tx = db.begin().await?;
    for one in who {
        mail::ask(&mut tx, About::Day(week.sunday()), MailKind::ReportDue, Recipient::Staff(one), now).await?;
    }
    tx.commit().await?;
    Ok(())
}
