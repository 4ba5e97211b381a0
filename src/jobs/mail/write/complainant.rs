//! What goes to whoever complains: to an address that they confirmed as it is, to any other nothing that is personal.

use super::{Answer, Written};
use crate::{
    domain::{complaint::Complaint, event::Event, ids::TextId, organisation::Organisation, routing},
    house::{House, clock},
    store::{
        self,
        case::{CaseFile, RecordedActor},
        mail::{About, MailKind, OutgoingMail},
        own_links,
    },
    text::{
        mail::{self as texts, Letter, ToComplainant, ToUnconfirmed},
        wizard,
    },
};
use chrono::{DateTime, Utc};

pub(super) async fn write(
    house: &House,
    mail: &OutgoingMail,
    file: &CaseFile,
    org: &Organisation,
    now: DateTime<Utc>,
) -> store::Result<Answer> {
    let case = &file.complaint;
    if !case.filed.safe {
        return Ok(Err("it is not safe to mail"));
    }
    let word = |id: TextId| file.words.get(&id).cloned();
    let Some(address) = case.filed.texts.email.and_then(word) else { return Ok(Err("there is no address")) };
    if let Some(why) = overtaken(mail, file) {
        return Ok(Err(why));
    }
    let (conflicted, today) = (case.conflicted(), clock::amsterdam_date(now));
    // A director who stands in is no coordinator: whom to ask is said without them.
    let coordinator = match routing::coordinators_conflicted(org, &conflicted) {
        true => None,
        false => routing::coordinator(org, &conflicted, today).and_then(|id| org.member(id)),
    };
    if mail.kind == MailKind::AddressReplaced {
        let Some(before) = confirmed_before(mail, file).and_then(word) else {
            return Ok(Err("the address before was not confirmed"));
        };
        let phone = coordinator.and_then(|c| c.phone.as_deref());
        let letter = texts::address_replaced(case.filed.lang, &org.name, phone);
        return Ok(Ok(Written::new("", before, letter).answered(org, &conflicted, today)));
    }
    if !case.confirmed() {
        if mail.kind == MailKind::CodeLink {
            return Ok(Err("the address was not confirmed"));
        }
        let link = own_links::confirming(&house.pool, &house.keys, mail.id, case, now).await?;
        let Some((token, until)) = link else { return Ok(Err("the link ended")) };
        let about = ToUnconfirmed {
            lang: case.filed.lang,
            organisation: &org.name,
            phone: coordinator.and_then(|c| c.phone.as_deref()),
            token: &token,
            until: clock::amsterdam_date(until),
        };
        let letter = match mail.kind {
            MailKind::Confirmation | MailKind::QuestionReceived => texts::confirm_address(&about),
            _ => texts::news_for_somebody(&about),
        };
        return Ok(Ok(Written::new("", address, letter).answered(org, &conflicted, today)));
    }
    let Some(name) = word(case.filed.texts.name) else { return Ok(Err("there is no name any more")) };
    let saw_code = file.events.first().is_some_and(|first| first.actor == RecordedActor::Complainant);
    let who_handles = wizard::who_handles(case.filed.lang, org, case, today);
    let about = ToComplainant {
        lang: case.filed.lang,
        organisation: &org.name,
        name: &name,
        reference: &case.filed.reference,
        terms: &case.filed.terms,
        question: super::waits_as_question(case),
        saw_code: saw_code || case.code_version > 1,
        who_handles: &who_handles,
        coordinator,
        helplines: &org.helplines,
    };
    if mail.kind == MailKind::CodeLink {
        let Some(token) = own_links::taking(&house.pool, &house.keys, mail.id, now).await? else {
            return Ok(Err("the link ended"));
        };
        let letter = texts::code_link(&about, &token);
        return Ok(Ok(Written::new(&name, address, letter).answered(org, &conflicted, today)));
    }
    let letter = personal(mail, file, &about);
    Ok(letter.map(|letter| Written::new(&name, address, letter).answered(org, &conflicted, today)))
}

/// Why what it would say is no longer so.
fn overtaken(mail: &OutgoingMail, file: &CaseFile) -> Option<&'static str> {
    let About::Event { seq, .. } = mail.about else { return None };
    let case = &file.complaint;
    match mail.kind {
        // The confirmation of the complaint goes instead.
        MailKind::QuestionReceived | MailKind::AnswerReady if !case.is_question() => {
            Some("it became a complaint meanwhile")
        }
        MailKind::Attempted if file.events.iter().any(|r| r.seq > seq && matches!(r.event, Event::Contacted(_))) => {
            Some("they spoke meanwhile")
        }
        // It asked to confirm the address; what was to be told went when that was done.
        MailKind::QuestionReceived | MailKind::Confirmation if confirmed_since(case, file, seq) => {
            Some("the address was confirmed meanwhile")
        }
        _ => None,
    }
}

fn confirmed_since(case: &Complaint, file: &CaseFile, seq: u32) -> bool {
    case.confirmed() && file.events.iter().any(|r| r.seq > seq && r.event == Event::AddressConfirmed)
}

/// The address that was used until what the mail is about, when it was confirmed: whoever reads it hears that it is replaced.
fn confirmed_before(mail: &OutgoingMail, file: &CaseFile) -> Option<TextId> {
    let About::Event { seq, .. } = mail.about else { return None };
    let before = file.events.iter().take_while(|r| r.seq < seq);
    let (address, confirmed) = before.fold((None, false), |(address, confirmed), r| match &r.event {
        Event::Asked(asked) => (asked.texts.email, false),
        Event::Filed(filed) => (filed.texts.email, false),
        Event::ReachChanged { email: Some(email), .. } => (Some(*email), false),
        Event::AddressConfirmed => (address, true),
        _ => (address, confirmed),
    });
    address.filter(|_| confirmed)
}

/// What it says to an address that was confirmed.
fn personal(mail: &OutgoingMail, file: &CaseFile, about: &ToComplainant<'_>) -> Result<Letter, &'static str> {
    Ok(match mail.kind {
        MailKind::QuestionReceived => texts::question_received(about),
        MailKind::AnswerReady => texts::answer_ready(about),
        MailKind::Confirmation => texts::confirmation(about),
        MailKind::MessageWaiting => texts::message_waiting(about),
        MailKind::JudgementReady => texts::judgement_ready(about),
        MailKind::Attempted => attempted(mail, file, about)?,
        MailKind::CodeNews => match letter_was_made(mail, file) {
            true => texts::code_letter(about),
            false => texts::code_renewed(about),
        },
        MailKind::Question
        | MailKind::Handler
        | MailKind::Part
        | MailKind::Measure
        | MailKind::NextLevel
        | MailKind::Coordinator
        | MailKind::MessageReceived
        | MailKind::JudgementToRead
        | MailKind::ProposalToRead
        | MailKind::News
        | MailKind::SafetyAlert
        | MailKind::HearingLink
        | MailKind::ReaderLink
        | MailKind::CodeLink
        | MailKind::AddressReplaced
        | MailKind::Reminder
        | MailKind::Remark
        | MailKind::ReportDue
        | MailKind::YearDue
        | MailKind::ReportIssued => return Err("this is a mail for somebody else"),
    })
}

/// R9: when they tried, to the minute where it was recorded as it happened.
fn attempted(mail: &OutgoingMail, file: &CaseFile, about: &ToComplainant<'_>) -> Result<Letter, &'static str> {
    let About::Event { seq, .. } = mail.about else { return Err("it is about no attempt") };
    let recorded = file.events.iter().find(|r| r.seq == seq);
    let Some(Event::Attempted { on, way, just_now }) = recorded.map(|r| &r.event) else {
        return Err("it is about no attempt");
    };
    let time = recorded.filter(|_| *just_now).map(|r| clock::amsterdam_time(r.at));
    Ok(texts::tried_in_vain(about, *way, *on, time.as_deref()))
}

fn letter_was_made(mail: &OutgoingMail, file: &CaseFile) -> bool {
    let About::Event { seq, .. } = mail.about else { return false };
    file.events.iter().any(|r| r.seq == seq && matches!(r.event, Event::CodeLetterMade { .. }))
}
