//! Gehoor: complaints handling for childcare.
#![recursion_limit = "256"]

pub mod domain;
pub mod error;
pub mod text;

#[cfg(feature = "ui")]
pub mod app;
#[cfg(feature = "ui")]
pub mod components;
#[cfg(feature = "ui")]
pub mod pages;
#[cfg(feature = "ui")]
pub mod public;

#[cfg(feature = "ssr")]
pub mod house;
#[cfg(feature = "ssr")]
pub mod http;
#[cfg(feature = "ssr")]
pub mod jobs;
#[cfg(feature = "ssr")]
pub mod outside;
#[cfg(feature = "ssr")]
pub mod papers;
#[cfg(feature = "ssr")]
pub mod seed;
#[cfg(feature = "ssr")]
pub mod store;

/// The browser's entry: makes the page that the server rendered come alive. The offline shell has no
/// page in it, and is filled.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    if app::is_offline_shell() {
        leptos::mount::mount_to_body(app::App);
        return app::alive();
    }
    // As `hydrate_lazy` does it, which does not say when it is done.
    #[cfg(feature = "split")]
    wasm_bindgen_futures::spawn_local(async {
        if let Some(body) = leptos::prelude::document().body() {
            leptos::mount::hydrate_from_async(body, app::App).await.forget();
            app::alive();
        }
    });
    #[cfg(not(feature = "split"))]
    {
        leptos::mount::hydrate_body(app::App);
        app::alive();
    }
}
