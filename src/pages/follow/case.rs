//! The case as its complainant reads it.

use super::{
    CloseFollow, Promise, Sight, close_follow,
    judgement::Judged,
    load_follow,
    page::Again,
    standing::{Standing, Terms},
    timeline::Happenings,
    write::Write,
};
use crate::{
    components::{Button, Kind, Notice, Tone, live::use_live},
    public::{CoordinatorCard, ExternalRoute, Public, lang},
    text::{dates, follow as text, home},
};
use leptos::{ev::SubmitEvent, prelude::*, server_fn::ServerFn, task::spawn_local};

/// Everything that may change comes from one signal; the form for messages stands beside it, so that
/// news from elsewhere never takes away what is being typed.
#[component]
pub(super) fn Case(sight: Sight, public: Public) -> impl IntoView {
    let lang = lang();
    let again = expect_context::<Again>();
    let reference = sight.reference.clone();
    let sight = RwSignal::new(sight);
    let refresh = move || {
        spawn_local(async move {
            match load_follow().await.map(|follow| follow.case) {
                Ok(Some(fresh)) => sight.set(*fresh),
                // No longer ours to see: the page says so.
                Ok(None) => again.read(),
                // The network: the next change tries again.
                Err(_) => {}
            }
        });
    };
    use_live("/live/volgen", &["changed"], move |_, _| refresh());
    let card = public.clone();
    view! {
        <div class="page__narrow stack stack--loose">
            <div class="cluster cluster--apart">
                <h1>{text::case_title(lang, &reference)}</h1>
                <Close/>
            </div>
            {move || {
                let now = sight.get();
                let outside = now.outside;
                let late = now.verdict.is_none() && now.terms.judgement_late(now.today);
                let last_day = Some(now.terms.external_route_ends);
                let prominent = now.verdict.is_some() || late;
                if outside {
                    return view! { <Outside public=card.clone()/> }.into_any();
                }
                view! {
                    {now.verdict.clone().map(|verdict| view! { <Judged verdict/> })}
                    {late
                        .then(|| {
                            view! {
                                <Notice tone=Tone::Danger title=text::late_title(lang)>
                                    <p>{text::late_more(lang)}</p>
                                </Notice>
                            }
                        })}
                    {prominent.then(|| view! { <ExternalRoute last_day prominent=true/> })}
                    <Standing sight=now.clone()/>
                    <Terms sight=now.clone()/>
                    <Agreements points=now.points.clone() agreed=now.agreed.clone()/>
                }
                    .into_any()
            }}
            <section class="stack" id="berichten">
                <h2>{text::messages(lang)}</h2>
                <Write sight refresh/>
            </section>
            {move || view! { <Happenings happened=sight.read().happened.clone()/> }}
            {move || {
                let now = sight.read();
                let aside = now.verdict.is_none() && !now.outside && !now.terms.judgement_late(now.today);
                let last_day = Some(now.terms.external_route_ends);
                aside.then(|| view! { <ExternalRoute last_day/> })
            }}
            <CoordinatorCard public title=home::ask_title(lang)/>
        </div>
    }
}

/// One neutral sentence: whoever reads along learns nothing.
#[component]
fn Outside(public: Public) -> impl IntoView {
    let lang = lang();
    view! {
        <Notice title=text::outside_title(lang)>
            <p>{text::outside(lang)}</p>
        </Notice>
        <CoordinatorCard public title=home::coordinator(lang)/>
    }
}

/// What it is about, and what was agreed (R10).
#[component]
fn Agreements(points: Vec<String>, agreed: Vec<Promise>) -> impl IntoView {
    let lang = lang();
    let points = (!points.is_empty()).then(|| {
        let items = points.into_iter().map(|p| view! { <li dir="auto">{p}</li> }).collect_view();
        view! {
            <section class="stack stack--tight">
                <h2>{text::points(lang)}</h2>
                <ol>{items}</ol>
            </section>
        }
    });
    let agreed = (!agreed.is_empty()).then(|| {
        let items = agreed
            .into_iter()
            .map(|a| {
                view! {
                    <li>
                        <span dir="auto">{a.what}</span>
                        <br/>
                        <strong>{text::agreed_by(lang, &dates::long(lang, a.by))}</strong>
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="stack stack--tight">
                <h2>{text::agreed(lang)}</h2>
                <ul>{items}</ul>
            </section>
        }
    });
    view! {
        {points}
        {agreed}
    }
}

/// Ends the sight on this device.
#[component]
fn Close() -> impl IntoView {
    let lang = lang();
    let again = expect_context::<Again>();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        spawn_local(async move {
            if close_follow().await.is_ok() {
                again.read();
            }
        });
    };
    view! {
        <form class="no-print" method="post" action=CloseFollow::PATH on:submit=submit>
            <Button kind=Kind::Secondary>{text::close(lang)}</Button>
        </form>
    }
}
