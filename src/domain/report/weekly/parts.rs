//! The figures by region and by location, beside what is usual there.

use super::{Reported, WEEKS_BEFORE, Weekly};
use crate::domain::{
    ids::{LocationId, RegionId},
    organisation::{Location, Organisation},
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
    /// Of a location in which of the regions of the report it is, from 0; reports that were issued before this was said have
    /// none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<usize>,
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
    /// Everything that is counted; reports that were issued before all of it was summed have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all: Option<Figures>,
}

/// What is usual, of the sum of the twelve weeks before.
pub fn mean(sum: u32) -> f64 {
    f64::from(sum) / WEEKS_BEFORE as f64
}

impl Usual {
    pub(super) fn of(weeks: impl Iterator<Item = Figures>) -> Self {
        weeks.fold(Self::default(), |sum, week| Self {
            new: sum.new + week.of(Figure::New),
            open: sum.open + week.open(),
            late: sum.late + week.of(Figure::Overdue),
            all: Some(sum.all.unwrap_or_default().and(&week)),
        })
    }
}

/// The records of each place. What was diverted is at none: which location it was about is for nobody to work out.
pub(super) struct Places<'a> {
    locations: BTreeMap<LocationId, Vec<&'a Record>>,
    regions: BTreeMap<RegionId, Vec<&'a Record>>,
    nowhere: Vec<&'a Record>,
    weeks: &'a [Week],
    span: Span,
    reported: &'a Reported,
}

impl<'a> Places<'a> {
    pub(super) fn of(
        records: &[&'a Record],
        org: &Organisation,
        span: Span,
        weeks: &'a [Week],
        reported: &'a Reported,
    ) -> Self {
        let region: BTreeMap<LocationId, RegionId> = org.locations.iter().map(|l| (l.id, l.region)).collect();
        let (locations, regions, nowhere) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
        let mut places = Self { locations, regions, nowhere, weeks, span, reported };
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

    pub(super) fn location(&self, of: &Location, regions: &[(RegionId, String)]) -> Part {
        let region = regions.iter().position(|(id, _)| *id == of.region);
        Part { region, ..self.part(&of.name, self.locations.get(&of.id), |report| &report.locations) }
    }

    pub(super) fn region(&self, id: RegionId, name: &str) -> Part {
        self.part(name, self.regions.get(&id), |report| &report.regions)
    }

    pub(super) fn elsewhere(&self) -> Figures {
        Figures::count(self.nowhere.iter().copied(), self.span)
    }

    /// Of a week that was reported, what its report said of the place: by the name it has.
    fn part(&self, name: &str, records: Option<&Vec<&Record>>, parts: fn(&Weekly) -> &[Part]) -> Part {
        let records = records.map_or(&[][..], Vec::as_slice);
        let count = |span| Figures::count(records.iter().copied(), span);
        let said = |week: &Week| parts(self.reported.get(week)?).iter().find(|part| part.name == name);
        let before = |week: &Week| said(week).map_or_else(|| count(week.span()), |part| part.figures);
        let usual = Some(Usual::of(self.weeks.iter().map(before)));
        Part { name: name.to_owned(), figures: count(self.span), usual, region: None }
    }
}
