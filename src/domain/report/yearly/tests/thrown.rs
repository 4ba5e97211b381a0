//! Years by chance: complaints thrown over locations.

use super::{Category, Counts, Nature, Place, Threshold, Year, Yearly};

/// A year of so many locations in so many regions: which of what comes from the throws.
pub fn thrown(year: Year, locations: usize, regions: usize, throws: &[[u8; 8]]) -> Yearly<u32> {
    let place = |name: String| Place { location: None, name, filed: 0, counts: Counts::<u32>::default() };
    let mut year = Yearly {
        year,
        threshold: Threshold::default(),
        whole: place("Alles".to_owned()),
        categories: Category::ALL.iter().map(|c| (*c, 0)).collect(),
        diverted: 1,
        regions: (0..regions).map(|n| place(format!("Regio {n}"))).collect(),
        locations: (0..locations).map(|n| (n * regions / locations, place(format!("Locatie {n}")))).collect(),
        elsewhere: place(String::new()),
    };
    for throw in throws {
        let [at, about, when, outside, judged, found, late, measures] = throw.map(usize::from);
        let category = [0, 1, 1, 2, 3, 4, 4, 4, 5, 6, 7, 8, 8, 8, 9, 9, 9, 9, 10, 11, 12, 13][about % 22];
        year.categories[category].1 += 1;
        let nature = Nature::of(Some(year.categories[category].0)) as usize;
        // Some locations get many more than others, and some complaints are about none.
        let leaf = (at * at / 256) * (locations + 1) / 256;
        let region = year.locations.get(leaf).map(|(region, _)| *region);
        let one = |place: &mut Place<u32>| {
            place.filed += 1;
            let counts = &mut place.counts;
            counts.nature[nature] += 1;
            counts.quarters[when % 4] += 1;
            counts.outside[[0, 0, 0, 0, 0, 0, 0, 0, 1, 2][outside % 10]] += 1;
            if judged % 10 < 8 {
                counts.judged += 1;
                counts.results[found % 3] += 1;
                counts.timely[usize::from(late % 8 == 0)] += 1;
                for _ in 0..measures % 3 {
                    counts.measures[0] += 1;
                    counts.measures[1 + [0, 0, 0, 1, 2][measures / 3 % 5]] += 1;
                }
            }
        };
        one(&mut year.whole);
        match region {
            Some(region) => {
                one(&mut year.regions[region]);
                one(&mut year.locations[leaf].1);
            }
            None => one(&mut year.elsewhere),
        }
    }
    year
}

/// Numbers that can be had again: splitmix64.
pub fn throws(seed: u64, count: usize) -> Vec<[u8; 8]> {
    let mut state = seed;
    let mut throw = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)).to_le_bytes()
    };
    (0..count).map(|_| throw()).collect()
}
