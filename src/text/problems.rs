//! What is wrong with a field, in a sentence that says what to do.

use crate::domain::field::Problem;

crate::texts_of! {
    /// The sentence for a problem of any field; a page may have a better one for its own.
    pub fn sentence(lang, problem: Problem) match problem {
        Problem::Missing => ("Vul dit in", "Fill this in"),
        Problem::NotChosen => ("Maak een keuze", "Make a choice"),
        Problem::UnknownChoice => ("Kies iets uit de lijst", "Choose something from the list"),
        Problem::TooLong => ("Dit is te lang; maak het korter", "This is too long; make it shorter"),
        Problem::ControlCharacter => (
            "Er staat een onzichtbaar teken in dat we niet kunnen bewaren; typ de tekst opnieuw",
            "There is an invisible character that we cannot keep; type the text again",
        ),
        Problem::NotAnEmail => {
            ("Vul een mailadres in zoals naam@voorbeeld.nl", "Enter a mail address such as name@example.com")
        }
        Problem::NotAPhone => {
            ("Vul een telefoonnummer in zoals 06 12345678", "Enter a telephone number such as 06 12345678")
        }
        Problem::NotASite => {
            ("Vul een adres in zoals www.voorbeeld.nl", "Enter an address such as www.example.com")
        }
        Problem::NotADate => {
            ("Vul een datum in die bestaat, zoals 27 3 2026", "Enter a date that exists, such as 27 3 2026")
        }
        Problem::InTheFuture => ("Deze datum is nog niet geweest", "This date is yet to come"),
        Problem::InThePast => ("Deze datum is al geweest", "This date has passed"),
        Problem::NoWayToReach => (
            "Vul een telefoonnummer, mailadres of postadres in, zodat we u kunnen bereiken",
            "Enter a telephone number, mail address or postal address, so that we can reach you",
        ),
        Problem::PreferredWayLacks => (
            "Voor deze manier ontbreken uw gegevens; kies een andere manier of vul ze bij de vorige vraag in",
            "We lack your details for this way; choose another or add them at the question before",
        ),
        Problem::MeasureWithoutDate => (
            "Geef aan of de maatregel al is genomen of wanneer dat gebeurt, met een datum",
            "Say whether the measure was taken or when it will be, with a date",
        ),
        Problem::OutOfBounds => (
            "Vul een heel getal in tussen de grenzen die erbij staan",
            "Enter a whole number between the bounds that stand with it",
        ),
        Problem::WithoutAccess => (
            "Deze persoon heeft geen toegang; nodig die eerst uit, of kies iemand anders",
            "This person has no access; invite them first, or choose somebody else",
        ),
        Problem::InACircle => (
            "Deze persoon rapporteert zelf, direct of via anderen, aan wie u nu wijzigt; kies iemand anders",
            "This person reports, directly or by others, to whom you are changing now; choose somebody else",
        ),
        Problem::RoleWithoutAccess => (
            "Een rol en een leidinggevende zijn voor wie toegang krijgt; laat ze leeg, of kies dat deze persoon toegang krijgt",
            "A role and a manager are for who gets access; leave them open, or choose that this person gets access",
        ),
        Problem::NameTaken => ("Deze naam is er al; kies een andere", "This name is there already; choose another"),
        Problem::NothingNew => ("Vul in wat er anders moet zijn", "Fill in what should be otherwise"),
        Problem::NoSuchCase => (
            "Er is geen zaak met dit kenmerk die u kunt zien; controleer het kenmerk",
            "There is no case of this reference that you can see; check the reference",
        ),
    }
}
