//! Which device wrote a question last, and when neither of two may overwrite the other.

use super::Step;
use serde::{Deserialize, Serialize};

/// How often a question was saved with something new in it; nought when never.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Revision(pub u32);

impl Revision {
    /// Whether what stands saved was never seen by the device that saves now, and is not its own. What a device wrote
    /// itself it knows, also when the page from which it saves is an older one: whoever goes back and answers anew is no
    /// second person.
    pub fn unseen(self, seen: Self, own: bool) -> bool {
        !own && self > seen
    }

    /// The one after this.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

/// What somebody has seen, question by question; of a question that is not named, nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seen(Vec<(Step, Revision)>);

impl Seen {
    /// What was seen of a question.
    pub fn of(&self, step: Step) -> Revision {
        self.0.iter().find(|(of, _)| *of == step).map(|(_, revision)| *revision).unwrap_or_default()
    }

    /// Notes what was seen of a question.
    pub fn note(&mut self, step: Step, revision: Revision) {
        self.0.retain(|(of, _)| *of != step);
        self.0.push((step, revision));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_another_device_wrote_since_stands_in_the_way() {
        let (old, new) = (Revision(1), Revision(1).next());
        assert!(new.unseen(old, false) && new.unseen(Revision::default(), false));
        assert!(!new.unseen(new, false), "it was seen");
        assert!(!new.unseen(old, true), "one's own, from a page that is older");
        assert!(!Revision::default().unseen(Revision::default(), false), "never saved");
    }

    #[test]
    fn what_was_seen_is_kept_question_by_question() {
        let mut seen = Seen::default();
        for revision in [1, 2] {
            seen.note(Step::Story, Revision(revision));
        }
        assert_eq!((seen.of(Step::Story), seen.of(Step::Wish)), (Revision(2), Revision(0)));
    }
}
