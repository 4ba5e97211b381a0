//! The regulation in plain words.

use crate::public::{CoordinatorCard, ExternalRoute, PublicFrame, lang, load_home};
use crate::text::{home, regulation as text};
use leptos::prelude::*;
use leptos_meta::Title;

/// `/reglement`
#[component]
pub fn RegulationPage() -> impl IntoView {
    let lang = lang();
    let home = Resource::new_blocking(|| (), |()| load_home());
    view! {
        <Title text=text::title(lang)/>
        <Suspense>
            {move || Suspend::new(async move {
                let public = home.await.unwrap_or_default();
                let sections = text::sections(lang)
                    .into_iter()
                    .map(|(title, paragraphs)| {
                        view! {
                            <section class="stack stack--tight">
                                <h2>{title}</h2>
                                {paragraphs.into_iter().map(|p| view! { <p>{p}</p> }).collect_view()}
                            </section>
                        }
                    })
                    .collect_view();
                let card = public.clone();
                view! {
                    <PublicFrame public>
                        <article class="page__narrow stack stack--loose">
                            <header class="stack stack--tight">
                                <h1>{text::title(lang)}</h1>
                                <p class="lead">{text::lead(lang)}</p>
                            </header>
                            {sections}
                            <ExternalRoute/>
                            <CoordinatorCard public=card title=home::ask_title(lang)/>
                        </article>
                    </PublicFrame>
                }
            })}
        </Suspense>
    }
}
