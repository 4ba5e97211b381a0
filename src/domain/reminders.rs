//! Whom the house reminds of what, and on which day: before a term, on the last day on which somebody still works, and
//! after it (R2, R9, R10, R12, R14). Only on working days, and each once a day.

mod key;
#[cfg(test)]
mod tests;

use super::{calendar::Calendar, complaint::Complaint, deadlines, ids::StaffId, promise::Promise};
use chrono::{Days, NaiveDate};

/// So many days before the judgement is due it is spoken of first (R12).
const JUDGEMENT_DAYS_AHEAD: u64 = 7;
/// And again so many working days before.
const JUDGEMENT_WORKING_DAYS_AHEAD: u32 = 2;
/// So many working days before the first contact is due (R9).
const CONTACT_WORKING_DAYS_AHEAD: u32 = 1;
/// What is late is spoken of the day after, and then every so many days.
const LATE_EVERY: i64 = 7;

/// Something with a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Term {
    /// R2.
    Answer,
    /// R9.
    Contact,
    /// R12.
    Judgement,
    /// R10: what was agreed, by its number.
    Promise(u8),
    /// R14: a measure, by its number.
    Measure(u8),
}

/// Where its day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Moment {
    /// It is near.
    Ahead,
    /// This is the last working day on or before it.
    Last,
    /// It has passed.
    Late,
}

/// What somebody is reminded of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct What {
    /// The term.
    pub term: Term,
    /// Where its day is.
    pub moment: Moment,
    /// Its day.
    pub due: NaiveDate,
}

/// Who is reminded, by what they are to the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Who {
    /// Who handles it, or the coordinators where nobody does.
    Handler,
    /// Who owns a measure.
    Owner(StaffId),
    /// The coordinators.
    Coordinators,
    /// Who was told (R15).
    NextLevel,
}

/// What of a case can be due.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Watched {
    /// R2, while a question waits.
    pub answer_due: Option<NaiveDate>,
    /// R9, while there was no contact.
    pub contact_due: Option<NaiveDate>,
    /// R12, while it is open.
    pub judgement_due: Option<NaiveDate>,
    /// R10, while it is open.
    pub promises: Vec<Promise>,
    /// R14, from the first closing on, also while it is open again.
    pub measures: Vec<Promise>,
}

impl Watched {
    /// Of a case as it stands. The clocks of one that was diverted have stopped (R6, R7).
    pub fn of(case: &Complaint) -> Self {
        let still_open = |promises: &[Promise]| promises.iter().copied().filter(Promise::open).collect();
        let terms = &case.filed.terms;
        match (case.closed, case.diversion) {
            (_, Some(_)) => Self::default(),
            (Some(_), None) => Self { measures: still_open(&case.measures), ..Self::default() },
            // A question has one term and no other (R2).
            (None, None) if case.is_question() => Self { answer_due: case.answer_due(), ..Self::default() },
            (None, None) => Self {
                answer_due: None,
                contact_due: case.first_contact_on().is_none().then_some(terms.first_contact_due),
                judgement_due: Some(terms.judgement_due),
                promises: still_open(&case.promises),
                measures: still_open(&case.measures),
            },
        }
    }

    /// The earliest day of what was promised and is still to be kept.
    pub fn promise_due(&self) -> Option<NaiveDate> {
        self.promises.iter().chain(&self.measures).map(|p| p.by).min()
    }
}

/// Who is reminded of what today.
pub fn due(watched: &Watched, calendar: &Calendar, today: NaiveDate) -> Vec<(Who, What)> {
    if !calendar.is_working_day(today) {
        return Vec::new();
    }
    let answer = watched.answer_due.map(|due| (Term::Answer, due, Who::Handler));
    let contact = watched.contact_due.map(|due| (Term::Contact, due, Who::Handler));
    let judgement = watched.judgement_due.map(|due| (Term::Judgement, due, Who::Handler));
    let promises = watched.promises.iter().map(|p| (Term::Promise(p.number), p.by, Who::Handler));
    let owner = |p: &Promise| p.owner.map_or(Who::Handler, Who::Owner);
    let measures = watched.measures.iter().map(|p| (Term::Measure(p.number), p.by, owner(p)));
    let terms = answer.into_iter().chain(contact).chain(judgement).chain(promises).chain(measures);
    terms
        .filter_map(|(term, due, whose)| Some((What { term, moment: moment(term, due, calendar, today)?, due }, whose)))
        .flat_map(|(what, whose)| [whose].into_iter().chain(besides(what).iter().copied()).map(move |who| (who, what)))
        .collect()
}

/// No reminder of today is of a day after this one: further ahead nobody needs to look.
pub fn horizon(calendar: &Calendar, today: NaiveDate) -> NaiveDate {
    let week = calendar.working_day_after(today, 1) + Days::new(JUDGEMENT_DAYS_AHEAD - 1);
    week.max(calendar.working_day_after(today, JUDGEMENT_WORKING_DAYS_AHEAD.max(CONTACT_WORKING_DAYS_AHEAD)))
}

/// Who hears of it besides whoever must do it: from the last day on, and of small things once they are late.
const fn besides(what: What) -> &'static [Who] {
    match (what.term, what.moment) {
        (Term::Contact | Term::Judgement, Moment::Last | Moment::Late) => &[Who::Coordinators, Who::NextLevel],
        (Term::Promise(_) | Term::Measure(_), Moment::Late) => &[Who::Coordinators],
        // A question is the coordinators' alone.
        (Term::Answer, _) | (_, Moment::Ahead | Moment::Last) => &[],
    }
}

/// Which reminder of a term falls on this working day, if one does.
fn moment(term: Term, due: NaiveDate, calendar: &Calendar, today: NaiveDate) -> Option<Moment> {
    if today > due {
        return late(due, calendar, today).then_some(Moment::Late);
    }
    if today == deadlines::last_working_day_before(due, calendar) {
        return Some(Moment::Last);
    }
    let before = |working_days| working_day_before(due, working_days, calendar);
    let ahead = match term {
        Term::Answer | Term::Contact => today == before(CONTACT_WORKING_DAYS_AHEAD),
        Term::Judgement => {
            let week = due - Days::new(JUDGEMENT_DAYS_AHEAD);
            today == before(JUDGEMENT_WORKING_DAYS_AHEAD) || today == deadlines::last_working_day_before(week, calendar)
        }
        Term::Promise(_) | Term::Measure(_) => false,
    };
    ahead.then_some(Moment::Ahead)
}

/// The day after, and every week from there; what falls on a day off is said on the first working day after it.
fn late(due: NaiveDate, calendar: &Calendar, today: NaiveDate) -> bool {
    let falls_on = |day: NaiveDate| day > due && (day.signed_duration_since(due).num_days() - 1) % LATE_EVERY == 0;
    let mut day = today;
    loop {
        if falls_on(day) {
            return true;
        }
        day = day - Days::new(1);
        if day <= due || calendar.is_working_day(day) {
            return false;
        }
    }
}

/// The `n`th working day before a day.
fn working_day_before(day: NaiveDate, n: u32, calendar: &Calendar) -> NaiveDate {
    (0..n).fold(day, |day, _| deadlines::last_working_day_before(day - Days::new(1), calendar))
}
