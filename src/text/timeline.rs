//! The sentence for an event: one function, for everybody who works here.

#[cfg(test)]
mod tests;

use super::{choices, dates};
use crate::domain::{
    code::Reissue,
    event::Event,
    feedback::FeltHeard,
    hearing::Party,
    ids::StaffId,
    lang::Lang,
    phase::{Diversion, NotOne},
};

/// What happened, in one sentence. `name` gives somebody's name.
pub fn sentence(lang: Lang, event: &Event, name: &dyn Fn(StaffId) -> String) -> String {
    match event {
        Event::Filed(_) => crate::say!(lang, "De klacht kwam binnen", "The complaint came in").to_owned(),
        Event::Asked(_) => crate::say!(lang, "Er kwam een vraag binnen", "A question came in").to_owned(),
        Event::SafetyChecked { subjects } if subjects.is_empty() => crate::say!(
            lang,
            "Veiligheid gecontroleerd; de klacht gaat over niemand van onze organisatie",
            "Checked for safety; the complaint is about nobody of ours"
        )
        .to_owned(),
        Event::SafetyChecked { subjects } => {
            let names: Vec<String> = subjects.iter().map(|s| name(*s)).collect();
            let names = names.join(", ");
            crate::say!(
                lang,
                "Veiligheid gecontroleerd; de klacht gaat over {names}",
                "Checked for safety; the complaint is about {names}",
                names
            )
        }
        Event::Routed { handler, .. } => {
            let who = name(*handler);
            crate::say!(lang, "Toegewezen aan {who}", "Assigned to {who}", who)
        }
        Event::Told { who } => {
            let who = name(*who);
            crate::say!(lang, "{who} is op de hoogte gebracht", "{who} was told", who)
        }
        Event::Contacted(contact) => {
            let (way, day) = (choices::contact_way(lang, contact.way), dates::day_and_month(lang, contact.on));
            crate::say!(lang, "{way} op {day}", "{way} on {day}", way, day)
        }
        Event::Attempted { on, way, .. } => {
            let (way, day) = (choices::contact_way(lang, *way), dates::day_and_month(lang, *on));
            crate::say!(lang, "Niet bereikt op {day} ({way})", "Nobody reached on {day} ({way})", day, way)
        }
        Event::MessageSent { .. } => crate::say!(lang, "Bericht aan de ouder", "Message to the parent").to_owned(),
        Event::MessageReceived { .. } => {
            crate::say!(lang, "Bericht van de ouder", "Message from the parent").to_owned()
        }
        Event::FilesReceived { files } => {
            let n = files.len();
            crate::say!(lang, "Bestanden van de ouder: {n}", "Files from the parent: {n}", n)
        }
        Event::FilesKept { files } => {
            let n = files.len();
            crate::say!(lang, "Bestanden bewaard voor collega’s: {n}", "Files kept for colleagues: {n}", n)
        }
        Event::Noted { .. } => crate::say!(lang, "Notitie voor collega’s", "Note for colleagues").to_owned(),
        Event::JudgementDrafted(judgement) => {
            let n = judgement.version;
            crate::say!(lang, "Oordeel geschreven, versie {n}", "Judgement written, version {n}", n)
        }
        Event::JudgementReturned { version, .. } => crate::say!(
            lang,
            "Oordeel teruggestuurd, versie {version}",
            "Judgement sent back, version {version}",
            version
        ),
        Event::JudgementApproved { version } => {
            crate::say!(lang, "Oordeel goedgekeurd, versie {version}", "Judgement approved, version {version}", version)
        }
        Event::JudgementIssued { .. } => {
            crate::say!(lang, "Oordeel verstuurd; de klacht is gesloten", "Judgement sent; the complaint is closed")
                .to_owned()
        }
        Event::Diverted { to, .. } => {
            let to = diversion(lang, *to);
            crate::say!(lang, "Deze procedure stopt: {to}", "This procedure ends: {to}", to)
        }
        Event::SubjectAdded { who } => {
            let who = name(*who);
            crate::say!(lang, "De klacht gaat ook over {who}", "The complaint is about {who} too", who)
        }
        Event::ConflictDeclared { who, .. } => {
            let who = name(*who);
            crate::say!(
                lang,
                "{who} is een bekende en doet niet mee",
                "{who} is close to somebody involved, and stays out",
                who
            )
        }
        Event::InadmissibleProposed { ground, .. } => {
            let ground = choices::ground(lang, *ground);
            crate::say!(
                lang,
                "Voorstel: niet in behandeling nemen ({ground})",
                "Proposed: not to take it on ({ground})",
                ground
            )
        }
        Event::Inadmissible { ground } => {
            let ground = choices::ground(lang, *ground);
            crate::say!(lang, "Niet in behandeling genomen: {ground}", "Not taken on: {ground}", ground)
        }
        Event::NotAComplaint { what, .. } => {
            let what = not_one(lang, *what);
            crate::say!(lang, "Geen klacht: {what}", "Not a complaint: {what}", what)
        }
        Event::PromiseSettled { promise, how } => {
            let how = choices::settled(lang, how);
            crate::say!(lang, "Afspraak {promise}: {how}", "Promise {promise}: {how}", promise, how)
        }
        Event::MeasureSettled { measure, how } => {
            let how = choices::settled(lang, how);
            crate::say!(lang, "Maatregel {measure}: {how}", "Measure {measure}: {how}", measure, how)
        }
        Event::PointAmended(point) => {
            let n = point.number;
            crate::say!(lang, "Klachtonderdeel {n} toegevoegd of aangepast", "Point {n} added or changed", n)
        }
        Event::PointDropped { point, .. } => {
            crate::say!(lang, "Klachtonderdeel {point} vervallen", "Point {point} dropped", point)
        }
        Event::Invited { party, on } => {
            let (who, day) = (side(lang, *party, name), dates::day_and_month(lang, *on));
            crate::say!(lang, "{who} uitgenodigd voor {day}", "{who} invited for {day}", who, day)
        }
        Event::ExtractReleased { subject, .. } => {
            let who = name(*subject);
            crate::say!(lang, "Uittreksel vrijgegeven aan {who}", "Extract released to {who}", who)
        }
        Event::HearingHeld { party, how, .. } => {
            let (who, how) = (side(lang, *party, name), choices::heard(lang, *how));
            format!("{who}: {}", how.to_lowercase())
        }
        Event::StatementGiven { party, .. } => {
            let who = side(lang, *party, name);
            crate::say!(lang, "{who}: aanvulling of correctie", "{who}: addition or correction", who)
        }
        Event::OutcomeTold { subject } => {
            let who = name(*subject);
            crate::say!(
                lang,
                "{who} leest het oordeel over de eigen onderdelen",
                "{who} reads the outcome of the own points",
                who
            )
        }
        Event::PointsGiven { manager, points } if points.is_empty() => {
            let who = name(*manager);
            crate::say!(lang, "{who} heeft geen onderdelen meer", "{who} has no points any more", who)
        }
        Event::PointsGiven { manager, points } => {
            let numbers: Vec<String> = points.iter().map(u8::to_string).collect();
            let (who, numbers) = (name(*manager), numbers.join(", "));
            crate::say!(lang, "{who} kreeg onderdeel {numbers}", "{who} was given point {numbers}", who, numbers)
        }
        Event::PartReported { manager, .. } => {
            let who = name(*manager);
            crate::say!(lang, "Verslag over de onderdelen van {who}", "Report on the points of {who}", who)
        }
        Event::ReaderNamed { reader, .. } => {
            crate::say!(lang, "Meelezer {reader} toegevoegd", "Reader {reader} added", reader)
        }
        Event::ReaderRemoved { reader } => {
            crate::say!(lang, "Meelezer {reader} leest niet meer mee", "Reader {reader} reads along no longer", reader)
        }
        Event::LetterPosted { on } => {
            let day = dates::day_and_month(lang, *on);
            crate::say!(lang, "Brief op de post gedaan op {day}", "Letter posted on {day}", day)
        }
        Event::LatenessExplained { expected, .. } => {
            let day = dates::day_and_month(lang, *expected);
            crate::say!(
                lang,
                "Uitgelegd waarom het later wordt; verwacht op {day}",
                "Explained why it is late; expected on {day}",
                day
            )
        }
        Event::External { body, step, on, .. } => {
            let (step, day) = (choices::external_step(lang, *step), dates::day_and_month(lang, *on));
            format!("{}: {step} ({day})", choices::body(*body))
        }
        Event::Reopened { ground, .. } => {
            let ground = choices::reopen_ground(lang, *ground);
            crate::say!(lang, "Heropend: {ground}", "Opened again: {ground}", ground)
        }
        Event::ReceiptProposed { received_on, .. } => {
            let day = dates::long(lang, *received_on);
            crate::say!(lang, "Voorstel: ontvangen op {day}", "Proposed: received on {day}", day)
        }
        Event::ReceiptCorrected { terms, .. } => {
            let day = dates::long(lang, terms.received_on);
            crate::say!(lang, "Ontvangstdag verbeterd: {day}", "Day of receipt corrected: {day}", day)
        }
        Event::CodeLetterPosted { on } => {
            let day = dates::day_and_month(lang, *on);
            crate::say!(lang, "Brief met sleutel op de post gedaan op {day}", "Letter with a key posted on {day}", day)
        }
        plain => without_more(lang, plain).to_owned(),
    }
}

crate::texts_of! {
    /// The sentences in which nothing varies.
    fn without_more(lang, event: &Event) match event {
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
        Event::ReachChanged { safe: Some(false), .. } => (
            "Hoe de ouder te bereiken is, is veranderd: bellen en mailen is niet veilig",
            "How the parent is reached changed: calling and mailing is not safe",
        ),
        Event::ReachChanged { .. } => {
            ("Hoe de ouder te bereiken is, is veranderd", "How the parent is reached changed")
        }
        Event::FeedbackGiven { felt: None, .. } => ("De ouder vertelde hoe het ging", "The parent said how it went"),
        Event::FeedbackGiven { felt: Some(FeltHeard::Yes), .. } => {
            ("De ouder voelde zich gehoord", "The parent felt heard")
        }
        Event::FeedbackGiven { felt: Some(FeltHeard::Partly), .. } => {
            ("De ouder voelde zich deels gehoord", "The parent felt partly heard")
        }
        Event::FeedbackGiven { felt: Some(FeltHeard::No), .. } => {
            ("De ouder voelde zich niet gehoord", "The parent did not feel heard")
        }
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
        Party::Complainant => crate::say!(lang, "De ouder", "The parent").to_owned(),
        Party::Subject(who) => name(who),
    }
}

/// What something is that is no complaint.
fn not_one(lang: Lang, what: NotOne) -> &'static str {
    match what {
        NotOne::Spam => crate::say!(lang, "ongewenste post", "unwanted post"),
        NotOne::Test => crate::say!(lang, "een proef", "a test"),
        NotOne::Duplicate(_) => crate::say!(lang, "dezelfde als een andere", "the same as another"),
    }
}

/// What a diverted case goes on as.
pub fn diversion(lang: Lang, to: Diversion) -> &'static str {
    match to {
        Diversion::Meldcode => crate::say!(lang, "de meldcode geldt", "the meldcode applies"),
        Diversion::DutyToReport => crate::say!(lang, "de meldplicht geldt", "the duty to report applies"),
    }
}
