//! What the device itself keeps while somebody fills in: what was typed, sent or not, and what a page needs without a
//! network.
//!
//! Gone once it was filed or wiped. Only this site reads it.

#[cfg(feature = "wizard")]
use super::Loaded;
use crate::domain::intake::{Answers, Seen, Step};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The answers as they stand on the device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// Of which draft: what was kept of another one does not join in. Empty before the first answer was saved.
    pub draft: String,
    /// Every answer, also what was only typed.
    pub answers: Answers,
    /// The questions that did not reach the server.
    pub unsaved: Vec<Step>,
    /// The questions in which something was typed that was not sent.
    pub typed: Vec<Step>,
    /// The questions that reached the server since the page was made.
    pub saved: Vec<Step>,
    /// How often each question had been saved when something was typed in it.
    pub seen: Seen,
    /// The last day on which something was typed.
    pub on: Option<NaiveDate>,
}

impl Kept {
    /// The questions of which the device knows more than a page on which so much was seen: what was not sent, and what
    /// arrived only when that page was made already.
    #[cfg(any(feature = "wizard", test))]
    pub fn ahead(&self, page: &Seen) -> impl Iterator<Item = Step> {
        let late = self.saved.iter().filter(|step| page.of(**step) <= self.seen.of(**step));
        late.chain(&self.unsaved).chain(&self.typed).copied()
    }

    /// Whether it waited for longer than a draft does.
    #[cfg(any(feature = "wizard", test))]
    pub fn over(&self, today: NaiveDate) -> bool {
        self.on.is_some_and(|on| today > on + chrono::Days::new(crate::domain::retention::DRAFT_DAYS.into()))
    }
}

#[cfg(feature = "wizard")]
mod storage {
    use super::{Kept, Loaded};
    use crate::{domain::lang::Lang, text::languages};
    use serde::{Serialize, de::DeserializeOwned};

    const ANSWERS: &str = "gehoor_concept";
    const FRAME: &str = "gehoor_kader";
    const LANGUAGE: &str = "gehoor_taal";
    const SENTENCES: &str = "gehoor_zinnen";

    fn storage() -> Option<web_sys::Storage> {
        web_sys::window()?.local_storage().ok()?
    }

    fn put(name: &str, what: &impl Serialize) {
        // A device that cannot is no worse off than before.
        if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(what)) {
            let _ = storage.set_item(name, &text);
        }
    }

    fn get<T: DeserializeOwned>(name: &str) -> Option<T> {
        serde_json::from_str(&storage()?.get_item(name).ok()??).ok()
    }

    /// Keeps the answers.
    pub fn keep(kept: &Kept) {
        put(ANSWERS, kept);
    }

    /// What was kept; nothing when it cannot be read any more.
    pub fn kept() -> Option<Kept> {
        get(ANSWERS)
    }

    /// Keeps what a page needs besides the answers: the organisation, its locations, the day, the language.
    pub fn keep_frame(loaded: &Loaded) {
        // What somebody answered is kept apart, where wiping finds it.
        put(FRAME, &loaded.without_answers());
        put(LANGUAGE, &document_root().and_then(|root| root.get_attribute("lang")));
    }

    /// Keeps what a language says that is not in the bundle, for the shell.
    pub fn keep_sentences(said: &str) {
        // Without it the shell says it in English.
        let _ = storage().map(|storage| storage.set_item(SENTENCES, said));
    }

    /// Has the shell, which knows nobody, speak the language of the last page that the server made.
    pub fn speak() {
        let shell = document_root().filter(|root| root.has_attribute("data-schil"));
        let (Some(root), Some(Some(tag))) = (shell, get::<Option<String>>(LANGUAGE)) else { return };
        // A document that refuses it stays in Dutch.
        let _ = root.set_attribute("lang", &tag);
        let lang = Lang::from_tag(&tag);
        if let (Lang::Other(_), Some(said)) = (lang, storage().and_then(|s| s.get_item(SENTENCES).ok()?)) {
            languages::install_carried(said.leak());
        }
        if let Some(direction) = languages::rtl(lang) {
            let _ = root.set_attribute("dir", direction);
        }
    }

    fn document_root() -> Option<web_sys::Element> {
        web_sys::window()?.document()?.document_element()
    }

    /// What a page needs, as it was when there was a network.
    pub fn frame() -> Option<Loaded> {
        get(FRAME)
    }

    /// Nothing of anybody's stays on the device.
    pub fn wipe() {
        if let Some(storage) = storage() {
            let _ = storage.remove_item(ANSWERS);
        }
    }
}

#[cfg(feature = "wizard")]
pub use storage::{frame, keep, keep_frame, keep_sentences, kept, speak, wipe};

/// The server keeps nothing on a device.
#[cfg(not(feature = "wizard"))]
pub fn keep(_kept: &Kept) {}

/// And has nothing to wipe.
#[cfg(not(feature = "wizard"))]
pub fn wipe() {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::intake::Revision;

    #[test]
    fn a_page_made_before_the_last_answer_came_in_is_behind_the_device() {
        let seen = |revision| {
            let mut seen = Seen::default();
            seen.note(Step::Story, Revision(revision));
            seen
        };
        let kept = Kept { saved: vec![Step::Story], unsaved: vec![Step::Wish], seen: seen(1), ..Kept::default() };
        assert_eq!(kept.ahead(&seen(1)).collect::<Vec<_>>(), [Step::Story, Step::Wish]);
        assert_eq!(kept.ahead(&seen(2)).collect::<Vec<_>>(), [Step::Wish], "the page has it, or what came after it");
    }

    #[test]
    fn what_a_device_keeps_vanishes_when_the_draft_would() {
        let day = |n| NaiveDate::from_ymd_opt(2026, 11, n).unwrap();
        let kept = Kept { on: Some(day(1)), ..Kept::default() };
        assert!(!kept.over(day(8)) && kept.over(day(9)));
        assert!(!Kept::default().over(day(9)), "of an older version, which kept no day");
    }
}
