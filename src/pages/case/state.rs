//! The state of an open case page: what is shown, what is being typed, and what waits to be looked at.

use super::{
    api::load_case,
    data::{CaseData, CaseSight},
};
use crate::{
    domain::{forms::FormKind, lang::Lang},
    error::AppError,
    text::case as text,
};
use leptos::{prelude::*, task::spawn_local};
use std::collections::{HashMap, HashSet};

/// The state of the page. What was typed in a form stays whatever happens elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct CasePage {
    /// What is shown. Its `seq` is what this person has seen.
    pub data: RwSignal<CaseData>,
    /// A newer state, not shown while somebody types.
    pub waiting: RwSignal<Option<CaseData>>,
    /// Forms in which something was typed.
    pub typing: RwSignal<HashSet<FormKind>>,
    /// How often each form was begun anew.
    pub rounds: RwSignal<HashMap<FormKind, u32>>,
    /// Whether a form came back with errors.
    pub failed: RwSignal<bool>,
    /// Whether sight of the case was lost.
    pub gone: RwSignal<bool>,
    /// What is said politely.
    pub said: RwSignal<&'static str>,
    lang: Lang,
}

impl CasePage {
    /// The page of a case as it was loaded.
    pub fn new(data: CaseData, lang: Lang) -> Self {
        Self {
            failed: RwSignal::new(data.unsent.is_some()),
            data: RwSignal::new(data),
            waiting: RwSignal::new(None),
            typing: RwSignal::new(HashSet::new()),
            rounds: RwSignal::new(HashMap::new()),
            gone: RwSignal::new(false),
            said: RwSignal::new(""),
            lang,
        }
    }

    /// Somebody types in a form.
    pub fn types(&self, kind: FormKind) {
        if !self.typing.read_untracked().contains(&kind) {
            self.typing.write().insert(kind);
        }
    }

    /// A command was carried out: its form begins anew, and the page shows what it did.
    pub fn done(self, kind: FormKind) {
        self.typing.write().remove(&kind);
        self.failed.set(false);
        self.fetch(move |page, data| {
            page.show(data);
            page.rounds.update(|rounds| *rounds.entry(kind).or_default() += 1);
            page.said.set(text::done(page.lang));
        });
    }

    /// Shows the page as it is now: what changed is not in the case itself.
    pub fn again(self) {
        self.fetch(|page, data| {
            page.show(data);
            page.said.set(text::done(page.lang));
        });
    }

    /// Something changed elsewhere: shown at once, unless somebody types.
    pub fn changed(self) {
        self.fetch(|page, data| {
            let shown = page.data.with_untracked(|shown| shown.complaint.seq);
            if data.complaint.seq <= shown {
                return;
            }
            if page.typing.read_untracked().is_empty() {
                page.show(data);
                page.said.set(text::updated(page.lang));
            } else {
                page.waiting.set(Some(data));
            }
        });
    }

    /// The newest version that this page has, shown or waiting.
    pub fn newest(&self) -> u32 {
        let shown = self.data.with_untracked(|shown| shown.complaint.seq);
        self.waiting.with_untracked(|waits| waits.as_ref().map_or(shown, |waits| shown.max(waits.complaint.seq)))
    }

    /// Shows what waited.
    pub fn look(&self) {
        let waited = self.waiting.write().take();
        if let Some(data) = waited {
            self.show(data);
        }
    }

    fn show(&self, data: CaseData) {
        self.waiting.set(None);
        self.data.set(data);
    }

    fn fetch(self, then: impl FnOnce(Self, CaseData) + 'static) {
        let reference = self.data.with_untracked(|d| d.complaint.filed.reference.to_string());
        spawn_local(async move {
            match load_case(reference, None).await {
                Ok(CaseSight::Whole(data)) => then(self, *data),
                // Of all of it they hold only points now: this page is no longer theirs.
                Ok(CaseSight::Part(_)) | Err(AppError::NotFound | AppError::LogIn) => self.gone.set(true),
                // The stream will say so again; what is shown stays.
                Err(_) => {}
            }
        });
    }
}
