//! The pages of the wizard: which address is which, and where each leads.

use crate::{
    domain::intake::{Full, Step},
    error::AppError,
};

/// The word in a form and an address for "back to the answers after this".
pub const CHECK: &str = "controle";

/// Photos and documents.
pub const FILES: &str = "/klacht/bestanden";

/// The question after which they are asked for.
const FILES_AFTER: Step = Step::Wish;

/// The confirmation.
pub const DONE: &str = "/klacht/klaar";

/// Where one chooses between what two devices wrote.
pub const CHOICE: &str = "/klacht/keuze";

/// A page below `/klacht`, as the browser can show it by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// What to expect, and going on where one was.
    Start,
    /// Safety first (R6, R7).
    Before,
    /// Whom to call at once.
    Information,
    /// For whom the regulation is not (R5).
    SomeoneElse,
    /// A question.
    Question(Step),
    /// Photos and documents: a page of its own of the server; here only what can be said of them without a network.
    Files,
    /// Every answer once more.
    Check,
    /// A page that only the server makes: without a network it has to wait.
    Waits,
    /// No page of ours.
    Unknown,
}

impl Page {
    /// The page at an address.
    pub fn of(path: &str) -> Self {
        let path = path.strip_suffix('/').unwrap_or(path);
        match path.strip_prefix("/klacht") {
            Some("") => Self::Start,
            Some("/vooraf") => Self::Before,
            Some("/informatie") => Self::Information,
            Some("/iemand-anders") => Self::SomeoneElse,
            Some("/bestanden") => Self::Files,
            Some("/controle") => Self::Check,
            Some("/klaar" | "/later" | "/keuze" | "/vol") => Self::Waits,
            Some(rest) => rest.strip_prefix('/').and_then(Step::from_slug).map_or(Self::Unknown, Self::Question),
            None => Self::Unknown,
        }
    }
}

/// The page after a question that is answered well.
pub fn after(step: Step, back_to_check: bool) -> String {
    match step.next() {
        Some(_) if !back_to_check && step == FILES_AFTER => FILES.to_owned(),
        Some(next) if !back_to_check => format!("/klacht/{}", next.slug()),
        _ => format!("/klacht/{CHECK}"),
    }
}

/// Where to go when nothing was saved: to choose between two devices, to what was sent before, or to what to do where there
/// is no room.
pub const fn instead(error: &AppError) -> Option<&'static str> {
    match error {
        AppError::Differs => Some(CHOICE),
        AppError::Filed => Some("/klacht/klaar"),
        AppError::Full(Full::Draft) => Some("/klacht/vol?wat=concept"),
        AppError::Full(Full::House) => Some("/klacht/vol"),
        _ => None,
    }
}

/// The same question again, showing what is wrong.
#[cfg(any(feature = "ssr", test))]
pub fn again(step: Step, back_to_check: bool) -> String {
    let back = if back_to_check { "&terug=controle" } else { "" };
    format!("/klacht/{}?fout=1{back}", step.slug())
}

/// The page before a question.
pub fn before(step: Step, back_to_check: bool) -> String {
    match step.previous() {
        _ if back_to_check => format!("/klacht/{CHECK}"),
        Some(FILES_AFTER) => FILES.to_owned(),
        Some(previous) => format!("/klacht/{}", previous.slug()),
        None => "/klacht/vooraf".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_leads_to_the_next_and_the_last_to_the_answers() {
        assert_eq!(after(Step::Relation, false), "/klacht/locatie");
        assert_eq!(after(Step::Reach, false), "/klacht/controle");
        assert_eq!((after(Step::Wish, false), before(Step::Contact, false)), (FILES.to_owned(), FILES.to_owned()));
        assert_eq!(after(Step::Wish, true), "/klacht/controle");
    }

    #[test]
    fn a_question_changed_from_the_answers_leads_back_there() {
        assert_eq!(after(Step::Relation, true), "/klacht/controle");
        assert_eq!(again(Step::Story, true), "/klacht/verhaal?fout=1&terug=controle");
        assert_eq!(before(Step::Story, true), "/klacht/controle");
    }

    #[test]
    fn what_only_the_server_makes_is_not_taken_for_a_page_that_is_not_there() {
        for path in [DONE, CHOICE, "/klacht/later", "/klacht/vol", "/klacht/klaar/"] {
            assert_eq!(Page::of(path), Page::Waits, "{path}");
        }
    }

    #[test]
    fn every_question_has_an_address_and_other_addresses_lead_nowhere() {
        for step in Step::ALL {
            assert_eq!(Page::of(&format!("/klacht/{}", step.slug())), Page::Question(step));
        }
        assert_eq!((Page::of("/klacht"), Page::of("/klacht/")), (Page::Start, Page::Start));
        assert_eq!((Page::of("/klacht/niets"), Page::of("/klachten")), (Page::Unknown, Page::Unknown));
    }
}
