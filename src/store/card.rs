//! The projection that lists read: a row made of a complaint's events, and never of anything else.

use super::{Result, StoreError};
use crate::domain::{
    access::CaseFacts,
    card::{Card, CardRow},
    complaint::Complaint,
    ids::{ComplaintId, LocationId, StaffId},
    intake::Category,
    phase::{Closing, Phase},
    retention,
};
use chrono::NaiveDate;
use sqlx::{PgConnection, PgExecutor};
use uuid::Uuid;

/// A row as it is in the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub complaint: Uuid,
    pub reference: String,
    pub version: i32,
    pub phase: String,
    pub locations: Vec<Uuid>,
    pub categories: Vec<String>,
    pub handler: Option<Uuid>,
    pub received_on: NaiveDate,
    pub first_contact_due: NaiveDate,
    pub first_contact_on: Option<NaiveDate>,
    pub judgement_due: NaiveDate,
    pub answer_due: Option<NaiveDate>,
    pub filed_late: bool,
    pub message_waits: bool,
    pub approved: bool,
    pub closing: Option<String>,
    pub closed_on: Option<NaiveDate>,
    pub told: Vec<Uuid>,
    pub parts: Vec<Uuid>,
    pub conflicted: Vec<Uuid>,
    pub released: Vec<Uuid>,
    pub readers: Vec<i16>,
    pub flagged: bool,
    pub diverted: bool,
    pub named_director: Option<Uuid>,
    pub promise_due: Option<NaiveDate>,
    pub ended_on: Option<NaiveDate>,
}

impl Row {
    /// The row of a complaint.
    pub(super) fn of(case: &Complaint) -> Result<Self> {
        let card = Card::of(case);
        let version = i32::try_from(case.seq).map_err(|_| StoreError::Broken("too many events".to_owned()))?;
        Ok(Self {
            complaint: case.id.0,
            reference: card.reference.to_string(),
            version,
            phase: card.phase.key().to_owned(),
            locations: card.locations.iter().map(|l| l.0).collect(),
            categories: card.categories.iter().map(|c| c.key().to_owned()).collect(),
            handler: card.handler.map(|h| h.0),
            received_on: card.received_on,
            first_contact_due: card.first_contact_due,
            first_contact_on: card.first_contact_on,
            judgement_due: card.judgement_due,
            answer_due: card.answer_due,
            filed_late: card.filed_late,
            message_waits: card.message_waits,
            approved: card.approved,
            closing: card.closing.map(|c| c.key().to_owned()),
            closed_on: case.closed.map(|c| c.on),
            told: case.told.iter().map(|t| t.0).collect(),
            parts: case.part_holders().iter().map(|p| p.0).collect(),
            conflicted: case.conflicted().iter().map(|c| c.0).collect(),
            released: case.released().iter().map(|s| s.0).collect(),
            readers: case.readers.iter().map(|r| r.number.into()).collect(),
            flagged: case.flagged,
            diverted: case.diversion.is_some(),
            named_director: case.diversion.and_then(|d| d.named_director).map(|d| d.0),
            promise_due: card.promise_due,
            ended_on: retention::ended_on(case),
        })
    }
}

impl Row {
    /// The card and what access to it depends on, with the `coordinators` there are now.
    pub(super) fn into_card(self, coordinators: &[StaffId]) -> Result<CardRow> {
        let strange = || StoreError::Broken(format!("the card of {} cannot be", self.complaint));
        let phase = Phase::from_key(&self.phase).ok_or_else(strange)?;
        let closing = self.closing.as_deref().map(|key| Closing::from_key(key).ok_or_else(strange)).transpose()?;
        let categories: Option<Vec<Category>> = self.categories.iter().map(|key| Category::from_key(key)).collect();
        let conflicted: Vec<StaffId> = self.conflicted.into_iter().map(StaffId).collect();
        let card = Card {
            reference: self.reference.parse().map_err(|_| strange())?,
            version: self.version.unsigned_abs(),
            phase,
            locations: self.locations.into_iter().map(LocationId).collect(),
            categories: categories.ok_or_else(strange)?,
            handler: self.handler.map(StaffId),
            received_on: self.received_on,
            first_contact_due: self.first_contact_due,
            first_contact_on: self.first_contact_on,
            answer_due: self.answer_due,
            judgement_due: self.judgement_due,
            promise_due: self.promise_due,
            filed_late: self.filed_late,
            message_waits: self.message_waits,
            approved: self.approved,
            closing,
            part: false,
        };
        let readers: Option<Vec<u8>> = self.readers.iter().map(|number| u8::try_from(*number).ok()).collect();
        let facts = CaseFacts {
            id: ComplaintId(self.complaint),
            phase,
            handler: card.handler,
            told: self.told.into_iter().map(StaffId).collect(),
            parts: self.parts.into_iter().map(StaffId).collect(),
            released: self.released.into_iter().map(StaffId).collect(),
            readers: readers.ok_or_else(strange)?,
            flagged: self.flagged,
            diverted: self.diverted,
            named_director: self.named_director.map(StaffId),
            coordinators_conflicted: coordinators.iter().all(|c| conflicted.contains(c)),
            conflicted,
        };
        Ok(CardRow { card, facts })
    }
}

/// The row of a complaint.
pub(super) async fn read(db: impl PgExecutor<'_>, complaint: ComplaintId) -> Result<Option<Row>> {
    let row = sqlx::query_as!(
        Row,
        "SELECT complaint, reference, version, phase, locations, categories, handler, received_on, first_contact_due,
                first_contact_on, judgement_due, filed_late, message_waits, approved, closing, closed_on, told,
                parts, conflicted, released, flagged, diverted, named_director, promise_due, answer_due,
                readers, ended_on
           FROM card WHERE complaint = $1",
        complaint.0
    );
    Ok(row.fetch_optional(db).await?)
}

/// Whether the ways to a card are those that lists walk (`card_way`).
pub(super) async fn is_listed(db: impl PgExecutor<'_>, complaint: ComplaintId) -> Result<bool> {
    let listed = sqlx::query_scalar!(
        r#"WITH kept AS (SELECT way, received_on, reference FROM card_way WHERE complaint = $1),
                anew AS (SELECT way, c.received_on, c.reference FROM card AS c, ways_to(c) AS way WHERE c.complaint = $1)
           SELECT (SELECT count(*) FROM kept) = (SELECT count(*) FROM anew)
                  AND NOT EXISTS (SELECT * FROM anew EXCEPT SELECT * FROM kept) AS "listed!""#,
        complaint.0
    );
    Ok(listed.fetch_one(db).await?)
}

/// Writes a row, in the place of the one before.
pub(super) async fn write(tx: &mut PgConnection, row: &Row) -> Result<()> {
    sqlx::query!("DELETE FROM card WHERE complaint = $1", row.complaint).execute(&mut *tx).await?;
    sqlx::query!(
        "INSERT INTO card (complaint, reference, version, phase, locations, categories, handler, received_on,
                           first_contact_due, first_contact_on, judgement_due, filed_late, message_waits, approved,
                           closing, closed_on, told, conflicted, released, flagged, diverted, named_director,
                           promise_due, parts, answer_due, readers, ended_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                 $23, $24, $25, $26, $27)",
        row.complaint,
        row.reference,
        row.version,
        row.phase,
        &row.locations,
        &row.categories,
        row.handler,
        row.received_on,
        row.first_contact_due,
        row.first_contact_on,
        row.judgement_due,
        row.filed_late,
        row.message_waits,
        row.approved,
        row.closing,
        row.closed_on,
        &row.told,
        &row.conflicted,
        &row.released,
        row.flagged,
        row.diverted,
        row.named_director,
        row.promise_due,
        &row.parts,
        row.answer_due,
        &row.readers,
        row.ended_on,
    )
    .execute(tx)
    .await?;
    Ok(())
}
