//! What can be counted of one case: a fold over its events, like its state, but with the days on which things were so.

use super::Span;
use crate::domain::{
    complaint::{By, Complaint},
    event::Event,
    external::{Body, Step},
    ids::{ComplaintId, StaffId},
    intake::{Category, Place},
    judgement::{Judgement, Outcome},
    lateness::Cause,
    phase::{Closing, Phase},
    promise::Settled,
    reference::Reference,
};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// What can be counted of a case, by everything that is known of it now. No words, and nobody's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The case.
    pub complaint: ComplaintId,
    /// By which a report names it.
    pub reference: Reference,
    /// Where.
    pub place: Place,
    /// What it is about in the first place.
    pub category: Option<Category>,
    /// Day 0.
    pub received_on: NaiveDate,
    /// R9.
    pub first_contact_due: NaiveDate,
    /// R12.
    pub judgement_due: NaiveDate,
    /// Where it stood from which day on; at least one, in order.
    pub turns: Vec<Turn>,
    /// R9: the day of the first personal contact.
    pub contact_on: Option<NaiveDate>,
    /// R9: the second day on which they tried.
    pub tried_on: Option<NaiveDate>,
    /// R12: the judgements that went out.
    pub given: Vec<Given>,
    /// R12: whether the parent was told why it is late.
    pub explained: bool,
    /// And the kind of why, where that was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// R14: the measures with a day to come.
    pub measures: Vec<Promised>,
    /// R17.
    pub outside: Vec<(Body, Step, NaiveDate)>,
    /// Whoever may not know of it.
    pub conflicted: Vec<StaffId>,
    /// The last day on which something of it can be counted; nothing as long as that may still come.
    pub over_on: Option<NaiveDate>,
}

/// From a day on it stood so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// The day.
    pub on: NaiveDate,
    /// How.
    pub to: Stand,
}

/// How a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stand {
    /// In this phase.
    Open(Phase),
    /// Over, in this way.
    Ended(Closing),
}

/// A judgement that went out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// When it was issued.
    pub on: NaiveDate,
    /// R12: when it counts as given: the mail was accepted, or the letter posted.
    pub met_on: Option<NaiveDate>,
    /// What was found of each point.
    pub outcomes: Vec<Outcome>,
    /// Whether it was solved in conversation.
    pub solved: bool,
}

/// A measure with a day to come (R14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promised {
    /// When it was promised.
    pub on: NaiveDate,
    /// The day that counts now.
    pub by: NaiveDate,
    /// What became of it.
    pub settled: Option<Settled<()>>,
}

impl Record {
    /// What can be counted of a history; nothing when it does not begin with filing or asking.
    pub fn of<'a>(id: ComplaintId, events: impl IntoIterator<Item = (By, &'a Event)>) -> Option<Self> {
        let mut events = events.into_iter();
        let (by, first) = events.next()?;
        let mut case = Complaint::replay(id, [(by, first)])?;
        let mut turns = vec![Turn { on: by.on, to: stand(&case) }];
        let mut given: Vec<Given> = Vec::new();
        // Of each measure, by its number: the day on which it was promised.
        let mut promised = std::collections::BTreeMap::new();
        for (by, event) in events {
            case.apply(by, event);
            if turns.last().is_none_or(|turn| turn.to != stand(&case)) {
                turns.push(Turn { on: by.on, to: stand(&case) });
            }
            if let (Event::JudgementIssued { .. }, Some(judgement)) = (event, &case.issued) {
                given.push(Given::of(judgement, by.on));
                promised.extend(
                    case.measures.iter().filter(|m| m.number > case.measures_before).map(|m| (m.number, by.on)),
                );
            }
            if let Some(last) = given.last_mut() {
                last.met_on = case.judgement_met_on();
            }
        }
        let measures = case.measures.iter().map(|m| Promised {
            on: promised.get(&m.number).copied().unwrap_or(m.first_by),
            by: m.by,
            settled: m.settled.map(Settled::without_words),
        });
        let mut attempts: Vec<NaiveDate> = case.attempts.iter().map(|(on, _)| *on).collect();
        attempts.sort();
        attempts.dedup();
        let mut record = Self {
            complaint: id,
            reference: case.filed.reference.clone(),
            place: case.filed.place.clone(),
            category: case.filed.categories.first().copied(),
            received_on: case.filed.terms.received_on,
            first_contact_due: case.filed.terms.first_contact_due,
            judgement_due: case.filed.terms.judgement_due,
            turns,
            contact_on: case.first_contact_on(),
            tried_on: attempts.get(1).copied(),
            given,
            explained: case.lateness.is_some(),
            cause: case.lateness_cause,
            measures: measures.collect(),
            outside: case.external.clone(),
            conflicted: case.conflicted(),
            over_on: None,
        };
        record.over_on = record.over();
        Some(record)
    }

    /// How it stood at the end of a day; nothing before it was there.
    pub fn stood(&self, day: NaiveDate) -> Option<Stand> {
        self.turns.iter().rev().find(|turn| turn.on <= day).map(|turn| turn.to)
    }

    /// How it stands.
    fn stands(&self) -> Option<Stand> {
        self.turns.last().map(|turn| turn.to)
    }

    /// Whether it is a complaint: no question, and nothing that turned out to be none.
    pub fn counts(&self) -> bool {
        use Stand::{Ended, Open};
        !matches!(self.stands(), None | Some(Open(Phase::Asked) | Ended(Closing::Answered | Closing::NotAComplaint)))
    }

    /// Whether it goes on outside of the procedure (R6, R7).
    pub fn diverted(&self) -> bool {
        self.stands() == Some(Stand::Ended(Closing::Diverted))
    }

    /// Whether one of these may not know of it.
    pub fn concerns(&self, staff: &[StaffId]) -> bool {
        self.conflicted.iter().any(|who| staff.contains(who))
    }

    /// R12: for how many days it was late on a day; none when it was not, or was over.
    pub fn days_late(&self, day: NaiveDate) -> Option<i64> {
        let open = matches!(self.stood(day), Some(Stand::Open(phase)) if phase != Phase::Asked);
        let judged = self.given.first().is_some_and(|given| given.on <= day);
        let days = day.signed_duration_since(self.judgement_due).num_days();
        (open && !judged && days > 0).then_some(days)
    }

    /// R12: by how many days the first judgement was late, where it was given in these days.
    pub fn given_late(&self, span: Span) -> Option<i64> {
        let on = self.given.first()?.met_on.filter(|on| span.holds(*on))?;
        Some(on.signed_duration_since(self.judgement_due).num_days()).filter(|days| *days > 0)
    }

    fn over(&self) -> Option<NaiveDate> {
        let ended = matches!(self.stands(), Some(Stand::Ended(_)));
        let sent = self.given.last().is_none_or(|given| given.met_on.is_some());
        let settled = self.measures.iter().all(|m| m.settled.is_some());
        let days = self.turns.iter().map(|turn| turn.on);
        let days = days.chain(self.given.iter().filter_map(|given| given.met_on));
        let days = days.chain(self.measures.iter().flat_map(|m| [m.kept_on(), m.late_from()]).flatten());
        let days = days.chain(self.outside.iter().map(|(_, _, on)| *on));
        days.chain([self.received_on, self.first_contact_due]).max().filter(|_| ended && sent && settled)
    }
}

const fn stand(case: &Complaint) -> Stand {
    match case.closed {
        Some(closed) => Stand::Ended(closed.how),
        None => Stand::Open(case.phase),
    }
}

impl Given {
    fn of(judgement: &Judgement, on: NaiveDate) -> Self {
        let outcomes = judgement.findings.iter().filter_map(|finding| finding.outcome).collect();
        Self { on, met_on: None, outcomes, solved: judgement.solved }
    }
}

impl Promised {
    /// The day on which it was kept.
    pub const fn kept_on(&self) -> Option<NaiveDate> {
        match self.settled {
            Some(Settled::Kept(on)) => Some(on),
            _ => None,
        }
    }

    /// The first day on which it was late, when that comes; what was kept by its day, or is no longer needed, never is.
    pub fn late_from(&self) -> Option<NaiveDate> {
        let never = match self.settled {
            Some(Settled::Kept(on)) => on <= self.by,
            Some(Settled::Cancelled { .. }) => true,
            Some(Settled::Missed | Settled::Moved { .. }) | None => false,
        };
        (!never).then(|| self.by + Days::new(1))
    }
}
