//! The few words that components say by themselves.

use leptos::prelude::*;

/// Words of the components in one language.
///
/// ```ignore
/// provide_context(Words::DUTCH);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// Behind the label of a question that may be left open.
    pub optional: &'static str,
    /// Before an error, for people who do not see its colour.
    pub error: &'static str,
    /// Heading of the error summary.
    pub problem: &'static str,
    /// Beside an answer that can be changed.
    pub change: &'static str,
    /// First link of a page.
    pub skip: &'static str,
    /// First part of a date.
    pub day: &'static str,
    /// Second part of a date.
    pub month: &'static str,
    /// Third part of a date.
    pub year: &'static str,
    /// On the button that leaves at once.
    pub exit: &'static str,
    /// A step that is behind us.
    pub done: &'static str,
    /// The step we are in.
    pub now: &'static str,
    /// A step that is still to come.
    pub later: &'static str,
    /// Where an answer was left open.
    pub unanswered: &'static str,
    /// Name of the links in the header.
    pub menu: &'static str,
    /// The link back to the page before.
    pub back: &'static str,
}

impl Words {
    /// Dutch, the language of the product.
    pub const DUTCH: Self = Self {
        optional: "(niet verplicht)",
        error: "Fout:",
        problem: "Er klopt iets nog niet",
        change: "Wijzig",
        skip: "Naar de inhoud",
        day: "Dag",
        month: "Maand",
        year: "Jaar",
        exit: "Verlaat deze pagina",
        done: "klaar",
        now: "nu",
        later: "komt nog",
        unanswered: "Niet ingevuld",
        menu: "Menu",
        back: "Terug",
    };

    /// English.
    pub const ENGLISH: Self = Self {
        optional: "(optional)",
        error: "Error:",
        problem: "Something is not right yet",
        change: "Change",
        skip: "Skip to the content",
        day: "Day",
        month: "Month",
        year: "Year",
        exit: "Leave this page",
        done: "done",
        now: "now",
        later: "still to come",
        unanswered: "Not answered",
        menu: "Menu",
        back: "Back",
    };

    /// The words of this page; Dutch where nobody chose.
    #[must_use]
    pub fn here() -> Self {
        use_context::<Self>().unwrap_or(Self::DUTCH)
    }
}
