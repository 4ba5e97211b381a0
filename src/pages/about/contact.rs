//! Everybody whom a parent can call or write to, in one place (R1, R2, R17).

use super::{At, Contacts, load_contacts};
use crate::{
    components::{Card, ContactCard, PageTitle},
    domain::{
        helplines::{Helpline, Line},
        lang::Lang,
    },
    public::{AskLink, Public, PublicFrame, Ways, lang},
    text::{about::contact as text, dates},
};
use leptos::prelude::*;

/// `/contact`
#[component]
pub fn ContactPage() -> impl IntoView {
    let lang = lang();
    let contacts = Resource::new_blocking(|| (), |()| load_contacts());
    view! {
        <PageTitle text=text::title(lang)/>
        <Suspense>
            {move || Suspend::new(async move {
                // Without the database the numbers of others are still there.
                let contacts = contacts.await.unwrap_or_default();
                view! { <Shown contacts/> }
            })}
        </Suspense>
    }
}

#[component]
fn Shown(contacts: Contacts) -> impl IntoView {
    let lang = lang();
    let Contacts { public, towns } = contacts;
    let danger = public.helplines.of(Line::Emergency).clone();
    let bodies = Line::ALL.into_iter().map(|line| body(lang, line, public.helplines.of(line).clone())).collect_view();
    let towns = towns.into_iter().map(|(town, locations)| self::town(lang, town, locations)).collect_view();
    view! {
        <PublicFrame public=public.clone()>
            <div class="stack stack--loose">
                <header class="stack stack--tight">
                    <h1>{text::title(lang)}</h1>
                    <p class="lead">{text::lead(lang)}</p>
                    <p>
                        <a class="link-alone" href=format!("tel:{}", danger.dial())>{text::danger(lang, &danger.phone)}</a>
                    </p>
                </header>
                {coordinator(lang, public)}
                <section class="stack" id="managers">
                    <h2>{text::managers(lang)}</h2>
                    <p>{text::managers_more(lang)}</p>
                    <ul class="contact-list">{towns}</ul>
                </section>
                <section class="stack" id="buiten">
                    <h2>{text::outside(lang)}</h2>
                    <div class="columns">{bodies}</div>
                </section>
            </div>
        </PublicFrame>
    }
    .into_any()
}

/// R2.
fn coordinator(lang: Lang, public: Public) -> AnyView {
    let contact = public.coordinator.map(|c| {
        view! { <ContactCard title=text::coordinator(lang) name=c.name role=c.function phone=c.phone mail=c.mail/> }
    });
    view! {
        <div class="page__narrow stack stack--tight">
            {contact}
            <p>{text::coordinator_more(lang)}</p>
            <AskLink/>
        </div>
    }
    .into_any()
}

/// R1: the managers of a town.
fn town(lang: Lang, town: String, locations: Vec<At>) -> AnyView {
    let rows = locations
        .into_iter()
        .map(|at| {
            let vacant = match (&at.manager, at.vacant) {
                (None, _) => Some(text::nobody(lang)),
                (Some(_), true) => Some(text::vacant(lang)),
                (Some(_), false) => None,
            };
            let who = at.manager.map(|m| {
                let ways = Helpline { phone: m.phone, mail: m.mail, ..Helpline::default() };
                view! {
                    <p>{m.name} ", " {m.function}</p>
                    <Ways helpline=ways/>
                }
            });
            view! {
                <div>
                    <h4>{at.name}</h4>
                    {vacant.map(|words| view! { <p>{words}</p> })}
                    {who}
                </div>
            }
        })
        .collect_view();
    view! {
        <li class="contact-list__item stack stack--tight">
            <h3>{town}</h3>
            {rows}
        </li>
    }
    .into_any()
}

/// A body outside, and when it was checked.
fn body(lang: Lang, line: Line, helpline: Helpline) -> AnyView {
    let (name, what) = text::body(lang, line);
    let checked = match helpline.checked_on {
        Some(day) => text::checked(lang, &dates::long(lang, day)),
        None => text::unchecked(lang).to_owned(),
    };
    view! {
        <Card title=name quiet=true>
            <p>{what}</p>
            <Ways helpline/>
            <p class="small soft">{checked}</p>
        </Card>
    }
    .into_any()
}
