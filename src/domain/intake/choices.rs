//! The choices that are offered.

use serde::{Deserialize, Serialize};

macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $key:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $key)] $variant),*
        }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value in forms and in the database.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }

            /// The choice of a [`key`](Self::key).
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|c| c.key() == key)
            }
        }
    };
}

choices! {
    /// For whom the regulation is (R5).
    Relation {
        /// Buys a service now.
        Customer = "customer",
        /// Wants to.
        Prospective = "prospective",
        /// Did.
        Former = "former",
        /// Speaks for a parent by law.
        Representative = "representative",
        /// Chairs a parent committee.
        Committee = "committee",
    }
}

choices! {
    /// The kind of care.
    Care {
        /// Dagopvang.
        Day = "day",
        /// Peuteropvang.
        Toddler = "toddler",
        /// Buitenschoolse opvang.
        AfterSchool = "after_school",
        /// Gastouderopvang.
        Childminding = "childminding",
    }
}

choices! {
    /// What a complaint is about (the default list; see the domain facts).
    Category {
        /// Pedagogical practice.
        Pedagogy = "pedagogy",
        /// Safety and accidents.
        Safety = "safety",
        /// Hygiene and health.
        Health = "health",
        /// Food and sleep.
        FoodAndSleep = "food_sleep",
        /// Communication.
        Communication = "communication",
        /// Staff and continuity.
        Staff = "staff",
        /// Settling in and placement.
        Placement = "placement",
        /// Opening times and exchange days.
        Opening = "opening",
        /// Contract, changes and cancellation.
        Contract = "contract",
        /// Invoice and payment.
        Invoice = "invoice",
        /// Transport.
        Transport = "transport",
        /// Privacy.
        Privacy = "privacy",
        /// The parent committee's rights.
        CommitteeRights = "committee_rights",
        /// Something else.
        Other = "other",
    }
}

choices! {
    /// How a complaint came in (R3).
    Channel {
        /// Through the wizard.
        Wizard = "wizard",
        /// By letter.
        Letter = "letter",
        /// By mail.
        Mail = "mail",
        /// By telephone or in person.
        Call = "call",
    }
}

choices! {
    /// How somebody prefers to be reached.
    Way {
        /// A telephone call.
        Phone = "phone",
        /// In writing: the follow page, with a mail that something waits there.
        Mail = "mail",
        /// A letter.
        Letter = "letter",
    }
}

impl Category {
    /// What is offered for a new complaint: all but those that were closed for it. What was chosen before stays.
    pub fn offered(closed: &[Self], chosen: &[String]) -> impl Iterator<Item = Self> {
        let there = |one: &Self| !closed.contains(one) || chosen.iter().any(|key| key == one.key());
        Self::ALL.iter().copied().filter(there)
    }

    /// Whether it can be closed for new complaints: something else always remains.
    pub const fn closes(self) -> bool {
        !matches!(self, Self::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::Category;

    #[test]
    fn a_closed_category_is_offered_only_where_it_was_chosen_before() {
        let closed = [Category::Transport, Category::Privacy];
        let offered = |chosen: &[String]| Category::offered(&closed, chosen).collect::<Vec<_>>();
        assert!(!offered(&[]).contains(&Category::Transport) && offered(&[]).len() == Category::ALL.len() - 2);
        let chosen = offered(&["transport".to_owned()]);
        assert!(chosen.contains(&Category::Transport) && !chosen.contains(&Category::Privacy));
        assert!(Category::ALL.iter().filter(|c| !c.closes()).eq([&Category::Other]));
    }
}
