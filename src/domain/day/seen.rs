//! What a case asks of whoever wears these hats, rule by rule.

use super::Task;
use crate::domain::{
    access::{Action, CaseFacts, Hat, StaffActor},
    calendar::Calendar,
    complaint::Complaint,
    ids::StaffId,
    part::Part,
    phase::Phase,
    promise::Promise,
    reminders::Watched,
};
use chrono::NaiveDate;

/// What is to be done, and by when.
pub(super) type Asked = (Task, Option<NaiveDate>);

/// A case, as somebody sees it.
pub(super) struct Seen<'a> {
    pub case: &'a Complaint,
    pub facts: &'a CaseFacts,
    pub mail_refused: bool,
    pub staff: &'a StaffActor,
    pub hats: Vec<Hat>,
}

impl Seen<'_> {
    /// Whether they may do it now.
    fn can(&self, action: Action) -> bool {
        action.when().contains(&self.facts.standing()) && self.hats.iter().any(|hat| action.who().contains(hat))
    }

    fn wears(&self, hat: Hat) -> bool {
        self.hats.contains(&hat)
    }

    /// Whether it is theirs to carry on with: who handles it, or the coordinators as long as nobody does.
    fn carries(&self) -> bool {
        self.wears(Hat::Handler) || (self.facts.handler.is_none() && self.wears(Hat::Coordinator))
    }

    /// Whether somebody is they, or whom they stand in for.
    fn is_theirs(&self, owner: StaffId) -> bool {
        let stands_in = self.staff.stands_in_for.contains(&owner) && !self.facts.conflicted.contains(&owner);
        owner == self.staff.id || stands_in
    }

    /// R2, R9.
    pub fn terms(&self, watched: &Watched) -> Vec<Asked> {
        let answer = watched.answer_due.filter(|_| self.can(Action::AnswerQuestion));
        let contact = watched.contact_due.filter(|_| self.carries() && self.can(Action::RecordContact));
        let terms = [(Task::Answer, answer), (Task::Contact, contact)];
        terms.into_iter().filter(|(_, due)| due.is_some()).collect()
    }

    /// R4, R6, R7, R8.
    pub fn sorting(&self, watched: &Watched, calendar: &Calendar, today: NaiveDate) -> Vec<Asked> {
        let case = self.case;
        let routes = case.phase == Phase::Received && self.can(Action::Route);
        let late = case.filed.late && !case.late_accepted && case.refused.is_none() && !case.late_taken_on(today);
        // R15: who was not told of it by the end of this day is told without the coordinator.
        let route_by = case.filed.terms.next_level_told_by(calendar);
        let by = watched.contact_due.map_or(route_by, |contact| contact.min(route_by));
        // Of the closing letter it is said below; nothing is mailed of a diverted case (R6, R7).
        let refused = self.mail_refused && !case.letter_waits() && case.diversion.is_none();
        let untold = case.diversion.is_some_and(|diversion| !diversion.parent_told);
        keep([
            (refused && self.wears(Hat::Coordinator), Task::MailRefused, None),
            (case.concerns > 0 && self.can(Action::AcknowledgeConcern), Task::Concern, None),
            (untold && self.can(Action::TellSafely), Task::TellSafely, None),
            (routes, Task::Route, Some(by)),
            (late && self.can(Action::AcceptLate), Task::DecideLate, Some(case.late_decision_due())),
            (case.reopen_asked && self.can(Action::Reopen), Task::Reopen, None),
        ])
    }

    /// R10, R11, and what the complainant waits for.
    pub fn talking(&self, watched: &Watched) -> Vec<Asked> {
        let case = self.case;
        let own = |p: &Promise| p.owner.map_or_else(|| self.carries(), |owner| self.is_theirs(owner));
        let promises = watched.promises.iter().filter(|p| own(p)).map(|p| (Task::Promise(p.number), Some(p.by)));
        let heard =
            case.hearings.iter().filter(|h| h.outcome.is_none() && self.carries() && self.can(Action::RecordHearing));
        let hearings = heard.filter_map(|h| h.invited.last()).map(|on| (Task::Hearing, Some(*on)));
        let holds = self.wears(Hat::PartHolder) && self.can(Action::ReportOnPart);
        let to_report = |part: &&Part| self.is_theirs(part.manager) && part.reports.is_empty();
        let parts = case.parts.iter().filter(|p| holds && !p.points.is_empty()).filter(to_report);
        let reports = parts.map(|_| (Task::Report, Some(case.filed.terms.judgement_due)));
        let waiting = keep([
            (case.message_waits && self.carries() && self.can(Action::Message), Task::Reply, None),
            (case.receipt_waits() && self.carries() && self.can(Action::RecordPosted), Task::Receipt, None),
        ]);
        promises.chain(hearings).chain(reports).chain(waiting).collect()
    }

    /// R12: whose turn it is with the judgement.
    pub fn judging(&self, watched: &Watched) -> Vec<Asked> {
        let (case, me) = (self.case, self.staff.id);
        let due = watched.judgement_due;
        let drafted = case.phase == Phase::Judging && case.judgement.is_some();
        let (reads, approved) = (drafted && case.approved.is_none(), drafted && case.approved.is_some());
        // Whoever was told reads; the coordinators where nobody was. Nobody reads what is their own.
        let reader = self.wears(Hat::NextLevel) || (case.told.is_empty() && self.wears(Hat::Coordinator));
        let second = |by: Option<StaffId>| by != Some(me) && reader;
        let refused = case.refused.is_some_and(|refused| second(refused.by)) && self.can(Action::ReadInadmissible);
        let receipt = case.receipt_proposed.is_some_and(|(_, by)| second(by)) && self.can(Action::ReadReceipt);
        let writes = due.is_some() && !drafted && self.carries() && case.handler.is_some();
        keep([
            (writes, Task::Judgement, due),
            (reads && reader && !case.drafted_by.contains(&me) && self.can(Action::ReadJudgement), Task::Read, due),
            (approved && self.carries() && self.can(Action::Issue), Task::Send, due),
            (refused || receipt, Task::ReadProposal, None),
        ])
    }

    /// R12, R14: what comes after it was closed.
    pub fn ending(&self, watched: &Watched) -> Vec<Asked> {
        let case = self.case;
        let posts = case.letter_waits() && self.can(Action::RecordPosted);
        // Of the letter that waits, and no other.
        let refused = case.letters().any(|(letter, _)| letter.waits() && letter.refused);
        let asked = refused && self.wears(Hat::Coordinator);
        let letter =
            keep([(posts && asked, Task::Refused, None), (posts && self.carries() && !asked, Task::Post, None)]);
        let whole = self.hats.iter().any(|hat| *hat != Hat::PartHolder);
        let own = |p: &Promise| p.owner.map_or_else(|| self.carries(), |owner| whole && self.is_theirs(owner));
        let measures = watched.measures.iter().filter(|p| own(p)).map(|p| (Task::Measure(p.number), Some(p.by)));
        letter.into_iter().chain(measures).collect()
    }
}

fn keep<const N: usize>(asked: [(bool, Task, Option<NaiveDate>); N]) -> Vec<Asked> {
    asked.into_iter().filter_map(|(asked, task, due)| asked.then_some((task, due))).collect()
}
