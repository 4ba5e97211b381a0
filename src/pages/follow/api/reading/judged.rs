//! Reading the judgement that went out, with the measures of all of them (R12–R14).

use super::{
    super::super::{Found, Improvement, Verdict},
    Reader,
};
use crate::{
    domain::{event::Event, judgement::When, promise},
    house::clock,
};
use chrono::NaiveDate;

impl Reader<'_> {
    pub(super) fn verdict(&self, today: NaiveDate) -> Option<Verdict> {
        let c = &self.file.complaint;
        let judgement = c.issued.as_ref()?;
        let issued = self.file.events.iter().rfind(|e| matches!(e.event, Event::JudgementIssued { .. }))?;
        let title = |number| c.points.iter().find(|p| p.number == number).map(|p| self.words(p.title));
        Some(Verdict {
            on: clock::amsterdam_date(issued.at),
            found: judgement
                .findings
                .iter()
                .map(|f| Found {
                    number: f.point,
                    title: title(f.point).unwrap_or_default(),
                    outcome: f.outcome,
                    reasons: f.reasons.map(|r| self.words(r)).unwrap_or_default(),
                })
                .collect(),
            measures: judgement
                .measures
                .iter()
                .zip((1..=u8::MAX).filter_map(|n| c.measures_before.checked_add(n)))
                .map(|(m, number)| Improvement {
                    what: self.words(m.what),
                    owner: self.function(m.owner),
                    when: m.when,
                    promise: c.measures.iter().find(|p| p.number == number).map(|p| self.promise(p, today)),
                })
                .collect(),
            earlier: c
                .measures
                .iter()
                .filter(|p| p.number <= c.measures_before)
                .map(|p| self.earlier(p, today))
                .collect(),
        })
    }

    /// R14: a measure of a judgement before the last one.
    fn earlier(&self, measure: &promise::Promise, today: NaiveDate) -> Improvement {
        Improvement {
            what: self.words(measure.what),
            owner: measure.owner.map(|owner| self.function(owner)).unwrap_or_default(),
            when: When::Planned(measure.first_by),
            promise: Some(self.promise(measure, today)),
        }
    }
}
