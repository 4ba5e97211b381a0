//! Everything is in the inventory, and a catalogue that says it all is found complete.

use super::*;
use crate::{domain::lang::Lang, text::catalogue};

fn header(tag: &str) -> po::Header {
    let plural = "(n != 1)".to_owned();
    po::Header { lang: Lang::from_tag(tag), name: "Test".to_owned(), rtl: false, plural, forms: 2 }
}

#[test]
fn a_template_that_is_filled_in_is_complete() {
    let filled = template(&header("xx"), |en| format!("[{en}]"));
    assert_eq!(check(&filled).unwrap(), []);
    let lang = catalogue::install(&filled).unwrap();
    assert_eq!(crate::text::common::back(lang), "[Back]");
    assert_eq!(crate::text::board::questions(lang, 2), "[2 questions]");
    let day = "2026-11-25".parse().unwrap();
    assert_eq!(crate::text::dates::long(lang, day), "[[Wednesday] 25 [November] 2026]");
}

#[test]
fn an_empty_template_says_of_every_sentence_that_it_is_not_translated_yet() {
    let found = check(&template(&header("xx"), |_| String::new())).unwrap();
    assert!(found.len() == all().len() && found.iter().all(|f| matches!(f, Finding::Empty(_))));
}

#[test]
fn what_lacks_is_not_known_or_has_other_values_is_found() {
    let filled = template(&header("xx"), str::to_owned);
    let found = |from: &str, to: &str| {
        assert!(filled.contains(from), "{from}");
        check(&filled.replacen(from, to, 1)).unwrap()
    };
    assert!(matches!(found("msgid \"Back\"", "msgid \"Bakc\"")[..], [Finding::Unknown(_), Finding::Missing(..)]));
    assert!(matches!(found("msgstr \"Back\"", "#, fuzzy\nmsgstr \"Back\"")[..], [Finding::Fuzzy(_)]));
    assert!(matches!(found("msgstr[1] \"{n} questions\"", "msgstr[1] \"{m} questions\"")[..], [Finding::Values(_)]));
    assert!(matches!(found("msgstr[1] \"{n} questions\"\n", "")[..], [Finding::Forms(_)]));
    assert!(matches!(found("plural=(n != 1)", "plural=n")[..], [Finding::Plural]));
}

#[test]
fn no_two_sentences_of_one_context_are_alike_in_english_only() {
    let mut known = BTreeMap::new();
    let mut alike = Vec::new();
    for said in listed().flat_map(|l| l.said.iter().flatten().map(|said| (context(l.module), said))) {
        let (context, said) = said;
        let nl = *known.entry((context, said.en)).or_insert(said.nl);
        if nl != said.nl {
            alike.push(format!("{context}: “{}” is both “{nl}” and “{}”", said.en, said.nl));
        }
    }
    assert!(alike.is_empty(), "a catalogue cannot tell these apart:\n{}", alike.join("\n"));
}

/// Sentences stand in declarations alone: what is chosen by hand no catalogue can say.
#[test]
fn no_sentence_is_chosen_by_hand() {
    fn walk(folder: &std::path::Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let said = text.split("#[cfg(test)]").next().unwrap();
            if !path.ends_with("tests.rs") && said.contains(".pick(") {
                found.push(path.display().to_string());
            }
        }
    }
    let mut found = Vec::new();
    for folder in ["src/text", "src/pages", "src/components", "src/public", "src/http", "src/jobs", "src/outside"] {
        walk(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    }
    assert!(found.is_empty(), "say it with `texts!`, `texts_of!` or `say!` instead: {found:?}");
}
