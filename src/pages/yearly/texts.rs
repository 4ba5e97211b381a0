//! The texts: to write, or to read for who does not; and the versions before.

use super::{SaveYear, page::Shown};
use crate::{
    components::{Address, Button, ButtonRow, Notice, TextArea, Tone},
    domain::{
        lang::Lang,
        report::{Year, YearText, YearWords},
    },
    house::clock,
    store::report::words::Saved,
    text::{dates, yearly as text},
};
use leptos::{prelude::*, server_fn::ServerFn};

pub(super) fn form(lang: Lang, shown: &Shown) -> AnyView {
    let words = shown.shown.as_ref().map(|saved| &saved.words);
    // Where nobody wrote yet it begins with what the numbers say, once they are fixed.
    let value = |of: YearText, written: Lang| {
        let said = words.map_or("", |words| words.written(of, written));
        match &shown.figures {
            // English that nobody looked at would stand beside other Dutch: it is left to the coordinator.
            Some(figures) if said.is_empty() && written == Lang::Nl => text::draft(written, of, figures),
            _ => said.to_owned(),
        }
    };
    let seen = shown.saved.first().map_or(0, |saved| saved.version);
    let field = |of: YearText| {
        view! {
            <TextArea
                name=of.key()
                label=text::heading(lang, of)
                hint=text::hint(lang, of)
                value=value(of, Lang::Nl)
            />
            <TextArea
                name=of.key_in(Lang::En)
                label=text::in_english(lang, text::heading(lang, of))
                hint=text::english_hint(lang)
                value=value(of, Lang::En)
                small=true
            />
        }
    };
    view! {
        <form class="stack" method="post" action=SaveYear::PATH>
            <input type="hidden" name="year" value=shown.year.to_string()/>
            <input type="hidden" name="seen" value=seen/>
            {YearText::ALL.map(field).into_iter().collect_view()}
            {shown.shown.as_ref().map(|saved| view! { <p class="soft">{when(lang, shown, saved)}</p> })}
            <ButtonRow>
                <Button>{text::save(lang)}</Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}

/// For who only reads.
pub(super) fn texts(lang: Lang, shown: &Shown) -> AnyView {
    let words = shown.shown.as_ref().map_or_else(YearWords::default, |saved| saved.words.clone());
    let written = |of: YearText, written: Lang| {
        let said = words.written(of, written).to_owned();
        (!said.is_empty()).then(|| view! { <p class="prose" lang=written.tag()>{said}</p> })
    };
    let part = |of: YearText| {
        let (dutch, english) = (written(of, Lang::Nl), written(of, Lang::En));
        let none = (dutch.is_none() && english.is_none()).then(|| view! { <p>{text::not_written(lang)}</p> });
        view! {
            <section class="stack">
                <h2>{text::heading(lang, of)}</h2>
                {dutch}
                {english}
                {none}
            </section>
        }
    };
    YearText::ALL.map(part).into_iter().collect_view().into_any()
}

fn when(lang: Lang, shown: &Shown, saved: &Saved) -> String {
    let name = shown.org.name_of(saved.by);
    text::saved(lang, &dates::long(lang, clock::amsterdam_date(saved.at)), &clock::amsterdam_time(saved.at), &name)
}

pub(super) fn versions(lang: Lang, shown: &Shown) -> Option<AnyView> {
    let current = shown.shown.as_ref()?.version;
    let line = |saved: &Saved| {
        view! {
            <li>
                <a href=format!("/team/jaarverslag?jaar={}&versie={}", shown.year, saved.version)>
                    {text::version(lang, saved.version)}
                </a>
                " "
                {when(lang, shown, saved)}
            </li>
        }
    };
    let others: Vec<_> = shown.saved.iter().filter(|saved| saved.version != current).map(line).collect();
    (!others.is_empty()).then(|| {
        view! {
            <details>
                <summary>{text::versions(lang)}</summary>
                <ul>{others}</ul>
            </details>
        }
        .into_any()
    })
}
/// Somebody else kept a text since the page was opened.
pub(super) fn between(lang: Lang, address: &Address, year: Year) -> Option<AnyView> {
    let version = address.get("tussen")?.parse::<u32>().ok()?;
    Some(
        view! {
            <Notice tone=Tone::Warning>
                <p>
                    {text::between(lang)} " "
                    <a href=format!("/team/jaarverslag?jaar={year}&versie={version}")>{text::version(lang, version)}</a>
                </p>
            </Notice>
        }
        .into_any(),
    )
}
