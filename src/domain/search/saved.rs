//! A search that somebody keeps under a name.

use super::Sought;
use crate::domain::{field::Problem, ids::SearchId, words};

/// So many may somebody keep.
pub const MOST_SAVED: usize = 20;
/// The most letters of a name: it stands among others.
const LONGEST_NAME: usize = 60;

/// A filter under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedFilter {
    /// Which.
    pub id: SearchId,
    /// What it is called.
    pub name: String,
    /// What it asks for: everything but words.
    pub sought: Sought,
}

/// The name of a filter.
///
/// # Errors
/// When it is blank, too long, or holds a control character.
pub fn filter_name(typed: &str) -> Result<String, Problem> {
    let name = words::line(typed)?;
    if name.as_str().chars().count() > LONGEST_NAME { Err(Problem::TooLong) } else { Ok(name.as_str().to_owned()) }
}

impl Sought {
    /// What can be kept of it for long: no words, which may name somebody, and from the beginning.
    #[must_use]
    pub fn to_save(&self) -> Self {
        Self { words: String::new(), kept: None, after: None, ..self.clone() }
    }

    /// Whether there is anything to save: a filter or an order.
    pub fn is_worth_saving(&self) -> bool {
        self.to_save() != Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::search::{Order, SoughtForm};

    #[test]
    fn what_is_saved_holds_no_words() {
        let typed = |words: &str, late: &str, order: &str| {
            let form =
                SoughtForm { words: words.into(), late: late.into(), order: order.into(), ..SoughtForm::default() };
            form.sought()
        };
        assert_eq!(typed("Yildiz", "ja", "oud").to_save(), typed("", "ja", "oud"));
        assert!(typed("Yildiz", "ja", "").is_worth_saving());
        assert!(!typed("Yildiz", "", "").is_worth_saving());
        assert_eq!(typed("", "", "oud").order, Order::Oldest);
    }

    #[test]
    fn a_filter_has_a_short_name() {
        assert_eq!(filter_name("  Laat in Zuid "), Ok("Laat in Zuid".to_owned()));
        assert_eq!(filter_name(" "), Err(Problem::Missing));
        assert_eq!(filter_name(&"x".repeat(61)), Err(Problem::TooLong));
    }
}
