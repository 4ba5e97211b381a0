//! What the page asks of the server. Files come in by a form of their own (`http/files.rs`).

use crate::{domain::file::Fault, error::AppError};
use leptos::prelude::*;
use uuid::Uuid;

/// Where files of a draft are posted.
pub const ADD: &str = "/api/klacht/bestanden";

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// Whether there is a draft they can go with.
    pub begun: bool,
    /// What is there: id, name and size.
    pub files: Vec<(Uuid, String, usize)>,
    /// What was refused just now, by name.
    pub refused: Vec<(String, Fault)>,
}

/// The files of the draft of this device.
///
/// # Errors
/// When the database fails.
#[cfg(feature = "ssr")]
pub async fn load_files() -> Result<Shown, AppError> {
    use crate::{
        house::{actor, cookies},
        store::{drafts, files},
    };
    let Some(draft) = actor::visitor().draft else { return Ok(Shown::default()) }; // whoever holds the draft's cookie
    let db = actor::house()?.pool;
    if drafts::load(&db, draft).await?.filed.is_some() {
        return Ok(Shown::default());
    }
    let files = files::of_draft(&db, draft).await?;
    let files = files.into_iter().map(|file| (file.id, file.name, file.size)).collect();
    Ok(Shown { begun: true, files, refused: cookies::take_refused() })
}

/// Removes a file from the draft of this device. One that is not there is gone already.
#[server(name = RemoveFile, prefix = "/api", endpoint = "klacht/bestand-weg")]
pub async fn remove_file(
    /// Which.
    file: Uuid,
    /// Where to go on after this page.
    #[server(default)]
    terug: String,
) -> Result<(), AppError> {
    use crate::{house::actor, public::server::go, store::files};
    let draft = actor::visitor().draft; // whoever holds the draft's cookie
    let house = actor::house()?;
    if let Some(draft) = draft {
        files::remove(&house.pool, draft, file).await?;
    }
    go(if terug.is_empty() { "/klacht/bestanden" } else { "/klacht/bestanden?terug=controle" });
    Ok(())
}
