//! Safety: a concern, the meldcode and the duty to report, in words (R6, R7).

use crate::domain::lang::Lang;

crate::texts! {
    /// What diverting means.
    divert_help = "De klachtenprocedure stopt: geen klachtmails en geen termijnen meer. Alleen de aandachtsfunctionaris, de coördinator en de bestuurder die u kiest zien de zaak daarna.", "The complaints procedure ends: no more complaint mail and no more terms. Only the safeguarding officer, the coordinator and the director you choose see the case afterwards.";
    /// Which.
    divert_to = "Wat geldt?", "What applies?";
    /// R6.
    meldcode = "De meldcode", "The meldcode";
    /// R6.
    meldcode_hint = "Vermoeden van kindermishandeling of huiselijk geweld", "Suspected child abuse or domestic violence";
    /// R7.
    duty = "De meldplicht", "The duty to report";
    /// R7.
    duty_hint = "Vermoeden van een gewelds- of zedenmisdrijf door een medewerker", "Suspected violent or sexual offence by an employee";
    /// The steps.
    meldcode_steps = "De vijf stappen van de meldcode", "The five steps of the meldcode";
    /// The steps.
    duty_steps = "De stappen van de meldplicht", "The steps of the duty to report";
    /// Why.
    divert_reason = "Waarom?", "Why?";
    /// Who may see it.
    director = "Welke bestuurder mag de zaak zien?", "Which director may see the case?";
    /// None.
    no_director = "Geen", "None";
    /// What follows from a concern.
    concern_help = "De aandachtsfunctionaris en de coördinator krijgen meteen bericht. Is er nu gevaar? Bel 112.", "The safeguarding officer and the coordinator are told at once. Is there danger now? Call 112.";
    /// The concern itself.
    concern = "Wat maakt u zich zorgen?", "What worries you?";
    /// What seeing it means.
    acknowledge_help = "Hiermee zegt u dat u de zorg heeft gelezen en in actie komt. De herinneringen stoppen.", "With this you say that you read the concern and act upon it. The reminders stop.";
    /// The one message to the parent.
    told = "Wat is de ouder verteld?", "What was the parent told?";
    /// How.
    told_hint = "Wie belt de ouder, en wanneer? Vertel het op een manier die veilig is. De ouder kan dit lezen; noem het vermoeden niet.", "Who calls the parent, and when? Tell it in a way that is safe. The parent can read this; do not name the suspicion.";
    /// What splitting off means.
    split_help = "Er komt een nieuwe klacht met dezelfde ontvangstdag en dezelfde ouder. Niets daarin wijst terug naar deze zaak.", "A new complaint is made, of the same day of receipt and the same parent. Nothing in it leads back to this case.";
    /// Its story.
    split_story = "Waar gaat de nieuwe klacht over?", "What is the new complaint about?";
    /// What not to write.
    split_hint = "Alleen wat buiten het vermoeden valt. Noem het vermoeden niet: behandelaar en ouder lezen dit.", "Only what lies outside the suspicion. Do not name the suspicion: handler and parent read this.";
    /// What undoing means.
    undo_diversion_help = "De klacht gaat verder waar die was. Iedereen die erbij hoorde, ziet de zaak weer.", "The complaint goes on where it was. Whoever belonged to it sees the case again.";
}

/// The meldcode, step by step (R6).
pub fn meldcode_list(lang: Lang) -> [&'static str; 5] {
    [
        crate::say!(lang, "Breng de signalen in kaart.", "List the signals."),
        crate::say!(
            lang,
            "Overleg met een collega en zo nodig met Veilig Thuis (0800-2000, gratis, dag en nacht).",
            "Consult a colleague and if needed Veilig Thuis (0800-2000, free, day and night)."
        ),
        crate::say!(lang, "Praat met de ouder of het kind.", "Talk with the parent or the child."),
        crate::say!(
            lang,
            "Weeg het geweld. Acuut of structureel gevaar meldt u altijd.",
            "Weigh the violence. Acute or structural danger is always reported."
        ),
        crate::say!(
            lang,
            "Beslis: is melden nodig, en kunt u zelf hulp bieden?",
            "Decide: is reporting needed, and can you offer help yourself?"
        ),
    ]
}

/// The duty to report, step by step (R7).
pub fn duty_list(lang: Lang) -> [&'static str; 3] {
    [
        crate::say!(lang, "De medewerker vertelt het de houder meteen.", "The employee tells the provider at once."),
        crate::say!(
            lang,
            "De houder overlegt met de vertrouwensinspecteur (0900-111 3 111, kantooruren).",
            "The provider consults the confidential inspector (0900-111 3 111, office hours)."
        ),
        crate::say!(
            lang,
            "Bij een redelijk vermoeden doet de houder aangifte bij de politie. Bij direct gevaar: 112.",
            "With a reasonable suspicion the provider reports to the police. In immediate danger: 112."
        ),
    ]
}
