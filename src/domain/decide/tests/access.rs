//! Who may do what, while the case stands where: every line of `docs/commands.md`, played. Nothing here is computed
//! from the code's own table.

use super::{samples, table, *};
use crate::domain::{
    access::{Action, Hat, sees},
    event::Event,
};
use std::collections::BTreeSet;

/// Who wears a hat in the cases of [`Desk::standing`].
fn wearer(desk: &Desk, hat: Hat) -> Actor {
    match hat {
        Hat::Complainant => Actor::Complainant(CASE),
        Hat::Subject => Actor::Subject(CASE, TEACHER),
        Hat::Reader => Actor::Reader(CASE, 1),
        Hat::Coordinator => desk.staff(COORDINATOR),
        Hat::Handler => desk.staff(MANAGER),
        Hat::PartHolder => desk.staff(PART_MANAGER),
        Hat::NextLevel => desk.staff(REGIONAL),
        Hat::SafeguardingOfficer => desk.staff(OFFICER),
        Hat::NamedDirector => desk.staff(DIRECTOR),
        Hat::System => Actor::System,
    }
}

fn allowed(desk: &Desk, actor: &Actor, command: &Command) -> bool {
    let answer = desk.asks(actor, command.clone());
    !matches!(answer, Err(Refusal::NotFound | Refusal::NotYours | Refusal::WrongPhase(_)))
}

fn plainly_not_there(desk: &Desk, actor: &Actor) {
    for command in samples::commands() {
        let answer = desk.asks(actor, command.clone());
        assert_eq!(answer, Err(Refusal::NotFound), "{actor:?} in {:?}: {command:?}", desk.case.phase);
    }
    assert!(sees(actor, &desk.case.facts(&desk.org)).is_none(), "{actor:?}");
}

#[test]
fn every_command_is_for_whom_the_table_says_and_where() {
    let mut wrong = String::new();
    for standing in Standing::ALL {
        let desk = Desk::standing(standing);
        for command in samples::commands() {
            let name = samples::name(&command);
            let line = table::line_of(&name);
            for (column, hat) in table::HATS {
                let expected =
                    line.who.contains(&hat) && line.place.contains(&standing) && table::sees(hat).contains(&standing);
                let found = allowed(&desk, &wearer(&desk, hat), &command);
                if expected != found {
                    wrong += &format!("{standing:?} | {name} | {column} | expected {expected}, found {found}\n");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn who_sees_a_case_where_is_what_the_table_says() {
    for standing in Standing::ALL {
        let desk = Desk::standing(standing);
        for (column, hat) in table::HATS.into_iter().chain([("reader", Hat::Reader)]) {
            let permit = sees(&wearer(&desk, hat), &desk.case.facts(&desk.org));
            assert_eq!(permit.is_some(), table::sees(hat).contains(&standing), "{column} in {standing:?}");
        }
    }
}

#[test]
fn whoever_is_complained_about_finds_nothing_whatever_they_are() {
    for standing in Standing::ALL {
        for who in EVERYBODY.into_iter().filter(|who| *who != TEACHER) {
            let mut desk = Desk::standing(standing);
            let by = if who == COORDINATOR { OTHER_COORDINATOR } else { COORDINATOR };
            desk.does(by, Command::AddSubject { who });
            plainly_not_there(&desk, &desk.staff(who));
        }
        // By login the teacher is nobody here, whatever the personal link opens.
        let desk = Desk::standing(standing);
        plainly_not_there(&desk, &desk.staff(TEACHER));
    }
}

#[test]
fn whoever_is_close_to_somebody_in_the_case_finds_nothing_whatever_they_are() {
    for standing in Standing::ALL {
        for who in EVERYBODY.into_iter().filter(|who| *who != TEACHER) {
            let mut desk = Desk::standing(standing);
            let by = if who == COORDINATOR { OTHER_COORDINATOR } else { COORDINATOR };
            desk.does(by, Command::DeclareConflict { who, reason: words() });
            plainly_not_there(&desk, &desk.staff(who));
        }
    }
}

#[test]
fn a_member_of_staff_who_files_as_a_parent_has_no_staff_sight_of_it() {
    for who in EVERYBODY {
        let mut new = parse(&answers(), today()).unwrap();
        new.filed_by_staff = Some(who);
        let mut desk = Desk::of(new);
        plainly_not_there(&desk, &desk.staff(who));
        assert_eq!(desk.parent(Command::Answer(words())), ["message_received"]);
    }
}

#[test]
fn without_a_hat_there_is_no_case() {
    for standing in Standing::ALL {
        let desk = Desk::standing(standing);
        for who in [OTHER_MANAGER, OTHER_DIRECTOR, COMMITTEE, ADMINISTRATOR, INDEPENDENT] {
            plainly_not_there(&desk, &desk.staff(who));
        }
        let nobody = [
            Actor::Filing,
            Actor::Complainant(OTHER_CASE),
            Actor::Subject(OTHER_CASE, TEACHER),
            Actor::Subject(CASE, MANAGER),
            Actor::Reader(OTHER_CASE, 1),
            Actor::Reader(CASE, 2),
        ];
        nobody.iter().for_each(|actor| plainly_not_there(&desk, actor));
    }
    // A director who was named sees it once it is diverted; the officer, once somebody is worried.
    let unflagged = Desk::in_contact();
    for who in [OFFICER, DIRECTOR] {
        plainly_not_there(&unflagged, &unflagged.staff(who));
    }
}

#[test]
fn a_director_is_coordinator_where_every_coordinator_is_conflicted() {
    for standing in Standing::ALL {
        let mut desk = Desk::standing(standing);
        desk.does(COORDINATOR, Command::AddSubject { who: OTHER_COORDINATOR });
        desk.does(COORDINATOR, Command::DeclareConflict { who: COORDINATOR, reason: words() });
        for command in samples::commands() {
            let line = table::line_of(&samples::name(&command));
            let expected = line.who.contains(&Hat::Coordinator) && line.place.contains(&standing);
            let found = allowed(&desk, &desk.staff(OTHER_DIRECTOR), &command);
            assert_eq!(found, expected, "{command:?} in {standing:?}");
        }
    }
}

#[test]
fn every_action_and_every_command_stands_in_the_table_once() {
    let lines = table::lines();
    let actions: Vec<&str> = lines.iter().map(|l| l.action).collect();
    let known: Vec<&str> = Action::ALL.iter().map(|a| a.key()).collect();
    assert_eq!(actions, known, "every action, in the order of the procedure");

    let mut documented: Vec<String> = lines.iter().flat_map(|l| &l.commands).map(|c| (*c).to_owned()).collect();
    let mut sampled: Vec<String> = samples::commands().iter().map(samples::name).collect();
    let mut written = variants(include_str!("../../command.rs"), "pub enum Command {");
    for names in [&mut documented, &mut sampled, &mut written] {
        names.sort_unstable();
    }
    assert_eq!(documented, written);
    assert_eq!(sampled, written);

    for command in samples::commands() {
        assert_eq!(table::line_of(&samples::name(&command)).action, command.action().key());
    }
    for line in lines {
        assert!(line.meaning.ends_with('.') && !line.place.is_empty() && !line.who.is_empty(), "{line:?}");
    }
}

#[test]
fn every_event_is_given_by_something_in_the_table() {
    let named = table::named();
    let kinds: BTreeSet<&str> = Event::samples().iter().map(Event::kind).collect();
    for kind in &kinds {
        assert!(named.contains(kind), "{kind} is named nowhere");
    }
    for line in table::lines() {
        assert!(!line.events.is_empty() && line.events.iter().all(|e| kinds.contains(e)), "{line:?}");
    }
}

/// The names of the variants of an enum, from its source.
fn variants(source: &str, head: &str) -> Vec<String> {
    let body = source.split_once(head).unwrap().1.split("\n}").next().unwrap();
    let names = body.lines().filter_map(|l| l.strip_prefix("    ")).filter(|l| l.starts_with(char::is_uppercase));
    names.map(|l| l.chars().take_while(char::is_ascii_alphanumeric).collect()).collect()
}
