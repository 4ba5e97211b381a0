//! What is stored is what was written: who tampers is refused, and who gets round that is found.

use crate::common::{Place, made, now, people};
use chrono::{DateTime, Utc};
use gehoor::{
    domain::ids::ComplaintId,
    house::keys::Keys,
    store::{
        self,
        audit::{self, Finding},
        rebuild,
        report::{self, Issue},
    },
};
use sqlx::{AssertSqlSafe, Executor, PgPool};

/// Somebody with the owner's login who takes the refusing triggers away first.
async fn tamper(place: &Place, sql: &str) {
    let owner = place.database.owner().await;
    let guards =
        "ALTER TABLE event DISABLE TRIGGER event_stays; ALTER TABLE checkpoint DISABLE TRIGGER checkpoint_stays";
    owner.execute(sqlx::raw_sql(guards)).await.unwrap();
    owner.execute(sqlx::raw_sql(AssertSqlSafe(sql.to_owned()))).await.unwrap();
    owner.close().await;
}

async fn found(place: &Place) -> Vec<Finding> {
    audit::verify(&place.house).await.unwrap().findings
}

/// Two complaints that were followed for two days, and what the audit says of them: nothing.
async fn place() -> (Place, ComplaintId, ComplaintId) {
    let place = Place::new().await;
    let (a, b) = (place.judged(people::NORTH).await, place.file(people::SOUTH).await);
    let first = audit::checkpoint(&place.house, now()).await.unwrap();
    place.act(people::COORDINATOR, b, made::note("Een dag later.")).await.unwrap();
    let second = audit::checkpoint(&place.house, now()).await.unwrap();
    assert_eq!((first.0, second.0), (1, 2));
    let report = audit::verify(&place.house).await.unwrap();
    assert_eq!((report.complaints, report.events, report.checkpoints, report.findings), (2, 10, 2, vec![]));
    (place, a, b)
}

#[tokio::test]
async fn the_applications_login_cannot_change_or_remove_what_happened() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    audit::checkpoint(&place.house, now()).await.unwrap();
    let refused = |db: PgPool| async move {
        for sql in [
            "UPDATE event SET body = body",
            "UPDATE event SET xid = '1'",
            "DELETE FROM event",
            "TRUNCATE event CASCADE",
            "UPDATE checkpoint SET body = body",
            "DELETE FROM checkpoint",
            "TRUNCATE checkpoint",
        ] {
            let error = db.execute(sql).await.unwrap_err().into_database_error().unwrap();
            assert_eq!(error.code().as_deref(), Some("42501"), "{sql}");
        }
    };
    refused(place.house.pool.clone()).await;
    // Behind the rights stand the triggers: they stop the owner as well.
    refused(place.database.owner().await).await;
    for sql in [
        "INSERT INTO event (complaint, seq, kind, version, at, actor, body, mac, xid)
         SELECT complaint, 2, kind, version, at, actor, body, mac, '1' FROM event",
        "UPDATE complaint SET reference = reference",
        "UPDATE personal_text SET words = ''",
        "DELETE FROM complaint",
        "DELETE FROM opening",
        "DELETE FROM _sqlx_migrations",
        "CREATE TABLE mine (id integer)",
    ] {
        let error = place.house.pool.execute(sql).await.unwrap_err().into_database_error().unwrap();
        assert_eq!(error.code().as_deref(), Some("42501"), "{sql}");
    }
    assert_eq!(store::ready(&place.house.pool).await.unwrap(), Vec::<String>::new());
    assert_eq!(store::ready(&place.database.owner().await).await.unwrap().len(), 1, "one login for both is told");
    assert_eq!(place.act(people::COORDINATOR, id, made::note("Verder.")).await.unwrap(), 2);
}

#[tokio::test]
async fn a_changed_event_is_found_whatever_was_changed_of_it() {
    for change in [
        "body = replace(body, 'true', 'false')",
        "at = at + interval '1 microsecond'",
        "actor = 'system'",
        "kind = 'told'",
        "version = 2",
        "mac = sha256(mac)",
    ] {
        let (place, a, _) = place().await;
        tamper(&place, &format!("UPDATE event SET {change} WHERE complaint = '{a}' AND seq = 1")).await;
        assert!(found(&place).await.contains(&Finding::EventChanged { complaint: a, seq: 1 }), "{change}");
    }
}

#[tokio::test]
async fn swapped_events_are_found() {
    let (place, a, _) = place().await;
    let swap = format!(
        "UPDATE event AS e
            SET kind = o.kind, version = o.version, at = o.at, actor = o.actor, body = o.body, mac = o.mac
           FROM event AS o
          WHERE e.complaint = '{a}' AND o.complaint = '{a}' AND e.seq IN (7, 8) AND o.seq = 15 - e.seq"
    );
    tamper(&place, &swap).await;
    let found = found(&place).await;
    assert!(found.contains(&Finding::EventChanged { complaint: a, seq: 7 }), "{found:?}");
    assert!(found.contains(&Finding::EventChanged { complaint: a, seq: 8 }), "{found:?}");
}

/// Everything of an event that its hash is over.
type Hashed = (i32, String, i16, DateTime<Utc>, String, String);

/// Hashes a complaint's events anew from one on, with a key made up by somebody who does not have the right one.
async fn chain_anew(place: &Place, complaint: ComplaintId, from: i32) -> String {
    let made_up = Keys::new([7; 32]);
    let db = &place.house.pool;
    let mut before: Vec<u8> = sqlx::query_scalar("SELECT mac FROM event WHERE complaint = $1 AND seq = $2 - 1")
        .bind(complaint.0)
        .bind(from)
        .fetch_optional(db)
        .await
        .unwrap()
        .unwrap_or_default();
    let columns =
        "SELECT seq, kind, version, at, actor, body FROM event WHERE complaint = $1 AND seq >= $2 ORDER BY seq";
    let rows: Vec<Hashed> = sqlx::query_as(columns).bind(complaint.0).bind(from).fetch_all(db).await.unwrap();
    let mut sql = String::new();
    for (seq, kind, version, at, actor, body) in rows {
        let mac = made_up.chain(&[
            &before,
            complaint.0.as_bytes(),
            &seq.to_be_bytes(),
            kind.as_bytes(),
            &version.to_be_bytes(),
            &at.timestamp_micros().to_be_bytes(),
            actor.as_bytes(),
            body.as_bytes(),
        ]);
        let hash = hex::encode(mac);
        sql += &format!("UPDATE event SET mac = '\\x{hash}' WHERE complaint = '{complaint}' AND seq = {seq};");
        before = mac.to_vec();
    }
    sql
}

#[tokio::test]
async fn who_has_the_database_and_not_the_key_cannot_make_the_chain_fit_again() {
    let (place, a, b) = place().await;
    // Who drafted it is somebody else now, and every later hash is made to follow.
    let change = format!("UPDATE event SET actor = 'system' WHERE complaint = '{a}' AND seq = 6");
    tamper(&place, &change).await;
    tamper(&place, &chain_anew(&place, a, 6).await).await;
    let all = found(&place).await;
    assert_eq!(all[0], Finding::EventChanged { complaint: a, seq: 6 }, "the first break is named first: {all:?}");
    assert!(all.contains(&Finding::TailCut { complaint: a, expected: 8, found: 8 }), "the checkpoint saw another head");
    let of_b = |f: &Finding| matches!(f, Finding::EventChanged { complaint, .. } if *complaint == b);
    assert!(!all.iter().any(of_b), "{all:?}");

    // A tail that is cut, and a checkpoint written anew to fit.
    let (place, a, _) = {
        drop(place);
        self::place().await
    };
    let cut = format!("DELETE FROM outgoing_mail; DELETE FROM event WHERE complaint = '{a}' AND seq = 8");
    tamper(&place, &cut).await;
    let (at, body): (DateTime<Utc>, String) =
        sqlx::query_as("SELECT at, body FROM checkpoint WHERE number = 1").fetch_one(&place.house.pool).await.unwrap();
    let head: Vec<u8> = sqlx::query_scalar("SELECT mac FROM event WHERE complaint = $1 AND seq = 7")
        .bind(a.0)
        .fetch_one(&place.house.pool)
        .await
        .unwrap();
    let fits: Vec<String> = body
        .lines()
        .map(|l| if l.starts_with(&a.to_string()) { format!("{a} 7 {}", hex::encode(&head)) } else { l.to_owned() })
        .collect();
    let fits = fits.join("\n") + "\n";
    let parts: [&[u8]; 4] = [&[], &1_i64.to_be_bytes(), &at.timestamp_micros().to_be_bytes(), fits.as_bytes()];
    let mac = hex::encode(Keys::new([7; 32]).checkpoint(&parts));
    tamper(&place, &format!("UPDATE checkpoint SET body = '{fits}', mac = '\\x{mac}' WHERE number = 1")).await;
    let all = found(&place).await;
    assert!(all.contains(&Finding::CheckpointChanged { number: 1 }), "{all:?}");
}

#[tokio::test]
async fn an_event_taken_out_of_the_middle_is_found() {
    let (place, a, _) = place().await;
    tamper(&place, &format!("DELETE FROM outgoing_mail; DELETE FROM event WHERE complaint = '{a}' AND seq = 4")).await;
    assert!(found(&place).await.contains(&Finding::EventChanged { complaint: a, seq: 5 }));
}

#[tokio::test]
async fn a_tail_that_was_cut_is_found_by_the_checkpoint() {
    let (place, a, _) = place().await;
    tamper(&place, &format!("DELETE FROM outgoing_mail; DELETE FROM event WHERE complaint = '{a}' AND seq = 8")).await;
    assert_eq!(found(&place).await, [Finding::TailCut { complaint: a, expected: 8, found: 7 }]);
}

/// Takes everything of a complaint away.
fn without(complaint: ComplaintId) -> String {
    let tables = ["card", "case_words", "case_record", "outgoing_mail", "performed", "personal_text", "event"];
    let delete: String = tables.iter().map(|t| format!("DELETE FROM {t} WHERE complaint = '{complaint}';")).collect();
    format!("{delete} DELETE FROM complaint WHERE id = '{complaint}';")
}

#[tokio::test]
async fn a_complaint_that_was_deleted_is_found_by_the_checkpoint() {
    let (place, a, _) = place().await;
    tamper(&place, &without(a)).await;
    assert_eq!(found(&place).await, [Finding::ComplaintMissing { complaint: a }]);
}

#[tokio::test]
async fn a_changed_or_missing_checkpoint_is_found() {
    for (sql, number) in [
        ("UPDATE checkpoint SET body = replace(body, ' 8 ', ' 7 ') WHERE number = 1", 1),
        ("DELETE FROM checkpoint WHERE number = 1", 2),
    ] {
        let (place, ..) = place().await;
        tamper(&place, sql).await;
        assert!(found(&place).await.contains(&Finding::CheckpointChanged { number }), "{sql}");
    }
}

#[tokio::test]
async fn the_last_complaint_cut_off_with_its_checkpoint_and_its_report_is_found_by_what_left_the_house() {
    let (place, ..) = place().await;
    let last = place.file(people::NORTH).await;
    let issue = Issue {
        week: "2026-W46".parse().unwrap(),
        comment: made::prose("Rustige week."),
        seen: 0,
        by: people::COORDINATOR,
    };
    report::issue(&place.house, issue, now()).await.unwrap().unwrap();
    let (number, mac) =
        report::issued(&place.house.pool, "2026-W46".parse().unwrap()).await.unwrap()[0].checkpoint.clone().unwrap();
    assert_eq!(number, 3);
    let on_paper = format!("{number}: {}", hex::encode(&mac));
    let against = async |kept: &str| {
        let kept = kept.parse().unwrap();
        audit::verify_against(&place.house, Some(kept)).await.unwrap().findings
    };
    assert_eq!(against(&on_paper).await, []);
    // A number with the hash of another moment is another checkpoint.
    let other = format!("{number}:{}", "0".repeat(64));
    assert_eq!(against(&other).await, [Finding::CheckpointGone { number }]);

    tamper(&place, &format!("{} DELETE FROM checkpoint WHERE number = {number}", without(last))).await;
    assert_eq!(found(&place).await, [Finding::CheckpointGone { number }], "the report saw it");
    assert_eq!(against(&on_paper).await, [Finding::CheckpointGone { number }], "said once");
    // Who cuts the report off as well is found by nothing that is kept in the house.
    let guard = "ALTER TABLE weekly_report DISABLE TRIGGER weekly_report_stays";
    tamper(&place, &format!("{guard}; DELETE FROM weekly_report")).await;
    assert_eq!(found(&place).await, []);
    assert_eq!(against(&on_paper).await, [Finding::CheckpointGone { number }]);
    for nothing in ["", "3", "3:", "x:00", "3:00ff", &format!("{number}-{}", "0".repeat(64))] {
        assert_eq!(nothing.parse::<audit::Kept>(), Err(audit::NotKept), "{nothing}");
    }
}

#[tokio::test]
async fn changed_words_are_found_and_erased_ones_are_not_missed() {
    let (place, a, b) = place().await;
    tamper(&place, &format!("UPDATE personal_text SET words = 'Niets.' WHERE complaint = '{a}' AND seq = 5")).await;
    assert_eq!(found(&place).await, [Finding::TextChanged { complaint: a, seq: 5 }]);

    let (place, ..) = {
        drop(place);
        self::place().await
    };
    let erased = sqlx::query("DELETE FROM personal_text").execute(&place.house.pool).await.unwrap();
    assert!(erased.rows_affected() > 10);
    assert_eq!(found(&place).await, [], "the chain verifies without the words");
    let differing = rebuild::rebuild(&place.house.pool, false).await.unwrap();
    assert_eq!(differing.len(), 2, "that both are still found by words that are gone is noticed");
    assert_eq!(rebuild::rebuild(&place.house.pool, true).await.unwrap(), [], "and lists do not need them");
    let _ = b;
}

#[tokio::test]
async fn projections_made_anew_are_what_they_were() {
    let (place, a, b) = place().await;
    let db = &place.house.pool;
    let rows = "SELECT to_jsonb(card)::text FROM card ORDER BY complaint";
    let before: Vec<String> = sqlx::query_scalar(rows).fetch_all(db).await.unwrap();
    assert_eq!(rebuild::rebuild(db, true).await.unwrap(), []);
    sqlx::query("UPDATE card SET conflicted = '{}', told = '{}', phase = 'received', closing = NULL, closed_on = NULL")
        .execute(db)
        .await
        .unwrap();
    let mut differing = rebuild::rebuild(db, true).await.unwrap();
    assert_eq!(differing, [a], "of the other, nothing was different");
    sqlx::query("DELETE FROM card").execute(db).await.unwrap();
    differing = rebuild::rebuild(db, false).await.unwrap();
    differing.sort();
    assert_eq!(differing, if a < b { [a, b] } else { [b, a] });
    let after: Vec<String> = sqlx::query_scalar(rows).fetch_all(db).await.unwrap();
    assert_eq!(after, before);
}
