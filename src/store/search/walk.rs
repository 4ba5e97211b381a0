//! How a question is planned: as a walk that ends with the page.

use super::{super::Result, asked::Asked};
use sqlx::{PgPool, Postgres, Transaction};

/// Words that no more cases hold than these are few.
const FEW: i64 = 5000;

/// Every query here is planned for what is asked: a plan that fits all of it walks past every case. Where few cases hold
/// the words those are looked at, and else the list is walked, which then soon finds enough.
pub(super) async fn begin(db: &PgPool, asked: &mut Asked<'_>) -> Result<Transaction<'static, Postgres>> {
    let mut tx = db.begin().await?;
    walk(&mut tx).await?;
    if !asked.words.is_empty() {
        let few = sqlx::query_scalar!(
            "SELECT complaint FROM case_words
              WHERE words @@ (websearch_to_tsquery('dutch', plain_letters($1)) || to_tsquery('simple', plain_letters($2))
                              || $3::text::tsquery)
              LIMIT $4",
            asked.words,
            asked.names,
            asked.reference,
            FEW + 1,
        );
        let few = few.fetch_all(&mut *tx).await?;
        asked.candidates = i64::try_from(few.len()).is_ok_and(|found| found <= FEW).then_some(few);
        if asked.candidates.is_some() {
            sqlx::query("SET LOCAL enable_sort = on").execute(&mut *tx).await?;
        }
    }
    Ok(tx)
}

/// Makes of every plan in this transaction a walk that ends with the page. Postgres knows how long a way is only on average,
/// and for a long one would rather read a table whole, or all of the way to put it in an order that it is in already.
/// What is forbidden counts as dear, and what is dear would be compiled first: that is forbidden as well.
async fn walk(tx: &mut Transaction<'_, Postgres>) -> Result<()> {
    sqlx::query(
        "SELECT set_config('plan_cache_mode', 'force_custom_plan', true), set_config('jit', 'off', true),
                set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
                set_config('enable_sort', 'off', true)",
    )
    .execute(&mut **tx)
    .await?;
    Ok(())
}
