//! The board shows to each exactly what `access::sees` admits: in SQL and in the core the same.

use crate::common::{Place, made, now, people, today};
use chrono::Days;
use gehoor::{
    domain::{
        access::{self, Actor},
        card::Card,
        command::Command,
        ids::{ComplaintId, StaffId},
        intake::Category,
        phase::{Closing, Diversion},
        search::{Order, Sought},
    },
    store::{
        board::{self, BoardFilter},
        case, road, search,
    },
};
use std::collections::BTreeSet;

async fn board(place: &Place, who: StaffId, filter: &BoardFilter) -> Vec<ComplaintId> {
    let staff = place.staff(who).await;
    let cards = board::cards(&place.house.pool, &staff, filter, today()).await.unwrap();
    cards.into_iter().map(|row| row.facts.id).collect()
}

async fn check(place: &Place, id: ComplaintId, subjects: &[StaffId]) {
    let command = Command::CheckSafety { subjects: subjects.to_vec() };
    place.act(people::COORDINATOR, id, command).await.unwrap();
}

async fn divert(place: &Place, id: ComplaintId, named_director: Option<StaffId>) {
    let reason = made::prose("Signalen.");
    let command = Command::Divert { to: Diversion::DutyToReport, reason, named_director };
    place.act(people::COORDINATOR, id, command).await.unwrap();
}

/// Complaints in every state that access tells apart.
pub async fn every_state(place: &Place) -> Vec<ComplaintId> {
    let mut all = Vec::new();
    all.push(place.file(people::NORTH).await);
    all.push(place.assigned(people::NORTH).await);
    all.push(place.assigned(people::SOUTH).await);
    all.push(place.judged(people::NORTH).await);
    // Each of the staff as a subject, before routing and after; with some of them the whole line is re-routed.
    for subject in people::ALL {
        all.push(place.file(people::NORTH).await);
        check(place, *all.last().unwrap(), &[subject]).await;
        if subject != people::COORDINATOR {
            all.push(place.assigned(people::NORTH).await);
            check(place, *all.last().unwrap(), &[subject]).await;
        }
    }
    for subjects in [
        vec![people::COORDINATOR, people::SECOND_COORDINATOR],
        vec![people::COORDINATOR, people::SECOND_COORDINATOR, people::DIRECTOR],
    ] {
        all.push(place.assigned(people::NORTH).await);
        check(place, *all.last().unwrap(), &subjects).await;
    }
    for named in [None, Some(people::DIRECTOR), Some(people::SECOND_DIRECTOR)] {
        all.push(place.assigned(people::NORTH).await);
        divert(place, *all.last().unwrap(), named).await;
    }
    // Diverted, with the safeguarding officer and the named director as subjects.
    all.push(place.file(people::NORTH).await);
    check(place, *all.last().unwrap(), &[people::SAFEGUARDING, people::DIRECTOR]).await;
    divert(place, *all.last().unwrap(), Some(people::SECOND_DIRECTOR)).await;
    // Filed by somebody who works here.
    for parent in [people::SECOND_COORDINATOR, people::MANAGER_NORTH, people::REGIONAL] {
        let mut new = made::complaint(people::NORTH);
        new.filed_by_staff = Some(parent);
        all.push(road::file_new(&place.house, new, now()).await.unwrap().complaint);
        check(place, *all.last().unwrap(), &[]).await;
        let reason = Some(made::prose("Kent de groep."));
        let route = Command::Route { handler: people::MANAGER_SOUTH, reason };
        place.act(people::COORDINATOR, *all.last().unwrap(), route).await.unwrap();
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_sees_on_the_board_exactly_what_access_admits() {
    let place = Place::new().await;
    let all = every_state(&place).await;
    let (org, _) = people::organisation();
    for without_coordinators in [false, true] {
        let mut org = org.clone();
        if without_coordinators {
            // Directors stand in where there is no coordinator at all.
            sqlx::query("DELETE FROM staff_role WHERE role = 'coordinator'").execute(&place.house.pool).await.unwrap();
            org.staff.iter_mut().for_each(|s| s.roles.retain(|r| r.key() != "coordinator"));
        }
        for who in people::ALL {
            let staff = place.staff(who).await;
            let mut admitted = BTreeSet::new();
            for id in &all {
                let facts = case::facts_by_id(&place.house.pool, *id).await.unwrap().unwrap();
                let permit = access::sees(&Actor::System, &facts).unwrap();
                let complaint = case::open(&place.house.pool, &permit).await.unwrap().complaint;
                // From the events, not from the card.
                assert_eq!(complaint.facts(&org), facts);
                if access::sees(&Actor::Staff(staff.clone()), &complaint.facts(&org)).is_some() {
                    admitted.insert(*id);
                }
            }
            let shown = board(&place, who, &BoardFilter::default()).await;
            assert_eq!(shown.len(), admitted.len(), "{who:?} sees a card twice");
            assert_eq!(shown.into_iter().collect::<BTreeSet<_>>(), admitted, "{who:?}");
        }
    }
}

/// The query alone, without the second look in Rust: were it to admit too much, pages would be short of cards.
#[tokio::test(flavor = "multi_thread")]
async fn the_query_alone_admits_nobody_too_many() {
    let place = Place::new().await;
    every_state(&place).await;
    for who in people::ALL {
        let staff = place.staff(who).await;
        let filter = BoardFilter::default();
        let admitted = board::admitted(&place.house.pool, &staff, &filter, today()).await.unwrap();
        assert_eq!(admitted, board::cards(&place.house.pool, &staff, &filter, today()).await.unwrap(), "{who:?}");
    }
}

#[tokio::test]
async fn a_card_says_what_the_complaint_is() {
    let place = Place::new().await;
    for id in [place.file(people::NORTH).await, place.assigned(people::SOUTH).await, place.judged(people::NORTH).await]
    {
        let row = board::card(&place.house.pool, id).await.unwrap().unwrap();
        let permit = access::sees(&Actor::System, &row.facts).unwrap();
        let complaint = case::open(&place.house.pool, &permit).await.unwrap().complaint;
        assert_eq!(row.card, Card::of(&complaint));
        let due: Option<chrono::NaiveDate> = sqlx::query_scalar("SELECT due FROM card WHERE complaint = $1")
            .bind(id.0)
            .fetch_one(&place.house.pool)
            .await
            .unwrap();
        assert_eq!(due, row.card.due(today()), "the column by which the board sorts is the term that people see");
    }
}

/// R8: what was promised is of the whole case.
#[tokio::test]
async fn whoever_holds_points_is_told_of_no_promise_by_a_card_a_filter_or_an_order() {
    let place = Place::new().await;
    let pool = &place.house.pool;
    let id = place.about_two().await;
    place.give(id, &[2]).await;
    let (late, tomorrow) = (BoardFilter { late: true, ..BoardFilter::default() }, today() + Days::new(1));
    for (who, told) in [(people::MANAGER_NORTH, true), (people::MANAGER_SOUTH, false)] {
        let staff = place.staff(who).await;
        let cards = board::cards(pool, &staff, &BoardFilter::default(), tomorrow).await.unwrap();
        let card = &cards[0].card;
        assert_eq!((card.part, card.promise_due, card.late(tomorrow)), (!told, told.then(today), told));
        assert_eq!(card.due(tomorrow), Some(if told { today() } else { card.judgement_due }));
        assert_eq!(board::cards(pool, &staff, &late, tomorrow).await.unwrap().len(), usize::from(told));
        assert_eq!(board::count_open(pool, &staff, &late, tomorrow).await.unwrap(), i64::from(told));
        let sought = Sought { late: true, ..Sought::default() };
        assert_eq!(search::cards(pool, &staff, &sought, tomorrow, 50).await.unwrap().len(), usize::from(told));
        assert_eq!(search::count(pool, &staff, &sought, tomorrow).await.unwrap(), i64::from(told));
    }
    // Another case of their own, whose call is due before the judgement of the first: the promise does not put that above it.
    let own = place.file(people::SOUTH).await;
    place.act(people::COORDINATOR, own, Command::CheckSafety { subjects: vec![] }).await.unwrap();
    place.act(people::COORDINATOR, own, Command::Route { handler: people::MANAGER_SOUTH, reason: None }).await.unwrap();
    assert_eq!(board(&place, people::MANAGER_SOUTH, &BoardFilter::default()).await, [own, id]);
    let staff = place.staff(people::MANAGER_SOUTH).await;
    let (mut sought, mut listed) = (Sought { order: Order::Term, ..Sought::default() }, Vec::new());
    while let Some(row) = search::cards(pool, &staff, &sought, today(), 1).await.unwrap().pop() {
        sought = sought.after(&row.card);
        listed.push(row.facts.id);
    }
    assert_eq!(listed, [own, id], "page by page");
}

#[tokio::test]
async fn each_filter_leaves_what_it_says() {
    let place = Place::new().await;
    let north = place.assigned(people::NORTH).await;
    let vacant = place.file(people::VACANT).await;
    let mut old = made::complaint(people::SOUTH);
    old.incident.categories = vec![Category::Invoice];
    let old = road::file_new(&place.house, old, now() - Days::new(30)).await.unwrap();
    let shown = |filter: BoardFilter| {
        let place = &place;
        async move { board(place, people::COORDINATOR, &filter).await }
    };
    let all = BoardFilter::default();
    assert_eq!(shown(all.clone()).await[0], old.complaint, "the most urgent first");
    assert_eq!(shown(BoardFilter { location: Some(people::NORTH), ..all.clone() }).await, [north]);
    assert_eq!(shown(BoardFilter { region: Some(people::OTHER_REGION), ..all.clone() }).await, [vacant]);
    assert_eq!(shown(BoardFilter { category: Some(Category::Invoice), ..all.clone() }).await, [old.complaint]);
    assert_eq!(shown(BoardFilter { late: true, ..all.clone() }).await, [old.complaint]);
    // R10: what was promised for today and is not kept is late tomorrow, and comes before any judgement.
    place.act(people::MANAGER_NORTH, north, made::contact()).await.unwrap();
    let coordinator = place.staff(people::COORDINATOR).await;
    let (late, tomorrow) = (BoardFilter { late: true, ..all.clone() }, today() + Days::new(1));
    let cards = board::cards(&place.house.pool, &coordinator, &late, tomorrow).await.unwrap();
    assert_eq!(cards.iter().map(|row| row.facts.id).collect::<Vec<_>>(), [old.complaint, north]);
    assert!(cards.iter().all(|row| row.card.late(tomorrow)));
    let mine = BoardFilter { mine: true, ..all };
    assert_eq!(board(&place, people::MANAGER_NORTH, &mine).await, [north]);
    assert_eq!(board(&place, people::REGIONAL, &mine).await, [], "told, and not responsible");
}

#[tokio::test]
async fn what_somebody_did_not_read_is_marked_for_them_and_for_nobody_else() {
    let place = Place::new().await;
    let pool = &place.house.pool;
    let id = place.assigned(people::NORTH).await;
    let unread = async |who| {
        let rows = board::cards(pool, &place.staff(who).await, &BoardFilter::default(), today()).await.unwrap();
        let viewed = case::viewed(pool, who, rows).await.unwrap();
        viewed.into_iter().find(|(of, _)| *of == id).unwrap().1.unread
    };
    let reads = async |who| {
        let facts = case::facts_by_id(pool, id).await.unwrap().unwrap();
        let permit = access::sees(&Actor::Staff(place.staff(who).await), &facts).unwrap();
        let seq = case::open(pool, &permit).await.unwrap().complaint.seq;
        case::read(pool, &permit, who, seq).await.unwrap();
        // A page that was slow takes nothing back.
        case::read(pool, &permit, who, 1).await.unwrap();
    };
    let both = [people::COORDINATOR, people::MANAGER_NORTH];
    for who in both {
        assert!(unread(who).await, "it was never opened");
        reads(who).await;
        assert!(!unread(who).await);
    }
    place.act(people::MANAGER_NORTH, id, made::note("Gezien.")).await.unwrap();
    assert_eq!([unread(both[0]).await, unread(both[1]).await], [true, false], "what one does oneself one knows");
    reads(people::COORDINATOR).await;
    place.order(Actor::Complainant(id), id, Command::Answer(made::prose("Wanneer belt u?"))).await.unwrap();
    assert_eq!([unread(both[0]).await, unread(both[1]).await], [true, true]);
    place.act(people::MANAGER_NORTH, id, made::note("Ik bel.")).await.unwrap();
    assert!(unread(people::MANAGER_NORTH).await, "they wrote without having read");
}

#[tokio::test]
async fn of_what_somebody_holds_points_of_nothing_says_that_it_is_unread() {
    let place = Place::new().await;
    let id = place.about_two().await;
    place.give(id, &[2]).await;
    let staff = place.staff(people::MANAGER_SOUTH).await;
    let rows = board::cards(&place.house.pool, &staff, &BoardFilter::default(), today()).await.unwrap();
    let viewed = case::viewed(&place.house.pool, people::MANAGER_SOUTH, rows).await.unwrap();
    assert!(viewed.iter().all(|(_, viewed)| viewed.card.part && !viewed.unread) && !viewed.is_empty());
}

#[tokio::test]
async fn a_filtered_board_holds_the_most_urgent_of_its_filter_however_much_there_is_elsewhere() {
    let place = Place::new().await;
    let (north, south) = (place.file(people::NORTH).await, place.file(people::SOUTH).await);
    place.crowd(north, 520).await;
    let staff = place.staff(people::COORDINATOR).await;
    let all = BoardFilter::default();
    let of = |location| BoardFilter { location: Some(location), ..BoardFilter::default() };
    let everything = board(&place, people::COORDINATOR, &all).await;
    assert_eq!(everything.len(), usize::try_from(board::MOST_OPEN).unwrap());
    assert!(!everything.contains(&south) && !everything.contains(&north), "500 others are more urgent");
    assert_eq!(board(&place, people::COORDINATOR, &of(people::SOUTH)).await, [south]);
    // What counts how many there are goes by the very filter.
    let count = |filter: BoardFilter| {
        let (pool, staff) = (&place.house.pool, &staff);
        async move { board::count_open(pool, staff, &filter, today()).await.unwrap() }
    };
    assert_eq!([count(all).await, count(of(people::NORTH)).await, count(of(people::SOUTH)).await], [522, 521, 1]);
    let elsewhere = place.staff(people::MANAGER_SOUTH).await;
    let none = board::count_open(&place.house.pool, &elsewhere, &of(people::NORTH), today()).await.unwrap();
    assert_eq!(none, 0, "what somebody does not see is in no number");
}

#[tokio::test]
async fn a_closed_case_leaves_the_board_after_a_fortnight() {
    let place = Place::new().await;
    let id = place.judged(people::NORTH).await;
    let staff = place.staff(people::COORDINATOR).await;
    for (days, there) in [(0, true), (14, true), (15, false)] {
        let day = today() + Days::new(days);
        let cards = board::cards(&place.house.pool, &staff, &BoardFilter::default(), day).await.unwrap();
        assert_eq!(cards.iter().any(|row| row.facts.id == id), there, "after {days} days");
        assert!(cards.iter().all(|row| row.card.closing == Some(Closing::Judged)));
    }
    let late = BoardFilter { late: true, ..BoardFilter::default() };
    let far = today() + Days::new(5);
    assert_eq!(board::cards(&place.house.pool, &staff, &late, far).await.unwrap(), [], "what is closed is not late");
}
