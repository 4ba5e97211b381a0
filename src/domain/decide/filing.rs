//! Filing: the moment from which the terms run (R3, R9, R12).

use super::{Decision, World};
use crate::domain::{
    access::StaffActor,
    calendar::Calendar,
    deadlines::{Terms, filing_term_ends},
    event::{Event, Filed, FiledTexts},
    ids::TextId,
    intake::{Channel, NewComplaint, Occurred},
    reference::Reference,
    refusal::Refusal,
    words::{NewText, Prose},
};
use chrono::NaiveDate;

/// Enters what came by letter, mail or call, with its true day of receipt (R3).
///
/// There is no case yet, so no hat: it is for the coordinator, and for a director where it concerns the coordinators.
///
/// # Errors
/// [`Refusal::NotYours`], or [`Refusal::DayCannotBe`] for a day to come.
pub fn enter(
    new: NewComplaint,
    reference: Reference,
    received_on: NaiveDate,
    actor: &StaffActor,
    world: &World<'_>,
    fresh: &mut dyn FnMut() -> TextId,
) -> Result<Decision, Refusal> {
    if !actor.enters() {
        return Err(Refusal::NotYours);
    }
    // What comes through the wizard is filed by whoever complains.
    if new.channel == Channel::Wizard {
        return Err(Refusal::NotYours);
    }
    if received_on > world.today {
        return Err(Refusal::DayCannotBe);
    }
    Ok(file(new, reference, received_on, world.calendar, fresh))
}

/// Files a complaint received on `received_on`, an Amsterdam date, on the calendar as it stands.
pub fn file(
    new: NewComplaint,
    reference: Reference,
    received_on: NaiveDate,
    calendar: &Calendar,
    fresh: &mut dyn FnMut() -> TextId,
) -> Decision {
    let mut texts = Vec::new();
    let mut keep = |words: Prose| {
        let id = fresh();
        texts.push(NewText { id, words });
        id
    };
    let ids = FiledTexts {
        story: keep(new.incident.story),
        name: keep(new.person.name),
        email: new.person.email.map(&mut keep),
        phone: new.person.phone.map(&mut keep),
        address: new.person.address.map(&mut keep),
        hours: new.reach.hours.map(&mut keep),
        interpreter: new.reach.interpreter.map(&mut keep),
        child_name: new.child.name.map(&mut keep),
        child_group: new.child.group.map(&mut keep),
        talked_result: new.talked.clone().flatten().map(&mut keep),
        persons: new.incident.persons.map(&mut keep),
        late_reason: new.incident.late_reason.map(&mut keep),
        wish: new.incident.wish.map(&mut keep),
    };
    let filed = Filed {
        reference,
        channel: new.channel,
        terms: Terms::fix(received_on, calendar),
        relation: new.relation,
        place: new.place,
        care: new.child.care,
        categories: new.incident.categories,
        about_manager: new.incident.about_manager,
        // R4: accepted later too, and flagged.
        late: matches!(new.incident.occurred, Occurred::On(day) if received_on > filing_term_ends(day)),
        occurred: new.incident.occurred,
        talked: new.talked.is_some(),
        way: new.reach.way,
        lang: new.reach.lang,
        safe: new.reach.safe,
        keep_name: new.reach.keep_name,
        has_email: ids.email.is_some(),
        filed_by_staff: new.filed_by_staff,
        about: new.about,
        withheld_from: Vec::new(),
        texts: ids,
    };
    Decision { events: vec![Event::Filed(Box::new(filed))], texts }
}
