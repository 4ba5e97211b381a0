//! The questions, one a page, in their order.

use serde::{Deserialize, Serialize};

/// A page of the wizard. Safety comes before the first of these and leaves nothing behind (R6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Who are you?
    Relation,
    /// Which location, and which kind of care?
    Location,
    /// The child's first name and group.
    Child,
    /// Did you talk with the location? (R1)
    Talked,
    /// What is it about?
    Category,
    /// Does it concern the manager, or somebody by name?
    Persons,
    /// When was it? (R4)
    Occurred,
    /// What happened?
    Story,
    /// What would be a good solution?
    Wish,
    /// Your name, and where we can reach you.
    Contact,
    /// How, when and in which language, and is that safe?
    Reach,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 11] = [
        Self::Relation,
        Self::Location,
        Self::Child,
        Self::Talked,
        Self::Category,
        Self::Persons,
        Self::Occurred,
        Self::Story,
        Self::Wish,
        Self::Contact,
        Self::Reach,
    ];

    /// The name in a form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Relation => "relation",
            Self::Location => "location",
            Self::Child => "child",
            Self::Talked => "talked",
            Self::Category => "category",
            Self::Persons => "persons",
            Self::Occurred => "occurred",
            Self::Story => "story",
            Self::Wish => "wish",
            Self::Contact => "contact",
            Self::Reach => "reach",
        }
    }

    /// The step of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.key() == key)
    }

    /// The last part of the page's address: `/klacht/{slug}`.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Relation => "wie-bent-u",
            Self::Location => "locatie",
            Self::Child => "kind",
            Self::Talked => "gesprek",
            Self::Category => "onderwerp",
            Self::Persons => "personen",
            Self::Occurred => "wanneer",
            Self::Story => "verhaal",
            Self::Wish => "oplossing",
            Self::Contact => "gegevens",
            Self::Reach => "bereikbaar",
        }
    }

    /// The step of a [`slug`](Self::slug).
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.slug() == slug)
    }

    /// The next question; nothing after the last, where the answers are checked.
    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().find(|s| *s > self)
    }

    /// The question before; nothing before the first.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|s| *s < self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_questions_follow_one_another_and_their_addresses_lead_to_them() {
        assert_eq!((Step::ALL[0].previous(), Step::ALL[Step::ALL.len() - 1].next()), (None, None));
        for pair in Step::ALL.windows(2) {
            assert_eq!((pair[0].next(), pair[1].previous()), (Some(pair[1]), Some(pair[0])));
        }
        for step in Step::ALL {
            assert_eq!((Step::from_slug(step.slug()), Step::from_key(step.key())), (Some(step), Some(step)));
            assert_eq!(serde_json::from_value::<Step>(step.key().into()).unwrap(), step, "as the server reads it");
        }
        assert_eq!(Step::from_slug("iets-anders"), None);
    }
}
