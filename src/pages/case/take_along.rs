//! Copies of the case to take along: for a body outside (R17), and for whoever asks for their own data.

use super::state::CasePage;
use crate::{
    domain::{copy::Purpose, lang::Lang},
    text::dossier,
};
use leptos::prelude::*;

/// The links, for whom they may be.
#[component]
pub fn TakeAlong(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    page.data.with_untracked(|case| {
        let reference = case.complaint.filed.reference.clone();
        let link = move |file: &str, words: &'static str| {
            view! {
                <p>
                    <a href=format!("/zaak/{reference}/{file}") rel="external" download>
                        {words}
                    </a>
                </p>
            }
        };
        let body = case.copies.contains(&Purpose::Body).then(|| {
            view! {
                {link("dossier.pdf", dossier::pdf(lang))}
                {link("dossier.zip", dossier::zip(lang))}
            }
        });
        let own = case.copies.contains(&Purpose::Own).then(|| {
            view! {
                {link("gegevens.zip", dossier::own_zip(lang))}
                <p class="small soft">{dossier::own_hint(lang)}</p>
            }
        });
        (!case.copies.is_empty()).then(|| {
            view! {
                <section class="section stack stack--tight">
                    <h2 class="section__title">{dossier::take_along(lang)}</h2>
                    {body}
                    {own}
                    <p class="small soft">{dossier::take_along_hint(lang)}</p>
                </section>
            }
        })
    })
}
