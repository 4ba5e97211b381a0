//! The forms that are there, and what makes each begin anew.

use super::{
    super::{
        data::{CaseData, Offer},
        forms::{self, Lists},
        state::CasePage,
    },
    place,
};
use crate::domain::{
    forms::{CaseForm, FormGroup, FormKind},
    lang::Lang,
};
use leptos::prelude::*;

/// A form that is there, and what makes it begin anew.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub kind: FormKind,
    pub round: u32,
    pub basis: CaseForm,
    pub lists: Lists,
    /// The heading under which it stands; none for what is usual now.
    pub group: Option<FormGroup>,
}

impl Row {
    /// What its form was made of: another one is another form.
    pub fn key(&self) -> String {
        format!("{}-{}-{:?}-{:?}", self.kind.key(), self.round, self.basis, self.lists)
    }
}

/// The forms that are open, and those in which somebody types, as they were and where they were.
pub fn rows(page: CasePage, lang: Lang, case: &CaseData, before: Option<&Vec<Row>>) -> Vec<Row> {
    let typing = page.typing.read();
    let row = |offer: &Offer| {
        let kind = offer.kind;
        let kept = before.and_then(|rows| rows.iter().find(|r| r.kind == kind)).filter(|_| typing.contains_key(&kind));
        let round = page.rounds.read().get(&kind).copied().unwrap_or_default();
        match kept {
            Some(row) => Some(Row { round, ..row.clone() }),
            None if offer.not_now.is_none() => {
                let (basis, lists) = (forms::start(kind, case), forms::lists(lang, kind, case));
                Some(Row { kind, round, basis, lists, group: place::group(kind, case) })
            }
            None => None,
        }
    };
    case.offers.iter().filter_map(row).collect()
}
