//! What lets people in, holds them up, or keeps something for them: sessions, codes, rates, jobs, unsent forms.

use crate::common::{Place, made, now, people};
use chrono::TimeDelta;
use gehoor::{
    domain::{
        access::{Role, StaffActor},
        field::{FieldError, Problem},
        forms::{CaseForm, FormKind, MeasureRow, Turn, complainant::OwnForm},
        refusal::Refusal,
    },
    error::AppError,
    house::keys::token_hash,
    store::{
        accounts::{self, Session},
        drafts, jobs, parents, rates, road,
        unsent::{self, Unsent},
    },
};
use std::collections::HashSet;
use uuid::Uuid;

/// Whose session it is, once everything was shown.
fn whole(session: Option<Session>) -> StaffActor {
    match session {
        Some(Session::Whole(actor)) => actor,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_session_ends_by_itself_by_logging_out_and_by_a_new_password() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let who = people::MANAGER_NORTH;
    accounts::set_password(db, who, "Nora@Example.nl ", "hash", now()).await.unwrap();
    let found = accounts::password_hash(db, " nora@example.NL").await.unwrap();
    assert_eq!(found, Some((who, Some("hash".to_owned()))));
    assert_eq!(accounts::password_hash(db, "nobody@example.nl").await.unwrap(), None);

    let token = accounts::begin_session(db, who, "", now()).await.unwrap();
    assert_eq!(token.len(), 64);
    let session = whole(accounts::session(db, &token, false, now()).await.unwrap());
    assert_eq!((session.id, session.roles), (who, vec![Role::LocationManager(people::NORTH)]));
    let hash = token_hash(&token);
    assert!(accounts::session_lives(db, &hash, now()).await.unwrap());
    let mut at = now();
    for _ in 0..11 {
        at += TimeDelta::minutes(65);
        assert!(accounts::session(db, &token, false, at).await.unwrap().is_some(), "use keeps it alive");
    }
    assert!(
        accounts::session(db, &token, false, now() + TimeDelta::hours(12)).await.unwrap().is_none(),
        "but not for ever"
    );

    let idle = accounts::begin_session(db, who, "", now()).await.unwrap();
    assert!(accounts::session(db, &idle, false, now() + TimeDelta::hours(3)).await.unwrap().is_none());
    accounts::end_session(db, &hash).await.unwrap();
    assert!(!accounts::session_lives(db, &hash, now()).await.unwrap());

    let other = accounts::begin_session(db, who, "", now()).await.unwrap();
    accounts::set_password(db, who, "nora@example.nl", "another", now()).await.unwrap();
    assert!(accounts::session(db, &other, false, now()).await.unwrap().is_none());
    assert!(accounts::set_password(db, people::REGIONAL, "nora@example.nl", "x", now()).await.is_err());
}

#[tokio::test]
async fn a_session_follows_the_roles_somebody_has_now() {
    let place = Place::new().await;
    let db = &place.house.pool;
    accounts::set_password(db, people::COORDINATOR, "cora@example.nl", "hash", now()).await.unwrap();
    let token = accounts::begin_session(db, people::COORDINATOR, "", now()).await.unwrap();
    sqlx::query("DELETE FROM staff_role WHERE staff = $1").bind(people::COORDINATOR.0).execute(db).await.unwrap();
    assert_eq!(whole(accounts::session(db, &token, false, now()).await.unwrap()).roles, []);
}

#[tokio::test]
async fn a_parents_sight_ends_by_itself_and_when_a_new_code_is_given_out() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let receipt = road::file_new(&place.house, made::complaint(people::NORTH), now()).await.unwrap();
    let (id, version) = parents::code_version(db, &receipt.reference).await.unwrap().unwrap();
    assert_eq!(id, receipt.complaint);
    assert!(place.house.keys.access_code(id, version).matches(&receipt.code));

    let token = parents::begin(db, id, now()).await.unwrap();
    assert_eq!(parents::by_token(db, &token, now()).await.unwrap(), Some(id));
    assert_eq!(parents::by_token(db, &token, now() + TimeDelta::hours(2)).await.unwrap(), None);
    sqlx::query("UPDATE complaint SET code_version = 2").execute(db).await.unwrap();
    assert_eq!(parents::by_token(db, &token, now()).await.unwrap(), None);
    let (_, version) = parents::code_version(db, &receipt.reference).await.unwrap().unwrap();
    assert!(!place.house.keys.access_code(id, version).matches(&receipt.code));

    let token = parents::begin(db, id, now()).await.unwrap();
    parents::end(db, &token_hash(&token)).await.unwrap();
    assert_eq!(parents::by_token(db, &token, now()).await.unwrap(), None);
}

#[tokio::test]
async fn no_token_stands_in_the_database() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let id = place.file(people::NORTH).await;
    accounts::set_password(db, people::COORDINATOR, "cora@example.nl", "hash", now()).await.unwrap();
    let tokens = [
        accounts::begin_session(db, people::COORDINATOR, "", now()).await.unwrap(),
        parents::begin(db, id, now()).await.unwrap(),
        drafts::begin(db, now()).await.unwrap().1,
    ];
    let rows: String = sqlx::query_scalar(
        "SELECT (SELECT string_agg(s::text, '') FROM staff_session AS s) || (SELECT string_agg(p::text, '')
           FROM parent_session AS p) || (SELECT string_agg(d::text, '') FROM draft_token AS d)",
    )
    .fetch_one(db)
    .await
    .unwrap();
    for token in tokens {
        assert!(!rows.contains(&token));
        assert!(rows.contains(&hex::encode(token_hash(&token))));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attempts_are_counted_across_processes_and_freed_when_the_window_ends() {
    let place = Place::empty().await;
    let tries = (0..30).map(|_| {
        let house = place.house.clone();
        tokio::spawn(async move { rates::take(&house, "code 10.0.0.1", 10, 60, now()).await.unwrap() })
    });
    let mut free = 0;
    for one in tries.collect::<Vec<_>>() {
        match one.await.unwrap() {
            Ok(()) => free += 1,
            Err(seconds) => assert_eq!(seconds, 60),
        }
    }
    assert_eq!(free, 10);
    let house = &place.house;
    assert_eq!(rates::take(house, "code 10.0.0.2", 10, 60, now()).await.unwrap(), Ok(()), "each on its own");
    let later = now() + TimeDelta::seconds(45);
    assert_eq!(rates::take(house, "code 10.0.0.1", 10, 60, later).await.unwrap(), Err(15));
    let after = now() + TimeDelta::seconds(60);
    assert_eq!(rates::take(house, "code 10.0.0.1", 10, 60, after).await.unwrap(), Ok(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_job_is_claimed_once_whoever_claims() {
    let place = Place::empty().await;
    let mut tx = place.house.pool.begin().await.unwrap();
    for n in 0..20 {
        let key = format!("job {}", n % 10);
        jobs::enqueue(&mut tx, "try", Uuid::from_u128(n), now(), &key).await.unwrap();
    }
    tx.commit().await.unwrap();
    let claims = (0..15).map(|_| {
        let db = place.house.pool.clone();
        tokio::spawn(async move { jobs::claim(&db, now()).await.unwrap() })
    });
    let mut claimed = HashSet::new();
    for claim in claims.collect::<Vec<_>>() {
        if let Some(job) = claim.await.unwrap() {
            assert!(claimed.insert(job.id), "claimed twice");
        }
    }
    // Ten keys, ten jobs. A claim that met only locked rows finds nothing: the next one does.
    while let Some(job) = jobs::claim(&place.house.pool, now()).await.unwrap() {
        assert!(claimed.insert(job.id));
    }
    assert_eq!(claimed.len(), 10);
}

#[tokio::test]
async fn a_job_that_fails_is_tried_ever_later_and_at_last_lies_dead() {
    let place = Place::empty().await;
    let db = &place.house.pool;
    let mut tx = db.begin().await.unwrap();
    jobs::enqueue(&mut tx, "try", Uuid::nil(), now(), "one").await.unwrap();
    tx.commit().await.unwrap();
    let (mut at, mut waits) = (now(), Vec::new());
    loop {
        let job = jobs::claim(db, at).await.unwrap().unwrap();
        assert_eq!(jobs::claim(db, at).await.unwrap(), None, "nobody else's meanwhile");
        if jobs::failed(db, &job, "no answer", at).await.unwrap() {
            break;
        }
        let due = jobs::next_due(db).await.unwrap().unwrap();
        waits.push((due - at).num_seconds());
        at = due;
    }
    assert!(waits.windows(2).all(|w| w[0] < w[1] || w[1] == 21_600), "{waits:?}");
    assert_eq!((waits[0], waits.len(), jobs::dead(db).await.unwrap()), (30, 11, 1));
    assert_eq!(jobs::next_due(db).await.unwrap(), None);
}

#[tokio::test]
async fn a_job_whose_worker_died_is_taken_up_by_another() {
    let place = Place::empty().await;
    let db = &place.house.pool;
    let mut tx = db.begin().await.unwrap();
    jobs::enqueue(&mut tx, "try", Uuid::nil(), now(), "one").await.unwrap();
    tx.commit().await.unwrap();
    let first = jobs::claim(db, now()).await.unwrap().unwrap();
    let later = now() + TimeDelta::minutes(5);
    let second = jobs::claim(db, later).await.unwrap().unwrap();
    assert_eq!((second.id, second.attempts), (first.id, 2));
    // The first comes back from the dead: it may not undo what the second does.
    jobs::failed(db, &first, "late", later).await.unwrap();
    jobs::done(db, &second, later).await.unwrap();
    assert_eq!(jobs::next_due(db).await.unwrap(), None);
}

#[tokio::test]
async fn a_form_with_something_wrong_in_it_is_kept_until_it_is_accepted() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let id = place.file(people::NORTH).await;
    let row = MeasureRow { what: "Nieuw \0 slot\r\n👶🏽".into(), ..MeasureRow::default() };
    let form = CaseForm { kind: FormKind::DraftJudgement, measures: vec![row], ..CaseForm::default() };
    let errors = vec![FieldError { field: "measures.0.day".into(), problem: Problem::MeasureWithoutDate }];
    let kept = Unsent { form: form.clone(), seen: 7, error: AppError::Fields(errors) };
    let (who, kind) = (people::COORDINATOR, FormKind::DraftJudgement);
    unsent::keep(db, who, id, &kept, now()).await.unwrap();
    for _ in 0..2 {
        assert_eq!(unsent::find(db, who, id, kind).await.unwrap(), Some(kept.clone()), "also when loaded again");
    }
    assert_eq!(unsent::find(db, people::REGIONAL, id, kind).await.unwrap(), None, "nobody else's");
    assert_eq!(unsent::find(db, who, id, FormKind::Note).await.unwrap(), None);
    let later = Unsent { error: AppError::Refused(Refusal::Stale(vec![3])), ..kept };
    unsent::keep(db, who, id, &later, now()).await.unwrap();
    assert_eq!(unsent::find(db, who, id, kind).await.unwrap(), Some(later));
    unsent::forget(db, who, id, kind).await.unwrap();
    assert_eq!(unsent::find(db, who, id, kind).await.unwrap(), None);

    unsent::keep_answer(db, id, "Mijn \0 antwoord", &AppError::Unreachable, now()).await.unwrap();
    let answer = unsent::find_answer(db, id).await.unwrap();
    assert_eq!(answer, Some(("Mijn \0 antwoord".to_owned(), AppError::Unreachable)));
    assert_eq!(unsent::sweep(db, now() + TimeDelta::days(1), now()).await.unwrap(), 1);
    assert_eq!(unsent::find_answer(db, id).await.unwrap(), None);

    // Another form of theirs is kept beside it.
    let own = OwnForm { text: "Mijn \0 \"kant\"".to_owned(), ..OwnForm::default() };
    unsent::keep_own(db, id, &own, &AppError::Unreachable, now()).await.unwrap();
    assert_eq!(unsent::find_own(db, id).await.unwrap(), Some((own, AppError::Unreachable)));
    assert_eq!(unsent::find_answer(db, id).await.unwrap(), None);
    unsent::forget_own(db, id).await.unwrap();
    assert_eq!(unsent::find_own(db, id).await.unwrap(), None);
}

#[tokio::test]
async fn the_draft_of_a_judgement_outlives_a_form_with_something_wrong_in_it() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let id = place.file(people::NORTH).await;
    let (who, error) = (people::COORDINATOR, AppError::Fields(Vec::new()));
    let draft = CaseForm { kind: FormKind::DraftJudgement, text: "Half".into(), ..CaseForm::default() };
    let note = CaseForm { kind: FormKind::Note, ..CaseForm::default() };
    unsent::keep(db, who, id, &Unsent { form: note, seen: 1, error }, now()).await.unwrap();
    assert!(unsent::draft::keep(db, who, id, &draft, (1, None), now()).await.unwrap());
    assert_eq!(unsent::draft::find(db, who, id).await.unwrap(), Some((draft.clone(), 1, now())));
    assert_eq!(unsent::draft::find(db, people::REGIONAL, id).await.unwrap(), None, "nobody else's");
    // Two that overtook each other: the last that was sent stays, of this page; another page begins anew.
    let (page, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
    for (page, sent, text, stays) in [
        (page, 7, "een twee", "een twee"),
        (page, 9, "een twee drie", "een twee drie"),
        (page, 8, "een twee dr", "een twee drie"),
        (page, 9, "nog eens", "een twee drie"),
        (other, 1, "elders", "elders"),
        (page, 10, "een twee drie vier", "een twee drie vier"),
    ] {
        let form = CaseForm { text: text.into(), ..draft.clone() };
        let turn = Some(Turn { page, sent });
        assert!(unsent::draft::keep(db, who, id, &form, (1, turn), now()).await.unwrap(), "kept, or a later one is");
        assert_eq!(unsent::draft::find(db, who, id).await.unwrap().unwrap().0.text, stays, "{page} {sent}");
    }
    // Dropped, what the page sent before does not bring it back, whichever comes in first; what it sends later is kept.
    for (sent, text, stays) in
        [(11, None, None), (10, Some("een"), None), (12, Some("anders"), Some("anders")), (13, None, None)]
    {
        let turn = Some(Turn { page, sent });
        match text {
            None => unsent::draft::drop(db, who, id, turn, now()).await.unwrap(),
            Some(text) => {
                let form = CaseForm { text: text.into(), ..draft.clone() };
                unsent::draft::keep(db, who, id, &form, (1, turn), now()).await.unwrap();
            }
        }
        let kept = unsent::draft::find(db, who, id).await.unwrap().map(|(form, ..)| form.text);
        assert_eq!(kept.as_deref(), stays, "{sent}");
    }
    assert_eq!(
        unsent::find(db, who, id, FormKind::DraftJudgement).await.unwrap(),
        None,
        "nor is it a form with a fault"
    );
    let days = |n| now() + TimeDelta::days(n);
    assert_eq!(unsent::sweep(db, days(1), days(-41)).await.unwrap(), 1, "the note");
    assert_eq!(unsent::sweep(db, days(43), days(1)).await.unwrap(), 1);
    assert_eq!(unsent::draft::find(db, who, id).await.unwrap(), None);
}
