//! The few answers that a question lacks to be a complaint (R2), as they were typed and what they mean.

use super::{
    Answers,
    asking::{one_place, yes_or_no},
    parse::{categories, occurred, persons, relation},
};
use crate::domain::{
    command::NewBecame,
    field::{Errors, Problem},
    words::Prose,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The answers as the form posts them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name; `read` says what it means")]
pub struct BecameForm {
    /// That the parent wants it, or asked for it in writing.
    pub consent: String,
    pub relation: String,
    /// One of the locations, `head_office`, or nothing.
    pub location: String,
    pub categories: Vec<String>,
    pub about_manager: String,
    pub persons: String,
    pub occurred: String,
    pub day: String,
    pub month: String,
    pub year: String,
    pub late_reason: String,
    pub talked: String,
    /// What they tell besides the question.
    pub more: String,
}

impl BecameForm {
    /// What it means; what is wrong is noted with a field's name before which `prefix` stands.
    pub fn read(&self, prefix: &str, today: NaiveDate, errors: &mut Errors) -> Option<NewBecame> {
        let mut own = Errors::default();
        let new = self.answers(today, &mut own);
        let fine = own.is_empty();
        for error in own.into_vec() {
            errors.add(format!("{prefix}{}", error.field), error.problem);
        }
        new.filter(|_| fine)
    }

    fn answers(&self, today: NaiveDate, errors: &mut Errors) -> Option<NewBecame> {
        let answers = self.as_answers();
        let relation = relation(&answers, errors);
        let place = errors.keep("location", one_place(&self.location));
        let categories = categories(&answers, errors);
        let persons = persons(&answers, errors);
        let occurred = occurred(&answers, today, errors);
        let talked = errors.keep("talked", yes_or_no(&self.talked));
        let more = errors.keep("more", Prose::optional(&self.more));
        let consent = errors.keep("consent", if self.consent == "yes" { Ok(()) } else { Err(Problem::NotChosen) });
        let ((about_manager, persons), (occurred, late_reason)) = (persons?, occurred?);
        consent?;
        Some(NewBecame {
            relation: relation?,
            place: place?,
            categories: categories?,
            about_manager,
            occurred,
            talked: talked?,
            more: more?,
            persons,
            late_reason,
        })
    }

    fn as_answers(&self) -> Answers {
        Answers {
            relation: self.relation.clone(),
            categories: self.categories.clone(),
            about_manager: self.about_manager.clone(),
            persons: self.persons.clone(),
            occurred: self.occurred.clone(),
            day: self.day.clone(),
            month: self.month.clone(),
            year: self.year.clone(),
            late_reason: self.late_reason.clone(),
            ..Answers::default()
        }
    }

    /// One in which everything is answered.
    #[cfg(test)]
    pub(crate) fn full() -> Self {
        Self {
            consent: "yes".into(),
            relation: "customer".into(),
            categories: vec!["invoice".into()],
            about_manager: "no".into(),
            occurred: "ongoing".into(),
            talked: "no".into(),
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::intake::Occurred;

    fn wrong(form: &BecameForm) -> Vec<String> {
        let mut errors = Errors::default();
        assert!(form.read("became.", "2026-11-20".parse().unwrap(), &mut errors).is_none());
        errors.into_vec().into_iter().map(|e| e.field).collect()
    }

    #[test]
    fn nothing_answered_is_told_question_by_question() {
        let fields = ["relation", "categories", "about_manager", "occurred", "talked", "consent"];
        assert_eq!(wrong(&BecameForm::default()), fields.map(|f| format!("became.{f}")));
    }

    #[test]
    fn what_is_answered_besides_is_kept() {
        let s = str::to_owned;
        let form = BecameForm {
            occurred: s("date"),
            day: s("3"),
            month: s("11"),
            year: s("2026"),
            persons: s("Anne"),
            more: s("Het hek stond open."),
            late_reason: s("Ik was ziek."),
            ..BecameForm::full()
        };
        let became = form.read("", "2026-11-20".parse().unwrap(), &mut Errors::default()).unwrap();
        assert_eq!(became.occurred, Occurred::On("2026-11-03".parse().unwrap()));
        let words = [became.persons, became.more, became.late_reason].map(|words| words.unwrap().as_str().to_owned());
        assert_eq!(words, ["Anne", "Het hek stond open.", "Ik was ziek."]);
    }

    #[test]
    fn without_consent_a_question_stays_a_question() {
        assert_eq!(wrong(&BecameForm { consent: String::new(), ..BecameForm::full() }), ["became.consent"]);
        let mut errors = Errors::default();
        assert!(BecameForm::full().read("", "2026-11-20".parse().unwrap(), &mut errors).is_some());
        assert!(errors.is_empty());
    }
}
