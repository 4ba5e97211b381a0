//! `docs/rules.md` stays true: every rule, the code that names it, and the test that shows it.
#![allow(clippy::unwrap_used, reason = "a test that cannot read the sources has failed")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// A line of the page.
struct Line {
    rule: u8,
    /// Each a file and an item in it.
    code: Vec<(String, String)>,
    tests: Vec<String>,
    later: String,
}

#[test]
fn every_rule_of_the_regulation_has_its_line() {
    let rules: Vec<u8> = lines().iter().map(|l| l.rule).collect();
    assert_eq!(rules, (1..=18).collect::<Vec<_>>());
}

#[test]
fn every_file_names_the_rule_in_a_comment_and_holds_the_item() {
    let mut wrong = Vec::new();
    for line in lines() {
        for (file, item) in &line.code {
            let Ok(source) = fs::read_to_string(file) else {
                wrong.push(format!("R{}: {file} is not there", line.rule));
                continue;
            };
            if !source.lines().filter_map(|l| l.split_once("//")).any(|(_, comment)| names(comment, line.rule)) {
                wrong.push(format!("R{}: no comment of {file} names it", line.rule));
            }
            if !words(&source).contains(item.as_str()) {
                wrong.push(format!("R{}: {file} has no `{item}`", line.rule));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_named_test_exists() {
    let tests = all_tests();
    for line in lines() {
        for test in &line.tests {
            assert!(tests.contains(test), "R{}: there is no test `{test}`", line.rule);
        }
    }
}

#[test]
fn what_has_no_code_or_no_test_says_that_it_comes_later() {
    for line in lines() {
        let done = !line.code.is_empty() && !line.tests.is_empty();
        assert!(done || !line.later.is_empty(), "R{}", line.rule);
        assert_eq!(line.code.is_empty(), line.tests.is_empty(), "R{}", line.rule);
    }
}

fn lines() -> Vec<Line> {
    let page = fs::read_to_string("docs/rules.md").unwrap();
    let rows = page.lines().filter(|l| l.starts_with("| R"));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [rule, what, code, tests, later] = cells[..] else { panic!("{row}") };
        assert!(!what.is_empty());
        let code = quoted(code);
        assert!(code.len().is_multiple_of(2), "{rule}: every file has an item beside it");
        Line {
            rule: rule[1..].parse().unwrap(),
            code: code.chunks(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect(),
            tests: quoted(tests),
            later: later.to_owned(),
        }
    })
    .collect()
}

fn quoted(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Whether a comment names the rule: "R9", or within "R6–R8".
fn names(comment: &str, rule: u8) -> bool {
    let tokens: Vec<&str> = comment.split(|c: char| !c.is_ascii_alphanumeric() && c != '–').collect();
    tokens.into_iter().any(|token| {
        let number = |t: &str| t.strip_prefix('R').and_then(|n| n.parse::<u8>().ok());
        match token.split_once('–') {
            Some((from, to)) => number(from).zip(number(to)).is_some_and(|(from, to)| (from..=to).contains(&rule)),
            None => number(token) == Some(rule),
        }
    })
}

/// The names in a source that are not in its comments.
fn words(source: &str) -> BTreeSet<&str> {
    let code = source.lines().filter(|l| !l.trim_start().starts_with("//"));
    code.flat_map(|l| l.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')).collect()
}

/// The names of all tests: a function below a line that makes it one.
fn all_tests() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in sources(Path::new("src")).into_iter().chain(sources(Path::new("tests"))) {
        let text = fs::read_to_string(file).unwrap();
        let mut is_test = false;
        for line in text.lines().map(str::trim) {
            if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
                is_test = true;
            } else if let Some((_, name)) = line.split_once("fn ").filter(|_| is_test) {
                found.extend(name.split('(').next().map(str::to_owned));
                is_test = false;
            }
        }
    }
    found
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
    files
}
