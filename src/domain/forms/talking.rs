//! Conversation, what is agreed in it, and the points.

use super::{
    AgreedRow,
    reading::{Reading, number},
};
use crate::domain::{
    command::{Command, NewContact},
    event::ContactWay,
    field::Problem,
    intake::date_of,
    promise::Settled,
    words::Prose,
};

impl Reading<'_> {
    pub fn contact(&mut self) -> Option<Command> {
        let (on, way, summary) = (self.past(), self.way(), self.text());
        let lines = self.form.points.lines().filter(|l| !l.trim().is_empty());
        let points: Result<Vec<Prose>, Problem> = lines.map(|l| Prose::parse(l.trim())).collect();
        let points = points.and_then(|p| match p.len() {
            0 => Err(Problem::Missing),
            1..=20 => Ok(p),
            _ => Err(Problem::TooLong),
        });
        let points = self.keep("points", points);
        let mut agreed = Vec::new();
        for (i, row) in self.form.agreed.iter().enumerate() {
            if row == &AgreedRow::default() {
                continue;
            }
            let what = self.keep(format!("agreed.{i}.what"), Prose::parse(&row.what));
            let by = self.keep(format!("agreed.{i}.day"), date_of(&row.day, &row.month, &row.year));
            agreed.extend(what.zip(by));
        }
        Some(Command::RecordContact(NewContact { on: on?, way: way?, summary: summary?, points: points?, agreed }))
    }

    pub fn attempt(&mut self) -> Option<Command> {
        let (on, way) = (self.past(), self.way());
        Some(Command::RecordAttempt { on: on?, way: way? })
    }

    fn way(&mut self) -> Option<ContactWay> {
        self.one_of("way", &self.form.way, ContactWay::from_key)
    }

    /// R10, R14: kept, missed, moved with agreement, cancelled with a reason.
    pub fn settled(&mut self) -> Option<(u8, Settled<Prose>)> {
        let number = self.number();
        let how = match self.form.how.as_str() {
            "kept" => self.past().map(Settled::Kept),
            "missed" => Some(Settled::Missed),
            "moved" => {
                let (to, why) = (self.coming(), self.text());
                to.zip(why).map(|(to, why)| Settled::Moved { to, why })
            }
            "cancelled" => self.text().map(|why| Settled::Cancelled { why }),
            _ => {
                self.errors.add("how", Problem::NotChosen);
                None
            }
        };
        number.zip(how)
    }

    /// A new point where none is chosen. Nobody ticked means everybody the complaint is about.
    pub fn amend_point(&mut self) -> Option<Command> {
        let point = match self.form.number.as_str() {
            "" => Some(None),
            typed => self.keep("number", number(typed)).map(Some),
        };
        let title = self.text();
        let about = self.subjects().and_then(|about| match (about.is_empty(), self.form.nobody == "yes") {
            (false, true) => Err(Problem::UnknownChoice),
            (true, false) => Ok(None),
            _ => Ok(Some(about)),
        });
        let about = self.keep("subjects", about);
        Some(Command::AmendPoint { point: point?, title: title?, about: about? })
    }

    pub fn drop_point(&mut self) -> Option<Command> {
        let (point, reason) = (self.number(), self.text());
        Some(Command::DropPoint { point: point?, reason: reason? })
    }
}
