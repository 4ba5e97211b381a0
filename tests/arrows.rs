//! The arrows of the house point one way: a lower line knows nothing of a higher one.
#![allow(clippy::unwrap_used, reason = "a test that cannot read the sources has failed")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// What each part may use of this crate, besides itself. The order is that of ARCHITECTURE.md.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("text", &["domain", "error"]),
    ("error", &["domain"]),
    ("components", &["domain", "error", "text"]),
    ("papers", &["domain", "text"]),
    ("house", &["domain", "error", "text"]),
    ("bundles", &["domain", "house", "text"]),
    ("store", &["domain", "error", "house"]),
    ("outside", &["domain", "error", "text", "house"]),
    ("jobs", &["domain", "error", "text", "house", "store", "outside"]),
    ("seed", &["domain", "error", "house", "store"]),
    ("public", &["domain", "error", "text", "components", "house", "store"]),
    ("pages", &["domain", "error", "text", "components", "house", "store", "public", "bundles"]),
    ("app", &["domain", "text", "components", "public", "pages", "house", "bundles"]),
    ("cli", &["domain", "text", "papers", "house", "store", "http", "jobs", "seed"]),
    (
        "http",
        &["domain", "error", "house", "store", "outside", "public", "app", "components", "text", "papers", "bundles"],
    ),
];

#[test]
fn every_part_uses_only_what_lies_below_it() {
    let mut wrong = Vec::new();
    for (part, allowed) in MAY_USE {
        for file in files_of(part) {
            for used in used_parts(&file) {
                if used != *part && !allowed.contains(&used.as_str()) {
                    wrong.push(format!("{} uses {used}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_part_of_the_crate_stands_in_the_table() {
    let known: BTreeSet<&str> = MAY_USE.iter().map(|(part, _)| *part).chain(["lib", "main"]).collect();
    for entry in fs::read_dir("src").unwrap() {
        let name = entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
        assert!(known.contains(name.as_str()), "src/{name} has no arrow");
    }
}

#[test]
fn pages_never_use_one_another() {
    for file in files_of("pages").into_iter().filter(|f| f.starts_with("src/pages")) {
        let own = file.strip_prefix("src/pages").unwrap().components().next().unwrap();
        let own = Path::new(own.as_os_str()).file_stem().unwrap().to_string_lossy().into_owned();
        for line in code_lines(&file) {
            for used in after(&line, "pages::") {
                assert!(used == own, "{} uses pages::{used}", file.display());
            }
        }
    }
}

#[test]
fn the_core_asks_nothing_of_the_world() {
    for file in files_of("domain") {
        for line in code_lines(&file) {
            for outside in
                ["leptos", "sqlx", "axum", "tokio", "Utc::now", "Local::now", "rand::", "std::env", "std::fs"]
            {
                assert!(!line.contains(outside), "{}: {outside}", file.display());
            }
        }
    }
}

fn files_of(part: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let root = PathBuf::from("src");
    let file = root.join(format!("{part}.rs"));
    files.extend(file.exists().then_some(file));
    gather(&root.join(part), &mut files);
    files
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
}

/// The code of a file without its tests and comments.
fn code_lines(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap();
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    code.lines().filter(|l| !l.trim_start().starts_with("//")).map(str::to_owned).collect()
}

/// The parts of this crate that a file uses: `crate::x`, and the first names inside `crate::{…}`.
fn used_parts(file: &Path) -> BTreeSet<String> {
    let code = code_lines(file).join("\n");
    let mut used: BTreeSet<String> = after(&code, "crate::").into_iter().collect();
    for group in code.split("crate::{").skip(1) {
        let mut depth = 0;
        let mut name = String::new();
        for c in group.chars() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => used.extend(first_name(&std::mem::take(&mut name))),
                c if depth == 0 => name.push(c),
                _ => {}
            }
        }
        used.extend(first_name(&name));
    }
    // Macros, exported at the root.
    for declares in ["texts", "texts_of", "say", "text_fn", "sentence", "arm", "arm_listed", "first", "listed"] {
        used.remove(declares);
    }
    used
}

fn after(code: &str, prefix: &str) -> Vec<String> {
    code.split(prefix).skip(1).filter_map(first_name).collect()
}

fn first_name(text: &str) -> Option<String> {
    let name: String = text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!name.is_empty()).then_some(name)
}
