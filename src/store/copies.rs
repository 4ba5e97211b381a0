//! Copies of cases that leave the house: what is in one, and that somebody took it.

use super::{
    Result, StoreError,
    case::{self, CaseFile},
    road, search,
};
use crate::domain::{
    access::{self, Actor, CaseFacts, StaffActor},
    complaint::{Complaint, MailAddress},
    copy::{LeftOut, Purpose},
    event::Event,
    ids::{ComplaintId, StaffId},
    phase::{Closing, NotOne},
    search::Sought,
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgPool;

/// So many cases of one complainant are in one copy.
const MOST: i64 = 100;
/// So many copies one list shows.
const MOST_LISTED: i64 = 50;

/// What a copy of one case holds: the parent's side, and how much stays in the house.
#[derive(Clone, Debug)]
pub struct Copied {
    /// The parent's side, with the words of every letter that went out.
    pub file: CaseFile,
    /// The case as it was each time it ended with a letter (R4, R12), in order: whatever was worded otherwise since, the
    /// letter stays what it was.
    pub endings: Vec<Complaint>,
    /// What is not in it.
    pub left_out: LeftOut,
}

/// A case for a copy, for a member of staff who sees all of it; that they open it is logged.
///
/// # Errors
/// [`StoreError::NotFound`] when they do not see all of it.
pub async fn of(db: &PgPool, staff: &StaffActor, facts: &CaseFacts, now: DateTime<Utc>) -> Result<Copied> {
    let whole = access::sees(&Actor::Staff(staff.clone()), facts).filter(access::Permit::whole);
    let permit = whole.ok_or(StoreError::NotFound)?;
    let parents = access::sees(&Actor::Complainant(facts.id), facts).ok_or(StoreError::NotFound)?;
    let all = case::open(db, &permit).await?;
    case::opened(db, &permit, staff.id, now).await?;
    let left_out = LeftOut::of(all.events.iter().map(|recorded| &recorded.event));
    let endings = endings(&all)?;
    let mut file = case::open(db, &parents).await?;
    let written = endings.iter().flat_map(Complaint::written_at_its_end);
    file.words.extend(written.filter_map(|id| Some((id, all.words.get(&id)?.clone()))));
    Ok(Copied { file, endings, left_out })
}

/// The case after each event with which a letter went out.
fn endings(all: &CaseFile) -> Result<Vec<Complaint>> {
    let ends = |event: &Event| {
        matches!(
            event,
            Event::JudgementIssued { .. }
                | Event::Inadmissible { .. }
                | Event::NotAComplaint { what: NotOne::Duplicate(_), .. }
        )
    };
    let happened = all.events.iter().zip(1..).filter(|(recorded, _)| ends(&recorded.event));
    let then = happened.map(|(_, many)| road::replay(all.complaint.id, &all.events[..many]));
    let mut endings = then.collect::<Result<Vec<_>>>()?;
    // Of a question there is no letter (R2), nor of a duplicate where nothing may be sent.
    endings.retain(|then| {
        then.closing_letter.is_some() || matches!(then.closing(), Some(Closing::Judged | Closing::Solved))
    });
    Ok(endings)
}

/// The other cases of whoever complains in this one, which a member of staff may give to them: those with the same mail
/// address and the same name, where the address's owner confirmed both. An address that nobody confirmed may be somebody
/// else's, by one wrong letter; and two parents may share one, of whom neither learns of the other's.
///
/// # Errors
/// When the database fails.
pub async fn others_of(
    db: &PgPool,
    staff: &StaffActor,
    of: &CaseFile,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Vec<Copied>> {
    let Some((address, name)) = confirmed(of) else { return Ok(Vec::new()) };
    let sought = Sought { words: format!("\"{address}\""), ..Sought::default() };
    let actor = Actor::Staff(staff.clone());
    let mut copies = Vec::new();
    for row in search::cards(db, staff, &sought, today, MOST).await? {
        if row.facts.id == of.complaint.id || !access::gives_own_data(&actor, &row.facts) {
            continue;
        }
        let parents = access::sees(&Actor::Complainant(row.facts.id), &row.facts).ok_or(StoreError::NotFound)?;
        if confirmed(&case::open(db, &parents).await?).is_some_and(|other| other == (address.clone(), name.clone())) {
            copies.push(self::of(db, staff, &row.facts, now).await?);
        }
    }
    Ok(copies)
}

/// The mail address of a case's complainant, where they confirmed that it is theirs, and their name, however it is spaced.
fn confirmed(file: &CaseFile) -> Option<(String, String)> {
    let texts = &file.complaint.filed.texts;
    let id = texts.email.filter(|_| file.complaint.address == MailAddress::Confirmed)?;
    let plain = |words: &String| words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    Some((file.words.get(&id).map(plain)?, file.words.get(&texts.name).map(plain)?))
}

/// Records that somebody takes copies of these cases along, before they have them.
///
/// # Errors
/// When the database fails.
pub async fn note(
    db: &PgPool,
    staff: StaffId,
    purpose: Purpose,
    cases: &[ComplaintId],
    now: DateTime<Utc>,
) -> Result<()> {
    let cases: Vec<_> = cases.iter().map(|case| case.0).collect();
    sqlx::query!(
        "INSERT INTO case_copy (complaint, staff, at, purpose) SELECT complaint, $2, $3, $4 FROM unnest($1::uuid[]) AS complaint",
        &cases,
        staff.0,
        now,
        purpose.key(),
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A copy that somebody took along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Who.
    pub by: StaffId,
    /// When.
    pub at: DateTime<Utc>,
    /// What for.
    pub purpose: Purpose,
}

/// The copies of a case that were taken along last, the newest first. Who may ask is
/// [`reads_openings`](crate::domain::access::reads_openings)'s to say.
///
/// # Errors
/// When the database fails.
pub async fn taken(db: &PgPool, permit: &access::Permit) -> Result<Vec<Taken>> {
    let rows = sqlx::query!(
        "SELECT staff, at, purpose FROM case_copy WHERE complaint = $1 ORDER BY at DESC LIMIT $2",
        permit.complaint().0,
        MOST_LISTED,
    );
    let strange = || StoreError::Broken("a copy for nobody".to_owned());
    let rows = rows.fetch_all(db).await?.into_iter();
    rows.map(|r| {
        let purpose = Purpose::from_key(&r.purpose).ok_or_else(strange)?;
        Ok(Taken { by: StaffId(r.staff), at: r.at, purpose })
    })
    .collect()
}
