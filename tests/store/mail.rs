//! Who is mailed about what, and who never is.

use crate::common::{Place, made, now, people};
use gehoor::{
    domain::{access::Actor, command::Command, ids::ComplaintId, phase::Diversion},
    store::{
        jobs,
        mail::{self, About, MailKind, MailState, Recipient},
        road,
    },
};

async fn mails(place: &Place, id: ComplaintId) -> Vec<(MailKind, Recipient)> {
    mail::of(&place.house.pool, id).await.unwrap().into_iter().map(|m| (m.kind, m.recipient)).collect()
}

async fn queued(place: &Place, id: ComplaintId) -> usize {
    let all = mail::of(&place.house.pool, id).await.unwrap();
    all.iter().filter(|m| m.state == MailState::Queued).count()
}

const fn to(id: gehoor::domain::ids::StaffId) -> Recipient {
    Recipient::Staff(id)
}

#[tokio::test]
async fn everybody_is_mailed_about_what_is_theirs() {
    let place = Place::new().await;
    let id = place.assigned(people::NORTH).await;
    place.order(Actor::Complainant(id), id, Command::Answer(made::prose("Nog iets."))).await.unwrap();
    place.act(people::MANAGER_NORTH, id, Command::Message(made::prose("Dank."))).await.unwrap();
    place.act(people::MANAGER_NORTH, id, made::contact()).await.unwrap();
    place.act(people::MANAGER_NORTH, id, made::judgement()).await.unwrap();
    place.act(people::REGIONAL, id, Command::ApproveJudgement { version: 1 }).await.unwrap();
    place.act(people::MANAGER_NORTH, id, Command::Issue { version: 1 }).await.unwrap();
    let expected = [
        (MailKind::Confirmation, Recipient::Complainant),
        (MailKind::Coordinator, to(people::COORDINATOR)),
        (MailKind::Coordinator, to(people::SECOND_COORDINATOR)),
        (MailKind::Handler, to(people::MANAGER_NORTH)),
        (MailKind::NextLevel, to(people::REGIONAL)),
        (MailKind::MessageReceived, to(people::MANAGER_NORTH)),
        (MailKind::MessageWaiting, Recipient::Complainant),
        (MailKind::JudgementToRead, to(people::REGIONAL)),
        (MailKind::News, to(people::MANAGER_NORTH)),
        (MailKind::JudgementReady, Recipient::Complainant),
    ];
    assert_eq!(mails(&place, id).await, expected);
    let mut jobs = 0;
    while let Some(job) = jobs::claim(&place.house.pool, now()).await.unwrap() {
        assert_eq!(job.kind, jobs::SEND_MAIL);
        let mail = mail::load(&place.house.pool, job.payload).await.unwrap();
        assert!(matches!(mail.about, About::Event { complaint, round: 0, .. } if complaint == id));
        jobs += 1;
    }
    assert_eq!(jobs, expected.len());
}

#[tokio::test]
async fn nothing_is_sent_to_who_cannot_be_mailed_safely_or_at_all() {
    let place = Place::new().await;
    let mut unsafe_to_mail = made::complaint(people::NORTH);
    unsafe_to_mail.reach.safe = false;
    let mut without = made::complaint(people::NORTH);
    without.person.email = None;
    for new in [unsafe_to_mail, without] {
        let id = road::file_new(&place.house, new, now()).await.unwrap().complaint;
        place.act(people::COORDINATOR, id, Command::Message(made::prose("Dank."))).await.unwrap();
        assert!(mails(&place, id).await.iter().all(|(_, to)| *to != Recipient::Complainant));
    }
}

#[tokio::test]
async fn who_is_conflicted_is_not_mailed_and_what_waited_for_them_is_withheld() {
    let place = Place::new().await;
    let mut own = made::complaint(people::NORTH);
    own.filed_by_staff = Some(people::COORDINATOR);
    let id = road::file_new(&place.house, own, now()).await.unwrap().complaint;
    let staff: Vec<_> = mails(&place, id).await.into_iter().filter(|(k, _)| *k == MailKind::Coordinator).collect();
    assert_eq!(staff, [(MailKind::Coordinator, to(people::SECOND_COORDINATOR))]);

    let id = place.assigned(people::NORTH).await;
    let subjects = vec![people::MANAGER_NORTH];
    place.act(people::COORDINATOR, id, Command::CheckSafety { subjects }).await.unwrap();
    let all = mail::of(&place.house.pool, id).await.unwrap();
    let to_subject: Vec<_> = all.iter().filter(|m| m.recipient == to(people::MANAGER_NORTH)).collect();
    assert!(!to_subject.is_empty() && to_subject.iter().all(|m| m.state == MailState::Withheld));
    assert!(all.iter().any(|m| m.kind == MailKind::Handler && m.recipient == to(people::REGIONAL)), "re-routed");
}

#[tokio::test]
async fn a_diverted_case_sends_no_mail_any_more() {
    let place = Place::new().await;
    let id = place.assigned(people::NORTH).await;
    let reason = made::prose("Signalen.");
    let divert = Command::Divert { to: Diversion::Meldcode, reason, named_director: None };
    place.act(people::COORDINATOR, id, divert).await.unwrap();
    // But to who guards it, once.
    assert_eq!(queued(&place, id).await, 1);
    place.act(people::SAFEGUARDING, id, made::note("Overlegd.")).await.unwrap();
    place.order(Actor::Complainant(id), id, Command::Answer(made::prose("Hoe nu?"))).await.unwrap();
    assert_eq!(queued(&place, id).await, 1);
    assert!(mails(&place, id).await.contains(&(MailKind::SafetyAlert, to(people::SAFEGUARDING))));
}

#[tokio::test]
async fn what_became_of_a_mail_is_kept() {
    let place = Place::new().await;
    let db = &place.house.pool;
    let id = place.file(people::NORTH).await;
    let first = mail::of(db, id).await.unwrap()[0].clone();
    mail::mark(db, first.id, MailState::Queued, Some("no answer"), now()).await.unwrap();
    mail::mark(db, first.id, MailState::Sent, None, now()).await.unwrap();
    let sent = mail::load(db, first.id).await.unwrap();
    assert_eq!((sent.state, sent.attempts, sent.error), (MailState::Sent, 2, None));
}
