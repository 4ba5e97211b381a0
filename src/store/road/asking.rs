//! Asking a question, which makes a case without a complaint (R2).

use super::{
    Receipt, Result,
    filing::{begin, known_locations, new_complaint, read_receipt},
    fresh, wake,
};
use crate::{
    domain::{
        access::{Actor, Role},
        decide,
        ids::{ComplaintId, DraftId, StaffId},
        intake::{NewQuestion, parse_question},
        lang::Lang,
        organisation::Organisation,
    },
    error::AppError,
    house::{House, clock},
    store::{StoreError, drafts, organisation},
};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// Asks the question of a draft, once: however often it is sent, the receipt is the same. `lang` is the language of the
/// page on which it was asked.
///
/// # Errors
/// [`AppError::Fields`] for what is not complete, [`AppError::NotFound`] when there is no such draft.
pub async fn ask(
    house: &House,
    draft: DraftId,
    lang: Lang,
    filed_by_staff: Option<StaffId>,
    now: DateTime<Utc>,
) -> std::result::Result<Receipt, AppError> {
    let mut tx = house.pool.begin().await.map_err(StoreError::from)?;
    // Whoever sends the same form meanwhile waits here, and then finds it asked.
    let state = drafts::lock(&mut tx, draft).await?;
    if let Some(asked) = state.filed {
        return Ok(read_receipt(&mut tx, house, asked).await?);
    }
    let parsed = parse_question(&state.answers, lang).map_err(AppError::Fields)?;
    let new = NewQuestion { filed_by_staff, ..parsed };
    let org = organisation::read(&mut tx).await?;
    known_locations(&new.place, "location", &org).map_err(AppError::Fields)?;
    let receipt = enter(&mut tx, house, &org, new, now).await?;
    drafts::became(&mut tx, &house.keys, draft, &state.answers, receipt.complaint).await?;
    tx.commit().await.map_err(StoreError::from)?;
    wake(house).await;
    Ok(receipt)
}

/// Asks a question that is complete.
///
/// # Errors
/// When the database fails.
pub async fn ask_new(house: &House, new: NewQuestion, now: DateTime<Utc>) -> Result<Receipt> {
    let mut tx = house.pool.begin().await?;
    let org = organisation::read(&mut tx).await?;
    let receipt = enter(&mut tx, house, &org, new, now).await?;
    tx.commit().await?;
    wake(house).await;
    Ok(receipt)
}

async fn enter(
    tx: &mut PgConnection,
    house: &House,
    org: &Organisation,
    new: NewQuestion,
    now: DateTime<Utc>,
) -> Result<Receipt> {
    let id = ComplaintId(Uuid::new_v4());
    let reference = new_complaint(tx, id).await?;
    let calendar = organisation::read_calendar(tx).await?;
    // The one whose card parents see: whoever stands in gets it.
    let coordinator = org.with_role(Role::Coordinator).map(|c| c.id).next();
    let withheld = coordinator.filter(|_| new.about_coordinator).into_iter().collect();
    let decision = decide::ask(new, withheld, reference, clock::amsterdam_date(now), &calendar, &mut fresh);
    begin(tx, house, org, id, &Actor::Filing, decision, now).await
}
