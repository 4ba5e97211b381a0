//! What the coordinator does with what comes in.

use super::reading::{Reading, staff};
use crate::domain::{
    command::Command,
    field::Problem,
    ids::StaffId,
    phase::{Ground, NotOne},
};

impl Reading<'_> {
    /// R2: on the parent's written request.
    pub fn make_complaint(&mut self) -> Option<Command> {
        self.form.became.read("became.", self.today, &mut self.errors).map(Command::MakeComplaint)
    }

    /// R8: the box that says the whole text was read, and subjects or "nobody of ours".
    pub fn check_safety(&mut self) -> Option<Command> {
        if self.form.checked != "yes" {
            self.errors.add("checked", Problem::NotChosen);
        }
        let subjects = self.subjects().and_then(|subjects| match (subjects.is_empty(), self.form.nobody == "yes") {
            (true, false) => Err(Problem::NotChosen),
            (false, true) => Err(Problem::UnknownChoice),
            _ => Ok(subjects),
        });
        self.keep("subjects", subjects).map(|subjects| Command::CheckSafety { subjects })
    }

    /// Everybody who was ticked.
    pub fn subjects(&self) -> Result<Vec<StaffId>, Problem> {
        self.form.subjects.iter().filter(|id| !id.is_empty()).map(|id| staff(id)).collect()
    }

    pub fn route(&mut self) -> Option<Command> {
        let handler = self.keep("handler", staff(&self.form.handler));
        let reason = self.optional_text();
        Some(Command::Route { handler: handler?, reason: reason? })
    }

    /// R8: nothing ticked takes away what was given.
    pub fn give_points(&mut self) -> Option<Command> {
        let manager = self.who();
        let points = self.keep("chosen", self.chosen());
        Some(Command::GivePoints { manager: manager?, points: points? })
    }

    pub fn report_on_part(&mut self) -> Option<Command> {
        let (manager, words) = (self.who(), self.text());
        Some(Command::ReportOnPart { manager: manager?, words: words? })
    }

    pub fn declare_conflict(&mut self) -> Option<Command> {
        let (who, reason) = (self.who(), self.text());
        Some(Command::DeclareConflict { who: who?, reason: reason? })
    }

    pub fn propose_inadmissible(&mut self) -> Option<Command> {
        let ground = self.one_of("ground", &self.form.ground, Ground::from_key);
        let reasons = self.text();
        Some(Command::ProposeInadmissible { ground: ground?, reasons: reasons? })
    }

    pub fn not_a_complaint(&mut self) -> Option<Command> {
        let what = match self.form.what.as_str() {
            "spam" => Some(NotOne::Spam),
            "test" => Some(NotOne::Test),
            "duplicate" => self.other().map(NotOne::Duplicate),
            _ => {
                self.errors.add("what", Problem::NotChosen);
                None
            }
        };
        let reason = self.text();
        Some(Command::NotAComplaint { what: what?, reason: reason? })
    }
}
