//! Who is mailed about what happened. Only rows and jobs: the words are made when a mail is sent.

use super::Result;
use crate::{
    domain::{
        access::Role,
        complaint::Complaint,
        event::Event,
        hearing::Party,
        ids::StaffId,
        organisation::Organisation,
        phase::{NotOne, Phase},
        reach::Reach,
    },
    store::{
        alerts,
        case::{Recorded, RecordedActor},
        mail::{self, About, MailKind, Recipient},
        own_links,
    },
};
use chrono::NaiveDate;
use sqlx::PgConnection;
use std::collections::BTreeSet;

/// A case and its surroundings, as it is announced.
#[derive(Clone, Copy)]
pub(super) struct News<'a> {
    /// The case, after what happened.
    pub case: &'a Complaint,
    /// The organisation.
    pub org: &'a Organisation,
    /// Today in Amsterdam: who stands in for whom.
    pub today: NaiveDate,
}

impl News<'_> {
    /// Asks for the mails that follow from what happened, and takes back those that may no longer go.
    pub(super) async fn announce(self, tx: &mut PgConnection, new: &[Recorded]) -> Result<()> {
        let complaint = self.case.id;
        let facts = self.case.facts(self.org);
        let told = Told { case: self.case, reach: Reach { org: self.org, case: &facts, today: self.today } };
        for recorded in new {
            match &recorded.event {
                // R6, R7: from here on no mail about a complaint.
                Event::Diverted { .. } => mail::withhold(tx, complaint, None).await?,
                Event::SafetyChecked { .. } | Event::SubjectAdded { .. } | Event::ConflictDeclared { .. } => {
                    mail::withhold(tx, complaint, Some(&self.case.conflicted())).await?;
                }
                // What was mailed to the address before opens nothing any more.
                Event::ReachChanged { email: Some(_), .. } => own_links::end_all(tx, complaint, recorded.at).await?,
                // And again, until somebody saw it.
                Event::ConcernRaised { .. } => alerts::schedule(tx, complaint, recorded.seq, 1, recorded.at).await?,
                _ => {}
            }
            for (kind, recipient) in told.mails(recorded) {
                let about = About::Event { complaint, seq: recorded.seq, round: 0 };
                mail::ask(tx, about, kind, recipient, recorded.at).await?;
            }
        }
        Ok(())
    }
}

/// Whom what happened concerns.
#[derive(Clone, Copy)]
struct Told<'a> {
    case: &'a Complaint,
    reach: Reach<'a>,
}

impl Told<'_> {
    /// The mails of one event.
    fn mails(self, recorded: &Recorded) -> Vec<(MailKind, Recipient)> {
        let (kind, staff) = self.to_staff(recorded);
        let staff = staff.into_iter().filter(|id| self.reach.sees(*id)).map(|id| (kind, Recipient::Staff(id)));
        let confirmed = self.case.confirmed();
        let reachable = self.case.filed.safe && self.case.filed.has_email && self.case.diversion.is_none();
        let complainant = match recorded.event {
            Event::AddressConfirmed => Some(self.now_that_it_is_confirmed()),
            // A mail that says nothing, and asks to confirm.
            Event::ReachChanged { ref email, safe, .. } if email.is_some() || (safe == Some(true) && !confirmed) => {
                Some(match self.case.is_question() {
                    true => MailKind::QuestionReceived,
                    false => MailKind::Confirmation,
                })
            }
            // Safe again: what could not be told meanwhile.
            Event::ReachChanged { safe: Some(true), .. } => Some(self.now_that_it_is_confirmed()),
            ref event => complainants(event),
        };
        // Whoever did not ask for it can still say so; where it was confirmed, says the mail itself.
        let replaced = matches!(recorded.event, Event::ReachChanged { email: Some(_), .. });
        let complainant = complainant.into_iter().chain(replaced.then_some(MailKind::AddressReplaced));
        let complainant = complainant.filter(|_| reachable).map(|kind| (kind, Recipient::Complainant));
        let owners = self.owners(recorded).into_iter().map(|id| (MailKind::Measure, Recipient::Staff(id)));
        complainant.chain(staff).chain(owners).collect()
    }

    /// R14: who sees to a measure hears of it as the judgement goes out, also who cannot open the case; but for whoever
    /// sent it.
    fn owners(self, recorded: &Recorded) -> BTreeSet<StaffId> {
        let Event::JudgementIssued { measures_after, .. } = recorded.event else { return BTreeSet::new() };
        let new = self.case.measures.iter().filter(|m| m.number > measures_after && m.open());
        let seeing_to = new.filter_map(|m| m.owner).filter_map(|owner| self.reach.seeing_to(owner));
        seeing_to.filter(|id| recorded.actor != RecordedActor::Staff(*id)).collect()
    }

    /// What a complainant could not be told before the address was confirmed: how it stands now.
    const fn now_that_it_is_confirmed(self) -> MailKind {
        match (self.case.question, self.case.phase, &self.case.issued) {
            (Some(question), _, _) if question.became_on.is_none() => match (question.answer, self.case.phase) {
                (Some(_), _) => MailKind::AnswerReady,
                (None, Phase::Closed) => MailKind::MessageWaiting,
                (None, _) => MailKind::QuestionReceived,
            },
            (_, Phase::Closed, Some(_)) => MailKind::JudgementReady,
            (_, Phase::Closed, None) => MailKind::MessageWaiting,
            _ => MailKind::Confirmation,
        }
    }

    /// Which colleagues are told of an event.
    fn to_staff(self, recorded: &Recorded) -> (MailKind, Vec<StaffId>) {
        let nobody = (MailKind::Coordinator, Vec::new());
        match &recorded.event {
            // R6, R7: both at once, and the one director; never a subject, who sees nothing.
            Event::ConcernRaised { .. } => (MailKind::SafetyAlert, self.reach.guards()),
            Event::Diverted { named_director, .. } => {
                let officers = self.reach.with_role(Role::SafeguardingOfficer);
                (MailKind::SafetyAlert, officers.into_iter().chain(*named_director).collect())
            }
            _ if self.case.diversion.is_some() => nobody,
            Event::Asked(_) => (MailKind::Question, self.reach.coordinators()),
            Event::Filed(_) | Event::BecameComplaint(_) => (MailKind::Coordinator, self.reach.coordinators()),
            Event::Routed { handler, .. } => (MailKind::Handler, vec![*handler]),
            // R8: the manager, or who stands in; what was taken away is no news.
            Event::PointsGiven { manager, points } if !points.is_empty() => {
                (MailKind::Part, self.reach.present(*manager).into_iter().collect())
            }
            Event::Told { who } => (MailKind::NextLevel, vec![*who]),
            // What came with the complaint is no news beside it.
            Event::FilesReceived { .. } if recorded.seq <= 2 => nobody,
            Event::MessageReceived { .. } | Event::FilesReceived { .. } => {
                (MailKind::MessageReceived, self.reach.handling())
            }
            Event::JudgementDrafted(_) => (MailKind::JudgementToRead, self.readers(recorded)),
            Event::InadmissibleProposed { .. } | Event::ReceiptProposed { .. } => {
                (MailKind::ProposalToRead, self.readers(recorded))
            }
            Event::GivenBack { .. } | Event::NobodyLeft | Event::LetterRefused | Event::ReopenAsked { .. } => {
                (MailKind::News, self.reach.coordinators())
            }
            Event::JudgementReturned { .. }
            | Event::JudgementApproved { .. }
            | Event::Withdrawn { .. }
            | Event::WithdrawalUndone
            | Event::SolvedObjected { .. }
            | Event::Reopened { .. }
            | Event::ReachChanged { .. }
            | Event::PartReported { .. }
            | Event::StatementGiven { .. } => (MailKind::News, self.reach.handling()),
            _ => nobody,
        }
    }

    /// Who may read what was written: whoever was told, else the coordinators; never who wrote it.
    fn readers(self, drafted: &Recorded) -> Vec<StaffId> {
        let other = |id: &StaffId| drafted.actor != RecordedActor::Staff(*id) && !self.case.drafted_by.contains(id);
        let told: Vec<_> = self.case.told.iter().copied().filter(|id| other(id) && self.reach.sees(*id)).collect();
        if told.is_empty() { self.reach.coordinators().into_iter().filter(other).collect() } else { told }
    }
}

/// What a complainant is mailed about, where that is safe.
const fn complainants(event: &Event) -> Option<MailKind> {
    match event {
        Event::Asked(_) => Some(MailKind::QuestionReceived),
        Event::QuestionAnswered { .. } => Some(MailKind::AnswerReady),
        Event::Filed(_) | Event::BecameComplaint(_) => Some(MailKind::Confirmation),
        Event::JudgementIssued { .. } => Some(MailKind::JudgementReady),
        Event::Attempted { .. } => Some(MailKind::Attempted),
        Event::MessageSent { .. }
        | Event::LatenessExplained { .. }
        | Event::Inadmissible { .. }
        | Event::NotAComplaint { what: NotOne::Duplicate(_), .. }
        | Event::Invited { party: Party::Complainant, .. }
        | Event::CouldNotContinue { .. }
        | Event::Reopened { .. }
        | Event::ReceiptCorrected { .. }
        | Event::MeasureSettled { .. }
        | Event::NobodyLeft => Some(MailKind::MessageWaiting),
        // Whoever did not ask for it can still say so.
        Event::CodeReissued { .. } | Event::CodeLetterMade { .. } => Some(MailKind::CodeNews),
        _ => None,
    }
}
