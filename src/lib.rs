//! Gehoor: complaints handling for childcare.
#![recursion_limit = "256"]

pub mod domain;
pub mod error;
pub mod text;

#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod app;
#[cfg(feature = "ui")]
pub mod bundles;
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

/// A bundle's way in: takes over what the server rendered, given what its language says when that is not in the bundle.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn wake(language: Option<String>) {
    console_error_panic_hook::set_once();
    let language: Option<&'static str> = language.map(|said| &*said.leak());
    if let Some(said) = language {
        text::languages::install_carried(said);
    }
    #[cfg(feature = "wizard")]
    pages::wizard::wake(language);
    #[cfg(feature = "follow")]
    pages::follow::wake();
    #[cfg(feature = "staff")]
    {
        leptos::mount::hydrate_body(app::App);
        bundles::alive();
    }
}
