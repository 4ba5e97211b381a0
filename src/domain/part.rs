//! A part of a complaint about several locations: points given to one manager, who sees those and nothing else (R8).

use super::{
    complaint::Complaint,
    ids::{StaffId, TextId},
    judgement::{Outcome, When},
    promise::{Promise, Settled},
};
use serde::{Deserialize, Serialize};

/// What was given to one manager.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// To whom.
    pub manager: StaffId,
    /// The numbers of the points; none once they were taken away.
    pub points: Vec<u8>,
    /// What was found about them, in order: kept also when the points go.
    pub reports: Vec<TextId>,
}

impl Part {
    /// Of somebody to whom nothing was given yet.
    pub const fn of(manager: StaffId) -> Self {
        Self { manager, points: Vec::new(), reports: Vec::new() }
    }
}

/// Everything that whoever holds a part may read of a case. What is not here cannot be shown by mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartSight {
    /// To whom the points were given.
    pub manager: StaffId,
    /// The points, as they read now.
    pub points: Vec<SeenPoint>,
    /// What was reported about them.
    pub reports: Vec<TextId>,
    /// The measures that are this manager's to see to, once the judgement was issued.
    pub measures: Vec<SeenMeasure>,
}

/// A point of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeenPoint {
    /// Its number.
    pub number: u8,
    /// What it is.
    pub title: TextId,
    /// What was found and why, once it was issued.
    pub found: Option<(Outcome, TextId)>,
}

/// A measure that is somebody's to see to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeenMeasure {
    /// What is done.
    pub what: TextId,
    /// When it was, or will be: the day that counts now.
    pub when: When,
    /// How it ended, without the words of whoever settled it.
    pub settled: Option<Settled<()>>,
}

impl PartSight {
    /// Every text in it.
    pub fn texts(&self) -> Vec<TextId> {
        let points = self.points.iter().flat_map(|p| [Some(p.title), p.found.map(|(_, reasons)| reasons)]).flatten();
        points.chain(self.reports.iter().copied()).chain(self.measures.iter().map(|m| m.what)).collect()
    }
}

impl Complaint {
    /// What the holder of a part may read; nothing where nothing is given.
    pub fn part_sight(&self, manager: StaffId) -> Option<PartSight> {
        let part = self.parts.iter().find(|p| p.manager == manager && !p.points.is_empty())?;
        let found = |number| {
            let finding = self.issued.as_ref()?.findings.iter().find(|f| f.point == number)?;
            finding.outcome.zip(finding.reasons)
        };
        let points = self.points.iter().filter(|p| part.points.contains(&p.number));
        let point = |number, title| SeenPoint { number, title, found: found(number) };
        Some(PartSight {
            manager,
            points: points.map(|p| point(p.number, p.title)).collect(),
            reports: part.reports.clone(),
            measures: self.measures_of(manager),
        })
    }

    fn measures_of(&self, owner: StaffId) -> Vec<SeenMeasure> {
        // R14: what was planned is followed, also when another judgement came after it, and may have been moved.
        let followed = |p: &Promise| SeenMeasure {
            what: p.what,
            when: When::Planned(p.by),
            settled: p.settled.map(Settled::without_words),
        };
        let own = self.measures.iter().filter(|p| p.owner == Some(owner));
        let earlier = own.clone().filter(|p| p.number <= self.measures_before).map(followed);
        let issued = self.issued.iter().flat_map(|j| &j.measures).filter(|m| m.owner == owner).map(|measure| {
            let planned = own.clone().find(|p| p.what == measure.what).map(followed);
            planned.unwrap_or(SeenMeasure { what: measure.what, when: measure.when, settled: None })
        });
        earlier.chain(issued).collect()
    }
}
