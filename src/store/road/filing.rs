//! Filing: the one command that makes a complaint.

use super::{Head, News, Result, append, broken, files, fresh, wake};
use crate::{
    domain::{
        access::Actor,
        code::AccessCode,
        complaint::Complaint,
        deadlines::Terms,
        decide::{self, Decision},
        event::{Event, Filed},
        field::{FieldError, Problem},
        ids::{ComplaintId, DraftId, StaffId},
        intake::{self, Channel, NewComplaint, Place},
        lang::Lang,
        organisation::Organisation,
        reference::Reference,
        routing,
    },
    error::AppError,
    house::{House, clock, keys},
    store::{StoreError, card, case, drafts, event, files as stored, organisation, record, words},
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

/// What somebody who filed gets, and gets again however often it is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The complaint.
    pub complaint: ComplaintId,
    /// Its public name.
    pub reference: Reference,
    /// The code to follow it with.
    pub code: AccessCode,
    /// What is due when.
    pub terms: Terms,
    /// By when a question is answered, where it was one (R2).
    pub answer_due: Option<NaiveDate>,
    /// The language of correspondence.
    pub lang: Lang,
}

/// Files a draft, once: however often it is submitted, the receipt is the same. Whoever files while logged in as
/// a member of staff gets no staff sight of it.
///
/// # Errors
/// [`AppError::Fields`] for what is not complete, [`AppError::Differs`] while two devices differ, [`AppError::NotFound`] when there is no such draft.
pub async fn file(
    house: &House,
    draft: DraftId,
    filed_by_staff: Option<StaffId>,
    now: DateTime<Utc>,
) -> std::result::Result<Receipt, AppError> {
    let mut tx = house.pool.begin().await.map_err(StoreError::from)?;
    // Whoever submits the same draft meanwhile waits here, and then finds it filed.
    let state = drafts::lock(&mut tx, draft).await?;
    if let Some(complaint) = state.filed {
        return Ok(read_receipt(&mut tx, house, complaint).await?);
    }
    if drafts::open_in(&mut tx, draft, &state.answers).await? {
        return Err(AppError::Differs);
    }
    let answers = intake::parse(&state.answers, clock::amsterdam_date(now)).map_err(AppError::Fields)?;
    let org = organisation::read(&mut tx).await?;
    // R8: what the desk enters says to the desk whom it is about; of what parents file nobody has read that yet.
    let about = routing::named(&org, &answers);
    let new = NewComplaint { filed_by_staff, about, ..answers };
    known_locations(&new.place, "locations", &org).map_err(AppError::Fields)?;
    let receipt = enter(&mut tx, house, &org, new, Some(draft), now).await?;
    drafts::became(&mut tx, &house.keys, draft, &state.answers, receipt.complaint).await?;
    tx.commit().await.map_err(StoreError::from)?;
    wake(house).await;
    Ok(receipt)
}

/// Files a complaint that is complete.
///
/// # Errors
/// When the database fails.
pub async fn file_new(house: &House, new: NewComplaint, now: DateTime<Utc>) -> Result<Receipt> {
    let mut tx = house.pool.begin().await?;
    let org = organisation::read(&mut tx).await?;
    let receipt = enter(&mut tx, house, &org, new, None, now).await?;
    tx.commit().await?;
    wake(house).await;
    Ok(receipt)
}

/// The receipt of a complaint.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub async fn receipt(house: &House, complaint: ComplaintId) -> Result<Receipt> {
    read_receipt(&mut *house.pool.acquire().await?, house, complaint).await
}

/// The reference of a complaint that is there.
pub(super) async fn reference_of(db: &mut PgConnection, complaint: ComplaintId) -> Result<Option<Reference>> {
    let found = sqlx::query_scalar!("SELECT reference FROM complaint WHERE id = $1", complaint.0);
    let found = found.fetch_optional(db).await?;
    found.map(|text| text.parse().map_err(|_| broken("a reference that is none"))).transpose()
}

pub(super) async fn read_receipt(db: &mut PgConnection, house: &House, complaint: ComplaintId) -> Result<Receipt> {
    let version = sqlx::query_scalar!("SELECT code_version FROM complaint WHERE id = $1", complaint.0)
        .fetch_optional(&mut *db)
        .await?
        .ok_or(StoreError::NotFound)?;
    let first = event::history(db, complaint).await?.into_iter().next().ok_or_else(|| broken("nothing was filed"))?;
    match first.read()?.event {
        Event::Filed(filed) => Ok(receipt_of(house, complaint, version, *filed, None)),
        Event::Asked(asked) => Ok(receipt_of(house, complaint, version, asked.filed(), Some(asked.answer_due))),
        _ => Err(broken("a complaint that does not begin with filing")),
    }
}

fn receipt_of(
    house: &House,
    complaint: ComplaintId,
    version: i32,
    filed: Filed,
    answer_due: Option<NaiveDate>,
) -> Receipt {
    let code = house.keys.access_code(complaint, version);
    Receipt { complaint, reference: filed.reference, code, terms: filed.terms, answer_due, lang: filed.lang }
}

/// A location that is not ours was not chosen on our form.
pub(super) fn known_locations(
    place: &Place,
    field: &str,
    org: &Organisation,
) -> std::result::Result<(), Vec<FieldError>> {
    match place {
        Place::Locations(ids) if ids.iter().any(|id| org.location(*id).is_none()) => {
            Err(vec![FieldError { field: field.to_owned(), problem: Problem::UnknownChoice }])
        }
        _ => Ok(()),
    }
}

async fn enter(
    tx: &mut PgConnection,
    house: &House,
    org: &Organisation,
    new: NewComplaint,
    draft: Option<DraftId>,
    now: DateTime<Utc>,
) -> Result<Receipt> {
    let id = ComplaintId(Uuid::new_v4());
    let reference = new_complaint(tx, id).await?;
    let calendar = organisation::read_calendar(tx).await?;
    let actor = if new.channel == Channel::Wizard { Actor::Filing } else { Actor::System };
    let mut decision = decide::file(new, reference, clock::amsterdam_date(now), &calendar, &mut fresh);
    let brought = match draft {
        Some(draft) => files::brought(tx, draft, &mut decision).await?,
        None => Vec::new(),
    };
    let receipt = begin(tx, house, org, id, &actor, decision, now).await?;
    for (file, name) in brought {
        stored::move_on(tx, file, name).await?;
    }
    Ok(receipt)
}

/// The first thing that happens to a complaint.
pub(super) async fn begin(
    tx: &mut PgConnection,
    house: &House,
    org: &Organisation,
    id: ComplaintId,
    actor: &Actor,
    decision: Decision,
    now: DateTime<Utc>,
) -> Result<Receipt> {
    let history = append(tx, &house.keys, Head::begin(id), actor, now, decision).await?;
    let case: Complaint = super::replay(id, &history)?;
    card::write(tx, &card::Row::of(&case)?).await?;
    words::write(tx, &case).await?;
    record::write(tx, &record::Row::of(id, history.iter())?).await?;
    News { case: &case, org, today: clock::amsterdam_date(now) }.announce(tx, &history).await?;
    // Whoever typed it over read it.
    if let Actor::Staff(staff) = actor {
        case::note(tx, id, staff.id, case.seq).await?;
    }
    let answer_due = case.question.map(|q| q.answer_due);
    Ok(receipt_of(house, id, 1, case.filed, answer_due))
}

/// The complaint's row, under a reference that no other has.
pub(super) async fn new_complaint(tx: &mut PgConnection, id: ComplaintId) -> Result<Reference> {
    // Forty bits: to meet one that is taken five times over does not happen.
    for _ in 0..5 {
        let bytes = keys::random().map_err(|e| StoreError::Broken(format!("no randomness: {e}")))?;
        let reference = Reference::from_random(bytes);
        let written = sqlx::query!(
            "INSERT INTO complaint (id, reference) VALUES ($1, $2) ON CONFLICT (reference) DO NOTHING",
            id.0,
            reference.as_str(),
        )
        .execute(&mut *tx)
        .await?;
        if written.rows_affected() == 1 {
            return Ok(reference);
        }
    }
    Err(broken("no reference is free"))
}
