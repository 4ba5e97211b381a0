//! The list of cases: what somebody sees of all there ever were, narrowed by words and filters.

mod asked;
mod walk;

use super::{Result, card::Row, organisation};
use crate::domain::{
    access::{Actor, StaffActor},
    card::CardRow,
    search::{Order, Sought},
};
use asked::Asked;
use chrono::NaiveDate;
use sqlx::PgPool;
use walk::begin;

/// So many cases are counted; of more it is said that there are more.
pub const COUNTED: i64 = 1000;

/// The one query of the list, with what is peculiar to an order in it. Each of the ways that somebody comes by is walked in
/// its own order from where the page before ended (`card_way`), and no further than a page. The conditions are
/// `access::sees`, in the columns of a card. Whoever only holds points (R8) finds a case by its reference, by where it
/// stands and by its terms alone: its words, place and handler are of the whole case, and finding by them, or standing in
/// their order, would tell. Handler and location stand in a `coalesce` because the way has them already: Postgres would
/// reckon that few of it are left, and read all of it.
macro_rules! sought {
    ($asked:ident, $after:ident, $most:ident, $query:ident, ($($row:ty)?), $head:tt, $rest:tt, $end:tt) => {
        sqlx::$query!(
            $($row,)?
            $head
                + " FROM unnest($19::text[]) AS who,
                    LATERAL (SELECT b.complaint, b.received_on, b.reference, term.due, place.name
                               FROM card_way AS b
                               JOIN card AS c ON c.complaint = b.complaint
                               JOIN case_words AS w ON w.complaint = c.complaint,
                    LATERAL (SELECT $2 OR ($3 AND $5::uuid[] <@ c.conflicted)
                                    OR ($4 AND (c.diverted OR c.flagged))
                                    OR c.people && $6::uuid[]
                                       AND CASE WHEN c.diverted THEN $3 AND c.named_director = $1
                                                ELSE EXISTS (SELECT FROM unnest($6::uuid[]) AS person
                                                              WHERE person <> ALL (c.conflicted)
                                                                AND (c.handler = person OR person = ANY (c.told))) END
                                    AS is_theirs) AS whole,
                    LATERAL (SELECT CASE WHEN whole.is_theirs THEN (SELECT l.name FROM location AS l
                                                                     WHERE l.id = c.locations[1]) END AS name) AS place,
                    LATERAL (SELECT CASE WHEN whole.is_theirs THEN c.due ELSE c.due_of_part END AS due) AS term
              WHERE b.way = way(who, $9, $7, $11)
                AND ($18::uuid[] IS NULL OR b.complaint = ANY ($18))
                AND $1 <> ALL (c.conflicted)
                AND ($8::text IS NULL OR c.phase = $8)
                AND (NOT $11::boolean OR c.closing IS NULL)
                AND ($10::date IS NULL OR term.due < $10)
                AND ((whole.is_theirs
                      AND coalesce($7::uuid IS NULL OR c.locations @> ARRAY[$7], false)
                      AND coalesce($9::uuid IS NULL OR c.handler = $9, false)
                      AND ($12::text = ''
                           OR w.words @@ (websearch_to_tsquery('dutch', plain_letters($12))
                                          || to_tsquery('simple', plain_letters($13)) || $14::text::tsquery)))
                     OR (NOT $2 AND c.people && $6 AND c.parts && $6 AND NOT c.diverted AND c.phase <> 'received'
                         AND EXISTS (SELECT FROM unnest($6::uuid[]) AS person
                                      WHERE person <> ALL (c.conflicted) AND person = ANY (c.parts))
                         AND $7 IS NULL AND $9 IS NULL
                         AND ($12 = '' OR w.words @@ $14::text::tsquery)))"
                + $rest
                + " LIMIT $17) AS found"
                + $end,
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
            $asked.names,
            $asked.reference,
            $asked.$after,
            $asked.after,
            $most,
            $asked.candidates.as_deref(),
            &$asked.ways,
        )
    };
}

/// A page of it: the beginnings of all ways together, each case once.
macro_rules! page {
    ($asked:ident, $after:ident, $most:ident, $rest:tt, $end:tt) => {
        sought!(
            $asked,
            $after,
            $most,
            query_as,
            (Row),
            "SELECT c.complaint, c.reference, c.version, c.phase, c.locations, c.categories, c.handler, c.received_on,
                    c.first_contact_due, c.first_contact_on, c.judgement_due, c.filed_late, c.message_waits, c.approved,
                    c.closing, c.closed_on, c.told, c.parts, c.conflicted, c.released, c.flagged, c.diverted,
                    c.named_director, c.promise_due, c.answer_due, c.readers, c.ended_on
               FROM (SELECT DISTINCT found.*",
            $rest,
            $end
        )
    };
}

/// The next cases of what somebody looks for and sees, in the order that they ask for; at most so many.
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
    let mut asked = Asked::of(staff, sought, &coordinators, today);
    let mut tx = begin(db, &mut asked).await?;
    let rows = match sought.order {
        Order::Newest => {
            page!(
                asked,
                after_day,
                most,
                " AND ($15::date IS NULL OR (b.received_on, b.reference) < ($15, $16::text))
              ORDER BY b.received_on DESC, b.reference DESC",
                ") AS few JOIN card AS c ON c.complaint = few.complaint
              ORDER BY few.received_on DESC, few.reference DESC LIMIT $17"
            )
            .fetch_all(&mut *tx)
            .await?
        }
        Order::Oldest => {
            page!(
                asked,
                after_day,
                most,
                " AND ($15::date IS NULL OR (b.received_on, b.reference) > ($15, $16::text))
              ORDER BY b.received_on, b.reference",
                ") AS few JOIN card AS c ON c.complaint = few.complaint
              ORDER BY few.received_on, few.reference LIMIT $17"
            )
            .fetch_all(&mut *tx)
            .await?
        }
        Order::Term => {
            page!(
                asked,
                after_day,
                most,
                " AND ($15::date IS NULL OR (term.due, b.reference) > ($15, $16::text))
              ORDER BY term.due, b.reference",
                ") AS few JOIN card AS c ON c.complaint = few.complaint
              ORDER BY few.due, few.reference LIMIT $17"
            )
            .fetch_all(&mut *tx)
            .await?
        }
        Order::Place => {
            page!(
                asked,
                after_place,
                most,
                " AND ($16::text IS NULL
                   OR (place.name IS NULL, coalesce(place.name, ''), b.reference)
                      > ($15::uuid IS NULL, coalesce((SELECT l.name FROM location AS l WHERE l.id = $15), ''), $16))
              ORDER BY place.name IS NULL, coalesce(place.name, ''), b.reference",
                ") AS few JOIN card AS c ON c.complaint = few.complaint
              ORDER BY few.name IS NULL, coalesce(few.name, ''), few.reference LIMIT $17"
            )
            .fetch_all(&mut *tx)
            .await?
        }
    };
    tx.commit().await?;
    rows.into_iter().map(|row| row.into_card(&coordinators)).collect()
}

/// How many cases somebody looks for and sees, from the first one on: no more than [`COUNTED`] and one. The same query
/// counts, so that no number tells of what is not theirs; in order, so that it ends where enough are found.
///
/// # Errors
/// When the database fails.
pub async fn count(db: &PgPool, staff: &StaffActor, sought: &Sought, today: NaiveDate) -> Result<i64> {
    let coordinators = organisation::coordinators(db).await?;
    let sought = sought.from_the_first();
    let mut asked = Asked::of(staff, &sought, &coordinators, today);
    let mut tx = begin(db, &mut asked).await?;
    let most = COUNTED + 1;
    let count = sought!(
        asked,
        after_day,
        most,
        query_scalar,
        (),
        r#"SELECT LEAST(count(*), $17::bigint) AS "count!" FROM (SELECT DISTINCT found.complaint"#,
        " AND ($15::date IS NULL OR $16::text IS NULL) ORDER BY b.received_on DESC, b.reference DESC",
        ") AS few"
    );
    let count = count.fetch_one(&mut *tx).await?;
    tx.commit().await?;
    Ok(count)
}
