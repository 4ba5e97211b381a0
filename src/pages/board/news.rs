//! What the live stream brings, and what it makes of the board. A card never goes back to an older version.

use crate::domain::{
    card::Card,
    ids::StaffId,
    lang::Lang,
    live::{Changed, Viewed},
    phase::Phase,
    reference::Reference,
};
use crate::text::{board as text, choices};

/// A card on the board, and whether it just changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The card.
    pub card: Card,
    /// Whether something happened that who looks did not read.
    pub unread: bool,
    /// Whether it settles in.
    pub changed: bool,
}

impl Shown {
    /// A card as it was loaded.
    pub fn loaded(Viewed { card, unread }: Viewed) -> Self {
        Self { card, unread, changed: false }
    }
}

/// Something the stream brought.
#[derive(Clone, Debug)]
pub enum News {
    /// Every visible card, on connecting.
    All(Vec<Viewed>),
    /// A card as it is now, and who did it.
    One(Box<Changed>),
    /// No longer visible.
    Gone(Reference),
}

/// What happened to the board, to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// New on this board.
    Came(Reference),
    /// In another column.
    Moved(Reference, Phase),
    /// The complainant wrote.
    Wrote(Reference),
    /// Something else of it changed.
    Updated(Reference),
    /// No longer here.
    Went(Reference),
}

impl Change {
    /// In words, with the name of who did it where it is known.
    pub fn sentence(&self, lang: Lang, by: &str) -> String {
        let said = match self {
            Self::Came(r) => text::came(lang, r.as_str()),
            Self::Moved(r, to) => text::moved(lang, r.as_str(), choices::phase(lang, *to)),
            Self::Wrote(r) => text::wrote(lang, r.as_str()),
            Self::Updated(r) => text::changed(lang, r.as_str()),
            Self::Went(r) => text::went(lang, r.as_str()),
        };
        if by.is_empty() { said } else { format!("{said} ({by})") }
    }
}

impl News {
    /// Who of staff did it, where that is said.
    pub fn by(&self) -> Option<StaffId> {
        match self {
            Self::One(changed) => changed.by,
            Self::All(_) | Self::Gone(_) => None,
        }
    }
}

/// Takes news in; says what changed. `admits` is the filter of this board: of all cards at once the server went by it, with who
/// stands in for whom on that day.
pub fn take(board: &mut Vec<Shown>, news: News, admits: impl Fn(&Card) -> bool) -> Vec<Change> {
    match news {
        News::Gone(reference) => remove(board, &reference).into_iter().collect(),
        News::One(changed) => put(board, changed.viewed, &admits).into_iter().collect(),
        News::All(cards) => {
            let absent: Vec<Reference> = board
                .iter()
                .map(|shown| shown.card.reference.clone())
                .filter(|r| !cards.iter().any(|viewed| viewed.card.reference == *r))
                .collect();
            let mut changes: Vec<Change> = absent.iter().filter_map(|r| remove(board, r)).collect();
            changes.extend(cards.into_iter().filter_map(|viewed| put(board, viewed, |_| true)));
            changes
        }
    }
}

fn remove(board: &mut Vec<Shown>, reference: &Reference) -> Option<Change> {
    let at = board.iter().position(|shown| shown.card.reference == *reference)?;
    Some(Change::Went(board.remove(at).card.reference))
}

fn put(board: &mut Vec<Shown>, viewed: Viewed, admits: impl Fn(&Card) -> bool) -> Option<Change> {
    let Viewed { card, unread } = viewed;
    let reference = card.reference.clone();
    let Some(shown) = board.iter_mut().find(|shown| shown.card.reference == reference) else {
        return admits(&card).then(|| {
            board.push(Shown { card, unread, changed: true });
            Change::Came(reference)
        });
    };
    if shown.card.version >= card.version {
        // It was read elsewhere, and is no news.
        shown.unread &= unread || shown.card.version > card.version;
        return None;
    }
    if !admits(&card) {
        return remove(board, &reference);
    }
    let before = std::mem::replace(shown, Shown { card, unread, changed: true }).card;
    let now = &shown.card;
    Some(match () {
        () if now.phase != before.phase => Change::Moved(reference, now.phase),
        () if now.message_waits && !before.message_waits => Change::Wrote(reference),
        () => Change::Updated(reference),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::intake::Category;

    fn card(reference: &str, version: u32, phase: Phase) -> Card {
        let day = "2026-11-20".parse().unwrap();
        Card {
            answer_due: None,
            promise_due: None,
            reference: reference.parse().unwrap(),
            version,
            phase,
            locations: Vec::new(),
            categories: vec![Category::Safety],
            handler: None,
            received_on: day,
            first_contact_due: day,
            first_contact_on: None,
            judgement_due: day,
            filed_late: false,
            message_waits: false,
            approved: false,
            closing: None,
            part: false,
        }
    }

    fn one(card: Card) -> News {
        News::One(Box::new(Changed { viewed: viewed(card), by: None }))
    }

    fn board(cards: &[Card]) -> Vec<Shown> {
        cards.iter().map(|card| Shown::loaded(viewed(card.clone()))).collect()
    }

    fn viewed(card: Card) -> Viewed {
        Viewed { card, unread: true }
    }

    const A: &str = "AAAA-0001";
    const B: &str = "BBBB-0002";

    #[test]
    fn a_card_never_goes_back_to_an_older_version() {
        let mut shown = board(&[card(A, 5, Phase::InContact)]);
        for version in [4, 5] {
            let news = one(card(A, version, Phase::Received));
            assert_eq!(take(&mut shown, news, |_| true), []);
        }
        assert_eq!(shown, board(&[card(A, 5, Phase::InContact)]));
    }

    #[test]
    fn a_newer_card_replaces_and_is_named_with_its_column() {
        let mut shown = board(&[card(A, 1, Phase::Received)]);
        let changes = take(&mut shown, one(card(A, 2, Phase::Assigned)), |_| true);
        assert_eq!(changes, [Change::Moved(A.parse().unwrap(), Phase::Assigned)]);
        assert!(changes[0].sentence(Lang::Nl, "Nora Visser").ends_with("(Nora Visser)"));
        assert!(shown[0].changed);
    }

    #[test]
    fn a_snapshot_brings_what_was_missed_and_takes_away_what_is_gone() {
        let mut shown = board(&[card(A, 3, Phase::Received)]);
        let changes = take(&mut shown, News::All(vec![viewed(card(B, 1, Phase::Received))]), |_| true);
        assert_eq!(changes, [Change::Went(A.parse().unwrap()), Change::Came(B.parse().unwrap())]);
    }

    #[test]
    fn a_snapshot_is_of_the_filter_already() {
        let mut shown = board(&[card(A, 1, Phase::Received)]);
        let all = vec![viewed(card(A, 2, Phase::Assigned)), viewed(card(B, 1, Phase::Received))];
        let changes = take(&mut shown, News::All(all), |_| false);
        assert_eq!(changes, [Change::Moved(A.parse().unwrap(), Phase::Assigned), Change::Came(B.parse().unwrap())]);
    }

    #[test]
    fn what_was_read_elsewhere_is_marked_no_longer_and_nothing_is_said_of_it() {
        let mut shown = board(&[card(A, 3, Phase::Received)]);
        let read = Viewed { unread: false, ..viewed(card(A, 3, Phase::Received)) };
        assert_eq!(take(&mut shown, News::All(vec![read]), |_| true), []);
        assert!(!shown[0].unread);
        take(&mut shown, one(card(A, 4, Phase::Received)), |_| true);
        assert!(shown[0].unread);
    }

    #[test]
    fn what_the_filter_leaves_out_neither_comes_nor_stays() {
        let mut shown = board(&[card(A, 1, Phase::Received)]);
        assert_eq!(take(&mut shown, one(card(B, 1, Phase::Received)), |_| false), []);
        let changes = take(&mut shown, one(card(A, 2, Phase::Assigned)), |_| false);
        assert_eq!(changes, [Change::Went(A.parse().unwrap())]);
        assert!(shown.is_empty());
    }

    #[test]
    fn who_loses_sight_loses_the_card() {
        let mut shown = board(&[card(A, 1, Phase::Received)]);
        take(&mut shown, News::Gone(A.parse().unwrap()), |_| true);
        assert!(shown.is_empty());
    }
}
