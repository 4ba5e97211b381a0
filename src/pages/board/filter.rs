//! Whether a card belongs on a board that is open. What somebody types there may be a name: it narrows the board where it
//! is shown, and is sent nowhere (docs/decisions/0017-no-names-in-addresses.md).

use super::api::BoardData;
use crate::domain::{board::BoardFilter, card::Card, ids::RegionId};
use chrono::NaiveDate;
use leptos_router::params::ParamsMap;

/// The filter of an address.
pub fn of_query(query: &ParamsMap) -> BoardFilter {
    BoardFilter::read(|name| query.get_str(name).map(str::to_owned))
}

/// Whether a card that just changed belongs on a board, today.
pub fn admits(filter: &BoardFilter, card: &Card, board: &BoardData, today: NaiveDate) -> bool {
    let region = |r: &RegionId| board.places.iter().any(|p| p.region == *r && card.locations.contains(&p.id));
    (!filter.mine || card.handler.is_some_and(|handler| board.is_mine(handler)))
        && filter.location.is_none_or(|l| card.locations.contains(&l))
        && filter.region.as_ref().is_none_or(region)
        && filter.category.is_none_or(|c| card.categories.contains(&c))
        && (!filter.late || card.late(today))
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
        domain::{
            ids::{LocationId, StaffId},
            phase::Phase,
        },
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
            stands_in_for: Vec::new(),
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
            promise_due: None,
            judgement_due: day,
            filed_late: false,
            message_waits: false,
            approved: false,
            closing: None,
            part,
        }
    }

    #[test]
    fn what_they_handle_for_whom_they_stand_in_is_theirs_too() {
        let mine = BoardFilter { mine: true, ..BoardFilter::default() };
        let other = BoardData { me: StaffId(Uuid::from_u128(3)), ..board() };
        let deputy = BoardData { stands_in_for: vec![HANDLER], ..other.clone() };
        let admitted = [board(), other, deputy].map(|board| admits(&mine, &card(false), &board, board.today));
        assert_eq!(admitted, [true, false, true]);
    }

    #[test]
    fn a_board_of_what_is_late_takes_in_what_is_late_once_another_day_began() {
        let late = BoardFilter { late: true, ..BoardFilter::default() };
        let (card, board) = (card(false), board());
        assert!(!admits(&late, &card, &board, board.today));
        assert!(admits(&late, &card, &board, board.today + chrono::Days::new(1)));
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
