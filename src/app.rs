//! The document around every page, and every page of the product on one screen.

use crate::{
    components::{NotHere, PageFrame},
    domain::lang::Lang,
    pages::{
        account::LoginPage,
        board::BoardRoute,
        case::{CaseRoute, CodeLetterRoute, InvitationRoute, openings::OpeningsRoute},
        codes::{ConfirmPage, ConfirmedPage, KeyPage, LostPage, ShownPage, TakePage},
        enter::EnterRoute,
        follow::{FollowPage, ReadPage},
        hearing::{HearingPage, PersonalPage},
        home::{HomePage, RegulationPage},
        question::{AskedPage, QuestionPage},
        wizard::{BeforePage, CheckPage, DonePage, InformationPage, SomeoneElsePage, StartPage, StepPage, Wizard},
    },
    text::common,
};
use leptos::prelude::*;
use leptos_meta::{HashedStylesheet, MetaTags, Title, provide_meta_context};
use leptos_router::{
    Lazy, SsrMode,
    components::{ParentRoute, Route, Router, Routes},
    path,
};

/// The HTML document.
pub fn shell(options: LeptosOptions) -> impl IntoView {
    let lang = server_lang();
    view! {
        <!DOCTYPE html>
        <html lang=lang.tag()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="theme-color" content="#0a463d"/>
                <link rel="preload" href="/fonts/atkinson-latin.woff2" r#as="font" type="font/woff2" crossorigin="anonymous"/>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                <link rel="apple-touch-icon" href="/apple-touch-icon.png"/>
                <link rel="manifest" href="/manifest.webmanifest"/>
                <HashedStylesheet options=options.clone() id="gehoor"/>
                <AutoReload options=options.clone()/>
                <HydrationScripts options/>
                <MetaTags/>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}

/// The anonymous document that the wizard's service worker keeps: empty, to be filled in the browser.
pub fn offline_shell(options: LeptosOptions) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang=Lang::Nl.tag() data-schil="">
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <HashedStylesheet options=options.clone() id="gehoor"/>
                <HydrationScripts options/>
            </head>
            <body></body>
        </html>
    }
}

/// THE table of pages. Who may open which stands in `http::table`.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    let lang = current_lang();
    provide_context(lang);
    view! {
        <Title formatter=move |title: String| format!("{title} · {}", common::product(lang))/>
        <Router>
            <Routes fallback=NotFoundPage>
                <Route path=path!("/") view=HomePage ssr=SsrMode::Async/>
                <Route path=path!("/reglement") view=RegulationPage ssr=SsrMode::Async/>
                <ParentRoute path=path!("/klacht") view=Wizard ssr=SsrMode::Async>
                    <Route path=path!("") view=StartPage ssr=SsrMode::Async/>
                    <Route path=path!("vooraf") view=BeforePage ssr=SsrMode::Async/>
                    <Route path=path!("informatie") view=InformationPage ssr=SsrMode::Async/>
                    <Route path=path!("iemand-anders") view=SomeoneElsePage ssr=SsrMode::Async/>
                    <Route path=path!("controle") view=CheckPage ssr=SsrMode::Async/>
                    <Route path=path!("klaar") view=DonePage ssr=SsrMode::Async/>
                    <Route path=path!(":step") view=StepPage ssr=SsrMode::Async/>
                </ParentRoute>
                <Route path=path!("/vraag") view=QuestionPage ssr=SsrMode::Async/>
                <Route path=path!("/vraag/klaar") view=AskedPage ssr=SsrMode::Async/>
                <Route path=path!("/volgen") view=FollowPage ssr=SsrMode::Async/>
                <Route path=path!("/volgen/code-kwijt") view=LostPage ssr=SsrMode::Async/>
                <Route path=path!("/volgen/code-kwijt/:token") view=TakePage ssr=SsrMode::Async/>
                <Route path=path!("/volgen/nieuwe-code") view=KeyPage ssr=SsrMode::Async/>
                <Route path=path!("/volgen/uw-code") view=ShownPage ssr=SsrMode::Async/>
                <Route path=path!("/bevestigen/:token") view=ConfirmPage ssr=SsrMode::Async/>
                <Route path=path!("/bevestigd") view=ConfirmedPage ssr=SsrMode::Async/>
                <Route path=path!("/persoonlijk/:token") view=PersonalPage ssr=SsrMode::Async/>
                <Route path=path!("/meelezen") view=ReadPage ssr=SsrMode::Async/>
                <Route path=path!("/wederhoor") view=HearingPage ssr=SsrMode::Async/>
                <Route path=path!("/team") view=LoginPage ssr=SsrMode::Async/>
                <Route path=path!("/bord") view={Lazy::<BoardRoute>::new()} ssr=SsrMode::Async/>
                <Route path=path!("/invoeren") view={Lazy::<EnterRoute>::new()} ssr=SsrMode::Async/>
                <Route path=path!("/zaak/:reference") view={Lazy::<CaseRoute>::new()} ssr=SsrMode::Async/>
                <Route path=path!("/zaak/:reference/geopend") view={Lazy::<OpeningsRoute>::new()} ssr=SsrMode::Async/>
                <Route path=path!("/zaak/:reference/codebrief") view={Lazy::<CodeLetterRoute>::new()} ssr=SsrMode::Async/>
                <Route
                    path=path!("/zaak/:reference/uitnodiging/:link")
                    view={Lazy::<InvitationRoute>::new()}
                    ssr=SsrMode::Async
                />
            </Routes>
        </Router>
    }
}

/// What is not there.
#[component]
fn NotFoundPage() -> impl IntoView {
    let lang = current_lang();
    view! {
        <Title text=common::not_found(lang)/>
        <PageFrame name=common::product(lang)>
            <NotHere/>
        </PageFrame>
    }
}

/// The language of the page: the visitor's on the server, the document's in the browser.
fn current_lang() -> Lang {
    #[cfg(feature = "hydrate")]
    {
        Lang::from_tag(&root().and_then(|r| r.get_attribute("lang")).unwrap_or_default())
    }
    #[cfg(not(feature = "hydrate"))]
    server_lang()
}

/// Whether this document is the [`offline_shell`].
#[cfg(feature = "hydrate")]
pub fn is_offline_shell() -> bool {
    root().is_some_and(|r| r.has_attribute("data-schil"))
}

/// Notes on the document that scripts have taken over: for styles, and for whoever tests the page.
#[cfg(feature = "hydrate")]
pub fn alive() {
    if let Some(root) = root() {
        // A document that refuses an attribute has worse problems.
        let _ = root.set_attribute("data-alive", "");
    }
}

#[cfg(feature = "hydrate")]
fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
}

fn server_lang() -> Lang {
    #[cfg(feature = "ssr")]
    {
        crate::house::actor::visitor().lang
    }
    #[cfg(not(feature = "ssr"))]
    Lang::default()
}
