//! For whom a personal link is.

use crate::{
    domain::{
        access::Actor,
        ids::{ComplaintId, StaffId},
    },
    store::{Result, StoreError},
};
use chrono::TimeDelta;
use uuid::Uuid;

/// For whom a link is, and to what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The extract and the own statement, for a subject (R11).
    Hearing(StaffId),
    /// The parent's side of a committee's complaint, for whom its chair named under this number (R5).
    Reader(u8),
}

impl Purpose {
    /// How long a link is good for: a subject is told the outcome of the own points too, and a reader follows the measures.
    pub(super) const fn lasts(self) -> TimeDelta {
        match self {
            Self::Hearing(_) => TimeDelta::days(90),
            Self::Reader(_) => TimeDelta::days(180),
        }
    }

    /// Who somebody is, who came by such a link.
    pub const fn actor(self, complaint: ComplaintId) -> Actor {
        match self {
            Self::Hearing(who) => Actor::Subject(complaint, who),
            Self::Reader(reader) => Actor::Reader(complaint, reader),
        }
    }

    /// As it stands in a row: its name, and for whom.
    pub(super) fn columns(self) -> (&'static str, Option<Uuid>, Option<i16>) {
        match self {
            Self::Hearing(who) => ("hearing", Some(who.0), None),
            Self::Reader(reader) => ("reader", None, Some(reader.into())),
        }
    }

    /// Of the columns of a row.
    pub(super) fn read(staff: Option<Uuid>, reader: Option<i16>) -> Result<Self> {
        match (staff, reader.map(u8::try_from)) {
            (Some(who), None) => Ok(Self::Hearing(StaffId(who))),
            (None, Some(Ok(reader))) => Ok(Self::Reader(reader)),
            _ => Err(StoreError::Broken("a link for nobody".to_owned())),
        }
    }
}
