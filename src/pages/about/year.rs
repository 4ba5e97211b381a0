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
    let region = |of: &Place<Option<u32>>| folded(lang, of, &of.name, None);
    let location = |(n, (_, of)): (usize, &(usize, Place<Option<u32>>))| {
        folded(lang, of, &of.name, Some(format!("{path}/locaties/{}/verslag.pdf", n + 1)))
    };
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
                {prose(lang, words_of, YearText::Informed)}
            </section>
            {whole(lang, year)}
            {[YearText::Tenor, YearText::Disputes].map(|of| said(lang, words_of, of)).into_iter().collect_view()}
            <section class="stack stack--tight">
                <h2>{text::regions(lang)}</h2>
                {year.regions.iter().map(region).collect_view()}
            </section>
            <section class="stack stack--tight">
                <h2>{text::locations(lang)}</h2>
                {year.locations.iter().enumerate().map(location).collect_view()}
                {folded(lang, &year.elsewhere, words::elsewhere(lang), None)}
            </section>
        </div>
    }
    .into_any()
}

/// The whole organisation: its numbers, or that there were none.
fn whole(lang: Lang, year: &Told) -> AnyView {
    let diverted = (words::diverted(lang), year.diverted);
    if year.whole.filed == 0 {
        return view! {
            <section class="stack">
                <h2>{text::whole(lang)}</h2>
                <p>{yearly::none(lang, year.year.number())}</p>
                {told::rows(lang, text::whole(lang), vec![diverted])}
            </section>
        }
        .into_any();
    }
    let category = |(category, told): &(_, Option<u32>)| (choices::category(lang, *category), *told);
    let categories = year.categories.iter().map(category).chain([diverted]).collect();
    view! {
        <section class="stack">
            <h2>{text::whole(lang)}</h2>
            {told::table(lang, &year.whole)}
        </section>
        <section class="stack">
            <h2>{text::categories(lang)}</h2>
            {told::rows(lang, text::categories(lang), categories)}
        </section>
    }
    .into_any()
}

/// What the coordinator says, where anything was said.
fn said(lang: Lang, words: &YearWords, of: YearText) -> Option<AnyView> {
    (!words.of(of).is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2>{yearly::heading(lang, of)}</h2>
                {prose(lang, words, of)}
            </section>
        }
        .into_any()
    })
}

/// In the language it was written in.
fn prose(lang: Lang, words: &YearWords, of: YearText) -> Option<AnyView> {
    let (said, written) = words.read(of, lang);
    let note = (written == Lang::Nl && lang != Lang::Nl)
        .then(|| view! { <p class="small soft">{yearly::only_dutch(lang)}</p> });
    (!said.is_empty()).then(|| {
        view! {
            {note}
            <p class="prose" lang=written.tag()>{said.to_owned()}</p>
        }
        .into_any()
    })
}

/// A place, folded: whoever looks for one opens that one. A location has a report of its own.
fn folded(lang: Lang, of: &Place<Option<u32>>, name: &str, pdf: Option<String>) -> AnyView {
    let pdf = pdf.map(|path| {
        view! {
            <p>
                <a href=path download>
                    {text::place_pdf(lang, name)}
                </a>
            </p>
        }
    });
    if of.filed == 0 {
        return view! {
            <p>{text::quiet(lang, name)}</p>
            {pdf}
        }
        .into_any();
    }
    view! {
        <details>
            <summary>{text::of_place(lang, of.filed, name)}</summary>
            {told::table(lang, of)}
            {pdf}
        </details>
    }
    .into_any()
}
