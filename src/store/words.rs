//! By which words a case is found: made of its words and its reference, and gone with them.

use super::Result;
use crate::domain::complaint::Complaint;
use sqlx::PgConnection;
use uuid::Uuid;

/// Writes what a case is found by, of the words it has now. In the transaction in which they came or went.
pub(super) async fn write(tx: &mut PgConnection, case: &Complaint) -> Result<()> {
    sqlx::query!(
        "INSERT INTO case_words (complaint, words) VALUES ($1, case_words_of($1, $2))
         ON CONFLICT (complaint) DO UPDATE SET words = excluded.words",
        case.id.0,
        &names(case),
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Whether a case is found by exactly the words it has now.
pub(super) async fn stand(tx: &mut PgConnection, case: &Complaint) -> Result<bool> {
    let stand = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM case_words WHERE complaint = $1 AND words = case_words_of($1, $2)) AS "stand!""#,
        case.id.0,
        &names(case),
    );
    Ok(stand.fetch_one(tx).await?)
}

/// The texts that are names: of who complains, and of the child.
fn names(case: &Complaint) -> Vec<Uuid> {
    let texts = &case.filed.texts;
    std::iter::once(texts.name).chain(texts.child_name).map(|text| text.0).collect()
}
