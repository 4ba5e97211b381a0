//! One event of every kind, for the tests that look at all of them.

use super::*;
use crate::domain::{
    calendar::Calendar,
    code::Reissue,
    ids::LocationId,
    intake::{Category, Channel, Occurred, Place, Relation, Way},
    judgement::{Finding, Measure, Outcome, When},
    lang::Lang,
    promise::Hear,
    reference::Reference,
};
use uuid::Uuid;

impl Event {
    /// One of every kind, more where something in it changes the sentence.
    pub(crate) fn samples() -> Vec<Self> {
        let text = TextId(Uuid::from_u128(1));
        let (reason, reasons) = (text, text);
        let who = StaffId(Uuid::from_u128(2));
        let (other, into) = (ComplaintId(Uuid::from_u128(3)), ComplaintId(Uuid::from_u128(4)));
        let on = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let terms = || Box::new(Terms::fix(on, &Calendar::default()));
        let point = Point { number: 1, title: text, about: Some(vec![who]) };
        let (mine, theirs) = (Party::Complainant, Party::Subject(who));
        let contact = Contact {
            on,
            way: ContactWay::Call,
            summary: text,
            points: vec![point.clone()],
            solved: vec![1],
            agreed: vec![Agreed { what: text, by: on, hear: Some(Hear::Call) }],
        };
        let judgement = Judgement {
            version: 1,
            findings: vec![Finding { point: 1, outcome: Some(Outcome::Founded), reasons: Some(text) }],
            measures: vec![Measure { what: text, owner: who, when: When::Planned(on) }],
            solved: false,
        };
        vec![
            Self::Filed(Box::new(filed(*terms(), text))),
            Self::Asked(Box::new(asked(*terms(), text))),
            Self::QuestionAnswered { text },
            Self::BecameComplaint(Box::new(Became {
                relation: Relation::Customer,
                place: Place::HeadOffice,
                categories: vec![Category::Invoice],
                about_manager: false,
                occurred: Occurred::Ongoing,
                late: false,
                late_decision_due: on,
                talked: false,
                more: Some(text),
                persons: None,
                late_reason: Some(text),
            })),
            Self::SafetyChecked { subjects: vec![] },
            Self::SafetyChecked { subjects: vec![who] },
            Self::SubjectAdded { who },
            Self::ConflictDeclared { who, reason },
            Self::LateAccepted,
            Self::InadmissibleProposed { ground: Ground::Late, reasons },
            Self::InadmissibleReturned { reason },
            Self::Inadmissible { ground: Ground::Late },
            Self::NotAComplaint { what: NotOne::Duplicate(other), reason },
            Self::Restored { reason },
            Self::Routed { handler: who, reason: Some(reason) },
            Self::Told { who },
            Self::NobodyLeft,
            Self::GivenBack { reason },
            Self::PointsGiven { manager: who, points: vec![1] },
            Self::PointsGiven { manager: who, points: vec![] },
            Self::PartReported { manager: who, text },
            Self::Linked { other },
            Self::Unlinked { other },
            Self::Contacted(contact),
            Self::Attempted { on, way: ContactWay::Call, just_now: false },
            Self::PromiseSettled { promise: 1, how: Settled::Moved { to: on, why: text } },
            Self::PointAmended(point),
            Self::PointDropped { point: 1, reason },
            Self::InvestigationBegun { plan: text },
            Self::Invited { party: mine, on },
            Self::Invited { party: theirs, on },
            Self::ExtractReleased { subject: who, points: vec![1] },
            Self::HearingHeld { party: mine, how: Heard::Spoke(on), statement: Some(text) },
            Self::HearingHeld { party: theirs, how: Heard::Absent, statement: None },
            Self::StatementGiven { party: mine, text },
            Self::StatementGiven { party: theirs, text },
            Self::OutcomeTold { subject: who },
            Self::MessageSent { text },
            Self::MessageReceived { text },
            Self::FilesReceived { files: vec![text] },
            Self::FilesKept { files: vec![text] },
            Self::Noted { text },
            Self::JudgementDrafted(judgement),
            Self::JudgementReturned { version: 1, reason },
            Self::JudgementApproved { version: 1 },
            Self::JudgementIssued { version: 1, measures_after: 0 },
            Self::LetterPosted { on },
            Self::LetterAccepted,
            Self::LetterRefused,
            Self::LatenessExplained { text, expected: on, cause: None },
            Self::External { body: external::Body::Klachtenloket, step: external::Step::Asked, on, text },
            Self::MeasureSettled { measure: 1, how: Settled::Kept(on) },
            Self::Withdrawn { reason: None },
            Self::WithdrawalUndone,
            Self::SolvedConfirmed,
            Self::SolvedObjected { reason },
            Self::ReopenAsked { reason },
            Self::Reopened { ground: ReopenGround::Safety, reason },
            Self::FeedbackGiven { felt: None, text: Some(text) },
            Self::FeedbackGiven { felt: Some(FeltHeard::Yes), text: None },
            Self::FeedbackGiven { felt: Some(FeltHeard::Partly), text: Some(text) },
            Self::FeedbackGiven { felt: Some(FeltHeard::No), text: Some(text) },
            Self::ReachChanged {
                email: Some(text),
                phone: Some(text),
                way: Some(Way::Mail),
                safe: Some(true),
                note: Some(text),
            },
            Self::ReachChanged { email: None, phone: None, way: None, safe: Some(false), note: None },
            Self::ReaderNamed { reader: 1, name: text, email: text },
            Self::ReaderRemoved { reader: 1 },
            Self::CouldNotContinue { reason },
            Self::ReceiptProposed { received_on: on, evidence: text },
            Self::ReceiptRefused { reason },
            Self::ReceiptCorrected { terms: terms(), late: false },
            Self::ConcernRaised { text },
            Self::ConcernAcknowledged,
            Self::Diverted { to: Diversion::Meldcode, reason, named_director: None },
            Self::ToldSafely { text },
            Self::SplitOff { into },
            Self::DiversionUndone { reason },
            Self::AddressConfirmed,
            Self::CodeReissued { version: 2, how: Reissue::Mail },
            Self::CodeReissued { version: 3, how: Reissue::Letter },
            Self::CodeLetterMade { checked: text, address: Some(text) },
            Self::CodeLetterPosted { on },
            Self::Redacted { text, reason },
            Self::Erased,
        ]
    }
}

fn asked(terms: Terms, text: TextId) -> Asked {
    Asked {
        reference: Reference::from_random([1; 5]),
        answer_due: terms.first_contact_due,
        terms,
        place: Place::Unknown,
        way: Way::Mail,
        lang: Lang::Nl,
        safe: true,
        filed_by_staff: None,
        withheld_from: Vec::new(),
        texts: AskedTexts { question: text, name: text, email: Some(text), phone: None },
    }
}

fn filed(terms: Terms, text: TextId) -> Filed {
    Filed {
        reference: Reference::from_random([1; 5]),
        channel: Channel::Wizard,
        terms,
        relation: Relation::Customer,
        place: Place::Locations(vec![LocationId(Uuid::from_u128(5))]),
        care: None,
        categories: vec![Category::Safety],
        about_manager: false,
        occurred: Occurred::Ongoing,
        late: false,
        talked: false,
        way: Way::Phone,
        lang: Lang::Nl,
        safe: true,
        keep_name: false,
        has_email: false,
        filed_by_staff: None,
        about: Vec::new(),
        withheld_from: Vec::new(),
        texts: FiledTexts {
            story: text,
            name: text,
            email: None,
            phone: None,
            address: None,
            hours: None,
            interpreter: None,
            child_name: None,
            child_group: None,
            talked_result: None,
            persons: None,
            late_reason: None,
            wish: None,
        },
    }
}

#[test]
fn there_is_a_sample_of_every_kind() {
    let sampled: std::collections::BTreeSet<&str> = Event::samples().iter().map(Event::kind).collect();
    let kinds = include_str!("kind.rs").split("version(&self)").next().unwrap();
    let written: std::collections::BTreeSet<&str> =
        kinds.lines().filter(|l| l.contains("=> \"")).filter_map(|l| l.split('"').nth(1)).collect();
    assert_eq!(sampled, written);
}

/// What the complainant may know of, by name; the sides of the hearing are told apart below.
const PARENTS: &str = "filed asked question_answered became_complaint late_accepted inadmissible not_a_complaint \
    restored routed told nobody_left contacted \
    attempted promise_settled point_amended point_dropped investigation_begun invited hearing_held statement_given \
    message_sent message_received files_received judgement_issued letter_posted lateness_explained external measure_settled withdrawn \
    withdrawal_undone solved_confirmed solved_objected reopen_asked reopened feedback_given reach_changed reader_named reader_removed could_not_continue \
    receipt_corrected told_safely diversion_undone address_confirmed code_reissued code_letter_made code_letter_posted";

#[test]
fn the_parents_side_is_what_is_listed_and_nothing_of_the_other_side() {
    for event in Event::samples() {
        let theirs = match &event {
            Event::Invited { party, .. } | Event::HearingHeld { party, .. } | Event::StatementGiven { party, .. } => {
                *party == Party::Complainant
            }
            other => PARENTS.split_whitespace().any(|kind| kind == other.kind()),
        };
        assert_eq!(event.parents_side(), theirs, "{event:?}");
    }
}
