//! The coordinator's cover: who is away, what falls due in all open cases, and what comes back at a location.

use super::{
    card::{Card, NextTerm},
    ids::LocationId,
    intake::Category,
    organisation::{Deputy, Organisation},
};
use chrono::{Days, NaiveDate};

/// So many days ahead.
const AHEAD: u64 = 7;

/// For how many months back one looks for what comes back.
pub const RECURS_MONTHS: u32 = 12;

/// From how many complaints on about the same at one place it comes back.
pub const RECURS_FROM: i64 = 3;

/// A term that somebody must keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// R2: answer a question.
    Answer,
    /// R9: call or talk.
    Contact,
    /// R10: what was promised first.
    Promise,
    /// R12: judge.
    Judgement,
}

/// Of one term: in how many cases it has passed, is today, and comes within a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Which.
    pub term: Term,
    /// It has passed.
    pub late: usize,
    /// It is today.
    pub today: usize,
    /// It comes within seven days.
    pub soon: usize,
}

/// What falls due in these cases, term by term. Behind what was promised first its judgement counts too: the one makes the
/// other no less late.
pub fn falls_due<'a>(cards: impl Iterator<Item = &'a Card>, today: NaiveDate) -> [Due; 4] {
    let all = [Term::Contact, Term::Promise, Term::Judgement, Term::Answer];
    let mut due = all.map(|term| Due { term, late: 0, today: 0, soon: 0 });
    for (term, by) in cards.flat_map(|card| terms(card, today)) {
        let Some(row) = due.iter_mut().find(|row| row.term == term) else { continue };
        match by {
            by if by < today => row.late += 1,
            by if by == today => row.today += 1,
            by if by <= today + Days::new(AHEAD) => row.soon += 1,
            _ => {}
        }
    }
    due
}

fn terms(card: &Card, today: NaiveDate) -> Vec<(Term, NaiveDate)> {
    match card.next_term(today) {
        NextTerm::Answer { due } => vec![(Term::Answer, due)],
        NextTerm::Contact { due } => vec![(Term::Contact, due)],
        NextTerm::Promise { due } => vec![(Term::Promise, due), (Term::Judgement, card.judgement_due)],
        NextTerm::Judgement { due, .. } => vec![(Term::Judgement, due)],
        NextTerm::None => Vec::new(),
    }
}

/// Who is away now or within a week, the first to go first.
pub fn away(org: &Organisation, today: NaiveDate) -> Vec<&Deputy> {
    let until = today + Days::new(AHEAD);
    let mut away: Vec<&Deputy> = org.deputies.iter().filter(|d| d.from <= until && d.until >= today).collect();
    away.sort_by_key(|d| (d.from, d.until, d.absent));
    away
}

/// Several complaints about the same at one location.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recurring {
    /// Where.
    pub location: LocationId,
    /// About what.
    pub category: Category,
    /// How many.
    pub cases: i64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ids::StaffId, phase::Phase};
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn card(contact: &str, on: Option<&str>, judgement: &str) -> Card {
        Card {
            reference: "AAAA-0001".parse().unwrap(),
            version: 1,
            phase: Phase::Assigned,
            locations: Vec::new(),
            categories: Vec::new(),
            handler: None,
            received_on: day("2026-11-20"),
            first_contact_due: day(contact),
            first_contact_on: on.map(day),
            answer_due: None,
            promise_due: None,
            judgement_due: day(judgement),
            filed_late: false,
            message_waits: false,
            approved: false,
            closing: None,
            part: false,
        }
    }

    #[test]
    fn each_case_counts_by_its_next_term_and_by_its_judgement_behind_what_was_promised() {
        let today = day("2026-11-27");
        let cards = [
            card("2026-11-24", None, "2027-01-01"),
            card("2026-11-27", None, "2027-01-01"),
            card("2026-12-04", None, "2027-01-01"),
            card("2026-12-05", None, "2027-01-01"),
            // The call was made: what comes is the judgement.
            card("2026-11-24", Some("2026-11-24"), "2026-11-26"),
            Card { promise_due: Some(today), ..card("2026-11-24", Some("2026-11-24"), "2026-12-01") },
            // A promise after the judgement is not what comes next.
            Card { promise_due: Some(today), ..card("2026-11-24", Some("2026-11-24"), "2026-11-26") },
            Card { answer_due: Some(today), ..card("2026-11-24", None, "2026-11-26") },
            Card { closing: Some(crate::domain::phase::Closing::Judged), ..card("2026-11-24", None, "2026-11-26") },
        ];
        let due = falls_due(cards.iter(), today);
        assert_eq!(due.map(|d| (d.late, d.today, d.soon)), [(1, 1, 1), (0, 1, 0), (2, 0, 1), (0, 1, 0)]);
    }

    #[test]
    fn who_is_away_within_a_week_is_named_and_who_is_back_is_not() {
        let who = |n| StaffId(Uuid::from_u128(n));
        let deputy =
            |n, from: &str, until: &str| Deputy { absent: who(n), deputy: who(9), from: day(from), until: day(until) };
        let deputies = vec![
            deputy(1, "2026-12-04", "2026-12-11"),
            deputy(2, "2026-12-05", "2026-12-11"),
            deputy(3, "2026-11-01", "2026-11-27"),
            deputy(4, "2026-11-01", "2026-11-26"),
        ];
        let org = Organisation { deputies, ..Organisation::default() };
        let away: Vec<StaffId> = away(&org, day("2026-11-27")).iter().map(|d| d.absent).collect();
        assert_eq!(away, [who(3), who(1)]);
    }
}
