//! The hub of this process: whoever watches hears of every change here.

mod looking;

pub use looking::Look;

use crate::domain::{
    card::CardRow,
    ids::{ComplaintId, StaffId},
};
use looking::Looking;
use std::sync::Arc;
use tokio::sync::broadcast;

/// How many changes a slow watcher may lag behind before it gets everything anew.
const BACKLOG: usize = 256;

/// Something that watchers hear of.
#[derive(Clone, Debug)]
pub enum Change {
    /// A complaint changed: its card, and who may see it.
    Card {
        /// As it is now.
        row: Arc<CardRow>,
        /// Who of staff did it, where somebody of staff did.
        by: Option<StaffId>,
    },
    /// Somebody opened a case, or looks at it no longer.
    Looking(ComplaintId),
    /// Sessions ended: look again whether yours lives.
    Sessions,
    /// The house closes.
    Closing,
}

/// Where changes are told.
#[derive(Clone, Debug)]
pub struct Hub {
    changes: broadcast::Sender<Change>,
    looking: Looking,
}

impl Default for Hub {
    fn default() -> Self {
        Self { changes: broadcast::channel(BACKLOG).0, looking: Looking::default() }
    }
}

impl Hub {
    /// Tells a change to whoever watches; nobody is fine.
    pub fn tell(&self, change: Change) {
        // An error only says that nobody watches.
        let _ = self.changes.send(change);
    }

    /// Begins to watch.
    pub fn watch(&self) -> broadcast::Receiver<Change> {
        self.changes.subscribe()
    }

    /// Somebody has a case open, for as long as what this gives lives.
    pub fn look(&self, complaint: ComplaintId, staff: StaffId) -> Look {
        Look::begin(self.clone(), complaint, staff)
    }

    /// Who has a case open now, each once.
    pub fn looking(&self, complaint: ComplaintId) -> Vec<StaffId> {
        self.looking.at(complaint)
    }

    /// The cases that somebody has open.
    pub fn looked_at(&self) -> Vec<ComplaintId> {
        self.looking.cases()
    }

    /// Ends every stream.
    pub fn close(&self) {
        self.tell(Change::Closing);
    }
}
