//! The staff's forms on a case, in words.

mod closing;
mod codes;
mod correcting;
mod guarding;
mod hearing;
mod judging;
mod sorting;
mod talking;

pub use closing::*;
pub use codes::*;
pub use correcting::*;
pub use guarding::*;
pub use hearing::*;
pub use judging::*;
pub use sorting::*;
pub use talking::*;

crate::texts! {
    /// To the standard texts, from the judgement.
    standard = "Begin met een standaardtekst (doe dit voordat u zelf typt)", "Begin with a standard text (do this before you type)";
    /// R8: the box.
    read_all = "Ik heb de hele tekst gelezen. Er is geen vermoeden van kindermishandeling of van een gewelds- of zedenmisdrijf door een medewerker.", "I read the whole text. There is no suspicion of child abuse, or of a violent or sexual offence by an employee.";
    /// What to do otherwise.
    otherwise = "Is dat vermoeden er wel? Gebruik dan ‘Naar meldcode of meldplicht’, onderaan.", "Is there such a suspicion? Then use ‘To the meldcode or the duty to report’, below.";
    /// The box above.
    safety = "Veiligheid", "Safety";
    /// The full text again.
    full_text = "De volledige tekst", "The full text";
    /// R8: matching.
    subjects = "Over wie gaat de klacht?", "Who is the complaint about?";
    /// What follows from it.
    subjects_hint = "Wie u kiest ziet deze zaak niet en behandelt hem niet.", "Whoever you choose does not see this case and does not handle it.";
    /// Who was recorded before, and that they stay.
    subjects_stay(names: &str) = "Al vastgelegd: {names}. Dat blijft zo, ook als u het vinkje weghaalt: er komt alleen iemand bij.", "Recorded already: {names}. They stay so, also when you clear their box: somebody can only be added.";
    /// Staff of elsewhere.
    others = "Iemand van een andere plek", "Somebody from elsewhere";
    /// Narrows the list.
    search_staff = "Zoek op naam of functie", "Search name or function";
    /// R8: nobody.
    nobody = "De klacht gaat over niemand van onze organisatie", "The complaint is about nobody of ours";
    /// R8.
    handler = "Wie behandelt de klacht?", "Who handles the complaint?";
    /// Who is proposed, and why.
    proposed(name: &str, why: &str) = "Voorgesteld: {name} ({why}).", "Proposed: {name} ({why}).";
    /// No proposal.
    no_proposal = "Er is geen voorstel: kies zelf.", "There is no proposal: choose yourself.";
    /// Nobody chosen.
    choose = "Kies iemand", "Choose somebody";
    /// Why another.
    other_reason = "Waarom iemand anders dan voorgesteld", "Why somebody other than proposed";
    /// When.
    day = "Op welke dag?", "On which day?";
    /// How.
    way = "Hoe?", "How?";
    /// What was said.
    summary = "Wat is er gezegd?", "What was said?";
    /// The points.
    points = "Klachtonderdelen", "Points of the complaint";
    /// How to write them.
    points_hint = "Eén per vak; laat leeg wat u niet nodig heeft. Over elk onderdeel komt een oordeel.", "One a box; leave empty what you do not need. Each gets a judgement.";
    /// One point.
    one_point(n: usize) = "Onderdeel {n}", "Point {n}";
    /// R10: whether it is solved.
    point_solved(n: usize) = "Onderdeel {n} is in het gesprek opgelost", "Point {n} was solved in the talk";
    /// R10: what that means.
    point_solved_hint = "De ouder leest welke onderdelen zijn opgelost. Ook een opgelost onderdeel krijgt een oordeel.", "The parent reads which points are solved. A solved point gets a judgement, too.";
    /// Promises.
    agreed = "Wat is afgesproken?", "What was agreed?";
    /// How.
    more_agreed = "Meer afspraken", "More promises";
    /// How to fill them in.
    agreed_hint = "Laat leeg wat u niet nodig heeft. De ouder ziet deze afspraken.", "Leave empty what you do not need. The parent sees these promises.";
    /// One promise.
    promise(n: usize) = "Afspraak {n}", "Promise {n}";
    /// Its day.
    by_when = "Uiterlijk", "By";
    /// R10: how the parent hears what came of it.
    hear(n: usize) = "Hoe hoort de ouder van afspraak {n}?", "How does the parent hear of promise {n}?";
    /// Which attempt.
    attempt_help = "De ouder ziet dat u het probeerde.", "The parent sees that you tried.";
    /// A message.
    message = "Uw bericht", "Your message";
    /// Where it goes.
    message_hint = "Staat op de volgpagina. De ouder krijgt een mail dat er iets klaarstaat, als dat veilig is.", "Stands on the follow page. The parent gets a mail that something waits, if that is safe.";
    /// A note.
    note = "Uw notitie", "Your note";
    /// Who reads it.
    note_hint = "Alleen collega’s lezen dit.", "Only colleagues read this.";
    /// An outcome.
    outcome = "Oordeel", "Judgement";
    /// Reasons.
    reasons = "Onderbouwing", "Reasons";
    /// For whom.
    reasons_hint = "De ouder leest dit. Noem functies, geen namen van medewerkers.", "The parent reads this. Name functions, not employees.";
    /// Measures.
    measures = "Maatregelen", "Measures";
    /// How.
    more_measures = "Meer maatregelen", "More measures";
    /// How to fill them in.
    measures_hint = "Elke maatregel heeft een datum. Laat leeg wat u niet nodig heeft.", "Each measure has a date. Leave empty what you do not need.";
    /// One measure.
    measure(n: usize) = "Maatregel {n}", "Measure {n}";
    /// What.
    what = "Wat", "What";
    /// Who.
    owner = "Wie zorgt ervoor?", "Who sees to it?";
    /// When.
    state = "Wanneer", "When";
    /// R13.
    taken = "Al gedaan", "Done already";
    /// R14.
    planned = "Gaat nog gebeuren", "Still to come";
    /// Its date.
    date = "Datum", "Date";
    /// It came back.
    returned = "De tweede lezer stuurde het oordeel terug", "The second reader sent the judgement back";
    /// Why back.
    return_reason = "Wat moet er anders?", "What must change?";
    /// What approving means.
    approve_help(version: u32) = "U keurt precies versie {version} goed, zoals de brief die nu toont. Staat bij elk onderdeel een oordeel met uitleg, en noemt de brief geen medewerkers?", "You approve exactly version {version}, as the letter shows it now. Is there an explained judgement for each point, and does the letter name no employees?";
    /// What issuing means.
    issue_help = "De brief verschijnt op de volgpagina, de ouder krijgt daarvan bericht als dat veilig is, en de klacht sluit.", "The letter appears on the follow page, the parent is told if that is safe, and the complaint closes.";
    /// R10: solved in conversation.
    solved = "Opgelost in gesprek", "Solved in conversation";
    /// What that means.
    solved_box = "Dit is opgelost in gesprek: de brief is het korte oordeel daarover", "This was solved in conversation: the letter is the short judgement of that";
    /// What follows.
    solved_hint = "De ouder kan binnen 14 dagen zeggen dat het niet is opgelost. Dan gaat de zaak vanzelf weer open.", "The parent can say within 14 days that it is not solved. Then the case opens again by itself.";
}
