//! What its writer and its second reader look at before a judgement goes out: names of employees, and words that are hard to
//! read. It warns; what must be there (R12–R14) is enforced by `domain::decide`.

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
        return view! { <p class="small soft">{text::nothing(lang)}</p> }.into_any();
    }
    let items = found.into_iter().map(|what| view! { <li dir="auto">{what}</li> }).collect_view();
    view! {
        <Notice tone=Tone::Warning title=text::title(lang)>
            <p>{text::help(lang)}</p>
            <ul>{items}</ul>
        </Notice>
    }
    .into_any()
}

/// Everything to look at, each with its place.
fn found(lang: Lang, case: &CaseData, letter: &Letter) -> Vec<String> {
    let points = letter.points.iter().map(|(number, _, _, reasons)| (text::point(lang, *number), reasons.as_str()));
    let measures = (1..).zip(&letter.measures).map(|(number, (what, _))| (text::measure(lang, number), what.as_str()));
    let texts: Vec<(String, &str)> = points.chain(measures).filter(|(_, words)| !words.trim().is_empty()).collect();
    let names = case.people.iter().map(|person| person.name.as_str());
    let names = Names::new(names.chain(case.others.iter().map(String::as_str)), []);
    let of_one = |(place, words): &(String, &str)| {
        let named = names.find(words).into_iter().filter(|found| found.why == Why::Staff);
        let named = named.map(|found| text::named(lang, place, &found.quote));
        let long = long_sentences(words).into_iter().map(|s| text::long(lang, place, s.words, LONG, &s.begins));
        named.chain(long).collect::<Vec<String>>()
    };
    let whole = texts.iter().map(|(_, words)| *words).collect::<Vec<_>>().join("\n");
    // The measure knows Dutch only.
    let ease = reading_ease(&whole).filter(|ease| case.complaint.filed.lang == Lang::Nl && *ease < ORDINARY);
    texts.iter().flat_map(of_one).chain(ease.map(|ease| text::hard(lang, ease, ORDINARY))).collect()
}
