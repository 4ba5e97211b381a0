//! What was typed so far, as it was typed: nothing submitted is ever lost, also when it is wrong.

use super::Step;
use serde::{Deserialize, Serialize};

/// An answer in a form: a line, or any number of choices.
trait Typed {
    /// What stands behind the name of a field that can come more than once.
    const MANY: &'static str;

    fn put(&mut self, value: String);
    fn values(&self) -> Vec<&str>;
}

impl Typed for String {
    const MANY: &'static str = "";

    fn put(&mut self, value: String) {
        *self = value;
    }

    fn values(&self) -> Vec<&str> {
        vec![self]
    }
}

impl Typed for Vec<String> {
    const MANY: &'static str = "[]";

    fn put(&mut self, value: String) {
        self.push(value);
    }

    fn values(&self) -> Vec<&str> {
        self.iter().map(String::as_str).collect()
    }
}

/// Declares the fields once, question by question: the struct, and what is done with each field of a question.
macro_rules! answers {
    ($($step:ident { $($field:ident: $type:ty),+ })+) => {
        /// The answers as the forms post them. The names of the fields are those in the forms.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default)]
        #[expect(missing_docs, reason = "each field is the form field of the same name; `parse` says what it means")]
        pub struct Answers {
            $($(pub $field: $type,)+)+
        }

        impl Answers {
            /// Takes the fields of one step from what its form posted; the other steps stay as they are.
            pub fn take(&mut self, step: Step, posted: Self) {
                match step {
                    $(Step::$step => { $(self.$field = posted.$field;)+ })+
                }
            }

            /// The fields of a step by the names that they have in its form, each with its value.
            pub fn pairs(&self, step: Step) -> Vec<(String, &str)> {
                let mut pairs = Vec::new();
                match step {
                    $(Step::$step => {
                        $(for value in self.$field.values() {
                            let many = <$type as Typed>::MANY;
                            pairs.push((format!("answers[{}]{many}", stringify!($field)), value));
                        })+
                    })+
                }
                pairs
            }

            /// Takes one field by the name that it has in a form; others are left alone.
            pub fn put(&mut self, name: &str, value: String) {
                let field = name.strip_prefix("answers[").and_then(|rest| rest.split(']').next());
                match field {
                    $($(Some(stringify!($field)) => self.$field.put(value),)+)+
                    _ => {}
                }
            }
        }
    };
}

answers! {
    Relation { relation: String }
    Location { place: String, locations: Vec<String>, care: String }
    Child { child_name: String, child_group: String }
    Talked { talked: String, talked_result: String }
    Category { categories: Vec<String> }
    Persons { about_manager: String, about_coordinator: String, persons: String }
    Occurred { occurred: String, day: String, month: String, year: String, late_reason: String }
    Story { story: String }
    Wish { wish: String }
    Contact { name: String, email: String, phone: String, address: String }
    Reach { way: String, hours: String, language: String, interpreter: String, safe: String, keep_name: String }
}

impl Answers {
    /// The draft's form version: a stored draft of another version is read as far as names agree.
    pub const VERSION: i32 = 1;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_form_posts_is_what_was_answered_and_nothing_of_another_question() {
        let mut answers = Answers { story: "Koud & nat".into(), relation: "customer".into(), ..Answers::default() };
        answers.categories = vec!["food_sleep".into(), "other".into()];
        for step in Step::ALL {
            let (mut read, mut only) = (Answers::default(), Answers::default());
            for (name, value) in answers.pairs(step) {
                read.put(&name, value.to_owned());
            }
            only.take(step, answers.clone());
            assert_eq!(read, only, "{step:?}");
        }
        assert_eq!(answers.pairs(Step::Category)[1], ("answers[categories][]".to_owned(), "other"));
    }

    #[test]
    fn a_field_that_is_not_ours_is_left_alone() {
        let mut answers = Answers::default();
        answers.put("answers[van_alles]", "x".into());
        answers.put("step", "story".into());
        assert_eq!(answers, Answers::default());
    }
}
