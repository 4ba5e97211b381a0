//! What of a year may be told: the numbers as a network (see [`suppression`](crate::domain::suppression)).
//!
//! Numbers of locations add up to those of their region, those of regions to the whole; and within each, every division
//! to the complaints that were filed, which everybody knows. What was found and whether it was in time both divide those
//! that were judged: that number links the two. Regions need no sums of their own, as theirs follow from their locations'.

use super::{Counts, Nature, Place, Yearly, measures};
use crate::domain::suppression::{Cell, CellId, Network, NodeId, Threshold};

/// The year as it is told.
pub fn publish(year: &Yearly<u32>, threshold: Threshold) -> Yearly<Option<u32>> {
    let mut drawn = Drawn::of(year, threshold);
    // Cannot be: of a number that is not zero there is always another place where it could have been.
    let safe = drawn.net.protect();
    let told = |ids: &Counts<Option<CellId>>, judged: u32| {
        let mut told = ids.map(|id| id.and_then(|id| drawn.net.number(id)).filter(|_| safe));
        // It follows from what divides it, or is not told.
        let all = told.results.iter().all(Option::is_some) || told.timely.iter().all(Option::is_some);
        told.judged = all.then_some(judged);
        told
    };
    let place = |of: &Place<u32>, ids: &Counts<Option<CellId>>| Place {
        location: of.location,
        name: of.name.clone(),
        filed: of.filed,
        counts: told(ids, of.counts.judged),
    };
    let mut ids = drawn.places.iter();
    let mut next = |of: &Place<u32>| ids.next().map_or_else(|| hidden(of), |ids| place(of, ids));
    let locations: Vec<_> = year.locations.iter().map(|(region, of)| (*region, next(of))).collect();
    let elsewhere = next(&year.elsewhere);
    let regions = year.regions.iter().map(&mut next).collect();
    let whole = next(&year.whole);
    let category = |n: usize| drawn.net.number(drawn.categories[n]).filter(|_| safe);
    let mut told = Yearly {
        year: year.year,
        threshold,
        whole,
        categories: year.categories.iter().enumerate().map(|(n, (of, _))| (*of, category(n))).collect(),
        // It is in no sum: nothing gives it away.
        diverted: Some(year.diverted).filter(|count| !threshold.small(*count)),
        regions,
        locations,
        elsewhere,
    };
    measures::tell(year, &mut told, threshold);
    told
}

fn hidden(of: &Place<u32>) -> Place<Option<u32>> {
    Place { location: of.location, name: of.name.clone(), filed: of.filed, counts: Counts::default() }
}

/// A year as a network: its cells are locations, elsewhere, regions and the whole, in this order.
struct Drawn<'a> {
    year: &'a Yearly<u32>,
    threshold: Threshold,
    net: Network,
    places: Vec<Counts<Option<CellId>>>,
    categories: Vec<CellId>,
}

/// Whether a place's cell is added or subtracted in the sum of the place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Added,
    Subtracted,
}

/// What the complaints of a place are divided into.
#[derive(Clone, Copy)]
enum Column {
    Nature(usize),
    Quarter(usize),
    Outside(usize),
    Found(usize),
    Timely(usize),
}

impl Column {
    const fn of<T>(self, counts: &mut Counts<T>) -> &mut T {
        match self {
            Self::Nature(n) => &mut counts.nature[n],
            Self::Quarter(n) => &mut counts.quarters[n],
            Self::Outside(n) => &mut counts.outside[n],
            Self::Found(n) => &mut counts.results[n],
            Self::Timely(n) => &mut counts.timely[n],
        }
    }
}

impl<'a> Drawn<'a> {
    fn of(year: &'a Yearly<u32>, threshold: Threshold) -> Self {
        let places = vec![Counts::default(); year.locations.len() + 2 + year.regions.len()];
        let mut drawn = Self { year, threshold, net: Network::default(), places, categories: Vec::new() };
        drawn.nature();
        drawn.divide((0..4).map(Column::Quarter));
        drawn.divide((0..3).map(Column::Outside));
        drawn.judged();
        drawn
    }

    /// The places that are divided by themselves: the locations, and elsewhere.
    fn leaves(&self) -> impl Iterator<Item = (Option<usize>, &'a Place<u32>)> + use<'a> {
        let year = self.year;
        year.locations.iter().map(|(region, of)| (Some(*region), of)).chain([(None, &year.elsewhere)])
    }

    /// The sum of each leaf.
    fn rows(&mut self) -> Vec<NodeId> {
        self.leaves().map(|_| self.net.node()).collect()
    }

    /// Columns that divide what was filed, at each place.
    fn divide(&mut self, columns: impl Iterator<Item = Column>) {
        let (rows, whole) = (self.rows(), self.net.node());
        for column in columns {
            self.column(column, &rows, whole, Side::Added);
        }
    }

    /// For the whole organisation each kind divides further, into categories.
    fn nature(&mut self) {
        let (rows, whole) = (self.rows(), self.net.node());
        let kinds: Vec<NodeId> = Nature::ALL.iter().map(|_| self.net.node()).collect();
        for (n, kind) in kinds.iter().enumerate() {
            self.column(Column::Nature(n), &rows, *kind, Side::Added);
        }
        for (category, count) in &self.year.categories {
            let kind = kinds[Nature::of(Some(*category)) as usize];
            let id = self.cell(kind, whole, *count);
            self.categories.push(id);
        }
    }

    fn judged(&mut self) {
        let (found, timed) = (self.rows(), self.rows());
        let (all_found, all_timed) = (self.net.node(), self.net.node());
        for column in (0..3).map(Column::Found) {
            self.column(column, &found, all_found, Side::Added);
        }
        for column in (0..2).map(Column::Timely) {
            self.column(column, &timed, all_timed, Side::Subtracted);
        }
        let mut judged: Vec<(Option<usize>, CellId)> = Vec::new();
        for (n, (region, of)) in self.leaves().enumerate() {
            judged.push((region, self.link(timed[n], found[n], of)));
        }
        for (n, of) in self.year.regions.iter().enumerate() {
            if self.small(of) {
                self.net.keep_secret(judged.iter().filter(|(r, _)| *r == Some(n)).map(|(_, id)| *id).collect());
            }
        }
        self.link(all_found, all_timed, &self.year.whole);
    }

    /// The number that were judged: known to nobody as such, and a secret when it or the rest is small.
    fn link(&mut self, plus: NodeId, minus: NodeId, of: &Place<u32>) -> CellId {
        let id = self.net.cell(Cell { plus, minus, value: of.counts.judged, most: Some(of.filed) });
        self.net.hide(id);
        if self.small(of) {
            self.net.keep_secret(vec![id]);
        }
        id
    }

    fn small(&self, of: &Place<u32>) -> bool {
        self.threshold.small(of.counts.judged) || self.threshold.small(of.filed - of.counts.judged)
    }

    /// A column from the locations up to the whole organisation, each sum an equation.
    fn column(&mut self, column: Column, rows: &[NodeId], whole: NodeId, side: Side) {
        let top = self.net.node();
        let regions: Vec<NodeId> = self.year.regions.iter().map(|_| self.net.node()).collect();
        let year = self.year;
        let leaves = self.leaves().zip(rows).map(|((region, of), row)| (*row, region.map_or(top, |r| regions[r]), of));
        let above = year.regions.iter().zip(&regions).map(|(of, region)| (*region, top, of));
        let edges: Vec<_> = leaves.chain(above).chain([(top, whole, &year.whole)]).collect();
        for (n, (plus, minus, of)) in edges.into_iter().enumerate() {
            let (plus, minus) = if side == Side::Added { (plus, minus) } else { (minus, plus) };
            let mut counts = of.counts;
            let id = self.cell(plus, minus, *column.of(&mut counts));
            *column.of(&mut self.places[n]) = Some(id);
        }
    }

    fn cell(&mut self, plus: NodeId, minus: NodeId, value: u32) -> CellId {
        let id = self.net.cell(Cell { plus, minus, value, most: None });
        if self.threshold.small(value) {
            self.net.keep_secret(vec![id]);
        }
        id
    }
}
