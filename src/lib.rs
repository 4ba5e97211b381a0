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

/// A bundle's way in: takes over what the server rendered.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn wake() {
    console_error_panic_hook::set_once();
    #[cfg(feature = "wizard")]
    pages::wizard::wake();
    #[cfg(feature = "follow")]
    pages::follow::wake();
    #[cfg(feature = "staff")]
    leptos::mount::hydrate_body(app::App);
    bundles::alive();
}
