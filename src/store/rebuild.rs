//! Projections anew from the events: what lists read can be thrown away.

use super::{
    Result, card,
    event::{self, EventRow},
    record, road, words,
};
use crate::domain::ids::ComplaintId;
use sqlx::PgPool;

/// Makes every projection anew; gives the complaints whose projection was not what its events say.
/// With `check` nothing is changed.
///
/// # Errors
/// When the database fails.
pub async fn rebuild(db: &PgPool, check: bool) -> Result<Vec<ComplaintId>> {
    let complaints = sqlx::query_scalar!("SELECT id FROM complaint ORDER BY id").fetch_all(db).await?;
    let mut differing = Vec::new();
    for complaint in complaints.into_iter().map(ComplaintId) {
        if one(db, complaint, check).await? {
            differing.push(complaint);
        }
    }
    Ok(differing)
}

/// Whether the projection of one complaint differed. The complaint is locked meanwhile, so that nothing that happens
/// at the same moment is lost.
async fn one(db: &PgPool, complaint: ComplaintId, check: bool) -> Result<bool> {
    let mut tx = db.begin().await?;
    let version = sqlx::query_scalar!("SELECT code_version FROM complaint WHERE id = $1 FOR UPDATE", complaint.0);
    let version = version.fetch_one(&mut *tx).await?;
    let rows = event::history(&mut *tx, complaint).await?;
    let history = rows.iter().map(EventRow::read).collect::<Result<Vec<_>>>()?;
    let case = road::replay(complaint, &history)?;
    let anew = card::Row::of(&case)?;
    // A code that ended does not come back because somebody wrote its number.
    let another_code = version.cast_unsigned() != case.code_version;
    let counted = record::Row::of(complaint, history.iter())?;
    let differs = another_code
        || card::read(&mut *tx, complaint).await?.as_ref() != Some(&anew)
        || !card::is_listed(&mut *tx, complaint).await?
        || !words::stand(&mut tx, &case).await?
        || record::read(&mut *tx, complaint).await?.as_ref() != Some(&counted);
    if differs && !check {
        card::write(&mut tx, &anew).await?;
        record::write(&mut tx, &counted).await?;
        words::write(&mut tx, &case).await?;
        let version = case.code_version.cast_signed();
        sqlx::query!("UPDATE complaint SET code_version = $2 WHERE id = $1", complaint.0, version)
            .execute(&mut *tx)
            .await?;
    }
    tx.commit().await?;
    Ok(differs)
}
