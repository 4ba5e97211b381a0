//! Filing: once, completely, and with the words exactly as typed.

use crate::common::{
    Place,
    made::{self, answers, complaint},
    now, people,
};
use gehoor::{
    domain::{
        field::Problem,
        ids::{DraftId, LocationId},
        intake::{Answers, Step},
    },
    error::AppError,
    store::{StoreError, drafts, organisation, road},
};
use std::collections::HashSet;
use uuid::Uuid;

async fn complete_draft(place: &Place) -> DraftId {
    let (draft, _) = drafts::begin(&place.house.pool, now()).await.unwrap();
    for step in Step::ALL {
        drafts::save(&place.house.pool, draft, made::sent(step, answers(people::NORTH)), now()).await.unwrap();
    }
    draft
}

#[tokio::test]
async fn an_organisation_comes_back_as_it_was_written_and_is_written_once() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let (org, regions) = people::organisation();
    // With the contact cards that the migrations begin with.
    assert_eq!(organisation::load(db).await.unwrap(), org);
    assert_eq!(organisation::regions(db).await.unwrap(), regions);
    assert_eq!(organisation::calendar(db).await.unwrap(), people::calendar());
    assert!(organisation::put(db, &org, &[], &people::calendar()).await.is_err());
}

#[tokio::test]
async fn a_draft_keeps_everything_typed_also_what_is_wrong() {
    let place = Place::empty().await;
    let db = &place.house.pool;
    let (draft, token) = drafts::begin(db, now()).await.unwrap();
    assert_eq!(drafts::by_token(db, &token).await.unwrap(), Some(draft));
    assert_eq!(drafts::by_token(db, "another").await.unwrap(), None);

    let typed = Answers { story: "a\0b\r\n'; DROP TABLE draft; -- 👶🏽".into(), ..Answers::default() };
    drafts::save(db, draft, made::sent(Step::Story, typed.clone()), now()).await.unwrap();
    let other = Answers { wish: "Rust.".into(), ..Answers::default() };
    drafts::save(db, draft, made::sent(Step::Wish, other), now()).await.unwrap();
    let kept = drafts::load(db, draft).await.unwrap().answers;
    assert_eq!((kept.story, kept.wish), (typed.story, "Rust.".to_owned()));

    drafts::wipe(db, draft).await.unwrap();
    assert!(matches!(drafts::load(db, draft).await, Err(StoreError::NotFound)));
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_submits_at_once_file_once_and_get_the_same_receipt_and_code() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let draft = complete_draft(&place).await;
    let submits = (0..20).map(|_| {
        let house = place.house.clone();
        tokio::spawn(async move { road::file(&house, draft, None, now()).await.unwrap() })
    });
    let mut receipts = Vec::new();
    for submit in submits.collect::<Vec<_>>() {
        receipts.push(submit.await.unwrap());
    }
    assert!(receipts.windows(2).all(|pair| pair[0] == pair[1]));
    let events: i64 = sqlx::query_scalar("SELECT count(*) FROM event").fetch_one(db).await.unwrap();
    assert_eq!(events, 1);
    assert_eq!(road::receipt(&place.house, receipts[0].complaint).await.unwrap(), receipts[0]);
    // The words are with the complaint now, and nowhere else.
    let state = drafts::load(db, draft).await.unwrap();
    assert_eq!((state.answers, state.filed), (Answers::default(), Some(receipts[0].complaint)));
    let late = drafts::save(db, draft, made::sent(Step::Wish, answers(people::NORTH)), now()).await.unwrap();
    assert_eq!((late.answers, late.filed), (Answers::default(), Some(receipts[0].complaint)));
}

#[tokio::test]
async fn what_is_not_complete_is_not_filed_and_says_what_lacks() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let (draft, _) = drafts::begin(db, now()).await.unwrap();
    let Err(AppError::Fields(errors)) = road::file(&place.house, draft, None, now()).await else { panic!("filed") };
    assert!(errors.iter().any(|e| e.field == "story" && e.problem == Problem::Missing));

    let draft = complete_draft(&place).await;
    let elsewhere = answers(LocationId(Uuid::new_v4()));
    drafts::save(db, draft, made::sent(Step::Location, elsewhere), now()).await.unwrap();
    let Err(AppError::Fields(errors)) = road::file(&place.house, draft, None, now()).await else { panic!("filed") };
    assert_eq!((errors[0].field.as_str(), errors[0].problem), ("locations", Problem::UnknownChoice));

    let nobodys = road::file(&place.house, DraftId(Uuid::new_v4()), None, now()).await;
    assert_eq!(nobodys, Err(AppError::NotFound));
}

#[tokio::test]
async fn the_terms_are_those_of_the_calendar_as_it_stood() {
    let place = Place::new().await;
    let receipt = road::file_new(&place.house, complaint(people::NORTH), now()).await.unwrap();
    // Friday the 20th; a weekend, and a closing day on Monday.
    assert_eq!(receipt.terms.first_contact_due.to_string(), "2026-11-25");
    assert_eq!(receipt.terms.judgement_due.to_string(), "2027-01-01");
    sqlx::query("DELETE FROM closing_day").execute(&place.house.pool).await.unwrap();
    assert_eq!(road::receipt(&place.house, receipt.complaint).await.unwrap(), receipt);
}

#[tokio::test]
async fn references_and_codes_are_never_the_same() {
    let place = Place::new().await;
    let mut seen = HashSet::new();
    for _ in 0..20 {
        let receipt = road::file_new(&place.house, complaint(people::NORTH), now()).await.unwrap();
        assert!(seen.insert(receipt.reference.to_string()));
        assert!(seen.insert(receipt.code.grouped()));
    }
}
