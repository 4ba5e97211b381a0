//! The list of cases: what somebody sees of all there ever were, narrowed by words and filters.

use super::{Result, card::Row, organisation};
use crate::domain::{
    access::{Actor, Role, StaffActor},
    card::CardRow,
    ids::StaffId,
    phase::Phase,
    search::Sought,
};
use chrono::NaiveDate;
use sqlx::{PgPool, Postgres, Transaction};
use uuid::Uuid;

/// So many cases are counted; of more it is said that there are more.
pub const COUNTED: i64 = 1000;

/// The one query of the list. Its conditions are `access::sees`, in the columns of a card; `people` stands first only
/// because there is an index of it. Whoever only holds points (R8) finds a case by its reference, by where it stands and
/// by its terms alone: its words, place and handler are of the whole case, and finding by them would tell.
macro_rules! sought {
    ($asked:ident, $most:ident, $query:ident, ($($row:ty)?), $head:tt, $rest:tt) => {
        sqlx::$query!(
            $($row,)?
            $head
                + " FROM card AS c JOIN case_words AS w ON w.complaint = c.complaint
              WHERE $1 <> ALL (c.conflicted)
                AND ($15::date IS NULL OR (c.received_on, c.reference) < ($15, $16::text))
                AND ($8::text IS NULL OR c.phase = $8)
                AND (NOT $11::boolean OR c.closing IS NULL)
                AND ($10::date IS NULL OR c.due < $10)
                AND ((($2 OR ($3 AND $5::uuid[] <@ c.conflicted)
                          OR ($4 AND (c.diverted OR c.flagged))
                          OR c.people && $6::uuid[]
                             AND CASE WHEN c.diverted THEN $3 AND c.named_director = $1
                                      ELSE EXISTS (SELECT FROM unnest($6::uuid[]) AS person
                                                    WHERE person <> ALL (c.conflicted)
                                                      AND (c.handler = person OR person = ANY (c.told))) END)
                      AND ($7::uuid IS NULL OR c.locations @> ARRAY[$7])
                      AND ($9::uuid IS NULL OR c.handler = $9)
                      AND ($12::text = ''
                           OR w.words @@ (websearch_to_tsquery('dutch', plain_letters($12))
                                          || to_tsquery('simple', plain_letters($13)))))
                     OR (NOT $2 AND c.people && $6 AND c.parts && $6 AND NOT c.diverted AND c.phase <> 'received'
                         AND EXISTS (SELECT FROM unnest($6::uuid[]) AS person
                                      WHERE person <> ALL (c.conflicted) AND person = ANY (c.parts))
                         AND $7 IS NULL AND $9 IS NULL
                         AND ($12 = '' OR w.words @@ to_tsquery('simple', $14))))"
                + $rest,
            $asked.staff,
            $asked.coordinator,
            $asked.director,
            $asked.safeguarding,
            &$asked.coordinators,
            &$asked.acts_for,
            $asked.location,
            $asked.phase,
            $asked.handler,
            $asked.late,
            $asked.open,
            $asked.words,
            $asked.other,
            $asked.reference,
            $asked.after_day,
            $asked.after,
            $most,
        )
    };
}

/// The next cases of what somebody looks for and sees, the latest received first; at most so many.
///
/// # Errors
/// When the database fails.
pub async fn cards(
    db: &PgPool,
    staff: &StaffActor,
    sought: &Sought,
    today: NaiveDate,
    most: i64,
) -> Result<Vec<CardRow>> {
    // As on the board, the core has the last word, and what a card says to whom (R8).
    let actor = Actor::Staff(staff.clone());
    let rows = admitted(db, staff, sought, today, most).await?;
    Ok(rows.into_iter().filter_map(|row| Some(CardRow { card: row.shown_to(&actor)?, ..row })).collect())
}

/// What the query alone admits: [`cards`] without its second look.
///
/// # Errors
/// When the database fails.
pub async fn admitted(
    db: &PgPool,
    staff: &StaffActor,
    sought: &Sought,
    today: NaiveDate,
    most: i64,
) -> Result<Vec<CardRow>> {
    let coordinators = organisation::coordinators(db).await?;
    let asked = Asked::of(staff, sought, &coordinators, today);
    let mut tx = begin(db).await?;
    let rows = sought!(
        asked,
        most,
        query_as,
        (Row),
        "SELECT c.complaint, c.reference, c.version, c.phase, c.locations, c.categories, c.handler, c.received_on,
                c.first_contact_due, c.first_contact_on, c.judgement_due, c.filed_late, c.message_waits, c.approved,
                c.closing, c.closed_on, c.told, c.parts, c.conflicted, c.released, c.flagged, c.diverted,
                c.named_director, c.promise_due, c.answer_due, c.readers, c.erase_on",
        " ORDER BY c.received_on DESC, c.reference DESC LIMIT $17"
    );
    let rows = rows.fetch_all(&mut *tx).await?;
    tx.commit().await?;
    rows.into_iter().map(|row| row.into_card(&coordinators)).collect()
}

/// How many cases somebody looks for and sees, from the first one on: no more than [`COUNTED`] and one. The same query
/// counts, so that no number tells of what is not theirs.
///
/// # Errors
/// When the database fails.
pub async fn count(db: &PgPool, staff: &StaffActor, sought: &Sought, today: NaiveDate) -> Result<i64> {
    let coordinators = organisation::coordinators(db).await?;
    let sought = sought.from_the_first();
    let asked = Asked::of(staff, &sought, &coordinators, today);
    let mut tx = begin(db).await?;
    let most = COUNTED + 1;
    let count =
        sought!(asked, most, query_scalar, (), r#"SELECT count(*) AS "count!" FROM (SELECT 1"#, " LIMIT $17) AS few");
    let count = count.fetch_one(&mut *tx).await?;
    tx.commit().await?;
    Ok(count)
}

/// Every query here is planned for what is asked: a plan that fits all of it walks past every case.
async fn begin(db: &PgPool) -> Result<Transaction<'static, Postgres>> {
    let mut tx = db.begin().await?;
    sqlx::query("SET LOCAL plan_cache_mode = 'force_custom_plan'").execute(&mut *tx).await?;
    Ok(tx)
}

/// Who asks, and for what, as the queries want it.
struct Asked<'a> {
    staff: Uuid,
    coordinator: bool,
    director: bool,
    safeguarding: bool,
    coordinators: Vec<Uuid>,
    /// For whom they act: themselves, and those they stand in for.
    acts_for: Vec<Uuid>,
    location: Option<Uuid>,
    phase: Option<&'static str>,
    handler: Option<Uuid>,
    late: Option<NaiveDate>,
    /// Whether only open cases are asked for; the phase says it too, but no index knows that.
    open: bool,
    words: &'a str,
    /// The words as names, or as a reference.
    other: String,
    /// The words as a reference alone.
    reference: String,
    after_day: Option<NaiveDate>,
    after: Option<&'a str>,
}

impl<'a> Asked<'a> {
    fn of(staff: &StaffActor, sought: &'a Sought, coordinators: &[StaffId], today: NaiveDate) -> Self {
        let (names, reference) = (sought.as_names(), sought.as_reference());
        let other = match (names.is_empty(), reference.is_empty()) {
            (false, false) => format!("({names}) | {reference}"),
            (false, true) => names,
            (true, _) => reference.clone(),
        };
        Self {
            staff: staff.id.0,
            coordinator: staff.is(Role::Coordinator),
            director: staff.is(Role::Director),
            safeguarding: staff.is(Role::SafeguardingOfficer),
            coordinators: coordinators.iter().map(|c| c.0).collect(),
            acts_for: std::iter::once(staff.id).chain(staff.stands_in_for.iter().copied()).map(|s| s.0).collect(),
            location: sought.location.map(|l| l.0),
            phase: sought.phase.map(Phase::key),
            handler: sought.handler.map(|h| h.0),
            late: sought.late.then_some(today),
            open: sought.late || sought.phase.is_some_and(|phase| phase != Phase::Closed),
            words: &sought.words,
            other,
            reference,
            after_day: sought.after.as_ref().map(|after| after.received_on),
            after: sought.after.as_ref().map(|after| after.reference.as_str()),
        }
    }
}
