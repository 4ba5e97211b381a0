//! The network against whoever tries every table there could be.

use super::*;
use proptest::prelude::*;

/// A table with its sums: the last row and the last column.
#[derive(Debug)]
struct Table {
    rows: usize,
    columns: usize,
    inside: Vec<u32>,
    net: Network,
    /// Of every cell with its place; the sum of everything is known.
    cells: Vec<(usize, usize, u32, CellId)>,
}

impl Table {
    fn new(rows: usize, columns: usize, inside: Vec<u32>, threshold: Threshold) -> Self {
        let mut net = Network::default();
        let row: Vec<NodeId> = (0..=rows).map(|_| net.node()).collect();
        let column: Vec<NodeId> = (0..=columns).map(|_| net.node()).collect();
        let mut cells = Vec::new();
        for (r, row) in row.into_iter().enumerate() {
            for c in (0..=columns).filter(|c| r < rows || *c < columns) {
                let sum_row = (r == rows) != (c == columns);
                let (plus, minus) = if sum_row { (column[c], row) } else { (row, column[c]) };
                let value = value(&inside, rows, columns, r, c);
                let id = net.cell(Cell { plus, minus, value, most: None });
                if threshold.small(value) {
                    net.keep_secret(vec![id]);
                }
                cells.push((r, c, value, id));
            }
        }
        Self { rows, columns, inside, net, cells }
    }

    /// Every table with the same numbers where they are told.
    fn possible(&self) -> Vec<Vec<u32>> {
        let total: u32 = self.inside.iter().sum();
        let mut found = Vec::new();
        self.fill(&mut Vec::new(), total, &mut found);
        found
    }

    fn fill(&self, so_far: &mut Vec<u32>, left: u32, found: &mut Vec<Vec<u32>>) {
        if so_far.len() == self.inside.len() {
            let same = |(r, c, of, id): &(usize, usize, u32, CellId)| {
                !self.net.told(*id) || value(so_far, self.rows, self.columns, *r, *c) == *of
            };
            if left == 0 && self.cells.iter().all(same) {
                found.push(so_far.clone());
            }
            return;
        }
        for number in 0..=left {
            so_far.push(number);
            self.fill(so_far, left - number, found);
            so_far.pop();
        }
    }
}

fn value(inside: &[u32], rows: usize, columns: usize, r: usize, c: usize) -> u32 {
    let of = |r: usize, c: usize| inside[r * columns + c];
    match (r == rows, c == columns) {
        (false, false) => of(r, c),
        (true, false) => (0..rows).map(|r| of(r, c)).sum(),
        (false, true) => (0..columns).map(|c| of(r, c)).sum(),
        (true, true) => inside.iter().sum(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_cell_follows_exactly_when_every_possible_table_agrees_on_it(
        inside in proptest::collection::vec(0u32..4, 6), columns in 2usize..4, hidden: u16
    ) {
        let rows = 6 / columns;
        let mut table = Table::new(rows, columns, inside, Threshold::default());
        // Any pattern, protected or not.
        table.net = {
            let mut open = Table::new(rows, columns, table.inside.clone(), Threshold(0));
            for (n, (.., id)) in open.cells.iter().enumerate().filter(|(n, _)| hidden >> n & 1 == 1) {
                let _ = n;
                open.net.hide(*id);
            }
            open.net
        };
        let possible = table.possible();
        for (r, c, of, id) in table.cells.iter().filter(|(.., id)| !table.net.told(*id)) {
            let one = possible.iter().all(|other| value(other, rows, columns, *r, *c) == *of);
            prop_assert_eq!(table.net.follows(&[*id]), one, "{:?} at {} {}", table.inside, r, c);
        }
    }

    #[test]
    fn no_small_number_of_a_protected_table_is_the_same_in_every_possible_table(
        inside in proptest::collection::vec(prop_oneof![0u32..4, 0u32..2], 6), columns in 2usize..4, least in 3u32..6
    ) {
        let rows = 6 / columns;
        let threshold = Threshold::new(least).unwrap();
        let mut table = Table::new(rows, columns, inside, threshold);
        let total: u32 = table.inside.iter().sum();
        prop_assert!(table.net.protect());
        let possible = table.possible();
        for (r, c, of, id) in table.cells.iter().filter(|(.., of, _)| threshold.small(*of)) {
            prop_assert!(!table.net.told(*id));
            let other = possible.iter().any(|other| value(other, rows, columns, *r, *c) != *of);
            prop_assert!(other, "{:?} of {} at {} {}", table.inside, total, r, c);
        }
    }
}

#[test]
fn nothing_is_hidden_where_nothing_is_small() {
    let mut table = Table::new(2, 2, vec![5, 0, 7, 9], Threshold::default());
    assert!(table.net.protect());
    assert!(table.cells.iter().all(|(.., id)| table.net.told(*id)));
}

#[test]
fn one_small_number_takes_three_others_with_it_and_no_more() {
    let mut table = Table::new(3, 3, vec![2, 9, 9, 9, 9, 9, 9, 9, 9], Threshold::default());
    assert!(table.net.protect());
    assert_eq!(table.cells.iter().filter(|(.., id)| !table.net.told(*id)).count(), 4);
}

#[test]
fn a_threshold_is_never_under_three() {
    assert_eq!((Threshold::new(2), Threshold::new(3)), (None, Some(Threshold(3))));
    assert!(serde_json::from_str::<Threshold>("2").is_err());
    let five = Threshold::default();
    assert_eq!([0, 1, 4, 5].map(|n| five.small(n)), [false, true, true, false]);
}
