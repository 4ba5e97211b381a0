//! A copy of a case that leaves the house: for whom, and how much of the case stays; never what.

use super::{event::Event, hearing::Party};
use serde::{Deserialize, Serialize};

/// For whom a copy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// A body outside (R17).
    Body,
    /// The complainant, who asks for their own data (GDPR, article 15).
    Own,
}

impl Purpose {
    /// The name in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Own => "own",
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Body, Self::Own].into_iter().find(|purpose| purpose.key() == key)
    }
}

/// How much was left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Notes for colleagues.
    pub notes: usize,
    /// Files that colleagues keep for each other.
    pub files: usize,
    /// What was said by, or shown to, somebody else: who is complained about, and managers of points (R8, R11).
    pub others: usize,
    /// Versions of a judgement and the reading of them, before one went out (R12).
    pub deliberation: usize,
    /// Every other step inside the house. Safety is among them and told apart by nothing (R6, R7).
    pub inside: usize,
    /// Who a committee's chair named to read along (R5).
    pub readers: usize,
}

impl LeftOut {
    /// What is left out of everything that happened.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let events: Vec<&Event> = events.into_iter().collect();
        let sent = |version: u32| {
            let issued = |event: &&Event| matches!(event, Event::JudgementIssued { version: v, .. } if *v == version);
            events.iter().any(issued)
        };
        let mut out = Self::default();
        for event in &events {
            match event {
                Event::ReaderNamed { .. } => out.readers += 1,
                // Why it was not taken on is in the letter (R4): what was proposed is left out only where nobody agreed.
                Event::Inadmissible { .. } => out.inside = out.inside.saturating_sub(1),
                Event::JudgementDrafted(draft) if sent(draft.version) => {}
                told if told.parents_side() => {}
                Event::Noted { .. } => out.notes += 1,
                Event::FilesKept { files } => out.files += files.len(),
                Event::PartReported { .. }
                | Event::ExtractReleased { .. }
                | Event::OutcomeTold { .. }
                | Event::Invited { party: Party::Subject(_), .. }
                | Event::HearingHeld { party: Party::Subject(_), .. }
                | Event::StatementGiven { party: Party::Subject(_), .. } => out.others += 1,
                Event::JudgementDrafted(_) | Event::JudgementReturned { .. } | Event::JudgementApproved { .. } => {
                    out.deliberation += 1;
                }
                _ => out.inside += 1,
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_the_complainant_may_not_know_is_counted_once_and_nothing_else() {
        for event in Event::samples() {
            let LeftOut { notes, files, others, deliberation, inside, readers } = LeftOut::of([&event]);
            let counted = notes + files.min(1) + others + deliberation + inside;
            assert_eq!(counted, usize::from(!event.parents_side()), "{event:?}");
            assert_eq!(readers, usize::from(matches!(event, Event::ReaderNamed { .. })));
        }
    }
}
