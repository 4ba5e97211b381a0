//! A long text for parents: a list of contents, its parts, and whom to ask.

use super::{CoordinatorCard, ExternalRoute, PublicFrame, lang, load_home};
use crate::components::PageTitle;
use crate::text::{common, section::Section};
use leptos::prelude::*;

/// The whole page of a long text.
#[component]
pub fn Article(
    /// Its heading and title.
    title: &'static str,
    /// What it is.
    lead: &'static str,
    /// Its parts.
    sections: Vec<Section>,
    /// The heading of the coordinator's card.
    ask: &'static str,
    /// With the way out of the house after it (R17).
    #[prop(optional)]
    outside: bool,
    /// The last sentence; empty for none.
    #[prop(optional, into)]
    end: String,
) -> impl IntoView {
    let home = Resource::new_blocking(|| (), |()| load_home());
    view! {
        <PageTitle text=title/>
        <Suspense>
            {move || {
                let (sections, end) = (sections.clone(), end.clone());
                Suspend::new(async move {
                    let public = home.await.unwrap_or_default();
                    let (card, helplines) = (public.clone(), public.helplines.clone());
                    view! {
                        <PublicFrame public>
                            <article class="page__narrow stack stack--loose">
                                <header class="stack stack--tight">
                                    <h1>{title}</h1>
                                    <p class="lead">{lead}</p>
                                </header>
                                <Contents sections=sections.clone()/>
                                {sections.into_iter().map(part).collect_view()}
                                {outside.then(|| view! { <ExternalRoute helplines/> })}
                                {(!end.is_empty()).then(|| view! { <p>{end}</p> })}
                                <CoordinatorCard public=card title=ask/>
                            </article>
                        </PublicFrame>
                    }
                })
            }}
        </Suspense>
    }
}

/// Where each part is.
#[component]
fn Contents(sections: Vec<Section>) -> impl IntoView {
    let items = sections.into_iter().map(|section| {
        view! {
            <li>
                <a href=format!("#{}", section.id) rel="external">
                    {section.title}
                </a>
            </li>
        }
    });
    view! {
        <nav class="contents no-print" aria-labelledby="inhoudsopgave">
            <h2 class="contents__title" id="inhoudsopgave">
                {common::contents(lang())}
            </h2>
            <ul class="contents__list">{items.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

fn part(section: Section) -> AnyView {
    let items = section.items.into_iter().map(|item| view! { <li>{item}</li> }).collect::<Vec<_>>();
    view! {
        <section class="stack stack--tight" id=section.id>
            <h2>{section.title}</h2>
            {section.paragraphs.into_iter().map(|p| view! { <p>{p}</p> }).collect_view()}
            {(!items.is_empty()).then(|| view! { <ul class="stack stack--tight">{items}</ul> })}
        </section>
    }
    .into_any()
}
