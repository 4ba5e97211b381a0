//! What is counted, and how (R16).

use super::{Record, Span, Stand};
use crate::domain::{
    external::{Body, Step},
    judgement::Outcome,
    phase::{Closing, Phase},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

macro_rules! figures {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {
        /// Something that is counted over some days, in the order in which a report tells it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Figure {
            $($(#[$doc])* $name),*
        }

        impl Figure {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];
        }
    };
}

figures! {
    /// Complaints received.
    New,
    /// Open on the last day, and only with the coordinator (R8).
    OpenReceived,
    /// Open on the last day, with a handler.
    OpenAssigned,
    /// Open on the last day, and they spoke.
    OpenInContact,
    /// Open on the last day, and being looked into.
    OpenInvestigating,
    /// Open on the last day, with a judgement that waits for its reader.
    OpenJudging,
    /// R12: open on the last day, past the six weeks.
    Overdue,
    /// R9: first contacts due, and made by then.
    ContactMet,
    /// R9: due and not made, but they tried on two days.
    ContactTried,
    /// R9: due, not made, and not tried either.
    ContactMissed,
    /// R12: first judgements given within the six weeks.
    JudgedInTime,
    /// R12: given later, and the parent was told why.
    JudgedLateExplained,
    /// R12: given later, without that.
    JudgedLate,
    /// Judgements given anew after opening again: their terms ended with the first.
    JudgedAgain,
    /// R12: issued, and on the last day not yet taken by the mail server, nor posted.
    JudgedUnsent,
    /// Points of the judgements given.
    Founded,
    /// Points of the judgements given.
    PartlyFounded,
    /// Points of the judgements given.
    Unfounded,
    /// Points of the judgements given.
    NoJudgementPossible,
    /// Complaints that ended with a judgement.
    EndedJudged,
    /// Complaints that ended in conversation.
    EndedSolved,
    /// Complaints that were taken back.
    EndedWithdrawn,
    /// Complaints that were not taken on.
    EndedInadmissible,
    /// Complaints whose complainant is no longer there.
    EndedCannotContinue,
    /// R14: measures promised.
    MeasuresPromised,
    /// R14: measures kept, in time or not.
    MeasuresKept,
    /// R14: measures whose day passed without.
    MeasuresLate,
    /// R17: parents who asked the Klachtenloket.
    AtKlachtenloket,
    /// R17: parents who asked the Geschillencommissie.
    AtGeschillencommissie,
    /// R6, R7: cases that left the procedure. Of the whole organisation only.
    Diverted,
}

const COUNT: usize = Figure::ALL.len();

/// How much there is of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<Figure, u32>", into = "BTreeMap<Figure, u32>")]
pub struct Figures([u32; COUNT]);

impl Default for Figures {
    fn default() -> Self {
        Self([0; COUNT])
    }
}

impl Figures {
    /// What there is of some cases over some days. What was diverted counts as that and as nothing else: which location
    /// it was about is for nobody to work out.
    pub fn count<'a>(records: impl IntoIterator<Item = &'a Record>, span: Span) -> Self {
        let mut figures = Self::default();
        let within = |record: &&Record| record.over_on.is_none_or(|on| on >= span.from);
        for record in records.into_iter().filter(|record| within(record) && record.counts()) {
            if record.received_on <= span.to {
                figures.add(record, span);
            }
            figures.outside(record, span);
        }
        figures
    }

    /// How much there is of one.
    pub const fn of(&self, figure: Figure) -> u32 {
        self.0[figure as usize]
    }

    /// All open ones.
    pub fn open(&self) -> u32 {
        use Figure::{OpenAssigned, OpenInContact, OpenInvestigating, OpenJudging, OpenReceived};
        [OpenReceived, OpenAssigned, OpenInContact, OpenInvestigating, OpenJudging].iter().map(|f| self.of(*f)).sum()
    }

    /// Both together.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self(std::array::from_fn(|n| self.0[n] + other.0[n]))
    }

    fn one(&mut self, figure: Figure, so: bool) {
        self.0[figure as usize] += u32::from(so);
    }

    fn add(&mut self, record: &Record, span: Span) {
        if record.diverted() {
            self.one(Figure::Diverted, record.turns.last().is_some_and(|turn| span.holds(turn.on)));
            return;
        }
        self.one(Figure::New, span.holds(record.received_on));
        if let Some(figure) = record.stood(span.to).and_then(open) {
            self.one(figure, true);
        }
        self.one(Figure::Overdue, record.days_late(span.to).is_some());
        self.contact(record, span);
        self.judgements(record, span);
        for turn in record.turns.iter().filter(|turn| span.holds(turn.on)) {
            if let Some(figure) = ended(turn.to) {
                self.one(figure, true);
            }
        }
        for measure in &record.measures {
            self.one(Figure::MeasuresPromised, span.holds(measure.on));
            self.one(Figure::MeasuresKept, measure.kept_on().is_some_and(|on| span.holds(on)));
            self.one(Figure::MeasuresLate, measure.late_from().is_some_and(|on| span.holds(on)));
        }
    }

    /// R17: whoever asked outside may have done so before they filed.
    fn outside(&mut self, record: &Record, span: Span) {
        for (body, step, on) in record.outside.iter().filter(|_| !record.diverted()) {
            self.one(at(*body), *step == Step::Asked && span.holds(*on));
        }
    }

    /// R9: by the day on which it was due. What ended by then without a contact needed none any more.
    fn contact(&mut self, record: &Record, span: Span) {
        let due = record.first_contact_due;
        if !span.holds(due) {
            return;
        }
        let by_then = |day: Option<chrono::NaiveDate>| day.is_some_and(|on| on <= due);
        let over = matches!(record.stood(due), Some(Stand::Ended(_)));
        match (by_then(record.contact_on), by_then(record.tried_on)) {
            (true, _) => self.one(Figure::ContactMet, true),
            (false, _) if over => {}
            (false, true) => self.one(Figure::ContactTried, true),
            (false, false) => self.one(Figure::ContactMissed, true),
        }
    }

    /// R12: by the day on which it counts as given; the first of a complaint is what the six weeks are for.
    fn judgements(&mut self, record: &Record, span: Span) {
        for (n, given) in record.given.iter().enumerate() {
            let replaced = record.given.get(n + 1).is_some_and(|next| next.on <= span.to);
            let sent = given.met_on.is_some_and(|on| on <= span.to);
            self.one(Figure::JudgedUnsent, given.on <= span.to && !sent && !replaced);
            let Some(on) = given.met_on.filter(|on| span.holds(*on)) else { continue };
            let figure = match (n, on <= record.judgement_due, record.explained) {
                (1.., _, _) => Figure::JudgedAgain,
                (0, true, _) => Figure::JudgedInTime,
                (0, false, true) => Figure::JudgedLateExplained,
                (0, false, false) => Figure::JudgedLate,
            };
            self.one(figure, true);
            for outcome in &given.outcomes {
                self.one(found(*outcome), true);
            }
        }
    }
}

const fn open(stand: Stand) -> Option<Figure> {
    match stand {
        Stand::Open(Phase::Received) => Some(Figure::OpenReceived),
        Stand::Open(Phase::Assigned) => Some(Figure::OpenAssigned),
        Stand::Open(Phase::InContact) => Some(Figure::OpenInContact),
        Stand::Open(Phase::Investigating) => Some(Figure::OpenInvestigating),
        Stand::Open(Phase::Judging) => Some(Figure::OpenJudging),
        Stand::Open(Phase::Asked | Phase::Closed) | Stand::Ended(_) => None,
    }
}

const fn ended(stand: Stand) -> Option<Figure> {
    match stand {
        Stand::Ended(Closing::Judged) => Some(Figure::EndedJudged),
        Stand::Ended(Closing::Solved) => Some(Figure::EndedSolved),
        Stand::Ended(Closing::Withdrawn) => Some(Figure::EndedWithdrawn),
        Stand::Ended(Closing::Inadmissible) => Some(Figure::EndedInadmissible),
        Stand::Ended(Closing::CannotContinue) => Some(Figure::EndedCannotContinue),
        Stand::Ended(Closing::Diverted | Closing::NotAComplaint | Closing::Answered) | Stand::Open(_) => None,
    }
}

const fn found(outcome: Outcome) -> Figure {
    match outcome {
        Outcome::Founded => Figure::Founded,
        Outcome::PartlyFounded => Figure::PartlyFounded,
        Outcome::Unfounded => Figure::Unfounded,
        Outcome::NoJudgementPossible => Figure::NoJudgementPossible,
    }
}

const fn at(body: Body) -> Figure {
    match body {
        Body::Klachtenloket => Figure::AtKlachtenloket,
        Body::Geschillencommissie => Figure::AtGeschillencommissie,
    }
}

impl From<Figures> for BTreeMap<Figure, u32> {
    fn from(figures: Figures) -> Self {
        Figure::ALL.iter().map(|figure| (*figure, figures.of(*figure))).collect()
    }
}

impl From<BTreeMap<Figure, u32>> for Figures {
    /// What an older report did not count is none.
    fn from(counted: BTreeMap<Figure, u32>) -> Self {
        let mut figures = Self::default();
        for (figure, count) in counted {
            figures.0[figure as usize] = count;
        }
        figures
    }
}
