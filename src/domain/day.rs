//! What a case asks of one person today: made of where it stands and of their hats, and kept nowhere.

mod seen;

use super::{
    access::{self, Actor, CaseFacts, StaffActor},
    calendar::Calendar,
    complaint::Complaint,
    phase::Phase,
    reference::Reference,
    reminders::Watched,
};
use chrono::{Days, NaiveDate};
use seen::Seen;

/// So many days ahead something is near.
const NEAR: u64 = 7;

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Task {
    /// R6, R7: a concern about safety that nobody acknowledged.
    Concern,
    /// R6, R7: tell the parent of a diverted case who will call, by a way that is safe.
    TellSafely,
    /// R2: answer a question.
    Answer,
    /// R8: nobody is responsible yet.
    Route,
    /// R4: decide whether a late complaint is taken on.
    DecideLate,
    /// R9: the first personal contact.
    Contact,
    /// R3: the receipt goes by post.
    Receipt,
    /// The complainant wrote, and waits.
    Reply,
    /// A mail to the complainant was refused: another way is needed.
    MailRefused,
    /// R10: what was agreed, by its number.
    Promise(u8),
    /// R11: somebody is heard on this day.
    Hearing,
    /// R8: say what was found about the own points.
    Report,
    /// R12: write the judgement.
    Judgement,
    /// Read a judgement, as second reader.
    Read,
    /// Read a proposal, as second person (R4).
    ReadProposal,
    /// R12: what was approved waits to be sent.
    Send,
    /// R12: the mail with the closing letter was refused.
    Refused,
    /// R12: the closing letter goes by post.
    Post,
    /// The complainant asks to open it again.
    Reopen,
    /// R14: a measure, by its number.
    Measure(u8),
}

/// Something a case asks of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What.
    pub task: Task,
    /// By when, where there is a day; nothing for what waits for them now.
    pub due: Option<NaiveDate>,
    /// Of which case.
    pub reference: Reference,
    /// Where that stands.
    pub phase: Phase,
}

/// Where its day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum When {
    /// It has passed, or somebody may be in danger.
    Late,
    /// It is today, or waits for them now.
    Today,
    /// It comes within a week.
    Soon,
    /// It comes later.
    Later,
}

impl Entry {
    /// Where its day is, seen from today.
    pub fn when(&self, today: NaiveDate) -> When {
        match self.due {
            None if self.task == Task::Concern => When::Late,
            None => When::Today,
            Some(due) if due < today => When::Late,
            Some(due) if due == today => When::Today,
            Some(due) if due <= today + Days::new(NEAR) => When::Soon,
            Some(_) => When::Later,
        }
    }
}

/// What is most urgent first: what is late, the longest; then what is for today, and so on.
pub fn in_order(mut entries: Vec<Entry>, today: NaiveDate) -> Vec<Entry> {
    entries.sort_by(|a, b| {
        let key = |e: &Entry| (e.when(today), e.task != Task::Concern, e.due, e.task);
        key(a).cmp(&key(b)).then_with(|| a.reference.as_str().cmp(b.reference.as_str()))
    });
    entries
}

/// A case, and what of it stands beside its events.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// Its state.
    pub case: &'a Complaint,
    /// What sight of it depends on.
    pub facts: &'a CaseFacts,
    /// Whether a mail to the complainant was refused lately.
    pub mail_refused: bool,
}

/// Everything a case asks of somebody, today and later; nothing of one they do not see.
pub fn of(asking: Asking<'_>, staff: &StaffActor, calendar: &Calendar, today: NaiveDate) -> Vec<Entry> {
    let Asking { case, facts, mail_refused } = asking;
    let seen = Seen { case, facts, mail_refused, staff, hats: access::hats(&Actor::Staff(staff.clone()), facts) };
    if seen.hats.is_empty() {
        return Vec::new();
    }
    let watched = Watched::of(case);
    let terms = seen.terms(&watched).into_iter().chain(seen.sorting(&watched, calendar, today));
    let found = terms.chain(seen.talking(&watched)).chain(seen.judging(&watched)).chain(seen.ending(&watched));
    let entry = |(task, due)| Entry { task, due, reference: case.filed.reference.clone(), phase: case.phase };
    found.map(entry).collect()
}
