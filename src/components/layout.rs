//! The frame of every page: skip link, header, content, footer.

use crate::text::{common, components as words, languages};
use leptos::{children::ViewFn, prelude::*};

use super::{Icon, Sign, encode, lang};

/// The frame of a page. `nav` stands in the header (links, language), `footer` below.
///
/// ```ignore
/// <PageFrame name="Kinderopvang De Linde" sub="Klachten en complimenten"
///     nav=|| view! { <LanguageLink href="?taal=en" lang="en">"English"</LanguageLink> }>
///     <h1>"…"</h1>
/// </PageFrame>
/// ```
#[component]
pub fn PageFrame(
    /// The organisation, or the product for staff.
    #[prop(into)]
    name: String,
    /// A line below the name.
    #[prop(optional, into)]
    sub: String,
    /// Where the name leads.
    #[prop(default = "/".into(), into)]
    home: String,
    /// Denser, for people who work here all day.
    #[prop(optional)]
    staff: bool,
    /// The content brings its own containers: for a page with a hero.
    #[prop(optional)]
    bare: bool,
    /// Links in the header.
    #[prop(optional, into)]
    nav: Option<ViewFn>,
    /// Links at the bottom.
    #[prop(optional, into)]
    footer: Option<ViewFn>,
    /// The content of `main`.
    children: Children,
) -> impl IntoView {
    let main =
        if bare { children().into_any() } else { view! { <div class="page__container">{children()}</div> }.into_any() };
    let lang = lang();
    view! {
        <div class=if staff { "page page--staff" } else { "page page--public" }>
            <a class="skip-link" href="#inhoud" rel="external">
                {common::skip(lang)}
            </a>
            <header class="page-header">
                <div class="page__container page-header__inner">
                    <a class="page-header__brand" href=home>
                        <Mark/>
                        <span>
                            <span class="page-header__name">{name}</span>
                            {(!sub.is_empty())
                                .then(|| view! { <span class="page-header__sub">{sub}</span> })}
                        </span>
                    </a>
                    {nav.map(|nav| {
                        view! {
                            <nav class="page-header__nav" aria-label=words::menu(lang)>
                                {nav.run()}
                            </nav>
                        }
                    })}
                </div>
            </header>
            <main id="inhoud" tabindex="-1" class=if bare { "page__main page__main--bare" } else { "page__main" }>
                {main}
            </main>
            {footer.map(|footer| {
                view! {
                    <footer class="page-footer">
                        <div class="page__container page-footer__inner">{footer.run()}</div>
                    </footer>
                }
            })}
        </div>
    }
    .into_any()
}

/// The product's sign: an ear, drawn as the letter G around a voice.
#[component]
fn Mark() -> impl IntoView {
    view! {
        <svg class="page-header__mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
            <rect class="page-header__mark-ground" width="40" height="40" rx="10"></rect>
            <path class="page-header__mark-arc" d="M29.96 11.64A13 13 0 1 0 32.7 22.7H25.5"></path>
            <path class="page-header__mark-arc" d="M25.5 22.5a5 5 0 1 1-5-5"></path>
            <circle class="page-header__mark-dot" cx="32.2" cy="17" r="2.3"></circle>
        </svg>
    }
}

/// A link in the header; says when it is the page one is on.
#[component]
pub fn NavLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// Whether it leads to this very page.
    #[prop(optional)]
    current: bool,
    /// Whether the server makes that page, and no script does.
    #[prop(optional)]
    apart: bool,
    /// Its words.
    children: Children,
) -> impl IntoView {
    view! {
        <a class="nav-link" href=href aria-current=current.then_some("page") rel=apart.then_some("external")>
            {children()}
        </a>
    }
}

/// The same page in another language: a plain link, so that the whole page changes.
#[component]
pub fn LanguageLink(
    /// This page in that language.
    #[prop(into)]
    href: String,
    /// The tag of the language it leads to.
    #[prop(into)]
    lang: String,
    /// The language's own name.
    children: Children,
) -> impl IntoView {
    view! {
        <a class="nav-link" href=href hreflang=lang.clone() lang=lang rel="external">
            {children()}
        </a>
    }
}

/// This page in every other language that is spoken here, each in its own name.
#[component]
pub fn OtherLanguages(
    /// The address of this page.
    #[prop(into)]
    back: String,
) -> impl IntoView {
    let here = lang();
    let back = encode(&back);
    languages::spoken()
        .into_iter()
        .filter(|lang| *lang != here)
        .map(|lang| {
            let tag = lang.tag();
            let href = format!("/taal/{tag}?naar={back}");
            view! { <LanguageLink href lang=tag>{languages::own_name(lang)}</LanguageLink> }.into_any()
        })
        .collect_view()
}

/// Back to the question before.
#[component]
pub fn BackLink(
    /// The page before.
    #[prop(into)]
    href: String,
) -> impl IntoView {
    view! {
        <a class="page__back" href=href>
            <Icon sign=Sign::Back/>
            {common::back(lang())}
        </a>
    }
}
