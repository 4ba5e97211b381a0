//! Reading and sending the judgement: exactly the version that is shown.

use super::field::{Filling, input_name};
use crate::{components::TextArea, text::forms as text};
use leptos::prelude::*;

/// Sends a judgement back, with the reason.
pub fn give_back(filling: Filling) -> AnyView {
    let area = area(filling, text::return_reason(filling.lang), text::note_hint(filling.lang));
    view! { {version(filling)} {area} }.into_any()
}

/// Approves exactly the version that is shown.
pub fn approve(filling: Filling) -> AnyView {
    let (lang, shown) = (filling.lang, shown(filling));
    view! {
        {version(filling)}
        <p>{move || text::approve_help(lang, shown.get())}</p>
    }
    .into_any()
}

/// Sends the judgement out.
pub fn issue(filling: Filling) -> AnyView {
    view! {
        {version(filling)}
        <p>{text::issue_help(filling.lang)}</p>
    }
    .into_any()
}

fn area(filling: Filling, label: &'static str, hint: &'static str) -> AnyView {
    view! {
        <TextArea
            name=input_name("text")
            label=label
            hint=hint
            value=filling.form().text
            error=filling.error("text")
            small=true
        />
    }
    .into_any()
}

/// The version of the judgement that this person sees, which the letter shows.
fn shown(filling: Filling) -> Memo<u32> {
    Memo::new(move |_| filling.page.data.with(|d| d.complaint.judgement.as_ref().map_or(0, |j| j.version)))
}

fn version(filling: Filling) -> impl IntoView {
    let shown = shown(filling);
    view! { <input type="hidden" name=input_name("version") value=move || shown.get().to_string()/> }
}
