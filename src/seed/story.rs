//! What happens to an invented complaint, told in a few words.

use crate::domain::{judgement::Outcome, phase::Diversion};

/// An invented complaint.
#[derive(Clone, Copy, Debug)]
pub struct Story {
    /// Filed so many days ago,
    pub days: i64,
    /// and so many hours.
    pub hours: i64,
    /// At these locations, by their number; none for head office.
    pub at: &'static [usize],
    /// The kind of care, as in the form.
    pub care: &'static str,
    /// What it is about, as in the form.
    pub about: &'static [&'static str],
    /// Whether it concerns the location's manager.
    pub about_manager: bool,
    /// Who it is about, of the staff without account, by number.
    pub about_employee: Option<usize>,
    /// Who files it, as in the form.
    pub relation: &'static str,
    /// Their name.
    pub name: &'static str,
    /// Their mail address, or blank.
    pub email: &'static str,
    /// Their telephone number, or blank.
    pub phone: &'static str,
    /// Their postal address, or blank.
    pub address: &'static str,
    /// How they prefer to be reached, as in the form.
    pub way: &'static str,
    /// `nl` or `en`.
    pub language: &'static str,
    /// The language they want an interpreter for, or blank.
    pub interpreter: &'static str,
    /// Whether it is safe to call and mail.
    pub safe: bool,
    /// The child's first name, or blank.
    pub child: &'static str,
    /// So many days before filing; nothing when it goes on.
    pub happened: Option<i64>,
    /// Why so late, or blank.
    pub late_reason: &'static str,
    /// What came of talking with the location; nothing when they did not.
    pub talked: Option<&'static str>,
    /// What happened.
    pub story: &'static str,
    /// What would be a good solution, or blank.
    pub wish: &'static str,
    /// It came by letter.
    pub letter: bool,
    /// Why it is one of those to follow.
    pub follow: Option<&'static str>,
    /// What was done with it, in order.
    pub road: &'static [Step],
}

/// Something done with a complaint, so many days after filing.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// The safety check, and the handler that follows.
    Route(i64),
    /// Nobody was reached.
    Attempt(i64),
    /// What was said, the points, and what was agreed by so many days later.
    Contact(i64, &'static str, &'static [&'static str], &'static [(&'static str, i64)]),
    /// To the parent.
    Message(i64, &'static str),
    /// Of the parent.
    Answer(i64, &'static str),
    /// For colleagues.
    Note(i64, &'static str),
    /// What is found of each point; measures, taken so many days before or planned for so many after.
    Draft(i64, &'static [(Outcome, &'static str)], &'static [(&'static str, i64)]),
    /// The second reader sends it back.
    Return(i64, &'static str),
    /// The second reader approves it.
    Approve(i64),
    /// It goes out.
    Issue(i64),
    /// It goes on as something else.
    Divert(i64, Diversion, &'static str),
}

impl Step {
    /// So many days after filing.
    pub const fn day(&self) -> i64 {
        match self {
            Self::Route(day)
            | Self::Attempt(day)
            | Self::Contact(day, ..)
            | Self::Message(day, _)
            | Self::Answer(day, _)
            | Self::Note(day, _)
            | Self::Draft(day, ..)
            | Self::Return(day, _)
            | Self::Approve(day)
            | Self::Issue(day)
            | Self::Divert(day, ..) => *day,
        }
    }
}

/// What most have in common.
pub const USUAL: Story = Story {
    days: 0,
    hours: 3,
    at: &[1],
    care: "day",
    about: &["communication"],
    about_manager: false,
    about_employee: None,
    relation: "customer",
    name: "",
    email: "",
    phone: "",
    address: "",
    way: "phone",
    language: "nl",
    interpreter: "",
    safe: true,
    child: "",
    happened: Some(3),
    late_reason: "",
    talked: None,
    story: "",
    wish: "",
    letter: false,
    follow: None,
    road: &[],
};
