//! Asked: what to keep, and by when it is answered.

use super::{AskedReceipt, Kept, form::Wipe, load_asked};
use crate::{
    bundles::KeepScript,
    components::{Confirmation, LinkButton, Notice, PageTitle, PrintButton, Tone},
    public::{AnswerDay, CoordinatorCard, Public, PublicFrame, Trouble, lang},
    text::{home, question as text, wizard},
};
use leptos::prelude::*;

/// `/vraag/klaar`
#[component]
pub fn AskedPage() -> impl IntoView {
    let asked = Resource::new_blocking(|| (), |()| load_asked());
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                match asked.await {
                    Ok(AskedReceipt { public, kept }) => {
                        view! {
                            <PublicFrame public=public.clone()>
                                {match kept {
                                    Some(kept) => view! { <Asked kept public/> }.into_any(),
                                    None => view! { <Nothing/> }.into_any(),
                                }}
                            </PublicFrame>
                        }
                            .into_any()
                    }
                    Err(error) => {
                        view! {
                            <PublicFrame public=Public::default()>
                                <Trouble error/>
                            </PublicFrame>
                        }
                            .into_any()
                    }
                }
            })}
        </Suspense>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    let lang = lang();
    view! {
        <PageTitle text=text::title(lang)/>
        <div class="page__narrow stack">
            <h1>{text::title(lang)}</h1>
            <p>{text::done_none(lang)}</p>
            <p>
                <a class="link-alone" href="/vraag">{text::title(lang)}</a>
            </p>
        </div>
    }
}

#[component]
fn Asked(kept: Kept, public: Public) -> impl IntoView {
    let lang = lang();
    let facts = vec![
        (wizard::reference(lang).to_owned(), kept.reference.clone()),
        (wizard::code(lang).to_owned(), kept.code.clone()),
    ];
    view! {
        <PageTitle text=text::done_title(lang)/>
        <div class="page__narrow stack">
            <Confirmation title=text::done_title(lang) facts/>
            <p>
                <strong>{text::done_keep(lang)}</strong>
            </p>
            <PrintButton label=wizard::done_print(lang)/>
            {(!kept.safe)
                .then(|| {
                    view! {
                        <Notice tone=Tone::Warning title=wizard::done_unsafe_title(lang)>
                            <p>{wizard::done_unsafe(lang)}</p>
                        </Notice>
                    }
                })}
            <p>{text::done_who(lang)}</p>
            <AnswerDay due=kept.answer_due terms=kept.terms/>
            {kept.mailed.then(|| view! { <p>{text::done_mail(lang)}</p> })}
            <p>{text::no_complaint(lang)}</p>
            <p class="no-print">
                <LinkButton href=format!("/volgen?kenmerk={}", kept.reference)>{text::done_follow(lang)}</LinkButton>
            </p>
            <p class="no-print">
                <a class="link-alone" href="/vraag">{text::again(lang)}</a>
            </p>
            <CoordinatorCard public title=home::coordinator(lang)/>
            <Wipe/>
        </div>
        <KeepScript/>
    }
}
