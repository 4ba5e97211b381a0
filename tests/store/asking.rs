//! A question to the coordinator (R2): asked once, in no count of complaints, answered or made a complaint.

use crate::common::{Place, made, now, people};
use chrono::Days;
use gehoor::{
    domain::{
        access::Actor,
        command::{Command, NewBecame},
        ids::ComplaintId,
        intake::{Answers, Category, Place as Where},
        lang::Lang,
        phase::{Closing, Phase},
    },
    error::AppError,
    store::{
        StoreError, audit,
        board::{self, BoardFilter},
        case, drafts,
        mail::{self, MailKind, Recipient},
        rebuild, reminders, road,
    },
};
use uuid::Uuid;

async fn kinds(place: &Place, id: ComplaintId) -> Vec<String> {
    sqlx::query_scalar("SELECT kind FROM event WHERE complaint = $1 ORDER BY seq")
        .bind(id.0)
        .fetch_all(&place.house.pool)
        .await
        .unwrap()
}

async fn filed(place: &Place) -> i64 {
    let count = sqlx::query_scalar("SELECT count(*) FROM event WHERE kind = 'filed'");
    count.fetch_one(&place.house.pool).await.unwrap()
}

async fn mails(place: &Place, id: ComplaintId) -> Vec<(MailKind, Recipient)> {
    mail::of(&place.house.pool, id).await.unwrap().into_iter().map(|m| (m.kind, m.recipient)).collect()
}

async fn all_is_well(place: &Place) {
    assert_eq!(audit::verify(&place.house).await.unwrap().findings, []);
    assert_eq!(rebuild::rebuild(&place.house.pool, true).await.unwrap(), []);
}

fn became() -> NewBecame {
    NewBecame {
        place: Where::Locations(vec![people::NORTH]),
        categories: vec![Category::Opening],
        persons: Some(made::prose("Mees")),
        late_reason: Some(made::prose("Ik wachtte op antwoord.")),
        ..NewBecame::least()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_is_sent_twenty_times_at_once_is_asked_once() {
    let place = Place::new().await;
    let key = Uuid::new_v4();
    let sends = (0..20).map(|_| {
        let house = place.house.clone();
        tokio::spawn(async move {
            let (draft, token) = drafts::of_key(&house.keys, key);
            drafts::put(&house.pool, draft, &token, &made::question(), now()).await.unwrap();
            road::ask(&house, draft, Lang::En, None, now()).await.unwrap()
        })
    });
    let mut receipts = Vec::new();
    for send in sends.collect::<Vec<_>>() {
        receipts.push(send.await.unwrap());
    }
    assert!(receipts.windows(2).all(|pair| pair[0] == pair[1]));
    let receipt = &receipts[0];
    // Friday the 20th; a weekend, and a closing day on Monday.
    assert_eq!((receipt.answer_due.unwrap().to_string().as_str(), receipt.lang), ("2026-11-25", Lang::En));
    assert_eq!(kinds(&place, receipt.complaint).await, ["asked"]);
    assert_eq!(road::receipt(&place.house, receipt.complaint).await.unwrap(), *receipt);
    let (draft, token) = drafts::of_key(&place.house.keys, key);
    assert_eq!(drafts::by_token(&place.house.pool, &token).await.unwrap(), Some(draft));
    let state = drafts::load(&place.house.pool, draft).await.unwrap();
    assert_eq!((state.answers, state.filed), (Answers::default(), Some(receipt.complaint)));
    let cases: i64 = sqlx::query_scalar("SELECT count(*) FROM complaint").fetch_one(&place.house.pool).await.unwrap();
    assert_eq!(cases, 1);
}

#[tokio::test]
async fn what_is_wrong_with_a_question_is_kept_and_nothing_is_asked() {
    let place = Place::new().await;
    let (draft, token) = drafts::of_key(&place.house.keys, Uuid::new_v4());
    let typed = Answers { name: String::new(), ..made::question() };
    drafts::put(&place.house.pool, draft, &token, &typed, now()).await.unwrap();
    let Err(AppError::Fields(errors)) = road::ask(&place.house, draft, Lang::Nl, None, now()).await else {
        panic!("asked")
    };
    assert_eq!(errors[0].field, "name");
    assert_eq!(drafts::load(&place.house.pool, draft).await.unwrap().answers, typed);
    let elsewhere = Answers { locations: vec![Uuid::new_v4().to_string()], ..made::question() };
    drafts::put(&place.house.pool, draft, &token, &elsewhere, now()).await.unwrap();
    let Err(AppError::Fields(errors)) = road::ask(&place.house, draft, Lang::Nl, None, now()).await else {
        panic!("asked")
    };
    assert_eq!(errors[0].field, "location");
}

#[tokio::test]
async fn a_question_is_answered_and_is_in_no_count_of_complaints() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let id = place.ask().await;
    assert_eq!(filed(&place).await, 0, "what counts complaints counts what was filed");
    assert_eq!(reminders::untold(db).await.unwrap(), [], "R15 is for complaints");
    let due = made::today() + Days::new(5);
    assert_eq!(reminders::candidates(db, due - Days::new(1)).await.unwrap(), []);
    assert_eq!(reminders::candidates(db, due).await.unwrap(), [id]);
    place.order(Actor::Complainant(id), id, Command::Answer(made::prose("Het gaat om maandag."))).await.unwrap();
    let answer = Command::AnswerQuestion(made::prose("Dat kan in de app, tot een dag van tevoren."));
    assert!(matches!(
        place.act(people::MANAGER_NORTH, id, answer.clone()).await,
        Err(StoreError::Refused(gehoor::domain::refusal::Refusal::NotFound))
    ));
    place.act(people::COORDINATOR, id, answer).await.unwrap();
    assert_eq!(kinds(&place, id).await, ["asked", "message_received", "question_answered"]);
    assert_eq!(reminders::candidates(db, due + Days::new(400)).await.unwrap(), []);
    let staff = Recipient::Staff;
    let expected = [
        (MailKind::Question, staff(people::COORDINATOR)),
        (MailKind::Question, staff(people::SECOND_COORDINATOR)),
        (MailKind::QuestionReceived, Recipient::Complainant),
        (MailKind::MessageReceived, staff(people::COORDINATOR)),
        (MailKind::MessageReceived, staff(people::SECOND_COORDINATOR)),
        (MailKind::AnswerReady, Recipient::Complainant),
    ];
    assert_eq!(mails(&place, id).await, expected);
    assert_eq!(filed(&place).await, 0);
    all_is_well(&place).await;
    place.order(Actor::System, id, Command::Erase).await.unwrap();
    let words: i64 = sqlx::query_scalar("SELECT count(*) FROM personal_text").fetch_one(db).await.unwrap();
    assert_eq!(words, 0);
    all_is_well(&place).await;
}

#[tokio::test]
async fn a_question_becomes_a_complaint_and_goes_on_as_any() {
    let place = Place::new().await;
    let id = place.ask().await;
    place.act(people::COORDINATOR, id, Command::AnswerQuestion(made::prose("Nee."))).await.unwrap();
    place.order(Actor::Complainant(id), id, Command::MakeComplaint(became())).await.unwrap();
    let card = board::card(&place.house.pool, id).await.unwrap().unwrap().card;
    assert_eq!((card.phase, card.closing, card.answer_due), (Phase::Received, None, None));
    assert_eq!((card.received_on, card.locations.as_slice()), (made::today(), [people::NORTH].as_slice()));
    assert_eq!(reminders::untold(&place.house.pool).await.unwrap(), [(id, made::today())]);
    let asked_for = mails(&place, id).await;
    assert!(asked_for.contains(&(MailKind::Confirmation, Recipient::Complainant)));
    assert!(asked_for.contains(&(MailKind::Coordinator, Recipient::Staff(people::COORDINATOR))));
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
    place.act(people::COORDINATOR, id, Command::Route { handler: people::MANAGER_NORTH, reason: None }).await.unwrap();
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    place.act(people::MANAGER_NORTH, id, made::judgement()).await.unwrap();
    place.act(people::REGIONAL, id, Command::ApproveJudgement { version: 1 }).await.unwrap();
    place.act(people::MANAGER_NORTH, id, Command::Issue { version: 1 }).await.unwrap();
    let card = board::card(&place.house.pool, id).await.unwrap().unwrap().card;
    assert_eq!(card.closing, Some(Closing::Judged));
    assert_eq!(road::receipt(&place.house, id).await.unwrap().terms.received_on, made::today());
    all_is_well(&place).await;
}

#[tokio::test]
async fn the_board_shows_a_question_to_who_coordinates_and_to_nobody_else() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let id = place.ask().await;
    let seen = |who| {
        let place = &place;
        async move {
            let staff = place.staff(who).await;
            board::admitted(db, &staff, &BoardFilter::default(), made::today()).await.unwrap().len()
        }
    };
    for who in people::ALL {
        let coordinates = [people::COORDINATOR, people::SECOND_COORDINATOR].contains(&who);
        assert_eq!(seen(who).await, usize::from(coordinates), "{who}");
    }
    let due: Option<chrono::NaiveDate> =
        sqlx::query_scalar("SELECT due FROM card WHERE complaint = $1").bind(id.0).fetch_one(db).await.unwrap();
    let card = board::card(db, id).await.unwrap().unwrap().card;
    assert_eq!((due, card.answer_due), (card.due(made::today()), due));
    let late = BoardFilter { late: true, ..BoardFilter::default() };
    let staff = place.staff(people::COORDINATOR).await;
    assert_eq!(board::cards(db, &staff, &late, due.unwrap()).await.unwrap().len(), 0);
    assert_eq!(board::cards(db, &staff, &late, due.unwrap() + Days::new(1)).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_question_about_the_coordinator_on_the_card_goes_to_who_stands_in() {
    let place = Place::new().await;
    let mut new = gehoor::domain::intake::parse_question(&made::question(), Lang::Nl).unwrap();
    new.about_coordinator = true;
    let id = road::ask_new(&place.house, new, now()).await.unwrap().complaint;
    let facts = case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap();
    assert_eq!(facts.conflicted, [people::COORDINATOR]);
    let expected = [
        (MailKind::Question, Recipient::Staff(people::SECOND_COORDINATOR)),
        (MailKind::QuestionReceived, Recipient::Complainant),
    ];
    assert_eq!(mails(&place, id).await, expected);
    place.act(people::COORDINATOR, id, made::note("Ik zie niets.")).await.unwrap_err();
    place.act(people::SECOND_COORDINATOR, id, Command::AnswerQuestion(made::prose("Ja."))).await.unwrap();
    all_is_well(&place).await;
}
