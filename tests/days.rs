//! What the house does by itself as days pass: telling, alerting, reminding.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used)]

mod common;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use common::{Place, made, now, people, today};
use gehoor::{
    domain::{
        command::{Command, NewFinding, NewJudgement, NewMeasure},
        ids::{ComplaintId, StaffId},
        judgement::{Outcome, When},
        phase::Diversion,
        promise::Settled,
    },
    house::House,
    jobs,
    outside::mail::Post,
    store::{
        case,
        mail::{self, About, MailKind, MailState, Recipient},
        reminders, road,
    },
};

/// A day of work: everything that is asked for at this moment, and done.
async fn work(house: &House, at: DateTime<Utc>) {
    let post = Post::Folder(house.config.data.join("mail"));
    jobs::ask_now(house, at).await.unwrap();
    while jobs::next(house, &post, at).await.unwrap() {}
}

/// As many processes would.
async fn work_at_once(house: &House, at: DateTime<Utc>) {
    let all: Vec<_> = (0..4)
        .map(|_| {
            let house = house.clone();
            tokio::spawn(async move { work(&house, at).await })
        })
        .collect();
    for one in all {
        one.await.unwrap();
    }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

async fn told(place: &Place, id: ComplaintId) -> Vec<StaffId> {
    case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap().told
}

/// Who was alerted about a complaint, in which round.
async fn alerts(place: &Place, id: ComplaintId) -> Vec<(u32, StaffId)> {
    let mails = mail::of(&place.house.pool, id).await.unwrap();
    let alerts = mails.into_iter().filter(|m| m.kind == MailKind::SafetyAlert);
    alerts
        .map(|m| match (m.about, m.recipient) {
            (About::Event { round, .. }, Recipient::Staff(who)) => (round, who),
            other => panic!("{other:?}"),
        })
        .collect()
}

async fn reminded(place: &Place, day: NaiveDate, who: StaffId) -> Vec<String> {
    let all = reminders::of(&place.house.pool, day, who).await.unwrap();
    all.into_iter().map(|(_, what)| what.key()).collect()
}

async fn everybody_reminded(place: &Place, day: NaiveDate) -> Vec<StaffId> {
    let mut found = Vec::new();
    for who in people::ALL {
        if !reminded(place, day, who).await.is_empty() {
            found.push(who);
        }
    }
    found
}

/// The mails to an address.
fn mail_to(place: &Place, address: &str) -> Vec<String> {
    let folder = std::fs::read_dir(place.house.config.data.join("mail")).unwrap();
    let mails = folder.map(|f| std::fs::read_to_string(f.unwrap().path()).unwrap());
    mails.filter(|m| m.contains(address)).collect()
}

async fn digests(place: &Place) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM outgoing_mail WHERE kind = 'reminder'")
        .fetch_one(&place.house.pool)
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_level_hears_at_the_end_of_the_first_working_day_of_what_nobody_routed() {
    let place = Place::new().await;
    let friday = place.file(people::NORTH).await;
    let new = made::complaint(people::SOUTH);
    let saturday = road::file_new(&place.house, new, at("2026-11-21T10:00:00Z")).await.unwrap().complaint;
    let routed = place.assigned(people::NORTH).await;
    work(&place.house, at("2026-11-20T15:59:00Z")).await;
    assert_eq!(told(&place, friday).await, [], "one minute to five");
    work_at_once(&place.house, at("2026-11-20T16:00:00Z")).await;
    assert_eq!(told(&place, friday).await, [people::REGIONAL]);
    assert_eq!(told(&place, saturday).await, []);
    // Monday is a closing day of this organisation.
    work(&place.house, at("2026-11-23T17:00:00Z")).await;
    assert_eq!(told(&place, saturday).await, []);
    work(&place.house, at("2026-11-24T16:00:00Z")).await;
    assert_eq!(told(&place, saturday).await, [people::REGIONAL]);
    for (id, events) in [(friday, 2), (saturday, 2), (routed, 4)] {
        let seq: i64 = sqlx::query_scalar("SELECT count(*) FROM event WHERE complaint = $1")
            .bind(id.0)
            .fetch_one(&place.house.pool)
            .await
            .unwrap();
        assert_eq!(seq, events, "told once");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_is_said_at_once_and_every_half_hour_until_somebody_saw_it() {
    let place = Place::new().await;
    let id = place.assigned(people::NORTH).await;
    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::SECOND_COORDINATOR }).await.unwrap();
    let concern = Command::RaiseConcern(made::prose("Blauwe plekken."));
    place.act(people::MANAGER_NORTH, id, concern).await.unwrap();
    let guards = [people::COORDINATOR, people::SAFEGUARDING];
    let said = |rounds: &[u32]| -> Vec<(u32, StaffId)> {
        rounds.iter().flat_map(|round| guards.map(|who| (*round, who))).collect()
    };
    assert_eq!(alerts(&place, id).await, said(&[0]), "at once, and not to a subject");
    // It is Friday evening before long: at any hour.
    work_at_once(&place.house, now() + TimeDelta::minutes(29)).await;
    assert_eq!(alerts(&place, id).await, said(&[0]));
    work_at_once(&place.house, now() + TimeDelta::minutes(30)).await;
    assert_eq!(alerts(&place, id).await, said(&[0, 1]));
    work(&place.house, now() + TimeDelta::minutes(61)).await;
    // Nobody was there for hours: it is said once, not ten times.
    work_at_once(&place.house, now() + TimeDelta::hours(7)).await;
    assert_eq!(alerts(&place, id).await, said(&[0, 1, 2, 14]));
    place.act(people::SAFEGUARDING, id, Command::AcknowledgeConcern).await.unwrap();
    for minutes in [450, 480, 600, 5_000] {
        work(&place.house, now() + TimeDelta::minutes(minutes)).await;
    }
    assert_eq!(alerts(&place, id).await, said(&[0, 1, 2, 14]));
    // Another concern begins anew.
    place.act(people::COORDINATOR, id, Command::RaiseConcern(made::prose("Weer."))).await.unwrap();
    work(&place.house, now() + TimeDelta::minutes(30)).await;
    assert_eq!(alerts(&place, id).await[8..], said(&[0, 1]));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_stops_when_the_case_is_diverted_and_never_reaches_who_became_a_subject() {
    let place = Place::new().await;
    let id = place.assigned(people::NORTH).await;
    place.act(people::MANAGER_NORTH, id, Command::RaiseConcern(made::prose("Blauwe plekken."))).await.unwrap();
    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::SAFEGUARDING }).await.unwrap();
    work(&place.house, now() + TimeDelta::minutes(30)).await;
    let round =
        |all: Vec<(u32, StaffId)>, n| all.into_iter().filter(|(r, _)| *r == n).map(|(_, w)| w).collect::<Vec<_>>();
    assert_eq!(round(alerts(&place, id).await, 1), [people::COORDINATOR, people::SECOND_COORDINATOR]);
    for mail in mail::of(&place.house.pool, id).await.unwrap() {
        let to_subject = mail.recipient == Recipient::Staff(people::SAFEGUARDING);
        assert!(!to_subject || mail.state == MailState::Withheld, "{mail:?}");
    }
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Signalen."), named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    work(&place.house, now() + TimeDelta::minutes(60)).await;
    assert_eq!(round(alerts(&place, id).await, 2), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_is_reminded_once_a_day_in_working_hours_of_everything_that_is_theirs() {
    let place = Place::new().await;
    // Contact is due on Wednesday the 25th: Monday is a closing day.
    let (one, two) = (place.assigned(people::NORTH).await, place.assigned(people::NORTH).await);
    for quiet in ["2026-11-21T10:00:00Z", "2026-11-23T10:00:00Z", "2026-11-24T07:59:00Z", "2026-11-24T16:00:00Z"] {
        work(&place.house, at(quiet)).await;
        assert_eq!(digests(&place).await, 0, "{quiet}");
    }
    for hour in ["2026-11-24T08:00:00Z", "2026-11-24T12:00:00Z", "2026-11-24T15:59:00Z"] {
        work_at_once(&place.house, at(hour)).await;
    }
    assert_eq!(reminded(&place, day("2026-11-24"), people::MANAGER_NORTH).await, ["contact.ahead", "contact.ahead"]);
    assert_eq!(everybody_reminded(&place, day("2026-11-24")).await, [people::MANAGER_NORTH]);
    assert_eq!(digests(&place).await, 1, "one mail for both");

    place.act(people::MANAGER_NORTH, two, made::contact()).await.unwrap();
    let promise = Command::SettlePromise { promise: 1, how: Settled::Kept(today()) };
    place.act(people::MANAGER_NORTH, two, promise).await.unwrap();
    work(&place.house, at("2026-11-25T09:00:00Z")).await;
    let whoever = [people::COORDINATOR, people::SECOND_COORDINATOR, people::MANAGER_NORTH, people::REGIONAL];
    assert_eq!(everybody_reminded(&place, day("2026-11-25")).await, whoever);
    assert_eq!(reminded(&place, day("2026-11-25"), people::MANAGER_NORTH).await, ["contact.last"], "of one only");
    work(&place.house, at("2026-11-26T09:00:00Z")).await;
    assert_eq!(everybody_reminded(&place, day("2026-11-26")).await, whoever);
    work(&place.house, at("2026-11-27T09:00:00Z")).await;
    assert_eq!(everybody_reminded(&place, day("2026-11-27")).await, [], "late is said the day after, then weekly");
    work(&place.house, at("2026-12-03T09:00:00Z")).await;
    assert_eq!(reminded(&place, day("2026-12-03"), people::REGIONAL).await, ["contact.late"]);
    let _ = one;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_names_references_and_nothing_of_the_case() {
    let place = Place::new().await;
    let id = place.assigned(people::NORTH).await;
    work(&place.house, at("2026-11-24T09:00:00Z")).await;
    let folder = place.house.config.data.join("mail");
    let mails = std::fs::read_dir(folder).unwrap().map(|f| std::fs::read_to_string(f.unwrap().path()).unwrap());
    let reminder: Vec<String> = mails.filter(|m| m.contains("/bord")).collect();
    let reference: String = sqlx::query_scalar("SELECT reference FROM complaint WHERE id = $1")
        .bind(id.0)
        .fetch_one(&place.house.pool)
        .await
        .unwrap();
    assert_eq!(reminder.len(), 1);
    assert!(reminder[0].contains("To: ") && reminder[0].contains("nora@example.nl"));
    assert!(reminder[0].contains(&reference), "{}", reminder[0]);
    for personal in ["Fatma", "Fenna", "hek", "Noordster"] {
        assert!(!reminder[0].contains(personal), "{personal}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_away_is_stood_in_for_and_nobody_conflicted_is_reminded() {
    let place = Place::new().await;
    let received = at("2026-11-27T13:10:00Z");
    let new = made::complaint(people::SOUTH);
    let id = road::file_new(&place.house, new, received).await.unwrap().complaint;
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
    place.act(people::COORDINATOR, id, Command::Route { handler: people::MANAGER_SOUTH, reason: None }).await.unwrap();
    work(&place.house, at("2026-11-30T09:00:00Z")).await;
    assert_eq!(everybody_reminded(&place, day("2026-11-30")).await, [people::MANAGER_SOUTH]);
    // Away from the first of December.
    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::REGIONAL }).await.unwrap();
    work(&place.house, at("2026-12-01T09:00:00Z")).await;
    let whoever = [people::COORDINATOR, people::SECOND_COORDINATOR, people::MANAGER_NORTH, people::DIRECTOR];
    let reminded = everybody_reminded(&place, day("2026-12-01")).await;
    assert_eq!(reminded, whoever, "the deputy; and not the subject, but one level up who was told instead");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_lost_sight_of_it_before_the_mail_went_gets_none() {
    let place = Place::new().await;
    let id = place.assigned(people::NORTH).await;
    let what = gehoor::domain::reminders::What::from_key("contact.ahead", day("2026-11-25")).unwrap();
    let monday = at("2026-11-24T09:00:00Z");
    let db = &place.house.pool;
    assert!(reminders::remind(db, day("2026-11-24"), people::MANAGER_NORTH, &[(id, what)], monday).await.unwrap());
    assert!(!reminders::remind(db, day("2026-11-24"), people::MANAGER_NORTH, &[(id, what)], monday).await.unwrap());
    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::MANAGER_NORTH }).await.unwrap();
    work(&place.house, monday).await;
    let state: String = sqlx::query_scalar("SELECT state FROM outgoing_mail WHERE day IS NOT NULL AND staff = $1")
        .bind(people::MANAGER_NORTH.0)
        .fetch_one(db)
        .await
        .unwrap();
    assert_eq!(state, "withheld");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_closed_case_only_measures_are_followed_and_of_a_diverted_one_nothing() {
    let place = Place::new().await;
    let id = place.assigned(people::NORTH).await;
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    let finding = |point| NewFinding { point, outcome: Outcome::Unfounded, reasons: made::prose("Het slot was heel.") };
    let measure = NewMeasure {
        what: made::prose("Nieuw slot."),
        owner: people::EMPLOYEE,
        when: When::Planned(day("2026-12-01")),
    };
    let judgement = NewJudgement { findings: vec![finding(1), finding(2)], measures: vec![measure], solved: false };
    place.act(people::MANAGER_NORTH, id, Command::DraftJudgement(judgement)).await.unwrap();
    place.act(people::REGIONAL, id, Command::ApproveJudgement { version: 1 }).await.unwrap();
    place.act(people::MANAGER_NORTH, id, Command::Issue { version: 1 }).await.unwrap();
    let diverted = place.assigned(people::NORTH).await;
    let divert = Command::Divert { to: Diversion::Meldcode, reason: made::prose("Signalen."), named_director: None };
    place.act(people::COORDINATOR, diverted, divert).await.unwrap();

    // R14: its owner hears of the measure as the judgement goes out, also of a case that they may not see.
    work(&place.house, at("2026-11-24T09:00:00Z")).await;
    assert_eq!(digests(&place).await, 0);
    let told = mail_to(&place, "mees@example.nl");
    assert_eq!(told.len(), 1);
    for said in ["dinsdag 1 december 2026", "Nora Smit"] {
        assert!(told[0].contains(said), "{}", told[0]);
    }
    work(&place.house, at("2026-12-01T09:00:00Z")).await;
    // Its owner may not see the case, and is told whom to ask (R14); who handles it is reminded too.
    assert_eq!(everybody_reminded(&place, day("2026-12-01")).await, [people::MANAGER_NORTH, people::EMPLOYEE]);
    let owners = mail_to(&place, "mees@example.nl");
    assert_eq!(owners.len(), 2);
    for mail in owners {
        assert!(mail.contains("Nora Smit"), "{mail}");
        for personal in ["slot", "Fatma", "Noordster"] {
            assert!(!mail.contains(personal), "{personal}");
        }
    }
    assert_eq!(reminded(&place, day("2026-12-01"), people::MANAGER_NORTH).await, ["measure-1.last"]);
    work(&place.house, at("2026-12-02T09:00:00Z")).await;
    assert_eq!(reminded(&place, day("2026-12-02"), people::COORDINATOR).await, ["measure-1.late"]);
    let moved = Settled::Moved { to: day("2026-12-08"), why: made::prose("Levertijd.") };
    place.act(people::MANAGER_NORTH, id, Command::SettleMeasure { measure: 1, how: moved }).await.unwrap();
    work(&place.house, at("2026-12-08T09:00:00Z")).await;
    assert_eq!(reminded(&place, day("2026-12-08"), people::MANAGER_NORTH).await, ["measure-1.last"]);
    let kept = Command::SettleMeasure { measure: 1, how: Settled::Kept(today()) };
    place.act(people::MANAGER_NORTH, id, kept).await.unwrap();
    for late in ["2026-12-09T09:00:00Z", "2026-12-16T09:00:00Z"] {
        work(&place.house, at(late)).await;
        assert_eq!(everybody_reminded(&place, at(late).date_naive()).await, []);
    }
    let due: Vec<Option<NaiveDate>> =
        sqlx::query_scalar("SELECT promise_due FROM card").fetch_all(&place.house.pool).await.unwrap();
    assert_eq!(due, [None, None], "nobody looks at either again");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_question_only_the_answer_is_asked_for_and_only_of_who_coordinates() {
    let place = Place::new().await;
    // A Friday; the weekend and a closing day do not count: Wednesday.
    let id = place.ask().await;
    work(&place.house, at("2026-11-24T09:00:00Z")).await;
    work(&place.house, at("2026-11-25T09:00:00Z")).await;
    work(&place.house, at("2026-11-26T09:00:00Z")).await;
    let both = [people::COORDINATOR, people::SECOND_COORDINATOR];
    for (on, what) in [("2026-11-24", "answer.ahead"), ("2026-11-25", "answer.last"), ("2026-11-26", "answer.late")] {
        assert_eq!(everybody_reminded(&place, day(on)).await, both, "{on}");
        assert_eq!(reminded(&place, day(on), people::COORDINATOR).await, [what]);
    }
    assert_eq!(told(&place, id).await, [], "R15 is for complaints");
    place.act(people::COORDINATOR, id, Command::AnswerQuestion(made::prose("Ja."))).await.unwrap();
    work(&place.house, at("2026-12-03T09:00:00Z")).await;
    assert_eq!(everybody_reminded(&place, day("2026-12-03")).await, []);
}
