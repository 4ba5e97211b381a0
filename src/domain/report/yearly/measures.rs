//! Which numbers of measures are told (R14). A measure means that there was a judgement: where it is not told how many
//! were judged, nothing is told of measures either, and what is hidden is hidden whole, at two places at least. Then all
//! that follows is how many they are together.

use super::{Place, Yearly};
use crate::domain::suppression::Threshold;

/// Writes what may be told of measures into a year as it is told, by what it tells already.
pub(super) fn tell(year: &Yearly<u32>, told: &mut Yearly<Option<u32>>, threshold: Threshold) {
    let free = |of: &Place<u32>, told: &Place<Option<u32>>| {
        told.counts.judged.is_some() && !of.counts.measures.iter().any(|count| threshold.small(*count))
    };
    let whole = free(&year.whole, &told.whole);
    let counted: Vec<&Place<u32>> = year.locations.iter().map(|(_, of)| of).chain([&year.elsewhere]).collect();
    let places: Vec<&mut Place<Option<u32>>> =
        told.locations.iter_mut().map(|(_, of)| of).chain([&mut told.elsewhere]).collect();
    let mut shown: Vec<bool> = counted.iter().zip(&places).map(|(of, told)| free(of, told)).collect();
    // Where there can be a measure at all: not where it is told that nothing was judged.
    let possible: Vec<bool> = places.iter().map(|told| told.counts.judged != Some(0)).collect();
    let mut hidden = (0..shown.len()).filter(|n| !shown[*n] && possible[*n]).count();
    if whole && hidden == 1 {
        // The smallest of the others, so that least is lost.
        let other = (0..shown.len()).filter(|n| shown[*n] && possible[*n]).min_by_key(|n| counted[*n].filed);
        if let Some(other) = other {
            shown[other] = false;
            hidden += 1;
        }
    }
    for ((of, told), shown) in counted.into_iter().zip(places).zip(shown) {
        told.counts.measures = of.counts.measures.map(|count| Some(count).filter(|_| shown));
    }
    // Of regions nothing is told: theirs would be one more sum.
    for region in &mut told.regions {
        region.counts.measures = [None; 4];
    }
    let whole = whole && hidden != 1;
    told.whole.counts.measures = year.whole.counts.measures.map(|count| Some(count).filter(|_| whole));
}
