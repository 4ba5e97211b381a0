//! The state of an open case page: what is shown, what is being typed, and what waits to be looked at.

use super::{
    api::load_case,
    data::{CaseData, CaseSight},
    draft::Keeping,
    focus::regain,
    moving::meant,
    turns::Turns,
};
use crate::{
    domain::{
        command::disturbs,
        forms::{CaseForm, FormKind, fitted},
        lang::Lang,
        phase::Phase,
    },
    error::AppError,
    text::case::{self as text, writing},
};
use leptos::{prelude::*, task::spawn_local};
use std::collections::HashMap;

/// The state of the page. What was typed in a form stays whatever happens elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct CasePage {
    /// What is shown. Its `seq` is what this person has seen.
    pub data: RwSignal<CaseData>,
    /// A newer state, not shown while somebody types.
    pub waiting: RwSignal<Option<CaseData>>,
    /// Forms in which something was typed, each with the version of the case at which that began. What is sent builds on
    /// that version, whatever is shown since: nothing is overwritten unseen.
    pub typing: RwSignal<HashMap<FormKind, u32>>,
    /// The judgement as it is typed.
    pub judgement: RwSignal<Option<CaseForm>>,
    /// Whether that is kept.
    pub keeping: RwSignal<Keeping>,
    /// What of it was kept last.
    pub last_kept: StoredValue<Option<CaseForm>>,
    /// In which order drafts were sent: one may overtake another on its way.
    pub turns: Turns,
    /// How often each form was begun anew.
    pub rounds: RwSignal<HashMap<FormKind, u32>>,
    /// Whether a form came back with errors.
    pub failed: RwSignal<bool>,
    /// Whether sight of the case was lost.
    pub gone: RwSignal<bool>,
    /// Whether the draft is being dropped: whatever is being kept then goes too.
    pub dropping: StoredValue<bool>,
    /// Who else has the case open.
    pub looking: RwSignal<Vec<String>>,
    /// What is said politely.
    pub said: RwSignal<&'static str>,
    /// To which column the card was moved, where the board led here.
    pub moved_to: Option<Phase>,
    lang: Lang,
}

/// On which version a form builds that somebody began at one: on that, while something happened since that they are asked
/// to read; else on the newest.
fn built_on(data: &CaseData, kind: FormKind, began: u32) -> u32 {
    let asked = data.events.iter().any(|happened| happened.seq > began && disturbs(kind, &happened.event));
    if asked { began } else { data.complaint.seq }
}

impl CasePage {
    /// The page of a case as it was loaded.
    pub fn new(data: CaseData, moved_to: Option<Phase>, lang: Lang) -> Self {
        let unsent = data.unsent.as_ref().map(|(form, error)| (form.kind, error));
        let wrong = unsent.is_some_and(|(_, error)| *error != AppError::Fields(Vec::new()));
        let returned = unsent.and_then(|(kind, _)| Some((kind, data.typed_at?)));
        let drafted = data.draft.as_ref().map(|draft| (FormKind::DraftJudgement, draft.seen));
        Self {
            moved_to,
            dropping: StoredValue::new(false),
            failed: RwSignal::new(wrong),
            typing: RwSignal::new(
                returned.map(|(kind, began)| (kind, built_on(&data, kind, began))).into_iter().chain(drafted).collect(),
            ),
            judgement: RwSignal::new(data.draft.as_ref().map(|draft| draft.form.clone())),
            keeping: RwSignal::new(data.draft.as_ref().map_or(Keeping::Nothing, |d| Keeping::At(d.at.clone()))),
            last_kept: StoredValue::new(data.draft.as_ref().map(|draft| draft.form.clone())),
            turns: Turns::default(),
            data: RwSignal::new(data),
            waiting: RwSignal::new(None),
            rounds: RwSignal::new(HashMap::new()),
            gone: RwSignal::new(false),
            looking: RwSignal::new(Vec::new()),
            said: RwSignal::new(""),
            lang,
        }
    }

    /// The form that moving the card means now.
    pub fn moved_by(&self) -> Option<FormKind> {
        let to = self.moved_to?;
        self.data.with(|case| meant(case, to))
    }

    /// Somebody types in a form.
    pub fn types(&self, kind: FormKind) {
        if !self.typing.read_untracked().contains_key(&kind) {
            self.dropping.set_value(false);
            let shown = self.data.with_untracked(|data| data.complaint.seq);
            self.typing.write().insert(kind, shown);
        }
    }

    /// The version of the case that a form builds on: the one at which somebody began to type, or what is shown.
    pub fn seen(&self, kind: FormKind) -> u32 {
        let typed = self.typing.read().get(&kind).copied();
        typed.unwrap_or_else(|| self.data.with(|data| data.complaint.seq))
    }

    /// The reference of the case.
    pub fn reference(&self) -> String {
        self.data.with_untracked(|data| data.complaint.filed.reference.to_string())
    }

    /// A command was carried out: its form begins anew, and the page shows what it did.
    pub fn done(self, kind: FormKind) {
        self.failed.set(false);
        self.anew(kind, text::done(self.lang));
    }

    /// The draft of the judgement was dropped: its form begins anew.
    pub fn dropped(self) {
        self.anew(FormKind::DraftJudgement, writing::dropped(self.lang));
    }

    fn anew(self, kind: FormKind, said: &'static str) {
        self.typing.write().remove(&kind);
        if kind == FormKind::DraftJudgement {
            self.judgement.set(None);
            self.keeping.set(Keeping::Nothing);
            self.last_kept.set_value(None);
        }
        self.fetch(move |page, data| {
            page.show(data);
            page.begin(kind);
            page.said.set(said);
            regain(kind);
        });
    }

    fn begin(&self, kind: FormKind) {
        self.rounds.update(|rounds| *rounds.entry(kind).or_default() += 1);
    }

    /// A command was refused for what changed: that is shown at once, and what is typed stays. Where no box asks whether
    /// it was read, sending it again says so.
    pub fn catch_up(self, kind: FormKind) {
        self.fetch(move |page, data| {
            if let Some(began) = page.typing.write().get_mut(&kind) {
                *began = built_on(&data, kind, *began);
            }
            page.show(data);
            page.said.set(text::updated(page.lang));
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
        // Points that came or went come and go in the judgement that is typed, too.
        let fits = self.judgement.with_untracked(|typed| {
            let typed = typed.as_ref()?;
            Some(fitted(typed.clone(), &data.complaint)).filter(|fits| fits != typed)
        });
        if let Some(fits) = fits {
            self.judgement.set(Some(fits));
            self.begin(FormKind::DraftJudgement);
        }
        self.data.set(data);
    }

    fn fetch(self, then: impl FnOnce(Self, CaseData) + 'static) {
        let reference = self.reference();
        spawn_local(async move {
            let loaded = load_case(reference, None).await;
            // They may have left the page meanwhile.
            if self.data.try_with_untracked(|_| ()).is_none() {
                return;
            }
            match loaded {
                Ok(CaseSight::Whole(data)) => then(self, *data),
                // Of all of it they hold only points now: this page is no longer theirs.
                Ok(CaseSight::Part(_)) | Err(AppError::NotFound | AppError::LogIn) => self.gone.set(true),
                // The stream will say so again; what is shown stays.
                Err(_) => {}
            }
        });
    }
}
