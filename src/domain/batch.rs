//! The same done to several cases at once: each is its own command, under exactly the rules of one case.

use super::{
    command::Command,
    field::{FieldError, Problem},
    forms::{self, CaseForm, FormKind, Meant},
    ids::StaffId,
    reference::Reference,
    refusal::Refusal,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// So many cases at once: a page of the list.
pub const MOST: usize = 50;

/// What is done to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// Each gets a handler (R8).
    #[default]
    Assign,
    /// Each complainant gets a message.
    Message,
}

impl What {
    /// The name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Assign => "assign",
            Self::Message => "message",
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Assign, Self::Message].into_iter().find(|what| what.key() == key)
    }
}

/// A case as it was chosen from the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// Which.
    pub reference: Reference,
    /// How many events it had when it was seen there.
    pub seen: u32,
}

impl Chosen {
    /// The value of its box.
    pub fn text(&self) -> String {
        format!("{}.{}", self.reference, self.seen)
    }
}

impl FromStr for Chosen {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let (reference, seen) = text.split_once('.').ok_or(Problem::UnknownChoice)?;
        let (reference, seen) = (reference.parse().ok(), seen.parse().ok());
        reference.zip(seen).map(|(reference, seen)| Self { reference, seen }).ok_or(Problem::UnknownChoice)
    }
}

/// What was typed for all of them. An empty handler means: each as proposed for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct BatchForm {
    pub handler: String,
    pub text: String,
}

/// What became of one of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It is done.
    Done,
    /// The procedure says no, and why.
    Refused(Refusal),
    /// Nobody is proposed for it: its handler is the coordinator's own choice.
    NobodyProposed,
    /// Something went wrong on our side.
    Failed,
}

/// Several cases, with what is to be done to them, what was typed, and what became of each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// What.
    pub what: What,
    /// To which.
    pub cases: Vec<Chosen>,
    /// What was typed last.
    pub form: BatchForm,
    /// What became of each, in the same order; nothing before it was tried.
    pub outcomes: Vec<Outcome>,
}

impl Batch {
    /// What was ticked, each once; of what cannot be a case nothing.
    pub fn chosen(what: What, ticked: &[String]) -> Self {
        let mut cases: Vec<Chosen> = Vec::new();
        for case in ticked.iter().filter_map(|text| text.parse::<Chosen>().ok()) {
            if !cases.iter().any(|c| c.reference == case.reference) && cases.len() < MOST {
                cases.push(case);
            }
        }
        Self { what, cases, ..Self::default() }
    }

    /// Whether all of it is done, and there is nothing to try again.
    pub fn all_done(&self) -> bool {
        self.tried() && self.outcomes.iter().all(|outcome| *outcome == Outcome::Done)
    }

    /// Whether it was tried.
    pub fn tried(&self) -> bool {
        !self.outcomes.is_empty()
    }

    /// What was done to the case at this place so far.
    pub fn outcome(&self, at: usize) -> Option<&Outcome> {
        self.outcomes.get(at)
    }
}

impl BatchForm {
    /// What is wrong with it, whatever the case.
    ///
    /// # Errors
    /// Field by field.
    pub fn check(&self, what: What, today: NaiveDate) -> Result<(), Vec<FieldError>> {
        // With anybody in the place of who is proposed, what lacks is what lacks for all of them.
        self.meant(what, Some(StaffId(uuid::Uuid::nil())), today).map(|_| ())
    }

    /// The command that it means for a case for which this person is proposed: nothing where nobody is, and nobody was
    /// chosen.
    ///
    /// # Errors
    /// What is wrong with it, field by field, as the form of one case says it.
    pub fn meant(
        &self,
        what: What,
        proposed: Option<StaffId>,
        today: NaiveDate,
    ) -> Result<Option<Command>, Vec<FieldError>> {
        let kind = match what {
            What::Assign => FormKind::Route,
            What::Message => FormKind::Message,
        };
        let handler = match (self.handler.as_str(), proposed) {
            ("", Some(proposed)) => proposed.to_string(),
            ("", None) if what == What::Assign => return Ok(None),
            (chosen, _) => chosen.to_owned(),
        };
        let form = CaseForm { kind, handler, text: self.text.clone(), ..CaseForm::default() };
        match forms::parse(&form, today, None)? {
            Meant::Command(command) => Ok(Some(command)),
            Meant::SplitOff(_) => Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn today() -> NaiveDate {
        "2026-11-20".parse().unwrap()
    }

    #[test]
    fn what_is_ticked_is_each_case_once_and_no_more_than_a_page() {
        let ticked: Vec<String> = (0..60).map(|n| format!("AAAA-{n:04}.{n}")).collect();
        let twice = [&ticked[..], &ticked[..1], &["nee.1".to_owned(), "AAAA-0001".to_owned()]].concat();
        let batch = Batch::chosen(What::Message, &twice);
        assert_eq!(batch.cases.len(), MOST);
        assert_eq!((batch.cases[7].text().as_str(), batch.cases[7].seen), ("AAAA-0007.7", 7));
        assert!(!batch.tried());
    }

    #[test]
    fn without_a_choice_each_gets_who_is_proposed_for_it() {
        let proposed = StaffId(Uuid::from_u128(1));
        let form = BatchForm::default();
        let meant = form.meant(What::Assign, Some(proposed), today());
        assert!(matches!(meant, Ok(Some(Command::Route { handler, reason: None })) if handler == proposed));
        assert_eq!(form.meant(What::Assign, None, today()), Ok(None));
        let chosen = BatchForm { handler: Uuid::from_u128(2).to_string(), text: "Kent hen.".into() };
        let meant = chosen.meant(What::Assign, None, today());
        assert!(
            matches!(meant, Ok(Some(Command::Route { handler, reason: Some(_) })) if handler.0 == Uuid::from_u128(2))
        );
    }

    #[test]
    fn a_message_is_the_message_of_one_case_and_must_say_something() {
        let errors = BatchForm::default().check(What::Message, today()).unwrap_err();
        assert_eq!((errors[0].field.as_str(), errors[0].problem), ("text", Problem::Missing));
        let form = BatchForm { text: "Wij zijn dicht.".into(), ..BatchForm::default() };
        assert!(matches!(form.meant(What::Message, None, today()), Ok(Some(Command::Message(_)))));
        assert!(BatchForm { handler: "niemand".into(), ..BatchForm::default() }.check(What::Assign, today()).is_err());
    }
}
