//! Somebody's day, in words.

use crate::domain::day::{Task, When};

crate::texts! {
    /// The page.
    title = "Mijn dag", "My day";
    /// How much waits.
    asked[n](n: usize) = "{n} ding te doen" | "{n} dingen te doen", "{n} thing to do" | "{n} things to do";
    /// Nothing.
    nothing = "Er wacht niets op u", "Nothing waits for you";
    /// What to expect.
    nothing_help = "Komt er iets bij dat u moet doen, dan staat het hier vanzelf.", "Whatever comes for you to do appears here by itself.";
    /// By when.
    by(day: &str) = "uiterlijk {day}", "by {day}";
    /// It was due.
    was_due(day: &str) = "moest {day}", "was due {day}";
    /// Heard on a day.
    on(day: &str) = "op {day}", "on {day}";
    /// No day.
    now = "wacht op u", "waits for you";
}

crate::texts_of! {
    /// A heading.
    pub fn when(lang, when: When) match when {
        When::Late => ("Te laat of dringend", "Late or urgent"),
        When::Today => ("Vandaag", "Today"),
        When::Soon => ("De komende week", "The coming week"),
        When::Later => ("Later", "Later"),
    }

    /// What is to be done.
    pub fn task(lang, task: Task) match task {
        Task::Concern => ("Zorg over veiligheid: bevestig dat u dit zag", "Concern about safety: confirm that you saw it"),
        Task::TellSafely => ("Vertel de ouder veilig wie er belt", "Tell the parent safely who will call"),
        Task::Answer => ("Beantwoord de vraag", "Answer the question"),
        Task::Route => ("Wijs toe aan een behandelaar", "Assign it to a handler"),
        Task::DecideLate => ("Beslis of u deze late klacht behandelt", "Decide whether to take on this late complaint"),
        Task::Contact => ("Bel of spreek de ouder", "Call or talk with the parent"),
        Task::Receipt => ("Stuur de ontvangstbrief per post", "Send the letter of receipt by post"),
        Task::Reply => ("De ouder schreef: geef antwoord", "The parent wrote: answer"),
        Task::MailRefused => ("Een mail aan de ouder werd geweigerd: kies een andere weg", "A mail to the parent was refused: choose another way"),
        Task::Promise(_) => ("Doe wat u afsprak", "Do what you agreed"),
        Task::Hearing => ("Hoor iemand, of leg vast hoe het ging", "Hear somebody, or record how it went"),
        Task::Report => ("Meld wat u vond over uw onderdelen", "Report what you found about your points"),
        Task::Judgement => ("Schrijf het oordeel", "Write the judgement"),
        Task::Read => ("Lees het oordeel als tweede", "Read the judgement as second reader"),
        Task::ReadProposal => ("Lees het voorstel als tweede", "Read the proposal as second person"),
        Task::Send => ("Verstuur het goedgekeurde oordeel", "Send the approved judgement"),
        Task::Refused => ("De mail met het oordeel werd geweigerd: stuur een brief", "The mail with the judgement was refused: send a letter"),
        Task::Post => ("Doe de brief op de post", "Post the letter"),
        Task::Reopen => ("De ouder vraagt om heropening: beslis", "The parent asks to open it again: decide"),
        Task::Measure(_) => ("Voer de maatregel uit", "Carry out the measure"),
    }
}
