//! From question to question: where each leads.

use crate::domain::intake::Step;

/// The word in a form and an address for "back to the answers after this".
pub const CHECK: &str = "controle";

/// The page after a question that is answered well.
pub fn after(step: Step, back_to_check: bool) -> String {
    match step.next() {
        Some(next) if !back_to_check => format!("/klacht/{}", next.slug()),
        _ => format!("/klacht/{CHECK}"),
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
    }

    #[test]
    fn a_question_changed_from_the_answers_leads_back_there() {
        assert_eq!(after(Step::Relation, true), "/klacht/controle");
        assert_eq!(again(Step::Story, true), "/klacht/verhaal?fout=1&terug=controle");
        assert_eq!(before(Step::Story, true), "/klacht/controle");
    }

    #[test]
    fn before_the_first_question_comes_safety() {
        assert_eq!(before(Step::Relation, false), "/klacht/vooraf");
    }
}
