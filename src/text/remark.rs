//! Something good, or a small remark: the form, and the page on which staff read it.

use super::problems;
use crate::domain::{
    field::Problem,
    lang::Lang,
    remark::{Outcome, Sort},
};

crate::texts! {
    /// A link in the footer.
    nav = "Compliment of opmerking", "Compliment or remark";
    /// The page.
    title = "Iets goeds, of een kleine opmerking", "Something good, or a small remark";
    /// What it is for.
    lead = "Gaat er iets goed, of kan er iets beter? Vertel het de locatie. U hoeft uw naam niet te noemen.", "Is something going well, or could something be better? Tell the location. You need not give your name.";
    /// R6.
    danger = "Is er nu gevaar, of maakt u zich zorgen over de veiligheid van een kind? Hier vindt u meteen hulp.", "Is there danger now, or do you worry about the safety of a child? Here you find help at once.";
    /// What it is not.
    more_title = "Is het meer dan een opmerking?", "Is it more than a remark?";
    /// Why.
    more = "Een opmerking is geen klacht: er geldt geen termijn voor en u krijgt geen oordeel. Wilt u dat wel, of gaat het over de manager zelf?", "A remark is not a complaint: no term runs for it and there is no judgement. Would you like those, or is it about the manager?";
    /// A link.
    more_link = "Dien een klacht in", "File a complaint";
    /// A question.
    sort = "Wat wilt u vertellen?", "What would you like to tell?";
    /// A choice.
    compliment = "Iets goeds", "Something good";
    /// A choice.
    remark = "Een kleine opmerking", "A small remark";
    /// A question.
    location = "Voor welke locatie is het?", "Which location is it for?";
    /// Nothing chosen yet.
    location_choose = "Kies een locatie", "Choose a location";
    /// A question.
    words = "Uw woorden", "Your words";
    /// Help.
    words_hint = "Noem liever geen namen van kinderen.", "Please do not name children.";
    /// A heading.
    answer_title = "Wilt u een antwoord?", "Would you like an answer?";
    /// Help.
    answer = "Vul dan een telefoonnummer of mailadres in. Zonder kan de locatie u niet antwoorden.", "Then enter a telephone number or a mail address. Without one the location cannot answer you.";
    /// A question.
    name = "Uw naam", "Your name";
    /// A question.
    phone = "Telefoonnummer", "Telephone number";
    /// A question.
    email = "E-mailadres", "Mail address";
    /// What becomes of it.
    kept[months](months: u32) = "De manager van de locatie, diens leidinggevende, de klachtencoördinator en de directie kunnen dit lezen. Na {months} maand wissen wij uw woorden, uw naam en hoe u te bereiken bent." | "De manager van de locatie, diens leidinggevende, de klachtencoördinator en de directie kunnen dit lezen. Na {months} maanden wissen wij uw woorden, uw naam en hoe u te bereiken bent.", "The manager of the location, the manager above, the complaints coordinator and the directors can read this. After {months} month we erase your words, your name and how to reach you." | "The manager of the location, the manager above, the complaints coordinator and the directors can read this. After {months} months we erase your words, your name and how to reach you.";
    /// The thanks.
    done_title = "Dank u wel", "Thank you";
    /// What happens.
    done = "Uw bericht is bij de locatie. Liet u een telefoonnummer of mailadres achter? Dan krijgt u antwoord van de manager.", "Your message is with the location. Did you leave a telephone number or mail address? Then the manager answers you.";
    /// A link.
    again = "Nog iets vertellen", "Tell something else";

    /// The page of staff.
    list_title = "Complimenten en opmerkingen", "Compliments and remarks";
    /// A link.
    list_nav = "Complimenten en opmerkingen", "Compliments and remarks";
    /// What it is.
    list_lead = "Wat ouders de locaties lieten weten. Dit zijn geen klachten en ze tellen daar niet bij mee.", "What parents let the locations know. These are no complaints and are not counted as such.";
    /// A heading.
    waiting = "Nog te doen", "To do";
    /// A heading.
    settled = "Afgehandeld", "Done";
    /// Nothing to do.
    none_waiting = "Er is niets te doen", "Nothing to do";
    /// Nothing done yet.
    none_settled = "Er is nog niets afgehandeld", "Nothing was done yet";
    /// Not all of them.
    not_all = "Hier staan de laatste; oudere staan niet op deze pagina.", "These are the latest; older ones are not on this page.";
    /// When it came.
    sent_on(day: &str) = "Ontvangen op {day}", "Received on {day}";
    /// Who wrote it.
    from(name: &str) = "Van {name}", "From {name}";
    /// Nobody said.
    from_nobody = "Zonder naam", "Without a name";
    /// They want to hear.
    wants_answer = "Wil een antwoord", "Wants an answer";
    /// They cannot hear.
    no_answer = "Liet geen telefoonnummer of mailadres achter.", "Left no telephone number or mail address.";
    /// The words are gone.
    forgotten = "De woorden zijn na hun bewaartermijn gewist.", "The words were erased after their term.";
    /// A button that unfolds the form.
    settle = "Afhandelen", "Settle";
    /// A question.
    outcome = "Wat is ermee gedaan?", "What was done?";
    /// A question.
    note = "Hoe?", "How?";
    /// Help.
    note_hint = "Voor collega’s: wat u zei of deed. De ouder leest dit niet.", "For colleagues: what you said or did. The parent does not read this.";
    /// The button.
    save = "Vastleggen", "Record";
    /// It was done.
    saved = "Dit is vastgelegd.", "This was recorded.";
    /// Somebody was first.
    saved_before = "Een collega heeft dit al vastgelegd. Hieronder leest u wat die schreef.", "A colleague recorded this already. Below you read what they wrote.";
    /// When and by whom it was done.
    settled_by(day: &str, who: &str) = "{day}, door {who}", "{day}, by {who}";
    /// Help for what is more.
    pointing = "Is het eigenlijk een klacht? Wijs de ouder op het klachtenformulier. Bij zorgen over veiligheid belt u meteen de klachtencoördinator of de aandachtsfunctionaris.", "Is it a complaint, really? Show the parent the complaints form. If you worry about safety, call the complaints coordinator or the safeguarding officer at once.";

    /// A choice.
    outcome_answered = "De ouder heeft antwoord", "The parent was answered";
    /// A choice.
    outcome_done = "Doorgegeven of iets mee gedaan", "Passed on, or acted upon";
    /// A choice.
    outcome_pointed = "De ouder is gewezen op een klacht indienen", "The parent was told how to file a complaint";

    /// What to do.
    choose_sort = "Kies of het iets goeds is of een opmerking", "Choose whether it is something good or a remark";
    /// What to do.
    choose_location = "Kies een locatie", "Choose a location";
    /// What to do.
    write_words = "Schrijf op wat u wilt vertellen", "Write down what you would like to tell";
    /// What to do.
    choose_outcome = "Kies wat ermee is gedaan", "Choose what was done";
    /// What to do.
    write_note = "Schrijf op hoe", "Write down how";
}

/// What it is.
pub fn sort_of(lang: Lang, sort: Sort) -> &'static str {
    match sort {
        Sort::Compliment => compliment(lang),
        Sort::Remark => remark(lang),
    }
}

/// What became of it.
pub fn outcome_of(lang: Lang, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Answered => outcome_answered(lang),
        Outcome::Done => outcome_done(lang),
        Outcome::Pointed => outcome_pointed(lang),
    }
}

/// The sentence for a problem of a field of these forms.
pub fn problem(lang: Lang, field: &str, problem: Problem) -> &'static str {
    match (field, problem) {
        ("sort", _) => choose_sort(lang),
        ("location", _) => choose_location(lang),
        ("words", Problem::Missing) => write_words(lang),
        ("outcome", _) => choose_outcome(lang),
        ("note", Problem::Missing) => write_note(lang),
        (_, other) => problems::sentence(lang, other),
    }
}
