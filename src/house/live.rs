//! The hub of this process: whoever watches hears of every change here.

use crate::domain::card::CardRow;
use std::sync::Arc;
use tokio::sync::broadcast;

/// How many changes a slow watcher may lag behind before it gets everything anew.
const BACKLOG: usize = 256;

/// Something that watchers hear of.
#[derive(Clone, Debug)]
pub enum Change {
    /// A complaint changed: its card, and who may see it.
    Card(Arc<CardRow>),
    /// Sessions ended: look again whether yours lives.
    Sessions,
    /// The house closes.
    Closing,
}

/// Where changes are told.
#[derive(Clone, Debug)]
pub struct Hub(broadcast::Sender<Change>);

impl Default for Hub {
    fn default() -> Self {
        Self(broadcast::channel(BACKLOG).0)
    }
}

impl Hub {
    /// Tells a change to whoever watches; nobody is fine.
    pub fn tell(&self, change: Change) {
        // An error only says that nobody watches.
        let _ = self.0.send(change);
    }

    /// Begins to watch.
    pub fn watch(&self) -> broadcast::Receiver<Change> {
        self.0.subscribe()
    }

    /// Ends every stream.
    pub fn close(&self) {
        self.tell(Change::Closing);
    }
}
