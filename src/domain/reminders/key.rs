//! How what somebody is reminded of is written down: `judgement.last`, `measure-2.late`.

use super::{Moment, Term, What};
use chrono::NaiveDate;

impl What {
    /// The name in the database.
    pub fn key(&self) -> String {
        let moment = match self.moment {
            Moment::Ahead => "ahead",
            Moment::Last => "last",
            Moment::Late => "late",
        };
        match self.term {
            Term::Answer => format!("answer.{moment}"),
            Term::Contact => format!("contact.{moment}"),
            Term::Judgement => format!("judgement.{moment}"),
            Term::Promise(number) => format!("promise-{number}.{moment}"),
            Term::Measure(number) => format!("measure-{number}.{moment}"),
        }
    }

    /// The one of a [`key`](Self::key), due on this day.
    pub fn from_key(key: &str, due: NaiveDate) -> Option<Self> {
        let (term, moment) = key.split_once('.')?;
        let moment = match moment {
            "ahead" => Moment::Ahead,
            "last" => Moment::Last,
            "late" => Moment::Late,
            _ => return None,
        };
        let term = match term.split_once('-') {
            None if term == "answer" => Term::Answer,
            None if term == "contact" => Term::Contact,
            None if term == "judgement" => Term::Judgement,
            Some(("promise", number)) => Term::Promise(number.parse().ok()?),
            Some(("measure", number)) => Term::Measure(number.parse().ok()?),
            _ => return None,
        };
        Some(Self { term, moment, due })
    }
}
