//! Where letters become PDF: not on the threads that answer everybody, and only a few at once.

use super::config::Wrong;
use crate::error::AppError;
use gehoor_paper::{Document, Paper};
use std::{
    fmt,
    path::PathBuf,
    sync::{Arc, OnceLock},
};
use tokio::{sync::Semaphore, task};

/// So many letters are made at once: a flood of them leaves the processors to the pages.
const AT_ONCE: usize = 2;

/// The maker of letters. Cheap to clone.
#[derive(Clone)]
pub struct Papers {
    folders: Arc<[PathBuf]>,
    /// Read with the first letter: commands that write none need no fonts.
    paper: Arc<OnceLock<Result<Paper, String>>>,
    turns: Arc<Semaphore>,
}

impl fmt::Debug for Papers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Papers").field("folders", &self.folders).finish_non_exhaustive()
    }
}

impl Papers {
    /// With the fonts in these folders.
    pub fn of(folders: &[PathBuf]) -> Self {
        Self { folders: folders.into(), paper: Arc::default(), turns: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Reads the fonts, before anybody needs a letter.
    ///
    /// # Errors
    /// A sentence naming the fonts that are missing.
    pub fn ready(&self) -> Result<(), Wrong> {
        self.paper().map(|_| ()).map_err(|missing| Wrong(missing.to_owned()))
    }

    /// Makes a letter.
    ///
    /// # Errors
    /// [`AppError::Broken`] when fonts are missing, or the template has a mistake.
    pub async fn make(&self, document: Document) -> Result<Vec<u8>, AppError> {
        let broken = |what: String| AppError::Broken(what);
        let turn = self.turns.clone().acquire_owned().await.map_err(|error| broken(error.to_string()))?;
        let papers = self.clone();
        let made = task::spawn_blocking(move || {
            // Until it is made, also when nobody waits for it any more.
            let _turn = turn;
            papers.paper().map_err(str::to_owned)?.make(&document).map_err(|error| error.to_string())
        });
        let pdf = made.await.map_err(|error| broken(error.to_string()))?.map_err(broken)?;
        if !pdf.accessible {
            tracing::error!("a letter does not keep PDF/UA-1: it was made without");
        }
        Ok(pdf.bytes)
    }

    fn paper(&self) -> Result<&Paper, &str> {
        let read = || {
            Paper::new(&self.folders).map_err(|missing| {
                let folders: Vec<_> = self.folders.iter().map(|folder| folder.display().to_string()).collect();
                format!(
                    "GEHOOR_FONTS: {missing} not found in {}. On Debian they are in fonts-noto-core and fonts-noto-color-emoji.",
                    folders.join(", ")
                )
            })
        };
        self.paper.get_or_init(read).as_ref().map_err(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_without_fonts_says_which_are_missing_and_where_they_are_to_be_had() {
        let Wrong(sentence) = Papers::of(&["/nowhere".into()]).ready().unwrap_err();
        for said in ["GEHOOR_FONTS", "NotoSansArabic-Regular.ttf", "/nowhere", "fonts-noto-core"] {
            assert!(sentence.contains(said), "{sentence}");
        }
    }
}
