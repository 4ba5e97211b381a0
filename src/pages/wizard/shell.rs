//! What stands around the wizard's pages, and moving from one to the next.

use super::{
    check::Check,
    files::NoFiles,
    flow::Flow,
    question::Question,
    safety::{Before, Information, SomeoneElse},
    start::Start,
    waits::Waits,
    ways::Page,
};
#[cfg(feature = "wizard")]
use crate::public::PublicFrame;
use crate::{
    components::{Moving, offline::keep_for_offline},
    error::AppError,
    public::Trouble,
};
use leptos::{ev, prelude::*};

/// The page in its frame, where the server made neither.
#[cfg(feature = "wizard")]
#[component]
pub fn Shell() -> impl IntoView {
    let public = expect_context::<Flow>().public();
    view! {
        <PublicFrame public>
            <Turning/>
        </PublicFrame>
    }
}

/// The page that one is at; the frame around it never changes.
#[component]
pub fn Turning() -> impl IntoView {
    let flow = expect_context::<Flow>();
    provide_context(Moving(flow.address));
    keep_for_offline();
    Effect::new(move |_| {
        let online = window_event_listener(ev::online, move |_| flow.send());
        on_cleanup(move || online.remove());
    });
    #[cfg(feature = "wizard")]
    walk::follow(flow);
    // A question that is shown anew gets boxes of its own: what was typed in one never stands in the next.
    let page = Memo::new(move |_| (Page::of(&flow.address.read().path), flow.round.get()));
    let turn = StoredValue::new(0_u32);
    move || {
        let (page, _) = page.get();
        let shown = match page {
            Page::Start => view! { <Start/> }.into_any(),
            Page::Before => view! { <Before/> }.into_any(),
            Page::Information => view! { <Information/> }.into_any(),
            Page::SomeoneElse => view! { <SomeoneElse/> }.into_any(),
            Page::Question(step) => view! { <Question step/> }.into_any(),
            Page::Files => view! { <NoFiles/> }.into_any(),
            Page::Check => view! { <Check/> }.into_any(),
            Page::Waits => view! { <Waits/> }.into_any(),
            Page::Unknown => view! { <Trouble error=AppError::NotFound/> }.into_any(),
        };
        // Two questions are the same kind of view, which would keep its boxes and what was typed in them; of another
        // kind it is built anew.
        let other = turn.try_update_value(|turn| std::mem::replace(turn, 1 - *turn)) == Some(1);
        if other { Some(shown).into_any() } else { shown }
    }
}

/// Moving without a page load: links within the wizard, and the browser's own buttons.
#[cfg(feature = "wizard")]
pub(super) mod walk {
    use super::{
        super::{check::leave, device},
        Flow, Page,
    };
    use crate::{
        components::{Address, encode},
        public::FILING,
    };
    use leptos::{ev, prelude::*, wasm_bindgen::JsCast, wasm_bindgen::JsValue};
    use web_sys::{Element, MouseEvent};

    /// Follows links and the browser's buttons.
    pub fn follow(flow: Flow) {
        Effect::new(move |_| {
            let back = window_event_listener(ev::popstate, move |_| flow.follow());
            let tapped = window_event_listener(ev::click, move |event| {
                let Some(link) = link(&event) else { return };
                if let Some(to) = within(&event, &link) {
                    event.prevent_default();
                    flow.go(&to);
                } else {
                    lead_back(&event, &link, flow);
                }
            });
            on_cleanup(move || {
                back.remove();
                tapped.remove();
            });
        });
    }

    fn link(event: &MouseEvent) -> Option<Element> {
        event.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()?
    }

    /// Where a tap on a link leads, when that is a page of the wizard that can be shown here.
    fn within(event: &MouseEvent, link: &Element) -> Option<String> {
        let plain = event.button() == 0
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
            && !event.default_prevented();
        let to = link.get_attribute("href")?;
        let ours = !matches!(Page::of(&Address::parse(&to).path), Page::Unknown | Page::Waits);
        (plain && ours && !link.has_attribute("rel") && !link.has_attribute("target")).then_some(to)
    }

    /// Another language leads back to the page that is shown now: the frame knows the one it was made with. Without a
    /// network the shell speaks it.
    fn lead_back(event: &MouseEvent, link: &Element, flow: Flow) {
        let href = link.get_attribute("href").unwrap_or_default();
        let Some((language, _)) = href.split_once("?naar=") else { return };
        let here = flow.address.read_untracked().text();
        device::choose_language(language.trim_start_matches("/taal/"));
        if window().navigator().on_line() && !flow.offline.get_untracked() {
            // A link that cannot be changed leads to where one began.
            let _ = link.set_attribute("href", &format!("{language}?naar={}", encode(&here)));
        } else {
            event.prevent_default();
            // Without its slash the first page is not the shell's.
            leave(if here == "/klacht" { FILING } else { &here });
        }
    }

    /// Notes a page in the browser's history; `instead` of the one before.
    pub fn note(to: &str, instead: bool) {
        // Without a history the page is shown all the same.
        if let Ok(history) = window().history() {
            let _ = match instead {
                true => history.replace_state_with_url(&JsValue::NULL, "", Some(to)),
                false => history.push_state_with_url(&JsValue::NULL, "", Some(to)),
            };
        }
    }
}
