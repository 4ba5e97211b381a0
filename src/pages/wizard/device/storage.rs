//! Where a browser keeps what is kept on a device.

use super::{super::Loaded, Kept, Mark};
use crate::{domain::lang::Lang, text::languages};
use serde::{Serialize, de::DeserializeOwned};

const ANSWERS: &str = "gehoor_concept";
const FRAME: &str = "gehoor_kader";
const LANGUAGE: &str = "gehoor_taal";
const CHOSEN: &str = "gehoor_taal_gekozen";
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
    let mut lang = Lang::from_tag(&tag);
    if let Lang::Other(_) = lang {
        let said = storage().and_then(|s| s.get_item(SENTENCES).ok()?);
        // What it says may not be here yet, or be what yet another one says: then it is English that is read.
        if said.and_then(|said| languages::install_carried(said.leak())) != Some(lang) {
            lang = Lang::En;
        }
    }
    // A document that refuses it stays in Dutch.
    let _ = root.set_attribute("lang", &lang.tag());
    if let Some(direction) = languages::rtl(lang) {
        let _ = root.set_attribute("dir", direction);
    }
}

/// Has the shell speak another language. The server hears of it once it makes a page again.
pub fn choose_language(tag: &str) {
    put(LANGUAGE, &Some(tag));
    put(CHOSEN, &tag);
}

/// What the server is still to hear of that, on a page that it made in another language: once.
pub fn chosen_language() -> Option<String> {
    let root = document_root().filter(|root| !root.has_attribute("data-schil"))?;
    let chosen: String = get(CHOSEN)?;
    // Asked for again it would be said again, and no more.
    let _ = storage()?.remove_item(CHOSEN);
    (root.get_attribute("lang").as_deref() != Some(&chosen)).then_some(chosen)
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

/// Sets a mark, or takes it away.
pub fn mark(mark: Mark, on: bool) {
    match (on, storage()) {
        (true, _) => put(mark.name(), &true),
        (false, Some(storage)) => _ = storage.remove_item(mark.name()),
        (false, None) => {}
    }
}

/// Whether it is set.
pub fn marked(mark: Mark) -> bool {
    get(mark.name()).unwrap_or_default()
}
