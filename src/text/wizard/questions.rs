//! The questions and their help.

use crate::domain::intake::Step;

crate::texts_of! {
    /// The question of a page: its heading and its title.
    pub fn question(lang, step: Step) match step {
        Step::Relation => ("Wie bent u?", "Who are you?"),
        Step::Location => ("Om welke locatie gaat het?", "Which location is it about?"),
        Step::Child => ("Gaat het om een kind?", "Is it about a child?"),
        Step::Talked => ("Hebt u er met de locatie over gepraat?", "Did you talk with the location?"),
        Step::Category => ("Waar gaat uw klacht over?", "What is your complaint about?"),
        Step::Persons => ("Gaat het om iemand in het bijzonder?", "Is it about somebody in particular?"),
        Step::Occurred => ("Wanneer gebeurde het?", "When did it happen?"),
        Step::Story => ("Wat is er gebeurd?", "What happened?"),
        Step::Wish => ("Wat zou een goede oplossing zijn?", "What would be a good solution?"),
        Step::Contact => ("Hoe kunnen we u bereiken?", "How can we reach you?"),
        Step::Reach => ("Wat spreken we af over contact?", "What suits you for contact?"),
    }
}

crate::texts! {
    /// For whom the form is not.
    relation_other = "Ik ben iemand anders", "I am somebody else";
    /// The place.
    place_locations = "Eén of meer locaties", "One or more locations";
    /// The place.
    place_head_office = "Het hoofdkantoor", "Head office";
    /// The place's help.
    place_head_office_hint = "Bijvoorbeeld over een factuur of contract", "For instance about an invoice or contract";
    /// The place.
    place_unknown_hint = "De coördinator zoekt het voor u uit", "The coordinator finds out for you";
    /// The search.
    location_search = "Zoek op naam of plaats", "Search by name or town";
    /// Nothing found.
    location_none = "Geen locatie gevonden. Controleer de naam, of kies ‘Weet ik niet’.", "No location found. Check the name, or choose ‘I don't know’.";
    /// How many are shown.
    location_found[count](count: usize) = "{count} gevonden" | "{count} gevonden", "{count} found" | "{count} found";
    /// A group of boxes.
    location_legend = "Kies de locatie. Meer dan één mag.", "Choose the location. More than one is fine.";
    /// The care.
    care = "Welke opvang?", "Which care?";
    /// No care in particular.
    care_none = "Weet ik niet, of niet van toepassing", "I don't know, or it does not matter";
    /// The child's help.
    child_hint = "Een voornaam helpt ons om te weten over welke groep het gaat.", "A first name helps us to know which group it is about.";
    /// The child's name.
    child_name = "Voornaam van het kind", "The child's first name";
    /// The group.
    child_group = "Groep", "Group";
    /// Talking first (R1).
    talked_hint = "Praten met de manager helpt vaak het snelst. U hoeft dat niet eerst te doen.", "Talking with the manager often helps fastest. You need not do that first.";
    /// What came of it.
    talked_result = "Wat kwam eruit?", "What came of it?";
    /// The manager's card.
    manager_card(location: &str) = "Manager van {location}", "Manager of {location}";
    /// The post is vacant.
    manager_none(location: &str) = "{location} heeft nu geen eigen manager. Bel de klachtencoördinator als u eerst wilt praten.", "{location} has no manager of its own now. Call the complaints coordinator if you would like to talk first.";
    /// More than one.
    category_hint = "Kies alles wat past", "Choose all that fit";
    /// About the manager.
    about_manager = "Gaat uw klacht over de manager van de locatie?", "Is your complaint about the location's manager?";
    /// Why it is asked.
    about_manager_hint = "Dan behandelt iemand anders de klacht", "Then somebody else handles the complaint";
    /// About the coordinator.
    about_coordinator_legend = "Gaat uw klacht over de klachtencoördinator?", "Is your complaint about the complaints coordinator?";
    /// Why it is asked.
    about_coordinator_hint = "Dan leest iemand anders uw klacht", "Then somebody else reads your complaint";
    /// Ticked when it is.
    about_coordinator(name: &str) = "Ja, over {name}", "Yes, about {name}";
    /// People named.
    persons = "Gaat het over een andere medewerker? Wie?", "Is it about another employee? Who?";
    /// Why it is asked.
    persons_hint = "Naam of omschrijving. Wie u hier noemt, behandelt uw klacht niet en krijgt die niet te zien.", "A name or a description. Whoever you name here does not handle your complaint and does not get to see it.";
    /// On a day.
    occurred_date = "Op één dag", "On one day";
    /// The day.
    occurred_day = "Welke dag?", "Which day?";
    /// An example.
    occurred_example = "Bijvoorbeeld 27 3 2026. Niet zeker? Vul de dag in die er het dichtst bij zit.", "For instance 27 3 2026. Not sure? Enter the day that comes closest.";
    /// Late (R4).
    late_reason = "Is het langer dan twee maanden geleden? Waarom komt u er nu mee?", "Is it more than two months ago? Why do you come now?";
    /// No wall.
    late_reason_hint = "U kunt de klacht ook dan gewoon versturen. De coördinator bekijkt of wij die nog kunnen behandelen.", "You can send the complaint all the same. The coordinator sees whether we can still handle it.";
    /// It goes on.
    occurred_ongoing = "Het speelt al langer of gebeurt nog steeds", "It has been going on, or still happens";
    /// The story's help.
    story_hint = "Vertel het in uw eigen woorden. Wat gebeurde er, wie was erbij, en wat deed het met u of uw kind?", "Tell it in your own words. What happened, who was there, and what did it do to you or your child?";
    /// The contact's help.
    contact_hint = "Vul ten minste één manier in: telefoon, mail of adres.", "Fill in at least one way: telephone, mail or address.";
    /// A name.
    name = "Uw naam", "Your name";
    /// A number.
    phone = "Telefoonnummer", "Telephone number";
    /// A mail address.
    email = "Mailadres", "Mail address";
    /// An address.
    address = "Postadres", "Postal address";
    /// Only for letters.
    address_hint = "Alleen nodig als u liever brieven krijgt", "Only needed if you prefer letters";
    /// The way.
    way = "Hoe hebt u het liefst contact?", "How do you like to be in contact?";
    /// When.
    hours = "Wanneer komt het u uit?", "When does it suit you?";
    /// An example.
    hours_hint = "Bijvoorbeeld: doordeweeks na 17.00 uur", "For instance: weekdays after 5 pm";
    /// The language.
    language = "In welke taal schrijven wij u?", "In which language do we write to you?";
    /// An interpreter.
    interpreter = "Wilt u een tolk? Welke taal?", "Would you like an interpreter? Which language?";
    /// Is it safe?
    safe = "Is het veilig om u te bellen of te mailen?", "Is it safe to call or mail you?";
    /// Why it is asked.
    safe_hint = "Kan iemand anders meelezen of meeluisteren van wie dat niet mag? Kies dan nee.", "Might somebody read or listen along who should not? Then choose no.";
    /// No: nothing is sent.
    safe_no_hint = "Wij sturen u dan niets. U leest alles op uw volgpagina.", "We send you nothing then. You read everything on your own page.";
    /// The name stays here.
    keep_name = "Vertel de medewerker mijn naam niet", "Do not tell the employee my name";
    /// Its limits.
    keep_name_hint = "Soms is uit het verhaal toch te begrijpen van wie de klacht komt.", "Sometimes the story itself tells who the complaint comes from.";
    /// The name stays here: the group.
    keep_name_legend = "Naam niet noemen", "Name not mentioned";
    /// Dutch.
    dutch = "Nederlands", "Dutch (Nederlands)";
    /// English.
    english = "Engels (English)", "English";
    /// The contact before the way.
    kind_of_care = "Soort opvang", "Kind of care";
}
