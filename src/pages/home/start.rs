//! The start page.

use crate::{
    components::{ButtonRow, Card, Kind, LinkButton, PageTitle},
    house::actor,
    public::{AskLink, CoordinatorCard, ExternalRoute, FILING, Public, PublicFrame, lang, load_home},
    text::{home as text, question, remark},
};
use leptos::prelude::*;

/// `/`
#[component]
pub fn HomePage() -> impl IntoView {
    let lang = lang();
    let home = Resource::new_blocking(|| (), |()| load_home());
    view! {
        <PageTitle text=text::title(lang)/>
        <Suspense>
            {move || Suspend::new(async move {
                // Without the database the page still says where to go.
                let public = home.await.unwrap_or_default();
                view! { <Start public/> }
            })}
        </Suspense>
    }
}

#[component]
fn Start(public: Public) -> impl IntoView {
    let lang = lang();
    let promises = [
        (text::promise_read(lang), text::promise_read_more(lang)),
        (text::promise_call(lang), text::promise_call_more(lang)),
        (text::promise_judgement(lang), text::promise_judgement_more(lang)),
    ]
    .map(|(title, more)| {
        view! {
            <li class="promises__item">
                <p class="promises__title">{title}</p>
                <p>{more}</p>
            </li>
        }
    })
    .collect_view();
    let ways = [
        ("/vraag", question::title(lang), text::ask_more(lang)),
        ("/opmerking", remark::title(lang), text::remark_more(lang)),
        ("/volgen", text::follow_title(lang), text::follow_more(lang)),
    ]
    .map(|(href, title, more)| {
        view! {
            <Card title href>
                <p>{more}</p>
            </Card>
        }
    })
    .collect_view();
    let (card, helplines) = (public.clone(), public.helplines.clone());
    // Whoever began before goes on where they were; whoever did not was told here what to expect.
    let filing = if actor::draft().is_ok() { FILING } else { "/klacht/vooraf" };
    view! {
        <PublicFrame public bare=true>
            <section class="hero">
                <div class="page__container hero__inner">
                    <h1 class="hero__title">{text::hero(lang)}</h1>
                    <p class="hero__lead">{text::hero_lead(lang)}</p>
                    <ButtonRow>
                        <LinkButton href=filing kind=Kind::Accent>
                            {text::file(lang)}
                        </LinkButton>
                    </ButtonRow>
                    <p class="hero__note">{text::minutes(lang)}</p>
                </div>
            </section>
            <section class="band">
                <div class="page__container stack">
                    <h2>{text::ways(lang)}</h2>
                    <div class="columns">{ways}</div>
                </div>
            </section>
            <section class="band">
                <div class="page__container stack">
                    <h2>{text::what_happens(lang)}</h2>
                    <ol class="promises">{promises}</ol>
                </div>
            </section>
            <section class="band">
                <div class="page__container stack">
                    <div class="columns">
                        <Card title=text::talk_title(lang)>
                            <p>{text::talk(lang)}</p>
                            <p>
                                <a class="link-alone" href="/contact">{text::managers(lang)}</a>
                            </p>
                        </Card>
                        <div class="stack stack--tight">
                            <CoordinatorCard public=card title=text::ask_title(lang)/>
                            <p class="small soft">{text::ask(lang)}</p>
                            <AskLink/>
                        </div>
                    </div>
                    <ExternalRoute helplines/>
                </div>
            </section>
        </PublicFrame>
    }
}
