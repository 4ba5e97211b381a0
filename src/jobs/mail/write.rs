//! To whom a mail goes and what it says, as the case stands now; or why it may not go.

mod complainant;
mod hearing;
mod measure;
mod reader;
mod remark;
mod reminder;
mod report;

use crate::{
    domain::{
        access::{self, Actor, Hat},
        complaint::Complaint,
        ids::StaffId,
        organisation::Organisation,
        phase::Phase,
        routing,
    },
    house::{House, clock},
    outside::mail::usable,
    store::{
        self, accounts, case,
        mail::{About, MailKind, OutgoingMail, Recipient},
        organisation,
    },
    text::mail::{self as texts, Letter, ToStaff},
};
use chrono::{DateTime, NaiveDate, Utc};

/// A mail with its address.
pub(super) struct Written {
    /// The name.
    pub name: String,
    /// The address.
    pub address: String,
    /// Who reads an answer.
    pub reply_to: Option<String>,
    /// The words.
    pub letter: Letter,
}

impl Written {
    /// A mail of which nobody reads an answer.
    pub fn new(name: impl Into<String>, address: String, letter: Letter) -> Self {
        Self { name: name.into(), address, reply_to: None, letter }
    }

    /// A mail of which whoever coordinates the case reads an answer: at their own address, and never one of somebody
    /// whom the case is about. Nobody, where there is nobody.
    pub fn answered(self, org: &Organisation, conflicted: &[StaffId], today: NaiveDate) -> Self {
        let coordinator = routing::coordinator(org, conflicted, today).and_then(|id| org.member(id));
        match coordinator.and_then(|c| c.email.clone()).filter(|address| usable(address)) {
            Some(address) => {
                Self { letter: texts::read_by_staff(self.letter, &org.name), reply_to: Some(address), ..self }
            }
            None => self,
        }
    }
}

/// What it says, or why it may not go.
pub(super) type Answer = Result<Written, &'static str>;

pub(super) async fn write(house: &House, mail: &OutgoingMail, now: DateTime<Utc>) -> store::Result<Answer> {
    let (complaint, round) = match (mail.about, mail.recipient) {
        (About::Event { complaint, round, .. }, _) => (complaint, round),
        (About::Day(day), Recipient::Staff(id)) if mail.kind == MailKind::ReportDue => {
            return report::due(house, day, id).await;
        }
        (About::Day(day), Recipient::Staff(id)) if mail.kind == MailKind::YearDue => {
            return report::year_due(house, day, id).await;
        }
        (About::Report { sunday, version }, Recipient::Staff(id)) => {
            return report::issued(house, sunday, version, id).await;
        }
        (About::Day(day), Recipient::Staff(id)) => return reminder::write(house, day, id, now).await,
        (About::Remark(about), Recipient::Staff(id)) => return remark::write(house, about, id, now).await,
        (About::Day(_) | About::Report { .. } | About::Remark(_), Recipient::Complainant | Recipient::Reader) => {
            return Ok(Err("this is a mail for staff"));
        }
    };
    let Some(facts) = case::facts_by_id(&house.pool, complaint).await? else { return Ok(Err("the case is gone")) };
    // R6, R7: from then on no mail about a complaint, but to those who guard it.
    if facts.diverted && mail.kind != MailKind::SafetyAlert {
        return Ok(Err("the case was diverted"));
    }
    if mail.kind == MailKind::HearingLink {
        return hearing::write(house, mail.id, &facts, now).await;
    }
    if mail.recipient == Recipient::Reader {
        return reader::write(house, mail.id, &facts, now).await;
    }
    if let (MailKind::Measure, Recipient::Staff(id)) = (mail.kind, mail.recipient) {
        return measure::write(house, &facts, id, now).await;
    }
    if let Recipient::Staff(id) = mail.recipient {
        let staff = Actor::Staff(accounts::staff_actor(&house.pool, id, clock::amsterdam_date(now)).await?);
        if access::sees(&staff, &facts).is_none() {
            return Ok(Err("this person may not see the case"));
        }
        if mail.kind == MailKind::Part && !access::hats(&staff, &facts).contains(&Hat::PartHolder) {
            return Ok(Err("the points were taken away"));
        }
    }
    let Some(permit) = access::sees(&Actor::System, &facts) else { return Ok(Err("the case is gone")) };
    let file = case::open(&house.pool, &permit).await?;
    if mail.kind == MailKind::SafetyAlert && round > 0 && file.complaint.concerns == 0 {
        return Ok(Err("somebody saw it meanwhile"));
    }
    let org = organisation::load(&house.pool).await?;
    match mail.recipient {
        Recipient::Complainant => complainant::write(house, mail, &file, &org, now).await,
        Recipient::Reader => Ok(Err("this is a mail for who reads along")),
        Recipient::Staff(id) => Ok(to_staff(mail.kind, id, &file.complaint, &org)),
    }
}

/// R2: by when it is answered, as long as it is no complaint.
fn waits_as_question(case: &Complaint) -> Option<NaiveDate> {
    case.question.filter(|_| case.is_question()).map(|q| q.answer_due)
}

fn to_staff(kind: MailKind, id: StaffId, case: &Complaint, org: &Organisation) -> Answer {
    let person = org.member(id).ok_or("this person is not here any more")?;
    let address = person.email.clone().ok_or("there is no address")?;
    let locations = case.filed.place.locations();
    let locations: Vec<&str> = locations.iter().filter_map(|l| org.location(*l)).map(|l| l.name.as_str()).collect();
    let about = ToStaff {
        lang: person.lang,
        organisation: &org.name,
        name: &person.name,
        reference: &case.filed.reference,
        locations: &locations,
        contact_due: case.first_contact_on().is_none().then_some(case.filed.terms.first_contact_due),
        judgement_due: case.filed.terms.judgement_due,
        question: waits_as_question(case),
    };
    let letter = match kind {
        MailKind::Handler if case.handler != Some(id) => return Err("somebody else handles it now"),
        MailKind::JudgementToRead if case.phase != Phase::Judging || case.approved.is_some() => {
            return Err("no judgement waits for a reader any more");
        }
        MailKind::Question if about.question.is_none() => return Err("it became a complaint meanwhile"),
        MailKind::Question => texts::question(&about),
        MailKind::Handler => texts::handler(&about),
        MailKind::Part => texts::part(&about),
        MailKind::NextLevel => texts::next_level(&about),
        MailKind::Coordinator => texts::coordinator(&about),
        MailKind::MessageReceived => texts::message_received(&about),
        MailKind::JudgementToRead => texts::judgement_to_read(&about),
        MailKind::ProposalToRead => texts::proposal_to_read(&about),
        MailKind::News => texts::news(&about),
        MailKind::SafetyAlert => texts::safety_alert(&about),
        MailKind::QuestionReceived
        | MailKind::AnswerReady
        | MailKind::Confirmation
        | MailKind::MessageWaiting
        | MailKind::JudgementReady
        | MailKind::Attempted
        | MailKind::CodeLink
        | MailKind::CodeNews
        | MailKind::AddressReplaced => {
            return Err("this is a mail for the complainant");
        }
        MailKind::HearingLink => return Err("this is a mail for a subject"),
        MailKind::Measure => return Err("this is a mail for who sees to a measure"),
        MailKind::ReaderLink => return Err("this is a mail for who reads along"),
        MailKind::Reminder | MailKind::Remark | MailKind::ReportDue | MailKind::YearDue | MailKind::ReportIssued => {
            return Err("it is about no case");
        }
    };
    Ok(Written::new(&person.name, address, letter))
}
