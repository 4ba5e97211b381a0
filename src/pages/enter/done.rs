//! What was entered: its reference, what is due when, and how the complainant hears that it came in.

use super::api;
use crate::{
    components::{ButtonRow, Kind, LinkButton, Notice, PageTitle, SummaryList, SummaryRow, Tone, Upload},
    domain::lang::Lang,
    text::{dates, entering as text, files},
};
use leptos::prelude::*;

/// After entering.
#[component]
pub fn Done(done: api::Done) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let long = |day| dates::long(lang, day);
    let days = [done.terms.received_on, done.terms.first_contact_due, done.terms.judgement_due].map(long);
    let [received, contact, judgement] = days;
    let (tone, receipt) = match (done.mailed, done.safe) {
        (true, _) => (Tone::Info, text::mailed(lang)),
        (false, true) => (Tone::Warning, text::unmailed(lang)),
        (false, false) => (Tone::Warning, text::unsafe_receipt(lang)),
    };
    let late = done.late.then(|| {
        view! {
            <Notice tone=Tone::Warning>
                <p>{text::late(lang)}</p>
            </Notice>
        }
    });
    let original = original(lang, &done);
    let on = if done.seen {
        view! { <LinkButton href=format!("/zaak/{}", done.reference)>{text::to_case(lang)}</LinkButton> }.into_any()
    } else {
        view! { <p>{text::not_yours(lang)}</p> }.into_any()
    };
    view! {
        <PageTitle text=move || text::done(lang).to_owned()/>
        <h1>{text::done(lang)}</h1>
        <SummaryList>
            <SummaryRow key=text::reference(lang) value=done.reference.clone()/>
            <SummaryRow key=text::received_on(lang) value=received/>
            <SummaryRow key=text::contact_due(lang) value=contact/>
            <SummaryRow key=text::judgement_due(lang) value=judgement/>
        </SummaryList>
        {late}
        <Notice tone=tone>
            <p>{receipt}</p>
            <p>{text::no_code(lang)}</p>
        </Notice>
        {original}
        <ButtonRow>
            {on}
            <LinkButton href="/invoeren" kind=Kind::Secondary>
                {text::another(lang)}
            </LinkButton>
        </ButtonRow>
        <p>
            <a href="/bord">{text::to_board(lang)}</a>
        </p>
    }
}

/// What it was entered from: attached at once, by who sees the case (R3).
fn original(lang: Lang, done: &api::Done) -> AnyView {
    if !done.seen {
        return view! { <p>{text::original_elsewhere(lang)}</p> }.into_any();
    }
    let names = done.files.iter().map(|name| view! { <li>{name.clone()}</li> }).collect_view();
    let names = (!done.files.is_empty()).then(|| view! { <ul class="files">{names}</ul> });
    let refused = done.refused.iter().map(|(name, fault)| files::refused(lang, name, *fault)).collect();
    view! {
        <section class="stack stack--tight" id="bestanden">
            <h2>{text::original(lang)}</h2>
            <p>{text::original_how(lang)}</p>
            <div role="status">
                <div data-files="">{names}</div>
            </div>
            <Upload action=format!("/api/zaak/{}/bestanden", done.reference) each=true refused>
                <input type="hidden" name="terug" value="invoeren"/>
            </Upload>
        </section>
    }
    .into_any()
}
