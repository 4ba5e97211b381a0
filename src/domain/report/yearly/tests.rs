//! Whoever knows all that is told of a year works out nothing that is hidden. `tests/suppression.rs` attacks what is
//! published, at realistic size.

mod attack;
mod thrown;

use super::*;
use crate::domain::{intake::Category, report::Year, suppression::Threshold};
use attack::{Published, Told};
use proptest::prelude::*;
use thrown::{thrown, throws};

fn told<T: Copy>(of: &Place<T>, number: impl Fn(T) -> Option<u32>) -> Told {
    Told { filed: of.filed, numbers: of.counts.each().map(number).collect() }
}

fn published<T: Copy>(year: &Yearly<T>, number: impl Fn(T) -> Option<u32> + Copy) -> Published {
    Published {
        locations: year.locations.iter().map(|(region, of)| (*region, told(of, number))).collect(),
        elsewhere: told(&year.elsewhere, number),
        regions: year.regions.iter().map(|of| told(of, number)).collect(),
        whole: told(&year.whole, number),
        categories: year.categories.iter().map(|(of, n)| (Nature::of(Some(*of)) as usize, number(*n))).collect(),
        diverted: number(year.diverted),
    }
}

fn gives_away(counted: &Yearly<u32>, told: &Yearly<Option<u32>>, threshold: Threshold) -> Vec<String> {
    published(told, |n| n).gives_away(&published(counted, Some), |n| threshold.small(n))
}

fn year() -> Year {
    Year::new(2026).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn whoever_knows_everything_published_works_out_no_small_number(
        throws in proptest::collection::vec(any::<[u8; 8]>(), 0..60), locations in 1usize..6, least in 3u32..7
    ) {
        let year = thrown(year(), locations, locations.min(2), &throws);
        let threshold = Threshold::new(least).unwrap();
        let told = publish(&year, threshold);
        prop_assert_eq!(gives_away(&year, &told, threshold), Vec::<String>::new(), "{:?} of {:?}", told, year);
    }
}

#[test]
fn whoever_attacks_finds_what_a_sum_gives_away_and_what_is_told_though_it_is_small() {
    let year = thrown(year(), 4, 2, &throws(3, 60));
    let threshold = Threshold::default();
    // Only what is small is hidden, and nothing for its sake.
    let hide = |n: u32| Some(n).filter(|n| !threshold.small(*n));
    let careless = Yearly { diverted: Some(year.diverted), ..map(&year, hide) };
    let away = gives_away(&year, &careless, threshold);
    assert!(away.iter().any(|what| what.ends_with("is known")), "{away:?}");
    assert!(away.contains(&"how many were diverted is told".to_owned()), "{away:?}");
    let away = gives_away(&year, &map(&year, Some), threshold);
    assert!(away.iter().any(|what| what.starts_with("number") && what.ends_with("is told")), "{away:?}");
}

fn map<U: Copy>(year: &Yearly<u32>, f: impl Fn(u32) -> U + Copy) -> Yearly<U> {
    let place = |of: &Place<u32>| Place {
        location: of.location,
        name: of.name.clone(),
        filed: of.filed,
        counts: of.counts.map(f),
    };
    Yearly {
        year: year.year,
        threshold: year.threshold,
        whole: place(&year.whole),
        categories: year.categories.iter().map(|(of, n)| (*of, f(*n))).collect(),
        diverted: f(year.diverted),
        regions: year.regions.iter().map(place).collect(),
        locations: year.locations.iter().map(|(region, of)| (*region, place(of))).collect(),
        elsewhere: place(&year.elsewhere),
    }
}

#[test]
fn a_location_with_one_complaint_tells_that_and_nothing_else() {
    let year = thrown(year(), 3, 1, &throws(7, 30));
    let told = publish(&year, Threshold::default());
    for ((_, counted), (_, told)) in year.locations.iter().zip(&told.locations).filter(|((_, c), _)| c.filed == 1) {
        assert_eq!(told.filed, counted.filed);
        assert!(counted.counts.each().zip(told.counts.each()).all(|(count, told)| count == 0 || told.is_none()));
    }
    assert_eq!(told.diverted, None, "one that was diverted");
}
