//! Following a complaint: what happened, in sentences for whoever complains. Staff are named by function.

mod events;
pub mod forms;
pub mod readers;
#[cfg(test)]
mod tests;

pub use events::{ev_contacted, step};

use crate::domain::{lang::Lang, phase::Closing};

crate::texts! {
    /// The title.
    title = "Mijn klacht volgen", "Follow my complaint";
    /// Guidance.
    open_lead = "Vul het kenmerk en de code in die u kreeg toen u de klacht of de vraag verstuurde.", "Enter the reference and the code that you got when you sent the complaint or the question.";
    /// An example.
    reference_hint = "Bijvoorbeeld 7F3K-9QXD", "For instance 7F3K-9QXD";
    /// What it looks like.
    code_hint = "16 cijfers", "16 digits";
    /// Opens it.
    open = "Bekijk mijn klacht", "See my complaint";
    /// No code.
    lost_title = "Kenmerk of code kwijt?", "Lost your reference or code?";
    /// What then.
    lost = "Is uw mailadres bevestigd? Dan maakt u zelf een nieuwe code. Bent u het kenmerk kwijt, of hebt u geen mail? Bel de klachtencoördinator. Medewerkers kunnen uw code niet zien.", "Was your mail address confirmed? Then you make a new code yourself. Did you lose the reference, or do you have no mail? Call the complaints coordinator. Staff cannot see your code.";
    /// An error.
    reference_missing = "Vul het kenmerk in", "Enter the reference";
    /// An error.
    reference_wrong = "Een kenmerk heeft acht letters en cijfers, zoals 7F3K-9QXD", "A reference has eight letters and digits, such as 7F3K-9QXD";
    /// An error.
    code_missing = "Vul de code in", "Enter the code";
    /// An error.
    code_wrong = "Een code heeft 16 cijfers", "A code has 16 digits";
    /// An error, the same whichever of the two is wrong.
    no_match = "Kenmerk en code horen niet bij elkaar. Controleer ze allebei.", "Reference and code do not belong together. Check both.";

    /// The heading of a case.
    case_title(reference: &str) = "Uw klacht {reference}", "Your complaint {reference}";
    /// Leaves.
    close = "Afsluiten", "Log off";
    /// A heading.
    stands = "Hoe staat het ervoor?", "Where does it stand?";
    /// A step.
    step_received = "Ontvangen", "Received";
    /// A step.
    step_assigned = "Bij de behandelaar", "With the handler";
    /// A step.
    step_contact = "Gesprek en onderzoek", "Talk and investigation";
    /// A step.
    step_judgement = "Oordeel", "Judgement";
    /// Who handles it.
    handled_by(function: &str) = "De {function} behandelt uw klacht", "The {function} handles your complaint";
    /// Nobody yet.
    not_handled = "De klachtencoördinator leest uw klacht", "The complaints coordinator reads your complaint";
    /// Outside this procedure: one neutral sentence.
    outside_title = "Iemand van ons neemt persoonlijk contact met u op", "One of us contacts you in person";
    /// More about it.
    outside = "Op deze pagina komt voorlopig geen nieuws. Wilt u nu iemand spreken? Bel de klachtencoördinator.", "There is no news on this page for now. Would you like to speak with somebody now? Call the complaints coordinator.";
    /// A heading.
    promises = "Wat wij beloven", "What we promise";
    /// A promise kept.
    kept(day: &str) = "Gelukt op {day}", "Kept on {day}";
    /// A promise kept late.
    kept_late(day: &str) = "Te laat, op {day}", "Late, on {day}";
    /// A promise that is late.
    late = "Te laat", "Late";
    /// They tried, and did not reach anybody.
    tried = "Wij probeerden u te bereiken", "We tried to reach you";
    /// Still to come.
    to_come = "Komt nog", "Still to come";
    /// A day of the forty-two.
    day_of(day: i64) = "Dag {day} van 42", "Day {day} of 42";
    /// The judgement is late (from day 43).
    late_title = "Ons oordeel is te laat", "Our judgement is late";
    /// More about it.
    late_more = "Dat spijt ons. U mag de klachtencoördinator bellen. U hoeft ook niet langer te wachten: u kunt naar het Klachtenloket of de Geschillencommissie.", "We are sorry. You may call the complaints coordinator. Nor need you wait any longer: you can go to the Klachtenloket or the Geschillencommissie.";
    /// A heading.
    agreed = "Afgesproken", "Agreed";
    /// By when.
    agreed_by(day: &str) = "Uiterlijk {day}", "By {day}";
    /// R10: how they hear of it.
    hear(how: &str) = "U hoort het {how}", "You hear {how}";
    /// R10: since when.
    point_solved(day: &str) = "Opgelost in het gesprek van {day}", "Solved in the talk of {day}";
    /// What was promised first.
    first_by(day: &str) = "Eerst beloofd: {day}", "First promised: {day}";
    /// Its day passed.
    day_passed = "De dag is voorbij", "The day has passed";
    /// When the judgement comes, if it is late.
    expected(day: &str) = "Wij verwachten het op {day}.", "We expect it on {day}.";
    /// Nobody can handle it.
    nobody_left_title = "Niemand bij ons kan uw klacht onpartijdig behandelen", "Nobody here can handle your complaint impartially";
    /// What then.
    nobody_left = "U kunt meteen naar het Klachtenloket of de Geschillencommissie. U hoeft niet op ons te wachten.", "You can go to the Klachtenloket or the Geschillencommissie at once. You need not wait for us.";
    /// A heading.
    points = "De onderdelen van uw klacht", "The points of your complaint";

    /// A heading.
    judgement = "Ons oordeel", "Our judgement";
    /// When.
    judged_on(day: &str) = "Verstuurd op {day}", "Sent on {day}";
    /// A point.
    point(number: u8) = "Onderdeel {number}", "Point {number}";
    /// Why.
    reasons = "Waarom", "Why";
    /// A heading.
    measures = "Wat wij verbeteren", "What we improve";
    /// Measures of a judgement before this one.
    earlier_measures = "Wat wij eerder beloofden", "What we promised before";
    /// None.
    no_measures = "Bij dit oordeel horen geen maatregelen.", "No measures come with this judgement.";
    /// Taken.
    taken(day: &str) = "Gedaan op {day}", "Done on {day}";
    /// Planned.
    planned(day: &str) = "Gepland, uiterlijk {day}", "Planned, by {day}";
    /// Who sees to it.
    owner(function: &str) = "De {function} zorgt hiervoor", "The {function} sees to this";

    /// A heading.
    messages = "Berichten", "Messages";
    /// The form.
    write = "Schrijf ons een bericht", "Write to us";
    /// Guidance.
    write_hint = "Bijvoorbeeld een vraag, een aanvulling, of iets wat niet klopt", "For instance a question, something to add, or something that is not right";
    /// Sends it.
    send = "Bericht versturen", "Send message";
    /// It went.
    sent = "Uw bericht is verstuurd.", "Your message was sent.";
    /// What was filled in after the complaint was sent.
    unsent[days](days: u32) = "Het staat hieronder. Lees het na en verstuur het als bericht. Het blijft {days} dag staan." | "Het staat hieronder. Lees het na en verstuur het als bericht. Het blijft {days} dagen staan.", "It stands below. Read it and send it as a message. It stays for {days} day." | "It stands below. Read it and send it as a message. It stays for {days} days.";
    /// An error.
    message_missing = "Schrijf eerst een bericht", "Write a message first";
    /// An error.
    message_long = "Dit bericht is te lang; maak het korter", "This message is too long; make it shorter";
    /// A heading.
    happened = "Wat er gebeurde", "What happened";
    /// Unfolds it.
    wrote = "Uw klacht, zoals die bij ons binnenkwam", "Your complaint, as it reached us";
    /// A heading.
    wrote_wish = "Een goede oplossing", "A good solution";
    /// Who.
    you = "U", "You";
    /// Who.
    we = "Wij", "We";
    /// An event.
    ev_filed = "U diende uw klacht in", "You filed your complaint";
    /// An event.
    ev_routed(function: &str) = "De {function} gaat uw klacht behandelen", "The {function} will handle your complaint";
    /// An event (R15).
    ev_told(function: &str) = "Ook de {function} weet dat er een klacht is", "The {function} knows of the complaint too";
    /// An event.
    ev_attempted(day: &str) = "Wij probeerden u te bereiken op {day}", "We tried to reach you on {day}";
    /// They tried, and did not reach anybody.
    ev_attempted_at(day: &str, time: &str) = "Wij probeerden u te bereiken op {day} om {time}", "We tried to reach you on {day} at {time}";
    /// An event.
    ev_sent = "Wij stuurden u een bericht", "We sent you a message";
    /// An event.
    ev_received = "U stuurde een bericht", "You sent a message";
    /// An event.
    ev_judged = "U kreeg ons oordeel", "You got our judgement";
    /// When, with the time of day.
    at(day: &str, time: &str) = "{day}, {time}", "{day}, {time}";
}

/// How it ended, to the parent; nothing where a judgement says it, or where nobody may know.
pub fn ended(lang: Lang, closing: Closing) -> Option<&'static str> {
    let said = match closing {
        Closing::Judged | Closing::Diverted | Closing::Answered => return None,
        Closing::Solved => {
            crate::say!(lang, "Uw klacht is opgelost in gesprek", "Your complaint was solved in conversation")
        }
        Closing::Withdrawn => crate::say!(lang, "U trok uw klacht in", "You withdrew your complaint"),
        Closing::Inadmissible => {
            crate::say!(lang, "Wij nemen uw klacht niet in behandeling", "We do not take your complaint on")
        }
        Closing::CannotContinue => {
            crate::say!(lang, "Wij konden niet verder met deze klacht", "We could not go on with this complaint")
        }
        Closing::NotAComplaint => {
            crate::say!(
                lang,
                "Wij behandelen dit niet als een aparte klacht",
                "We do not handle this as a complaint of its own"
            )
        }
    };
    Some(said)
}
