//! What somebody may be in the organisation.

use crate::domain::ids::{LocationId, RegionId};
use serde::{Deserialize, Serialize};

/// A role in the organisation. Who is handler, or was told, follows from the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "role", content = "of")]
pub enum Role {
    /// Receives every complaint, routes it, guards the terms.
    Coordinator,
    /// Manages a location.
    LocationManager(LocationId),
    /// The next level.
    RegionalManager(RegionId),
    /// Of the board of directors.
    Director,
    /// Guards the meldcode and the duty to report.
    SafeguardingOfficer,
    /// Sits on a location's parent committee.
    Committee(LocationId),
    /// Keeps organisation, staff and settings.
    Administrator,
}

impl Role {
    /// Whether somebody with this role can be responsible for a complaint.
    pub const fn handles(self) -> bool {
        matches!(self, Self::LocationManager(_) | Self::RegionalManager(_) | Self::Director | Self::Coordinator)
    }

    /// Whether this role has a place on the case board.
    pub const fn uses_the_board(self) -> bool {
        self.handles() || matches!(self, Self::SafeguardingOfficer)
    }

    /// Whether somebody with this role and no other comes in by a link in their mail: they see numbers that are public.
    pub const fn comes_by_link(self) -> bool {
        matches!(self, Self::Committee(_))
    }

    /// Whether a deputy has it too, for as long as they stand in. Keeping the settings is nobody's to inherit.
    pub const fn passes_to_deputy(self) -> bool {
        self.uses_the_board()
    }

    /// Whether it takes two people to give or take it: by it somebody sees cases, or decides on who does.
    pub const fn by_two(self) -> bool {
        self.uses_the_board() || matches!(self, Self::Administrator)
    }

    /// The name in the database and in the route table.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::LocationManager(_) => "location_manager",
            Self::RegionalManager(_) => "regional_manager",
            Self::Director => "director",
            Self::SafeguardingOfficer => "safeguarding_officer",
            Self::Committee(_) => "committee",
            Self::Administrator => "administrator",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn every_role_has_its_name_and_the_board_that_goes_with_it() {
        let (here, region) = (LocationId(Uuid::nil()), RegionId(Uuid::nil()));
        for (role, key, handles, board) in [
            (Role::Coordinator, "coordinator", true, true),
            (Role::LocationManager(here), "location_manager", true, true),
            (Role::RegionalManager(region), "regional_manager", true, true),
            (Role::Director, "director", true, true),
            (Role::SafeguardingOfficer, "safeguarding_officer", false, true),
            (Role::Committee(here), "committee", false, false),
            (Role::Administrator, "administrator", false, false),
        ] {
            let is = (role.key(), role.handles(), role.uses_the_board(), role.passes_to_deputy(), role.comes_by_link());
            assert_eq!(is, (key, handles, board, board, key == "committee"));
            assert_eq!(role.by_two(), !matches!(role, Role::Committee(_)));
        }
    }
}
