//! What a field asks, in the words beside it: for the list of what is wrong, which stands away from the fields.

use super::sheet::sheet;
use crate::{
    domain::{
        forms::{CaseForm, FormKind},
        lang::Lang,
    },
    text::forms as text,
};

/// The words beside a field, by its name in the error: `findings.0.outcome`. Empty where what is wrong is said in a
/// sentence that names it.
pub fn label(lang: Lang, form: &CaseForm, field: &str) -> String {
    let plain = sheet(form.kind).and_then(|sheet| sheet.fields.iter().find(|f| f.name == field));
    if let Some(plain) = plain {
        return (plain.label)(lang).to_owned();
    }
    let mut parts = field.split('.');
    let name = parts.next().unwrap_or_default();
    let row = parts.next().and_then(|n| n.parse::<usize>().ok()).unwrap_or_default();
    match (name, parts.next()) {
        ("agreed", Some("day")) => within(text::promise(lang, row + 1), text::by_when(lang)),
        ("agreed", Some("hear")) => text::hear(lang, row + 1),
        ("agreed", _) => text::promise(lang, row + 1),
        ("points", _) => text::one_point(lang, row + 1),
        ("findings", part) => {
            let asked = if part == Some("outcome") { text::outcome(lang) } else { text::reasons(lang) };
            let point = form.findings.get(row).and_then(|finding| finding.point.parse().ok());
            point.map_or_else(String::new, |point| within(text::one_point(lang, point), asked))
        }
        ("measures", part) => {
            let asked = match part {
                Some("what") => text::what(lang),
                Some("owner") => text::owner(lang),
                Some("state") => text::state(lang),
                _ => text::date(lang),
            };
            within(text::measure(lang, row + 1), asked)
        }
        (name, _) => alone(lang, form.kind, name).to_owned(),
    }
}

fn within(whole: String, part: &str) -> String {
    format!("{whole}, {part}")
}

/// The fields that a form by hand has once.
fn alone(lang: Lang, kind: FormKind, name: &str) -> &'static str {
    match (name, kind) {
        ("text", FormKind::RecordContact) => text::summary(lang),
        ("text", FormKind::Route) => text::other_reason(lang),
        ("text", FormKind::Divert) => text::divert_reason(lang),
        ("text", FormKind::ReturnJudgement) => text::return_reason(lang),
        ("day", _) => text::day(lang),
        ("way", _) => text::way(lang),
        ("handler", _) => text::handler(lang),
        ("checked", _) => text::safety(lang),
        ("subjects", _) => text::subjects(lang),
        ("to", _) => text::divert_to(lang),
        ("director", _) => text::director(lang),
        _ => "",
    }
}
