//! `/verslagen/:year/locaties/:nth`: the report of one location, under the headings that the law asks for (Wet kinderopvang,
//! art. 1.57b).

use super::said::{informed, prose};
use crate::{
    components::{BackLink, NotHere, PageTitle},
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
pub fn LocationYearPage() -> impl IntoView {
    let lang = lang();
    let asked = |name| use_params_map().with_untracked(|params| params.get(name)).unwrap_or_default();
    let (year, nth) = (asked("year"), asked("nth"));
    Suspend::new(async move {
        let public = load_home().await.unwrap_or_default();
        let body = match load(&year).await {
            Ok(Some((year, words))) => match year.at(&nth) {
                Some((nth, place)) => report(lang, &year, nth, place, &words),
                None => view! { <NotHere/> }.into_any(),
            },
            Ok(None) => view! { <NotHere/> }.into_any(),
            Err(error) => view! { <Trouble error/> }.into_any(),
        };
        view! { <PublicFrame public>{body}</PublicFrame> }
    })
}

/// What was told of a year that was published.
async fn load(year: &str) -> Result<Option<(Told, YearWords)>, AppError> {
    Ok(store::published(&actor::house()?.pool, year).await?)
}

fn report(lang: Lang, year: &Told, nth: usize, place: &Place<Option<u32>>, words_of: &YearWords) -> AnyView {
    let (number, whole) = (year.year.number(), format!("/verslagen/{}", year.year));
    let path = format!("{whole}/locaties/{nth}");
    let title = words::of_year_at(lang, number, &place.name);
    let named = title.clone();
    let any = place.filed > 0;
    view! {
        <PageTitle text=move || named.clone()/>
        <Findable path=path.clone() said=descriptions::place_in(lang, &place.name, number)/>
        <article class="page__narrow stack stack--loose">
            <header class="stack stack--tight">
                <BackLink href=whole.clone()/>
                <h1>{title}</h1>
                <p class="lead">{text::place_lead(lang, &place.name, number)}</p>
                <p>{words::year_lead(lang, u32::from(year.threshold))}</p>
                <p class="cluster no-print">
                    <a class="link-alone" href=format!("{path}/verslag.pdf") download>
                        {text::pdf(lang)}
                    </a>
                    <a class="link-alone" href=whole>{text::to_whole(lang, number)}</a>
                </p>
            </header>
            {informed(lang, words_of)}
            <section class="stack">
                <h2>{text::numbers(lang)}</h2>
                {if any {
                    view! {
                        <p>{text::filed_at(lang, place.filed, number, &place.name)}</p>
                        {told::nature(lang, place)}
                    }
                        .into_any()
                } else {
                    view! { <p>{text::none_at(lang, number, &place.name)}</p> }.into_any()
                }}
            </section>
            <section class="stack">
                <h2>{yearly::heading(lang, YearText::Tenor)}</h2>
                {if any { told::tenor(lang, place) } else { view! { <p>{text::no_judgements(lang)}</p> }.into_any() }}
                {of_all(lang, words_of, YearText::Tenor)}
            </section>
            <section class="stack">
                <h2>{yearly::heading(lang, YearText::Disputes)}</h2>
                {if any { told::disputes(lang, place) } else { view! { <p>{text::no_disputes(lang)}</p> }.into_any() }}
                {of_all(lang, words_of, YearText::Disputes)}
            </section>
        </article>
    }
    .into_any()
}

/// What is said of the whole organisation, and that it is.
fn of_all(lang: Lang, words: &YearWords, of: YearText) -> Option<AnyView> {
    let said = prose(lang, words, of)?;
    Some(
        view! {
            <h3>{text::of_all(lang)}</h3>
            {said}
        }
        .into_any(),
    )
}
