//! In which order the list of cases stands, and where in it a page begins.

use crate::domain::{card::Card, ids::LocationId, reference::Reference};
use chrono::NaiveDate;

/// An order of the list; within the same day or location it goes by the reference, so that it is always the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By the day of receipt, the latest first.
    #[default]
    Newest,
    /// By the day of receipt, the longest ago first.
    Oldest,
    /// By the next term. Only what is open has one.
    Term,
    /// By the name of the first location, what has none at the end; of what is open.
    Place,
}

impl Order {
    /// All of them, as they are offered.
    pub const ALL: [Self; 4] = [Self::Newest, Self::Oldest, Self::Term, Self::Place];

    /// The name in addresses and forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Newest => "nieuw",
            Self::Oldest => "oud",
            Self::Term => "termijn",
            Self::Place => "locatie",
        }
    }

    /// The order of a name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.key() == key)
    }

    /// Whether only open cases stand in it: those are few, however many there ever were.
    pub const fn only_open(self) -> bool {
        matches!(self, Self::Term | Self::Place)
    }
}

/// A place in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct After {
    /// Where in its order.
    pub at: At,
    /// The reference.
    pub reference: Reference,
}

/// What an order goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// The day of receipt, or of the next term.
    Day(NaiveDate),
    /// The first location, as far as whoever looks may know it (R8).
    Place(Option<LocationId>),
}

impl After {
    /// The place of a card in an order.
    pub fn card(order: Order, card: &Card) -> Self {
        let at = match order {
            Order::Newest | Order::Oldest => At::Day(card.received_on),
            // What is open has a next term, whatever day it is.
            Order::Term => At::Day(card.due(card.received_on).unwrap_or(card.judgement_due)),
            Order::Place => At::Place(card.locations.first().copied()),
        };
        Self { at, reference: card.reference.clone() }
    }

    /// As an address says it.
    pub fn text(&self) -> String {
        match self.at {
            At::Day(day) => format!("{day}.{}", self.reference),
            At::Place(place) => format!("{}.{}", place.map(|l| l.to_string()).unwrap_or_default(), self.reference),
        }
    }

    /// What an address says of an order; nothing when it is of another.
    pub fn read(order: Order, text: &str) -> Option<Self> {
        let (at, reference) = text.split_once('.')?;
        let at = match order {
            Order::Newest | Order::Oldest | Order::Term => At::Day(at.parse().ok()?),
            Order::Place if at.is_empty() => At::Place(None),
            Order::Place => At::Place(Some(at.parse().ok()?)),
        };
        Some(Self { at, reference: reference.parse().ok()? })
    }
}
