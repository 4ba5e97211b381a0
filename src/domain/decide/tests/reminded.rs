//! What of a case can be due, from its first day to its last measure; and what its card says of that.

use super::*;
use crate::domain::{
    card::{Card, NextTerm},
    promise::Settled,
    reminders::Watched,
};

fn planned(by: NaiveDate) -> Command {
    let Command::DraftJudgement(written) = judgement(&[1, 2], Outcome::Unfounded) else { unreachable!() };
    let measure = |when| NewMeasure { what: words(), owner: MANAGER, when };
    let measures = vec![measure(When::Taken(today())), measure(When::Planned(by))];
    Command::DraftJudgement(NewJudgement { measures, ..written })
}

#[test]
fn each_stage_has_its_own_terms_to_watch() {
    let mut desk = Desk::assigned();
    let terms = desk.case.filed.terms.clone();
    let watched = Watched::of(&desk.case);
    assert_eq!(
        (watched.contact_due, watched.judgement_due),
        (Some(terms.first_contact_due), Some(terms.judgement_due))
    );
    assert_eq!(watched.promise_due(), None);

    let promised = today() + Days::new(5);
    desk.does(
        MANAGER,
        Command::RecordContact(NewContact {
            agreed: vec![NewAgreed { what: words(), by: promised, hear: Hear::Talk }],
            ..new_contact(today())
        }),
    );
    let watched = Watched::of(&desk.case);
    assert_eq!((watched.contact_due, watched.judgement_due), (None, Some(terms.judgement_due)));
    assert_eq!((watched.promises.len(), watched.promise_due()), (1, Some(promised)));

    let by = today() + Days::new(30);
    desk.does(MANAGER, planned(by));
    desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
    desk.does(MANAGER, Command::Issue { version: 1 });
    let watched = Watched::of(&desk.case);
    assert_eq!((watched.contact_due, watched.judgement_due, watched.promises.len()), (None, None, 0));
    assert_eq!((watched.measures.len(), watched.promise_due()), (1, Some(by)));

    desk.does(COORDINATOR, divert(None));
    assert_eq!(Watched::of(&desk.case), Watched::default(), "the clocks of a diverted case have stopped");
}

#[test]
fn a_card_says_what_is_due_next_and_whether_that_day_has_passed() {
    let mut desk = Desk::assigned();
    let terms = desk.case.filed.terms.clone();
    let (contact, judged) = (terms.first_contact_due, terms.judgement_due);
    let card = Card::of(&desk.case);
    assert_eq!(card.next_term(today()), NextTerm::Contact { due: contact });
    assert_eq!(card.due(today()), Some(contact));
    assert!(!card.late(contact) && card.late(contact + Days::new(1)));

    desk.does(MANAGER, contact_today());
    // Agreed for today: that comes before the judgement, and is late tomorrow.
    let card = Card::of(&desk.case);
    let day = today() + Days::new(3);
    assert_eq!((card.next_term(day), card.due(day)), (NextTerm::Promise { due: today() }, Some(today())));
    assert!(!card.late(today()) && card.late(day));
    let moved = |to| Command::SettlePromise { promise: 1, how: Settled::Moved { to, why: words() } };
    desk.does(MANAGER, moved(judged));
    assert_eq!(Card::of(&desk.case).next_term(day), NextTerm::Judgement { due: judged, day: 3 }, "not before it");
    desk.does(MANAGER, Command::SettlePromise { promise: 1, how: Settled::Kept(today()) });
    let card = Card::of(&desk.case);
    assert_eq!(card.next_term(day), NextTerm::Judgement { due: judged, day: 3 });
    assert_eq!(card.due(day), Some(judged));
    assert!(!card.late(judged) && card.late(judged + Days::new(1)));

    let card = Card::of(&Desk::judged().case);
    assert_eq!((card.next_term(today()), card.due(today())), (NextTerm::None, None));
    assert!(!card.late(judged + Days::new(100)));
}

fn contact_today() -> Command {
    contact(today())
}
