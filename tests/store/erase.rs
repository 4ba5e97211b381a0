//! Words can be taken away; what happened, and the proof that it did, stay.

use crate::common::{Place, made, now, people};
use gehoor::{
    domain::{
        access::{self, Actor},
        command::Command,
        field::{FieldError, Problem},
        forms::{CaseForm, FormKind},
        ids::{ComplaintId, TextId},
        intake::Step,
        phase::Diversion,
        refusal::Refusal,
    },
    error::AppError,
    jobs,
    outside::{files::examine, mail::Post},
    store::{
        StoreError, audit,
        case::{self, CaseFile},
        drafts, rebuild,
        retention::{self, By},
        road::{self, ByHand},
        unsent::{self, Unsent},
    },
};
use uuid::Uuid;

async fn open(place: &Place, id: ComplaintId) -> CaseFile {
    let facts = case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap();
    let permit = access::sees(&Actor::System, &facts).unwrap();
    case::open(&place.house.pool, &permit).await.unwrap()
}

/// The words by which the list of cases finds it.
async fn found_by(place: &Place, id: ComplaintId) -> Vec<String> {
    sqlx::query_scalar("SELECT unnest(tsvector_to_array(words)) FROM case_words WHERE complaint = $1 ORDER BY 1")
        .bind(id.0)
        .fetch_all(&place.house.pool)
        .await
        .unwrap()
}

/// Those of its reference alone.
fn by_reference(file: &CaseFile) -> Vec<String> {
    let whole = file.complaint.filed.reference.as_str().to_lowercase();
    let mut words = vec![whole.replace('-', ""), whole[5..].to_owned()];
    words.sort();
    words
}

async fn redact(place: &Place, id: ComplaintId, text: TextId) -> Result<u32, StoreError> {
    place.act(people::COORDINATOR, id, Command::Redact { text, reason: made::prose("Van iemand anders.") }).await
}

async fn all_is_well(place: &Place) {
    assert_eq!(audit::verify(&place.house).await.unwrap().findings, [], "the chain verifies without the words");
    assert_eq!(rebuild::rebuild(&place.house.pool, true).await.unwrap(), [], "and lists do not need them");
}

#[tokio::test]
async fn a_redacted_text_is_gone_and_everything_else_stays() {
    let place = Place::new().await;
    let id = place.judged(people::NORTH).await;
    let before = open(&place, id).await;
    let summary = before.complaint.contacts[0].summary;
    assert!(before.words.contains_key(&summary));
    assert!(found_by(&place, id).await.iter().any(|word| word == "geschrok"));
    let seq = redact(&place, id, summary).await.unwrap();

    let after = open(&place, id).await;
    assert!(!after.words.contains_key(&summary), "its words are gone");
    assert_eq!(after.complaint.redacted, [summary]);
    assert_eq!(after.words.len(), before.words.len(), "one went, and the reason came");
    assert!(!found_by(&place, id).await.iter().any(|word| word == "geschrok"), "nor is it found by them");
    assert!(found_by(&place, id).await.iter().any(|word| word == "hek"), "by the others it is");
    assert_eq!(after.events[..before.events.len()], before.events, "what happened stays");
    assert_eq!(seq as usize, after.events.len());
    all_is_well(&place).await;
}

#[tokio::test]
async fn words_of_another_complaint_or_of_none_or_gone_already_are_refused_without_a_trace() {
    let place = Place::new().await;
    let (a, b) = (place.file(people::NORTH).await, place.file(people::SOUTH).await);
    let theirs = open(&place, b).await.complaint.filed.texts.story;
    let own = open(&place, a).await.complaint.filed.texts.story;
    redact(&place, a, own).await.unwrap();
    for text in [theirs, TextId(Uuid::from_u128(1)), own] {
        let error = redact(&place, a, text).await.unwrap_err();
        assert!(matches!(error, StoreError::Refused(Refusal::NoSuchText)), "{error}");
    }
    assert_eq!(open(&place, a).await.events.len(), 2);
    assert!(open(&place, b).await.words.contains_key(&theirs));
}

#[tokio::test]
async fn erasing_takes_every_word_of_the_complaint_and_none_of_another() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let other = place.file(people::SOUTH).await;
    let (draft, _) = drafts::begin(db, now()).await.unwrap();
    for step in Step::ALL {
        drafts::save(db, draft, made::sent(step, made::answers(people::NORTH)), now()).await.unwrap();
    }
    let id = road::file(&place.house, draft, None, now()).await.unwrap().complaint;
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
    let reason = made::prose("De ouder wil niet verder.");
    place.order(Actor::Complainant(id), id, Command::Withdraw { reason: Some(reason) }).await.unwrap();
    let form = CaseForm { kind: FormKind::Note, ..CaseForm::default() };
    let error = AppError::Fields(vec![FieldError { field: "words".into(), problem: Problem::Missing }]);
    let kept = Unsent { form, seen: 1, error: error.clone() };
    unsent::keep(db, people::COORDINATOR, id, &kept, now()).await.unwrap();
    unsent::keep_answer(db, id, "Fatma", &error, now()).await.unwrap();

    place.order(Actor::System, id, Command::Erase).await.unwrap();
    let file = open(&place, id).await;
    assert!(file.words.is_empty() && file.complaint.erased);
    let parents = access::sees(&Actor::Complainant(id), &file.complaint.facts(&people::organisation().0)).unwrap();
    assert!(case::open(db, &parents).await.unwrap().words.is_empty(), "for the parent too");
    assert_eq!(unsent::find_answer(db, id).await.unwrap(), None);
    assert_eq!(unsent::find(db, people::COORDINATOR, id, FormKind::Note).await.unwrap(), None);
    assert!(!open(&place, other).await.words.is_empty());
    // Nowhere in the database: every table, every row, as text.
    let dump: String = sqlx::query_scalar(
        "SELECT string_agg(query_to_xml(format('SELECT * FROM %I', table_name), true, false, '')::text, '')
           FROM information_schema.tables WHERE table_schema = 'public'",
    )
    .fetch_one(&place.database.owner().await)
    .await
    .unwrap();
    assert_eq!(dump.matches("fatma@example.nl").count(), 2, "only the other complaint's, and what that is found by");
    assert_eq!(dump.matches("niet verder").count(), 0);
    assert_eq!(found_by(&place, id).await, by_reference(&file), "nor is it found by a word that was in it");
    all_is_well(&place).await;

    let error = place.order(Actor::System, id, Command::Erase).await.unwrap_err();
    assert!(matches!(error, StoreError::Refused(Refusal::DoneAlready)), "{error}");
    assert!(redact(&place, id, file.complaint.filed.texts.story).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_diverted_case_is_erased_by_hand_with_a_reason_and_not_while_it_is_held() {
    let place = Place::new().await;
    let (house, pool) = (&place.house, &place.house.pool);
    let id = place.file(people::NORTH).await;
    let file = examine(None, "brief.txt", b"Mijn brief.".to_vec()).await.unwrap();
    let command = Command::SendFiles(vec![made::prose("brief.txt")]);
    let actor = Actor::Complainant(id);
    let order = road::Order { actor, complaint: id, seen: u32::MAX, key: Uuid::new_v4(), command };
    road::add_files(house, order, &[file], now()).await.unwrap();
    let why = made::prose("Het dossier elders is gesloten.");
    let erase = async |id| road::erase_diverted(house, id, &why, now()).await;
    let refused = erase(id).await.unwrap_err();
    assert!(matches!(refused, StoreError::Refused(_)), "what is open is not erased: {refused}");
    let ended = place.file(people::NORTH).await;
    place.order(Actor::Complainant(ended), ended, Command::Withdraw { reason: None }).await.unwrap();
    assert_eq!(erase(ended).await.unwrap(), ByHand::HasATerm);
    assert!(!open(&place, ended).await.words.is_empty());

    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Zorg."), named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    let reference = open(&place, id).await.complaint.filed.reference;
    retention::hold(pool, &reference, "Onderzoek", By::server(), now()).await.unwrap();
    assert_eq!(erase(id).await.unwrap(), ByHand::Held);
    assert!(!open(&place, id).await.words.is_empty() && !open(&place, id).await.complaint.erased);
    retention::let_go(pool, &reference, By::server(), now()).await.unwrap();
    assert_eq!(erase(id).await.unwrap(), ByHand::Erased);

    let after = open(&place, id).await;
    assert!(after.words.is_empty() && after.complaint.erased && after.complaint.diversion.is_some());
    let files: i64 = sqlx::query_scalar("SELECT count(*) FROM file").fetch_one(pool).await.unwrap();
    assert_eq!(files, 0);
    let noted: Vec<(String, Option<String>)> =
        sqlx::query_as("SELECT what, reason FROM hold_log ORDER BY at, reason NULLS FIRST")
            .fetch_all(pool)
            .await
            .unwrap();
    assert_eq!(noted.last().unwrap(), &("erased".to_owned(), Some(why.as_str().to_owned())));
    assert_eq!(noted.len(), 3, "what was refused left nothing");
    assert!(matches!(erase(id).await, Err(StoreError::Refused(Refusal::DoneAlready))));
    all_is_well(&place).await;
}

#[tokio::test]
async fn after_its_term_a_case_goes_by_itself_unless_it_is_held() {
    let place = Place::new().await;
    let house = &place.house;
    let withdrawn = async || {
        let id = place.file(people::NORTH).await;
        place.order(Actor::Complainant(id), id, Command::Withdraw { reason: None }).await.unwrap();
        id
    };
    let (a, b, open_one) = (withdrawn().await, withdrawn().await, place.file(people::NORTH).await);
    let reference = open(&place, b).await.complaint.filed.reference;
    retention::hold(&house.pool, &reference, "Rechtszaak", By::server(), now()).await.unwrap();
    let ends = made::today() + chrono::Months::new(24);
    let due: Vec<_> = retention::ending(&house.pool, ends).await.unwrap();
    assert_eq!(due.iter().map(|case| (case.complaint, case.on)).collect::<Vec<_>>(), [(a, ends)]);
    assert_eq!(retention::ending(&house.pool, ends - chrono::Days::new(1)).await.unwrap(), []);

    let night = async |on: chrono::NaiveDate| {
        let at = on.and_hms_opt(3, 0, 0).unwrap().and_utc();
        jobs::ask_now(house, at).await.unwrap();
        while jobs::next(house, &Post::open(&house.config).unwrap(), at).await.unwrap() {}
    };
    night(ends - chrono::Days::new(1)).await;
    assert!(!open(&place, a).await.words.is_empty());
    night(ends).await;
    let gone = open(&place, a).await;
    assert!(gone.words.is_empty(), "its day has come");
    assert_eq!(found_by(&place, a).await, by_reference(&gone), "for searching too");
    assert!(found_by(&place, b).await.len() > 2);
    assert!(!open(&place, b).await.words.is_empty(), "held");
    assert!(!open(&place, open_one).await.words.is_empty(), "open");
    assert_eq!(retention::held(&house.pool).await.unwrap()[0].reason, "Rechtszaak");
    retention::let_go(&house.pool, &reference, By::server(), now()).await.unwrap();
    night(ends + chrono::Days::new(1)).await;
    assert!(open(&place, b).await.words.is_empty());
    assert_eq!(
        retention::ending(&house.pool, ends + chrono::Days::new(60)).await.unwrap(),
        [],
        "what is gone is not listed"
    );
    all_is_well(&place).await;
}
