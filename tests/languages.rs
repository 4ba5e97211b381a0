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
    domain::{calendar::Calendar, deadlines::Terms, helplines::Helplines, intake::Step, lang::Lang},
    house::{cookies, languages},
    text::{catalogue, inventory, mail},
};

/// Names, and what people wrote, which are the same in every language.
const NAMES: &[&str] = &[
    "Gehoor",
    "Kinderopvang De Proef",
    "Cora Kuiper",
    "Utrecht",
    "De Leemte",
    "De Noordster",
    "Het Zuiderbos",
    "Gebeld; moeder is geschrokken.",
    "Het hek stond open.",
    "Niemand belde haar.",
    "Bellen over het slot.",
    "Het slot was stuk, zegt het logboek.",
    "Nieuw slot.",
];

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
        "/klacht",
        "/klacht/vooraf",
        "/klacht/informatie",
        "/klacht/iemand-anders",
        "/klacht/controle",
        "/klacht/klaar",
        "/vraag",
        "/vraag/klaar",
        "/volgen",
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
