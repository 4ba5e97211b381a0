//! Opening a case: everything for who sees everything, the parent's side for the parent.

use crate::common::{Place, made, now, people};
use chrono::TimeDelta;
use gehoor::{
    domain::{
        access::{self, Actor},
        command::Command,
        event::Event,
        ids::ComplaintId,
        phase::{Closing, Diversion, Phase},
    },
    store::case::{self, CaseFile, RecordedActor},
};

async fn open_as(place: &Place, actor: Actor, id: ComplaintId) -> CaseFile {
    let facts = case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap();
    let permit = access::sees(&actor, &facts).unwrap();
    case::open(&place.house.pool, &permit).await.unwrap()
}

fn kinds(file: &CaseFile) -> Vec<&'static str> {
    file.events.iter().map(|r| r.event.kind()).collect()
}

#[tokio::test]
async fn the_words_are_kept_as_typed_and_stand_in_no_event() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    let file = open_as(&place, Actor::Complainant(id), id).await;
    let texts = &file.complaint.filed.texts;
    assert_eq!(file.words[&texts.story], made::answers(people::NORTH).story);
    assert_eq!(file.words[&texts.name], "Fatma Yıldız");
    assert_eq!((file.events[0].actor, file.events[0].at), (RecordedActor::Complainant, now()));
    let rows: Vec<String> =
        sqlx::query_scalar("SELECT body || actor FROM event").fetch_all(&place.house.pool).await.unwrap();
    for personal in ["Fatma", "fatma@example.nl", "06-12345678", "hek", "Fenna"] {
        assert!(!rows.concat().contains(personal), "{personal} stands in an event");
    }
}

#[tokio::test]
async fn a_case_is_found_by_its_reference_and_a_reference_of_nothing_finds_nothing() {
    let place = Place::new().await;
    let id = place.file(people::NORTH).await;
    let file = open_as(&place, Actor::System, id).await;
    let facts = case::facts(&place.house.pool, &file.complaint.filed.reference).await.unwrap().unwrap();
    assert_eq!(facts, file.complaint.facts(&people::organisation().0));
    let nothing = "0000-0000".parse().unwrap();
    assert_eq!(case::facts(&place.house.pool, &nothing).await.unwrap(), None);
}

#[tokio::test]
async fn a_parent_gets_only_the_parents_side_of_what_happened() {
    let place = Place::new().await;
    let id = place.assigned(people::SOUTH).await;
    place.act(people::COORDINATOR, id, made::note("Tussen ons: let op.")).await.unwrap();
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    place.act(people::MANAGER_NORTH, id, made::judgement()).await.unwrap();

    let parents = open_as(&place, Actor::Complainant(id), id).await;
    assert_eq!(kinds(&parents), ["filed", "routed", "told", "contacted"]);
    assert_eq!((parents.complaint.judgement, parents.complaint.seq), (None, 7));
    let said: Vec<_> = parents.words.values().map(String::as_str).collect();
    assert!(said.contains(&"Niemand belde haar."));
    for hidden in ["Tussen ons: let op.", "Kent de groep.", "Het slot was stuk, zegt het logboek.", "Nieuw slot."] {
        assert!(!said.contains(&hidden), "{hidden} is not the parent's");
    }

    let staff = open_as(&place, Actor::Staff(place.staff(people::COORDINATOR).await), id).await;
    assert_eq!(staff.events.len(), 7);
    assert!(staff.words.values().any(|w| w == "Tussen ons: let op."));
}

#[tokio::test]
async fn a_judgement_is_the_parents_once_it_is_issued() {
    let place = Place::new().await;
    let id = place.judged(people::NORTH).await;
    let file = open_as(&place, Actor::Complainant(id), id).await;
    let judgement = file.complaint.judgement.clone().unwrap();
    assert_eq!(file.words[&judgement.measures[0].what], "Nieuw slot.");
    assert_eq!(file.words[&judgement.findings[1].reasons.unwrap()], "Het slot was stuk, zegt het logboek.");
    assert!(matches!(file.events.last().unwrap().event, Event::JudgementIssued { version: 1, .. }));
    assert_eq!((file.complaint.phase, file.complaint.closing()), (Phase::Closed, Some(Closing::Judged)));
}

#[tokio::test]
async fn a_parent_is_not_told_by_a_page_what_a_case_was_diverted_to() {
    let place = Place::new().await;
    let id = place.assigned(people::NORTH).await;
    let reason = made::prose("Signalen.");
    let divert = Command::Divert { to: Diversion::Meldcode, reason, named_director: Some(people::DIRECTOR) };
    place.act(people::SAFEGUARDING, id, divert.clone()).await.unwrap_err();
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    let file = open_as(&place, Actor::Complainant(id), id).await;
    assert_eq!(kinds(&file), ["filed", "routed", "told"]);
    assert_eq!((file.complaint.diversion, file.complaint.closing()), (None, Some(Closing::Diverted)));
    assert!(!file.words.values().any(|w| w == "Signalen."));
}

#[tokio::test]
async fn every_opening_of_a_file_is_logged_once_an_hour_and_listed_for_the_coordinator() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let (id, other) = (place.assigned(people::NORTH).await, place.assigned(people::NORTH).await);
    let permit = |who, id| {
        let place = &place;
        async move {
            let facts = case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap();
            access::sees(&Actor::Staff(place.staff(who).await), &facts).unwrap()
        }
    };
    let coordinators = permit(people::COORDINATOR, id).await;
    let handlers = permit(people::MANAGER_NORTH, id).await;
    // A page that is looked at is read again with every change.
    for minutes in [0, 1, 30, 59, 60, 61, 200] {
        case::opened(db, &handlers, people::MANAGER_NORTH, now() + TimeDelta::minutes(minutes)).await.unwrap();
    }
    case::opened(db, &coordinators, people::COORDINATOR, now() + TimeDelta::minutes(5)).await.unwrap();
    case::opened(db, &permit(people::COORDINATOR, other).await, people::COORDINATOR, now()).await.unwrap();
    // They turn out to be complained about: what they had opened stays listed.
    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::MANAGER_NORTH }).await.unwrap();
    let listed: Vec<_> = case::openings(db, &coordinators).await.unwrap();
    let listed: Vec<_> = listed.into_iter().map(|o| (o.by, (o.at - now()).num_minutes())).collect();
    let nora = people::MANAGER_NORTH;
    assert_eq!(listed, [(nora, 0), (people::COORDINATOR, 5), (nora, 60), (nora, 200)]);
    // A page at a time, the newest first; and what those had opened who may not see it.
    let page = |skip| {
        let coordinators = &coordinators;
        async move {
            let page = case::openings_page(db, coordinators, skip, 3).await.unwrap();
            page.into_iter().map(|o| (o.at - now()).num_minutes()).collect::<Vec<_>>()
        }
    };
    assert_eq!((page(0).await, page(3).await), (vec![200, 60, 5], vec![0]));
    let theirs = case::openings_of(db, &coordinators, &[nora, people::REGIONAL]).await.unwrap();
    let theirs: Vec<_> = theirs.into_iter().map(|o| (o.by, o.times, (o.last - o.first).num_minutes())).collect();
    assert_eq!(theirs, [(nora, 3, 200)]);
    let parents = access::sees(&Actor::Complainant(id), &case::facts_by_id(db, id).await.unwrap().unwrap()).unwrap();
    assert!(case::openings_page(db, &parents, 0, 50).await.is_err());
    assert!(case::openings_of(db, &parents, &[nora]).await.is_err());
    assert!(case::openings(db, &parents).await.is_err(), "not the parent's to know");
}
