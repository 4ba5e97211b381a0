//! The document around every page, and every page of the product on one screen.

#[cfg(feature = "ssr")]
use crate::{
    bundles::{Blank, Bundle, FileScript, ForStaff, OwedScript, Scripts, Styles, StylesWithin},
    components::Address,
    domain::lang::Lang,
    house::actor::visitor,
    pages::{
        about::{AccessibilityPage, ContactPage, LocationYearPage, PrivacyPage, ReportsPage, YearPage},
        access::{CodePage, CodesPage, ConnectPage, ForgotPage, OwnPage, SetPage},
        batch::BatchPage,
        codes::{ConfirmPage, ConfirmedPage, KeyPage, LostPage, ShownPage, TakePage},
        committee::{CommitteePage, TakePage as CommitteeTakePage},
        day::DayPage,
        files::FilesPage,
        follow::{FollowPage, ReadPage},
        hearing::{HearingPage, PersonalPage},
        home::{HomePage, RegulationPage},
        improvements::ImprovementsPage,
        later::{LaterPage, ResumePage},
        manage::{
            CategoriesPage, ClosingDaysPage, ContactsPage, EmployeesPage, HousePage, InvitePage, LocationsPage,
            LogPage, PeoplePage, PersonPage, ProposalsPage, RetentionPage, TextsPage,
        },
        post::PostPage,
        question::{AskedPage, QuestionPage},
        region::RegionPage,
        remark::{RemarkPage, ThanksPage},
        search::SearchPage,
        standard::StandardPage,
        wizard::{ChoicePage, DonePage, FullPage, WizardPage},
        yearly::YearlyPage,
    },
    public::found::FoundHead,
    text::languages,
};
use crate::{
    components::{NotHere, OtherLanguages, PageFrame, use_address},
    pages::{
        account::LoginPage,
        board::BoardPage,
        case::{CasePage, CodeLetterPage, InvitationPage, openings::OpeningsPage},
        enter::EnterPage,
        remarks::RemarksPage,
        reports::WeeklyPage,
    },
    text::{about, common, home},
};
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use leptos_meta::{MetaTags, provide_meta_context};
use leptos_router::{
    SsrMode,
    components::{Route, Router, Routes},
    path,
};

/// The HTML document.
#[cfg(feature = "ssr")]
pub fn shell() -> impl IntoView {
    let lang = visitor().lang;
    let staff = use_context::<ForStaff>().unwrap_or_default();
    // Also where a link opens a draft: one that is still to be wiped goes before it.
    let wizard = matches!(Address::here().path.split('/').nth(1), Some("klacht" | "verder"));
    view! {
        <!DOCTYPE html>
        <html lang=lang.tag() dir=languages::rtl(lang) data-talen=languages::names()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="theme-color" content="#0a463d"/>
                {if staff.styles {
                    view! { <Styles staff=true/> }.into_any()
                } else {
                    view! { <StylesWithin/> }.into_any()
                }}
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                <link rel="apple-touch-icon" href="/apple-touch-icon.png"/>
                <link rel="manifest" href="/manifest.webmanifest"/>
                {staff.scripts
                    .then(|| {
                        view! {
                            <Scripts bundle=Bundle::Staff/>
                            <FileScript/>
                        }
                    })}
                {wizard.then(|| view! { <OwedScript/> })}
                <FoundHead lang/>
                <MetaTags/>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}

/// The anonymous document that the wizard's service worker keeps: empty, to be filled in the browser.
#[cfg(feature = "ssr")]
pub fn offline_shell() -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang=Lang::Nl.tag() data-schil="">
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <Styles staff=false/>
            </head>
            <body>
                <Blank bundle=Bundle::Wizard/>
            </body>
        </html>
    }
}

/// The pages, below. Who may open which stands in `http::table`. In the browser only those of staff follow one another
/// without a page load; the others are made by the server, and some of them come alive by a bundle of their own.
#[component]
pub fn App() -> impl IntoView {
    #[cfg(feature = "ssr")]
    provide_meta_context();
    #[cfg(feature = "ssr")]
    let lang = visitor().lang;
    #[cfg(not(feature = "ssr"))]
    let lang = crate::bundles::lang();
    provide_context(lang);
    view! {
        <Router>
            <Pages/>
        </Router>
    }
}

/// THE table of pages.
#[cfg(feature = "ssr")]
#[component]
fn Pages() -> impl IntoView {
    view! {
        <Routes fallback=NotFoundPage>
            <Route path=path!("/") view=HomePage ssr=SsrMode::Async/>
            <Route path=path!("/reglement") view=RegulationPage ssr=SsrMode::Async/>
            <Route path=path!("/contact") view=ContactPage ssr=SsrMode::Async/>
            <Route path=path!("/toegankelijkheid") view=AccessibilityPage ssr=SsrMode::Async/>
            <Route path=path!("/privacy") view=PrivacyPage ssr=SsrMode::Async/>
            <Route path=path!("/verslagen") view=ReportsPage ssr=SsrMode::Async/>
            <Route path=path!("/verslagen/:year") view=YearPage ssr=SsrMode::Async/>
            <Route path=path!("/verslagen/:year/locaties/:nth") view=LocationYearPage ssr=SsrMode::Async/>
            <Route path=path!("/team/jaarverslag") view=YearlyPage ssr=SsrMode::Async/>
            <Route path=path!("/team/regio") view=RegionPage ssr=SsrMode::Async/>
            <Route path=path!("/team/verbeteringen") view=ImprovementsPage ssr=SsrMode::Async/>
            <Route path=path!("/oudercommissie") view=CommitteePage ssr=SsrMode::Async/>
            <Route path=path!("/oudercommissie/:token") view=CommitteeTakePage ssr=SsrMode::Async/>
            <Route path=path!("/klacht") view=WizardPage ssr=SsrMode::Async/>
            <Route path=path!("/klacht/klaar") view=DonePage ssr=SsrMode::Async/>
            <Route path=path!("/klacht/keuze") view=ChoicePage ssr=SsrMode::Async/>
            <Route path=path!("/klacht/bestanden") view=FilesPage ssr=SsrMode::Async/>
            <Route path=path!("/klacht/later") view=LaterPage ssr=SsrMode::Async/>
            <Route path=path!("/klacht/vol") view=FullPage ssr=SsrMode::Async/>
            <Route path=path!("/verder/:token") view=ResumePage ssr=SsrMode::Async/>
            <Route path=path!("/klacht/:page") view=WizardPage ssr=SsrMode::Async/>
            <Route path=path!("/vraag") view=QuestionPage ssr=SsrMode::Async/>
            <Route path=path!("/vraag/klaar") view=AskedPage ssr=SsrMode::Async/>
            <Route path=path!("/opmerking") view=RemarkPage ssr=SsrMode::Async/>
            <Route path=path!("/opmerking/dank") view=ThanksPage ssr=SsrMode::Async/>
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
            <Route path=path!("/toegang") view=OwnPage ssr=SsrMode::Async/>
            <Route path=path!("/toegang/code") view=CodePage ssr=SsrMode::Async/>
            <Route path=path!("/toegang/app") view=ConnectPage ssr=SsrMode::Async/>
            <Route path=path!("/toegang/codes") view=CodesPage ssr=SsrMode::Async/>
            <Route path=path!("/toegang/vergeten") view=ForgotPage ssr=SsrMode::Async/>
            <Route path=path!("/toegang/wachtwoord/:token") view=SetPage ssr=SsrMode::Async/>
            <Route path=path!("/beheer/mensen") view=PeoplePage ssr=SsrMode::Async/>
            <Route path=path!("/beheer/mensen/nieuw") view=InvitePage ssr=SsrMode::Async/>
            <Route path=path!("/beheer/mensen/lijst") view=EmployeesPage ssr=SsrMode::Async/>
            <Route path=path!("/beheer/mensen/:id") view=PersonPage ssr=SsrMode::Async/>
            <Route path=path!("/beheer/organisatie") view=HousePage ssr=SsrMode::Async/>
            <Route path=path!("/beheer/locaties") view=LocationsPage ssr=SsrMode::Async/>
            <Route path=path!("/beheer/sluitingsdagen") view=ClosingDaysPage ssr=SsrMode::Async/>
            <Route path=path!("/beheer/voorstellen") view=ProposalsPage ssr=SsrMode::Async/>
            <Route path=path!("/beheer/logboek") view=LogPage ssr=SsrMode::Async/>
            <Route path=path!("/beheer/bewaren") view=RetentionPage ssr=SsrMode::Async/>
            <Route path=path!("/beheer/onderwerpen") view=CategoriesPage ssr=SsrMode::Async/>
            <Route path=path!("/beheer/contact") view=ContactsPage ssr=SsrMode::Async/>
            <Route path=path!("/beheer/teksten") view=TextsPage ssr=SsrMode::Async/>
            <Route path=path!("/team/teksten/:reference") view=StandardPage ssr=SsrMode::Async/>
            <Route path=path!("/team") view=LoginPage ssr=SsrMode::Async/>
            <Route path=path!("/team/vandaag") view=DayPage ssr=SsrMode::Async/>
            <Route path=path!("/team/zoeken") view=SearchPage ssr=SsrMode::Async/>
            <Route path=path!("/team/samen") view=BatchPage ssr=SsrMode::Async/>
            <Route path=path!("/team/post") view=PostPage ssr=SsrMode::Async/>
            <Route path=path!("/bord") view=BoardPage ssr=SsrMode::Async/>
            <Route path=path!("/opmerkingen") view=RemarksPage ssr=SsrMode::Async/>
            <Route path=path!("/rapporten") view=WeeklyPage ssr=SsrMode::Async/>
            <Route path=path!("/invoeren") view=EnterPage ssr=SsrMode::Async/>
            <Route path=path!("/zaak/:reference") view=CasePage ssr=SsrMode::Async/>
            <Route path=path!("/zaak/:reference/geopend") view=OpeningsPage ssr=SsrMode::Async/>
            <Route path=path!("/zaak/:reference/codebrief") view=CodeLetterPage ssr=SsrMode::Async/>
            <Route path=path!("/zaak/:reference/uitnodiging/:link") view=InvitationPage ssr=SsrMode::Async/>
        </Routes>
    }
}

/// Those of staff.
#[cfg(not(feature = "ssr"))]
#[component]
fn Pages() -> impl IntoView {
    view! {
        <Routes fallback=NotFoundPage>
            <Route path=path!("/team") view=LoginPage ssr=SsrMode::Async/>
            <Route path=path!("/bord") view=BoardPage ssr=SsrMode::Async/>
            <Route path=path!("/opmerkingen") view=RemarksPage ssr=SsrMode::Async/>
            <Route path=path!("/rapporten") view=WeeklyPage ssr=SsrMode::Async/>
            <Route path=path!("/invoeren") view=EnterPage ssr=SsrMode::Async/>
            <Route path=path!("/zaak/:reference") view=CasePage ssr=SsrMode::Async/>
            <Route path=path!("/zaak/:reference/geopend") view=OpeningsPage ssr=SsrMode::Async/>
            <Route path=path!("/zaak/:reference/codebrief") view=CodeLetterPage ssr=SsrMode::Async/>
            <Route path=path!("/zaak/:reference/uitnodiging/:link") view=InvitationPage ssr=SsrMode::Async/>
        </Routes>
    }
}

/// What is not there. Nothing is asked of the house for it: of the organisation this page knows no name.
#[component]
fn NotFoundPage() -> impl IntoView {
    let lang = crate::components::lang::use_lang();
    let address = use_address();
    let nav = move || view! { <OtherLanguages back=address.read().text()/> };
    let footer = move || {
        view! {
            <a href="/volgen" rel="external">
                {home::nav_follow(lang)}
            </a>
            <a href="/contact" rel="external">
                {about::contact::nav(lang)}
            </a>
            <a href="/team" rel="external">
                {home::nav_staff(lang)}
            </a>
        }
    };
    view! {
        <PageFrame name=common::product(lang) nav footer>
            <NotHere/>
        </PageFrame>
    }
}
