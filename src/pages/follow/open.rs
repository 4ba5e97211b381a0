//! The form for reference and code.

use super::OpenFollow;
use crate::{
    components::{Address, Button, ButtonRow, ErrorSummary, FieldError, PageTitle, TextField},
    domain::lang::Lang,
    error::AppError,
    house::cookies,
    public::{CoordinatorCard, Public, lang},
    text::{codes, errors, follow as text, wizard},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// What is wrong, in the address of a page without script: `reference-leeg.code-vorm`.
fn of_address(lang: Lang, wrong: &str) -> Vec<FieldError> {
    wrong
        .split('.')
        .filter_map(|mark| {
            let (field, sentence) = match mark {
                "reference-leeg" => ("reference", text::reference_missing(lang).to_owned()),
                "reference-vorm" => ("reference", text::reference_wrong(lang).to_owned()),
                "code-leeg" => ("code", text::code_missing(lang).to_owned()),
                "code-vorm" => ("code", text::code_wrong(lang).to_owned()),
                "paar" => ("code", text::no_match(lang).to_owned()),
                "storing" => ("code", errors::sentence(lang, &AppError::Unreachable)),
                _ => return None,
            };
            Some(FieldError::new(field, sentence))
        })
        .collect()
}

#[component]
pub(super) fn OpenForm(public: Public) -> impl IntoView {
    let lang = lang();
    let query = Address::here();
    let wrong = RwSignal::new(of_address(lang, &query.get("fout").unwrap_or_default()));
    let error_of = move |field: &'static str| {
        Signal::derive(move || wrong.read().iter().find(|e| e.field == field).map(|e| e.message.clone()))
    };
    let title = move || {
        let prefix = if wrong.read().is_empty() { "" } else { wizard::error_prefix(lang) };
        format!("{prefix}{}", text::title(lang))
    };
    view! {
        <PageTitle text=title/>
        <div class="page__narrow stack">
            <ErrorSummary errors=wrong/>
            <h1>{text::title(lang)}</h1>
            <p class="lead">{text::open_lead(lang)}</p>
            <form class="stack" method="post" action=OpenFollow::PATH novalidate>
                <TextField
                    name="reference"
                    label=wizard::reference(lang)
                    hint=text::reference_hint(lang)
                    autocomplete="off"
                    spellcheck=false
                    width="input--code"
                    value=query.get("kenmerk").unwrap_or_default()
                    error=error_of("reference")
                />
                <TextField
                    name="code"
                    label=wizard::code(lang)
                    hint=text::code_hint(lang)
                    autocomplete="off"
                    inputmode="numeric"
                    spellcheck=false
                    width="input--code"
                    value=cookies::take_typed("code").unwrap_or_default()
                    error=error_of("code")
                />
                <ButtonRow>
                    <Button>{text::open(lang)}</Button>
                </ButtonRow>
            </form>
            <h2>{text::lost_title(lang)}</h2>
            <p>{text::lost(lang)}</p>
            <p>
                <a class="link-alone" href="/volgen/code-kwijt">{codes::lost_title(lang)}</a>
            </p>
            <p>
                <a class="link-alone" href="/volgen/nieuwe-code">{codes::to_key(lang)}</a>
            </p>
            <CoordinatorCard public title=crate::text::home::coordinator(lang)/>
        </div>
    }
}
