//! The figures by region and by location, beside what is usual there.

use crate::domain::{
    ids::{LocationId, RegionId},
    organisation::Organisation,
    report::{Figure, Figures, Record, Span, Week},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A region or a location, by the name it had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// What there was.
    pub figures: Figures,
    /// What there was before; reports that were issued before this was counted have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usual: Option<Usual>,
}

/// What there was in the twelve weeks before, of all of them together: what is usual is the twelfth part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usual {
    /// Complaints received.
    pub new: u32,
    /// Open at the end of each.
    pub open: u32,
    /// Of these, past the six weeks (R12).
    pub late: u32,
}

impl Usual {
    fn of(records: &[&Record], weeks: &[Week]) -> Self {
        weeks.iter().map(|week| Figures::count(records.iter().copied(), week.span())).fold(
            Self::default(),
            |sum, week| Self {
                new: sum.new + week.of(Figure::New),
                open: sum.open + week.open(),
                late: sum.late + week.of(Figure::Overdue),
            },
        )
    }
}

/// The records of each place. What was diverted is at none: which location it was about is for nobody to work out.
pub(super) struct Places<'a> {
    locations: BTreeMap<LocationId, Vec<&'a Record>>,
    regions: BTreeMap<RegionId, Vec<&'a Record>>,
    nowhere: Vec<&'a Record>,
    weeks: &'a [Week],
    span: Span,
}

impl<'a> Places<'a> {
    pub(super) fn of(records: &[&'a Record], org: &Organisation, span: Span, weeks: &'a [Week]) -> Self {
        let region: BTreeMap<LocationId, RegionId> = org.locations.iter().map(|l| (l.id, l.region)).collect();
        let mut places =
            Self { locations: BTreeMap::new(), regions: BTreeMap::new(), nowhere: Vec::new(), weeks, span };
        for record in records.iter().filter(|record| !record.diverted()) {
            let at = record.place.locations();
            if at.is_empty() {
                places.nowhere.push(record);
            }
            for location in at.iter().collect::<BTreeSet<_>>() {
                places.locations.entry(*location).or_default().push(record);
            }
            for region in at.iter().filter_map(|location| region.get(location)).collect::<BTreeSet<_>>() {
                places.regions.entry(*region).or_default().push(record);
            }
        }
        places
    }

    pub(super) fn location(&self, id: LocationId, name: &str) -> Part {
        self.part(name, self.locations.get(&id))
    }

    pub(super) fn region(&self, id: RegionId, name: &str) -> Part {
        self.part(name, self.regions.get(&id))
    }

    pub(super) fn elsewhere(&self) -> Figures {
        Figures::count(self.nowhere.iter().copied(), self.span)
    }

    fn part(&self, name: &str, records: Option<&Vec<&Record>>) -> Part {
        let records = records.map_or(&[][..], Vec::as_slice);
        Part {
            name: name.to_owned(),
            figures: Figures::count(records.iter().copied(), self.span),
            usual: Some(Usual::of(records, self.weeks)),
        }
    }
}
