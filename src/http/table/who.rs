//! Who may come in by a way in.

use crate::{
    domain::{
        access::{Role, StaffActor},
        people, remark, retention,
    },
    house::actor::Visitor,
};

/// Who may come in here. What they may then see and do is decided again inside, case by case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody.
    Everyone,
    /// Whoever gave a complaint's code.
    Complainant,
    /// Whoever came by a personal link.
    Personal,
    /// Any member of staff who is logged in.
    Staff,
    /// Staff with a place on the case board.
    BoardUsers,
    /// Staff who can be responsible for a location: they read what parents let it know.
    Managers,
    /// Staff who follow how complaints are handled, and who report on it (R16).
    Overseers,
    /// Staff who are the next level of the managers of a region (R15).
    NextLevel,
    /// Staff who keep people and settings.
    Keepers,
    /// Staff who read how long things are kept.
    Custodians,
    /// Staff who may be the second person of a change that takes two.
    Seconds,
    /// Staff who enter what came by letter, mail or call (R3).
    Enterers,
}

impl Who {
    /// Whether parents, and whoever else has no account, may come in.
    pub const fn parents(self) -> bool {
        matches!(self, Self::Everyone | Self::Complainant | Self::Personal)
    }

    /// Whether a visitor may come in.
    pub fn admits(self, visitor: &Visitor) -> bool {
        match self {
            Self::Everyone => true,
            Self::Complainant => visitor.complaint.is_some(),
            Self::Personal => visitor.personal.is_some(),
            Self::Staff => visitor.staff.is_some(),
            Self::Managers => visitor.staff.as_ref().is_some_and(remark::reads),
            Self::Overseers => visitor.staff.as_ref().is_some_and(StaffActor::oversees),
            Self::NextLevel => visitor.staff.as_ref().is_some_and(StaffActor::has_a_region),
            Self::Keepers => visitor.staff.as_ref().is_some_and(people::keeps),
            Self::Custodians => visitor.staff.as_ref().is_some_and(retention::reads),
            Self::Seconds => visitor.staff.as_ref().is_some_and(people::seconds),
            Self::Enterers => visitor.staff.as_ref().is_some_and(StaffActor::enters),
            Self::BoardUsers => {
                visitor.staff.as_ref().is_some_and(|s| s.roles.iter().copied().any(Role::uses_the_board))
            }
        }
    }
}
