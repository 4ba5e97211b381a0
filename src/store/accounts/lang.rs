//! In which language somebody is mailed.

use crate::{
    domain::{ids::StaffId, lang::Lang},
    store::Result,
};
use sqlx::PgPool;

/// From now on mails for somebody are written in this language.
///
/// # Errors
/// When the database fails.
pub async fn write_in(db: &PgPool, who: StaffId, lang: Lang) -> Result<()> {
    sqlx::query!("UPDATE account SET lang = $2 WHERE staff = $1", who.0, &*lang.tag()).execute(db).await?;
    Ok(())
}
