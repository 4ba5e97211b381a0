//! What there is to choose in the lists of a plain form: people, sides, points, promises, words of this case.

use super::{
    super::data::{CaseData, Person},
    sheet::{Ask, List, sheet},
};
use crate::{
    domain::{
        event::Event,
        forms::FormKind,
        hearing::Party,
        ids::{StaffId, TextId},
        lang::Lang,
        promise::Promise,
        reader::NamedReader,
    },
    text::{case as words, dates, forms as text, timeline},
};
use std::collections::HashSet;

/// For each field that chooses from a list, what it chooses from: value and words.
pub type Lists = Vec<(&'static str, Vec<(String, String)>)>;

/// How much of a text is shown to tell it apart.
const BEGINNING: usize = 60;

/// The lists of a form.
pub fn lists(lang: Lang, kind: FormKind, case: &CaseData) -> Lists {
    let fields = sheet(kind).map(|s| s.fields).unwrap_or_default();
    let list = |ask| match ask {
        Ask::Select(list) => {
            let first = match list {
                List::Points if kind == FormKind::AmendPoint => text::new_point(lang),
                List::Unconflicted
                | List::Declarable
                | List::Subjects
                | List::Sides
                | List::PartManagers
                | List::OwnParts => text::choose(lang),
                _ => text::choose_one(lang),
            };
            let none = (String::new(), first.to_owned());
            Some(std::iter::once(none).chain(options(lang, list, case)).collect())
        }
        Ask::Boxes(list) => Some(options(lang, list, case)),
        _ => None,
    };
    fields.iter().filter_map(|f| Some((f.name, list(f.ask)?))).collect()
}

fn options(lang: Lang, list: List, case: &CaseData) -> Vec<(String, String)> {
    let complaint = &case.complaint;
    let person = |p: &Person| (p.id.to_string(), format!("{} · {}", p.name, p.function));
    let promise = |p: &Promise| {
        let what = case.word(p.what).unwrap_or_else(|| words::erased(lang));
        (
            p.number.to_string(),
            format!("{}. {}", p.number, words::promise_by(lang, what, &dates::day_and_month(lang, p.by))),
        )
    };
    match list {
        List::Unconflicted => {
            let out = complaint.conflicted();
            case.people.iter().filter(|p| !out.contains(&p.id)).map(person).collect()
        }
        List::Declarable => {
            let out = complaint.conflicted();
            let may = |p: &&Person| (case.coordinates || p.id == case.me) && !out.contains(&p.id);
            case.people.iter().filter(may).map(person).collect()
        }
        List::Subjects => subjects(case).collect(),
        List::Sides => {
            let parent = ("complainant".to_owned(), text::complainant(lang).to_owned());
            let unheard = |party| complaint.heard(party).is_none();
            let first = unheard(Party::Complainant).then_some(parent);
            let others = complaint.subjects.iter().filter(|s| unheard(Party::Subject(**s)));
            first.into_iter().chain(others.map(|s| named(case, *s))).collect()
        }
        List::Points => {
            let title = |id| case.word(id).unwrap_or_else(|| words::erased(lang));
            complaint
                .points
                .iter()
                .map(|p| (p.number.to_string(), format!("{}. {}", p.number, title(p.title))))
                .collect()
        }
        List::PartManagers => {
            let holders = complaint.part_holders();
            let may = |p: &&Person| holders.contains(&p.id) || (p.handles && complaint.handler != Some(p.id));
            case.people.iter().filter(may).map(person).collect()
        }
        List::OwnParts => case.held.iter().map(|id| named(case, *id)).collect(),
        List::Readers => {
            let name = |id| case.word(id).unwrap_or_else(|| words::erased(lang));
            let reader = |r: &NamedReader| (r.number.to_string(), format!("{}. {}", r.number, name(r.name)));
            complaint.readers.iter().map(reader).collect()
        }
        List::Promises => complaint.promises.iter().filter(|p| p.open()).map(promise).collect(),
        List::Measures => complaint.measures.iter().filter(|p| p.open()).map(promise).collect(),
        List::Linked => case.linked.iter().map(|reference| (reference.clone(), reference.clone())).collect(),
        List::Texts => texts(lang, case),
    }
}

fn subjects(case: &CaseData) -> impl Iterator<Item = (String, String)> {
    case.complaint.subjects.iter().map(|s| named(case, *s))
}

fn named(case: &CaseData, id: StaffId) -> (String, String) {
    (id.to_string(), case.name(id))
}

/// Every text that is still there, with where it stands and how it begins.
fn texts(lang: Lang, case: &CaseData) -> Vec<(String, String)> {
    let mut listed: HashSet<TextId> = HashSet::new();
    let mut options = Vec::new();
    for happened in &case.events {
        let sentence = match &happened.event {
            Event::Filed(_) | Event::Asked(_) => words::story(lang).to_owned(),
            event => timeline::sentence(lang, event, &|id| case.name(id)),
        };
        for id in happened.event.texts() {
            if let Some(written) = case.word(id).filter(|_| listed.insert(id)) {
                let beginning: String = written.chars().take(BEGINNING).collect();
                let day = dates::day_and_month(lang, happened.day);
                options.push((id.to_string(), format!("{day}, {sentence}: {beginning}")));
            }
        }
    }
    options
}
