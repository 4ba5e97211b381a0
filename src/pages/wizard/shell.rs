//! The route around the wizard's pages.

use super::{device, flow::Flow, load_draft};
use crate::{
    components::offline::keep_for_offline,
    public::{Public, PublicFrame, Trouble, lang},
    text::wizard as text,
};
use leptos::{ev, prelude::*};
use leptos_router::components::Outlet;
#[cfg(feature = "ssr")]
use leptos_router::components::Redirect;
#[cfg(not(feature = "ssr"))]
use leptos_router::{NavigateOptions, hooks::use_navigate};

/// `/klacht`: reads the draft once, and shares it with all pages below.
#[component]
pub fn Wizard() -> impl IntoView {
    let flow = Flow::new();
    provide_context(flow);
    let loaded = Resource::new_blocking(|| (), |()| load_draft());
    keep_for_offline();
    Effect::new(move |_| {
        let online = window_event_listener(ev::online, move |_| flow.send());
        on_cleanup(move || online.remove());
    });
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                let begun = match loaded.await {
                    Ok(loaded) => {
                        flow.begin(loaded);
                        Ok(())
                    }
                    Err(error) => device::kept().map(|kept| flow.begin_offline(kept)).ok_or(error),
                };
                match begun {
                    Ok(()) => {
                        view! {
                            <PublicFrame public=flow.public()>
                                <CatchUp/>
                                <Outlet/>
                            </PublicFrame>
                        }
                            .into_any()
                    }
                    Err(error) => {
                        view! {
                            <PublicFrame public=Public::default()>
                                <Trouble error/>
                            </PublicFrame>
                        }
                            .into_any()
                    }
                }
            })}
        </Suspense>
    }
}

/// Once the page is alive, what the device kept joins in.
#[component]
fn CatchUp() -> impl IntoView {
    let flow = expect_context::<Flow>();
    Effect::new(move |_| flow.catch_up());
}

/// A draft that was filed answers with its confirmation, on every page of the wizard.
#[component]
pub fn ToConfirmation() -> impl IntoView {
    let lang = lang();
    // In the browser only once the page it stands on is there: the way back leads here in the middle of a change.
    #[cfg(not(feature = "ssr"))]
    {
        let navigate = use_navigate();
        Effect::new(move |_| {
            let navigate = navigate.clone();
            let there = NavigateOptions { replace: true, ..NavigateOptions::default() };
            // Where that cannot be, the link below still leads there.
            let _ = set_timeout(move || navigate("/klacht/klaar", there), std::time::Duration::ZERO);
        });
    }
    #[cfg(feature = "ssr")]
    let redirect = view! { <Redirect path="/klacht/klaar"/> };
    #[cfg(not(feature = "ssr"))]
    let redirect = ();
    view! {
        {redirect}
        <div class="page__narrow stack">
            <h1>{text::filed_title(lang)}</h1>
            <p>
                <a href="/klacht/klaar">{text::filed_see(lang)}</a>
            </p>
        </div>
    }
}
