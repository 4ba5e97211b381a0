//! What can be said of photos and documents without a network; with one, the server makes a page for them.

use super::{flow::Flow, ways};
use crate::{
    components::{BackLink, ButtonRow, LinkButton, Notice, PageTitle, Tone},
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
            <Notice tone=Tone::Warning title=text::offline_title(lang)>
                <p>{text::offline(lang)}</p>
            </Notice>
            <ButtonRow>
                <LinkButton href=after>{common::next(lang)}</LinkButton>
            </ButtonRow>
        </div>
    }
}
