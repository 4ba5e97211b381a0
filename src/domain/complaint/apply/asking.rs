//! A question: its answer, or the complaint it becomes (R2).

use crate::domain::complaint::{By, Complaint};
use crate::domain::{
    event::{Became, Event},
    phase::Closing,
    phase::Phase,
};

impl Complaint {
    /// What becomes of a question.
    pub(super) fn ask(&mut self, by: By, event: &Event) {
        match event {
            Event::QuestionAnswered { text } => {
                if let Some(question) = &mut self.question {
                    question.answer = Some((by.on, *text));
                }
                self.message_waits = false;
                self.close(by, Closing::Answered);
            }
            Event::BecameComplaint(became) => self.became(by, became),
            _ => {}
        }
    }

    fn became(&mut self, by: By, became: &Became) {
        if let Some(question) = &mut self.question {
            question.became_on = Some(by.on);
            question.late_decision_due = Some(became.late_decision_due);
            question.more = became.more;
        }
        self.filed.relation = became.relation;
        self.filed.place = became.place.clone();
        self.filed.categories.clone_from(&became.categories);
        self.filed.about_manager = became.about_manager;
        self.filed.occurred = became.occurred;
        self.filed.late = became.late;
        self.filed.talked = became.talked;
        self.filed.texts.persons = became.persons;
        self.filed.texts.late_reason = became.late_reason;
        self.open(Phase::Received);
    }
}
