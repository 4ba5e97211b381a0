//! The cheapest way from one node to another (E. W. Dijkstra, "A note on two problems in connexion with graphs",
//! Numerische Mathematik 1, 1959).

use super::network::{CellId, NodeId};
use std::{
    cmp::Reverse,
    collections::{BTreeSet, BinaryHeap},
};

/// A way to go by a cell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    pub from: NodeId,
    pub to: NodeId,
    pub cell: CellId,
    pub cost: u64,
}

/// What it costs to go from one node to another, and by which cells; nothing where no way leads there.
pub(super) fn cheapest(nodes: usize, ways: &[Way], from: NodeId, to: NodeId) -> Option<(u64, BTreeSet<CellId>)> {
    let mut leaving = vec![Vec::new(); nodes];
    for way in ways {
        leaving[way.from.0].push(way);
    }
    // Of each node reached: the cost, and the last way there.
    let mut reached: Vec<Option<(u64, Option<&Way>)>> = vec![None; nodes];
    reached[from.0] = Some((0, None));
    let mut waiting = BinaryHeap::from([Reverse((0, from))]);
    while let Some(Reverse((cost, node))) = waiting.pop() {
        for way in &leaving[node.0] {
            let further = cost + way.cost;
            if reached[way.to.0].is_none_or(|(known, _)| further < known) {
                reached[way.to.0] = Some((further, Some(way)));
                waiting.push(Reverse((further, way.to)));
            }
        }
    }
    let (cost, _) = reached[to.0]?;
    let last = |node: NodeId| reached[node.0].and_then(|(_, way)| way);
    let back = std::iter::successors(last(to), |way| last(way.from));
    Some((cost, back.map(|way| way.cell).collect()))
}
