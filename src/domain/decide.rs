//! The procedure's one decision: given what is, what somebody wants, and who they are: what happens.

mod asking;
mod closing;
mod codes;
mod conflict;
mod contact;
mod correcting;
mod filing;
mod guarding;
mod hearing;
mod judging;
mod parting;
mod reaching;
mod readers;
mod sorting;
mod splitting;
#[cfg(test)]
mod tests;

pub use asking::ask;
pub use filing::{enter, file};
pub use splitting::split_off;

use super::{
    access::{self, Action, Actor, CaseFacts},
    calendar::Calendar,
    command::Command,
    complaint::Complaint,
    event::Event,
    file,
    ids::TextId,
    organisation::Organisation,
    refusal::Refusal,
    words::{NewText, Prose},
};
use chrono::NaiveDate;

/// So many points, promises and measures are more than anybody can be given an answer to.
const MOST: usize = 100;

/// What a decision depends on besides the complaint.
#[derive(Clone, Copy, Debug)]
pub struct World<'a> {
    /// The organisation as it stands.
    pub org: &'a Organisation,
    /// Its calendar.
    pub calendar: &'a Calendar,
    /// Today in Amsterdam.
    pub today: NaiveDate,
}

/// What happens: events, and the words they speak of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// In order.
    pub events: Vec<Event>,
    /// Kept apart from them.
    pub texts: Vec<NewText>,
}

/// Whether somebody may do something with the case as it stands, whatever the rest of it would be.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::NotYours`] or [`Refusal::WrongPhase`].
pub fn open_to(action: Action, actor: &Actor, facts: &CaseFacts) -> Result<(), Refusal> {
    access::sees(actor, facts).ok_or(Refusal::NotFound)?;
    if !access::may(actor, action, facts) {
        return Err(Refusal::NotYours);
    }
    if action.when().contains(&facts.standing()) { Ok(()) } else { Err(Refusal::WrongPhase(action.when().to_vec())) }
}

/// Decides a command on a complaint.
///
/// `fresh` gives an id that was never used before.
///
/// # Errors
/// A [`Refusal`]; nothing happened then.
pub fn decide(
    case: &Complaint,
    command: Command,
    actor: &Actor,
    world: &World<'_>,
    fresh: &mut dyn FnMut() -> TextId,
) -> Result<Decision, Refusal> {
    open_to(command.action(), actor, &case.facts(world.org))?;
    if case.is_question() && !command.action().of_a_question() {
        return Err(Refusal::StillAQuestion);
    }
    let mut d = Draft { case, world, actor, fresh, decision: Decision::default() };
    d.decide(command)?;
    Ok(d.decision)
}

/// A decision while it is being made.
struct Draft<'a> {
    case: &'a Complaint,
    world: &'a World<'a>,
    actor: &'a Actor,
    fresh: &'a mut dyn FnMut() -> TextId,
    decision: Decision,
}

type Decided = Result<(), Refusal>;

impl Draft<'_> {
    fn decide(&mut self, command: Command) -> Decided {
        match command {
            Command::AnswerQuestion(words) => self.say(words, |text| Event::QuestionAnswered { text }),
            Command::MakeComplaint(new) => self.make_complaint(new),
            Command::CheckSafety { subjects } => self.check_safety(subjects),
            Command::AddSubject { who } => self.add_subject(who),
            Command::DeclareConflict { who, reason } => self.declare_conflict(who, reason),
            Command::AcceptLate => self.accept_late(),
            Command::ProposeInadmissible { ground, reasons } => self.propose_inadmissible(ground, reasons),
            Command::AgreeInadmissible => self.agree_inadmissible(),
            Command::ReturnInadmissible { reason } => self.return_inadmissible(reason),
            Command::NotAComplaint { what, reason } => self.not_a_complaint(what, reason),
            Command::Restore { reason } => self.restore(reason),
            Command::Route { handler, reason } => self.route(handler, reason),
            Command::GiveBack { reason } => self.say(reason, |reason| Event::GivenBack { reason }),
            Command::GivePoints { manager, points } => self.give_points(manager, points),
            Command::ReportOnPart { manager, words } => self.report_on_part(manager, words),
            Command::Link { other } => self.link(other),
            Command::Unlink { other } => self.unlink(other),
            Command::RecordContact(contact) => self.record_contact(contact),
            Command::RecordAttempt { on, way, just_now } => self.record_attempt(on, way, just_now),
            Command::SettlePromise { promise, how } => self.settle_promise(promise, how),
            Command::AmendPoint { point, title, about } => self.amend_point(point, title, about),
            Command::DropPoint { point, reason } => self.drop_point(point, reason),
            Command::Investigate { plan } => self.say(plan, |plan| Event::InvestigationBegun { plan }),
            Command::Invite { party, on } => self.invite(party, on),
            Command::ReleaseExtract { subject, points } => self.release_extract(subject, points),
            Command::RecordHearing { party, how, statement } => self.record_hearing(party, how, statement),
            Command::GiveStatement(words) => self.give_statement(words),
            Command::Message(words) => self.say(words, |text| Event::MessageSent { text }),
            Command::Answer(words) => self.say(words, |text| Event::MessageReceived { text }),
            Command::SendFiles(names) => self.file(names, |files| Event::FilesReceived { files }),
            Command::Note(words) => self.say(words, |text| Event::Noted { text }),
            Command::KeepFiles(names) => self.file(names, |files| Event::FilesKept { files }),
            Command::DraftJudgement(judgement) => self.draft_judgement(judgement),
            Command::ReturnJudgement { version, reason } => self.return_judgement(version, reason),
            Command::ApproveJudgement { version } => self.approve_judgement(version),
            Command::Issue { version } => self.issue(version),
            Command::RecordPosted { on } => self.record_posted(on),
            Command::RecordDelivery { accepted } => self.record_delivery(accepted),
            Command::ExplainLateness { words, expected, cause } => self.explain_lateness(words, expected, cause),
            Command::RecordExternal { body, step, on, words } => {
                self.not_to_come(on)?;
                self.say(words, |text| Event::External { body, step, on, text })
            }
            Command::SettleMeasure { measure, how } => self.settle_measure(measure, how),
            Command::Withdraw { reason } => self.withdraw(reason),
            Command::UndoWithdrawal => self.undo_withdrawal(),
            Command::ConfirmSolved => self.confirm_solved(),
            Command::ObjectToSolved { reason } => self.object_to_solved(reason),
            Command::AskToReopen { reason } => self.ask_to_reopen(reason),
            Command::Reopen { ground, reason } => self.reopen(ground, reason),
            Command::GiveFeedback(feedback) => {
                let (felt, words) = feedback.answers();
                let text = words.map(|words| self.text(words));
                self.happens(Event::FeedbackGiven { felt, text })
            }
            Command::ChangeReach(new) => self.change_reach(new),
            Command::NameReader { name, email } => self.name_reader(name, email),
            Command::RemoveReader { reader } => self.remove_reader(reader),
            Command::CannotContinue { reason } => {
                self.tell_before_closing();
                self.say(reason, |reason| Event::CouldNotContinue { reason })
            }
            Command::ProposeReceipt { received_on, evidence } => self.propose_receipt(received_on, evidence),
            Command::ConfirmReceipt => self.confirm_receipt(),
            Command::RefuseReceipt { reason } => self.refuse_receipt(reason),
            Command::RaiseConcern(words) => self.say(words, |text| Event::ConcernRaised { text }),
            Command::AcknowledgeConcern => self.acknowledge_concern(),
            Command::Divert { to, reason, named_director } => self.divert(to, reason, named_director),
            Command::TellSafely(words) => self.tell_safely(words),
            Command::SplitOff { into } => self.happens(Event::SplitOff { into }),
            Command::UndoDiversion { reason } => self.undo_diversion(reason),
            Command::ConfirmAddress => self.confirm_address(),
            Command::ReissueCode { how } => self.reissue_code(how),
            Command::SendCodeLetter { checked, address } => self.send_code_letter(checked, address),
            Command::PostCodeLetter { on } => self.post_code_letter(on),
            Command::Redact { text, reason } => self.redact(text, reason),
            Command::Erase => self.erase(),
            Command::TellNextLevel => self.tell_in_time(),
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "most decisions end with it")]
    fn happens(&mut self, event: Event) -> Decided {
        self.decision.events.push(event);
        Ok(())
    }

    /// Something happens that is words.
    fn say(&mut self, words: Prose, event: impl FnOnce(TextId) -> Event) -> Decided {
        let id = self.text(words);
        self.happens(event(id))
    }

    /// Files come, each by its name.
    fn file(&mut self, names: Vec<Prose>, event: impl FnOnce(Vec<TextId>) -> Event) -> Decided {
        let all = u32::try_from(names.len()).map_or(u32::MAX, |new| self.case.files.saturating_add(new));
        if names.is_empty() || names.len() > file::MOST || all > file::MOST_OF_A_CASE {
            return Err(Refusal::TooMany);
        }
        let files = names.into_iter().map(|name| self.text(name)).collect();
        self.happens(event(files))
    }

    fn text(&mut self, words: Prose) -> TextId {
        let id = (self.fresh)();
        self.decision.texts.push(NewText { id, words });
        id
    }

    /// Nothing is recorded as done on a day to come.
    fn not_to_come(&self, on: NaiveDate) -> Decided {
        if on > self.world.today { Err(Refusal::DayCannotBe) } else { Ok(()) }
    }
}
