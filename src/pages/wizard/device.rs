//! What the device itself keeps while somebody fills in, so that a page without a network has it too.
//!
//! Gone once it was filed or wiped. Only this site reads it.

use super::Loaded;
use crate::domain::intake::Step;
use serde::{Deserialize, Serialize};

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// What the server told last, with the answers as they are here.
    pub loaded: Loaded,
    /// The questions that did not reach the server.
    pub unsaved: Vec<Step>,
}

#[cfg(feature = "hydrate")]
mod storage {
    use super::Kept;

    const NAME: &str = "gehoor_concept";

    fn storage() -> Option<web_sys::Storage> {
        web_sys::window()?.local_storage().ok()?
    }

    /// Keeps it. A device that cannot is no worse off than before.
    pub fn keep(kept: &Kept) {
        if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(kept)) {
            let _ = storage.set_item(NAME, &text);
        }
    }

    /// What was kept; nothing when it cannot be read any more.
    pub fn kept() -> Option<Kept> {
        serde_json::from_str(&storage()?.get_item(NAME).ok()??).ok()
    }

    /// Nothing stays on the device.
    pub fn wipe() {
        if let Some(storage) = storage() {
            let _ = storage.remove_item(NAME);
        }
    }
}

#[cfg(feature = "hydrate")]
pub use storage::{keep, kept, wipe};

/// The server keeps nothing on a device.
#[cfg(not(feature = "hydrate"))]
pub fn keep(_kept: &Kept) {}

/// Nor does it know what a device keeps.
#[cfg(not(feature = "hydrate"))]
pub fn kept() -> Option<Kept> {
    None
}

/// And has nothing to wipe.
#[cfg(not(feature = "hydrate"))]
pub fn wipe() {}
