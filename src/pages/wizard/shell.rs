//! The route around the wizard's pages.

use super::{device, flow::Flow, load_draft};
use crate::{
    components::offline::keep_for_offline,
    public::{Public, PublicFrame, Trouble},
};
use leptos::{ev, prelude::*};
use leptos_router::components::Outlet;

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
