//! What committees and the public read of a year that is over: by location, region and for the whole organisation.
//!
//! Everything divides the exact number of complaints that were filed: what they were about, in which quarter, what was
//! found, whether that was in time, and who outside was asked. Nothing is divided by two of these at once, and nothing
//! is told of a shorter time. What is small is hidden by [`publish`].

mod count;
mod measures;
mod publish;

pub use count::yearly;
pub use publish::publish;

#[cfg(test)]
mod tests;

use super::Year;
use crate::domain::{ids::LocationId, intake::Category, suppression::Threshold};
use serde::{Deserialize, Serialize};

/// A year, as it was counted (`u32`) or as it is told (`Option<u32>`, without what is hidden).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Yearly<T> {
    /// The year.
    pub year: Year,
    /// From which number on its counts are told: as it was when they were fixed.
    #[serde(default)]
    pub threshold: Threshold,
    /// The whole organisation: the sum of its locations, and of what is about none.
    pub whole: Place<T>,
    /// What they were about in the first place, for the whole organisation.
    pub categories: Vec<(Category, T)>,
    /// Cases that left the procedure (R6, R7): in no other number, and of the whole organisation only.
    pub diverted: T,
    /// The regions: each the sum of its locations.
    pub regions: Vec<Place<T>>,
    /// The locations, each with the number of its region in this list. A complaint about several counts at each.
    pub locations: Vec<(usize, Place<T>)>,
    /// What is about no location.
    pub elsewhere: Place<T>,
}

impl<T> Yearly<T> {
    /// The location whose place in the list, from 1, an address names, with that place.
    pub fn at(&self, typed: &str) -> Option<(usize, &Place<T>)> {
        // One page has one address: no `01` or `+1`.
        let nth: usize = typed.parse().ok().filter(|nth: &usize| nth.to_string() == typed)?;
        let (_, place) = self.locations.get(nth.checked_sub(1)?)?;
        Some((nth, place))
    }

    /// The place in that list of a location. In what was frozen before locations stood in it themselves, it goes by its name.
    pub fn nth_of(&self, id: LocationId, name: &str) -> Option<usize> {
        let is_it = |place: &Place<T>| place.location.map_or_else(|| place.name == name, |location| location == id);
        self.locations.iter().position(|(_, place)| is_it(place)).map(|n| n + 1)
    }
}

/// What there was somewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place<T> {
    /// Which location it is; of a region and of the whole organisation nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<LocationId>,
    /// Its name at the time.
    pub name: String,
    /// Complaints filed: always told (Wet kinderopvang, art. 1.57b).
    pub filed: u32,
    /// What they were.
    pub counts: Counts<T>,
}

/// How the complaints that were filed divide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts<T> {
    /// By what they were about in the first place: in the order of [`Nature::ALL`].
    pub nature: [T; 4],
    /// By the quarter in which they were received.
    pub quarters: [T; 4],
    /// By who outside was asked (R17): nobody, the Klachtenloket only, the Geschillencommissie.
    pub outside: [T; 3],
    /// Those that were judged, or solved in conversation with a short judgement (R12).
    pub judged: T,
    /// By what was found: wholly or partly founded; unfounded, or no judgement possible; solved in conversation.
    pub results: [T; 3],
    /// By whether that was in time (R12), and not.
    pub timely: [T; 2],
    /// Measures promised with a day (R14), and of these: kept by it, late, and open yet or no longer needed.
    pub measures: [T; 4],
}

/// What complaints are about, in so few kinds that a number of them says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// How children are cared for.
    Care,
    /// How people deal with one another.
    People,
    /// What was agreed, and what it costs.
    Contract,
    /// Everything else.
    Other,
}

impl Nature {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Care, Self::People, Self::Contract, Self::Other];

    /// The kind of a category; what says nothing of itself is something else.
    pub const fn of(category: Option<Category>) -> Self {
        use Category as C;
        match category {
            Some(C::Pedagogy | C::Safety | C::Health | C::FoodAndSleep | C::Transport) => Self::Care,
            Some(C::Communication | C::Staff | C::Placement) => Self::People,
            Some(C::Opening | C::Contract | C::Invoice) => Self::Contract,
            Some(C::Privacy | C::CommitteeRights | C::Other) | None => Self::Other,
        }
    }
}

impl<T: Copy> Counts<T> {
    /// The same, of something else.
    pub fn map<U>(self, f: impl Fn(T) -> U + Copy) -> Counts<U> {
        Counts {
            nature: self.nature.map(f),
            quarters: self.quarters.map(f),
            outside: self.outside.map(f),
            judged: f(self.judged),
            results: self.results.map(f),
            timely: self.timely.map(f),
            measures: self.measures.map(f),
        }
    }

    /// Each number of it.
    pub fn each(&self) -> impl Iterator<Item = T> {
        let Self { nature, quarters, outside, judged, results, timely, measures } = *self;
        let divided = nature.into_iter().chain(quarters).chain(outside).chain([judged]);
        divided.chain(results).chain(timely).chain(measures)
    }
}
