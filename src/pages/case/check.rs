//! What its writer and its second reader look at before a judgement goes out, or the reasons for not taking a complaint on:
//! names of employees, and words that are hard to read. It warns; what must be there (R12–R14) is enforced by `domain::decide`.

use super::{data::CaseData, letter::Letter};
use crate::{
    components::{Notice, Tone},
    domain::{
        lang::Lang,
        plain_words::{LONG, ORDINARY, long_sentences, reading_ease},
        report::{Names, Why},
    },
    text::case::check as text,
};
use leptos::prelude::*;

/// What there is to look at, as a list; a sentence when there is nothing.
pub fn view(lang: Lang, case: &CaseData, letter: &Letter) -> AnyView {
    let found = found(lang, case, letter);
    if found.is_empty() {
        return noticed(lang, found);
    }
    view! { <Notice tone=Tone::Warning title=text::title(lang)>{noticed(lang, found)}</Notice> }.into_any()
}

/// What was noticed; a sentence when nothing was.
pub fn noticed(lang: Lang, found: Vec<String>) -> AnyView {
    if found.is_empty() {
        return view! { <p class="small soft">{text::nothing(lang)}</p> }.into_any();
    }
    let items = found.into_iter().map(|what| view! { <li dir="auto">{what}</li> }).collect_view();
    view! {
        <p>{text::help(lang)}</p>
        <ul>{items}</ul>
    }
    .into_any()
}

/// Everything to look at, each with its place. The titles of points stand in the letter as headings.
fn found(lang: Lang, case: &CaseData, letter: &Letter) -> Vec<String> {
    let names = names(case);
    let titles = letter.points.iter().map(|(number, title, ..)| (text::title_of(lang, *number), title.as_str()));
    let titles = titles.flat_map(|(place, words)| named(lang, &names, &place, words));
    let points = letter.points.iter().map(|(number, _, _, reasons)| (text::point(lang, *number), reasons.as_str()));
    let measures = (1..).zip(&letter.measures).map(|(number, (what, _))| (text::measure(lang, number), what.as_str()));
    let texts: Vec<(String, &str)> = points.chain(measures).filter(|(_, words)| !words.trim().is_empty()).collect();
    let of_texts = texts.iter().flat_map(|(place, words)| of_one(lang, &names, place, words));
    let whole = texts.iter().map(|(_, words)| *words).collect::<Vec<_>>().join("\n");
    titles.chain(of_texts).chain(hard(lang, case, &whole)).collect()
}

/// What to look at in the reasons for not taking a complaint on, which its parent reads (R4).
pub fn in_reasons(lang: Lang, case: &CaseData, reasons: &str) -> Vec<String> {
    let found = of_one(lang, &names(case), text::reasons(lang), reasons);
    found.into_iter().chain(hard(lang, case, reasons)).collect()
}

fn names(case: &CaseData) -> Names {
    let names = case.people.iter().map(|person| person.name.as_str());
    Names::new(names.chain(case.others.iter().map(String::as_str)), [])
}

/// The names and the long sentences of one text.
fn of_one(lang: Lang, names: &Names, place: &str, words: &str) -> Vec<String> {
    let long = long_sentences(words).into_iter().map(|s| text::long(lang, place, s.words, LONG, &s.begins));
    named(lang, names, place, words).into_iter().chain(long).collect()
}

fn named(lang: Lang, names: &Names, place: &str, words: &str) -> Vec<String> {
    let found = names.find(words).into_iter().filter(|found| found.why == Why::Staff);
    found.map(|found| text::named(lang, place, &found.quote)).collect()
}

/// That it is hard to read. The measure knows Dutch only.
fn hard(lang: Lang, case: &CaseData, whole: &str) -> Option<String> {
    let ease = reading_ease(whole).filter(|ease| case.complaint.filed.lang == Lang::Nl && *ease < ORDINARY)?;
    Some(text::hard(lang, ease, ORDINARY))
}
