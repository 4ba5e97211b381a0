//! A place of its own for every test: a fresh migrated database with a small made organisation.
#![allow(
    dead_code,
    unused_imports,
    missing_docs,
    clippy::unwrap_used,
    reason = "each test uses some of it, and tests may unwrap"
)]

pub mod browser;
pub mod by_hand;
mod database;
pub mod figures;
pub mod lived;
pub mod made;
pub mod numbers;
pub mod pdf;
pub mod people;
pub mod plain_sql;
pub mod pseudo;
pub mod random;
pub mod xlsx;

pub use database::Database;
pub use made::{now, today};

use chrono::{DateTime, Utc};
use gehoor::{
    domain::{
        access::{Actor, StaffActor},
        command::Command,
        ids::{ComplaintId, LocationId, RegionId, StaffId},
        intake::{Answers, parse, parse_question},
        lang::Lang,
        organisation::Organisation,
        report::{Year, YearWords, Yearly},
    },
    house::{House, config::Config},
    store::{self, accounts, organisation, report, road},
};
use std::path::PathBuf;
use uuid::Uuid;

/// A house with a database of its own, removed when the test ends.
pub struct Place {
    /// The house, with the application's login.
    pub house: House,
    /// The database, for what only its owner can do.
    pub database: Database,
}

impl Place {
    /// A database with the made organisation in it.
    pub async fn new() -> Self {
        Self::of(people::organisation()).await
    }

    /// A database with an organisation in it.
    pub async fn of((org, regions): (Organisation, Vec<(RegionId, String)>)) -> Self {
        let place = Self::empty().await;
        organisation::put(&place.house.pool, &org, &regions, &people::calendar()).await.unwrap();
        place
    }

    /// A migrated database with nothing in it.
    pub async fn empty() -> Self {
        let database = Database::fresh().await;
        let pool = store::connect(&database.app_url).await.unwrap();
        Self { house: House::open(config(&database), pool), database }
    }

    /// A member of staff as they would be logged in.
    pub async fn staff(&self, id: StaffId) -> StaffActor {
        accounts::staff_actor(&self.house.pool, id, made::today()).await.unwrap()
    }

    /// Files a complaint about a location.
    pub async fn file(&self, location: LocationId) -> ComplaintId {
        road::file_new(&self.house, made::complaint(location), now()).await.unwrap().complaint
    }

    /// Gives a board many more cards: copies of the card of one case, a day more urgent each than it is, and nothing
    /// behind them.
    pub async fn crowd(&self, of: ComplaintId, many: i32) {
        let references =
            "WITH copy AS (SELECT gen_random_uuid() AS id, 'Z' || lpad(n::text, 3, '0') || '-0000' AS reference
                                          FROM generate_series(1, $2) AS n),
                               made AS (INSERT INTO complaint (id, reference) SELECT id, reference FROM copy)
                          INSERT INTO card (complaint, reference, version, phase, locations, categories, handler,
                                            received_on, first_contact_due, judgement_due, filed_late, message_waits,
                                            approved, told, conflicted, released, flagged, diverted, parts, readers)
                          SELECT copy.id, copy.reference, version, phase, locations, categories, handler, received_on,
                                 first_contact_due - 1, judgement_due - 1, filed_late, message_waits, approved, told,
                                 conflicted, released, flagged, diverted, parts, readers
                            FROM card, copy WHERE complaint = $1";
        sqlx::query(references).bind(of.0).bind(many).execute(&self.house.pool).await.unwrap();
    }

    /// Asks a question (R2).
    pub async fn ask(&self) -> ComplaintId {
        let new = parse_question(&made::question(), Lang::Nl).unwrap();
        road::ask_new(&self.house, new, now()).await.unwrap().complaint
    }

    /// Whoever complains says that the mail address is theirs.
    pub async fn confirm(&self, complaint: ComplaintId) {
        self.order(Actor::Complainant(complaint), complaint, Command::ConfirmAddress).await.unwrap();
    }

    /// A member of staff does something, having seen everything.
    pub async fn act(&self, who: StaffId, complaint: ComplaintId, command: Command) -> store::Result<u32> {
        let actor = Actor::Staff(self.staff(who).await);
        self.order(actor, complaint, command).await
    }

    /// Somebody does something, having seen everything.
    pub async fn order(&self, actor: Actor, complaint: ComplaintId, command: Command) -> store::Result<u32> {
        let order = road::Order { actor, complaint, seen: u32::MAX, key: Uuid::new_v4(), command };
        road::perform(&self.house, order, now()).await
    }

    /// Takes a complaint as far as its handler.
    pub async fn assigned(&self, location: LocationId) -> ComplaintId {
        let id = self.file(location).await;
        self.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
        let reason = Some(made::prose("Kent de groep."));
        self.act(people::COORDINATOR, id, Command::Route { handler: people::MANAGER_NORTH, reason }).await.unwrap();
        id
    }

    /// A complaint about two locations, of which the manager of the northern one has all, in contact.
    pub async fn about_two(&self) -> ComplaintId {
        let id = road::file_new(&self.house, made::about_two(), now()).await.unwrap().complaint;
        self.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![] }).await.unwrap();
        let route = Command::Route { handler: people::MANAGER_NORTH, reason: None };
        self.act(people::COORDINATOR, id, route).await.unwrap();
        self.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
        id
    }

    /// Gives points of it to the manager of the southern one.
    pub async fn give(&self, id: ComplaintId, points: &[u8]) {
        let command = Command::GivePoints { manager: people::MANAGER_SOUTH, points: points.to_vec() };
        self.act(people::MANAGER_NORTH, id, command).await.unwrap();
    }

    /// A case in which the employee is complained about, and was given the first of two points to read.
    pub async fn released(&self) -> ComplaintId {
        let id = self.file(people::NORTH).await;
        self.act(people::COORDINATOR, id, Command::CheckSafety { subjects: vec![people::EMPLOYEE] }).await.unwrap();
        let route = Command::Route { handler: people::MANAGER_NORTH, reason: None };
        self.act(people::COORDINATOR, id, route).await.unwrap();
        self.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
        let release = Command::ReleaseExtract { subject: people::EMPLOYEE, points: vec![1] };
        self.act(people::MANAGER_NORTH, id, release).await.unwrap();
        id
    }

    /// A committee's complaint, filed by its chair (R5).
    pub async fn of_committee(&self) -> ComplaintId {
        let answers = Answers { relation: "committee".into(), ..made::answers(people::NORTH) };
        road::file_new(&self.house, parse(&answers, today()).unwrap(), now()).await.unwrap().complaint
    }

    /// The chair names somebody who may read it (R5).
    pub async fn names(&self, id: ComplaintId, name: &str) {
        let (name, email) = (made::prose(name), made::prose(&format!("{}@commissie.example", name.to_lowercase())));
        self.order(Actor::Complainant(id), id, Command::NameReader { name, email }).await.unwrap();
    }

    /// Publishes the report of a year, with something under each of its headings; gives what is told.
    pub async fn publish(&self, year: Year, at: DateTime<Utc>) -> Yearly<Option<u32>> {
        let said = YearWords::typed("Op de website.", "Zie de cijfers.", "Zie ook daar de cijfers.");
        let version = report::words::save(&self.house.pool, year, &said, people::COORDINATOR, at).await.unwrap();
        report::freeze(&self.house, year, at).await.unwrap();
        assert!(report::words::issue(&self.house.pool, year, version, at).await.unwrap());
        report::frozen(&self.house.pool, year).await.unwrap().unwrap()
    }

    /// Takes a complaint to its judgement.
    pub async fn judged(&self, location: LocationId) -> ComplaintId {
        let id = self.assigned(location).await;
        self.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
        self.act(people::MANAGER_NORTH, id, made::judgement()).await.unwrap();
        self.act(people::REGIONAL, id, Command::ApproveJudgement { version: 1 }).await.unwrap();
        self.act(people::MANAGER_NORTH, id, Command::Issue { version: 1 }).await.unwrap();
        id
    }
}

/// Settings for a test: a secret, and no mail server.
fn config(database: &Database) -> Config {
    let place = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(&database.name);
    std::fs::create_dir_all(&place).unwrap();
    let secret = place.join("secret");
    std::fs::write(&secret, "5a".repeat(32)).unwrap();
    Config::read(|name| match name {
        "DATABASE_URL" => Some(database.app_url.clone()),
        "MIGRATION_DATABASE_URL" => Some(database.owner_url.clone()),
        "GEHOOR_SECRET_FILE" => Some(secret.to_string_lossy().into_owned()),
        "GEHOOR_DATA" => Some(place.to_string_lossy().into_owned()),
        // Most tests come in by a session alone; tests/access.rs is about the rest.
        "GEHOOR_SECOND_FACTOR" => Some("optional".to_owned()),
        _ => None,
    })
    .unwrap()
}
