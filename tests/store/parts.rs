//! Points of a complaint about several locations (R8): whoever holds them gets those, and not a byte of the rest.

use crate::common::{Place, made, now, people, today};
use gehoor::{
    domain::{
        access::{self, Actor, Permit},
        command::{Command, NewFinding, NewJudgement, NewMeasure},
        event::Event,
        ids::{ComplaintId, LocationId, StaffId},
        intake::Category,
        judgement::{Outcome, When},
        refusal::Refusal,
    },
    store::{
        self, StoreError,
        board::{self, BoardFilter},
        case,
        mail::{self, MailKind, MailState, Recipient},
        rebuild,
        road::{self, Order},
    },
};
use std::collections::BTreeSet;
use uuid::Uuid;

async fn permit(place: &Place, who: StaffId, id: ComplaintId) -> Option<Permit> {
    let facts = case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap();
    access::sees(&Actor::Staff(place.staff(who).await), &facts)
}

async fn part(place: &Place, who: StaffId, id: ComplaintId) -> Option<case::PartFile> {
    let permit = permit(place, who, id).await?;
    Some(case::part(&place.house.pool, &permit).await.unwrap())
}

/// What stands in it, sorted.
fn words(file: &case::PartFile) -> BTreeSet<&str> {
    file.words.values().map(String::as_str).collect()
}

async fn found(place: &Place, who: StaffId, filter: BoardFilter) -> usize {
    board::cards(&place.house.pool, &place.staff(who).await, &filter, today()).await.unwrap().len()
}

#[tokio::test]
async fn a_manager_gets_their_point_and_the_rest_is_not_there() {
    let place = Place::new().await;
    let id = place.about_two().await;
    assert!(permit(&place, people::MANAGER_SOUTH, id).await.is_none());
    place.act(people::MANAGER_NORTH, id, made::note("Alleen voor ons.")).await.unwrap();
    place.give(id, &[2]).await;

    let file = part(&place, people::MANAGER_SOUTH, id).await.unwrap();
    assert_eq!(words(&file), BTreeSet::from(["Niemand belde haar."]));
    let report = Command::ReportOnPart { manager: people::MANAGER_SOUTH, words: made::prose("Het rooster klopte.") };
    place.act(people::MANAGER_SOUTH, id, report).await.unwrap();
    let file = part(&place, people::MANAGER_SOUTH, id).await.unwrap();
    assert_eq!(words(&file), BTreeSet::from(["Het rooster klopte.", "Niemand belde haar."]));

    // What was drafted is not theirs; what went out is, as far as it is about their point or theirs to see to.
    let finding =
        |point, reasons: &str| NewFinding { point, outcome: Outcome::Unfounded, reasons: made::prose(reasons) };
    let measure = |owner, what: &str| NewMeasure { what: made::prose(what), owner, when: When::Planned(today()) };
    let judgement = NewJudgement {
        findings: vec![finding(1, "Het logboek."), finding(2, "De telefoonlijst.")],
        measures: vec![measure(people::MANAGER_NORTH, "Nieuw slot."), measure(people::MANAGER_SOUTH, "Vaker bellen.")],
        solved: false,
    };
    place.act(people::MANAGER_NORTH, id, Command::DraftJudgement(judgement)).await.unwrap();
    assert_eq!(words(&part(&place, people::MANAGER_SOUTH, id).await.unwrap()).len(), 2);
    place.act(people::REGIONAL, id, Command::ApproveJudgement { version: 1 }).await.unwrap();
    place.act(people::MANAGER_NORTH, id, Command::Issue { version: 1 }).await.unwrap();
    let file = part(&place, people::MANAGER_SOUTH, id).await.unwrap();
    let expected = ["De telefoonlijst.", "Het rooster klopte.", "Niemand belde haar.", "Vaker bellen."];
    assert_eq!(words(&file), BTreeSet::from(expected));
}

#[tokio::test]
async fn a_permit_opens_what_it_is_for_and_nothing_else() {
    let place = Place::new().await;
    let id = place.about_two().await;
    place.give(id, &[2]).await;
    let not_found = |answer: store::Result<()>| matches!(answer, Err(StoreError::NotFound));
    let theirs = permit(&place, people::MANAGER_SOUTH, id).await.unwrap();
    let whole = permit(&place, people::MANAGER_NORTH, id).await.unwrap();
    let db = &place.house.pool;
    assert!(not_found(case::open(db, &theirs).await.map(drop)));
    assert!(not_found(case::openings(db, &theirs).await.map(drop)));
    assert!(not_found(case::extract(db, &theirs).await.map(drop)));
    assert!(not_found(case::part(db, &whole).await.map(drop)));
    // Taken away between the permit and the reading.
    place.give(id, &[]).await;
    assert!(not_found(case::part(db, &theirs).await.map(drop)));
    assert_eq!(rebuild::rebuild(db, true).await.unwrap(), []);
}

#[tokio::test]
async fn an_order_that_is_not_theirs_tells_nothing_of_what_happened() {
    let place = Place::new().await;
    let id = place.about_two().await;
    place.give(id, &[2]).await;
    let command = Command::Route { handler: people::REGIONAL, reason: None };
    for (who, stale) in [(people::MANAGER_SOUTH, false), (people::COORDINATOR, true)] {
        let actor = Actor::Staff(place.staff(who).await);
        let order = Order { actor, complaint: id, seen: 1, key: Uuid::new_v4(), command: command.clone() };
        let refused = road::perform(&place.house, order, now()).await.unwrap_err();
        let told = matches!(refused, StoreError::Refused(Refusal::Stale(_)));
        let not_theirs = matches!(refused, StoreError::Refused(Refusal::NotYours));
        assert_eq!((told, not_theirs), (stale, !stale), "{who}");
    }
}

#[tokio::test]
async fn the_board_shows_that_there_are_points_and_no_filter_tells_more() {
    let place = Place::new().await;
    let id = place.about_two().await;
    let south = people::MANAGER_SOUTH;
    assert_eq!(found(&place, south, BoardFilter::default()).await, 0);
    place.give(id, &[2]).await;
    let staff = place.staff(south).await;
    let rows = board::cards(&place.house.pool, &staff, &BoardFilter::default(), today()).await.unwrap();
    let card = &rows[0].card;
    assert!(card.part && card.locations.is_empty() && card.categories.is_empty() && card.handler.is_none());
    assert!(!card.message_waits && !card.approved && !card.filed_late);

    let at = |location: LocationId| BoardFilter { location: Some(location), ..BoardFilter::default() };
    let probing = [
        at(people::NORTH),
        at(people::SOUTH),
        BoardFilter { region: Some(people::REGION), ..BoardFilter::default() },
        BoardFilter { category: Some(Category::Safety), ..BoardFilter::default() },
        BoardFilter { mine: true, ..BoardFilter::default() },
    ];
    for filter in probing {
        assert_eq!(found(&place, south, filter.clone()).await, 0, "{filter:?}");
        let admitted = board::admitted(&place.house.pool, &staff, &filter, today()).await.unwrap();
        assert!(admitted.is_empty(), "the query alone, too: {filter:?}");
        assert_eq!(
            found(&place, people::MANAGER_NORTH, filter.clone()).await,
            1,
            "who handles it finds it: {filter:?}"
        );
    }
}

#[tokio::test]
async fn whoever_becomes_a_subject_loses_the_points_and_the_mail_about_them() {
    let place = Place::new().await;
    let id = place.about_two().await;
    place.give(id, &[2]).await;
    place.act(people::COORDINATOR, id, Command::AddSubject { who: people::MANAGER_SOUTH }).await.unwrap();
    assert!(permit(&place, people::MANAGER_SOUTH, id).await.is_none());
    assert_eq!(found(&place, people::MANAGER_SOUTH, BoardFilter::default()).await, 0);
    let mails = mail::of(&place.house.pool, id).await.unwrap();
    let states: Vec<MailState> = mails.iter().filter(|m| m.kind == MailKind::Part).map(|m| m.state).collect();
    assert_eq!(states, [MailState::Withheld]);
}

#[tokio::test]
async fn the_manager_is_mailed_when_points_are_given_and_the_handler_when_something_is_reported() {
    let place = Place::new().await;
    let id = place.about_two().await;
    place.give(id, &[2]).await;
    let words = made::prose("Er is gebeld.");
    let report = Command::ReportOnPart { manager: people::MANAGER_SOUTH, words };
    place.act(people::MANAGER_SOUTH, id, report).await.unwrap();
    place.give(id, &[]).await;
    let all = mail::of(&place.house.pool, id).await.unwrap();
    let last: Vec<_> = all.iter().skip_while(|m| m.kind != MailKind::Part).map(|m| (m.kind, m.recipient)).collect();
    let expected = [
        (MailKind::Part, Recipient::Staff(people::MANAGER_SOUTH)),
        (MailKind::News, Recipient::Staff(people::MANAGER_NORTH)),
    ];
    assert_eq!(last, expected, "what was taken away is no news");
    let whole = permit(&place, people::MANAGER_NORTH, id).await.unwrap();
    let file = case::open(&place.house.pool, &whole).await.unwrap();
    let reported = |e: &Event| matches!(e, Event::PartReported { .. });
    assert!(file.events.iter().any(|r| reported(&r.event)) && file.words.values().any(|w| w == "Er is gebeld."));
    let parent =
        access::sees(&Actor::Complainant(id), &case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap());
    let parents = case::open(&place.house.pool, &parent.unwrap()).await.unwrap();
    assert!(parents.complaint.parts.is_empty() && !parents.events.iter().any(|r| reported(&r.event)));
}
