//! Both sides (R11): invited, heard, declined or absent; and nobody is judged unheard.

use super::*;
use crate::domain::hearing::Heard;

fn invite(party: Party, on: NaiveDate) -> Command {
    Command::Invite { party, on }
}

fn hear(party: Party, how: Heard, statement: bool) -> Command {
    Command::RecordHearing { party, how, statement: statement.then(words) }
}

fn release(points: &[u8]) -> Command {
    Command::ReleaseExtract { subject: TEACHER, points: points.to_vec() }
}

const HER: Party = Party::Subject(TEACHER);

#[test]
fn only_a_side_is_invited_shown_or_heard() {
    let mut desk = Desk::about_teacher();
    let stranger = Party::Subject(COMMITTEE);
    assert_eq!(desk.refuses(MANAGER, invite(stranger, today())), Refusal::NotASubject);
    assert_eq!(desk.refuses(MANAGER, hear(stranger, Heard::Declined, false)), Refusal::NotASubject);
    let extract = Command::ReleaseExtract { subject: COMMITTEE, points: vec![1] };
    assert_eq!(desk.refuses(MANAGER, extract), Refusal::NotASubject);
    for party in [Party::Complainant, HER] {
        desk.does(MANAGER, invite(party, today()));
    }
}

#[test]
fn nobody_is_invited_for_a_day_that_was() {
    let mut desk = Desk::about_teacher();
    assert_eq!(desk.refuses(MANAGER, invite(HER, today() - Days::new(1))), Refusal::DayCannotBe);
    desk.does(MANAGER, release(&[1]));
    desk.does(MANAGER, hear(HER, Heard::Declined, false));
    assert_eq!(desk.refuses(MANAGER, invite(HER, today())), Refusal::HeardAlready);
}

#[test]
fn somebody_is_absent_after_two_invitations_that_have_passed() {
    for party in [Party::Complainant, HER] {
        let mut desk = Desk::about_teacher();
        let absent = || hear(party, Heard::Absent, false);
        assert_eq!(desk.refuses(MANAGER, absent()), Refusal::InviteTwice);
        desk.does(MANAGER, invite(party, today()));
        assert_eq!(desk.refuses(MANAGER, invite(party, today())), Refusal::DoneAlready, "twice for one day");
        desk.later(1);
        assert_eq!(desk.refuses(MANAGER, absent()), Refusal::InviteTwice);
        desk.does(MANAGER, invite(party, desk.today));
        assert_eq!(desk.refuses(MANAGER, absent()), Refusal::InviteTwice, "the day itself has not passed");
        desk.later(1);
        assert_eq!(desk.does(MANAGER, absent()), ["hearing_held"]);
        assert_eq!(desk.case.heard(party), Some(Heard::Absent));
    }
}

#[test]
fn a_subject_answers_what_was_shown_and_what_they_say_is_noted() {
    let mut desk = Desk::about_teacher();
    let spoke = Heard::Spoke(today());
    assert_eq!(desk.refuses(MANAGER, hear(HER, spoke, true)), Refusal::ExtractFirst);
    assert_eq!(desk.refuses(MANAGER, hear(HER, Heard::Declined, false)), Refusal::ExtractFirst);
    desk.does(MANAGER, release(&[1]));
    assert_eq!(desk.refuses(MANAGER, hear(HER, spoke, false)), Refusal::StatementFirst);
    let tomorrow = Heard::Spoke(today() + Days::new(1));
    assert_eq!(desk.refuses(MANAGER, hear(HER, tomorrow, true)), Refusal::DayCannotBe);
    let before = Heard::Spoke(today() - Days::new(1));
    assert_eq!(desk.refuses(MANAGER, hear(HER, before, true)), Refusal::DayCannotBe);
    desk.does(MANAGER, hear(HER, spoke, true));
    assert_eq!(desk.refuses(MANAGER, hear(HER, Heard::Declined, false)), Refusal::HeardAlready);
    // The complainant wrote the complaint and needs no extract.
    assert_eq!(desk.refuses(MANAGER, hear(Party::Complainant, spoke, false)), Refusal::StatementFirst);
    desk.does(MANAGER, hear(Party::Complainant, spoke, true));
}

#[test]
fn an_extract_holds_the_points_about_this_person_and_no_other() {
    let mut desk = Desk::about_teacher();
    desk.does(MANAGER, Command::AmendPoint { point: Some(2), title: words(), about: Some(vec![]) });
    assert_eq!(desk.refuses(MANAGER, release(&[])), Refusal::NoPoints);
    assert_eq!(desk.refuses(MANAGER, release(&[1, 7])), Refusal::NoSuchPoint(7));
    assert_eq!(desk.refuses(MANAGER, release(&[1, 2])), Refusal::NotASubject);
    desk.does(MANAGER, release(&[1, 1]));
    assert_eq!(desk.case.hearing(HER).unwrap().extract, [1]);
    assert_eq!(desk.case.released(), [TEACHER]);
}

#[test]
fn a_subject_answers_by_the_personal_link_and_corrects_the_own_words() {
    let mut desk = Desk::about_teacher();
    let link = Actor::Subject(CASE, TEACHER);
    let say = || Command::GiveStatement(words());
    assert_eq!(desk.asks(&link, say()), Err(Refusal::NotFound));
    desk.does(MANAGER, release(&[1]));
    assert_eq!(desk.act(&link, say()), ["hearing_held"]);
    assert_eq!(desk.act(&link, say()), ["statement_given"]);
    assert_eq!(desk.case.hearing(HER).unwrap().statements.len(), 2, "the correction stands beside it");
    assert_eq!(desk.parent(say()), ["hearing_held"]);
    assert_eq!(desk.does(COORDINATOR, say()), ["statement_given"], "for the complainant, on request");
    assert_eq!(desk.case.hearing(Party::Complainant).unwrap().statements.len(), 2);
}

#[test]
fn nobody_is_found_at_fault_unheard() {
    let mut desk = Desk::about_teacher();
    for outcome in [Outcome::Founded, Outcome::PartlyFounded] {
        assert_eq!(desk.refuses(MANAGER, judgement(&[1, 2], outcome)), Refusal::Unheard(1));
    }
    for outcome in [Outcome::Unfounded, Outcome::NoJudgementPossible] {
        assert_eq!(desk.clone().does(MANAGER, judgement(&[1, 2], outcome)), ["judgement_drafted"]);
    }
    desk.does(MANAGER, Command::AmendPoint { point: Some(1), title: words(), about: Some(vec![]) });
    assert_eq!(desk.refuses(MANAGER, judgement(&[1, 2], Outcome::Founded)), Refusal::Unheard(2));
    desk.does(MANAGER, release(&[2]));
    assert_eq!(desk.refuses(MANAGER, judgement(&[1, 2], Outcome::Founded)), Refusal::Unheard(2));
    desk.does(MANAGER, hear(HER, Heard::Declined, false));
    desk.does(MANAGER, judgement(&[1, 2], Outcome::Founded));
}

#[test]
fn who_became_a_subject_after_the_draft_is_heard_before_it_goes_out() {
    let mut desk = Desk::judging();
    desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
    desk.does(COORDINATOR, Command::AddSubject { who: TEACHER });
    assert_eq!(desk.refuses(MANAGER, Command::Issue { version: 1 }), Refusal::Unheard(1));
}

#[test]
fn a_subject_who_was_shown_something_is_told_the_outcome() {
    let mut desk = Desk::about_teacher();
    desk.does(MANAGER, invite(Party::Complainant, today()));
    desk.does(MANAGER, release(&[1]));
    desk.does(MANAGER, judgement(&[1, 2], Outcome::Unfounded));
    desk.does(REGIONAL, Command::ApproveJudgement { version: 1 });
    assert_eq!(desk.does(MANAGER, Command::Issue { version: 1 }), ["judgement_issued", "outcome_told"]);
    assert!(desk.case.hearing(HER).unwrap().told);
}
