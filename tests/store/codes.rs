//! The mail address and the code of whoever complains: what confirms the one, what gives a new one of the other, and what
//! that ends.

use crate::common::{Place, made, now, people};
use chrono::{DateTime, TimeDelta, Utc};
use gehoor::{
    domain::{
        access::{self, Actor},
        command::{Command, NewReach},
        complaint::Complaint,
        event::Event,
        ids::ComplaintId,
        intake::{Answers, Step, parse},
        phase::Diversion,
    },
    house::keys::token_hash,
    store::{
        StoreError, case, code_letters, drafts, jobs, lost_code,
        mail::{self, MailKind, MailState, OutgoingMail, Recipient},
        own_links, parents, rebuild, road,
    },
};

async fn open(place: &Place, id: ComplaintId) -> (Complaint, Vec<Event>) {
    let facts = case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap();
    let file = case::open(&place.house.pool, &access::sees(&Actor::System, &facts).unwrap()).await.unwrap();
    (file.complaint, file.events.into_iter().map(|r| r.event).collect())
}

async fn parents_mails(place: &Place, id: ComplaintId) -> Vec<OutgoingMail> {
    let all = mail::of(&place.house.pool, id).await.unwrap();
    all.into_iter().filter(|m| m.recipient == Recipient::Complainant).collect()
}

/// The token of the link that the first mail brings, as if it had been written.
async fn confirming(place: &Place, id: ComplaintId) -> String {
    let first = parents_mails(place, id).await[0].id;
    own_links::confirming(&place.house.pool, &place.house.keys, first, &open(place, id).await.0, now())
        .await
        .unwrap()
        .unwrap()
        .0
}

/// Does what waits in the queue for lost codes; leaves the mails.
async fn look_up(place: &Place, at: DateTime<Utc>) {
    let db = &place.house.pool;
    while let Some(job) = jobs::claim(db, at).await.unwrap() {
        if job.kind == lost_code::LOST_CODE {
            lost_code::answer(&place.house, job.payload, at).await.unwrap();
        }
        jobs::done(db, &job, at).await.unwrap();
    }
}

/// Somebody says that the code is lost; gives the token of the link that goes, where one does.
async fn loses(place: &Place, id: ComplaintId, address: &str, at: DateTime<Utc>) -> Option<String> {
    let reference = road::receipt(&place.house, id).await.unwrap().reference;
    let before = links(place, id).await.len();
    lost_code::ask(&place.house, &reference, address, at).await.unwrap();
    look_up(place, at).await;
    let after = links(place, id).await;
    let latest = after.iter().max_by_key(|m| m.created_at)?;
    (after.len() > before).then(|| place.house.keys.own_link_token(latest.id))
}

async fn links(place: &Place, id: ComplaintId) -> Vec<OutgoingMail> {
    parents_mails(place, id).await.into_iter().filter(|m| m.kind == MailKind::CodeLink).collect()
}

fn at(minutes: i64) -> DateTime<Utc> {
    now() + TimeDelta::minutes(minutes)
}

async fn refused(place: &Place, token: &str, at: DateTime<Utc>) {
    assert!(matches!(road::take_code(&place.house, token, at).await, Err(StoreError::NotFound)));
}

#[tokio::test]
async fn an_address_is_confirmed_once_however_often_the_button_is_pressed() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    let token = confirming(&place, id).await;
    assert_eq!(token, confirming(&place, id).await, "a mail that is tried again brings the same");
    for _ in 0..2 {
        road::confirm_address(&place.house, &token, at(1)).await.unwrap();
    }
    let (case, events) = open(&place, id).await;
    assert!(case.confirmed());
    assert_eq!(events.iter().filter(|e| **e == Event::AddressConfirmed).count(), 1);
    let kinds: Vec<_> = parents_mails(&place, id).await.into_iter().map(|m| m.kind).collect();
    assert_eq!(kinds, [MailKind::Confirmation, MailKind::Confirmation], "what could not be told before is told once");
}

#[tokio::test]
async fn a_link_that_expired_is_unknown_or_is_for_something_else_confirms_nothing() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    let token = confirming(&place, id).await;
    let late = now() + TimeDelta::days(31);
    for (token, at) in [(token.as_str(), late), ("onbekend", now()), ("", now())] {
        assert!(matches!(road::confirm_address(&place.house, token, at).await, Err(StoreError::NotFound)));
    }
    refused(&place, &token, at(1)).await;
    assert!(!open(&place, id).await.0.confirmed());
    // Nothing was used up.
    road::confirm_address(&place.house, &token, at(1)).await.unwrap();
    let taking = loses(&place, id, "fatma@example.nl", at(2)).await.unwrap();
    assert!(matches!(road::confirm_address(&place.house, &taking, at(3)).await, Err(StoreError::NotFound)));
}

#[tokio::test]
async fn what_is_told_on_confirming_is_how_it_stands_then() {
    let place = Place::new().await;
    let (open, judged) = (place.ask().await, place.judged(people::NORTH).await);
    let answered = place.ask().await;
    place.act(people::COORDINATOR, answered, Command::AnswerQuestion(made::prose("In de app."))).await.unwrap();
    let withdrawn = place.file(people::NORTH).await;
    place.order(Actor::Complainant(withdrawn), withdrawn, Command::Withdraw { reason: None }).await.unwrap();
    for (id, kind) in [
        (open, MailKind::QuestionReceived),
        (answered, MailKind::AnswerReady),
        (judged, MailKind::JudgementReady),
        (withdrawn, MailKind::MessageWaiting),
    ] {
        let before = parents_mails(&place, id).await.len();
        place.confirm(id).await;
        let mails = parents_mails(&place, id).await;
        assert_eq!((mails.len(), mails.last().unwrap().kind), (before + 1, kind));
    }
}

#[tokio::test]
async fn the_mail_that_asks_to_confirm_is_sent_again_and_not_more_often_than_is_of_use() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    let again = async |at| {
        own_links::ask_again(&place.house, &open(&place, id).await.0, at).await.unwrap();
        parents_mails(&place, id).await.len()
    };
    assert_eq!(again(at(1)).await, 1, "it went just now");
    assert_eq!(again(at(11)).await, 2);
    assert_eq!(again(at(12)).await, 2);
    for n in 2..20 {
        again(at(n * 11)).await;
    }
    let most = again(at(9_999)).await;
    assert!(most <= 11, "{most} mails");
    place.confirm(id).await;
    let confirmed = parents_mails(&place, id).await.len();
    assert_eq!(again(at(20_000)).await, confirmed, "there is nothing to ask any more");
}

#[tokio::test]
async fn a_link_goes_to_the_confirmed_address_of_the_complaint_and_to_nobody_else() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    assert_eq!(loses(&place, id, "fatma@example.nl", now()).await, None, "not confirmed");
    place.confirm(id).await;
    for wrong in ["iemand@example.nl", "fatma@example.n", "fatma@example.nl.example", ""] {
        assert_eq!(loses(&place, id, wrong, now()).await, None, "{wrong}");
    }
    assert!(loses(&place, id, " Fatma@Example.NL ", now()).await.is_some());

    let unknown = "0000-0000".parse().unwrap();
    lost_code::ask(&place.house, &unknown, "fatma@example.nl", now()).await.unwrap();
    look_up(&place, now()).await;

    let diverted = place.file(people::NORTH).await;
    place.confirm(diverted).await;
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Zorg."), named_director: None };
    place.act(people::COORDINATOR, diverted, divert).await.unwrap();
    assert_eq!(loses(&place, diverted, "fatma@example.nl", now()).await, None);

    let redacted = place.file(people::NORTH).await;
    place.confirm(redacted).await;
    let text = open(&place, redacted).await.0.filed.texts.email.unwrap();
    place.act(people::COORDINATOR, redacted, Command::Redact { text, reason: made::prose("Ander.") }).await.unwrap();
    assert_eq!(loses(&place, redacted, "fatma@example.nl", now()).await, None);

    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM code_request").fetch_one(&place.house.pool).await.unwrap();
    assert_eq!(left, 0, "nothing is kept of who asked");
}

#[tokio::test]
async fn asking_again_sends_three_links_an_hour_and_only_the_last_gives_a_code() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    place.confirm(id).await;
    let mut tokens = Vec::new();
    for n in 0..5 {
        tokens.extend(loses(&place, id, "fatma@example.nl", at(n)).await);
    }
    assert_eq!(tokens.len(), 3);
    let last = tokens.pop().unwrap();
    for earlier in &tokens {
        refused(&place, earlier, at(6)).await;
    }
    refused(&place, &last, at(63)).await;
    road::take_code(&place.house, &last, at(6)).await.unwrap();
    assert!(loses(&place, id, "fatma@example.nl", at(61)).await.is_some(), "the next hour");
}

#[tokio::test]
async fn a_new_code_ends_the_old_one_with_everything_it_opened_and_shows_again_for_a_while() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let (draft, kept) = drafts::begin(db, now()).await.unwrap();
    for step in Step::ALL {
        drafts::save(db, draft, made::sent(step, made::answers(people::NORTH)), now()).await.unwrap();
    }
    let old = road::file(&place.house, draft, None, now()).await.unwrap();
    let id = old.complaint;
    place.confirm(id).await;
    let sight = parents::begin(db, id, now()).await.unwrap();
    let token = loses(&place, id, "fatma@example.nl", at(1)).await.unwrap();

    let first = road::take_code(&place.house, &token, at(2)).await.unwrap();
    let new = road::receipt(&place.house, id).await.unwrap();
    assert!(!new.code.matches(&old.code));
    assert_eq!(parents::by_token(db, &sight, at(2)).await.unwrap(), None, "who looked with the old one");
    assert!(!parents::lives(db, &token_hash(&sight)).await.unwrap());
    assert_eq!(drafts::by_token(db, &kept).await.unwrap(), None, "the confirmation would show the new one");
    assert_eq!(parents::by_token(db, &first, at(2)).await.unwrap(), Some(id));
    assert_eq!(parents::shows_code(db, &first, at(2)).await.unwrap(), Some((id, 2)));
    assert_eq!(parents::shows_code(db, &first, at(18)).await.unwrap(), None, "for a quarter of an hour");

    let second = road::take_code(&place.house, &token, at(3)).await.unwrap();
    assert_eq!(parents::shows_code(db, &second, at(3)).await.unwrap(), Some((id, 2)), "pressed twice, one code");
    refused(&place, &token, at(18)).await;
    let (case, events) = open(&place, id).await;
    assert_eq!(events.iter().filter(|e| matches!(e, Event::CodeReissued { .. })).count(), 1);
    assert_eq!(case.code_version, 2);
    let told: Vec<_> = parents_mails(&place, id).await.into_iter().filter(|m| m.kind == MailKind::CodeNews).collect();
    assert_eq!(told.len(), 1, "who did not do it can say so");
}

#[tokio::test]
async fn a_code_that_ended_does_not_come_back_by_writing_its_number() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let id = place.file(people::NORTH).await;
    place.confirm(id).await;
    let token = loses(&place, id, "fatma@example.nl", now()).await.unwrap();
    road::take_code(&place.house, &token, at(1)).await.unwrap();
    assert_eq!(rebuild::rebuild(db, true).await.unwrap(), []);
    sqlx::query("UPDATE complaint SET code_version = 1").execute(db).await.unwrap();
    assert_eq!(rebuild::rebuild(db, true).await.unwrap(), [id]);
    rebuild::rebuild(db, false).await.unwrap();
    let reference = road::receipt(&place.house, id).await.unwrap().reference;
    assert_eq!(parents::code_version(db, &reference).await.unwrap(), Some((id, 2)));
}

#[tokio::test]
async fn who_was_let_in_with_a_code_that_ended_meanwhile_is_not() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let id = place.file(people::NORTH).await;
    place.confirm(id).await;
    let token = loses(&place, id, "fatma@example.nl", now()).await.unwrap();
    assert!(parents::begin_with(db, id, 1, now()).await.is_ok());
    road::take_code(&place.house, &token, at(1)).await.unwrap();
    assert!(matches!(parents::begin_with(db, id, 1, at(1)).await, Err(StoreError::NotFound)));
    assert!(parents::begin_with(db, id, 2, at(1)).await.is_ok());
}

/// A complaint of somebody who has an address and no mail.
async fn by_letter(place: &Place) -> ComplaintId {
    let answers =
        Answers { email: String::new(), address: "Dorpsstraat 1, Zeist".into(), ..made::answers(people::NORTH) };
    let new = parse(&answers, made::today()).unwrap();
    road::file_new(&place.house, new, now()).await.unwrap().complaint
}

async fn make_letter(place: &Place, id: ComplaintId) -> uuid::Uuid {
    let checked = made::prose("Teruggebeld.");
    place.act(people::COORDINATOR, id, Command::SendCodeLetter { checked, address: None }).await.unwrap();
    let reference = road::receipt(&place.house, id).await.unwrap().reference;
    code_letters::latest(&place.house.pool, &reference).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_letters_key_gives_one_code_once_until_it_expires_or_a_newer_one_comes() {
    let place = Place::new().await;
    let house = &place.house;
    let id = by_letter(&place).await;
    let (first, second) = (make_letter(&place, id).await, make_letter(&place, id).await);
    let refused = async |letter, at| {
        assert!(matches!(road::take_code_by_letter(house, letter, at).await, Err(StoreError::NotFound)));
    };
    refused(first, at(1)).await;
    refused(second, now() + TimeDelta::days(30)).await;
    let session = road::take_code_by_letter(house, second, at(1)).await.unwrap();
    assert_eq!(parents::shows_code(&house.pool, &session, at(1)).await.unwrap(), Some((id, 2)));
    let again = road::take_code_by_letter(house, second, at(2)).await.unwrap();
    assert_eq!(parents::shows_code(&house.pool, &again, at(2)).await.unwrap(), Some((id, 2)));
    refused(second, at(17)).await;
    // After the next one not even within the quarter of an hour.
    let third = make_letter(&place, id).await;
    road::take_code_by_letter(house, third, at(3)).await.unwrap();
    refused(second, at(4)).await;
    assert_eq!(open(&place, id).await.0.code_version, 3);
}

#[tokio::test]
async fn a_letter_is_printed_by_who_made_it_just_now_and_by_nobody_once_it_was_posted() {
    let place = Place::new().await;
    let id = by_letter(&place).await;
    let letter = make_letter(&place, id).await;
    let print = async |who, at| {
        let facts = case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap();
        let permit = access::sees(&Actor::System, &facts).unwrap();
        let to_print = code_letters::to_print(&place.house, &permit, who, at).await.unwrap();
        to_print.map(|l| l.key.grouped())
    };
    let key = place.house.keys.letter_key(letter).grouped();
    assert_eq!(print(people::COORDINATOR, at(29)).await, Some(key));
    assert_eq!(print(people::SECOND_COORDINATOR, at(1)).await, None);
    assert_eq!(print(people::COORDINATOR, at(30)).await, None);
    place.act(people::COORDINATOR, id, Command::PostCodeLetter { on: made::today() }).await.unwrap();
    assert_eq!(print(people::COORDINATOR, at(1)).await, None);
    assert!(road::take_code_by_letter(&place.house, letter, at(9_000)).await.is_ok(), "and it works for its parent");
}

#[tokio::test]
async fn a_new_code_by_mail_ends_the_letter_and_erasing_ends_both() {
    let place = Place::new().await;
    let answers = Answers { address: "Dorpsstraat 1, Zeist".into(), ..made::answers(people::NORTH) };
    let file = async || {
        let new = parse(&answers, made::today()).unwrap();
        let id = road::file_new(&place.house, new, now()).await.unwrap().complaint;
        place.confirm(id).await;
        (id, make_letter(&place, id).await, loses(&place, id, "fatma@example.nl", now()).await.unwrap())
    };
    let (_, letter, token) = file().await;
    road::take_code(&place.house, &token, at(1)).await.unwrap();
    assert!(road::take_code_by_letter(&place.house, letter, at(1)).await.is_err());

    let (id, letter, token) = file().await;
    place.order(Actor::Complainant(id), id, Command::Withdraw { reason: None }).await.unwrap();
    place.order(Actor::System, id, Command::Erase).await.unwrap();
    refused(&place, &token, at(1)).await;
    assert!(road::take_code_by_letter(&place.house, letter, at(1)).await.is_err());
}

#[tokio::test]
async fn neither_code_nor_key_nor_token_nor_address_stands_in_the_tables() {
    let place = Place::new().await;
    let answers = Answers { address: "Dorpsstraat 1, Zeist".into(), ..made::answers(people::NORTH) };
    let new = parse(&answers, made::today()).unwrap();
    let receipt = road::file_new(&place.house, new, now()).await.unwrap();
    let id = receipt.complaint;
    let confirm = confirming(&place, id).await;
    place.confirm(id).await;
    let letter = make_letter(&place, id).await;
    let token = loses(&place, id, "fatma@example.nl", now()).await.unwrap();
    lost_code::ask(&place.house, &receipt.reference, "fatma@example.nl", now()).await.unwrap();
    let rows: String = sqlx::query_scalar(
        "SELECT (SELECT string_agg(l::text, '') FROM own_link AS l) || (SELECT string_agg(l::text, '') FROM code_letter AS l)
             || (SELECT string_agg(r::text, '') FROM code_request AS r) || (SELECT string_agg(m::text, '') FROM outgoing_mail AS m)
             || (SELECT string_agg(e.body, '') FROM event AS e) || (SELECT string_agg(t.words, '') FROM personal_text AS t WHERE t.words <> 'fatma@example.nl')",
    )
    .fetch_one(&place.house.pool)
    .await
    .unwrap();
    let key = place.house.keys.letter_key(letter).grouped();
    let code = receipt.code.grouped();
    for secret in [&confirm, &token, &key, &key.replace(' ', ""), &code, &code.replace(' ', ""), "fatma"] {
        assert!(!rows.contains(secret), "{secret}");
    }
    assert!(rows.contains(&hex::encode(token_hash(&token))));
}

#[tokio::test]
async fn what_was_asked_for_before_a_diversion_goes_no_longer() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    place.confirm(id).await;
    let token = loses(&place, id, "fatma@example.nl", now()).await.unwrap();
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Zorg."), named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    assert!(parents_mails(&place, id).await.iter().all(|m| m.state == MailState::Withheld));
    // Whoever had it in the mailbox already takes a code, and is told of it by nobody.
    let before = parents_mails(&place, id).await.len();
    road::take_code(&place.house, &token, at(1)).await.unwrap();
    assert_eq!(parents_mails(&place, id).await.len(), before);
}

#[tokio::test]
async fn what_was_mailed_to_the_address_before_confirms_and_gives_nothing_any_more() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    let first = confirming(&place, id).await;
    let new = |email: &str| Command::ChangeReach(NewReach { email: Some(made::prose(email)), ..NewReach::default() });
    place.order(Actor::Complainant(id), id, new("fatma@voorbeeld.nl")).await.unwrap();
    assert!(matches!(road::confirm_address(&place.house, &first, at(1)).await, Err(StoreError::NotFound)));
    assert!(!open(&place, id).await.0.confirmed(), "the letters went to another mailbox");
    // The new address is asked, and only once it said so a code can be taken by it.
    let asked = parents_mails(&place, id).await;
    assert_eq!(asked.last().unwrap().kind, MailKind::Confirmation);
    let house = &place.house;
    let case = open(&place, id).await.0;
    let confirming = |mail: &OutgoingMail| own_links::confirming(&house.pool, &house.keys, mail.id, &case, at(2));
    assert!(
        confirming(asked.first().unwrap()).await.unwrap().is_none(),
        "a mail that is tried again brings no dead link"
    );
    let (token, _) = confirming(asked.last().unwrap()).await.unwrap().unwrap();
    assert!(loses(&place, id, "fatma@voorbeeld.nl", at(2)).await.is_none());
    road::confirm_address(house, &token, at(3)).await.unwrap();
    assert!(open(&place, id).await.0.confirmed());
    assert!(loses(&place, id, "fatma@example.nl", at(4)).await.is_none(), "the old address is nobody's here");
    let taking = loses(&place, id, "fatma@voorbeeld.nl", at(5)).await.unwrap();
    place.order(Actor::Complainant(id), id, new("fatma@elders.nl")).await.unwrap();
    refused(&place, &taking, at(6)).await;
    // The projections say the same from the events alone.
    assert!(!open(&place, id).await.0.confirmed());
}
