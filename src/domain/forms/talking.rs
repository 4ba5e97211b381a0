//! Conversation, what is agreed in it, and the points.

use super::{
    AgreedRow, reaching,
    reading::{Reading, number},
};
use crate::domain::{
    command::{Command, NewAgreed, NewContact, NewPoint},
    event::ContactWay,
    field::Problem,
    intake::date_of,
    promise::{Hear, Settled},
    words::Prose,
};

/// More than anybody speaks of in one conversation.
const MOST_POINTS: usize = 20;

impl Reading<'_> {
    pub fn contact(&mut self) -> Option<Command> {
        let (on, way, summary) = (self.past(), self.way(), self.text());
        let points = self.points();
        let mut agreed = Vec::new();
        for (i, row) in self.form.agreed.iter().enumerate() {
            if row == &AgreedRow::default() {
                continue;
            }
            let what = self.keep(format!("agreed.{i}.what"), Prose::parse(&row.what));
            let by = self.keep(format!("agreed.{i}.day"), date_of(&row.day, &row.month, &row.year));
            let hear = self.keep(format!("agreed.{i}.hear"), Hear::from_key(&row.hear).ok_or(Problem::NotChosen));
            agreed.extend(what.zip(by).zip(hear).map(|((what, by), hear)| NewAgreed { what, by, hear }));
        }
        Some(Command::RecordContact(NewContact { on: on?, way: way?, summary: summary?, points: points?, agreed }))
    }

    /// The points of a conversation, one a row; at least one.
    fn points(&mut self) -> Option<Vec<NewPoint>> {
        let mut points = Vec::new();
        for (i, row) in self.form.points.iter().enumerate() {
            // A row whose words were taken away is no point any more.
            if row.title.trim().is_empty() && row.solved.is_empty() {
                continue;
            }
            let title = self.keep(format!("points.{i}.title"), Prose::parse(row.title.trim()));
            let number = match row.number.as_str() {
                "" => Some(None),
                typed => self.keep(format!("points.{i}.title"), number(typed)).map(Some),
            };
            points.push(title.zip(number).map(|(title, number)| NewPoint {
                number,
                title,
                solved: row.solved == "yes",
            }));
        }
        let lacks = match points.len() {
            0 => Some((0, Problem::Missing)),
            n if n > MOST_POINTS => Some((self.form.points.len() - 1, Problem::TooLong)),
            _ => None,
        };
        if let Some((i, problem)) = lacks {
            self.errors.add(format!("points.{i}.title"), problem);
            return None;
        }
        points.into_iter().collect()
    }

    /// Tried in vain: on the day that is given, or just now, by one tap on the call sheet.
    pub fn attempt(&mut self) -> Option<Command> {
        let just_now = self.form.how == "now";
        let on = if just_now { Some(self.today) } else { self.past() };
        let way = self.way();
        Some(Command::RecordAttempt { on: on?, way: way?, just_now })
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

    /// On the complainant's written request: how they asked is noted.
    pub fn change_reach(&mut self) -> Option<Command> {
        let note = self.text();
        let typed = [&self.form.email, &self.form.phone, &self.form.way, &self.form.safe].map(String::as_str);
        let new = reaching::read(typed, note.clone(), &mut self.errors);
        note.and(new).map(Command::ChangeReach)
    }

    /// A letter with a key for a new code: how it was checked who asks, and where to where no address is known.
    pub fn send_code_letter(&mut self) -> Option<Command> {
        let checked = self.text();
        let address = self.keep("address", Prose::optional(&self.form.address));
        Some(Command::SendCodeLetter { checked: checked?, address: address? })
    }

    pub fn drop_point(&mut self) -> Option<Command> {
        let (point, reason) = (self.number(), self.text());
        Some(Command::DropPoint { point: point?, reason: reason? })
    }
}
