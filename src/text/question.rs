//! A question to the coordinator, in words: asking it, following it, answering it, and making a complaint of it (R2).

use crate::domain::field::Problem;
use crate::text::problems;

crate::texts! {
    /// A link.
    link = "Stel uw vraag online", "Ask your question online";
    /// A link in the footer.
    nav = "Een vraag stellen", "Ask a question";
    /// The page.
    title = "Een vraag stellen", "Ask a question";
    /// What to expect.
    lead = "Twijfelt u, of wilt u iets weten? Stel uw vraag aan de klachtencoördinator. U krijgt binnen twee werkdagen antwoord.", "In doubt, or would you like to know something? Ask the complaints coordinator. You get an answer within two working days.";
    /// What it is not.
    no_complaint = "Een vraag is geen klacht. Wilt u er later toch een klacht van maken? Dan geldt die als ontvangen op de dag waarop u de vraag stelde.", "A question is not a complaint. Would you like to make it one later after all? It then counts as received on the day on which you asked the question.";
    /// R6.
    danger = "Is er nu gevaar, of denkt u aan mishandeling? Hier vindt u meteen hulp.", "Is there danger now, or do you think of abuse? Here you find help at once.";
    /// A field.
    question = "Wat is uw vraag?", "What is your question?";
    /// A field.
    location = "Over welke locatie gaat het?", "Which location is it about?";
    /// A choice.
    no_location = "Geen bepaalde, of weet ik niet", "None in particular, or I don't know";
    /// A choice.
    head_office = "Het hoofdkantoor", "Head office";
    /// Guidance.
    one_way = "Vul ten minste een telefoonnummer of een mailadres in.", "Enter at least a telephone number or a mail address.";
    /// A group of one box.
    about_legend = "Gaat uw vraag over de klachtencoördinator?", "Is your question about the complaints coordinator?";
    /// The box.
    about(name: &str) = "Ja, mijn vraag gaat over {name}", "Yes, my question is about {name}";
    /// What follows.
    about_hint = "Dan krijgt iemand anders uw vraag", "Then somebody else gets your question";
    /// Sends it.
    send = "Vraag versturen", "Send question";
    /// Wipes what was typed.
    wipe = "Wissen van dit apparaat", "Wipe from this device";
    /// For whom that is.
    wipe_why = "Gebruikt u een telefoon of computer van iemand anders? Wis dan wat u invulde als u stopt.", "On somebody else's phone or computer? Wipe what you filled in when you stop.";
    /// The confirmation.
    done_title = "Uw vraag is binnen", "We received your question";
    /// Keep them.
    done_keep = "Bewaar kenmerk en code goed. Wij sturen de code niet per mail. Zonder code kunt u het antwoord niet online lezen.", "Keep reference and code safe. We do not mail the code. Without it you cannot read the answer online.";
    /// What happens.
    done_who = "De klachtencoördinator leest uw vraag en geeft antwoord op uw eigen pagina.", "The complaints coordinator reads your question and answers it on your own page.";
    /// A mail follows.
    done_mail = "U krijgt nu een mail om uw mailadres te bevestigen. U krijgt ook een mail als het antwoord er staat. Daar staat de code niet in.", "You now get a mail to confirm your mail address. You also get a mail when the answer is there. The code is not in it.";
    /// To the page of the question.
    done_follow = "Naar mijn vraag", "To my question";
    /// One more.
    again = "Nog een vraag stellen", "Ask another question";
    /// Nothing was asked with this device.
    done_none = "Op dit apparaat is geen verstuurde vraag gevonden.", "No question was sent with this device.";
    /// The term.
    answer_due = "Antwoord uiterlijk", "Answer at the latest";
    /// The explanation.
    why_answer(asked: &str) = "De tweede werkdag na {asked}, de dag waarop de vraag binnenkwam. Die dag zelf telt niet mee.", "The second working day after {asked}, the day on which the question came in. That day itself does not count.";

    /// The heading of a question that is followed.
    case_title(reference: &str) = "Uw vraag {reference}", "Your question {reference}";
    /// A heading.
    asked = "Dit vroeg u", "What you asked";
    /// A heading.
    answer = "Ons antwoord", "Our answer";
    /// When.
    answered_on(day: &str) = "Gegeven op {day}", "Given on {day}";
    /// Not yet.
    waiting = "De klachtencoördinator leest uw vraag. Het antwoord verschijnt op deze pagina.", "The complaints coordinator reads your question. The answer appears on this page.";
    /// It ended without an answer.
    closed_title = "Wij sloten deze vraag zonder antwoord", "We closed this question without an answer";
    /// What then.
    closed = "Klopt dat niet? Bel of mail de klachtencoördinator.", "Is that not right? Call or mail the complaints coordinator.";
    /// An event.
    ev_closed = "Wij sloten uw vraag zonder antwoord", "We closed your question without an answer";
    /// An event.
    ev_restored = "Wij gaan uw vraag toch beantwoorden", "We answer your question after all";

    /// The heading of a case that is a question.
    heading = "Vraag van een ouder", "Question of a parent";
    /// A section of the case.
    section = "De vraag", "The question";
    /// What the parent told when it became a complaint.
    more_told = "Wat de ouder daarna vertelde", "What the parent told after that";
    /// It began as one.
    began = "Begon als vraag", "Began as a question";
    /// A field.
    your_answer = "Uw antwoord", "Your answer";
    /// What follows.
    your_answer_hint = "De ouder leest dit op de volgpagina, en krijgt een mail dat het er staat als dat veilig is. De vraag sluit.", "The parent reads this on the follow page, and gets a mail that it is there if that is safe. The question closes.";
    /// What it means.
    make_help = "Alleen als de ouder dat wil en u dat op schrift hebt. De klacht geldt als ontvangen op de dag van de vraag.", "Only if the parent wants this, and you have it in writing. The complaint counts as received on the day of the question.";
    /// The box, for staff.
    consent_staff = "De ouder vroeg hier schriftelijk om", "The parent asked for this in writing";
    /// The box, for the parent.
    consent = "Ja, behandel mijn vraag als klacht", "Yes, handle my question as a complaint";
    /// The group of that box.
    consent_legend = "Toestemming", "Consent";
    /// A field.
    relation = "Wie dient de klacht in?", "Who files the complaint?";
    /// A field.
    more = "Wilt u nog iets vertellen?", "Is there anything to add?";
    /// Guidance.
    more_hint = "De vraag zelf gaat mee", "The question itself comes along";
}

crate::texts_of! {
    /// The sentence for a problem of a field of these forms.
    pub fn problem(lang, field: &str, problem: Problem) match (field, problem) {
        ("story", Problem::Missing) => ("Schrijf uw vraag op", "Write down your question"),
        ("name", Problem::Missing) => ("Vul uw naam in", "Enter your name"),
        ("phone", Problem::NoWayToReach) => (
            "Vul een telefoonnummer of mailadres in, zodat we u kunnen antwoorden",
            "Enter a telephone number or a mail address, so that we can answer you",
        ),
        ("safe", Problem::NotChosen) => {
            ("Kies of het veilig is om u te bellen of te mailen", "Choose whether it is safe to call or mail you")
        }
        ("became.consent", Problem::NotChosen) => {
            ("Kruis dit aan: zonder toestemming blijft het een vraag", "Tick this: without consent it stays a question")
        }
        ("became.categories", Problem::NotChosen) => ("Kies ten minste één onderwerp", "Choose at least one subject"),
        (_, other) => { return problems::sentence(lang, other); }
    }
}
