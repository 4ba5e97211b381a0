//! What was typed so far, as it was typed: nothing submitted is ever lost, also when it is wrong.

use super::Step;
use serde::{Deserialize, Serialize};

/// The answers as the forms post them. The names of the fields are those in the forms.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name; `parse` says what it means")]
pub struct Answers {
    pub relation: String,
    pub place: String,
    pub locations: Vec<String>,
    pub care: String,
    pub child_name: String,
    pub child_group: String,
    pub talked: String,
    pub talked_result: String,
    pub categories: Vec<String>,
    pub about_manager: String,
    pub persons: String,
    pub occurred: String,
    pub day: String,
    pub month: String,
    pub year: String,
    pub late_reason: String,
    pub story: String,
    pub wish: String,
    pub name: String,
    pub email: String,
    pub phone: String,
    pub address: String,
    pub way: String,
    pub hours: String,
    pub language: String,
    pub interpreter: String,
    pub safe: String,
    pub keep_name: String,
    pub about_coordinator: String,
}

impl Answers {
    /// The draft's form version: a stored draft of another version is read as far as names agree.
    pub const VERSION: i32 = 1;

    /// Takes the fields of one step from what its form posted; the other steps stay as they are.
    pub fn take(&mut self, step: Step, posted: Self) {
        match step {
            Step::Relation => self.relation = posted.relation,
            Step::Location => {
                self.place = posted.place;
                self.locations = posted.locations;
                self.care = posted.care;
            }
            Step::Child => {
                self.child_name = posted.child_name;
                self.child_group = posted.child_group;
            }
            Step::Talked => {
                self.talked = posted.talked;
                self.talked_result = posted.talked_result;
            }
            Step::Category => self.categories = posted.categories,
            Step::Persons => {
                self.about_manager = posted.about_manager;
                self.persons = posted.persons;
            }
            Step::Occurred => {
                self.occurred = posted.occurred;
                self.day = posted.day;
                self.month = posted.month;
                self.year = posted.year;
                self.late_reason = posted.late_reason;
            }
            Step::Story => self.story = posted.story,
            Step::Wish => self.wish = posted.wish,
            Step::Contact => {
                self.name = posted.name;
                self.email = posted.email;
                self.phone = posted.phone;
                self.address = posted.address;
            }
            Step::Reach => {
                self.way = posted.way;
                self.hours = posted.hours;
                self.language = posted.language;
                self.interpreter = posted.interpreter;
                self.safe = posted.safe;
                self.keep_name = posted.keep_name;
            }
        }
    }
}
