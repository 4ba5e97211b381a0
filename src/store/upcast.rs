//! Events of older versions, brought up to today's on reading: what was written is never rewritten.

use super::{Result, StoreError};
use crate::domain::{event::Event, ids::TextId};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// One step: events of a kind and version, made into the next version.
pub struct Step {
    /// The kind, as in the database.
    pub kind: &'static str,
    /// The version it takes; it gives the one after.
    pub from: i16,
    /// How.
    pub up: fn(Value) -> Value,
}

/// Every step there ever was, none of which is ever removed. When an event's shape changes: raise its version in
/// `Event::version`, add the step here, and keep its golden file in `tests/golden/`.
pub const STEPS: &[Step] = &[];

/// What stands in an event's row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// What happened.
    pub event: Event,
    /// The words that came with it: their salted hashes, in hexadecimals.
    pub texts: BTreeMap<TextId, String>,
}

#[derive(Deserialize)]
struct Raw {
    event: Value,
    texts: BTreeMap<TextId, String>,
}

/// Reads an event as it was written, in whichever version.
///
/// # Errors
/// [`StoreError::Broken`] when it cannot be read: it is newer than this program, or not an event.
pub fn read(kind: &str, version: i16, body: &str) -> Result<Body> {
    read_by(STEPS, kind, version, body)
}

/// As [`read`], by other steps.
///
/// # Errors
/// As [`read`].
pub fn read_by(steps: &[Step], kind: &str, mut version: i16, body: &str) -> Result<Body> {
    // Not the cause: it may quote what was written.
    let broken = |version| StoreError::Broken(format!("an event {kind} of version {version} that cannot be read"));
    let Raw { mut event, texts } = serde_json::from_str(body).map_err(|_| broken(version))?;
    while let Some(step) = steps.iter().find(|s| s.kind == kind && s.from == version) {
        event = (step.up)(event);
        version += 1;
    }
    let event: Event = serde_json::from_value(event).map_err(|_| broken(version))?;
    if event.kind() == kind { Ok(Body { event, texts }) } else { Err(broken(version)) }
}
