//! Coming in by the organisation's OpenID provider: a real one, which the tests start.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;
mod openid;

use common::{browser::Browser, people};
use gehoor::{
    domain::{
        access::{Role, StaffActor},
        ids::StaffId,
        lang::Lang,
        people::{Newcomer, No, PersonForm, Verdict, parse_person},
    },
    house::{clock, passwords},
    store::{accounts, accounts::links, people as store, proposals, setting_log},
};
use openid::OpenIdProvider;
use serde_json::{Value, json};
use uuid::Uuid;

/// Where the house of these tests says that it is.
const HOUSE: &str = "http://127.0.0.1:3000";
const PASSWORD: &str = "vier paarden langs het water";

/// A house beside a provider.
struct Organisation {
    browser: Browser,
    provider: OpenIdProvider,
}

/// One browser of somebody's.
#[derive(Default)]
struct Desk {
    cookies: Vec<String>,
}

impl Organisation {
    /// Where the provider knows these people; with a claim of roles, or without.
    async fn new(people: &Value, roles: Option<&str>, strict: bool) -> Self {
        let provider = OpenIdProvider::start(HOUSE, people);
        let browser = Browser::set(|config| {
            config.second_factor = strict;
            config.provider = Some(provider.settings(roles));
        });
        Self { browser: browser.await, provider }
    }

    /// Goes to an address in a browser; gives where it is sent.
    async fn get(&self, desk: &mut Desk, address: &str) -> String {
        let path = address.strip_prefix(HOUSE).unwrap_or(address);
        let (_, headers, _) = self.browser.bytes(path, &desk.cookies.join("; ")).await;
        for cookie in headers.get_all("set-cookie") {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
            let name = pair.split('=').next().unwrap().to_owned() + "=";
            desk.cookies.retain(|kept| !kept.starts_with(&name));
            desk.cookies.push(pair);
        }
        headers.get("location").map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default()
    }

    /// Signs in as somebody; gives where they end up.
    async fn sign_in(&self, desk: &mut Desk, sub: &str) -> String {
        self.sign_in_by(desk, "/team/openid?naar=/team/vandaag", sub).await
    }

    async fn sign_in_by(&self, desk: &mut Desk, way: &str, sub: &str) -> String {
        let there = self.get(desk, way).await;
        let back = self.provider.sign_in(&there, Some(sub)).await;
        self.get(desk, &back).await
    }

    async fn inside(&self, desk: &Desk) -> bool {
        self.browser.page_of("/bord", &desk.cookies.join("; ")).await.0 == 200
    }

    async fn staff(&self, who: StaffId) -> StaffActor {
        self.browser.place.staff(who).await
    }
}

fn cora(more: Value) -> Value {
    let mut one = json!({ "sub": "c-1", "email": "Cora@example.nl", "email_verified": true });
    one.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    one
}

#[tokio::test]
async fn who_is_known_here_comes_in_by_the_organisations_login_and_then_by_nothing_else() {
    let organisation = Organisation::new(&json!([cora(json!({}))]), None, false).await;
    let pool = &organisation.browser.place.house.pool;
    let hash = passwords::hash(PASSWORD.to_owned()).await.unwrap();
    accounts::set_password(pool, people::COORDINATOR, "cora@example.nl", &hash, clock::now()).await.unwrap();
    let body = format!("email=cora%40example.nl&password={}", PASSWORD.replace(' ', "+"));
    assert_eq!(organisation.browser.post("/api/team/in", "", body.clone()).await, "/bord");

    let mut desk = Desk::default();
    assert_eq!(organisation.sign_in(&mut desk, "c-1").await, "/team/vandaag");
    assert!(organisation.inside(&desk).await);
    assert_eq!(organisation.staff(people::COORDINATOR).await.roles, [Role::Coordinator], "roles are kept here");
    assert!(organisation.browser.page("/team", "").await.contains("Inloggen met Kinderopvang Voorbeeld"));

    // Whoever is shut out there must be shut out here: the password of before is no way in, and a new one cannot be set.
    assert_eq!(organisation.browser.post("/api/team/in", "", body).await, "/team?fout=onjuist");
    let link = links::make(
        &organisation.browser.place.house,
        people::COORDINATOR,
        links::Why::Forgotten,
        Lang::Nl,
        clock::now(),
    );
    assert!(link.await.is_err());
    let all = store::all(pool, clock::now()).await.unwrap();
    let came = all.iter().find(|person| person.member.id == people::COORDINATOR).unwrap().came;
    assert_eq!(came, store::Came::Provider);
    let html = organisation.browser.page("/toegang", &desk.cookies.join("; ")).await;
    assert!(html.contains("U logt in via uw organisatie") && !html.contains("name=\"present\""));

    // Known as who they are there, whatever their address is by then.
    sqlx::query("UPDATE account SET email = 'elders@example.nl' WHERE subject IS NOT NULL")
        .execute(pool)
        .await
        .unwrap();
    assert_eq!(organisation.sign_in(&mut Desk::default(), "c-1").await, "/team/vandaag");
}

#[tokio::test]
async fn whoever_is_not_known_here_stays_out_and_reads_why() {
    let people = json!([
        { "sub": "stranger", "email": "niemand@example.nl", "email_verified": true },
        { "sub": "says so", "email": "cora@example.nl", "email_verified": false },
        { "sub": "silent", "email": "cora@example.nl" },
        { "sub": "left", "email": "dirk@example.nl", "email_verified": true },
        { "sub": "listed", "email": "joyce@example.nl", "email_verified": true },
    ]);
    let organisation = Organisation::new(&people, None, false).await;
    let house = &organisation.browser.place.house;
    let administrator = organisation.staff(people::ADMINISTRATOR).await;
    store::leave(house, &administrator, people::SECOND_DIRECTOR, false, clock::now()).await.unwrap().unwrap();
    // In the directory without access, with an address.
    let form = PersonForm {
        name: "Joyce Kaya".into(),
        function: "kok".into(),
        email: "joyce@example.nl".into(),
        ..PersonForm::default()
    };
    let listed = Newcomer { who: parse_person(&form, false).unwrap(), access: None };
    let joyce = store::join(house, &administrator, &listed, Lang::Nl, Uuid::new_v4(), clock::now()).await;
    let joyce = joyce.unwrap().unwrap();
    for sub in ["stranger", "says so", "silent", "left", "listed"] {
        let mut desk = Desk::default();
        let to = organisation.sign_in(&mut desk, sub).await;
        assert_eq!(to, "/team?fout=openid-onbekend&naar=/team/vandaag", "{sub}");
        assert!(!organisation.inside(&desk).await);
    }
    let html = organisation.browser.page("/team?fout=openid-onbekend", "").await;
    assert!(html.contains("u hebt hier geen toegang") && html.contains("Vraag de beheerder"));
    let all = store::all(&house.pool, clock::now()).await.unwrap();
    assert_eq!(all.iter().find(|person| person.member.id == joyce).unwrap().came, store::Came::No);

    // Invited she comes in, without a password of ours.
    store::invite_again(house, administrator.id, joyce, Lang::Nl, clock::now()).await.unwrap().unwrap();
    let mut desk = Desk::default();
    assert_ne!(organisation.sign_in(&mut desk, "listed").await, "/team?fout=openid-onbekend&naar=/team/vandaag");
    let all = store::all(&house.pool, clock::now()).await.unwrap();
    assert_eq!(all.iter().find(|person| person.member.id == joyce).unwrap().came, store::Came::Provider);
}

#[tokio::test]
async fn an_invitation_says_who_somebody_is_where_the_provider_vouches_for_no_address() {
    let organisation = Organisation::new(&json!([{ "sub": "c-1" }]), None, false).await;
    let house = &organisation.browser.place.house;
    let token = accounts::invite(house, people::COORDINATOR, "cora@example.nl", Lang::Nl, clock::now()).await.unwrap();
    let html = organisation.browser.page(&format!("/toegang/wachtwoord/{token}"), "").await;
    assert!(html.contains(&format!("/team/openid?uitnodiging={token}")));
    let way = format!("/team/openid?uitnodiging={token}");
    let mut desk = Desk::default();
    assert_eq!(organisation.sign_in_by(&mut desk, &way, "c-1").await, "/bord");
    assert!(organisation.inside(&desk).await);
    // The link is used up, and whoever else has it is nobody by it.
    assert!(links::by_token(&house.pool, &token, clock::now()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_second_factor_is_asked_for_here_unless_it_was_shown_there() {
    let people = json!([cora(json!({ "amr": ["pwd"] })), { "sub": "c-2", "email": "cees@example.nl", "email_verified": true, "amr": ["pwd", "mfa"] }]);
    let organisation = Organisation::new(&people, None, true).await;
    let mut desk = Desk::default();
    assert_eq!(organisation.sign_in(&mut desk, "c-1").await, "/toegang/app?naar=/team/vandaag");
    assert!(!organisation.inside(&desk).await);
    let mut desk = Desk::default();
    assert_eq!(organisation.sign_in(&mut desk, "c-2").await, "/team/vandaag");
    assert!(organisation.inside(&desk).await);
}

#[tokio::test]
async fn what_the_provider_takes_is_gone_at_once_and_what_it_gives_waits_for_a_second_person() {
    let roles = json!({ "roles": ["gehoor:location_manager:het-zuiderbos", "administrator"] });
    let organisation = Organisation::new(&json!([cora(roles)]), Some("roles"), false).await;
    let house = &organisation.browser.place.house;
    let mut desk = Desk::default();
    assert_eq!(organisation.sign_in(&mut desk, "c-1").await, "/team/vandaag");
    assert_eq!(organisation.staff(people::COORDINATOR).await.roles, []);
    assert!(!organisation.inside(&desk).await);

    // Signing in again asks for nothing again.
    organisation.sign_in(&mut desk, "c-1").await;
    let cees = organisation.browser.staff(people::SECOND_COORDINATOR).await;
    let waiting = proposals::waiting(&house.pool, clock::now()).await.unwrap();
    let [proposal] = &waiting[..] else { panic!("{waiting:?}") };
    let html = organisation.browser.page("/beheer/voorstellen", &cees).await;
    assert!(html.contains("Voorgesteld door de inlog van de organisatie"));
    let verdict = |by: StaffActor| async move {
        proposals::settle(house, &by, proposal.id, Verdict::Confirmed, clock::now()).await.unwrap()
    };
    assert_eq!(verdict(organisation.staff(people::COORDINATOR).await).await, Err(No::SamePerson));
    assert_eq!(verdict(organisation.staff(people::SECOND_COORDINATOR).await).await, Ok(()));
    assert_eq!(organisation.staff(people::COORDINATOR).await.roles, [Role::LocationManager(people::SOUTH)]);
    assert!(organisation.inside(&desk).await);

    let log = setting_log::read(&house.pool, None).await.unwrap();
    assert_eq!(log.len(), 4, "came, lost a role, was proposed one, was given it: {log:?}");
}

#[tokio::test]
async fn a_claim_that_is_silent_or_not_understood_takes_no_role_and_an_empty_one_takes_all() {
    for (claims, roles) in [
        (json!({}), vec![Role::Coordinator]),
        (json!({ "roles": ["gehoor:location_manager:Het Zuidebos"] }), vec![Role::Coordinator]),
        (json!({ "roles": ["everybody"] }), vec![]),
        (json!({ "roles": [] }), vec![]),
    ] {
        let organisation = Organisation::new(&json!([cora(claims.clone())]), Some("roles"), false).await;
        assert_eq!(organisation.sign_in(&mut Desk::default(), "c-1").await, "/team/vandaag");
        assert_eq!(organisation.staff(people::COORDINATOR).await.roles, roles, "{claims}");
    }
}

#[tokio::test]
async fn what_weakens_an_account_asks_them_to_say_once_more_who_they_are() {
    let organisation = Organisation::new(&json!([cora(json!({}))]), None, false).await;
    let pool = &organisation.browser.place.house.pool;
    let series = "SELECT series FROM account WHERE staff = $1";
    let series = || sqlx::query_scalar::<_, i32>(series).bind(people::COORDINATOR.0).fetch_one(pool);
    // By a sign-in of earlier in the day it is refused; by one that asked them anew it is done.
    for (way, to, more) in [
        ("/team/openid?naar=/toegang", "/toegang?fout=huidig-app", 0),
        ("/team/openid?opnieuw=1&naar=/toegang", "/toegang/codes?naar=/toegang", 1),
    ] {
        let mut desk = Desk::default();
        organisation.sign_in_by(&mut desk, way, "c-1").await;
        sqlx::query("UPDATE account SET factor_since = now()").execute(pool).await.unwrap();
        sqlx::query("UPDATE staff_session SET second_at = now()").execute(pool).await.unwrap();
        let before = series().await.unwrap();
        let cookie = desk.cookies.join("; ");
        let said = organisation.browser.post("/api/toegang/vernieuw", &cookie, "what=codes".to_owned()).await;
        assert_eq!(said, to);
        assert_eq!(series().await.unwrap() - before, more);
        sqlx::query("UPDATE account SET factor_since = NULL").execute(pool).await.unwrap();
    }
}

#[tokio::test]
async fn the_last_of_those_the_house_cannot_be_without_stays_whatever_the_provider_says() {
    let ben = json!({ "sub": "b-1", "email": "ben@example.nl", "email_verified": true, "roles": [] });
    let organisation = Organisation::new(&json!([ben]), Some("roles"), false).await;
    organisation.sign_in(&mut Desk::default(), "b-1").await;
    assert_eq!(organisation.staff(people::ADMINISTRATOR).await.roles, [Role::Administrator]);
}

#[tokio::test]
async fn an_answer_counts_once_and_only_in_the_browser_that_asked() {
    let people = json!([cora(json!({})), { "sub": "d-1", "email": "dina@example.nl", "email_verified": true }]);
    let organisation = Organisation::new(&people, None, false).await;
    let (mut hers, mut his) = (Desk::default(), Desk::default());
    let there = organisation.get(&mut hers, "/team/openid").await;
    let back = organisation.provider.sign_in(&there, Some("c-1")).await;
    // Another browser, one without a question, and one with a question of its own.
    assert_eq!(organisation.get(&mut Desk::default(), &back).await, "/team?fout=openid-voorbij");
    let his_there = organisation.get(&mut his, "/team/openid").await;
    assert_eq!(organisation.get(&mut his, &back).await, "/team?fout=openid-voorbij");

    // Her code under his question: it was given for another.
    let mut his = Desk::default();
    let his_there_again = organisation.get(&mut his, "/team/openid").await;
    assert_ne!(his_there, his_there_again);
    let his_back = organisation.provider.sign_in(&his_there_again, Some("d-1")).await;
    let code = |address: &str| address.split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let swapped = his_back.replace(&code(&his_back), &code(&back));
    assert_eq!(organisation.get(&mut his, &swapped).await, "/team?fout=openid-stil");
    assert!(!organisation.inside(&his).await);

    // Who cancels there is told here, and can begin again.
    let there = organisation.get(&mut his, "/team/openid").await;
    let cancelled = organisation.provider.sign_in(&there, None).await;
    assert_eq!(organisation.get(&mut his, &cancelled).await, "/team?fout=openid-geweigerd");
    assert_eq!(organisation.sign_in(&mut his, "d-1").await, "/team/vandaag");
}

#[tokio::test]
async fn nobody_is_sent_to_another_site_afterwards() {
    let organisation = Organisation::new(&json!([cora(json!({}))]), None, false).await;
    let way = "/team/openid?naar=//elders.example";
    assert_eq!(organisation.sign_in_by(&mut Desk::default(), way, "c-1").await, "/bord");
}

#[tokio::test]
async fn a_provider_that_does_not_answer_is_said_to_be_silent() {
    let mut organisation = Organisation::new(&json!([cora(json!({}))]), None, false).await;
    let mut desk = Desk::default();
    let there = organisation.get(&mut desk, "/team/openid").await;
    let back = organisation.provider.sign_in(&there, Some("c-1")).await;
    organisation.provider.stop();
    assert_eq!(organisation.get(&mut desk, &back).await, "/team?fout=openid-stil");
    assert_eq!(organisation.get(&mut desk, "/team/openid").await, "/team?fout=openid-stil");
    assert!(organisation.browser.page("/team?fout=openid-stil", "").await.contains("geeft nu geen goed antwoord"));
}
