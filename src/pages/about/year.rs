//! `/verslagen/:year`: what was told of a year, frozen when it was over (Wet kinderopvang, art. 1.57b).

use crate::{
    components::{BackLink, NotHere, PageTitle},
    domain::{
        lang::Lang,
        report::{Place, Year, YearText, YearWords, Yearly},
        suppression::Threshold,
    },
    error::AppError,
    house::actor,
    public::{PublicFrame, lang, load_home, told},
    store::report as store,
    text::{about::reports as text, choices, report as words, yearly},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

type Told = Yearly<Option<u32>>;

/// The page.
#[component]
pub fn YearPage() -> impl IntoView {
    let lang = lang();
    let asked = use_params_map().with_untracked(|params| params.get("year")).unwrap_or_default();
    let path = format!("/verslagen/{asked}");
    Suspend::new(async move {
        let public = load_home().await.unwrap_or_default();
        let body = match load(&asked).await {
            Ok(Some((year, words))) => report(lang, &year, &words, &path),
            Ok(None) | Err(_) => view! { <NotHere/> }.into_any(),
        };
        view! { <PublicFrame public>{body}</PublicFrame> }
    })
}

/// The report of a year that was frozen.
async fn load(asked: &str) -> Result<Option<(Told, YearWords)>, AppError> {
    let Some(year) = asked.parse().ok().and_then(Year::new) else { return Ok(None) };
    let house = actor::house()?;
    let Some(told) = store::frozen(&house.pool, year).await? else { return Ok(None) };
    Ok(Some((told, store::words::told(&house.pool, year).await?.unwrap_or_default())))
}

fn report(lang: Lang, year: &Told, words_of: &YearWords, path: &str) -> AnyView {
    let title = words::of_year(lang, year.year.number());
    let named = title.clone();
    let place = |of: &Place<Option<u32>>| folded(lang, of, &of.name);
    let categories: Vec<(&'static str, Option<u32>)> = year
        .categories
        .iter()
        .map(|(category, told)| (choices::category(lang, *category), *told))
        .chain([(words::diverted(lang), year.diverted)])
        .collect();
    view! {
        <PageTitle text=move || named.clone()/>
        <div class="page__narrow stack stack--loose">
            <header class="stack stack--tight">
                <BackLink href="/verslagen"/>
                <h1>{title}</h1>
                <p class="lead">{text::lead(lang)}</p>
                <p>{words::year_lead(lang, u32::from(Threshold::default()))}</p>
                <p>
                    <a href=format!("{path}/verslag.pdf") download>
                        {text::pdf(lang)}
                    </a>
                </p>
            </header>
            <section class="stack">
                <h2>{yearly::heading(lang, YearText::Informed)}</h2>
                <p>
                    {yearly::regulation(lang)} " " <a href="/reglement">{yearly::regulation_link(lang)}</a>
                </p>
                {prose(words_of.of(YearText::Informed))}
            </section>
            <section class="stack">
                <h2>{text::whole(lang)}</h2>
                {told::table(lang, &year.whole)}
            </section>
            <section class="stack">
                <h2>{text::categories(lang)}</h2>
                {told::rows(lang, text::categories(lang), categories)}
            </section>
            {[YearText::Tenor, YearText::Disputes].map(|of| said(lang, words_of, of)).into_iter().collect_view()}
            <section class="stack stack--tight">
                <h2>{text::regions(lang)}</h2>
                {year.regions.iter().map(place).collect_view()}
            </section>
            <section class="stack stack--tight">
                <h2>{text::locations(lang)}</h2>
                {year.locations.iter().map(|(_, of)| place(of)).collect_view()}
                {folded(lang, &year.elsewhere, words::elsewhere(lang))}
            </section>
        </div>
    }
    .into_any()
}

/// What the coordinator says, where anything was said.
fn said(lang: Lang, words: &YearWords, of: YearText) -> Option<AnyView> {
    (!words.of(of).is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2>{yearly::heading(lang, of)}</h2>
                {prose(words.of(of))}
            </section>
        }
        .into_any()
    })
}

/// In the language it was written in.
fn prose(text: &str) -> Option<AnyView> {
    (!text.is_empty()).then(|| view! { <p class="prose" lang=Lang::Nl.tag()>{text.to_owned()}</p> }.into_any())
}

/// A place, folded: whoever looks for one opens that one.
fn folded(lang: Lang, of: &Place<Option<u32>>, name: &str) -> AnyView {
    if of.filed == 0 {
        return view! { <p>{text::quiet(lang, name)}</p> }.into_any();
    }
    view! {
        <details>
            <summary>{text::of_place(lang, of.filed, name)}</summary>
            {told::table(lang, of)}
        </details>
    }
    .into_any()
}
