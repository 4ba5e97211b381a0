//! Ends and ways back, safety, and correction.

use super::reading::{Reading, staff};
use crate::domain::{
    command::Command,
    external::{Body, Step},
    feedback::{Feedback, FeltHeard},
    field::Problem,
    phase::{Diversion, ReopenGround},
    words,
};

impl Reading<'_> {
    /// R5: on the written request of the chair.
    pub fn name_reader(&mut self) -> Option<Command> {
        let name = self.keep("name", words::line(&self.form.name));
        let email = self.keep("email", words::email(&self.form.email));
        Some(Command::NameReader { name: name?, email: email? })
    }

    /// By letter: it may not say whether they felt heard.
    pub fn feedback(&mut self) -> Option<Command> {
        let felt = match self.form.felt.as_str() {
            "" => Some(None),
            _ => self.one_of("felt", &self.form.felt, FeltHeard::from_key).map(Some),
        };
        let words = self.text();
        let (felt, words) = (felt?, words?);
        Some(Command::GiveFeedback(match felt {
            Some(felt) => Feedback::Answered(felt, Some(words)),
            None => Feedback::Written(words),
        }))
    }

    pub fn external(&mut self) -> Option<Command> {
        let body = self.one_of("body", &self.form.body, Body::from_key);
        let step = self.one_of("step", &self.form.step, Step::from_key);
        let (on, words) = (self.past(), self.text());
        Some(Command::RecordExternal { body: body?, step: step?, on: on?, words: words? })
    }

    pub fn reopen(&mut self) -> Option<Command> {
        let ground = self.one_of("ground", &self.form.ground, ReopenGround::from_key);
        let reason = self.text();
        Some(Command::Reopen { ground: ground?, reason: reason? })
    }

    /// R6, R7.
    pub fn divert(&mut self) -> Option<Command> {
        let to = match self.form.to.as_str() {
            "meldcode" => Ok(Diversion::Meldcode),
            "duty_to_report" => Ok(Diversion::DutyToReport),
            _ => Err(Problem::NotChosen),
        };
        let (to, reason) = (self.keep("to", to), self.text());
        let named_director = match self.form.director.as_str() {
            "" => Some(None),
            id => self.keep("director", staff(id)).map(Some),
        };
        Some(Command::Divert { to: to?, reason: reason?, named_director: named_director? })
    }

    pub fn propose_receipt(&mut self) -> Option<Command> {
        let (received_on, evidence) = (self.past(), self.text());
        Some(Command::ProposeReceipt { received_on: received_on?, evidence: evidence? })
    }

    pub fn redact(&mut self) -> Option<Command> {
        let blank = self.form.words.is_empty();
        let problem = if blank { Problem::NotChosen } else { Problem::UnknownChoice };
        let text = self.keep("words", self.form.words.parse().map_err(|_| problem));
        let reason = self.text();
        Some(Command::Redact { text: text?, reason: reason? })
    }
}
