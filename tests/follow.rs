//! What whoever complains can do on the follow page, by forms alone, and what they read there however a case stands.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use chrono::{DateTime, Days, TimeDelta, Utc};
use common::{
    browser::{Browser, labelled, well_made},
    made::{self, prose},
    now, people,
};
use gehoor::{
    domain::{
        access::Actor,
        command::{Command, NewContact, NewJudgement, NewMeasure, NewPoint},
        event::ContactWay,
        ids::{ComplaintId, StaffId, TextId},
        intake::{Channel, NewComplaint},
        judgement::When,
        lateness::Cause,
        phase::{Diversion, Ground},
        promise::Settled,
    },
    house::clock,
    store::{road, unsent},
    text::dates,
};
use uuid::Uuid;

/// A case whose parent has the page open; what they do there, by forms.
struct Followed {
    browser: Browser,
    id: ComplaintId,
    cookie: String,
}

fn days_ago(days: i64) -> DateTime<Utc> {
    clock::now() - TimeDelta::days(days)
}

impl Followed {
    /// Filed so many days ago.
    async fn since(days: i64) -> Self {
        let browser = Browser::new().await;
        let new = made::complaint(people::NORTH);
        let id = road::file_new(&browser.place.house, new, days_ago(days)).await.unwrap().complaint;
        let cookie = browser.parent(id).await;
        Self { browser, id, cookie }
    }

    /// Which is with its handler.
    async fn assigned(days: i64) -> Self {
        let case = Self::since(days).await;
        case.staff(people::COORDINATOR, Command::CheckSafety { subjects: vec![] }).await;
        case.staff(people::COORDINATOR, Command::Route { handler: people::MANAGER_NORTH, reason: None }).await;
        case
    }

    /// In which they talked today.
    async fn talked(days: i64) -> Self {
        let case = Self::assigned(days).await;
        let points = ["Het hek stond open.", "Niemand belde haar."].map(|p| NewPoint::open(prose(p))).to_vec();
        let on = clock::amsterdam_date(clock::now());
        let contact = NewContact { on, way: ContactWay::Call, summary: prose("Gebeld."), points, agreed: vec![] };
        case.staff(people::MANAGER_NORTH, Command::RecordContact(contact)).await;
        case
    }

    /// Which was judged just now, as solved in conversation or not, with a measure to come.
    async fn judged(days: i64, solved: bool) -> Self {
        let case = Self::talked(days).await;
        let Command::DraftJudgement(judgement) = made::judgement() else { unreachable!("it drafts one") };
        let by = clock::amsterdam_date(clock::now()) + Days::new(10);
        let measure = NewMeasure { what: prose("Nieuw slot."), owner: people::MANAGER_NORTH, when: When::Planned(by) };
        let judgement = NewJudgement { measures: vec![measure], solved, ..judgement };
        case.staff(people::MANAGER_NORTH, Command::DraftJudgement(judgement)).await;
        case.staff(people::REGIONAL, Command::ApproveJudgement { version: 1 }).await;
        case.staff(people::MANAGER_NORTH, Command::Issue { version: 1 }).await;
        case
    }

    async fn staff(&self, who: StaffId, command: Command) {
        let actor = Actor::Staff(self.browser.place.staff(who).await);
        let order = road::Order { actor, complaint: self.id, seen: u32::MAX, key: Uuid::new_v4(), command };
        road::perform(&self.browser.place.house, order, clock::now()).await.unwrap();
    }

    /// The page, which is well made however the case stands.
    async fn page(&self) -> String {
        let html = self.browser.page("/volgen", &self.cookie).await;
        well_made(&html);
        html
    }

    /// Sends a form; gives the page after it.
    async fn send(&self, form: &str) -> String {
        let body = format!("reference=&seen=99&key={}&form[kind]={form}", Uuid::new_v4());
        let back = self.browser.post("/api/volgen/doe", &self.cookie, body).await;
        let html = self.browser.page(back.split("&__err").next().unwrap(), &self.cookie).await;
        well_made(&html);
        html
    }

    /// Sends a form that is recorded.
    async fn does(&self, form: &str) -> String {
        let html = self.send(form).await;
        assert!(html.contains("Wij hebben dit vastgelegd."), "{form}");
        html
    }
}

fn offers(html: &str, kind: &str) -> bool {
    html.contains(&format!("name=\"form[kind]\" value=\"{kind}\""))
}

#[tokio::test]
async fn a_parent_withdraws_and_goes_on_after_all() {
    let case = Followed::assigned(3).await;
    let html = case.does("withdraw&form[text]=Wij+zijn+eruit.").await;
    assert!(html.contains("U trok uw klacht in") && !offers(&html, "withdraw"));
    let html = case.does("undo_withdrawal").await;
    assert!(offers(&html, "withdraw") && !offers(&html, "undo_withdrawal"));
}

#[tokio::test]
async fn a_parent_says_a_point_in_another_way_adds_one_and_drops_one() {
    let case = Followed::talked(3).await;
    let html = case.send("amend_point&form[number]=1&form[text]=").await;
    assert!(html.contains("href=\"#amend_point-form-text\""), "beside its field");
    let html = case.does("amend_point&form[number]=1&form[text]=Het+hek+stond+de+hele+dag+open.").await;
    assert!(
        html.contains("Het hek stond de hele dag open.") && !html.contains("<span dir=\"auto\">Het hek stond open.")
    );
    let html = case.does("amend_point&form[number]=&form[text]=Er+was+te+weinig+personeel.").await;
    assert!(html.contains("Er was te weinig personeel."));
    let html = case.does("drop_point&form[number]=2&form[text]=Zij+belde+later+wel.").await;
    assert!(!html.contains("<span dir=\"auto\">Niemand belde haar."));
    // What is dropped cannot be dropped again; what was typed is still there.
    let html = case.send("drop_point&form[number]=2&form[text]=Nog+een+keer.").await;
    assert!(!html.contains("Wij hebben dit vastgelegd.") && html.contains("Nog een keer."));
}

#[tokio::test]
async fn a_parent_tells_the_own_side_and_corrects_it_beside_what_stood_there() {
    let case = Followed::talked(3).await;
    case.staff(people::MANAGER_NORTH, Command::Investigate { plan: prose("Het rooster.") }).await;
    let html = case.does("give_statement&form[text]=Ik+stond+er+om+half+vijf.").await;
    assert!(html.contains("Ik stond er om half vijf."));
    let html = case.does("give_statement&form[text]=Het+was+vijf+uur.").await;
    assert!(html.contains("Ik stond er om half vijf.") && html.contains("Het was vijf uur."), "both stand");
}

#[tokio::test]
async fn what_was_solved_in_conversation_is_confirmed_by_the_parent_or_opens_again() {
    let case = Followed::judged(10, true).await;
    let html = case.page().await;
    assert!(html.contains("Uw klacht is opgelost in gesprek") && offers(&html, "confirm_solved"));
    let html = case.does("confirm_solved").await;
    assert!(!offers(&html, "confirm_solved") && offers(&html, "object_to_solved"), "they may think again");
    let html = case.send("object_to_solved&form[text]=").await;
    assert!(html.contains("href=\"#object_to_solved-form-text\""));
    let html = case.does("object_to_solved&form[text]=Het+hek+staat+weer+open.").await;
    assert!(!html.contains("Uw klacht is opgelost in gesprek") && !offers(&html, "object_to_solved"));
}

#[tokio::test]
async fn after_the_judgement_a_parent_asks_to_look_again_and_tells_how_it_went() {
    let case = Followed::judged(10, false).await;
    let html = case.page().await;
    assert!(html.contains("Ons oordeel") && html.contains("Nieuw slot.") && html.contains("Geschillencommissie"));
    let html = case.does("ask_to_reopen&form[text]=Punt+twee+klopt+niet.").await;
    assert!(!offers(&html, "ask_to_reopen"), "asked once");
    assert!(offers(&html, "give_feedback") && html.contains("Voelde u zich gehoord?"));
    let html = case.send("give_feedback&form[text]=Snel+gebeld%2C+laat+geoordeeld.").await;
    assert!(html.contains("href=\"#give_feedback-form-felt\"") && html.contains("Kies of u zich gehoord voelde"));
    assert!(html.contains("Snel gebeld, laat geoordeeld."), "what was typed is still there");
    let html = case.does("give_feedback&form[felt]=partly&form[text]=Snel+gebeld%2C+laat+geoordeeld.").await;
    assert!(html.contains("u voelde zich deels gehoord"));
    let html = case.does("give_feedback&form[felt]=no&form[text]=").await;
    assert!(html.contains("u voelde zich niet gehoord"), "words may lack");
    let seen = case.browser.staff(people::COORDINATOR).await;
    let path = format!("/zaak/{}", case.browser.reference(case.id).await);
    let desk = case.browser.page(&path, &seen).await;
    for words in [
        "Punt twee klopt niet.",
        "De ouder voelde zich deels gehoord",
        "Snel gebeld, laat geoordeeld.",
        "De ouder voelde zich niet gehoord",
    ] {
        assert!(desk.contains(words), "{words}");
    }
}

#[tokio::test]
async fn from_day_43_the_page_says_that_it_is_late_why_and_until_when_one_can_go_outside() {
    let on_time = Followed::talked(42).await.page().await;
    assert!(!on_time.contains("Ons oordeel is te laat"), "day 42 is in time (R12)");
    let case = Followed::talked(43).await;
    let html = case.page().await;
    assert!(html.contains("Ons oordeel is te laat") && !html.contains("Wij verwachten het op"));
    // R17: within twelve months of filing.
    let last = clock::amsterdam_date(days_ago(43)) + chrono::Months::new(12);
    assert!(html.contains(&dates::long(gehoor::domain::lang::Lang::Nl, last)), "the parent's own last date");
    let expected = clock::amsterdam_date(clock::now()) + Days::new(7);
    let words = prose("Wij wachten op de slotenmaker.");
    case.staff(people::MANAGER_NORTH, Command::ExplainLateness { words, expected, cause: Cause::Absence }).await;
    let html = case.page().await;
    assert!(html.contains("Wij wachten op de slotenmaker.") && html.contains("Wij verwachten het op"));
}

#[tokio::test]
async fn what_goes_on_elsewhere_says_one_neutral_sentence_and_offers_nothing() {
    let case = Followed::assigned(3).await;
    let divert = Command::Divert { to: Diversion::Meldcode, reason: prose("Een vermoeden."), named_director: None };
    case.staff(people::COORDINATOR, divert).await;
    let html = case.browser.page("/volgen", &case.cookie).await;
    labelled(&html);
    assert!(html.contains("Iemand van ons neemt persoonlijk contact met u op"));
    for hidden in ["meldcode", "Meldcode", "vermoeden", "Ons oordeel", "Dag 3 van 42"] {
        assert!(!html.contains(hidden), "{hidden}");
    }
    assert!(!offers(&html, "withdraw") && !offers(&html, "give_statement"));

    // A message is taken there: so what was filled in on another page after sending waits there, too.
    let db = &case.browser.place.house.pool;
    unsent::add_to_answer(db, case.id, "De poort stond ook open.", clock::now()).await.unwrap();
    let html = case.browser.page("/volgen", &case.cookie).await;
    labelled(&html);
    assert!(html.contains("Wat u daarna invulde, is nog niet verstuurd") && html.contains("De poort stond ook open."));
    assert!(html.contains("name=\"waited\" value=\"true\""));
    let send = async |text: &str, waited: bool| {
        let body = format!("seen=99&key={}&text={text}&waited={waited}", Uuid::new_v4());
        case.browser.post("/api/volgen/bericht", &case.cookie, body).await
    };
    // On a page that was made before they waited they did not stand: what is sent there, or could not be, is not them.
    let there = send("Iets+anders.", false).await;
    assert!(there.starts_with("/volgen?verstuurd=1"), "{there}");
    assert!(unsent::waiting(db, case.id).await.unwrap());
    assert_eq!(send("", false).await, "/volgen?fout=bericht");
    let (kept, _) = unsent::find_answer(db, case.id).await.unwrap().unwrap();
    assert_eq!(kept, "De poort stond ook open.");
    let there = send("De+poort+stond+ook+open.", true).await;
    assert!(there.starts_with("/volgen?verstuurd=1"), "{there}");
    assert_eq!(unsent::find_answer(db, case.id).await.unwrap(), None);
}

#[tokio::test]
async fn whoever_complains_reads_what_they_wrote_as_long_as_it_is_there_and_theirs() {
    const FOLDED: &str = "Uw klacht, zoals die bij ons binnenkwam";
    let case = Followed::assigned(3).await;
    let html = case.page().await;
    let folded = html.split(FOLDED).nth(1).unwrap().split("</details>").next().unwrap();
    assert!(folded.contains("Er was niemand bij het hek.") && folded.contains("Een slot op het hek."), "{folded}");
    let fold = html.split(FOLDED).next().unwrap().rsplit("<details").next().unwrap();
    assert!(!fold.contains("open"), "folded until it is asked for: {fold}");

    let story =
        sqlx::query_scalar("SELECT id FROM personal_text WHERE complaint = $1 AND words LIKE 'Er was niemand%'");
    let story: Uuid = story.bind(case.id.0).fetch_one(&case.browser.place.house.pool).await.unwrap();
    let redact = Command::Redact { text: TextId(story), reason: prose("Van iemand anders.") };
    case.staff(people::COORDINATOR, redact).await;
    let html = case.page().await;
    assert!(!html.contains(FOLDED) && !html.contains("niemand bij het hek"), "redacted");

    let case = Followed::assigned(3).await;
    let divert = Command::Divert { to: Diversion::Meldcode, reason: prose("Een vermoeden."), named_director: None };
    case.staff(people::COORDINATOR, divert).await;
    let html = case.browser.page("/volgen", &case.cookie).await;
    assert!(!html.contains(FOLDED) && !html.contains("niemand bij het hek"), "it goes on elsewhere");
}

#[tokio::test]
async fn what_somebody_of_ours_wrote_is_not_said_to_be_the_parents() {
    let browser = Browser::new().await;
    let place = &browser.place;
    let new = NewComplaint { channel: Channel::Letter, ..made::complaint(people::NORTH) };
    let coordinator = place.staff(people::COORDINATOR).await;
    road::enter(&place.house, &coordinator, new, made::today(), Uuid::new_v4(), now()).await.unwrap();
    let entered = sqlx::query_scalar("SELECT id FROM complaint").fetch_one(&place.house.pool).await.unwrap();
    let divert = Command::Divert { to: Diversion::Meldcode, reason: prose("Een vermoeden."), named_director: None };
    place.act(people::COORDINATOR, ComplaintId(entered), divert).await.unwrap();
    let officer = Actor::Staff(place.staff(people::SAFEGUARDING).await);
    let story = prose("De rekening klopt niet.");
    let split = road::split_off(&place.house, officer, ComplaintId(entered), u32::MAX, Uuid::new_v4(), story, now());
    let split = split.await.unwrap().1.complaint;
    let html = browser.page("/volgen", &browser.parent(split).await).await;
    well_made(&html);
    assert!(!html.contains("De rekening klopt niet.") && !html.contains("zoals die bij ons binnenkwam"));
}

#[tokio::test]
async fn what_is_not_taken_on_says_why_and_where_else_to_go() {
    let case = Followed::since(3).await;
    let reasons = prose("Over dit hek is in mei al geoordeeld.");
    case.staff(people::COORDINATOR, Command::CheckSafety { subjects: vec![] }).await;
    case.staff(people::COORDINATOR, Command::ProposeInadmissible { ground: Ground::JudgedBefore, reasons }).await;
    assert!(!case.page().await.contains("in mei al geoordeeld"), "not before a second person agrees");
    case.staff(people::SECOND_COORDINATOR, Command::AgreeInadmissible).await;
    let html = case.page().await;
    assert!(html.contains("Wij nemen uw klacht niet in behandeling") && html.contains("in mei al geoordeeld"));
    assert!(html.contains("Klachtenloket") && html.contains("Geschillencommissie"));
    assert!(offers(&html, "ask_to_reopen"));
}

#[tokio::test]
async fn what_was_withdrawn_says_what_happened_of_it_and_of_no_date_that_it_comes_or_is_late() {
    let case = Followed::since(60).await;
    let html = case.does("withdraw&form[text]=").await;
    assert!(html.contains("Ontvangen"));
    for not in ["Komt nog", "van 42", "Te laat", "Oordeel uiterlijk", "Persoonlijk contact uiterlijk"] {
        assert!(!html.contains(not), "{not}");
    }
    assert!(offers(&html, "undo_withdrawal") && !offers(&html, "ask_to_reopen"));
}

#[tokio::test]
async fn a_measure_is_followed_to_the_last_and_its_first_day_stays_visible() {
    let case = Followed::judged(10, false).await;
    let to = clock::amsterdam_date(clock::now()) + Days::new(30);
    let how = Settled::Moved { to, why: prose("De slotenmaker kan niet eerder.") };
    case.staff(people::MANAGER_NORTH, Command::SettleMeasure { measure: 1, how }).await;
    let html = case.page().await;
    let first = clock::amsterdam_date(clock::now()) + Days::new(10);
    let nl = gehoor::domain::lang::Lang::Nl;
    assert!(html.contains(&format!("Eerst beloofd: {}", dates::day_and_month(nl, first))));
    assert!(html.contains(&dates::long(nl, to)), "the new day");
    let how = Settled::Kept(clock::amsterdam_date(clock::now()));
    case.staff(people::MANAGER_NORTH, Command::SettleMeasure { measure: 1, how }).await;
    assert!(!case.page().await.contains("De dag is voorbij"));
}

#[tokio::test]
async fn when_nobody_is_left_the_page_says_so_and_where_to_go() {
    let case = Followed::assigned(3).await;
    // Whoever could handle it turns out to be complained about, one after the other.
    for who in people::ALL.into_iter().filter(|who| *who != people::COORDINATOR) {
        case.staff(people::COORDINATOR, Command::AddSubject { who }).await;
    }
    let html = case.page().await;
    assert!(html.contains("Niemand bij ons kan uw klacht onpartijdig behandelen"));
    assert!(html.contains("Geschillencommissie"));
}

/// The names under which a page has words kept on a device.
fn kept(html: &str) -> Vec<&str> {
    html.split(" data-keep=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[tokio::test]
async fn what_is_typed_is_kept_under_the_name_of_its_form_and_of_this_case_alone() {
    let (case, other) = (Followed::assigned(3).await, Followed::assigned(3).await);
    let (html, theirs) = (case.page().await, other.page().await);
    let names = kept(&html);
    assert!(names.len() > 2 && names.iter().all(|name| name.starts_with("volgen ")), "{names:?}");
    assert!(names.iter().collect::<std::collections::BTreeSet<_>>().len() == names.len(), "each form its own");
    assert!(!names.iter().any(|name| kept(&theirs).contains(name)), "never those of another case");
    assert_eq!(kept(&case.page().await), names, "and the same when the page comes again");
    let reference = case.browser.reference(case.id).await;
    assert!(names.iter().all(|name| !name.contains(&reference) && !name.contains(&case.id.to_string())));
    // With its content in its name once the bundles are built.
    assert!(html.contains("src=\"/pkg/keep"));
}

#[tokio::test]
async fn the_address_after_a_form_says_that_it_arrived_and_only_then_and_never_its_key() {
    let case = Followed::talked(3).await;
    for (path, empty, whole) in [
        ("/api/volgen/bericht", "text=", "text=Is+er+nieuws%3F"),
        ("/api/volgen/doe", "form[kind]=amend_point&form[text]=", "form[kind]=amend_point&form[text]=Het+hek."),
    ] {
        let key = Uuid::new_v4().to_string();
        let send = |fields: &str| case.browser.post(path, &case.cookie, format!("seen=99&key={key}&{fields}"));
        let refused = send(empty).await;
        assert!(!refused.contains("stuk="), "{refused}");
        let accepted = send(whole).await;
        assert!(accepted.contains(&format!("stuk={}", &key[..8])) && !accepted.contains(&key[..13]), "{accepted}");
    }
}
