//! `gehoor languages`: for who makes a catalogue.

use gehoor::{
    domain::lang::Lang,
    house::{config::Wrong, languages},
    text::{catalogue::po::Header, inventory},
};
use std::{fs, path::PathBuf, process::ExitCode};

/// Checks one catalogue, or each of the folder; fails when something is found.
pub fn check(file: Option<PathBuf>) -> Result<ExitCode, Wrong> {
    let folder = std::env::var_os("GEHOOR_LANGUAGES").filter(|v| !v.is_empty()).map(PathBuf::from);
    let files = match (file, folder) {
        (Some(file), _) => vec![file],
        (None, Some(folder)) => languages::files(&folder)?,
        (None, None) => return Err(Wrong("Name a catalogue, or set GEHOOR_LANGUAGES to a folder of them.".to_owned())),
    };
    let mut good = true;
    for file in files {
        let name = file.display();
        let text = fs::read_to_string(&file).map_err(|e| Wrong(format!("{name}: {e}")))?;
        let found = inventory::check(&text).map_err(|e| Wrong(format!("{name}, {e}")))?;
        for finding in &found {
            println!("{name}: {finding}");
        }
        println!("{name}: {} of {} sentences to look at", found.len(), inventory::all().len());
        good &= found.is_empty();
    }
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// An empty catalogue, with what every language has to say of itself.
pub fn template(tag: &str) -> Result<String, Wrong> {
    let lang = Lang::of_tag(tag).filter(|lang| matches!(lang, Lang::Other(_)));
    let lang = lang.ok_or_else(|| Wrong(format!("{tag:?} is no tag of a further language, such as tr or pt-BR.")))?;
    let header = Header { lang, name: tag.to_owned(), rtl: false, plural: "(n != 1)".to_owned(), forms: 2 };
    Ok(inventory::template(&header, |_| String::new()))
}
