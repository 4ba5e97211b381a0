//! Standing in: every role but the keeping of settings, for as long as it lasts, and for nobody who is conflicted.

use super::*;
use crate::domain::organisation::Deputy;

fn stand_in(desk: &mut Desk, absent: StaffId) {
    let (from, until) = (today(), today() + Days::new(2));
    desk.org.deputies = vec![Deputy { absent, deputy: TEACHER, from, until }];
}

#[test]
fn whoever_stands_in_does_what_they_do_who_are_away() {
    let note = || Command::Note(words());
    for (absent, mut desk) in [
        (COORDINATOR, Desk::filed()),
        (MANAGER, Desk::in_contact()),
        (REGIONAL, Desk::in_contact()),
        (OFFICER, Desk::in_contact()),
    ] {
        if absent == OFFICER {
            desk.does(MANAGER, Command::RaiseConcern(words()));
        }
        assert_eq!(desk.refuses(TEACHER, note()), Refusal::NotFound);
        stand_in(&mut desk, absent);
        assert_eq!(desk.does(TEACHER, note()), ["noted"], "{absent}");
        desk.later(2);
        assert_eq!(desk.does(TEACHER, note()), ["noted"], "the last day counts");
        desk.later(1);
        assert_eq!(desk.refuses(TEACHER, note()), Refusal::NotFound);
    }
}

#[test]
fn nobody_inherits_the_settings_or_a_seat_on_a_committee() {
    let mut desk = Desk::filed();
    for absent in [ADMINISTRATOR, COMMITTEE] {
        stand_in(&mut desk, absent);
        assert!(desk.org.acting(TEACHER, today()).roles.is_empty());
    }
    stand_in(&mut desk, COORDINATOR);
    assert_eq!(desk.org.acting(TEACHER, today()).roles, [Role::Coordinator]);
    assert_eq!(desk.org.acting(TEACHER, today()).stands_in_for, [COORDINATOR]);
}

#[test]
fn the_deputy_of_a_coordinator_who_is_conflicted_acts_and_the_coordinator_does_not() {
    let mut desk = Desk::filed();
    stand_in(&mut desk, COORDINATOR);
    desk.does(OTHER_COORDINATOR, Command::AddSubject { who: COORDINATOR });
    assert_eq!(desk.does(TEACHER, Command::Note(words())), ["noted"]);
    assert_eq!(desk.refuses(COORDINATOR, Command::Note(words())), Refusal::NotFound);
}

#[test]
fn whoever_stands_in_for_a_reader_is_still_not_the_reader_of_the_own_draft() {
    let mut desk = Desk::in_contact();
    desk.org.deputies = vec![Deputy { absent: REGIONAL, deputy: MANAGER, from: today(), until: today() }];
    desk.does(MANAGER, judgement(&[1, 2], Outcome::Founded));
    assert_eq!(desk.refuses(MANAGER, Command::ApproveJudgement { version: 1 }), Refusal::OwnDraft);
    desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
}
