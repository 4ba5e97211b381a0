//! Who may read a committee's complaint (R5).

use crate::domain::complaint::Complaint;
use crate::domain::{event::Event, reader::NamedReader};

impl Complaint {
    /// Who may read it, and who no longer.
    pub(super) fn read_along(&mut self, event: &Event) {
        match event {
            Event::ReaderNamed { reader, name, email } => {
                self.readers.push(NamedReader { number: *reader, name: *name, email: *email });
                self.readers_given = self.readers_given.max(*reader);
            }
            Event::ReaderRemoved { reader } => self.readers.retain(|r| r.number != *reader),
            _ => {}
        }
    }
}
