//! A third language is a catalogue and nothing else: one that nobody speaks, made of the English, stands on every page
//! for parents and in every mail to them, and no sentence of Dutch or English is left.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

mod common;

use common::{
    browser::Browser,
    made, people,
    pseudo::{self, bare, read},
};
use gehoor::{
    domain::{
        access::{self, Actor},
        calendar::Calendar,
        command::{Command, NewReach},
        deadlines::Terms,
        event::ContactWay,
        feedback::{Feedback, FeltHeard},
        hearing::Party,
        helplines::Helplines,
        ids::{ComplaintId, StaffId},
        intake::Step,
        lang::Lang,
        phase::{Diversion, Ground, ReopenGround},
        report::{Year, YearWords},
    },
    house::{cookies, languages},
    papers,
    store::{
        case, organisation,
        report::{self, words},
    },
    text::{catalogue, inventory, mail},
};
use gehoor_paper::{Block, Document, Fact};

/// Names, and what people wrote, which are the same in every language.
const NAMES: &[&str] = &[
    "Gehoor",
    "Kinderopvang De Proef",
    "Cora Kuiper",
    "Dina de Boer",
    "Nora Smit",
    "Zeno Mulder",
    "Utrecht",
    "Midden",
    "De Leemte",
    "De Noordster",
    "Het Zuiderbos",
    "Gebeld; moeder is geschrokken.",
    "Het hek stond open.",
    "Er was niemand bij het hek.",
    "Hij liep zo de straat op. 👶🏽",
    "Een slot op het hek.",
    "Niemand belde haar.",
    "Bellen over het slot.",
    "Het slot was stuk, zegt het logboek.",
    "Nieuw slot.",
    "Kan ik een dag ruilen?",
    "Ik vind het nergens.",
];

/// What people are, as the organisation says it of them: on the page that names them.
const FUNCTIONS: &[&str] = &["klachtencoördinator", "bestuurder", "locatiemanager"];

/// What a page or a mail says in no sentence of the catalogue.
fn left(name: &str, said: &str) -> Vec<String> {
    let said = NAMES.iter().fold(said.to_owned(), |said, name| said.replace(name, ""));
    let words = bare(&said).into_iter().filter(|word| !word.contains('@') && !word.ends_with(".nl"));
    words.map(|word| format!("{name}: {word}")).collect()
}

fn whole(name: &str, said: &str) {
    assert_eq!(left(name, said), [] as [String; 0]);
}

fn cookie(lang: Lang, more: &str) -> String {
    format!("{}={}; {more}", cookies::LANG, lang.tag())
}

#[test]
fn a_catalogue_of_the_template_says_everything() {
    assert_eq!(inventory::check(&pseudo::catalogue("qps", false)).unwrap(), []);
}

#[test]
fn a_folder_of_catalogues_is_all_it_takes() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("languages");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("qps.po"), pseudo::catalogue("qps", false)).unwrap();
    std::fs::write(folder.join("notes.txt"), "no catalogue").unwrap();
    languages::install(&folder).unwrap();
    assert!(gehoor::text::languages::of_tag("qps").is_some() && gehoor::text::languages::of_tag("tr").is_none());
    std::fs::write(folder.join("qps.po"), "msgid \"half\nmsgstr").unwrap();
    let wrong = languages::install(&folder).unwrap_err().to_string();
    assert!(wrong.contains("qps.po, line 1"), "{wrong}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn every_page_for_parents_is_in_the_language_of_the_catalogue() {
    let lang = catalogue::install(&pseudo::catalogue("ar-XB", true)).unwrap();
    let browser = Browser::new().await;
    let (_, draft) = browser.post_for("/api/klacht/begin", &cookie(lang, ""), String::new()).await;
    let mut paths: Vec<String> = [
        "/",
        "/reglement",
        "/contact",
        "/klacht",
        "/klacht/vooraf",
        "/klacht/informatie",
        "/klacht/iemand-anders",
        "/klacht/controle",
        "/klacht/klaar",
        "/vraag",
        "/vraag/klaar",
        "/opmerking",
        "/opmerking/dank",
        "/klacht/later",
        "/klacht/vol",
        "/klacht/keuze",
        "/verder/x",
        "/privacy",
        "/toegankelijkheid",
        "/verslagen",
        "/oudercommissie",
        "/oudercommissie?fout=leeg",
        "/oudercommissie/x",
        "/volgen",
        "/volgen?fout=reference-leeg.code-vorm",
        "/volgen/code-kwijt",
        "/volgen/nieuwe-code",
        "/volgen/uw-code",
        "/bevestigen/x",
        "/bevestigd",
        "/bevestigd?fout=link",
        "/meelezen",
        "/wederhoor",
        "/bestaat-niet",
        "/team",
        "/persoonlijk/x",
    ]
    .map(str::to_owned)
    .to_vec();
    paths.extend(Step::ALL.iter().map(|step| format!("/klacht/{}", step.slug())));
    let mut found = Vec::new();
    for path in paths {
        let (_, html) = browser.page_of(&path, &cookie(lang, &draft)).await;
        assert!(html.contains("dir=\"rtl\"") && html.contains("lang=\"ar-XB\""), "{path}");
        let functions = if path == "/contact" { FUNCTIONS } else { &[] };
        let said = functions.iter().fold(read(&html), |said, function| said.replace(function, ""));
        found.extend(left(&path, &said));
    }
    assert_eq!(found, [] as [String; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_of_a_year_is_in_the_language_of_the_catalogue_but_for_what_the_coordinator_wrote() {
    let lang = catalogue::install(&pseudo::catalogue("qps", false)).unwrap();
    let browser = Browser::new().await;
    for _ in 0..6 {
        browser.place.file(people::NORTH).await;
    }
    let (year, later) = (Year::of(made::today()).unwrap(), "2027-02-01T09:00:00Z".parse().unwrap());
    let pool = &browser.place.house.pool;
    report::freeze(&browser.place.house, year, later).await.unwrap().unwrap();
    let said = YearWords::typed("Het hek stond open.", "Niemand belde haar.", "Nieuw slot.");
    let version = words::save(pool, year, &said, people::COORDINATOR, later).await.unwrap();
    assert!(words::issue(pool, year, version, later).await.unwrap());
    let mut found = Vec::new();
    for path in ["".to_owned(), "/locaties/1".to_owned(), "/locaties/2".to_owned()] {
        let path = format!("/verslagen/{year}{path}");
        let html = browser.page(&path, &cookie(lang, "")).await;
        assert!(html.contains("lang=\"qps\""), "{path}");
        found.extend(left(&path, &read(&html)));
    }
    assert_eq!(found, [] as [String; 0]);
}

#[tokio::test]
async fn a_followed_complaint_is_in_the_language_of_the_catalogue() {
    let lang = catalogue::install(&pseudo::catalogue("qps", false)).unwrap();
    let browser = Browser::new().await;
    for id in [browser.place.file(people::NORTH).await, browser.place.judged(people::NORTH).await] {
        let html = browser.page("/volgen", &cookie(lang, &browser.parent(id).await)).await;
        assert!(html.contains("lang=\"qps\""));
        whole("/volgen", &read(&html));
    }
}

/// A case of today, by commands of the house's own people.
struct Case<'a> {
    browser: &'a Browser,
    id: ComplaintId,
}

impl Case<'_> {
    async fn staff(&self, who: StaffId, command: Command) {
        self.browser.place.act(who, self.id, command).await.unwrap();
    }

    async fn parent(&self, command: Command) {
        self.browser.place.order(Actor::Complainant(self.id), self.id, command).await.unwrap();
    }
}

#[tokio::test]
async fn a_followed_complaint_is_in_the_language_of_the_catalogue_however_it_stands() {
    let lang = catalogue::install(&pseudo::catalogue("qps", false)).unwrap();
    let browser = Browser::new().await;
    let place = &browser.place;
    let mut found = Vec::new();
    let mut look = async |standing: &str, id: ComplaintId| {
        let html = browser.page("/volgen", &cookie(lang, &browser.parent(id).await)).await;
        found.extend(left(standing, &read(&html)));
    };
    let words = || made::prose("Nieuw slot.");

    let id = place.assigned(people::NORTH).await;
    let case = Case { browser: &browser, id };
    look("assigned", id).await;
    let way = ContactWay::Call;
    case.staff(people::MANAGER_NORTH, Command::RecordAttempt { on: made::today(), way, just_now: false }).await;
    look("tried", id).await;
    case.staff(people::MANAGER_NORTH, made::contact()).await;
    case.staff(people::MANAGER_NORTH, Command::Message(words())).await;
    case.parent(Command::Answer(words())).await;
    case.staff(people::MANAGER_NORTH, Command::Investigate { plan: words() }).await;
    let party = Party::Complainant;
    case.staff(people::MANAGER_NORTH, Command::Invite { party, on: made::today() }).await;
    case.parent(Command::GiveStatement(words())).await;
    look("heard", id).await;
    let new = NewReach { phone: Some(made::prose("06 98765432")), safe: Some(false), ..NewReach::default() };
    case.parent(Command::ChangeReach(new)).await;
    look("reached otherwise", id).await;
    case.parent(Command::Withdraw { reason: None }).await;
    look("withdrawn", id).await;
    case.parent(Command::UndoWithdrawal).await;
    look("going on", id).await;

    let judged = place.judged(people::NORTH).await;
    let case = Case { browser: &browser, id: judged };
    let feedback = Feedback::Answered(FeltHeard::Partly, Some(words()));
    case.parent(Command::GiveFeedback(feedback)).await;
    case.parent(Command::AskToReopen { reason: words() }).await;
    look("asked to look again", judged).await;
    let ground = ReopenGround::ParentAsks;
    case.staff(people::COORDINATOR, Command::Reopen { ground, reason: words() }).await;
    look("opened again", judged).await;

    let refused = place.file(people::NORTH).await;
    let case = Case { browser: &browser, id: refused };
    case.staff(people::COORDINATOR, Command::CheckSafety { subjects: vec![] }).await;
    let ground = Ground::JudgedBefore;
    case.staff(people::COORDINATOR, Command::ProposeInadmissible { ground, reasons: words() }).await;
    case.staff(people::SECOND_COORDINATOR, Command::AgreeInadmissible).await;
    look("not taken on", refused).await;

    let elsewhere = place.file(people::NORTH).await;
    let divert = Command::Divert { to: Diversion::Meldcode, reason: words(), named_director: None };
    Case { browser: &browser, id: elsewhere }.staff(people::COORDINATOR, divert).await;
    look("elsewhere", elsewhere).await;

    let committee = place.of_committee().await;
    place.names(committee, "Gehoor").await;
    look("of a committee", committee).await;

    let question = place.ask().await;
    look("asked", question).await;
    let answer = Command::AnswerQuestion(words());
    Case { browser: &browser, id: question }.staff(people::COORDINATOR, answer).await;
    look("answered", question).await;

    let alone = place.assigned(people::NORTH).await;
    for who in people::ALL.into_iter().filter(|who| *who != people::COORDINATOR) {
        Case { browser: &browser, id: alone }.staff(people::COORDINATOR, Command::AddSubject { who }).await;
    }
    look("nobody left", alone).await;
    assert_eq!(found, [] as [String; 0]);
}

#[tokio::test]
async fn what_is_wrong_with_a_form_is_told_in_the_language_of_the_catalogue() {
    let lang = catalogue::install(&pseudo::catalogue("qps", false)).unwrap();
    let browser = Browser::new().await;
    let mut found = Vec::new();
    let key = uuid::Uuid::new_v4;
    for (path, body) in [
        ("/api/vraag/stel", format!("key={}&answers[story]=", key())),
        ("/api/opmerking/stuur", format!("key={}&form[words]=", key())),
        ("/api/volgen/open", "reference=&code=12".to_owned()),
    ] {
        let (back, own) = browser.post_for(path, &cookie(lang, ""), body).await;
        let html = browser.page(back.split("&__err").next().unwrap(), &cookie(lang, &own)).await;
        found.extend(left(path, &read(&html)));
    }
    let (open, judged) = (browser.place.assigned(people::NORTH).await, browser.place.judged(people::NORTH).await);
    let question = browser.place.ask().await;
    for (id, kind) in [
        (open, "give_statement"),
        (open, "change_reach"),
        (judged, "give_feedback"),
        (judged, "ask_to_reopen"),
        (question, "make_complaint"),
    ] {
        let own = cookie(lang, &browser.parent(id).await);
        let body = format!("seen=99&key={}&form[kind]={kind}&form[text]=", key());
        let back = browser.post("/api/volgen/doe", &own, body).await;
        let html = browser.page(back.split("&__err").next().unwrap(), &own).await;
        assert!(back.contains("fout=formulier"), "{kind} is refused");
        found.extend(left(kind, &read(&html)));
    }
    assert_eq!(found, [] as [String; 0]);
}

#[tokio::test]
async fn papers_and_the_calendar_are_in_the_language_of_the_catalogue() {
    let lang = catalogue::install(&pseudo::catalogue("qps", false)).unwrap();
    let browser = Browser::new().await;
    let place = &browser.place;
    let id = place.judged(people::NORTH).await;
    let facts = case::facts_by_id(&place.house.pool, id).await.unwrap().unwrap();
    let mut file = case::open(&place.house.pool, &access::sees(&Actor::System, &facts).unwrap()).await.unwrap();
    // As if it had been filed in that language.
    file.complaint.filed.lang = lang;
    let org = organisation::load(&place.house.pool).await.unwrap();
    let about = papers::Case { complaint: &file.complaint, words: &file.words, org: &org };
    let code = browser.code(&browser.reference(id).await).await.parse().unwrap();
    let receipt = papers::Receipt { lang, code: &code, follow: "gehoor.nl", files: 2, on: made::today() };
    for document in [
        papers::receipt(about, receipt),
        papers::receipt_letter(about, made::today(), false, "gehoor.nl"),
        papers::judgement(about, made::today()).unwrap(),
    ] {
        whole(&document.title, &said(&document).join("\n").replace(about.complaint.filed.reference.as_str(), ""));
    }
    let open = place.assigned(people::NORTH).await;
    let (_, _, days) = browser.bytes("/volgen/data.ics", &cookie(lang, &browser.parent(open).await)).await;
    let days = String::from_utf8(days).unwrap().replace("\r\n ", "");
    let summaries: Vec<&str> = days.lines().filter_map(|line| line.strip_prefix("SUMMARY:")).collect();
    assert!(!summaries.is_empty());
    for summary in summaries {
        whole("calendar", summary);
    }
}

/// Everything that a document says.
fn said(document: &Document) -> Vec<String> {
    let facts = |facts: &[Fact]| facts.iter().flat_map(|f| [f.name.clone(), f.value.clone()]).collect::<Vec<_>>();
    let blocks = document.blocks.iter().flat_map(|block| match block {
        Block::Heading(said) | Block::Paragraph(said) | Block::Strong(said) | Block::Small(said) => vec![said.clone()],
        Block::Facts(some) | Block::Boxed(some) => facts(some),
        Block::Table(table) => {
            table.rows.iter().fold(table.head.clone(), |said, row| [said, row.cells.clone()].concat())
        }
        Block::List(lines) | Block::Steps(lines) | Block::Closing(lines) => lines.clone(),
    });
    [document.title.clone()]
        .into_iter()
        .chain(document.mark.clone())
        .chain(facts(&document.facts))
        .chain(blocks)
        .collect()
}

#[test]
fn every_mail_to_a_complainant_is_in_the_language_of_the_catalogue() {
    let lang = catalogue::install(&pseudo::catalogue("ar-XB", true)).unwrap();
    let terms = Terms::fix(made::today(), &Calendar::default());
    let reference = "2222-3333".parse().unwrap();
    for question in [None, Some(terms.first_contact_due)] {
        let about = mail::ToComplainant {
            lang,
            organisation: "Gehoor",
            name: "Gehoor",
            reference: &reference,
            terms: &terms,
            question,
            saw_code: question.is_none(),
            who_handles: "Gehoor",
            coordinator: None,
            helplines: &Helplines::default(),
        };
        let all = [
            mail::confirmation,
            mail::message_waiting,
            mail::judgement_ready,
            mail::question_received,
            mail::answer_ready,
        ];
        for letter in all.map(|write| write(&about)) {
            for said in letter.paragraphs.iter().chain([&letter.subject, &letter.greeting, &letter.footer]) {
                whole("a mail", said);
            }
            whole("a button", letter.button);
        }
    }
}
