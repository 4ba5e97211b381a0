//! The second factor of an account: whether the app is in use, which codes were used, and the recovery codes.

use super::super::Result;
use crate::domain::{ids::StaffId, recovery::CODES};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{PgConnection, PgPool};

/// A new series is shown so long to whoever made it: a printer that jams costs no second series.
const SHOWN: TimeDelta = TimeDelta::minutes(15);

/// How an account stands with the second factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Factor {
    /// The mail address of the account.
    pub email: String,
    /// Which app: how often they began with a new one.
    pub nth: i32,
    /// Since when it is in use; nothing until its first code was right.
    pub since: Option<DateTime<Utc>>,
    /// The step in time of the last code used.
    pub step: Option<i64>,
    /// The series of recovery codes.
    pub series: i32,
    /// When that was made.
    pub series_since: Option<DateTime<Utc>>,
}

impl Factor {
    /// Whether the codes of the series may be shown (still).
    pub fn shows_codes(&self, now: DateTime<Utc>) -> bool {
        self.series_since.is_some_and(|made| now - made < SHOWN)
    }
}

/// The second factor of somebody; nothing without an account.
///
/// # Errors
/// When the database fails.
pub async fn factor(db: &PgPool, who: StaffId) -> Result<Option<Factor>> {
    let row = sqlx::query_as!(
        Factor,
        r#"SELECT email, factor AS nth, factor_since AS since, factor_step AS step, series, series_since
             FROM account WHERE staff = $1"#,
        who.0
    );
    Ok(row.fetch_optional(db).await?)
}

/// The first code of an app was right: it is in use from now on, with a new series of recovery codes, and the session of
/// this token's hash is whole. Every other session ends. False when it was in use already.
///
/// # Errors
/// When the database fails.
pub async fn begin(db: &PgPool, who: StaffId, step: i64, session: &[u8], now: DateTime<Utc>) -> Result<bool> {
    let mut tx = db.begin().await?;
    let begun = sqlx::query!(
        "UPDATE account SET factor_since = $2, factor_step = $3, series = series + 1, series_since = $2
          WHERE staff = $1 AND factor_since IS NULL",
        who.0,
        now,
        step,
    );
    let begun = begun.execute(&mut *tx).await?.rows_affected() == 1;
    if begun {
        pass(&mut tx, session, now).await?;
        sqlx::query!("DELETE FROM staff_session WHERE staff = $1 AND token_hash <> $2", who.0, session)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
    }
    Ok(begun)
}

/// A code of the app was given in a session. False when it was used meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn use_step(db: &PgPool, who: StaffId, step: i64, session: &[u8], now: DateTime<Utc>) -> Result<bool> {
    let mut tx = db.begin().await?;
    let used = sqlx::query!(
        "UPDATE account SET factor_step = $2
          WHERE staff = $1 AND factor_since IS NOT NULL AND coalesce(factor_step < $2, true)",
        who.0,
        step,
    );
    let used = used.execute(&mut *tx).await?.rows_affected() == 1;
    if used {
        pass(&mut tx, session, now).await?;
        tx.commit().await?;
    }
    Ok(used)
}

/// A recovery code was given in a session. False when it was used before.
///
/// # Errors
/// When the database fails.
pub async fn use_recovery(
    db: &PgPool,
    who: StaffId,
    (series, number): (i32, u8),
    session: &[u8],
    now: DateTime<Utc>,
) -> Result<bool> {
    let mut tx = db.begin().await?;
    let used = sqlx::query!(
        "INSERT INTO recovery_used (staff, series, number, used_at)
         SELECT staff, series, $3, $4 FROM account WHERE staff = $1 AND series = $2 AND factor_since IS NOT NULL
         ON CONFLICT DO NOTHING",
        who.0,
        series,
        i16::from(number),
        now,
    );
    let used = used.execute(&mut *tx).await?.rows_affected() == 1;
    if used {
        pass(&mut tx, session, now).await?;
        tx.commit().await?;
    }
    Ok(used)
}

/// How many recovery codes are left.
///
/// # Errors
/// When the database fails.
pub async fn codes_left(db: &PgPool, who: StaffId, series: i32) -> Result<usize> {
    let used = sqlx::query_scalar!(
        r#"SELECT count(*) AS "used!" FROM recovery_used WHERE staff = $1 AND series = $2"#,
        who.0,
        series
    );
    Ok(usize::from(CODES).saturating_sub(usize::try_from(used.fetch_one(db).await?).unwrap_or(usize::MAX)))
}

/// Makes a new series of recovery codes: the ones before work no more.
///
/// # Errors
/// When the database fails.
pub async fn new_codes(db: &PgPool, who: StaffId, now: DateTime<Utc>) -> Result<()> {
    let made = sqlx::query!(
        "UPDATE account SET series = series + 1, series_since = $2 WHERE staff = $1 AND factor_since IS NOT NULL",
        who.0,
        now
    );
    made.execute(db).await?;
    Ok(())
}

/// Ends the app: with the next login a new one begins. Every session ends.
///
/// # Errors
/// When the database fails.
pub async fn end(db: &PgPool, who: StaffId) -> Result<()> {
    let mut tx = db.begin().await?;
    sqlx::query!(
        "UPDATE account SET factor = factor + 1, factor_since = NULL, factor_step = NULL, series_since = NULL
          WHERE staff = $1",
        who.0
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!("DELETE FROM staff_session WHERE staff = $1", who.0).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(())
}

/// More than a password was shown in a session.
pub(super) async fn pass(tx: &mut PgConnection, session: &[u8], now: DateTime<Utc>) -> Result<()> {
    sqlx::query!("UPDATE staff_session SET second_at = $2 WHERE token_hash = $1", session, now).execute(tx).await?;
    Ok(())
}
