//! Whether the work that the house does by itself goes on.

use super::{Result, jobs, organisation};
use crate::{
    domain::{
        mail,
        upkeep::{Alarm, GIVEN_UP, IDLE, MAIL, Moment, Routine},
    },
    house::clock,
};
use chrono::{DateTime, Utc};
use sqlx::PgPool;

/// A mailbox that is full for a day is no mail that stopped; so many that are refused for now are.
const SEVERAL: i64 = 3;

/// What is wrong; nothing when all of it goes on. It tells of no case, and of nothing how many.
///
/// # Errors
/// When the database fails.
pub async fn alarms(db: &PgPool, now: DateTime<Utc>) -> Result<Vec<Alarm>> {
    let found = sqlx::query!(
        r#"SELECT EXISTS (SELECT FROM job WHERE state = 'waiting' AND run_at < $1) AS "idle!",
                  (SELECT coalesce(bool_or(NOT refused), false) OR count(*) = $5
                     FROM (SELECT coalesce(starts_with(m.error, $6), false) AS refused FROM outgoing_mail AS m
                            WHERE m.state = 'queued' AND m.asked_at < $2
                              AND NOT EXISTS (SELECT FROM mail_seen_to AS s WHERE s.id = m.again AND s.at >= $2)
                            ORDER BY refused LIMIT $5) AS late) AS "mail!",
                  EXISTS (SELECT FROM job WHERE state = 'dead' AND ended_at >= $3 AND kind <> $4) AS "given_up!""#,
        now - IDLE,
        now - MAIL,
        now - GIVEN_UP,
        // A mail that was given up is shown as refused.
        jobs::SEND_MAIL,
        SEVERAL,
        mail::REFUSED,
    )
    .fetch_one(db)
    .await?;
    let alarms = [(found.idle, Alarm::Idle), (found.mail, Alarm::Mail), (found.given_up, Alarm::GivenUp)];
    let alarms = alarms.into_iter().filter_map(|(is, alarm)| is.then_some(alarm));
    Ok(alarms.chain(stopped(db, now).await?.into_iter().map(Alarm::Stopped)).collect())
}

/// The routines that were not finished for longer than their rhythm. What was never finished counts from when the
/// database was made.
async fn stopped(db: &PgPool, now: DateTime<Utc>) -> Result<Vec<Routine>> {
    let calendar = organisation::calendar(db).await?;
    let made: Option<DateTime<Utc>> =
        sqlx::query_scalar("SELECT min(installed_on) FROM _sqlx_migrations").fetch_one(db).await?;
    let keys = Routine::ALL.map(|routine| routine.key().to_owned());
    let rows = sqlx::query!(
        r#"SELECT k.kind AS "kind!",
                  (SELECT max(j.ended_at) FROM job AS j WHERE j.kind = k.kind AND j.state = 'done') AS ended_at
             FROM unnest($1::text[]) AS k (kind)"#,
        &keys,
    );
    let moment = |at| Moment { at, day: clock::amsterdam_date(at) };
    let late = |routine: &Routine, last: Option<DateTime<Utc>>| {
        last.or(made).is_some_and(|last| routine.stopped(moment(last), moment(now), &calendar))
    };
    let rows = rows.fetch_all(db).await?.into_iter();
    Ok(rows.filter_map(|row| Routine::from_key(&row.kind).filter(|routine| late(routine, row.ended_at))).collect())
}
