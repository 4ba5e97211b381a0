//! How an organisation begins: somebody who joins a database without one, and locations from a list.

use crate::common::{Place, made, now, people};
use gehoor::{
    domain::{
        access::Role,
        ids::{LocationId, StaffId},
        lang::Lang,
        organisation::import::Line,
    },
    store::{
        accounts,
        organisation::{self, Joins, NotJoined},
    },
};
use uuid::Uuid;

fn line(name: &str, town: &str, region: &str, manager: &str) -> Line {
    Line { name: name.into(), town: town.into(), region: region.into(), manager: manager.into() }
}

/// Tries to have somebody join.
async fn join(place: &Place, email: &str, role: Role, name: Option<&str>) -> Result<(StaffId, String), NotJoined> {
    let [ilse, manager, email] = ["Ilse Nieuw", "Locatiemanager", email].map(made::prose);
    let joins = Joins {
        name: &ilse,
        function: &manager,
        email: &email,
        phone: None,
        location: None,
        role: Some(role),
        lang: Lang::Nl,
    };
    organisation::join(&place.house, &joins, name, now()).await.unwrap()
}

#[tokio::test]
async fn an_organisation_begins_with_its_first_administrator_and_the_locations_of_a_list() {
    let place = Place::empty().await;
    let db = &place.house.pool;
    let admin = Role::Administrator;
    assert_eq!(join(&place, "ilse@example.nl", admin, None).await, Err(NotJoined::NoOrganisation));
    let (ilse, token) = join(&place, "Ilse@Example.nl", admin, Some("De Proef")).await.unwrap();
    assert_eq!(accounts::links::by_token(db, &token, now()).await.unwrap().unwrap().staff, ilse);
    assert_eq!(join(&place, "ilse@example.nl", admin, None).await, Err(NotJoined::AddressTaken));
    let nowhere = Role::LocationManager(LocationId(Uuid::new_v4()));
    assert_eq!(join(&place, "nora@example.nl", nowhere, None).await, Err(NotJoined::NoSuchPlace));
    assert_eq!(organisation::load(db).await.unwrap().staff.len(), 1, "what was refused left nothing behind");

    let list =
        [line("De Noordster", "Zeist", "Midden", "ilse@example.nl"), line("Het Zuiderbos", "Soest", "midden", "")];
    let shown = organisation::import(db, &list, false).await.unwrap().unwrap();
    assert_eq!((shown.new.len(), organisation::load(db).await.unwrap().locations.len()), (2, 0), "only shown");
    organisation::import(db, &list, true).await.unwrap().unwrap();
    let org = organisation::load(db).await.unwrap();
    assert_eq!(org.name, "De Proef");
    assert_eq!(organisation::regions(db).await.unwrap().len(), 1);
    let north = &org.locations[0];
    assert_eq!((north.name.as_str(), north.manager), ("De Noordster", Some(ilse)));
    assert!(org.member(ilse).unwrap().roles.contains(&Role::LocationManager(north.id)));
    assert!(!organisation::import(db, &list, true).await.unwrap().unwrap().changes(), "twice is once");
}

#[tokio::test]
async fn another_manager_takes_over_the_role_and_a_wrong_list_changes_nothing() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let before = organisation::load(db).await.unwrap();
    let north = before.location(people::NORTH).unwrap().clone();
    let region = organisation::regions(db).await.unwrap().into_iter().find(|(id, _)| *id == north.region).unwrap().1;
    let wrong = [line(&north.name, "Elders", &region, ""), line("Nieuw", "", &region, "")];
    assert_eq!(organisation::import(db, &wrong, true).await.unwrap().unwrap_err().len(), 1);
    assert_eq!(organisation::load(db).await.unwrap(), before);

    let right = [line(&north.name, &north.town, &region, "")];
    let plan = organisation::import(db, &right, true).await.unwrap().unwrap();
    assert_eq!((plan.changed.len(), plan.missing.len()), (1, before.locations.len() - 1));
    let after = organisation::load(db).await.unwrap();
    assert_eq!(after.location(people::NORTH).unwrap().manager, None);
    assert!(!after.member(people::MANAGER_NORTH).unwrap().roles.contains(&Role::LocationManager(people::NORTH)));
    assert_eq!(after.locations.len(), before.locations.len(), "nothing goes");
}
