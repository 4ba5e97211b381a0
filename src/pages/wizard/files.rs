//! What can be said of photos and documents without a network; with one, the server makes a page for them.

use super::{flow::Flow, question::Offline, ways};
use crate::{
    components::{BackLink, ButtonRow, LinkButton, PageTitle},
    domain::intake::Step,
    public::lang,
    text::{common, files as text},
};
use leptos::prelude::*;

/// `/klacht/bestanden`
#[component]
pub fn NoFiles() -> impl IntoView {
    let lang = lang();
    let flow = expect_context::<Flow>();
    let to_check = flow.address.get_untracked().get("terug").is_some();
    let (before, after) = match to_check {
        true => (format!("/klacht/{}", ways::CHECK), format!("/klacht/{}", ways::CHECK)),
        false => (format!("/klacht/{}", Step::Wish.slug()), format!("/klacht/{}", Step::Contact.slug())),
    };
    flow.read_on();
    view! {
        <PageTitle text=text::title(lang)/>
        <div class="page__narrow stack">
            <BackLink href=before/>
            <h1>{text::title(lang)}</h1>
            <Offline/>
            <p>{text::offline(lang)}</p>
            {move || {
                // There is a network again: the page itself.
                (!flow.offline.get())
                    .then(|| {
                        view! {
                            <p>
                                <a class="link-alone" href=ways::FILES>{text::choose(lang)}</a>
                            </p>
                        }
                    })
            }}
            <ButtonRow>
                <LinkButton href=after>{common::next(lang)}</LinkButton>
            </ButtonRow>
        </div>
    }
}
