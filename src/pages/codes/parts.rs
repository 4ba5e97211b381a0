//! What these pages share: a form that comes back.

use crate::{
    components::FieldError as Shown,
    domain::{field::Problem, lang::Lang},
    error::AppError,
    text::{codes as text, errors, follow, problems},
};

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
