//! Hearing both sides (R11).

use super::reading::{Reading, number};
use crate::domain::{command::Command, field::Problem, hearing::Heard};

impl Reading<'_> {
    pub fn invite(&mut self) -> Option<Command> {
        let (party, on) = (self.party(), self.coming());
        Some(Command::Invite { party: party?, on: on? })
    }

    pub fn release_extract(&mut self) -> Option<Command> {
        let subject = self.who();
        let points = self.chosen().and_then(|p| if p.is_empty() { Err(Problem::NotChosen) } else { Ok(p) });
        let points = self.keep("chosen", points);
        Some(Command::ReleaseExtract { subject: subject?, points: points? })
    }

    /// The points that were ticked.
    pub fn chosen(&self) -> Result<Vec<u8>, Problem> {
        self.form.chosen.iter().filter(|n| !n.is_empty()).map(|n| number(n)).collect()
    }

    /// Who spoke said something, on a day; who did not may have said why.
    pub fn record_hearing(&mut self) -> Option<Command> {
        let party = self.party();
        let (how, statement) = match self.form.how.as_str() {
            "spoke" => (self.past().map(Heard::Spoke), self.text().map(Some)),
            "declined" => (Some(Heard::Declined), self.optional_text()),
            "absent" => (Some(Heard::Absent), self.optional_text()),
            _ => {
                self.errors.add("how", Problem::NotChosen);
                (None, None)
            }
        };
        Some(Command::RecordHearing { party: party?, how: how?, statement: statement? })
    }
}
