//! The server's side of the board.

use crate::{
    domain::{
        board::BoardFilter,
        ids::{LocationId, RegionId, StaffId},
        live::Viewed,
    },
    error::AppError,
};
use chrono::NaiveDate;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Everything the board shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardData {
    /// The Amsterdam date.
    pub today: NaiveDate,
    /// Who looks.
    pub me: StaffId,
    /// For whom they stand in: what those handle is theirs for now.
    #[serde(default)]
    pub stands_in_for: Vec<StaffId>,
    /// Whether they enter what came by letter, mail or call.
    pub enters: bool,
    /// Whether they read what parents let the locations know that is no complaint.
    pub manages: bool,
    /// That not every open case of this filter is here.
    #[serde(default)]
    pub cut: Option<Cut>,
    /// The filters of the list of all cases that they saved: the name and the address of each.
    #[serde(default)]
    pub saved: Vec<(String, String)>,
    /// The cards they see.
    pub cards: Vec<Viewed>,
    /// The locations, by name.
    pub places: Vec<PlaceName>,
    /// The regions, by name.
    pub regions: Vec<(RegionId, String)>,
    /// The names of those who handle complaints.
    pub people: Vec<(StaffId, String)>,
}

/// A board that holds no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cut {
    /// So many open cases are here, the most urgent ones,
    pub shown: i64,
    /// of so many.
    pub of: i64,
}

/// A location on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceName {
    /// Which.
    pub id: LocationId,
    /// Its region.
    pub region: RegionId,
    /// Its name.
    pub name: String,
}

impl BoardData {
    /// Somebody's name.
    pub fn person(&self, id: StaffId) -> &str {
        self.people.iter().find(|(p, _)| *p == id).map_or("", |(_, name)| name)
    }

    /// Whether it is theirs to do what somebody is to do.
    pub fn is_mine(&self, id: StaffId) -> bool {
        id == self.me || self.stands_in_for.contains(&id)
    }

    /// A location's name.
    pub fn place(&self, id: LocationId) -> Option<&str> {
        self.places.iter().find(|p| p.id == id).map(|p| p.name.as_str())
    }
}

/// The board of whoever asks.
#[server(name = LoadBoard, prefix = "/api", endpoint = "bord/lees")]
pub async fn load_board(
    /// What of it.
    #[server(default)]
    filter: BoardFilter,
) -> Result<BoardData, AppError> {
    use crate::{
        house::actor,
        store::{board, case, organisation, saved_filters},
    };
    let staff = actor::staff()?;
    let (house, (_, today)) = (actor::house()?, actor::now());
    let rows = board::cards(&house.pool, &staff, &filter, today).await?;
    let open = rows.iter().filter(|row| row.card.closing.is_none()).count();
    let cut = match i64::try_from(open).unwrap_or(i64::MAX) >= board::MOST_OPEN {
        true => Some(board::count_open(&house.pool, &staff, &filter, today).await?).filter(|of| *of > board::MOST_OPEN),
        false => None,
    };
    let cards = case::viewed(&house.pool, staff.id, rows).await?;
    let org = organisation::load(&house.pool).await?;
    let regions = organisation::regions(&house.pool).await?;
    let saved = saved_filters::of(&house.pool, staff.id).await?;
    let saved = saved.into_iter().map(|filter| (filter.name, format!("/team/zoeken?{}", filter.sought.query())));
    let place =
        |l: &crate::domain::organisation::Location| PlaceName { id: l.id, region: l.region, name: l.name.clone() };
    Ok(BoardData {
        today,
        me: staff.id,
        enters: staff.enters(),
        manages: crate::domain::remark::reads(&staff),
        stands_in_for: staff.stands_in_for,
        cut: cut.map(|of| Cut { shown: board::MOST_OPEN, of }),
        saved: saved.collect(),
        cards: cards.into_iter().map(|(_, viewed)| viewed).collect(),
        places: org.locations.iter().map(place).collect(),
        regions,
        people: org.staff.iter().map(|s| (s.id, s.name.clone())).collect(),
    })
}
