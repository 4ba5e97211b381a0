//! Why the procedure says no, in a sentence that says what would make it possible.

#[cfg(test)]
mod tests;

use super::{choices, dates};
use crate::domain::{access::Standing, lang::Lang, refusal::Refusal};

/// The sentence for a refusal.
pub fn sentence(lang: Lang, refusal: &Refusal) -> String {
    match refusal {
        Refusal::WrongPhase(standings) => wrong_phase(lang, standings),
        Refusal::OtherEnding(closing) => {
            let how = choices::closing(lang, *closing).to_lowercase();
            crate::say!(
                lang,
                "Dit is voor zaken die zo zijn gesloten: {how}.",
                "This is for cases that were closed in this way: {how}.",
                how
            )
        }
        Refusal::NoSuchPoint(n) => crate::say!(
            lang,
            "Klachtonderdeel {n} is er niet (meer). Kijk welke onderdelen er nu zijn.",
            "There is no point {n} (any more). See which points there are now.",
            n
        ),
        Refusal::NoSuchPromise(n) => crate::say!(
            lang,
            "Afspraak of maatregel {n} is er niet. Kijk welke er nu zijn.",
            "There is no promise or measure {n}. See which there are now.",
            n
        ),
        Refusal::Unheard(n) => crate::say!(
            lang,
            "Over wie klachtonderdeel {n} gaat, is nog niet gehoord. Gegrond verklaren kan nadat diegene is gehoord, niet wil, of na twee uitnodigingen wegbleef.",
            "The person whom point {n} is about was not heard yet. It can be founded after they were heard, declined, or stayed away after two invitations.",
            n
        ),
        Refusal::PointUnanswered(n) => crate::say!(
            lang,
            "Klachtonderdeel {n} heeft nog geen oordeel met onderbouwing. Vul beide in.",
            "Point {n} has no outcome with reasons yet. Fill in both.",
            n
        ),
        Refusal::Unfilled(places) => {
            let places = places.join(", ");
            crate::say!(
                lang,
                "In de tekst staan nog open plekken: {places}. Vul ze in, of haal ze met hun accolades weg.",
                "The text has places that are still to be filled in: {places}. Fill them in, or remove them with their braces.",
                places
            )
        }
        Refusal::PointStrange(n) => crate::say!(
            lang,
            "Klachtonderdeel {n} is er niet, of staat er twee keer. De onderdelen zijn intussen veranderd; open het formulier opnieuw.",
            "Point {n} is not there, or is there twice. The points changed meanwhile; open the form again.",
            n
        ),
        Refusal::NotLateYet(due) => {
            let day = dates::long(lang, *due);
            crate::say!(
                lang,
                "De termijn loopt nog tot en met {day}. Daarna legt u uit waarom het later wordt.",
                "The term runs until {day}. After that you explain why it takes longer.",
                day
            )
        }
        Refusal::TooLate(last) => {
            let day = dates::long(lang, *last);
            crate::say!(
                lang,
                "Dit kon tot en met {day}. De klachtencoördinator kan nog heropenen na bemiddeling, een uitspraak of nieuwe feiten over veiligheid.",
                "This was possible until {day}. The coordinator can still reopen after mediation, a ruling or new facts about safety.",
                day
            )
        }
        other => plain(lang, other).to_owned(),
    }
}

fn wrong_phase(lang: Lang, standings: &[Standing]) -> String {
    let names: Vec<String> = standings.iter().map(|s| format!("‘{}’", choices::standing(lang, *s))).collect();
    let names = names.join(", ");
    crate::say!(
        lang,
        "Dit kan niet waar de zaak nu staat. Het kan bij: {names}.",
        "This cannot be done where the case stands now. It can in: {names}.",
        names
    )
}

crate::texts_of! {
    /// The sentences in which nothing varies.
    fn plain(lang, refusal: &Refusal) match refusal {
        Refusal::NotFound => ("Deze zaak is er niet.", "This case does not exist."),
        Refusal::NotYours => (
            "Dit mag u bij deze zaak niet doen. De klachtencoördinator kan het wel of wijst iemand aan.",
            "You may not do this with this case. The complaints coordinator can, or appoints somebody.",
        ),
        Refusal::Stale(_) => (
            "Iemand anders heeft intussen iets veranderd waar dit op voortbouwt. Kijk eerst wat er nieuw is; wat u typte staat er nog.",
            "Somebody changed what this builds on. Look at what is new first; what you typed is still here.",
        ),
        Refusal::SafetyCheckFirst => (
            "Leg eerst de veiligheidscheck vast en koppel wie de klacht betreft. Daarna kan de klacht worden toegewezen.",
            "Record the safety check and match who the complaint is about first. Then it can be assigned.",
        ),
        Refusal::NobodyOfOurs => (
            "Deze persoon staat niet in onze gids. Kies iemand uit de lijst.",
            "This person is not in our directory. Choose somebody from the list.",
        ),
        Refusal::ConflictedAlready => (
            "Deze persoon is al betrokken bij de zaak en ziet die niet.",
            "This person is involved already and does not see the case.",
        ),
        Refusal::OnlyOfOneself => (
            "U kunt alleen van uzelf melden dat u een bekende bent. De klachtencoördinator kan het van anderen vastleggen.",
            "You can only declare this of yourself. The complaints coordinator can record it of others.",
        ),
        Refusal::HandlerConflicted => (
            "Deze persoon is zelf betrokken bij de klacht, of behandelt geen klachten. Kies iemand anders.",
            "This person is involved in the complaint, or does not handle complaints. Choose somebody else.",
        ),
        Refusal::ReasonForOtherHandler => (
            "Leg uit waarom iemand anders dan voorgesteld de klacht behandelt.",
            "Explain why somebody other than proposed handles the complaint.",
        ),
        Refusal::HandlesAlready => (
            "Deze persoon behandelt de klacht al. Kies iemand anders, of laat het zo.",
            "This person handles the complaint already. Choose somebody else, or leave it so.",
        ),
        Refusal::PointsGivenAlready => (
            "Deze manager heeft precies deze onderdelen al. Kies andere onderdelen, of laat het zo.",
            "This manager has exactly these points already. Choose others, or leave it so.",
        ),
        Refusal::NoPointsGiven => (
            "Deze manager heeft geen onderdelen. Kies welke onderdelen u geeft.",
            "This manager has no points. Choose which points to give.",
        ),
        Refusal::NotLate => (
            "De klacht is op tijd ingediend; te laat is dan geen grond. Kies een andere grond.",
            "The complaint was filed in time; lateness is no ground then. Choose another.",
        ),
        Refusal::LateTakenOn => (
            "De klacht is al aangenomen: door een besluit, of omdat er twee werkdagen voorbij zijn. Behandel hem verder.",
            "The complaint was taken on: by a decision, or because two working days have passed. Go on handling it.",
        ),
        Refusal::ProposedAlready => (
            "Er ligt al een voorstel. Wacht op de tweede lezer.",
            "There is a proposal already. Wait for the second reader.",
        ),
        Refusal::NothingProposed => (
            "Er ligt geen voorstel om mee in te stemmen. Iemand moet het eerst voorstellen.",
            "There is no proposal to agree with. Somebody has to propose it first.",
        ),
        Refusal::OwnProposal => (
            "Dit voorstel is van uzelf. Een tweede persoon beslist erover.",
            "This proposal is your own. A second person decides on it.",
        ),
        Refusal::LinkCannotBe => (
            "Kies een andere zaak: deze is het zelf, is al gekoppeld, of is niet gekoppeld.",
            "Choose another case: this is the case itself, is linked already, or is not linked.",
        ),
        Refusal::NoPoints => (
            "Een klacht heeft ten minste één klachtonderdeel. Leg dat vast bij het gesprek.",
            "A complaint has at least one point. Record it with the conversation.",
        ),
        Refusal::TooMany => (
            "Dit zijn er meer dan honderd. Voeg samen wat bij elkaar hoort.",
            "These are more than a hundred. Join what belongs together.",
        ),
        Refusal::SettledAlready => (
            "Hierover is al vastgelegd hoe het afliep. Maak zo nodig een nieuwe afspraak.",
            "How this ended was recorded already. Make a new promise if needed.",
        ),
        Refusal::DayCannotBe => (
            "Deze dag kan niet. Wat gebeurd is, ligt niet vóór de ontvangst of in de toekomst; wat komt, niet in het verleden.",
            "This day cannot be. What happened is not before receipt or in the future; what is to come is not in the past.",
        ),
        Refusal::WritingNotChosen => (
            "De ouder koos voor bellen. Schriftelijk telt dan niet als gesprek; bel, of leg een poging vast.",
            "The parent chose the telephone. Writing does not count as the contact then; call, or record an attempt.",
        ),
        Refusal::NotASubject => (
            "Dit gaat niet over deze persoon. Voeg iemand eerst toe als ‘over wie het gaat’.",
            "This is not about this person. Add them as ‘who it is about’ first.",
        ),
        Refusal::HeardAlready => (
            "Deze kant is al gehoord. Een aanvulling of correctie komt van de persoon zelf.",
            "This side was heard already. Additions and corrections come from the person.",
        ),
        Refusal::InviteTwice => (
            "Afwezig kan pas nadat twee uitnodigingen voorbij zijn. Nodig (nog een keer) uit.",
            "Absent is possible after two invitations have passed. Invite (once more).",
        ),
        Refusal::ExtractFirst => (
            "Geef eerst het uittreksel vrij, zodat deze persoon weet waar het over gaat.",
            "Release the extract first, so that this person knows what it is about.",
        ),
        Refusal::StatementFirst => ("Leg vast wat er is gezegd.", "Record what was said."),
        Refusal::NothingToRead => (
            "Er is nog geen oordeel. Schrijf het eerst, of vraag het de behandelaar.",
            "There is no judgement yet. Write it first, or ask the handler.",
        ),
        Refusal::OwnDraft => (
            "U schreef mee aan dit oordeel. Iemand anders leest het na.",
            "You helped write this judgement. Somebody else reads it.",
        ),
        Refusal::OtherVersion => (
            "Het oordeel is veranderd nadat u het las. Lees de nieuwe versie.",
            "The judgement changed after you read it. Read the new version.",
        ),
        Refusal::NotApproved => (
            "Het oordeel is nog niet nagelezen en goedgekeurd. Vraag een tweede lezer.",
            "The judgement has not been read and approved. Ask a second reader.",
        ),
        Refusal::NothingIssued => {
            ("Er is nog geen oordeel verstuurd. Verstuur het eerst.", "No judgement was sent yet. Send it first.")
        }
        Refusal::ParentDidNotAsk => (
            "De ouder vroeg hier niet om, of te laat. Kies een andere reden, of wacht op het verzoek.",
            "The parent did not ask, or asked too late. Choose another ground, or wait for the request.",
        ),
        Refusal::SameDay => (
            "Dit is al de dag van ontvangst. Kies een andere dag, of laat het zo.",
            "This is the day of receipt already. Choose another, or leave it so.",
        ),
        Refusal::NoConcern => {
            ("Er staat geen zorg open. Meld er een als dat nodig is.", "No concern is open. Raise one if needed.")
        }
        Refusal::ToldAlready => (
            "De ouder kreeg dit ene bericht al. Wie zou bellen, belt.",
            "The parent was told once already. Whoever was to call, calls.",
        ),
        Refusal::NoSuchDirector => (
            "Kies een bestuurder die niet zelf betrokken is, of geen.",
            "Choose a director who is not involved, or none.",
        ),
        Refusal::NoSuchText => (
            "Deze tekst hoort niet bij de zaak of is al gewist. Kies een andere.",
            "This text is not in the case or is gone already. Choose another.",
        ),
        Refusal::DoneAlready => {
            ("Dit is al gebeurd. U hoeft niets meer te doen.", "This was done already. There is nothing more to do.")
        }
        Refusal::StillAQuestion => (
            "Dit kan met een klacht. Dit is nog een vraag: maak er eerst een klacht van als de ouder dat wil.",
            "This is for complaints. This is a question still: make a complaint of it first if the parent wants that.",
        ),
        Refusal::NotACommittee => (
            "Meelezen is er alleen voor een klacht van een oudercommissie.",
            "Reading along is for the complaint of a parent committee only.",
        ),
        Refusal::ReadersEnough => (
            "Er lezen al tien mensen mee. Haal eerst iemand weg.",
            "Ten people read along already. Remove somebody first.",
        ),
        Refusal::NoSuchReader => (
            "Deze persoon leest niet (meer) mee. Kies iemand uit de lijst.",
            "This person does not read along (any more). Choose somebody from the list.",
        ),
        Refusal::NoSuchLocation => (
            "Deze locatie is niet van ons. Kies er een uit de lijst.",
            "This is none of our locations. Choose one from the list.",
        ),
        Refusal::NoMailAddress => (
            "Er is geen mailadres dat we kunnen gebruiken. Bel de klachtencoördinator.",
            "There is no mail address that we can use. Call the complaints coordinator.",
        ),
        Refusal::AddressesEnough => (
            "Het mailadres is al tien keer veranderd. Bel de klachtencoördinator.",
            "The mail address was changed ten times already. Call the complaints coordinator.",
        ),
        Refusal::WayLacks => (
            "Voor deze manier van contact ontbreken de gegevens. Kies een andere manier, of vul ze in.",
            "The details for this way of contact are missing. Choose another way, or fill them in.",
        ),
        Refusal::NoPostalAddress => (
            "Er is geen postadres bekend. Vul het adres in dat in onze eigen administratie staat.",
            "No postal address is known. Enter the address from our own administration.",
        ),
        Refusal::NoCodeLetter => (
            "Er ligt geen brief met een sleutel klaar. Maak er eerst een.",
            "There is no letter with a key. Make one first.",
        ),
        // Those with something in them have their own sentence above.
        Refusal::WrongPhase(_)
        | Refusal::OtherEnding(_)
        | Refusal::NoSuchPoint(_)
        | Refusal::NoSuchPromise(_)
        | Refusal::Unheard(_)
        | Refusal::PointUnanswered(_)
        | Refusal::Unfilled(_)
        | Refusal::PointStrange(_)
        | Refusal::NotLateYet(_)
        | Refusal::TooLate(_) => ("Dit kan niet.", "This cannot be done."),
    }
}
