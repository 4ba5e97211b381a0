//! Counting a year.

use super::{Counts, Nature, Place, Yearly};
use crate::domain::{
    external::Body,
    ids::{LocationId, RegionId},
    intake::Category,
    organisation::Organisation,
    report::{Promised, Quarter, Record, Year},
    suppression::Threshold,
};
use chrono::NaiveDate;

/// A year by everything that is known of it now: of complaints received in it, how they went since.
pub fn yearly(records: &[Record], year: Year, org: &Organisation, regions: &[(RegionId, String)]) -> Yearly<u32> {
    let received = |record: &&Record| record.counts() && year.span().holds(record.received_on);
    let (diverted, records): (Vec<&Record>, Vec<&Record>) = records.iter().filter(received).partition(|r| r.diverted());
    let region = |id: LocationId| org.location(id).and_then(|l| regions.iter().position(|(id, _)| *id == l.region));
    let at = |id: LocationId| records.iter().filter(move |r| r.place.locations().contains(&id)).copied();
    // At how many locations it counts.
    let times = |r: &Record| r.place.locations().iter().filter(|id| region(**id).is_some()).count() as u32;
    let locations: Vec<(usize, Place<u32>)> = org
        .locations
        .iter()
        .filter_map(|l| Some((region(l.id)?, Place { location: Some(l.id), ..place(&l.name, at(l.id)) })))
        .collect();
    let elsewhere = place("", records.iter().filter(|r| times(r) == 0).copied());
    let within = |n| locations.iter().filter(move |(region, _)| *region == n).map(|(_, place)| place);
    let regions: Vec<_> = regions.iter().enumerate().map(|(n, (_, name))| sum(name, within(n))).collect();
    let whole = sum(&org.name, regions.iter().chain([&elsewhere]));
    let about = |category: Category| records.iter().filter(move |r| r.category.unwrap_or(Category::Other) == category);
    Yearly {
        year,
        threshold: Threshold::default(),
        whole,
        categories: Category::ALL.iter().map(|c| (*c, about(*c).map(|r| times(r).max(1)).sum())).collect(),
        diverted: diverted.len() as u32,
        regions,
        locations,
        elsewhere,
    }
}

fn place<'a>(name: &str, records: impl Iterator<Item = &'a Record>) -> Place<u32> {
    let mut place = nothing(name);
    for record in records {
        place.filed += 1;
        place.counts.add(record);
    }
    place
}

fn nothing(name: &str) -> Place<u32> {
    Place { location: None, name: name.to_owned(), filed: 0, counts: Counts::default() }
}

fn sum<'a>(name: &str, parts: impl Iterator<Item = &'a Place<u32>>) -> Place<u32> {
    parts.fold(nothing(name), |sum, part| Place {
        location: sum.location,
        name: sum.name,
        filed: sum.filed + part.filed,
        counts: sum.counts.and(&part.counts),
    })
}

impl Counts<u32> {
    fn add(&mut self, record: &Record) {
        self.nature[Nature::of(record.category) as usize] += 1;
        self.quarters[Quarter::of(record.received_on) as usize] += 1;
        self.outside[outside(record)] += 1;
        if let (Some(first), Some(last)) = (record.given.first(), record.given.last()) {
            self.judged += 1;
            let founded = last.outcomes.iter().any(|outcome| outcome.founded());
            self.results[if last.solved { 2 } else { usize::from(!founded) }] += 1;
            let in_time = first.met_on.is_some_and(|on: NaiveDate| on <= record.judgement_due);
            self.timely[usize::from(!in_time)] += 1;
        }
        for measure in &record.measures {
            self.measures[0] += 1;
            self.measures[became(measure)] += 1;
        }
    }

    fn and(self, other: &Self) -> Self {
        fn each<const N: usize>(a: [u32; N], b: [u32; N]) -> [u32; N] {
            std::array::from_fn(|n| a[n] + b[n])
        }
        Self {
            nature: each(self.nature, other.nature),
            quarters: each(self.quarters, other.quarters),
            outside: each(self.outside, other.outside),
            judged: self.judged + other.judged,
            results: each(self.results, other.results),
            timely: each(self.timely, other.timely),
            measures: each(self.measures, other.measures),
        }
    }
}

fn outside(record: &Record) -> usize {
    let asked = |body| record.outside.iter().any(|(other, _, _)| *other == body);
    if asked(Body::Geschillencommissie) { 2 } else { usize::from(asked(Body::Klachtenloket)) }
}

/// Kept by its day, late, or neither yet.
fn became(measure: &Promised) -> usize {
    match (measure.kept_on(), measure.settled) {
        (Some(on), _) if on <= measure.by => 1,
        (Some(_), _) | (None, Some(crate::domain::promise::Settled::Missed)) => 2,
        (None, _) => 3,
    }
}
