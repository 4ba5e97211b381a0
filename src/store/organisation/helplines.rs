//! Whom one can turn to outside of the house: the cards of the database.

use super::{Result, StoreError};
use crate::{
    domain::{
        helplines::{Helpline, Helplines, Line},
        ids::StaffId,
        people::Entry,
    },
    house::{House, clock},
    store::setting_log,
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::{PgConnection, PgPool};

/// What changes of a card; the rest stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Another number.
    pub phone: Option<String>,
    /// Another mail address.
    pub mail: Option<String>,
    /// Another site.
    pub site: Option<String>,
}

pub(super) async fn read(db: &mut PgConnection) -> Result<Helplines> {
    let rows = sqlx::query!("SELECT line, phone, mail, site, checked_on FROM contact_card").fetch_all(db).await?;
    let mut helplines = Helplines::default();
    for row in rows {
        let line = Line::from_key(&row.line)
            .ok_or_else(|| StoreError::Broken(format!("a contact card {:?} that cannot be", row.line)))?;
        let helpline = Helpline { phone: row.phone, mail: row.mail, site: row.site, checked_on: row.checked_on };
        helplines.put(line, helpline);
    }
    Ok(helplines)
}

/// Changes a card, or nothing of it: either way it was checked on this day.
///
/// # Errors
/// When the database fails.
pub async fn change(db: &PgPool, line: Line, change: &Change, checked_on: NaiveDate) -> Result<()> {
    write(&mut *db.acquire().await?, line, change, checked_on).await
}

/// As [`change`], by somebody on a page. Twice on a day, with nothing new, is once.
///
/// # Errors
/// When the database fails.
pub async fn change_by(house: &House, by: StaffId, line: Line, change: &Change, now: DateTime<Utc>) -> Result<()> {
    let mut tx = house.pool.begin().await?;
    sqlx::query!("SELECT line FROM contact_card WHERE line = $1 FOR UPDATE", line.key()).fetch_one(&mut *tx).await?;
    let before = read(&mut tx).await?.of(line).clone();
    write(&mut tx, line, change, clock::amsterdam_date(now)).await?;
    let after = read(&mut tx).await?.of(line).clone();
    let entry = match (&before.phone, &before.mail, &before.site) == (&after.phone, &after.mail, &after.site) {
        true => Entry::ContactChecked(line),
        false => Entry::ContactChanged(line),
    };
    if before != after {
        setting_log::note(&mut tx, by, None, &entry, now).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn write(db: &mut PgConnection, line: Line, change: &Change, checked_on: NaiveDate) -> Result<()> {
    sqlx::query!(
        "UPDATE contact_card
            SET phone = coalesce($2, phone), mail = coalesce($3, mail), site = coalesce($4, site), checked_on = $5
          WHERE line = $1",
        line.key(),
        change.phone,
        change.mail,
        change.site,
        checked_on,
    )
    .execute(db)
    .await?;
    Ok(())
}
