//! The sentence for an event: one function, for everybody who works here.

#[cfg(test)]
mod tests;

use super::{choices, dates};
use crate::domain::{
    code::Reissue,
    event::Event,
    hearing::Party,
    ids::StaffId,
    lang::Lang,
    phase::{Diversion, NotOne},
};

/// What happened, in one sentence. `name` gives somebody's name.
pub fn sentence(lang: Lang, event: &Event, name: &dyn Fn(StaffId) -> String) -> String {
    match event {
        Event::Filed(_) => lang.pick("De klacht kwam binnen".into(), "The complaint came in".into()),
        Event::Asked(_) => lang.pick("Er kwam een vraag binnen".into(), "A question came in".into()),
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
        Event::SubjectAdded { who } => {
            let who = name(*who);
            lang.pick(format!("De klacht gaat ook over {who}"), format!("The complaint is about {who} too"))
        }
        Event::ConflictDeclared { who, .. } => {
            let who = name(*who);
            lang.pick(
                format!("{who} is een bekende en doet niet mee"),
                format!("{who} is close to somebody involved, and stays out"),
            )
        }
        Event::InadmissibleProposed { ground, .. } => {
            let ground = choices::ground(lang, *ground);
            lang.pick(
                format!("Voorstel: niet in behandeling nemen ({ground})"),
                format!("Proposed: not to take it on ({ground})"),
            )
        }
        Event::Inadmissible { ground } => {
            let ground = choices::ground(lang, *ground);
            lang.pick(format!("Niet in behandeling genomen: {ground}"), format!("Not taken on: {ground}"))
        }
        Event::NotAComplaint { what, .. } => {
            let what = not_one(lang, *what);
            lang.pick(format!("Geen klacht: {what}"), format!("Not a complaint: {what}"))
        }
        Event::PromiseSettled { promise, how } => {
            let how = choices::settled(lang, how);
            lang.pick(format!("Afspraak {promise}: {how}"), format!("Promise {promise}: {how}"))
        }
        Event::MeasureSettled { measure, how } => {
            let how = choices::settled(lang, how);
            lang.pick(format!("Maatregel {measure}: {how}"), format!("Measure {measure}: {how}"))
        }
        Event::PointAmended(point) => {
            let n = point.number;
            lang.pick(format!("Klachtonderdeel {n} toegevoegd of aangepast"), format!("Point {n} added or changed"))
        }
        Event::PointDropped { point, .. } => {
            lang.pick(format!("Klachtonderdeel {point} vervallen"), format!("Point {point} dropped"))
        }
        Event::Invited { party, on } => {
            let (who, day) = (side(lang, *party, name), dates::day_and_month(lang, *on));
            lang.pick(format!("{who} uitgenodigd voor {day}"), format!("{who} invited for {day}"))
        }
        Event::ExtractReleased { subject, .. } => {
            let who = name(*subject);
            lang.pick(format!("Uittreksel vrijgegeven aan {who}"), format!("Extract released to {who}"))
        }
        Event::HearingHeld { party, how, .. } => {
            let (who, how) = (side(lang, *party, name), choices::heard(lang, *how));
            format!("{who}: {}", how.to_lowercase())
        }
        Event::StatementGiven { party, .. } => {
            let who = side(lang, *party, name);
            lang.pick(format!("{who}: aanvulling of correctie"), format!("{who}: addition or correction"))
        }
        Event::OutcomeTold { subject } => {
            let who = name(*subject);
            lang.pick(
                format!("{who} leest het oordeel over de eigen onderdelen"),
                format!("{who} reads the outcome of the own points"),
            )
        }
        Event::PointsGiven { manager, points } if points.is_empty() => {
            let who = name(*manager);
            lang.pick(format!("{who} heeft geen onderdelen meer"), format!("{who} has no points any more"))
        }
        Event::PointsGiven { manager, points } => {
            let numbers: Vec<String> = points.iter().map(u8::to_string).collect();
            let (who, numbers) = (name(*manager), numbers.join(", "));
            lang.pick(format!("{who} kreeg onderdeel {numbers}"), format!("{who} was given point {numbers}"))
        }
        Event::PartReported { manager, .. } => {
            let who = name(*manager);
            lang.pick(format!("Verslag over de onderdelen van {who}"), format!("Report on the points of {who}"))
        }
        Event::ReaderNamed { reader, .. } => {
            lang.pick(format!("Meelezer {reader} toegevoegd"), format!("Reader {reader} added"))
        }
        Event::ReaderRemoved { reader } => lang
            .pick(format!("Meelezer {reader} leest niet meer mee"), format!("Reader {reader} reads along no longer")),
        Event::LetterPosted { on } => {
            let day = dates::day_and_month(lang, *on);
            lang.pick(format!("Brief op de post gedaan op {day}"), format!("Letter posted on {day}"))
        }
        Event::LatenessExplained { expected, .. } => {
            let day = dates::day_and_month(lang, *expected);
            lang.pick(
                format!("Uitgelegd waarom het later wordt; verwacht op {day}"),
                format!("Explained why it is late; expected on {day}"),
            )
        }
        Event::External { body, step, on, .. } => {
            let (step, day) = (choices::external_step(lang, *step), dates::day_and_month(lang, *on));
            format!("{}: {step} ({day})", choices::body(*body))
        }
        Event::Reopened { ground, .. } => {
            let ground = choices::reopen_ground(lang, *ground);
            lang.pick(format!("Heropend: {ground}"), format!("Opened again: {ground}"))
        }
        Event::ReceiptProposed { received_on, .. } => {
            let day = dates::long(lang, *received_on);
            lang.pick(format!("Voorstel: ontvangen op {day}"), format!("Proposed: received on {day}"))
        }
        Event::ReceiptCorrected { terms, .. } => {
            let day = dates::long(lang, terms.received_on);
            lang.pick(format!("Ontvangstdag verbeterd: {day}"), format!("Day of receipt corrected: {day}"))
        }
        Event::CodeLetterPosted { on } => {
            let day = dates::day_and_month(lang, *on);
            lang.pick(
                format!("Brief met sleutel op de post gedaan op {day}"),
                format!("Letter with a key posted on {day}"),
            )
        }
        plain => lang.pick(without_more(plain).0, without_more(plain).1).to_owned(),
    }
}

/// The sentences in which nothing varies.
fn without_more(event: &Event) -> (&'static str, &'static str) {
    match event {
        Event::QuestionAnswered { .. } => {
            ("Vraag beantwoord; de vraag is gesloten", "Question answered; the question is closed")
        }
        Event::BecameComplaint(_) => (
            "De vraag is een klacht geworden, met toestemming van de ouder",
            "The question became a complaint, with the parent's consent",
        ),
        Event::LateAccepted => ("Te laat ingediend, toch aangenomen", "Filed late, and taken on"),
        Event::InadmissibleReturned { .. } => ("De tweede lezer stemde niet in", "The second reader did not agree"),
        Event::Restored { .. } => ("Toch een klacht", "A complaint after all"),
        Event::NobodyLeft => (
            "Niemand kan dit behandelen; de weg naar buiten staat open",
            "Nobody can handle this; the way outside is open",
        ),
        Event::GivenBack { .. } => ("Teruggegeven aan de coördinator", "Given back to the coordinator"),
        Event::Linked { .. } => ("Gekoppeld aan een andere zaak", "Linked with another case"),
        Event::Unlinked { .. } => ("Losgekoppeld van een andere zaak", "Unlinked from another case"),
        Event::InvestigationBegun { .. } => ("Onderzoek begonnen", "Investigation begun"),
        Event::LetterAccepted => ("De mail met het oordeel is aangenomen", "The mail with the judgement was accepted"),
        Event::LetterRefused => (
            "De mail met het oordeel kwam niet aan: stuur een brief of herstel het adres",
            "The mail with the judgement was refused: post a letter or mend the address",
        ),
        Event::Withdrawn { .. } => ("Ingetrokken", "Withdrawn"),
        Event::WithdrawalUndone => ("Intrekken ongedaan gemaakt", "Withdrawal undone"),
        Event::SolvedConfirmed => ("De ouder bevestigt dat het is opgelost", "The parent confirms that it is solved"),
        Event::SolvedObjected { .. } => {
            ("De ouder vindt het niet opgelost; heropend", "The parent does not find it solved; open again")
        }
        Event::ReopenAsked { .. } => ("De ouder vraagt om heropening", "The parent asks to open it again"),
        Event::FeedbackGiven { .. } => ("De ouder vertelde hoe het ging", "The parent said how it went"),
        Event::CouldNotContinue { .. } => ("De klacht kan niet verder", "The complaint cannot continue"),
        Event::ReceiptRefused { .. } => ("Andere ontvangstdag niet akkoord", "Another day of receipt was not agreed"),
        Event::ConcernRaised { .. } => ("Zorg over veiligheid gemeld", "A concern about safety was raised"),
        Event::ConcernAcknowledged => ("De zorg is gezien", "The concern was seen"),
        Event::ToldSafely { .. } => ("De ouder weet wie er belt", "The parent knows who will call"),
        Event::SplitOff { .. } => (
            "Onderdelen buiten het vermoeden gaan verder als eigen klacht",
            "Points outside the suspicion go on as a complaint of their own",
        ),
        Event::DiversionUndone { .. } => {
            ("De klachtenprocedure gaat toch verder", "The complaints procedure goes on after all")
        }
        Event::AddressConfirmed => ("De ouder bevestigde het mailadres", "The parent confirmed the mail address"),
        Event::CodeReissued { how: Reissue::Mail, .. } => {
            ("De ouder nam een nieuwe code, via de mail", "The parent took a new code, by mail")
        }
        Event::CodeReissued { how: Reissue::Letter, .. } => (
            "Met de sleutel uit de brief is een nieuwe code genomen",
            "A new code was taken with the key of the letter",
        ),
        Event::CodeLetterMade { .. } => {
            ("Brief met een sleutel voor een nieuwe code gemaakt", "A letter with a key for a new code was made")
        }
        Event::Redacted { .. } => ("Een tekst is gewist", "A text was erased"),
        Event::Erased => ("De persoonlijke gegevens zijn gewist", "The personal data were erased"),
        // Those in which something varies have their own sentence above.
        _ => ("Er is iets gebeurd", "Something happened"),
    }
}

/// A side of the hearing.
fn side(lang: Lang, party: Party, name: &dyn Fn(StaffId) -> String) -> String {
    match party {
        Party::Complainant => lang.pick("De ouder", "The parent").to_owned(),
        Party::Subject(who) => name(who),
    }
}

/// What something is that is no complaint.
fn not_one(lang: Lang, what: NotOne) -> &'static str {
    match what {
        NotOne::Spam => lang.pick("ongewenste post", "unwanted post"),
        NotOne::Test => lang.pick("een proef", "a test"),
        NotOne::Duplicate(_) => lang.pick("dezelfde als een andere", "the same as another"),
    }
}

/// What a diverted case goes on as.
pub fn diversion(lang: Lang, to: Diversion) -> &'static str {
    match to {
        Diversion::Meldcode => lang.pick("de meldcode geldt", "the meldcode applies"),
        Diversion::DutyToReport => lang.pick("de meldplicht geldt", "the duty to report applies"),
    }
}
