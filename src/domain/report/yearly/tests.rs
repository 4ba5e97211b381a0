//! Somebody who knows all that is published, and a solver of linear programmes, against what is hidden.

use super::*;
use crate::domain::{report::Year, suppression::Threshold};
use microlp::{ComparisonOp, LinearExpr, OptimizationDirection, Problem, Variable};
use proptest::prelude::*;

/// What an attacker knows: numbers that are told, numbers that are not, and which add up to which. Made of the report as
/// it is told and of nothing else; the network is not asked.
#[derive(Default)]
struct Attack {
    /// The most of each unknown; none when there is no end.
    unknown: Vec<Option<u32>>,
    /// Sums: of unknowns, each times so much, and what they come to.
    sums: Vec<(Vec<(usize, f64)>, f64)>,
}

/// A number: told, or one of the unknown.
#[derive(Clone, Copy)]
enum Number {
    Told(u32),
    Unknown(usize),
}

impl Attack {
    fn number(&mut self, told: Option<u32>, most: Option<u32>) -> Number {
        if let Some(told) = told {
            return Number::Told(told);
        }
        self.unknown.push(most);
        Number::Unknown(self.unknown.len() - 1)
    }

    /// These together are those together.
    fn equal(&mut self, these: impl IntoIterator<Item = Number>, those: impl IntoIterator<Item = Number>) {
        let mut sum = (Vec::new(), 0.0);
        let signed = these.into_iter().map(|n| (n, 1.0)).chain(those.into_iter().map(|n| (n, -1.0)));
        for (number, sign) in signed {
            match number {
                Number::Told(told) => sum.1 -= sign * f64::from(told),
                Number::Unknown(n) => sum.0.push((n, sign)),
            }
        }
        if !sum.0.is_empty() {
            self.sums.push(sum);
        }
    }

    /// What the numbers are where one of them is as small or as large as it can be.
    fn extreme(&self, direction: OptimizationDirection, of: usize) -> Vec<f64> {
        let mut problem = Problem::new(direction);
        let wanted = |n| if n == of { 1.0 } else { 0.0 };
        let all: Vec<Variable> = (0..self.unknown.len())
            .map(|n| problem.add_var(wanted(n), (0.0, self.unknown[n].map_or(10_000.0, f64::from))))
            .collect();
        for (terms, value) in &self.sums {
            let mut sum = LinearExpr::empty();
            for (n, times) in terms {
                sum.add(all[*n], *times);
            }
            problem.add_constraint(sum, ComparisonOp::Eq, *value);
        }
        let microlp::SolveOutcome::Solution(solution) = problem.solve().unwrap() else { panic!("not solved") };
        all.iter().map(|variable| solution[*variable]).collect()
    }

    /// Those of some unknowns that can be one number only. What was found for one says something of the others.
    fn known(&self, of: &[usize]) -> Vec<usize> {
        let mut found: Vec<Vec<f64>> = Vec::new();
        let differs = |found: &[Vec<f64>], n: usize| found.iter().any(|one| (one[n] - found[0][n]).abs() > 0.5);
        let mut known = Vec::new();
        for n in of {
            for direction in [OptimizationDirection::Maximize, OptimizationDirection::Minimize] {
                if !differs(&found, *n) {
                    found.push(self.extreme(direction, *n));
                }
            }
            known.extend(Some(*n).filter(|n| !differs(&found, *n)));
        }
        known
    }
}

/// Every number of a place that is not told, beside what it is.
type Secrets = Vec<(String, u32, usize)>;

fn attack(counted: &Yearly<u32>, told: &Yearly<Option<u32>>) -> (Attack, Secrets) {
    let mut attack = Attack::default();
    let mut secrets = Secrets::new();
    let leaves = told.locations.iter().map(|(_, of)| of).chain([&told.elsewhere]);
    let places: Vec<&Place<Option<u32>>> = leaves.chain(&told.regions).chain([&told.whole]).collect();
    let leaves = counted.locations.iter().map(|(_, of)| of).chain([&counted.elsewhere]);
    let truth: Vec<&Place<u32>> = leaves.chain(&counted.regions).chain([&counted.whole]).collect();
    let mut all: Vec<Vec<Number>> = Vec::new();
    for (n, (place, truth)) in places.iter().zip(&truth).enumerate() {
        let most = Some(place.filed);
        let numbers: Vec<Number> = place
            .counts
            .each()
            .enumerate()
            // Of measures there may be any number.
            .map(|(c, told)| attack.number(told, most.filter(|_| c < 17)))
            .collect();
        for (c, (number, value)) in numbers.iter().zip(truth.counts.each()).enumerate() {
            if let Number::Unknown(unknown) = number {
                secrets.push((format!("number {c} of place {n}"), value, *unknown));
            }
        }
        let filed = [Number::Told(place.filed)];
        let of = |range: std::ops::Range<usize>| numbers[range].iter().copied();
        for divided in [0..4, 4..8, 8..11] {
            attack.equal(of(divided), filed);
        }
        attack.equal(of(12..15), of(11..12));
        attack.equal(of(15..17), of(11..12));
        attack.equal(of(18..21), of(17..18));
        all.push(numbers);
    }
    // Locations to their region, regions and elsewhere to the whole: each number of it.
    let (locations, regions) = (told.locations.len(), told.regions.len());
    let elsewhere = locations;
    let whole = all.len() - 1;
    (0..21).for_each(|c| {
        for r in 0..regions {
            let inside = told.locations.iter().enumerate().filter(|(_, (region, _))| *region == r);
            let inside: Vec<Number> = inside.map(|(l, _)| all[l][c]).collect();
            attack.equal(inside, [all[elsewhere + 1 + r][c]]);
        }
        let parts: Vec<Number> = (elsewhere..whole).map(|n| all[n][c]).collect();
        attack.equal(parts, [all[whole][c]]);
    });
    for (kind, nature) in Nature::ALL.into_iter().enumerate() {
        let of: Vec<usize> =
            (0..told.categories.len()).filter(|n| Nature::of(Some(told.categories[*n].0)) == nature).collect();
        let numbers: Vec<Number> = of.iter().map(|n| attack.number(told.categories[*n].1, None)).collect();
        for (n, number) in of.iter().zip(&numbers) {
            if let Number::Unknown(unknown) = number {
                secrets.push((format!("category {n}"), counted.categories[*n].1, *unknown));
            }
        }
        attack.equal(numbers, [all[whole][kind]]);
    }
    (attack, secrets)
}

fn withstands(counted: &Yearly<u32>, threshold: Threshold) -> Result<(), String> {
    let told = publish(counted, threshold);
    let (attack, secrets) = attack(counted, &told);
    let small: Vec<usize> = secrets.iter().filter(|(_, value, _)| threshold.small(*value)).map(|(.., n)| *n).collect();
    let known = attack.known(&small);
    if let Some((what, value, _)) = secrets.iter().find(|(.., n)| known.contains(n)) {
        return Err(format!("{what} is known to be {value}: {told:?} of {counted:?}"));
    }
    for (n, counted) in counted.locations.iter().map(|(_, of)| of).enumerate() {
        let told = &told.locations[n].1.counts;
        let small =
            counted.counts.each().zip(told.each()).any(|(count, told)| threshold.small(count) && told.is_some());
        if small {
            return Err(format!("a small number of location {n} is told: {told:?}"));
        }
    }
    Ok(())
}

/// Complaints thrown over locations: which of what comes from the throws.
fn thrown(locations: usize, regions: usize, throws: &[[u8; 8]]) -> Yearly<u32> {
    use crate::domain::intake::Category;
    let place = |name: String| Place { name, filed: 0, counts: Counts::<u32>::default() };
    let mut year = Yearly {
        year: Year::new(2026).unwrap(),
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn whoever_knows_everything_published_works_out_no_small_number(
        throws in proptest::collection::vec(any::<[u8; 8]>(), 0..60), locations in 1usize..6, least in 3u32..7
    ) {
        let year = thrown(locations, locations.min(2), &throws);
        prop_assert_eq!(withstands(&year, Threshold::new(least).unwrap()), Ok(()));
    }
}

/// Numbers that can be had again: splitmix64.
fn throws(seed: u64, count: usize) -> Vec<[u8; 8]> {
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

#[test]
fn a_year_of_realistic_size_withstands_too_and_tells_something() {
    let threshold = Threshold::default();
    let mut shares = [[0; 2]; 3];
    for seed in 0..20 {
        let year = thrown(12, 3, &throws(seed, 80));
        if seed < 1 {
            withstands(&year, threshold).unwrap();
        }
        let told = publish(&year, threshold);
        let levels = [
            (
                year.locations.iter().map(|(_, of)| of).chain([&year.elsewhere]).collect::<Vec<_>>(),
                told.locations.iter().map(|(_, of)| of).chain([&told.elsewhere]).collect::<Vec<_>>(),
            ),
            (year.regions.iter().collect(), told.regions.iter().collect()),
            (vec![&year.whole], vec![&told.whole]),
        ];
        for (share, (counted, told)) in shares.iter_mut().zip(levels) {
            for (counted, told) in counted.into_iter().zip(told) {
                // What is divided by complaints: measures are told apart.
                let numbers = counted.counts.each().zip(told.counts.each()).take(17);
                for (_, told) in numbers.filter(|(count, _)| *count > 0) {
                    share[0] += 1;
                    share[1] += usize::from(told.is_none());
                }
            }
        }
    }
    for (level, [cells, hidden]) in ["locations", "regions", "the whole"].iter().zip(shares) {
        println!("{level}: {hidden} of {cells} numbers that are not zero are hidden ({} %)", hidden * 100 / cells);
    }
    let [_, [cells, hidden], [all, none]] = shares;
    assert!(hidden * 100 / cells <= 60 && none * 100 / all <= 10, "regions and the whole still say something");
}

#[test]
fn a_location_with_one_complaint_tells_that_and_nothing_else() {
    let year = thrown(3, 1, &throws(7, 30));
    let told = publish(&year, Threshold::default());
    for ((_, counted), (_, told)) in year.locations.iter().zip(&told.locations).filter(|((_, c), _)| c.filed == 1) {
        assert_eq!(told.filed, counted.filed);
        assert!(counted.counts.each().zip(told.counts.each()).all(|(count, told)| count == 0 || told.is_none()));
    }
    assert_eq!(told.diverted, None, "one that was diverted");
}
