//! The frame around every page for parents: the other language, the way to follow, whom to ask.

use super::Public;
use crate::{
    components::{
        ContactCard, NavLink, Notice, OtherLanguages, PageFrame, PageTitle, Tone, error_status, not_found_status,
        use_address,
    },
    domain::lang::Lang,
    error::AppError,
    text::{about, common, errors, home as text, question, remark},
};
use leptos::prelude::*;

/// The language of this page.
pub fn lang() -> Lang {
    use_context::<Lang>().unwrap_or_default()
}

/// The frame. Its footer holds the coordinator's number on every page (R2).
#[component]
pub fn PublicFrame(
    /// The organisation as parents see it.
    public: Public,
    /// The page brings its own containers.
    #[prop(optional)]
    bare: bool,
    /// The page.
    children: Children,
) -> impl IntoView {
    let lang = lang();
    let name =
        if public.organisation.is_empty() { common::product(lang).to_owned() } else { public.organisation.clone() };
    let coordinator = public.coordinator;
    let nav = move || {
        view! {
            <NavLink href="/volgen">{text::nav_follow(lang)}</NavLink>
            <OtherLanguage/>
        }
    };
    let footer = move || {
        let contact = coordinator.clone().map(|c| {
            let dial: String = c.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            view! {
                <p>
                    {text::doubt(lang)} " " {text::coordinator(lang)} ": "
                    {(!c.phone.is_empty()).then(|| view! { <a href=format!("tel:{dial}")>{c.phone.clone()}</a> " " })}
                    {(!c.mail.is_empty()).then(|| view! { <a href=format!("mailto:{}", c.mail)>{c.mail.clone()}</a> })}
                </p>
            }
        });
        view! {
            {contact}
            <a href="/klacht/informatie">{text::nav_help(lang)}</a>
            <a href="/contact">{about::contact::nav(lang)}</a>
            <a href="/vraag">{question::nav(lang)}</a>
            <a href="/opmerking">{remark::nav(lang)}</a>
            <a href="/reglement">{text::nav_rules(lang)}</a>
            <a href="/verslagen">{about::reports::nav(lang)}</a>
            <a href="/privacy">{about::privacy::nav(lang)}</a>
            <a href="/toegankelijkheid">{about::accessibility::nav(lang)}</a>
            <a href="/team">{text::nav_staff(lang)}</a>
        }
    };
    view! {
        <PageFrame name sub=text::tagline(lang) bare nav footer>
            {children()}
        </PageFrame>
    }
}

/// This same page in the other languages: plain links, so that everything changes.
#[component]
fn OtherLanguage() -> impl IntoView {
    let address = use_address();
    move || view! { <OtherLanguages back=address.read().text()/> }
}

/// The coordinator's card, where there is a coordinator.
#[component]
pub fn CoordinatorCard(
    /// The organisation as parents see it.
    public: Public,
    /// The card's heading.
    #[prop(into)]
    title: String,
) -> impl IntoView {
    let role = text::coordinator(lang());
    // A heading that says what they are says it once.
    let role = if title == role { "" } else { role };
    public.coordinator.map(|c| view! { <ContactCard title name=c.name role phone=c.phone mail=c.mail/> })
}

/// The way to ask the coordinator something without a complaint (R2).
#[component]
pub fn AskLink() -> impl IntoView {
    view! {
        <p>
            <a class="link-alone" href="/vraag">{question::link(lang())}</a>
        </p>
    }
}

/// What one reads when a page could not be made.
#[component]
pub fn Trouble(
    /// Why.
    error: AppError,
) -> impl IntoView {
    let lang = lang();
    let (title, sentence) = match error {
        AppError::NotFound | AppError::LogIn => {
            not_found_status();
            (common::not_found(lang), common::not_found_help(lang).to_owned())
        }
        error => {
            if matches!(error, AppError::Broken(_)) {
                error_status(&error);
            }
            (text::trouble_title(lang), errors::sentence(lang, &error))
        }
    };
    view! {
        <PageTitle text=title/>
        <div class="page__narrow stack">
            <h1>{title}</h1>
            <Notice tone=Tone::Danger>
                <p>{sentence}</p>
            </Notice>
            <p>
                <a class="link-alone" href="/">{common::to_start(lang)}</a>
            </p>
        </div>
    }
}
