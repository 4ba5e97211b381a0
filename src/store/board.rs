//! The board: cards, each with what access to it depends on.

use super::{
    Result,
    card::{self, Row},
    organisation,
};
pub use crate::domain::board::BoardFilter;
use crate::domain::{
    access::{Actor, Role, StaffActor},
    card::CardRow,
    ids::{ComplaintId, StaffId},
    intake::Category,
};
use chrono::{Days, NaiveDate};
use sqlx::PgPool;
use uuid::Uuid;

/// The most open cases on one board; the most urgent come first.
pub const MOST_OPEN: i64 = 500;
/// The most closed ones.
pub const MOST_CLOSED: i64 = 50;
/// For how many days a closed case stays on the board.
pub const CLOSED_DAYS: u64 = 14;

/// The cards somebody sees: open cases, the most urgent first, and what was closed in the last fourteen days.
///
/// # Errors
/// When the database fails.
pub async fn cards(db: &PgPool, staff: &StaffActor, filter: &BoardFilter, today: NaiveDate) -> Result<Vec<CardRow>> {
    let cards = admitted(db, staff, filter, today).await?;
    // That the query and the core agree is tested; the core has the last word, and what a card says to whom (R8).
    let actor = Actor::Staff(staff.clone());
    Ok(cards.into_iter().filter_map(|row| Some(CardRow { card: row.shown_to(&actor)?, ..row })).collect())
}

/// What the query alone admits: [`cards`] without its second look.
///
/// # Errors
/// When the database fails.
pub async fn admitted(db: &PgPool, staff: &StaffActor, filter: &BoardFilter, today: NaiveDate) -> Result<Vec<CardRow>> {
    let coordinators = organisation::coordinators(db).await?;
    let asked = Asked::of(staff, filter, &coordinators);
    let mut rows = open(db, &asked, filter, today).await?;
    // What is closed is never late.
    if !filter.late {
        rows.extend(closed(db, &asked, filter, today).await?);
    }
    rows.into_iter().map(|row| row.into_card(&coordinators)).collect()
}

/// One card.
///
/// # Errors
/// When the database fails.
pub async fn card(db: &PgPool, complaint: ComplaintId) -> Result<Option<CardRow>> {
    let row = card::read(db, complaint).await?;
    let coordinators = organisation::coordinators(db).await?;
    row.map(|row| row.into_card(&coordinators)).transpose()
}

/// Who asks, and for what, as the queries want it.
struct Asked {
    staff: Uuid,
    /// For whom they act: themselves, and those they stand in for.
    acts_for: Vec<Uuid>,
    coordinator: bool,
    director: bool,
    safeguarding: bool,
    coordinators: Vec<Uuid>,
    location: Option<Uuid>,
    region: Option<Uuid>,
    category: Option<&'static str>,
}

impl Asked {
    fn of(staff: &StaffActor, filter: &BoardFilter, coordinators: &[StaffId]) -> Self {
        Self {
            staff: staff.id.0,
            acts_for: std::iter::once(staff.id).chain(staff.stands_in_for.iter().copied()).map(|s| s.0).collect(),
            coordinator: staff.roles.contains(&Role::Coordinator),
            director: staff.roles.contains(&Role::Director),
            safeguarding: staff.roles.contains(&Role::SafeguardingOfficer),
            coordinators: coordinators.iter().map(|c| c.0).collect(),
            location: filter.location.map(|l| l.0),
            region: filter.region.map(|r| r.0),
            category: filter.category.map(Category::key),
        }
    }
}

/// The one query of the board, with what is peculiar to open and to closed cases after it.
/// Its first condition is `access::sees`, in the columns of a card. Whoever only holds points (R8) finds a card by none of
/// these filters: place, subject and handler are of the whole case, and filtering by them would tell.
macro_rules! seen {
    (cards, $asked:ident, $mine:expr, $day:expr, $most:expr, $rest:tt) => {
        seen!(
            query_as!(
                (Row),
                "SELECT complaint, reference, version, phase, locations, categories, handler, received_on,
                        first_contact_due, first_contact_on, judgement_due, filed_late, message_waits, approved,
                        closing, closed_on, told, parts, conflicted, released, flagged, diverted, named_director,
                        promise_due, answer_due, readers, ended_on"
            ),
            $asked,
            $mine,
            $day,
            $most,
            $rest
        )
    };
    ($query:ident!(($($row:ident)?), $what:tt), $asked:ident, $mine:expr, $day:expr, $most:expr, $rest:tt) => {
        sqlx::$query!(
            $($row,)?
            $what
                + " FROM card AS c,
                    LATERAL (SELECT $2 OR ($3 AND $5::uuid[] <@ c.conflicted)
                                    OR ($4 AND (c.diverted OR c.flagged))
                                    OR CASE WHEN c.diverted THEN $3 AND c.named_director = $1
                                            ELSE EXISTS (SELECT FROM unnest($12::uuid[]) AS person
                                                          WHERE person <> ALL (c.conflicted)
                                                            AND (c.handler = person OR person = ANY (c.told))) END
                                    AS is_theirs) AS whole,
                    LATERAL (SELECT CASE WHEN whole.is_theirs THEN c.due ELSE c.due_of_part END AS due) AS term
              WHERE $1 <> ALL (c.conflicted)
                AND (NOT $6 OR c.handler = ANY ($12::uuid[]))
                AND (whole.is_theirs
                     AND ($7::uuid IS NULL OR $7 = ANY (c.locations))
                     AND ($8::uuid IS NULL
                          OR EXISTS (SELECT FROM location AS l WHERE l.region = $8 AND l.id = ANY (c.locations)))
                     AND ($9::text IS NULL OR $9 = ANY (c.categories))
                     OR c.parts && $12::uuid[] AND NOT c.diverted AND c.phase <> 'received'
                     AND EXISTS (SELECT FROM unnest($12::uuid[]) AS person
                                  WHERE person <> ALL (c.conflicted) AND person = ANY (c.parts))
                     AND $7 IS NULL AND $8 IS NULL AND $9 IS NULL)"
                + $rest,
            $asked.staff,
            $asked.coordinator,
            $asked.director,
            $asked.safeguarding,
            &$asked.coordinators,
            $mine,
            $asked.location,
            $asked.region,
            $asked.category,
            $day,
            $most,
            &$asked.acts_for,
        )
    };
}

async fn open(db: &PgPool, asked: &Asked, filter: &BoardFilter, today: NaiveDate) -> Result<Vec<Row>> {
    let late = filter.late.then_some(today);
    let rows = seen!(
        cards,
        asked,
        filter.mine,
        late,
        MOST_OPEN,
        " AND c.closing IS NULL AND ($10::date IS NULL OR term.due < $10) ORDER BY term.due, c.complaint LIMIT $11"
    );
    Ok(rows.fetch_all(db).await?)
}

async fn closed(db: &PgPool, asked: &Asked, filter: &BoardFilter, today: NaiveDate) -> Result<Vec<Row>> {
    let from = today - Days::new(CLOSED_DAYS);
    let rows = seen!(
        cards,
        asked,
        filter.mine,
        from,
        MOST_CLOSED,
        " AND c.closing IS NOT NULL AND c.closed_on >= $10 ORDER BY c.closed_on DESC, c.complaint LIMIT $11"
    );
    Ok(rows.fetch_all(db).await?)
}

/// How many open cases there are for somebody under a filter: of these [`cards`] gives the most urgent.
///
/// # Errors
/// When the database fails.
pub async fn count_open(db: &PgPool, staff: &StaffActor, filter: &BoardFilter, today: NaiveDate) -> Result<i64> {
    let asked = Asked::of(staff, filter, &organisation::coordinators(db).await?);
    let late = filter.late.then_some(today);
    let open = seen!(
        query_scalar!((), r#"SELECT count(*) AS "open!""#),
        asked,
        filter.mine,
        late,
        1,
        " AND c.closing IS NULL AND ($10::date IS NULL OR term.due < $10) LIMIT $11"
    );
    Ok(open.fetch_one(db).await?)
}
