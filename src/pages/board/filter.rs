//! What somebody wants to see of the board: in the address, so that it can be kept and sent. What they type may be a name:
//! it narrows the board where it is shown, and is sent nowhere (docs/decisions/0017-no-names-in-addresses.md).

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
}

impl Filter {
    /// The filter of an address.
    pub fn from_query(query: &ParamsMap) -> Self {
        Self::read(|name| query.get_str(name).map(str::to_owned))
    }

    /// The filter that an address says by these names. What is not understood does not filter.
    pub fn read(said: impl Fn(&str) -> Option<String>) -> Self {
        let text = |name: &str| said(name).unwrap_or_default().trim().to_owned();
        Self {
            mine: text("mijn") == "ja",
            location: text("locatie").parse().ok(),
            region: text("regio").parse().ok(),
            category: Category::from_key(&text("onderwerp")),
            late: text("laat") == "ja",
        }
    }

    /// As an address says it: [read](Self::read) it is the same again.
    pub fn query(&self) -> String {
        let yes = |on: bool| on.then(|| "ja".to_owned());
        let said = [
            ("mijn", yes(self.mine)),
            ("locatie", self.location.map(|id| id.to_string())),
            ("regio", self.region.map(|id| id.to_string())),
            ("onderwerp", self.category.map(|category| category.key().to_owned())),
            ("laat", yes(self.late)),
        ];
        let pairs = said.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
        pairs.collect::<Vec<_>>().join("&")
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
    }
}

#[cfg(feature = "ssr")]
impl From<&Filter> for crate::store::board::BoardFilter {
    fn from(filter: &Filter) -> Self {
        let Filter { mine, location, region, category, late } = filter.clone();
        Self { mine, location, region, category, late }
    }
}

/// Whether what was typed is a part of a card's reference, of its location's name or of its handler's.
pub fn holds(typed: &str, card: &Card, board: &BoardData) -> bool {
    let sought = typed.trim().to_lowercase();
    let within = |name: &str| name.to_lowercase().contains(&sought);
    let reference = as_reference(&sought);
    sought.is_empty()
        || (!reference.is_empty() && card.reference.as_str().replace('-', "").contains(&reference))
        || board.places.iter().any(|p| card.locations.contains(&p.id) && within(&p.name))
        || card.handler.is_some_and(|h| within(board.person(h)))
}

/// What was typed as it would stand in a reference: easily misread letters as they are meant.
fn as_reference(typed: &str) -> String {
    typed.replace(['-', ' '], "").to_uppercase().replace('O', "0").replace(['I', 'L'], "1")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{ids::StaffId, phase::Phase},
        pages::board::api::PlaceName,
    };
    use uuid::Uuid;

    const HANDLER: StaffId = StaffId(Uuid::from_u128(1));
    const PLACE: LocationId = LocationId(Uuid::from_u128(2));

    fn board() -> BoardData {
        let region = RegionId(Uuid::nil());
        BoardData {
            today: "2026-11-20".parse().unwrap(),
            me: HANDLER,
            enters: false,
            manages: false,
            cut: None,
            saved: Vec::new(),
            cards: Vec::new(),
            places: vec![PlaceName { id: PLACE, region, name: "De Noordster".to_owned() }],
            regions: Vec::new(),
            people: vec![(HANDLER, "Nora Smit".to_owned())],
        }
    }

    fn card(part: bool) -> Card {
        let day = "2026-11-20".parse().unwrap();
        Card {
            reference: "7F3K-9QXD".parse().unwrap(),
            version: 1,
            phase: Phase::Assigned,
            locations: if part { Vec::new() } else { vec![PLACE] },
            categories: Vec::new(),
            handler: (!part).then_some(HANDLER),
            received_on: day,
            first_contact_due: day,
            first_contact_on: None,
            answer_due: None,
            judgement_due: day,
            filed_late: false,
            message_waits: false,
            approved: false,
            closing: None,
            part,
        }
    }

    #[test]
    fn a_filter_is_the_same_after_an_address() {
        let all = Filter {
            mine: true,
            location: Some(PLACE),
            region: Some(RegionId(Uuid::from_u128(3))),
            category: Some(Category::Invoice),
            late: true,
        };
        for filter in [all, Filter { location: Some(PLACE), ..Filter::default() }, Filter::default()] {
            let query = filter.query();
            let said = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")));
            assert_eq!(Filter::read(|name| said(name).map(str::to_owned)), filter, "{query}");
        }
    }

    #[test]
    fn what_is_typed_is_a_part_of_a_reference_a_location_or_a_name() {
        for typed in ["", " nora ", "NOORD", "7f3k 9", "k-9q", "qxd"] {
            assert!(holds(typed, &card(false), &board()), "{typed}");
        }
        for typed in ["zuid", "100%", "_", "'", "--zz", "fatma"] {
            assert!(!holds(typed, &card(false), &board()), "{typed}");
        }
        // R8: of a case of which they hold points only the reference is theirs to know.
        assert!(holds("7f3k", &card(true), &board()));
        for typed in ["nora", "noord"] {
            assert!(!holds(typed, &card(true), &board()), "{typed}");
        }
    }
}
