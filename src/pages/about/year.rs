//! `/verslagen/:year`: what was told of a year, frozen when it was over (Wet kinderopvang, art. 1.57b).

use super::said::{informed, prose};
use crate::{
    components::{BackLink, Disclosure, NotHere, PageTitle},
    domain::{
        lang::Lang,
        report::{Place, YearText, YearWords, Yearly},
    },
    error::AppError,
    house::actor,
    public::{PublicFrame, Trouble, found::Findable, lang, load_home, told},
    store::report as store,
    text::{about::reports as text, descriptions, report as words, yearly},
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

/// What was told of a year that was published.
async fn load(asked: &str) -> Result<Option<(Told, YearWords)>, AppError> {
    Ok(store::published(&actor::house()?.pool, asked).await?)
}

fn report(lang: Lang, year: &Told, words_of: &YearWords) -> AnyView {
    let (title, path) = (words::of_year(lang, year.year.number()), format!("/verslagen/{}", year.year));
    let named = title.clone();
    let drawn = |of: &Place<Option<u32>>| (told::nature(lang, of), told::tenor(lang, of), told::disputes(lang, of));
    let region = |of: &Place<Option<u32>>| folded(lang, of, &of.name, drawn(of).into_any(), None);
    let location = |(n, (_, of)): (usize, &(usize, Place<Option<u32>>))| {
        folded(lang, of, &of.name, told::table(lang, of), Some(format!("{path}/locaties/{}", n + 1)))
    };
    let elsewhere = &year.elsewhere;
    view! {
        <PageTitle text=move || named.clone()/>
        <Findable path=path.clone() said=descriptions::year(lang, year.year.number())/>
        <div class="page__narrow stack stack--loose">
            <header class="stack stack--tight">
                <BackLink href="/verslagen"/>
                <h1>{title}</h1>
                <p class="lead">{text::lead(lang)}</p>
                <p>{words::year_lead(lang, u32::from(year.threshold))}</p>
                <p class="no-print">
                    <a class="link-alone" href=format!("{path}/verslag.pdf") download>
                        {text::pdf(lang)}
                    </a>
                </p>
            </header>
            {informed(lang, words_of)}
            {whole(lang, year, words_of)}
            <section class="stack stack--tight">
                <h2>{text::regions(lang)}</h2>
                {year.regions.iter().map(region).collect_view()}
            </section>
            <section class="stack stack--tight">
                <h2>{text::locations(lang)}</h2>
                {year.locations.iter().enumerate().map(location).collect_view()}
                {folded(lang, elsewhere, words::elsewhere(lang), told::table(lang, elsewhere), None)}
            </section>
        </div>
    }
    .into_any()
}

/// The whole organisation, under the headings of the law: its numbers or that there were none, and what is said of them.
fn whole(lang: Lang, year: &Told, words_of: &YearWords) -> AnyView {
    let (of, number) = (&year.whole, year.year.number());
    let any = of.filed > 0;
    let one = |text: &'static str| view! { <p>{text}</p> }.into_any();
    let filed = if any { yearly::draft_filed(lang, of.filed, number) } else { yearly::none(lang, number) };
    view! {
        <section class="stack">
            <h2>{text::numbers(lang)}</h2>
            <p>{filed}</p>
            {any.then(|| told::nature(lang, of))}
            {told::subjects(lang, year)}
        </section>
        <section class="stack">
            <h2>{yearly::heading(lang, YearText::Tenor)}</h2>
            {if any { told::tenor(lang, of) } else { one(text::no_judgements(lang)) }}
            {prose(lang, words_of, YearText::Tenor)}
        </section>
        <section class="stack">
            <h2>{yearly::heading(lang, YearText::Disputes)}</h2>
            {if any { told::disputes(lang, of) } else { one(text::no_disputes(lang)) }}
            {prose(lang, words_of, YearText::Disputes)}
        </section>
    }
    .into_any()
}

/// A place with its numbers, folded: whoever looks for one opens that one. A location has a report of its own.
fn folded(lang: Lang, of: &Place<Option<u32>>, name: &str, numbers: AnyView, own: Option<String>) -> AnyView {
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
    view! {
        <Disclosure label=text::of_place(lang, of.filed, name)>
            {numbers}
            {own}
        </Disclosure>
    }
    .into_any()
}
