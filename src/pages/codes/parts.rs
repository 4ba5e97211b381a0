//! What these pages share: a form that comes back, and a page behind a link.

use crate::{
    components::{Button, ButtonRow, FieldError as Shown, PageFrame, PageTitle},
    domain::{field::Problem, lang::Lang},
    error::AppError,
    public::{lang, load_home},
    text::{codes as text, common, errors, follow, problems},
};
use leptos::prelude::*;

/// The address of a form that comes back, with what was wrong; never what is secret or personal.
#[cfg(feature = "ssr")]
pub(super) fn back(page: &str, reference: &str, wrong: &[crate::domain::field::FieldError]) -> String {
    let marks: Vec<String> = wrong.iter().map(|e| format!("{}-{}", e.field, mark(e.problem))).collect();
    back_with(page, reference, &marks.join("."))
}

/// As [`back`], with the marks.
#[cfg(feature = "ssr")]
pub(super) fn back_with(page: &str, reference: &str, wrong: &str) -> String {
    let kept: String = reference.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(20).collect();
    format!("{page}?fout={wrong}&kenmerk={kept}")
}

#[cfg(feature = "ssr")]
const fn mark(problem: Problem) -> &'static str {
    match problem {
        Problem::Missing => "leeg",
        _ => "vorm",
    }
}

/// What is wrong, by the marks in an address.
pub(super) fn of_address(lang: Lang, wrong: &str) -> Vec<Shown> {
    wrong
        .split('.')
        .filter_map(|mark| {
            let (field, sentence) = match mark {
                "reference-leeg" => ("reference", follow::reference_missing(lang).to_owned()),
                "reference-vorm" => ("reference", follow::reference_wrong(lang).to_owned()),
                "email-leeg" => ("email", text::email_missing(lang).to_owned()),
                "email-vorm" => ("email", problems::sentence(lang, Problem::NotAnEmail).to_owned()),
                "key-leeg" => ("key", text::key_missing(lang).to_owned()),
                "key-vorm" => ("key", text::key_wrong(lang).to_owned()),
                "paar" => ("key", text::no_match(lang).to_owned()),
                "storing" => ("reference", errors::sentence(lang, &AppError::Unreachable)),
                _ => return None,
            };
            Some(Shown::new(field, sentence))
        })
        .collect()
}

/// The words of a page behind a link, in one language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Behind {
    pub title: fn(Lang) -> &'static str,
    pub lead: fn(Lang) -> &'static str,
    pub button: fn(Lang) -> &'static str,
    /// Where its button posts the token.
    pub action: &'static str,
    /// A way on without pressing it.
    pub aside: Option<fn(Lang) -> &'static str>,
}

/// A page with a button and nothing else. Whoever only looks, like the scanner of a mail server, uses nothing up; it says
/// the same whatever the token is.
#[component]
pub(super) fn BehindLink(words: Behind, token: String) -> impl IntoView {
    #[cfg(feature = "ssr")]
    crate::public::server::private();
    let lang = lang();
    let home = Resource::new_blocking(|| (), |()| load_home());
    view! {
        <PageTitle text=move || (words.title)(lang).to_owned()/>
        <Suspense>
            {move || {
                let token = token.clone();
                Suspend::new(async move {
                    // Without the organisation's name the page works as well.
                    let name = home.await.map(|p| p.organisation).unwrap_or_default();
                    let name = if name.is_empty() { common::product(lang).to_owned() } else { name };
                    // No links with its address here: that is not to be handed on.
                    view! {
                        <PageFrame name>
                            <div class="page__narrow stack">
                                <h1>{(words.title)(lang)}</h1>
                                <p class="lead">{(words.lead)(lang)}</p>
                                <p lang=lang.other().tag()>{(words.lead)(lang.other())}</p>
                                <form method="post" action=words.action>
                                    <input type="hidden" name="token" value=token/>
                                    <ButtonRow>
                                        <Button>{(words.button)(lang)}</Button>
                                    </ButtonRow>
                                </form>
                                {words.aside.map(|aside| view! {
                                    <p>
                                        <a href="/volgen">{aside(lang)}</a>
                                    </p>
                                })}
                            </div>
                        </PageFrame>
                    }
                        .into_any()
                })
            }}
        </Suspense>
    }
    .into_any()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::{super::api, *};

    #[test]
    fn the_way_back_holds_neither_address_nor_key_and_every_mark_has_its_sentence() {
        let errors = api::read_lost("7F3K-9QXD", "noor@").unwrap_err();
        let way = back("/volgen/code-kwijt", "7F3K-9QXD", &errors);
        assert_eq!(way, "/volgen/code-kwijt?fout=email-vorm&kenmerk=7F3K-9QXD");
        for typed in ["", "x"] {
            let errors = [api::read_lost(typed, typed).unwrap_err(), api::read_key(typed, typed).unwrap_err()].concat();
            for lang in [Lang::Nl, Lang::En] {
                let marks: Vec<String> = errors.iter().map(|e| format!("{}-{}", e.field, mark(e.problem))).collect();
                assert_eq!(of_address(lang, &marks.join(".")).len(), errors.len());
            }
        }
    }
}
