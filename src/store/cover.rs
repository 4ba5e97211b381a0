//! What comes back at a location: of the complaints of the last year that a coordinator may see.

use super::{Result, StoreError};
use crate::domain::{
    access::StaffActor,
    cover::{RECURS_FROM, RECURS_MONTHS, Recurring},
    ids::LocationId,
    intake::Category,
};
use chrono::{Months, NaiveDate};
use sqlx::PgPool;

/// So many, the most frequent first.
const MOST: i64 = 10;

/// What comes back. Not what they are conflicted with: no number they see changes by it; and not what was no complaint.
///
/// # Errors
/// When the database fails, or holds a category that cannot be.
pub async fn recurring(db: &PgPool, coordinator: &StaffActor, today: NaiveDate) -> Result<Vec<Recurring>> {
    let Some(since) = today.checked_sub_months(Months::new(RECURS_MONTHS)) else { return Ok(Vec::new()) };
    let rows = sqlx::query!(
        r#"SELECT location AS "location!", category AS "category!", count(*) AS "cases!"
             FROM card AS c, unnest(c.locations) AS location, unnest(c.categories) AS category
            WHERE c.received_on > $1 AND $2 <> ALL (c.conflicted) AND NOT c.diverted
              AND c.phase <> 'asked' AND c.closing IS DISTINCT FROM 'answered'
              AND c.closing IS DISTINCT FROM 'not_a_complaint'
            GROUP BY location, category HAVING count(*) >= $3
            ORDER BY count(*) DESC, location, category LIMIT $4"#,
        since,
        coordinator.id.0,
        RECURS_FROM,
        MOST,
    );
    let strange = |key: &str| StoreError::Broken(format!("a category {key:?} that cannot be"));
    let read = |location, category: String, cases| {
        let category = Category::from_key(&category).ok_or_else(|| strange(&category))?;
        Ok(Recurring { location: LocationId(location), category, cases })
    };
    rows.fetch_all(db).await?.into_iter().map(|r| read(r.location, r.category, r.cases)).collect()
}
