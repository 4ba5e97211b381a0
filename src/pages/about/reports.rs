//! The yearly reports that the law asks for (Wet kinderopvang, art. 1.57b): those of every year that was published.

use crate::{
    components::{Empty, PageTitle},
    domain::{lang::Lang, report::Year},
    error::AppError,
    house::actor,
    public::{CoordinatorCard, Public, PublicFrame, Trouble, lang, load_home},
    store::report as store,
    text::{about::reports as text, committee, home, report as words},
};
use leptos::prelude::*;

/// `/verslagen`
#[component]
pub fn ReportsPage() -> impl IntoView {
    let lang = lang();
    Suspend::new(async move {
        let public = load_home().await.unwrap_or_default();
        // That there is none is said only where that is known.
        let body = match years().await {
            Ok(years) => page(lang, &years, public.clone()),
            Err(error) => view! { <Trouble error/> }.into_any(),
        };
        view! { <PublicFrame public>{body}</PublicFrame> }
    })
}

fn page(lang: Lang, years: &[Year], public: Public) -> AnyView {
    view! {
        <PageTitle text=text::title(lang)/>
        <div class="page__narrow stack">
            <h1>{text::title(lang)}</h1>
            <p class="lead">{text::lead(lang)}</p>
            <p>{text::law(lang)}</p>
            <p>{text::contents(lang)}</p>
            {list(lang, years)}
            <p>
                <a class="link-alone" href="/oudercommissie">{committee::here(lang)}</a>
            </p>
            <p>{text::ask(lang)}</p>
            <CoordinatorCard public title=home::coordinator(lang)/>
        </div>
    }
    .into_any()
}

/// The years that were told.
async fn years() -> Result<Vec<Year>, AppError> {
    Ok(store::years(&actor::house()?.pool).await?)
}

fn list(lang: Lang, years: &[Year]) -> AnyView {
    if years.is_empty() {
        return view! {
            <Empty title=text::none(lang)>
                <p>{text::none_more(lang)}</p>
            </Empty>
        }
        .into_any();
    }
    let line = |year: &Year| {
        view! {
            <li>
                <a class="link-alone" href=format!("/verslagen/{year}")>{words::of_year(lang, year.number())}</a>
            </li>
        }
    };
    view! {
        <h2>{text::years(lang)}</h2>
        <ul>{years.iter().map(line).collect_view()}</ul>
    }
    .into_any()
}
