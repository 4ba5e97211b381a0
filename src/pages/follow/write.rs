//! Writing to the organisation.

use super::{SendAnswer, Sight, send_answer};
use crate::{
    components::{
        Address, Button, ButtonRow, ErrorSummary, FieldError, KeptHere, Notice, PageTitle, TextArea, Tone, accepted,
    },
    domain::{field::Problem, lang::Lang, retention::FORM_DAYS, words::Prose},
    error::AppError,
    public::lang,
    text::{errors, follow as text, problems, wizard},
};
use leptos::{ev::SubmitEvent, form::FromFormData, prelude::*, server_fn::ServerFn, task::spawn_local};

fn sentence(lang: Lang, error: &AppError) -> String {
    let problem = match error {
        AppError::Fields(fields) => fields.first().map(|f| f.problem),
        _ => None,
    };
    match problem {
        Some(Problem::Missing) => text::message_missing(lang).to_owned(),
        Some(Problem::TooLong) => text::message_long(lang).to_owned(),
        Some(other) => problems::sentence(lang, other).to_owned(),
        None => errors::sentence(lang, error),
    }
}

/// The form. It stays as it is while the rest of the page changes; only a message that went empties it.
#[component]
pub(super) fn Write(
    /// The case, for the key and what was seen.
    sight: RwSignal<Sight>,
    /// Reads the case again.
    refresh: impl Fn() + Copy + Send + Sync + 'static,
    /// Whether another form of the page has something wrong with it.
    failed: RwSignal<bool>,
) -> impl IntoView {
    let lang = lang();
    let query = Address::here();
    let unsent = sight.with_untracked(|s| s.unsent.clone());
    let typed = unsent.as_ref().map(|(words, _)| words.clone()).unwrap_or_default();
    // Nothing is wrong with what was filled in after the complaint was sent: it only waits to be sent.
    let waits = unsent.as_ref().is_some_and(|(_, error)| *error == AppError::Fields(Vec::new()));
    let wrong = RwSignal::new(unsent.filter(|_| !waits).map(|(_, error)| sentence(lang, &error)));
    // What the device kept of another message does not take its place.
    let kept = if waits { "aanvulling" } else { "bericht" };
    let waited = waits;
    let waits = RwSignal::new(waits);
    let sent = RwSignal::new(query.get("verstuurd").is_some());
    let busy = RwSignal::new(false);
    // Only a message that went gets a new key: one that is sent again arrives once.
    let key = RwSignal::new(sight.with_untracked(|s| s.key));
    let submit = move |event: SubmitEvent| {
        let Ok(posted) = SendAnswer::from_event(&event) else { return };
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        if let Err(problem) = Prose::parse(&posted.text) {
            let fields = vec![crate::domain::field::FieldError { field: "text".to_owned(), problem }];
            wrong.set(Some(sentence(lang, &AppError::Fields(fields))));
            return;
        }
        busy.set(true);
        let form = event.target();
        spawn_local(async move {
            match send_answer(posted.text, posted.seen, posted.key, posted.waited).await {
                Ok(next) => {
                    accepted(form);
                    key.set(next);
                    empty();
                    wrong.set(None);
                    waits.set(false);
                    sent.set(true);
                    refresh();
                }
                Err(error) => {
                    sent.set(false);
                    wrong.set(Some(sentence(lang, &error)));
                }
            }
            busy.set(false);
        });
    };
    let title = move || {
        let prefix = if wrong.read().is_some() || failed.get() { wizard::error_prefix(lang) } else { "" };
        sight.with(|s| format!("{prefix}{}", super::case::title(lang, s.question.is_some(), &s.reference)))
    };
    let summary = Signal::derive(move || wrong.get().map(|w| FieldError::new("text", w)).into_iter().collect());
    view! {
        <PageTitle text=title/>
        <ErrorSummary errors=summary/>
        <div role="status">
            {move || {
                sent.get()
                    .then(|| {
                        view! {
                            <Notice tone=Tone::Success>
                                <p>{text::sent(lang)}</p>
                            </Notice>
                        }
                    })
            }}
        </div>
        {move || {
            waits
                .get()
                .then(|| {
                    view! {
                        <Notice tone=Tone::Warning title=wizard::afterwards_title(lang)>
                            <p>{text::unsent(lang, FORM_DAYS)}</p>
                        </Notice>
                    }
                })
        }}
        <form class="stack no-print" method="post" action=SendAnswer::PATH novalidate on:submit=submit>
            <input type="hidden" name="seen" value=move || sight.read().seen.to_string()/>
            <input type="hidden" name="key" value=move || key.read().to_string()/>
            <input type="hidden" name="waited" value=waited.to_string()/>
            <TextArea
                name="text"
                label=text::write(lang)
                hint=text::write_hint(lang)
                small=true
                value=typed
                error=wrong
            />
            <ButtonRow>
                <Button>{text::send(lang)}</Button>
            </ButtonRow>
            <KeptHere name=sight.with_untracked(|s| format!("volgen {} {kept}", s.device))/>
        </form>
    }
}

/// Empties the box: what stood in it was sent.
fn empty() {
    use leptos::{wasm_bindgen::JsCast, web_sys::HtmlTextAreaElement};
    let area = document().get_element_by_id("text").and_then(|e| e.dyn_into::<HtmlTextAreaElement>().ok());
    if let Some(area) = area {
        area.set_value("");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::words::LONGEST;

    #[test]
    fn a_message_of_any_length_that_is_kept_can_be_sent() {
        assert!(Prose::parse(&"é".repeat(LONGEST)).is_ok());
        assert_eq!(Prose::parse(&"é".repeat(LONGEST + 1)), Err(Problem::TooLong));
    }
}
