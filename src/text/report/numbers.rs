//! The numbers of a place in a year, by their names.

use super::{judged, measures, nature, outside, quarter, result, timely};
use crate::domain::{
    lang::Lang,
    report::{Counts, Nature},
};

/// Numbers with their names.
pub type Named<T> = Vec<(&'static str, T)>;

/// The numbers of a place, in groups that divide something each.
#[derive(Clone, Debug)]
pub struct Groups<T> {
    /// What they were about.
    pub nature: Named<T>,
    /// By quarter.
    pub quarters: Named<T>,
    /// Those that were judged.
    pub judged: Named<T>,
    /// By what was found.
    pub results: Named<T>,
    /// By whether that was in time.
    pub timely: Named<T>,
    /// By who outside was asked.
    pub outside: Named<T>,
    /// Measures.
    pub measures: Named<T>,
}

/// The numbers of a place in groups.
pub fn groups<T: Copy>(lang: Lang, counts: &Counts<T>) -> Groups<T> {
    let named = |name: fn(Lang, usize) -> &'static str, of: &[T]| {
        of.iter().enumerate().map(|(n, count)| (name(lang, n), *count)).collect()
    };
    Groups {
        nature: Nature::ALL.into_iter().zip(counts.nature).map(|(of, n)| (nature(lang, of), n)).collect(),
        quarters: named(quarter, &counts.quarters),
        judged: named(|lang, _| judged(lang), &[counts.judged]),
        results: named(result, &counts.results),
        timely: named(timely, &counts.timely),
        outside: named(outside, &counts.outside),
        measures: named(measures, &counts.measures),
    }
}

/// Every number of a place by its name, in the order in which it is told.
pub fn numbers<T: Copy>(lang: Lang, counts: &Counts<T>) -> Named<T> {
    let Groups { nature, quarters, judged, results, timely, outside, measures } = groups(lang, counts);
    [nature, quarters, judged, results, timely, outside, measures].concat()
}
