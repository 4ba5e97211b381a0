//! Languages beside Dutch and English: a folder of catalogues, read once at the start.

use super::config::Wrong;
use crate::text::catalogue;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Installs every catalogue of a folder.
///
/// # Errors
/// A sentence naming the file that is wrong: a house does not open with half a language.
pub fn install(folder: &Path) -> Result<(), Wrong> {
    for file in files(folder)? {
        let name = file.display();
        let text = fs::read_to_string(&file).map_err(|e| Wrong(format!("GEHOOR_LANGUAGES: {name}: {e}.")))?;
        let lang = catalogue::install(&text).map_err(|e| Wrong(format!("GEHOOR_LANGUAGES: {name}, {e}.")))?;
        tracing::info!(language = %lang.tag(), "a language was installed");
    }
    Ok(())
}

/// The catalogues of a folder, by name.
///
/// # Errors
/// The folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Wrong> {
    let wrong = |e| Wrong(format!("GEHOOR_LANGUAGES: {}: {e}.", folder.display()));
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(wrong)? {
        let path = entry.map_err(wrong)?.path();
        if path.extension().is_some_and(|e| e == "po") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
