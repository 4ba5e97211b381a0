//! Identifiers, each of its own kind, so that one cannot stand where another belongs.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(s: &str) -> Result<Self, Self::Err> {
                s.parse().map(Self)
            }
        }
    )*};
}

id! {
    /// A complaint, inside the house; people outside read its [`Reference`](super::reference::Reference).
    ComplaintId,
    /// The draft of a complaint: the key that makes submitting twice harmless.
    DraftId,
    /// A location (a day-care centre, an out-of-school club).
    LocationId,
    /// A region: the locations under one regional manager.
    RegionId,
    /// Something good, or a small remark: no complaint.
    RemarkId,
    /// What somebody looked for, kept apart from the address of the list.
    SearchId,
    /// Somebody in the staff directory, with an account or without.
    StaffId,
    /// A text or name kept apart from the event that speaks of it.
    TextId,
}
