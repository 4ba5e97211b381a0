//! The sentence for an event: one function, for everybody who works here.

use super::{choices, dates};
use crate::domain::{event::Event, ids::StaffId, lang::Lang, phase::Diversion};

/// What happened, in one sentence. `name` gives somebody's name.
pub fn sentence(lang: Lang, event: &Event, name: &dyn Fn(StaffId) -> String) -> String {
    match event {
        Event::Filed(_) => lang.pick("De klacht kwam binnen".into(), "The complaint came in".into()),
        Event::SafetyChecked { subjects } if subjects.is_empty() => lang.pick(
            "Veiligheid gecontroleerd; de klacht gaat over niemand van onze organisatie".into(),
            "Checked for safety; the complaint is about nobody of ours".into(),
        ),
        Event::SafetyChecked { subjects } => {
            let names: Vec<String> = subjects.iter().map(|s| name(*s)).collect();
            let names = names.join(", ");
            lang.pick(
                format!("Veiligheid gecontroleerd; de klacht gaat over {names}"),
                format!("Checked for safety; the complaint is about {names}"),
            )
        }
        Event::Routed { handler, .. } => {
            let who = name(*handler);
            lang.pick(format!("Toegewezen aan {who}"), format!("Assigned to {who}"))
        }
        Event::Told { who } => {
            let who = name(*who);
            lang.pick(format!("{who} is op de hoogte gebracht"), format!("{who} was told"))
        }
        Event::Contacted(contact) => {
            let (way, day) = (choices::contact_way(lang, contact.way), dates::day_and_month(lang, contact.on));
            lang.pick(format!("{way} op {day}"), format!("{way} on {day}"))
        }
        Event::Attempted { on, way } => {
            let (way, day) = (choices::contact_way(lang, *way), dates::day_and_month(lang, *on));
            lang.pick(format!("Niet bereikt op {day} ({way})"), format!("Nobody reached on {day} ({way})"))
        }
        Event::MessageSent { .. } => lang.pick("Bericht aan de ouder".into(), "Message to the parent".into()),
        Event::MessageReceived { .. } => lang.pick("Bericht van de ouder".into(), "Message from the parent".into()),
        Event::Noted { .. } => lang.pick("Notitie voor collega’s".into(), "Note for colleagues".into()),
        Event::JudgementDrafted(judgement) => {
            let n = judgement.version;
            lang.pick(format!("Oordeel geschreven, versie {n}"), format!("Judgement written, version {n}"))
        }
        Event::JudgementReturned { version, .. } => lang.pick(
            format!("Oordeel teruggestuurd, versie {version}"),
            format!("Judgement sent back, version {version}"),
        ),
        Event::JudgementApproved { version } => lang
            .pick(format!("Oordeel goedgekeurd, versie {version}"), format!("Judgement approved, version {version}")),
        Event::JudgementIssued { .. } => lang
            .pick("Oordeel verstuurd; de klacht is gesloten".into(), "Judgement sent; the complaint is closed".into()),
        Event::Diverted { to, .. } => {
            let to = diversion(lang, *to);
            lang.pick(format!("Deze procedure stopt: {to}"), format!("This procedure ends: {to}"))
        }
    }
}

/// What a diverted case goes on as.
pub fn diversion(lang: Lang, to: Diversion) -> &'static str {
    match to {
        Diversion::Meldcode => lang.pick("de meldcode geldt", "the meldcode applies"),
        Diversion::DutyToReport => lang.pick("de meldplicht geldt", "the duty to report applies"),
    }
}
