//! Choosing photos and documents. Without a script the form sends them all; with one (`src/bundles/files.js`) each shows how
//! far it is, and is tried again where the network failed.

use super::{Button, ButtonRow, Kind, lang, parts::described_by};
use crate::{domain::file::Fault, text::files as text};
use leptos::prelude::*;

/// The name of the box, and its id.
pub const FILES: &str = "bestand";

/// What phones and computers offer to choose from. No HEIC: a phone then makes a JPEG of it.
const ACCEPT: &str = "image/jpeg,image/png,image/webp,application/pdf,.pdf,.docx,.odt,text/plain,.txt";

/// The form.
#[component]
pub fn Upload(
    /// Where it posts.
    #[prop(into)]
    action: String,
    /// Each file is sent by itself, as soon as it is chosen.
    #[prop(optional)]
    each: bool,
    /// What was refused just now, in sentences.
    #[prop(optional)]
    refused: Vec<String>,
    /// What the form sends besides.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let lang = lang();
    let wrong = !refused.is_empty();
    let errors = wrong.then(|| {
        let lines = refused.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! {
            <ul class="field__error upload__refused" id="bestand-error">
                {lines}
            </ul>
        }
    });
    let button = if each { text::add(lang) } else { text::send(lang) };
    view! {
        <form
            class="stack upload"
            method="post"
            action=action
            enctype="multipart/form-data"
            data-upload=if each { "each" } else { "together" }
            data-looking=text::looking(lang)
            data-failed=text::failed(lang)
            data-broke=text::broke(lang)
            data-retry=text::retry(lang)
            data-large=text::fault(lang, Fault::TooLarge)
        >
            {children.map(|children| children())}
            <div class=if wrong { "field field--error" } else { "field" }>
                <label class="field__label" for=FILES>
                    {text::choose(lang)}
                </label>
                <p class="field__hint" id="bestand-hint">
                    {text::limits(lang)}
                </p>
                {errors}
                <input
                    class="input upload__box"
                    id=FILES
                    name=FILES
                    type="file"
                    multiple
                    accept=ACCEPT
                    aria-describedby=described_by(FILES, true, wrong)
                />
            </div>
            // A list that is a status is no list any more.
            <div role="status">
                <ul class="upload__list"></ul>
            </div>
            <ButtonRow>
                <Button kind=Kind::Secondary>{button}</Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}
