//! `/meelezen`: the page of whoever was named to read a committee's complaint along (R5): what the chair reads, without
//! anything to do and without how anybody is reached.

use super::{
    CloseReading, Sight,
    case::{Procedure, prominent, title},
    load_reading,
    timeline::Happenings,
};
use crate::{
    components::{Button, Kind, PageTitle, Prose},
    public::{CoordinatorCard, ExternalRoute, LinkClosed, Public, PublicFrame, Trouble, lang},
    text::{follow::readers as text, home},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The page. It works without scripts, and holds no form but the one that closes it.
#[component]
pub fn ReadPage() -> impl IntoView {
    crate::public::server::private();
    Suspend::new(async move {
        match load_reading().await {
            Ok(reading) => {
                let public = reading.public.clone();
                view! {
                    <PublicFrame public=reading.public>
                        {match reading.case {
                            Some(case) => view! { <Along story=case.0 sight=case.1 public/> }.into_any(),
                            None => view! { <LinkClosed public/> }.into_any(),
                        }}
                    </PublicFrame>
                }
                .into_any()
            }
            Err(error) => view! {
                <PublicFrame public=Public::default()>
                    <Trouble error/>
                </PublicFrame>
            }
            .into_any(),
        }
    })
}

#[component]
fn Along(story: String, sight: Sight, public: Public) -> impl IntoView {
    let lang = lang();
    let heading = title(lang, false, &sight.reference);
    let aside = !prominent(&sight);
    let last_day = Some(sight.terms.external_route_ends);
    let happened = sight.happened.clone();
    let page_title = heading.clone();
    let helplines = public.helplines.clone();
    view! {
        <PageTitle text=move || page_title.clone()/>
        <div class="page__narrow stack stack--loose">
            <div class="cluster cluster--apart">
                <h1>{heading}</h1>
                <form class="no-print" method="post" action=CloseReading::PATH>
                    <Button kind=Kind::Secondary>{text::close(lang)}</Button>
                </form>
            </div>
            <p class="lead">{text::lead(lang)}</p>
            <section class="stack stack--tight">
                <h2>{text::story(lang)}</h2>
                <Prose text=story quoted=true/>
            </section>
            <Procedure now=sight helplines=helplines.clone()/>
            <Happenings happened/>
            {aside.then(|| view! { <ExternalRoute helplines last_day/> })}
            <CoordinatorCard public title=home::ask_title(lang)/>
        </div>
    }
    .into_any()
}
