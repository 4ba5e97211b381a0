//! A personal link as it is kept.

use super::Purpose;
use crate::{domain::ids::ComplaintId, store::Result};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A link, without its token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its id: not its token.
    pub id: Uuid,
    /// Of which case.
    pub complaint: ComplaintId,
    /// For whom.
    pub purpose: Purpose,
    /// Whether it goes by mail; on paper otherwise.
    pub mailed: bool,
    /// Since when it is there.
    pub made_at: DateTime<Utc>,
    /// Until when it is good.
    pub expires_at: DateTime<Utc>,
    /// When it was taken back.
    pub revoked_at: Option<DateTime<Utc>>,
    /// When somebody opened it last.
    pub last_used: Option<DateTime<Utc>>,
}

impl Link {
    /// Whether it opens something.
    pub fn good(&self, now: DateTime<Utc>) -> bool {
        self.revoked_at.is_none() && self.expires_at > now
    }
}

/// A link's row.
pub(super) struct Row {
    pub id: Uuid,
    pub complaint: Uuid,
    pub staff: Option<Uuid>,
    pub reader: Option<i16>,
    pub mail: Option<Uuid>,
    pub made_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub revoked_at: Option<DateTime<Utc>>,
    pub last_used: Option<DateTime<Utc>>,
}

impl Row {
    pub(super) fn link(self) -> Result<Link> {
        Ok(Link {
            id: self.id,
            complaint: ComplaintId(self.complaint),
            purpose: Purpose::read(self.staff, self.reader)?,
            mailed: self.mail.is_some(),
            made_at: self.made_at,
            expires_at: self.expires_at,
            revoked_at: self.revoked_at,
            last_used: self.last_used,
        })
    }
}
