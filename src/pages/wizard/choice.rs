//! `/klacht/keuze`: two devices answered a question differently, and the parent says which it is. Made by the server alone.

use super::{ChooseVersion, Differing, Shown, load_differing, summary};
use crate::{
    components::{Button, ButtonRow, Kind, LinkButton, PageTitle, SummaryList, SummaryRow},
    domain::lang::Lang,
    public::{CoordinatorCard, FILING, PublicFrame, Trouble, lang, load_home},
    text::{dates, home, wizard as text},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The page.
#[component]
pub fn ChoicePage() -> impl IntoView {
    Suspend::new(async move {
        let lang = lang();
        let public = load_home().await.unwrap_or_default();
        let page = match load_differing().await {
            Ok(Some(differing)) => choose(lang, &differing),
            Ok(None) => nothing(lang),
            Err(error) => return view! { <PublicFrame public><Trouble error/></PublicFrame> }.into_any(),
        };
        view! {
            <PublicFrame public=public.clone()>
                <PageTitle text=text::differs_title(lang)/>
                <div class="page__narrow stack">
                    <h1>{text::differs_title(lang)}</h1>
                    {page}
                    <CoordinatorCard public title=home::ask_title(lang)/>
                </div>
            </PublicFrame>
        }
        .into_any()
    })
}

fn nothing(lang: Lang) -> AnyView {
    view! {
        <p class="lead">{text::differs_none(lang)}</p>
        <ButtonRow>
            <LinkButton href=FILING>{text::resume_on(lang)}</LinkButton>
        </ButtonRow>
    }
    .into_any()
}

fn choose(lang: Lang, differing: &Differing) -> AnyView {
    let versions = differing.versions.iter().enumerate().map(|(n, shown)| version(lang, differing, n, shown));
    view! {
        <p class="lead">{text::differs_lead(lang)}</p>
        <p>
            <strong>{text::question(lang, differing.step)}</strong>
        </p>
        <div class="versions">{versions.collect_view()}</div>
    }
    .into_any()
}

/// One version with its button.
fn version(lang: Lang, differing: &Differing, n: usize, shown: &Shown) -> AnyView {
    let heading = format!("versie-{n}");
    let whose = if shown.here { text::differs_here(lang) } else { text::differs_elsewhere(lang) };
    let (day, time) = &shown.at;
    let rows = summary::lines(lang, &shown.answers, &differing.locations)
        .into_iter()
        .filter(|line| line.step == differing.step)
        .map(|line| view! { <SummaryRow key=line.label value=line.value/> })
        .collect_view();
    view! {
        <section class="card stack" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{whose}</h2>
            <p class="small soft">
                {text::differs_at(lang, &dates::long(lang, *day), time)}
            </p>
            <SummaryList stacked=true>{rows}</SummaryList>
            <form method="post" action=ChooseVersion::PATH>
                <input type="hidden" name="step" value=differing.step.key()/>
                <input type="hidden" name="seen" value=differing.seen.0/>
                {shown.id.map(|id| view! { <input type="hidden" name="version" value=id.to_string()/> })}
                <Button kind=Kind::Secondary>
                    {text::differs_keep(lang)}
                    <span class="visually-hidden">": "{whose}</span>
                </Button>
            </form>
        </section>
    }
    .into_any()
}
