//! Entering what came by letter, mail or call (R3).

use super::problems;
use crate::domain::{
    field::Problem::{self, InTheFuture, Missing, NoWayToReach, NotChosen, PreferredWayLacks},
    intake::Channel,
};

crate::texts! {
    /// The page.
    title = "Klacht invoeren", "Enter a complaint";
    /// The page, with errors.
    title_wrong = "Fout: Klacht invoeren", "Error: Enter a complaint";
    /// What it is for.
    lead = "Voor een klacht die per brief, mail of telefoon binnenkwam. De termijnen lopen vanaf de dag van ontvangst, ook als u pas later invoert.", "For a complaint that came by letter, mail or call. The terms run from the day of receipt, also when you enter it later.";
    /// R6, R7.
    safety = "Leest u een vermoeden van kindermishandeling, of van een gewelds- of zedenmisdrijf? Bel dan eerst de aandachtsfunctionaris. Is er nu gevaar? Bel 112.", "Do you read a suspicion of child abuse, or of a violent or sexual offence? Call the safeguarding officer first. Danger now? Call 112.";
    /// A part of the form.
    about_receipt = "Hoe kwam de klacht binnen?", "How did the complaint come in?";
    /// The way.
    channel = "Waarmee?", "By what?";
    /// The day.
    received = "Op welke dag ontving de organisatie de klacht?", "On which day did the organisation receive the complaint?";
    /// An example.
    received_hint = "Bijvoorbeeld 27 3 2026: de dag waarop de brief of mail binnenkwam, of waarop er gebeld werd", "For instance 27 3 2026: the day on which the letter or mail came in, or somebody called";
    /// A part of the form.
    about_complaint = "Waar gaat de klacht over?", "What is the complaint about?";
    /// The story.
    story = "Wat schrijft of vertelt de klager?", "What does the complainant write or tell?";
    /// How to copy it.
    story_hint = "Neem de tekst over zoals die er staat. Vat niet samen en verbeter niets. Bij een gesprek: in de woorden van de klager.", "Copy the text as it stands. Do not summarise or correct. Of a call: in the complainant's words.";
    /// The wish.
    wish = "Welke oplossing vraagt de klager?", "Which solution does the complainant ask for?";
    /// Where.
    place = "Om welke locatie gaat het?", "Which location is it about?";
    /// Which.
    locations = "Kies de locaties", "Choose the locations";
    /// The coordinator finds out.
    place_unknown = "Nog niet bekend", "Not known yet";
    /// About what.
    categories = "Onderwerpen", "Subjects";
    /// When.
    occurred = "Wanneer gebeurde het?", "When did it happen?";
    /// R4.
    late_reason = "Noemt de klager waarom het langer dan twee maanden geleden is?", "Does the complainant say why it is more than two months ago?";
    /// The manager.
    about_manager = "Gaat de klacht over de manager van de locatie?", "Is the complaint about the location's manager?";
    /// Names.
    persons = "Welke medewerkers worden genoemd?", "Which employees are named?";
    /// What for.
    persons_hint = "Zoals de klager hen noemt. U koppelt ze daarna aan de personeelslijst.", "As the complainant names them. You match them to the staff directory afterwards.";
    /// R1.
    talked = "Sprak de klager er al over met de locatie?", "Did the complainant talk with the location already?";
    /// What came of it.
    talked_result = "Wat kwam daaruit?", "What came of it?";
    /// R1: no wall.
    talked_no = "Ook als u het niet weet", "Also when you do not know";
    /// A part of the form.
    about_person = "Van wie komt de klacht?", "Who complains?";
    /// R5.
    relation = "Wie is de klager?", "Who is the complainant?";
    /// For whom it is not.
    relation_hint = "Is het iemand anders, zoals een buur of een medewerker? Dan geldt deze procedure niet; bel diegene zelf.", "Is it somebody else, such as a neighbour or an employee? Then this procedure does not apply; call them yourself.";
    /// The name.
    name = "Naam van de klager", "The complainant's name";
    /// How to reach.
    ways_hint = "Vul ten minste één manier in om de klager te bereiken.", "Fill in at least one way to reach the complainant.";
    /// The way.
    way = "Hoe heeft de klager het liefst contact?", "How does the complainant like to be in contact?";
    /// When.
    hours = "Wanneer komt het de klager uit?", "When does it suit the complainant?";
    /// Is it safe?
    safe = "Is het veilig om de klager te bellen of te mailen?", "Is it safe to call or mail the complainant?";
    /// Why it is asked.
    safe_hint = "Twijfelt u? Kies nee: dan verstuurt het systeem niets.", "In doubt? Choose no: then the system sends nothing.";
    /// The language.
    language = "In welke taal schrijven wij de klager?", "In which language do we write to the complainant?";
    /// An interpreter.
    interpreter = "Is er een tolk nodig? Welke taal?", "Is an interpreter needed? Which language?";
    /// The name stays here.
    keep_name = "De klager wil niet dat de medewerker de naam hoort", "The complainant does not want the employee to hear the name";
    /// Enters it.
    enter = "Klacht invoeren", "Enter the complaint";
    /// The answer.
    done = "De klacht is ingevoerd", "The complaint was entered";
    /// Its name.
    reference = "Kenmerk", "Reference";
    /// Day 0.
    received_on = "Ontvangen op", "Received on";
    /// R9.
    contact_due = "Persoonlijk contact uiterlijk", "Personal contact by";
    /// R12.
    judgement_due = "Oordeel uiterlijk", "Judgement by";
    /// R4.
    late = "Deze klacht kwam later dan twee maanden na de gebeurtenis. Beslis binnen twee werkdagen of wij die nog behandelen; anders is de klacht aangenomen.", "This complaint came more than two months after what happened. Decide within two working days whether we still handle it; otherwise it is taken on.";
    /// The receipt, by mail.
    mailed = "De klager krijgt een mail om het mailadres te bevestigen, en daarna een mail met het kenmerk en de data.", "The complainant gets a mail to confirm the mail address, and after that one with the reference and the dates.";
    /// The receipt, by post.
    unmailed = "De klager krijgt geen mail. Stuur zelf een brief met het kenmerk en de data hierboven, en noteer dat in de zaak.", "The complainant gets no mail. Send a letter yourself with the reference and the dates above, and note that in the case.";
    /// The receipt, where nothing is safe.
    unsafe_receipt = "Bellen of mailen is niet veilig, en er wordt niets verstuurd. Bedenk met de klager hoe de bevestiging wel veilig aankomt, en noteer dat in de zaak.", "Calling or mailing is not safe, and nothing is sent. Find out with the complainant how the confirmation arrives safely, and note that in the case.";
    /// The code.
    no_code = "De volgcode ziet u nooit. Met ‘Nieuwe code per post’ in de zaak maakt u een brief met een sleutel. Daarmee maakt de klager zelf een code.", "You never see the code to follow it with. With ‘A new code by post’ in the case you make a letter with a key, with which the complainant makes a code.";
    /// What it was entered from.
    original = "Brief, mail of aantekening", "Letter, mail or note";
    /// How it is attached, and who reads it.
    original_how = "Maak een foto van het origineel, of kies het bestand. Wie de zaak behandelt, leest het mee; de klager ziet het niet online.", "Take a photo of the original, or choose the file. Whoever handles the case reads it too; the complainant does not see it online.";
    /// For who does not see the case.
    original_elsewhere = "Bewaar de brief of mail zelf, en geef het origineel aan wie de zaak behandelt.", "Keep the letter or mail itself, and give the original to whoever handles the case.";
    /// To the case.
    to_case = "Naar de zaak", "To the case";
    /// For who does not see it.
    not_yours = "De zaak zelf is voor de klachtencoördinator.", "The case itself is for the complaints coordinator.";
    /// One more.
    another = "Nog een klacht invoeren", "Enter another complaint";
    /// Back.
    to_board = "Naar het bord", "To the board";
}

crate::texts_of! {
    /// How it came in.
    pub fn came_by(lang, channel: Channel) match channel {
        Channel::Wizard => ("Het formulier", "The form"),
        Channel::Letter => ("Een brief", "A letter"),
        Channel::Mail => ("Een mail", "A mail"),
        Channel::Call => ("Een telefoontje of gesprek", "A call or a talk"),
    }

    /// What is wrong with a field, for who enters it for somebody else.
    pub fn problem(lang, field: &str, problem: Problem) match (field, problem) {
        ("channel", NotChosen) => ("Kies hoe de klacht binnenkwam", "Choose how the complaint came in"),
        ("received_day", Missing) => {
            ("Vul de dag in waarop de klacht binnenkwam", "Enter the day on which the complaint came in")
        }
        ("received_day", InTheFuture) => {
            ("De dag van ontvangst kan niet in de toekomst liggen", "The day of receipt cannot be in the future")
        }
        ("day", Missing) => ("Vul de dag in waarop het gebeurde", "Enter the day on which it happened"),
        ("day", InTheFuture) => (
            "De dag waarop het gebeurde kan niet na de dag van ontvangst liggen",
            "The day on which it happened cannot be after the day of receipt",
        ),
        ("relation", NotChosen) => ("Kies wie de klager is", "Choose who the complainant is"),
        ("locations", NotChosen) => (
            "Kies een locatie, het hoofdkantoor of ‘Nog niet bekend’",
            "Choose a location, head office or ‘Not known yet’",
        ),
        ("talked", NotChosen) => {
            ("Kies of de klager al met de locatie sprak", "Choose whether the complainant talked with the location")
        }
        ("categories", NotChosen) => ("Kies ten minste één onderwerp", "Choose at least one subject"),
        ("about_manager", NotChosen) => (
            "Kies of de klacht over de manager gaat; ‘Weet ik niet’ mag ook",
            "Choose whether the complaint is about the manager; ‘I don't know’ is fine",
        ),
        ("occurred", NotChosen) => {
            ("Kies wanneer het gebeurde; ‘Weet ik niet’ mag ook", "Choose when it happened; ‘I don't know’ is fine")
        }
        ("story", Missing) => {
            ("Neem over wat de klager schrijft of vertelt", "Copy what the complainant writes or tells")
        }
        ("name", Missing) => ("Vul de naam van de klager in", "Enter the complainant's name"),
        (_, NoWayToReach) => (
            "Vul een telefoonnummer, mailadres of postadres van de klager in",
            "Enter a telephone number, mail address or postal address of the complainant",
        ),
        ("way", NotChosen) => {
            ("Kies hoe de klager het liefst contact heeft", "Choose how the complainant likes to be in contact")
        }
        (_, PreferredWayLacks) => (
            "Voor deze manier ontbreekt het nummer of adres; vul dat hierboven in of kies een andere manier",
            "The number or address for this way lacks; fill it in above or choose another way",
        ),
        ("safe", NotChosen) => ("Kies of bellen of mailen veilig is", "Choose whether it is safe to call or mail"),
        ("language", NotChosen) => ("Kies een taal", "Choose a language"),
        (_, other) => { return problems::sentence(lang, other); }
    }
}
