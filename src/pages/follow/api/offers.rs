//! What a complainant can do now: the procedure itself is asked, with a command that lacks nothing.

use super::super::Offer;
use crate::domain::{
    access::Actor,
    command::{Command, NewBecame, NewReach},
    complaint::Complaint,
    decide::{World, decide},
    feedback::FeltHeard,
    forms::complainant::{self, OwnForm, OwnKind},
    ids::TextId,
    phase::Closing,
};
use uuid::Uuid;

/// What is open. Outside this procedure nothing is: what could be asked would tell where the case went (R6, R7).
pub(super) fn offers(case: &Complaint, world: &World<'_>) -> Vec<Offer> {
    if case.closing() == Some(Closing::Diverted) {
        return Vec::new();
    }
    let actor = Actor::Complainant(case.id);
    let open = |kind: &OwnKind| {
        let point = case.points.first().filter(|_| *kind == OwnKind::DropPoint);
        let reader = case.readers.first().filter(|_| *kind == OwnKind::RemoveReader);
        let number = point.map(|p| p.number).or(reader.map(|r| r.number));
        let number = number.map(|n| n.to_string()).unwrap_or_default();
        let (name, email, felt) = ("-".to_owned(), "a@b.c".to_owned(), FeltHeard::Yes.key().to_owned());
        let form = OwnForm { kind: *kind, text: "-".to_owned(), number, name, email, felt, ..OwnForm::default() };
        let command = match kind {
            OwnKind::MakeComplaint => Ok(Command::MakeComplaint(NewBecame::least())),
            // What can be said however often an address was: that it is not safe, or is again.
            OwnKind::ChangeReach => {
                Ok(Command::ChangeReach(NewReach { safe: Some(!case.filed.safe), ..NewReach::default() }))
            }
            _ => complainant::parse(&form, world.today),
        };
        command.is_ok_and(|command| decide(case, command, &actor, world, &mut || TextId(Uuid::nil())).is_ok())
    };
    let mut offered: Vec<OwnKind> = OwnKind::ALL.into_iter().filter(open).collect();
    // Who can still undo a withdrawal has no need to ask for it.
    if offered.contains(&OwnKind::UndoWithdrawal) {
        offered.retain(|kind| *kind != OwnKind::AskToReopen);
    }
    offered.into_iter().map(|kind| Offer { kind, key: Uuid::new_v4() }).collect()
}
