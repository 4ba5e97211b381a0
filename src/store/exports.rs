//! Lists of cases that somebody takes along: with the rights of the list, and recorded.

use super::{Result, search};
use crate::domain::{access::StaffActor, card::Card, ids::StaffId, search::Sought};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgPool;

/// No more cases than these are in one file.
pub const MOST: i64 = 10_000;
/// So many at once.
const AT_ONCE: i64 = 1000;

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Values between semicolons.
    Csv,
    /// A workbook.
    Xlsx,
}

impl Kind {
    /// The name in the database, and the ending of the file.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// The cases of the list from its beginning, as somebody sees them; that they take them along is recorded before they have
/// them.
///
/// # Errors
/// When the database fails.
pub async fn take(
    db: &PgPool,
    staff: &StaffActor,
    sought: &Sought,
    kind: Kind,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Vec<Card>> {
    let (mut sought, mut cards) = (sought.from_the_first(), Vec::new());
    loop {
        let rows = search::cards(db, staff, &sought, today, AT_ONCE).await?;
        let Some(last) = rows.last() else { break };
        sought = sought.after(&last.card);
        cards.extend(rows.into_iter().map(|row| row.card));
        if cards.len() as i64 >= MOST {
            break;
        }
    }
    let cases = i32::try_from(cards.len()).unwrap_or(i32::MAX);
    sqlx::query!(
        "INSERT INTO case_export (staff, at, kind, cases) VALUES ($1, $2, $3, $4)",
        staff.id.0,
        now,
        kind.key(),
        cases,
    )
    .execute(db)
    .await?;
    Ok(cards)
}

/// A list that was taken along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// By whom.
    pub staff: StaffId,
    /// When.
    pub at: DateTime<Utc>,
    /// As what kind of file.
    pub kind: String,
    /// With how many cases.
    pub cases: i32,
}

/// The lists that were taken along last, at most so many.
///
/// # Errors
/// When the database fails.
pub async fn latest(db: &PgPool, most: i64) -> Result<Vec<Export>> {
    let rows = sqlx::query!("SELECT staff, at, kind, cases FROM case_export ORDER BY at DESC LIMIT $1", most);
    let rows = rows.fetch_all(db).await?.into_iter();
    Ok(rows.map(|r| Export { staff: StaffId(r.staff), at: r.at, kind: r.kind, cases: r.cases }).collect())
}
