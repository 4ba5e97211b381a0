//! What it means to move a card to another column: a command, and nothing but that. No move skips a rule.

use super::FormKind as K;
use crate::domain::phase::Phase;

/// The forms that may take a case from one column to another, what is usual first; none where nothing does.
pub const fn moves(from: Phase, to: Phase) -> &'static [K] {
    match (from.column(), to.column()) {
        (from, to) if from as u8 == to as u8 => &[],
        // What is over begins again where it was, in one of these ways.
        (Phase::Closed, _) => &[K::Reopen, K::UndoWithdrawal, K::ObjectToSolved, K::Restore, K::UndoDiversion],
        (Phase::Received, Phase::Assigned) => &[K::Route, K::CheckSafety],
        (_, Phase::Received) => &[K::GiveBack],
        (Phase::Judging, Phase::InContact | Phase::Investigating) => &[K::ReturnJudgement],
        (_, Phase::Assigned) => &[K::Route],
        (_, Phase::InContact) => &[K::RecordContact],
        (_, Phase::Investigating) => &[K::Investigate],
        (_, Phase::Judging) => &[K::DraftJudgement],
        (Phase::Received, Phase::Closed) => &[K::AnswerQuestion, K::NotAComplaint, K::ProposeInadmissible, K::Withdraw],
        // R12: issuing is what closes.
        (_, Phase::Closed) => &[K::Issue, K::ApproveJudgement, K::Withdraw, K::CannotContinue],
        (_, Phase::Asked) => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_reached_from_every_other_by_a_command_that_means_it() {
        for from in Phase::COLUMNS {
            for to in Phase::COLUMNS {
                assert_eq!(moves(from, to).is_empty(), from == to, "{from:?} to {to:?}");
            }
        }
        assert_eq!(moves(Phase::Asked, Phase::Closed)[0], K::AnswerQuestion, "a question ends by its answer (R2)");
        assert_eq!(moves(Phase::Judging, Phase::Closed)[0], K::Issue, "issuing is what closes (R12)");
    }
}
