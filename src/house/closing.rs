//! The end of the process: whoever runs long, such as a job or an open stream, waits for it too.

use std::sync::Arc;
use tokio::sync::watch;

/// Whether the house is closing. Clones are of the same house.
#[derive(Clone, Debug)]
pub struct Closing(Arc<watch::Sender<bool>>);

impl Closing {
    /// Of a house that is open.
    pub fn new() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }

    /// Closes: everybody who waits is woken.
    pub fn begin(&self) {
        self.0.send_replace(true);
    }

    /// Whether it began.
    pub fn has_begun(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until the house closes.
    pub async fn begun(&self) {
        // The sender is `self`: it cannot be gone while somebody waits.
        let _ = self.0.subscribe().wait_for(|closing| *closing).await;
    }
}

impl Default for Closing {
    fn default() -> Self {
        Self::new()
    }
}
