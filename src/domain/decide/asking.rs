//! A question to the coordinator, without a complaint: its answer, or the complaint it becomes (R2).

use super::{Decided, Decision, Draft};
use crate::domain::{
    calendar::Calendar,
    command::NewBecame,
    deadlines::{Terms, answer_due, filing_term_ends, late_decision_due},
    event::{Asked, AskedTexts, Became, Event},
    ids::{StaffId, TextId},
    intake::{NewQuestion, Occurred, Place},
    phase::Closing,
    reference::Reference,
    refusal::Refusal,
    words::{NewText, Prose},
};
use chrono::NaiveDate;

/// Asks a question on `asked_on`, an Amsterdam date, on the calendar as it stands. Whoever is in `withheld_from` is asked
/// about, and never sees it.
pub fn ask(
    new: NewQuestion,
    withheld_from: Vec<StaffId>,
    reference: Reference,
    asked_on: NaiveDate,
    calendar: &Calendar,
    fresh: &mut dyn FnMut() -> TextId,
) -> Decision {
    let mut texts = Vec::new();
    let mut keep = |words: Prose| {
        let id = fresh();
        texts.push(NewText { id, words });
        id
    };
    let ids = AskedTexts {
        question: keep(new.question),
        name: keep(new.name),
        email: new.email.map(&mut keep),
        phone: new.phone.map(&mut keep),
    };
    let asked = Asked {
        reference,
        answer_due: answer_due(asked_on, calendar),
        terms: Terms::fix(asked_on, calendar),
        place: new.place,
        way: new.way,
        lang: new.lang,
        safe: new.safe,
        filed_by_staff: new.filed_by_staff,
        withheld_from,
        texts: ids,
    };
    Decision { events: vec![Event::Asked(Box::new(asked))], texts }
}

impl Draft<'_> {
    /// With the parent's consent, which the form asks for: as long as it is open, and within fourteen days of its
    /// answer. Received on the day it was asked, and late by that day (R4).
    pub(super) fn make_complaint(&mut self, new: NewBecame) -> Decided {
        if self.case.closed.is_some() {
            self.ended_by(Closing::Answered)?;
            self.still_in_time()?;
        }
        let known = |place: &Place| place.locations().iter().all(|id| self.world.org.location(*id).is_some());
        if !known(&new.place) {
            return Err(Refusal::NoSuchLocation);
        }
        let late = match new.occurred {
            Occurred::On(day) => {
                self.not_to_come(day)?;
                self.case.filed.terms.received_on > filing_term_ends(day)
            }
            Occurred::Ongoing | Occurred::Unknown => false,
        };
        let became = Became {
            relation: new.relation,
            place: new.place,
            categories: new.categories,
            about_manager: new.about_manager,
            occurred: new.occurred,
            late,
            late_decision_due: late_decision_due(self.world.today, self.world.calendar),
            talked: new.talked,
            more: new.more.map(|words| self.text(words)),
            persons: new.persons.map(|words| self.text(words)),
            late_reason: new.late_reason.map(|words| self.text(words)),
        };
        self.happens(Event::BecameComplaint(Box::new(became)))
    }
}
