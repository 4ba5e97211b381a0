//! The frame of the staff's pages, and the page that is not there.

use super::{Button, Kind, NavLink, OtherLanguages, PageFrame, PageTitle, lang};
use crate::{
    error::AppError,
    text::{common, components as words},
};
use leptos::prelude::*;

/// The frame of a page for staff: the board, the language, who is logged in, and out.
///
/// ```ignore
/// <StaffFrame here="/bord" name="Sanne de Wit"><h1>"Bord"</h1></StaffFrame>
/// ```
#[component]
pub fn StaffFrame(
    /// The address of this page, with its query: where changing the language comes back to.
    #[prop(into)]
    here: String,
    /// Who is logged in; empty for nobody.
    #[prop(optional, into)]
    name: String,
    /// Whether they have a place on the board: who only keeps the settings is not sent where nothing is theirs.
    #[prop(default = true)]
    board: bool,
    /// The page.
    children: Children,
) -> impl IntoView {
    let lang = lang();
    let nav = move || {
        let on = |path: &str| here.split('?').next() == Some(path);
        let (on_today, on_board, on_search) = (on("/team/vandaag"), on("/bord"), on("/team/zoeken"));
        let cases = board.then(|| {
            view! {
                <NavLink href="/team/vandaag" current=on_today apart=true>
                    {words::today(lang)}
                </NavLink>
                <NavLink href="/bord" current=on_board>
                    {words::board(lang)}
                </NavLink>
                <NavLink href="/team/zoeken" current=on_search apart=true>
                    {words::search(lang)}
                </NavLink>
            }
        });
        let inside = (!name.is_empty()).then(|| {
            view! {
                {cases}
                <form method="post" action="/api/team/uit" class="cluster">
                    <a class="small" href="/toegang" rel="external" translate="no">
                        {name.clone()}
                    </a>
                    <Button kind=Kind::Link>{words::log_out(lang)}</Button>
                </form>
            }
        });
        view! {
            {inside}
            <OtherLanguages back=here.clone()/>
        }
    };
    view! {
        <PageFrame
            name=common::product(lang)
            sub=words::for_staff(lang)
            home=if board { "/bord" } else { "/team" }
            staff=true
            nav=nav
        >
            {children()}
        </PageFrame>
    }
    .into_any()
}

/// What is not there, or not yours: the same page for both.
#[component]
pub fn NotHere() -> impl IntoView {
    let lang = lang();
    not_found_status();
    view! {
        <PageTitle text=common::not_found(lang)/>
        <div class="page__narrow stack">
            <h1>{common::not_found(lang)}</h1>
            <p class="lead">{common::not_found_help(lang)}</p>
            <p>
                <a class="link-alone" href="/" rel="external">
                    {common::to_start(lang)}
                </a>
            </p>
        </div>
    }
}

/// Tells the browser what the page says: not found.
pub fn not_found_status() {
    error_status(&AppError::NotFound);
}

/// Tells whoever reads no words what the page says, so that no engine keeps it and no monitor takes it for the page.
pub fn error_status(error: &AppError) {
    #[cfg(feature = "ssr")]
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(axum::http::StatusCode::from_u16(error.status()).unwrap_or_default());
    }
    #[cfg(not(feature = "ssr"))]
    let _ = error;
}
