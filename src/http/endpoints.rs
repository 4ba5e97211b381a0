//! What is neither page nor function: language, health, the wizard's offline shell, live streams.

use super::{assets, found as engines, live, pages};
use crate::{
    app::offline_shell,
    components::Address,
    domain::lang::Lang,
    house::{House, clock, cookies},
    text::{languages, upkeep},
};
use axum::{
    Router,
    extract::{Path, Query, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use serde::Deserialize;

/// All of them.
pub fn routes(house: House) -> Router {
    Router::new()
        .route("/taal/{lang}", get(language))
        .route("/talen/{file}", get(sentences))
        .route("/robots.txt", get(engines::robots))
        .route("/sitemap.xml", get(engines::sitemap))
        .route("/healthz", get(|| async { "alive" }))
        .route("/readyz", get(ready))
        .route("/werkz", get(working))
        .route("/klacht/sw.js", get(service_worker))
        .route("/klacht/schil", get(shell))
        .route("/live/bord", get(live::board))
        .route("/live/zaak/{reference}", get(live::case))
        .route("/live/volgen", get(live::follow))
        .with_state(house)
}

#[derive(Deserialize)]
struct Back {
    naar: Option<String>,
}

/// Remembers the language and goes back to the page.
async fn language(State(house): State<House>, Path(tag): Path<String>, Query(back): Query<Back>) -> Response {
    // Only to a page of ours: never `//elsewhere`. Without the language that its address asked for: now it is this one.
    let path = back.naar.filter(|p| p.starts_with('/') && !p.starts_with("//") && !p.contains('\\'));
    let path = path.map(|path| Address::parse(&path).without(languages::LANGUAGE).text());
    let lang = languages::of_tag(&tag).unwrap_or_default();
    let mut headers = HeaderMap::new();
    if let Ok(cookie) = HeaderValue::from_str(&cookies::lang(lang, house.config.secure())) {
        headers.insert(header::SET_COOKIE, cookie);
    }
    (headers, Redirect::to(path.as_deref().unwrap_or("/"))).into_response()
}

/// What a language of a catalogue says, for the bundles. Its name changes with it.
async fn sentences(Path(file): Path<String>) -> Response {
    match languages::carried_as(&file) {
        Some(carried) => {
            let headers =
                [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, assets::FOREVER)];
            (headers, carried.text.as_str()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Whether the database answers; and what an operator should know.
async fn ready(State(house): State<House>) -> Response {
    match crate::store::ready(&house.pool).await {
        Ok(mut warnings) => {
            if house.config.scanner.is_none() {
                warnings.push("Files are not scanned for viruses: set GEHOOR_CLAMD.".to_owned());
            }
            if !house.config.second_factor {
                warnings.push("Staff come in with a password alone: set GEHOOR_SECOND_FACTOR to required.".to_owned());
            }
            match warnings.is_empty() {
                true => "ready\n".into_response(),
                false => format!("ready, but:\n{}\n", warnings.join("\n")).into_response(),
            }
        }
        Err(error) => {
            tracing::error!(%error, "failed to reach the database for readiness");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response()
        }
    }
}

/// Whether the work of the house goes on: what a monitor asks. Not ready it is not for that.
async fn working(State(house): State<House>) -> Response {
    match crate::store::upkeep::alarms(&house.pool, clock::now()).await {
        Ok(alarms) if alarms.is_empty() => "all work goes on\n".into_response(),
        Ok(alarms) => {
            let lines: Vec<String> = alarms.into_iter().map(|alarm| upkeep::alarm(Lang::En, alarm)).collect();
            (StatusCode::SERVICE_UNAVAILABLE, format!("{}\n", lines.join("\n"))).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "failed to ask whether the work goes on");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response()
        }
    }
}

/// The wizard's service worker: its address is its scope. A new build is a new worker, which fetches the new shell.
async fn service_worker(State(house): State<House>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
        // A worker lives by the policy it came with: this one fetches, and does nothing else.
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; connect-src 'self'; frame-ancestors 'none'"),
    ];
    let script = format!("const BUILD = \"{}\";\n{}", house.built.version(), include_str!("offline/sw.js"));
    (headers, script).into_response()
}

/// The wizard's document without anybody's words in it, for the service worker to keep.
async fn shell(State(house): State<House>, request: Request) -> Response {
    let context = move || {
        pages::provide(&house);
        pages::set_policy();
    };
    let render = leptos_axum::render_app_async_with_context(context, offline_shell);
    render(request).await.into_response()
}
