//! Conversation: contacts, points, promises, messages (R9, R10).

use crate::domain::complaint::Complaint;
use crate::domain::{event::Contact, event::Event, judgement::Point, phase::Phase, promise::Promise};

impl Complaint {
    /// Conversation, and what is agreed in it.
    pub(super) fn talk(&mut self, event: &Event) {
        match event {
            Event::Contacted(contact) => self.contacted(contact),
            Event::Attempted { on, way, .. } => self.attempts.push((*on, *way)),
            Event::PromiseSettled { promise, how } => {
                if let Some(promise) = self.promises.iter_mut().find(|p| p.number == *promise) {
                    promise.settle(*how);
                }
            }
            Event::PointAmended(point) => {
                match self.points.iter_mut().find(|p| p.number == point.number) {
                    Some(there) => *there = point.clone(),
                    None => self.points.push(point.clone()),
                }
                self.points_given = self.points_given.max(point.number);
            }
            Event::PointDropped { point, .. } => self.points.retain(|p| p.number != *point),
            Event::MessageSent { .. } => self.message_waits = false,
            Event::MessageReceived { .. } => self.message_waits = true,
            Event::FilesReceived { files } => {
                self.count(files.len());
                // What came with the complaint is read with it.
                self.message_waits |= self.seq > 2;
            }
            Event::FilesKept { files } => self.count(files.len()),
            _ => {}
        }
    }

    fn count(&mut self, files: usize) {
        self.files = self.files.saturating_add(u32::try_from(files).unwrap_or(u32::MAX));
    }

    fn contacted(&mut self, contact: &Contact) {
        self.points = contact.points.clone();
        let highest = contact.points.iter().map(|p: &Point| p.number).max().unwrap_or_default();
        self.points_given = self.points_given.max(highest);
        for agreed in &contact.agreed {
            // More than 255 promises cannot be made: `decide` refuses them.
            let number = u8::try_from(self.promises.len() + 1).unwrap_or(u8::MAX);
            self.promises.push(Promise::new(number, agreed.what, None, agreed.by).heard(agreed.hear));
        }
        self.contacts.push(contact.clone());
        self.phase = self.phase.max(Phase::InContact);
    }
}
