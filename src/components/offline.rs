//! The wizard goes on without a network: a service worker keeps its shell.

/// Registers the wizard's service worker; it sees nothing outside `/klacht/`.
pub fn keep_for_offline() {
    #[cfg(feature = "wizard")]
    leptos::prelude::Effect::new(|_| {
        // In a task of its own; a browser without timers has no service workers either.
        let _ = leptos::prelude::set_timeout(register, std::time::Duration::ZERO);
    });
}

#[cfg(feature = "wizard")]
fn register() {
    let Some(window) = web_sys::window() else { return };
    let navigator = window.navigator();
    // A browser in private mode may have none.
    if js_sys::Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false) {
        // Whether it succeeds changes nothing for who is online.
        let _ = navigator.service_worker().register("/klacht/sw.js");
    }
}
