//! How a letter reaches whoever complains.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How a letter went (R12).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// Whether it went by mail when it was issued; else by post.
    pub by_mail: bool,
    /// The day the mail server took it.
    pub accepted_on: Option<NaiveDate>,
    /// Whether the mail server refused it, and it was not sent in another way since.
    pub refused: bool,
    /// The day it was posted.
    pub posted_on: Option<NaiveDate>,
}

impl Delivery {
    /// Of a letter that is about to go: by mail where that may be, else by post.
    pub(super) fn begun(by_mail: bool) -> Self {
        Self { by_mail, ..Self::default() }
    }

    /// Whether it is still to be sent: it was refused, or goes by post. However somebody is reached since: a judgement that
    /// goes to an address said later counts once that mail was taken, and how it ended otherwise once it is posted.
    pub const fn waits(&self) -> bool {
        let unmailed = !self.by_mail && self.accepted_on.is_none();
        self.posted_on.is_none() && (self.refused || unmailed)
    }

    /// Which of several letters is posted first: one that waits, then one that went by mail alone.
    pub(in crate::domain) const fn turn(&self) -> (bool, bool) {
        (self.posted_on.is_some(), !self.waits())
    }
}
