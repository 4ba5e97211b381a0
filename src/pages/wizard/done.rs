//! Filed: what to keep, what happens when, and why on those days.

use super::{Confirmation, flow::Flow, load_confirmation, start::Wipe};
use crate::{
    components::{Confirmation as Panel, ContactCard, LinkButton, Notice, PrintButton, Tone},
    error::AppError,
    public::{CoordinatorCard, ExternalRoute, FirstContact, JudgementDay, Trouble, lang},
    text::{home, paper, wizard as text},
};
use leptos::{prelude::*, task::spawn_local};
use leptos_meta::Title;

/// `/klacht/klaar`
#[component]
pub fn DonePage() -> impl IntoView {
    let flow = expect_context::<Flow>();
    let trouble = RwSignal::new(None::<AppError>);
    // It came with the page; after sending without a page load it is asked for. One resource for all of the wizard: a
    // second one within the first made one page in seventy wait for ever.
    Effect::new(move |_| {
        if flow.confirmation.with_untracked(Option::is_none) {
            spawn_local(async move {
                match load_confirmation().await {
                    Ok(confirmation) => flow.confirmation.set(Some(confirmation)),
                    Err(error) => trouble.set(Some(error)),
                }
            });
        }
    });
    move || match (flow.confirmation.get(), trouble.get()) {
        (Some(confirmation), _) => view! { <Done confirmation/> }.into_any(),
        (None, Some(AppError::NotFound)) => view! { <Nothing/> }.into_any(),
        (None, Some(error)) => view! { <Trouble error/> }.into_any(),
        (None, None) if flow.filed.get() => view! { <Coming/> }.into_any(),
        (None, None) => view! { <Nothing/> }.into_any(),
    }
}

/// Between sending and the confirmation: mostly too short to be seen.
#[component]
fn Coming() -> impl IntoView {
    view! {
        <div class="page__narrow" aria-busy="true">
            <h1>{text::filed_title(lang())}</h1>
        </div>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    let lang = lang();
    view! {
        <Title text=text::start_title(lang)/>
        <div class="page__narrow stack">
            <h1>{text::start_title(lang)}</h1>
            <p>{text::done_none(lang)}</p>
            <p>
                <a href="/klacht">{text::start_title(lang)}</a>
            </p>
            <p>
                <a href="/volgen">{text::done_follow(lang)}</a>
            </p>
        </div>
    }
}

#[component]
fn Done(confirmation: Confirmation) -> impl IntoView {
    let lang = lang();
    expect_context::<Flow>().read_on();
    let c = confirmation;
    let facts =
        vec![(text::reference(lang).to_owned(), c.reference.clone()), (text::code(lang).to_owned(), c.code.clone())];
    let follow = format!("/volgen?kenmerk={}", c.reference);
    let handler = match &c.proposed {
        Some(proposed) => text::done_handler(lang, &proposed.function.to_lowercase()),
        None => text::done_no_handler(lang).to_owned(),
    };
    let card = c.proposed.clone().and_then(|p| p.card).map(|card| {
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
        <Title text=text::done_title(lang)/>
        <div class="page__narrow stack">
            <Panel title=text::done_title(lang) facts/>
            <p>
                <strong>{text::done_keep(lang)}</strong>
            </p>
            <PrintButton label=text::done_print(lang)/>
            <p class="no-print">
                <a href="/klacht/bevestiging.pdf" rel="external" download="">
                    {paper::receipt_link(lang)}
                </a>
            </p>
            {(!c.safe)
                .then(|| {
                    view! {
                        <Notice tone=Tone::Warning title=text::done_unsafe_title(lang)>
                            <p>{text::done_unsafe(lang)}</p>
                        </Notice>
                    }
                })}
            <h2>{text::done_next(lang)}</h2>
            <p>{text::done_coordinator(lang)} " " {c.about_manager.then(|| text::done_not_manager(lang))} " " {handler}</p>
            <FirstContact terms=c.terms.clone()/>
            <JudgementDay terms=c.terms.clone()/>
            {(c.safe && c.has_email).then(|| view! { <p>{text::done_mail(lang)}</p> })}
            <p class="no-print">
                <LinkButton href=follow>{text::done_follow(lang)}</LinkButton>
            </p>
            {card}
            <p>{text::done_unhappy(lang)}</p>
            <CoordinatorCard public=c.public.clone() title=home::coordinator(lang)/>
            <ExternalRoute last_day=Some(c.terms.external_route_ends)/>
            <Wipe label=text::wipe_device(lang)/>
        </div>
    }
}
