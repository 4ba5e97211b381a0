//! What was said: the call sheet and the story.

use super::{call::Call, data::CaseData, fold::fold, head::place, question::asked, state::CasePage};
use crate::{
    components::{Disclosure, Icon, Prose, Sign, SummaryList, SummaryRow},
    domain::{ids::TextId, lang::Lang},
    text::{
        case::{self as text, calling},
        choices, common, languages, question,
    },
};
use leptos::prelude::*;

/// How the parent is reached: number, hours, language.
#[component]
pub fn CallSheet(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    // How somebody is reached can be said anew while the page is open.
    let known =
        Memo::new(move |_| page.data.with(|case| (case.complaint.filed.clone(), case.complaint.redacted.clone())));
    view! {
        <section class="section stack">
            <h2 class="section__title">{text::call_sheet(lang)}</h2>
            {move || {
                known.track();
                reached(lang, page.data.get_untracked())
            }}
            <Call page/>
        </section>
    }
    .into_any()
}

fn reached(lang: Lang, case: CaseData) -> AnyView {
    let (filed, texts) = (case.complaint.filed.clone(), case.complaint.filed.texts.clone());
    let phone = texts.phone.map(|id| word(lang, &case, id)).map(|phone| {
        let dial: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        view! {
            <SummaryRow key=text::phone(lang)>
                <a href=format!("tel:{dial}")>
                    <Icon sign=Sign::Phone/>
                    " "
                    {phone}
                </a>
            </SummaryRow>
        }
    });
    let written = languages::name(lang, filed.lang);
    view! {
        <SummaryList>
            <SummaryRow key=text::name(lang) value=word(lang, &case, texts.name)/>
            {phone}
            {row(lang, &case, text::hours(lang), texts.hours)}
            <SummaryRow key=text::way(lang) value=choices::way(lang, filed.way)/>
            <SummaryRow key=text::language(lang) value=written/>
            {row(lang, &case, text::interpreter(lang), texts.interpreter)}
            {row(lang, &case, text::email(lang), texts.email)}
            {row(lang, &case, text::address(lang), texts.address)}
        </SummaryList>
    }
    .into_any()
}

/// What the complainant wrote, which never changes; and what they answered besides when it became a complaint.
#[component]
pub fn Story(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let began = Memo::new(move |_| page.data.with(|case| case.complaint.question));
    move || {
        let began = began.get();
        let case = page.data.get_untracked();
        match began.filter(|_| case.complaint.is_question()) {
            Some(question) => asked(lang, &case, question),
            None => story(lang, case),
        }
    }
}

fn story(lang: Lang, case: CaseData) -> AnyView {
    let (filed, texts) = (case.complaint.filed.clone(), case.complaint.filed.texts.clone());
    let care = filed.care.map(|c| view! { <SummaryRow key=text::care(lang) value=choices::care(lang, c)/> });
    let talked = if filed.talked { common::yes(lang) } else { common::no(lang) };
    let began = case.complaint.question;
    let answer = began.and_then(|q| q.answer).map(|(_, id)| id);
    view! {
        <section class="section stack">
            <h2 class="section__title">{text::story(lang)}</h2>
            {began.map(|_| view! { <p class="soft">{question::began(lang)}</p> })}
            {words(lang, &case, word(lang, &case, texts.story))}
            <SummaryList>
                {row(lang, &case, question::more_told(lang), began.and_then(|q| q.more))}
                {row(lang, &case, question::answer(lang), answer)}
                {row(lang, &case, text::wish(lang), texts.wish)}
                <SummaryRow key=text::occurred(lang) value=text::when(lang, filed.occurred)/>
                {row(lang, &case, text::late_reason(lang), texts.late_reason)}
                {row(lang, &case, text::persons(lang), texts.persons)}
                <SummaryRow key=text::location(lang) value=place(lang, &case)/>
                {care}
                {row(lang, &case, text::child(lang), texts.child_name)}
                {row(lang, &case, text::group(lang), texts.child_group)}
                <SummaryRow key=text::relation(lang) value=choices::relation(lang, filed.relation)/>
                <SummaryRow key=text::talked(lang) value=talked/>
                {row(lang, &case, text::talked_result(lang), texts.talked_result)}
            </SummaryList>
        </section>
    }
    .into_any()
}

/// The story: its beginning, and the rest by one tap. Until it was read for safety (R8) nothing is folded away.
fn words(lang: Lang, case: &CaseData, story: String) -> AnyView {
    let folded = fold(&story).filter(|_| case.complaint.safety_checked);
    match folded.map(|(beginning, rest)| (beginning.to_owned(), rest.to_owned())) {
        None => view! { <Prose text=story/> }.into_any(),
        Some((beginning, rest)) => view! {
            <div class="story">
                <Prose text=beginning/>
                <Disclosure label=calling::read_on(lang)>
                    <Prose text=rest/>
                </Disclosure>
            </div>
        }
        .into_any(),
    }
}

/// Words, or that they were erased.
pub fn word(lang: Lang, case: &CaseData, id: TextId) -> String {
    case.word(id).unwrap_or_else(|| text::erased(lang)).to_owned()
}

/// A row for words that may not have been given.
fn row(lang: Lang, case: &CaseData, key: &'static str, id: Option<TextId>) -> Option<AnyView> {
    let value = word(lang, case, id?);
    Some(view! { <SummaryRow key=key value=value/> }.into_any())
}
