//! Filed: what to keep, what happens when, and why on those days.

use super::{Confirmation, WipeDraft, load_confirmation};
use crate::{
    components::{Button, Confirmation as Panel, ContactCard, Kind, LinkButton, Notice, PageTitle, Tone},
    domain::retention::FORM_DAYS,
    error::AppError,
    public::{
        CoordinatorCard, ExternalRoute, FILING, FirstContact, JudgementDay, PublicFrame, Trouble, lang, load_home,
    },
    text::{files, home, paper, wizard as text},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// `/klacht/klaar`: made by the server alone, for whoever holds the draft that was filed.
#[component]
pub fn DonePage() -> impl IntoView {
    Suspend::new(async move {
        let public = load_home().await.unwrap_or_default();
        let page = match load_confirmation().await {
            Ok(confirmation) => view! { <Done confirmation/> }.into_any(),
            Err(AppError::NotFound) => view! { <Nothing/> }.into_any(),
            Err(error) => view! { <Trouble error/> }.into_any(),
        };
        view! { <PublicFrame public>{page}</PublicFrame> }
    })
}

#[component]
fn Nothing() -> impl IntoView {
    let lang = lang();
    view! {
        <PageTitle text=text::start_title(lang)/>
        <div class="page__narrow stack">
            <h1>{text::start_title(lang)}</h1>
            <p>{text::done_none(lang)}</p>
            <p>
                <a class="link-alone" href=FILING>{text::start_title(lang)}</a>
            </p>
            <p>
                <a class="link-alone" href="/volgen">{text::done_follow(lang)}</a>
            </p>
        </div>
    }
}

#[component]
fn Done(confirmation: Confirmation) -> impl IntoView {
    let lang = lang();
    let c = confirmation;
    let facts =
        vec![(text::reference(lang).to_owned(), c.reference.clone()), (text::code(lang).to_owned(), c.code.clone())];
    let follow = format!("/volgen?kenmerk={}", c.reference);
    let card = c.card.clone().map(|card| {
        view! {
            <ContactCard
                title=text::done_handler_card(lang)
                name=card.name
                role=card.function
                phone=card.phone
                mail=card.mail
            />
        }
    });
    view! {
        <PageTitle text=text::done_title(lang)/>
        <div class="page__narrow stack">
            <Panel title=text::done_title(lang) facts/>
            {c.waits
                .then(|| {
                    view! {
                        <Notice tone=Tone::Warning title=text::afterwards_title(lang)>
                            <p>{text::afterwards(lang, FORM_DAYS)}</p>
                        </Notice>
                    }
                })}
            <p>
                <strong>{text::done_keep(lang)}</strong>
            </p>
            <p class="no-print">
                <a class="link-alone" href="/klacht/bevestiging.pdf" rel="external" download="">
                    {paper::receipt_link(lang)}
                </a>
            </p>
            {(c.files > 0).then(|| view! { <p>{files::brought(lang, c.files)}</p> })}
            {(!c.safe)
                .then(|| {
                    view! {
                        <Notice tone=Tone::Warning title=text::done_unsafe_title(lang)>
                            <p>{text::done_unsafe(lang)}</p>
                        </Notice>
                    }
                })}
            <h2>{text::done_next(lang)}</h2>
            <p>{c.who_handles}</p>
            <FirstContact terms=c.terms.clone()/>
            <JudgementDay terms=c.terms.clone()/>
            {(c.safe && c.has_email).then(|| view! { <p>{text::done_mail(lang)}</p> })}
            <p class="no-print">
                <LinkButton href=follow>{text::done_follow(lang)}</LinkButton>
            </p>
            {card}
            <p>{text::done_unhappy(lang)}</p>
            <CoordinatorCard public=c.public.clone() title=home::coordinator(lang)/>
            <ExternalRoute helplines=c.public.helplines.clone() last_day=Some(c.terms.external_route_ends)/>
            <form class="stack stack--tight no-print" method="post" action=WipeDraft::PATH>
                <p class="small soft">{text::wipe_why(lang)}</p>
                <Button kind=Kind::Link>{text::wipe_device(lang)}</Button>
            </form>
        </div>
    }
}
