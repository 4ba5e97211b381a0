//! A draft that was sent: the words are with the complaint, and here is only what tells whether something else is said.

use crate::{
    domain::{
        ids::{ComplaintId, DraftId},
        intake::{Answers, Step},
    },
    house::keys::Keys,
    store::{Result, json},
};
use sqlx::{PgConnection, PgPool, types::Json};
use std::collections::BTreeMap;

/// The draft became a complaint: the words are with that now, and nowhere else; no link on its way opens it any more.
pub(in crate::store) async fn became(
    tx: &mut PgConnection,
    keys: &Keys,
    draft: DraftId,
    answers: &Answers,
    complaint: ComplaintId,
) -> Result<()> {
    let mut marks = BTreeMap::new();
    for step in Step::ALL {
        marks.insert(step.key(), mark(keys, draft, step, answers)?);
    }
    sqlx::query!(
        "UPDATE draft SET filed = $2, answers = $3::text::json, filed_as = $4::text::json WHERE id = $1",
        draft.0,
        complaint.0,
        json(&Answers::default())?,
        json(&marks)?,
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!("DELETE FROM draft_choice WHERE draft = $1", draft.0).execute(&mut *tx).await?;
    sqlx::query!("DELETE FROM draft_link WHERE draft = $1", draft.0).execute(tx).await?;
    Ok(())
}

/// Whether a question is answered otherwise now than when the draft was sent.
///
/// # Errors
/// When the database fails.
pub async fn otherwise(db: &PgPool, keys: &Keys, draft: DraftId, step: Step, now: &Answers) -> Result<bool> {
    let marks = sqlx::query_scalar!(
        r#"SELECT filed_as AS "marks: Json<BTreeMap<String, String>>" FROM draft WHERE id = $1"#,
        draft.0
    );
    let before = marks.fetch_optional(db).await?.flatten().and_then(|Json(mut marks)| marks.remove(step.key()));
    Ok(before != Some(mark(keys, draft, step, now)?))
}

fn mark(keys: &Keys, draft: DraftId, step: Step, answers: &Answers) -> Result<String> {
    let said = json(&answers.pairs(step))?;
    Ok(hex::encode(keys.mark(&[b"answer as it was sent", draft.0.as_bytes(), step.key().as_bytes(), said.as_bytes()])))
}
