//! Numbers and the sums between them.

use super::cycle::{self, Way};
use std::collections::BTreeSet;

/// An equation between cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeId(pub(super) usize);

/// A cell of a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellId(pub(super) usize);

/// A number that could be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The equation that it is added in,
    pub plus: NodeId,
    /// and the one that it is subtracted in.
    pub minus: NodeId,
    /// How many there are.
    pub value: u32,
    /// How many there can be at the most by what everybody knows, where that is less than without end.
    pub most: Option<u32>,
}

/// Numbers, the sums between them, and which of them are hidden. What is no cell of it is known to everybody.
#[derive(Clone, Debug, Default)]
pub struct Network {
    nodes: usize,
    cells: Vec<Cell>,
    hidden: BTreeSet<CellId>,
    /// Sums that may not follow, of cells that are hidden.
    secrets: Vec<Vec<CellId>>,
}

impl Network {
    /// One more equation.
    pub fn node(&mut self) -> NodeId {
        self.nodes += 1;
        NodeId(self.nodes - 1)
    }

    /// One more cell.
    pub fn cell(&mut self, cell: Cell) -> CellId {
        self.cells.push(cell);
        CellId(self.cells.len() - 1)
    }

    /// Tells nobody the number of a cell.
    pub fn hide(&mut self, id: CellId) {
        self.hidden.insert(id);
    }

    /// The sum of these, which are hidden, may not follow from what is told: of one, or of several.
    pub fn keep_secret(&mut self, sum: Vec<CellId>) {
        self.hidden.extend(&sum);
        self.secrets.push(sum);
    }

    /// Hides what gives a secret away; says whether none follows now. None does, wherever the sums leave any way for it
    /// to be another number.
    pub fn protect(&mut self) -> bool {
        let mut secrets = self.secrets.clone();
        // The largest first: what protects it often protects the smaller ones with it.
        secrets.sort_by_key(|sum| std::cmp::Reverse(sum.iter().map(|id| self.cells[id.0].value).sum::<u32>()));
        let mut safe = true;
        for sum in secrets {
            if self.follows(&sum) {
                match self.cycle(&sum, |_| true) {
                    Some(cycle) => self.hidden.extend(cycle),
                    None => safe = false,
                }
            }
        }
        safe
    }

    /// Whether a cell is told.
    pub fn told(&self, id: CellId) -> bool {
        !self.hidden.contains(&id)
    }

    /// Its number, where it is told.
    pub fn number(&self, id: CellId) -> Option<u32> {
        self.told(id).then(|| self.cells[id.0].value)
    }

    /// Whether the sum of hidden cells follows from what is told. Of one cell this is exact; of several it errs on the
    /// side of hiding.
    pub fn follows(&self, sum: &[CellId]) -> bool {
        self.cycle(sum, |other| self.hidden.contains(&other)).is_none()
    }

    /// The cheapest cycle of cells that `may` be used, through exactly one of a sum: by it the sum changes.
    fn cycle(&self, sum: &[CellId], may: impl Fn(CellId) -> bool) -> Option<BTreeSet<CellId>> {
        let others = (0..self.cells.len()).map(CellId).filter(|id| !sum.contains(id) && may(*id));
        let ways = others.flat_map(|cell| {
            let cost = self.cost(cell);
            self.ways(cell).map(move |(from, to)| Way { from, to, cell, cost })
        });
        let ways: Vec<Way> = ways.collect();
        // By one of the sum, and back by the rest.
        let found = sum.iter().flat_map(|id| {
            let back = self.ways(*id).filter_map(|(from, to)| cycle::cheapest(self.nodes, &ways, to, from));
            back.map(|(cost, mut cells)| {
                cells.insert(*id);
                (cost, cells)
            })
        });
        found.min_by_key(|(cost, _)| *cost).map(|(_, cells)| cells)
    }

    /// What is hidden costs nothing; what is told as much as hiding it takes away.
    fn cost(&self, id: CellId) -> u64 {
        if self.hidden.contains(&id) { 0 } else { 1_000 + u64::from(self.cells[id.0].value) }
    }

    /// The ways in which a number can be another: up along its edge, and down against it.
    fn ways(&self, id: CellId) -> impl Iterator<Item = (NodeId, NodeId)> {
        let cell = self.cells[id.0];
        let up = cell.most.is_none_or(|most| cell.value < most).then_some((cell.minus, cell.plus));
        let down = (cell.value > 0).then_some((cell.plus, cell.minus));
        up.into_iter().chain(down)
    }
}
