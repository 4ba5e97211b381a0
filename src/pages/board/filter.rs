//! What somebody wants to see of the board: in the address, so that it can be kept and sent.

use super::api::BoardData;
use crate::domain::{
    card::Card,
    ids::{LocationId, RegionId},
    intake::Category,
};
use leptos_router::params::ParamsMap;
use serde::{Deserialize, Serialize};

/// A filter; the default shows everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Only what they are responsible for.
    pub mine: bool,
    /// Only of this location.
    pub location: Option<LocationId>,
    /// Only of this region.
    pub region: Option<RegionId>,
    /// Only about this.
    pub category: Option<Category>,
    /// Only where a term has passed.
    pub late: bool,
    /// A part of the reference, of a location's name or of the handler's.
    pub text: String,
}

impl Filter {
    /// The filter of an address. What is not understood does not filter.
    pub fn from_query(query: &ParamsMap) -> Self {
        let text = |name: &str| query.get_str(name).unwrap_or_default().trim().to_owned();
        Self {
            mine: text("mijn") == "ja",
            location: text("locatie").parse().ok(),
            region: text("regio").parse().ok(),
            category: Category::from_key(&text("onderwerp")),
            late: text("laat") == "ja",
            text: text("zoek"),
        }
    }

    /// Whether it leaves anything out.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a card that just changed belongs on this board.
    pub fn admits(&self, card: &Card, board: &BoardData) -> bool {
        let region = |r: &RegionId| board.places.iter().any(|p| p.region == *r && card.locations.contains(&p.id));
        (!self.mine || card.handler == Some(board.me))
            && self.location.is_none_or(|l| card.locations.contains(&l))
            && self.region.as_ref().is_none_or(region)
            && self.category.is_none_or(|c| card.categories.contains(&c))
            && (!self.late || card.late(board.today))
            && self.text_admits(card, board)
    }

    fn text_admits(&self, card: &Card, board: &BoardData) -> bool {
        let sought = self.text.to_lowercase();
        let holds = |name: &str| name.to_lowercase().contains(&sought);
        let reference = as_reference(&sought);
        sought.is_empty()
            || (!reference.is_empty() && card.reference.as_str().replace('-', "").contains(&reference))
            || board.places.iter().any(|p| card.locations.contains(&p.id) && holds(&p.name))
            || card.handler.is_some_and(|h| holds(board.person(h)))
    }
}

/// What was typed as it would stand in a reference: easily misread letters as they are meant.
fn as_reference(typed: &str) -> String {
    typed.replace(['-', ' '], "").to_uppercase().replace('O', "0").replace(['I', 'L'], "1")
}
