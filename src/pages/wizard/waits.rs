//! A page that only the server makes, asked for without a network: it comes once there is one again.

use super::{
    check::leave,
    device::{self, Mark},
    flow::{Flow, pause},
    send, ways,
};
use crate::{
    components::{ButtonRow, Kind, LinkButton, PageTitle},
    public::{CoordinatorCard, lang},
    text::{home, wizard as text},
};
use leptos::{ev, prelude::*, task::spawn_local};

/// `/klacht/klaar`, `/klacht/later` and the like, in the shell. Whoever just sent a complaint reads that it arrived.
#[component]
pub fn Waits() -> impl IntoView {
    let lang = lang();
    let flow = expect_context::<Flow>();
    let address = flow.address.get_untracked();
    let done = address.path.starts_with(ways::DONE);
    let sent = done && device::marked(Mark::Filed);
    let (title, words) = match sent {
        true => (text::waits_sent_title(lang), text::waits_sent(lang)),
        false => (text::waits_title(lang), text::waits(lang)),
    };
    let here = address.text();
    let again = here.clone();
    Effect::new(move |_| {
        spawn_local(reach(flow, again.clone()));
        let again = again.clone();
        let online = window_event_listener(ev::online, move |_| leave(&again));
        on_cleanup(move || online.remove());
    });
    flow.read_on();
    view! {
        <PageTitle text=title/>
        <div class="page__narrow stack">
            <h1>{title}</h1>
            <p class="lead">{words}</p>
            // Of whoever looks for a confirmation perhaps nothing is on this device.
            {(!done).then(|| view! { <p>{text::waits_kept(lang)}</p> })}
            <ButtonRow>
                <LinkButton href=here kind=Kind::Secondary>
                    {text::retry(lang)}
                </LinkButton>
            </ButtonRow>
            <CoordinatorCard public=flow.public() title=if done { home::coordinator(lang) } else { home::ask_title(lang) }/>
        </div>
    }
}

/// Goes to the page as soon as the server answers: browsers speak of a network before it carries anything, and this page
/// then stands here once more. It asks ever less often, at last twice a minute.
async fn reach(flow: Flow, page: String) {
    let mut milliseconds = 2_000;
    loop {
        pause(milliseconds).await;
        if flow.address.read_untracked().text() != page {
            return;
        }
        if send::reaches().await {
            return leave(&page);
        }
        milliseconds = (2 * milliseconds).min(30_000);
    }
}
