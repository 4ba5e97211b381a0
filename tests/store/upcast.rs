//! Events of every version that was ever written are read: each has its golden file in tests/golden.

use gehoor::{
    domain::event::Event,
    store::upcast::{self, Step},
};
use serde_json::Value;
use std::{collections::BTreeSet, fs, path::Path};

/// Every kind of event there is, as `Event::kind` names them.
fn kinds() -> BTreeSet<&'static str> {
    let source = include_str!("../../src/domain/event/kind.rs");
    source.lines().filter_map(|line| line.trim().split_once("=> \"")?.1.strip_suffix("\",")).collect()
}

/// Kind, version and body of every golden file.
fn golden() -> Vec<(String, i16, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap();
            let (kind, version) = name.rsplit_once(".v").unwrap();
            (kind.to_owned(), version.parse().unwrap(), fs::read_to_string(&path).unwrap())
        })
        .collect()
}

#[test]
fn every_event_ever_written_is_read() {
    for (kind, version, body) in golden() {
        let read = upcast::read(&kind, version, &body).unwrap();
        assert_eq!(read.event.kind(), kind);
        if version == read.event.version() {
            // Of today's version: what would be written today is what stands in the file.
            let written: Value = serde_json::from_str(&body).unwrap();
            assert_eq!(serde_json::to_value(&read.event).unwrap(), written["event"], "{kind}");
        }
    }
}

#[test]
fn every_kind_has_a_golden_file_of_every_version_up_to_todays() {
    let golden = golden();
    let kinds: BTreeSet<&str> = golden.iter().map(|(kind, ..)| kind.as_str()).collect();
    assert_eq!(kinds, self::kinds());
    for (kind, version, body) in &golden {
        let today = upcast::read(kind, *version, body).unwrap().event.version();
        for needed in 1..=today {
            assert!(golden.iter().any(|(k, v, _)| k == kind && *v == needed), "{kind}.v{needed}.json lacks");
        }
    }
}

#[test]
fn an_older_version_is_brought_up_step_by_step() {
    // As if `told` had been written as a name first, then as a number, and only now as an id.
    const STEPS: &[Step] = &[
        Step {
            kind: "told",
            from: -1,
            up: |mut event| {
                event["number"] = Value::from(5);
                event
            },
        },
        Step {
            kind: "told",
            from: 0,
            up: |mut event| {
                let id = format!("00000000-0000-0000-0000-{:012}", event["number"].as_u64().unwrap());
                event["who"] = Value::from(id);
                event
            },
        },
    ];
    let old = r#"{"event":{"type":"told","name":"Rita"},"texts":{}}"#;
    let read = upcast::read_by(STEPS, "told", -1, old).unwrap();
    assert!(matches!(read.event, Event::Told { who } if who.to_string().ends_with('5')));
    assert!(upcast::read("told", -1, old).is_err(), "without the steps it cannot be read");
}

#[test]
fn what_cannot_be_read_says_so_without_quoting_it() {
    let body = r#"{"event":{"type":"told","who":"Fatma"},"texts":{}}"#;
    for (kind, version, body) in [("told", 1, body), ("unheard_of", 1, body), ("told", 9, "Fatma"), ("noted", 1, body)]
    {
        let error = upcast::read(kind, version, body).unwrap_err().to_string();
        assert!(error.contains(kind) && !error.contains("Fatma"), "{error}");
    }
}
