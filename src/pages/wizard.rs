//! Filing a complaint, one question a page.

use leptos::prelude::*;
use leptos_router::components::Outlet;

/// `/klacht`: what its pages share.
#[component]
pub fn Wizard() -> impl IntoView {
    view! { <Outlet/> }
}

/// `/klacht`
#[component]
pub fn StartPage() -> impl IntoView {
    view! { <h1>"Klacht"</h1> }
}

/// `/klacht/vooraf`: the safety question, which is only links and leaves nothing behind (R6).
#[component]
pub fn BeforePage() -> impl IntoView {
    view! { <h1>"Vooraf"</h1> }
}

/// `/klacht/informatie`: help at once, under a neutral title (R6, R7).
#[component]
pub fn InformationPage() -> impl IntoView {
    view! { <h1>"Informatie"</h1> }
}

/// `/klacht/iemand-anders`: the coordinator's card for whom the regulation is not (R5).
#[component]
pub fn SomeoneElsePage() -> impl IntoView {
    view! { <h1>"Iemand anders"</h1> }
}

/// `/klacht/:step`
#[component]
pub fn StepPage() -> impl IntoView {
    view! { <h1>"Vraag"</h1> }
}

/// `/klacht/controle`
#[component]
pub fn CheckPage() -> impl IntoView {
    view! { <h1>"Controle"</h1> }
}

/// `/klacht/klaar`
#[component]
pub fn DonePage() -> impl IntoView {
    view! { <h1>"Klaar"</h1> }
}
