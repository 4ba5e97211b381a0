//! Somebody who knows all that is published of a year, and a solver of linear programmes, against what is hidden. Neither
//! the network nor anything else of the product is asked: `tests/suppression.rs` uses this on pages and papers, too.

use microlp::{ComparisonOp, LinearExpr, OptimizationDirection, Problem, SolveOutcome, Variable};

/// More than there ever is of anything.
const MANY: f64 = 10_000.0;
/// Which of the numbers of a place is that of the judged, and which that of all measures.
const JUDGED: usize = 11;
const MEASURES: usize = 17;

/// What is told of a place, or what there was (nothing hidden): how many were filed, and its 21 numbers in the order in
/// which they are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub filed: u32,
    pub numbers: Vec<Option<u32>>,
}

/// Everything that is told of a year, or that there was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Each with the number of its region.
    pub locations: Vec<(usize, Told)>,
    pub elsewhere: Told,
    pub regions: Vec<Told>,
    pub whole: Told,
    /// Of the whole: each category, with the number of its kind.
    pub categories: Vec<(usize, Option<u32>)>,
    pub diverted: Option<u32>,
}

impl Published {
    /// Locations, elsewhere, regions, the whole.
    fn places(&self) -> Vec<&Told> {
        let leaves = self.locations.iter().map(|(_, told)| told).chain([&self.elsewhere]);
        leaves.chain(&self.regions).chain([&self.whole]).collect()
    }

    /// Every small number that is told, or that can be one number only by all that is told; and whether all but a few
    /// were judged, or it is known that these few were not.
    pub fn gives_away(&self, truth: &Self, small: impl Fn(u32) -> bool) -> Vec<String> {
        let mut attack = Attack::default();
        let mut away = Vec::new();
        let mut secrets: Vec<(String, usize)> = Vec::new();
        let mut look = |what: String, number: Number, secret: bool| match number {
            Number::Told(_) if secret => away.push(format!("{what} is told")),
            Number::Unknown(n) if secret => secrets.push((what, n)),
            Number::Told(_) | Number::Unknown(_) => {}
        };
        let (places, truths) = (self.places(), truth.places());
        let all: Vec<Vec<Number>> = places.iter().map(|place| attack.place(place)).collect();
        for (n, (numbers, truth)) in all.iter().zip(&truths).enumerate() {
            for (c, (number, value)) in numbers.iter().zip(truth.numbers.iter().flatten()).enumerate() {
                let rest = c == JUDGED && small(truth.filed - value);
                look(format!("number {c} of place {n}, which is {value}"), *number, small(*value) || rest);
            }
        }
        attack.add_up(self, &all);
        let categories = attack.kinds(self, all.last().map_or(&[], Vec::as_slice));
        for (n, (number, (_, value))) in categories.iter().zip(&truth.categories).enumerate() {
            look(format!("category {n}"), *number, value.is_some_and(&small));
        }
        if truth.diverted.is_some_and(&small) && self.diverted.is_some() {
            away.push("how many were diverted is told".to_owned());
        }
        let of: Vec<usize> = secrets.iter().map(|(_, n)| *n).collect();
        let known = attack.known(&of);
        away.extend(
            secrets.into_iter().filter(|(_, n)| known.contains(n)).map(|(what, _)| format!("{what}, is known")),
        );
        away
    }
}

/// A number: told, or one of the unknown.
#[derive(Clone, Copy)]
enum Number {
    Told(u32),
    Unknown(usize),
}

/// What somebody can write down.
#[derive(Default)]
struct Attack {
    /// The most of each unknown.
    unknown: Vec<f64>,
    sums: Vec<Sum>,
}

/// Unknowns, each times so much, and how they are to what.
struct Sum {
    terms: Vec<(usize, f64)>,
    op: ComparisonOp,
    value: f64,
}

impl Attack {
    fn number(&mut self, told: Option<u32>, most: f64) -> Number {
        told.map_or_else(
            || {
                self.unknown.push(most);
                Number::Unknown(self.unknown.len() - 1)
            },
            Number::Told,
        )
    }

    /// A place by itself: its divisions, and that a measure means a judgement.
    fn place(&mut self, of: &Told) -> Vec<Number> {
        let most = |c| if c < MEASURES { f64::from(of.filed) } else { MANY };
        let numbers: Vec<Number> = (0..).zip(&of.numbers).map(|(c, told)| self.number(*told, most(c))).collect();
        let filed = [Number::Told(of.filed)];
        for divided in [0..4, 4..8, 8..11] {
            self.equal(&numbers[divided], &filed);
        }
        for (divided, all) in [(12..15, JUDGED), (15..17, JUDGED), (18..21, MEASURES)] {
            self.equal(&numbers[divided], &numbers[all..=all]);
        }
        let (judged, measures) = (numbers[JUDGED], numbers[MEASURES]);
        self.sum([(measures, 1.0), (judged, -MANY)], ComparisonOp::Le);
        if matches!(measures, Number::Told(1..)) {
            self.sum([(judged, 1.0), (Number::Told(1), -1.0)], ComparisonOp::Ge);
        }
        numbers
    }

    /// Locations to their region, regions and elsewhere to the whole: each number of it.
    fn add_up(&mut self, published: &Published, all: &[Vec<Number>]) {
        let elsewhere = published.locations.len();
        let whole = all.len() - 1;
        (0..all[whole].len()).for_each(|c| {
            for r in 0..published.regions.len() {
                let inside = published.locations.iter().zip(all).filter(|((region, _), _)| *region == r);
                let inside: Vec<Number> = inside.map(|(_, numbers)| numbers[c]).collect();
                self.equal(&inside, &[all[elsewhere + 1 + r][c]]);
            }
            let parts: Vec<Number> = all[elsewhere..whole].iter().map(|numbers| numbers[c]).collect();
            self.equal(&parts, &[all[whole][c]]);
        });
    }

    /// Categories to their kind.
    fn kinds(&mut self, published: &Published, whole: &[Number]) -> Vec<Number> {
        let most = f64::from(published.whole.filed);
        let all: Vec<Number> = published.categories.iter().map(|(_, told)| self.number(*told, most)).collect();
        for (kind, sum) in whole.iter().take(4).enumerate() {
            let of = all.iter().zip(&published.categories).filter(|(_, (of, _))| *of == kind);
            let of: Vec<Number> = of.map(|(number, _)| *number).collect();
            self.equal(&of, &[*sum]);
        }
        all
    }

    /// These together are those together.
    fn equal(&mut self, these: &[Number], those: &[Number]) {
        let signed = these.iter().map(|n| (*n, 1.0)).chain(those.iter().map(|n| (*n, -1.0)));
        self.sum(signed, ComparisonOp::Eq);
    }

    /// All of these together are so to zero.
    fn sum(&mut self, signed: impl IntoIterator<Item = (Number, f64)>, op: ComparisonOp) {
        let mut sum = Sum { terms: Vec::new(), op, value: 0.0 };
        for (number, times) in signed {
            match number {
                Number::Told(told) => sum.value -= times * f64::from(told),
                Number::Unknown(n) => sum.terms.push((n, times)),
            }
        }
        if !sum.terms.is_empty() {
            self.sums.push(sum);
        }
    }

    /// Those of some unknowns that can be one number only. What was found for one says something of the others.
    fn known(&self, of: &[usize]) -> Vec<usize> {
        let parts = self.parts();
        let mut found: Vec<Vec<Option<f64>>> = Vec::new();
        let differs = |found: &[Vec<Option<f64>>], n: usize| {
            let mut values = found.iter().filter_map(|one| one[n]);
            values.next().is_some_and(|first| values.any(|value| (value - first).abs() > 0.5))
        };
        let mut known = Vec::new();
        for n in of {
            for direction in [OptimizationDirection::Maximize, OptimizationDirection::Minimize] {
                if !differs(&found, *n) {
                    found.push(self.extreme(direction, *n, &parts));
                }
            }
            known.extend(Some(*n).filter(|n| !differs(&found, *n)));
        }
        known
    }

    /// Of each unknown which others it hangs together with: those of the same part.
    fn parts(&self) -> Vec<usize> {
        let mut part: Vec<usize> = (0..self.unknown.len()).collect();
        let mut changed = true;
        while changed {
            changed = false;
            for sum in &self.sums {
                let least = sum.terms.iter().map(|(n, _)| part[*n]).min().unwrap_or_default();
                for (n, _) in &sum.terms {
                    changed |= part[*n] != least;
                    part[*n] = least;
                }
            }
        }
        part
    }

    /// What the unknowns of a part are where one of them is as small or as large as it can be.
    fn extreme(&self, direction: OptimizationDirection, of: usize, parts: &[usize]) -> Vec<Option<f64>> {
        let mut problem = Problem::new(direction);
        let mut variable = |n: usize| problem.add_var(if n == of { 1.0 } else { 0.0 }, (0.0, self.unknown[n]));
        let all: Vec<Option<Variable>> =
            (0..parts.len()).map(|n| (parts[n] == parts[of]).then(|| variable(n))).collect();
        for sum in self.sums.iter().filter(|sum| parts[sum.terms[0].0] == parts[of]) {
            let mut expression = LinearExpr::empty();
            for (n, times) in &sum.terms {
                if let Some(variable) = all[*n] {
                    expression.add(variable, *times);
                }
            }
            problem.add_constraint(expression, sum.op, sum.value);
        }
        match problem.solve() {
            Ok(SolveOutcome::Solution(solution)) => all.iter().map(|v| v.map(|v| solution[v])).collect(),
            _ => panic!("what is published contradicts itself"),
        }
    }
}
