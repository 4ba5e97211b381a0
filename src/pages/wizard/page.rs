//! `/klacht/…`: the page as the server makes it, and how the browser takes it over.

#[cfg(feature = "wizard")]
use super::Loaded;
use super::{flow::Flow, shell::Turning};
use leptos::prelude::*;

/// `/klacht` and every page below it but the confirmation.
#[cfg(feature = "ssr")]
#[component]
pub fn WizardPage() -> impl IntoView {
    use super::{load_differing, load_draft, ways::Page};
    use crate::{
        bundles::{Alive, Bundle},
        components::Address,
        public::{Public, PublicFrame, Trouble},
    };
    let address = Address::here();
    // Known before the page waits: what is read while the answer is written finds it too.
    let flow = Flow::new();
    provide_context(flow);
    let page = Suspend::new(async move {
        let checks = Page::of(&address.path) == Page::Check;
        let differs = checks && load_differing().await.is_ok_and(|differing| differing.is_some());
        match load_draft().await {
            // What was filed answers with its confirmation, on every page of the wizard but the first.
            Ok(loaded) if loaded.filed && Page::of(&address.path) != Page::Start => {
                leptos_axum::redirect("/klacht/klaar", false);
                ().into_any()
            }
            // What two devices answered differently is chosen before it is sent.
            Ok(_) if differs => {
                leptos_axum::redirect("/klacht/keuze", false);
                ().into_any()
            }
            Ok(loaded) => {
                let data = loaded.clone();
                flow.begin(loaded);
                view! {
                    <PublicFrame public=flow.public()>
                        <Alive bundle=Bundle::Wizard data>
                            <Turning/>
                        </Alive>
                    </PublicFrame>
                }
                .into_any()
            }
            Err(error) => view! {
                <PublicFrame public=Public::default()>
                    <Trouble error/>
                </PublicFrame>
            }
            .into_any(),
        }
    });
    view! { <Suspense>{page}</Suspense> }
}

/// Takes the page over, in the language that came with it; without a network there is only what the device kept.
#[cfg(feature = "wizard")]
pub fn wake(language: Option<&str>) {
    use super::{check::leave, device, shell::Shell};
    use crate::{
        bundles::{alive, later, take_over},
        components::{Address, encode},
    };
    if let Some(said) = language {
        device::keep_sentences(said);
    }
    device::speak();
    // What is still to be wiped with us is not taken over: the page itself sees to it (bundles/owed.js).
    if document().document_element().is_some_and(|root| root.has_attribute("data-owed")) {
        return;
    }
    if let Some(tag) = device::chosen_language() {
        return leave(&format!("/taal/{tag}?naar={}", encode(&Address::here().text())));
    }
    take_over(|loaded: Option<Loaded>| {
        let offline = loaded.is_none();
        let loaded = loaded.or_else(device::frame).unwrap_or_default();
        let flow = Flow::new();
        provide_context(flow);
        flow.begin(loaded);
        if offline {
            flow.join(true);
            Effect::new(|_| alive());
        } else {
            // What the server made is taken over as it is; only then does what the device kept join in.
            let join = move || {
                flow.join(false);
                alive();
            };
            Effect::new(move |_| later(join));
        }
        if offline { view! { <Shell/> }.into_any() } else { view! { <Turning/> }.into_any() }
    });
}
