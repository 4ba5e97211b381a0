//! `/verslagen/:year`: what was told of a year, frozen when it was over (Wet kinderopvang, art. 1.57b).

use super::said::{informed, said};
use crate::{
    components::{BackLink, Disclosure, NotHere, PageTitle},
    domain::{
        lang::Lang,
        report::{Place, YearText, YearWords, Yearly},
        suppression::Threshold,
    },
    error::AppError,
    house::actor,
    public::{PublicFrame, Trouble, found::Findable, lang, load_home, told},
    store::report as store,
    text::{about::reports as text, choices, descriptions, report as words, yearly},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

type Told = Yearly<Option<u32>>;

/// The page.
#[component]
pub fn YearPage() -> impl IntoView {
    let lang = lang();
    let asked = use_params_map().with_untracked(|params| params.get("year")).unwrap_or_default();
    Suspend::new(async move {
        let public = load_home().await.unwrap_or_default();
        let body = match load(&asked).await {
            Ok(Some((year, words))) => report(lang, &year, &words),
            Ok(None) => view! { <NotHere/> }.into_any(),
            Err(error) => view! { <Trouble error/> }.into_any(),
        };
        view! { <PublicFrame public>{body}</PublicFrame> }
    })
}

/// What was told of a year that was frozen.
async fn load(asked: &str) -> Result<Option<(Told, YearWords)>, AppError> {
    Ok(store::published(&actor::house()?.pool, asked).await?)
}

fn report(lang: Lang, year: &Told, words_of: &YearWords) -> AnyView {
    let (title, path) = (words::of_year(lang, year.year.number()), format!("/verslagen/{}", year.year));
    let named = title.clone();
    let region = |of: &Place<Option<u32>>| folded(lang, of, &of.name, None);
    let location = |(n, (_, of)): (usize, &(usize, Place<Option<u32>>))| {
        folded(lang, of, &of.name, Some(format!("{path}/locaties/{}", n + 1)))
    };
    view! {
        <PageTitle text=move || named.clone()/>
        <Findable path=path.clone() said=descriptions::year(lang, year.year.number())/>
        <div class="page__narrow stack stack--loose">
            <header class="stack stack--tight">
                <BackLink href="/verslagen"/>
                <h1>{title}</h1>
                <p class="lead">{text::lead(lang)}</p>
                <p>{words::year_lead(lang, u32::from(Threshold::default()))}</p>
                <p class="no-print">
                    <a class="link-alone" href=format!("{path}/verslag.pdf") download>
                        {text::pdf(lang)}
                    </a>
                </p>
            </header>
            {informed(lang, words_of)}
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

/// A place, folded: whoever looks for one opens that one. A location has a report of its own.
fn folded(lang: Lang, of: &Place<Option<u32>>, name: &str, own: Option<String>) -> AnyView {
    let own = own.map(|path| {
        view! {
            <p class="cluster no-print">
                <a class="link-alone" href=path.clone()>{text::place_page(lang, name)}</a>
                <a class="link-alone" href=format!("{path}/verslag.pdf") download>
                    {text::place_pdf(lang, name)}
                </a>
            </p>
        }
    });
    if of.filed == 0 {
        return view! {
            <p>{text::quiet(lang, name)}</p>
            {own}
        }
        .into_any();
    }
    let table = told::table(lang, of);
    view! {
        <Disclosure label=text::of_place(lang, of.filed, name)>
            {table}
            {own}
        </Disclosure>
    }
    .into_any()
}
