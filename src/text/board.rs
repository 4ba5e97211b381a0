//! The board, in words.

use super::{choices, dates};
use crate::domain::{
    card::{Card, NextTerm},
    deadlines::JUDGEMENT_DAYS,
    lang::Lang,
    phase::Phase,
};
use chrono::NaiveDate;

crate::texts! {
    /// The page.
    title = "Bord", "Board";
    /// To entering what came by letter, mail or call (R3).
    enter = "Klacht invoeren van brief, mail of telefoon", "Enter a complaint from a letter, mail or call";
    /// How many are open.
    open[n](n: usize) = "{n} open" | "{n} open", "{n} open" | "{n} open";
    /// How many questions there are besides (R2).
    questions[n](n: usize) = "{n} vraag" | "{n} vragen", "{n} question" | "{n} questions";
    /// A question.
    question = "Vraag", "Question";
    /// How many of them are late.
    late_count[n](n: usize) = "{n} te laat" | "{n} te laat", "{n} late" | "{n} late";
    /// Only what I am responsible for.
    mine = "Alleen van mij", "Only mine";
    /// Only where a term has passed.
    late_only = "Alleen te laat", "Only late";
    /// A filter.
    location = "Locatie", "Location";
    /// A filter.
    region = "Regio", "Region";
    /// A filter.
    category = "Onderwerp", "Category";
    /// A filter that is open.
    all = "Alle", "All";
    /// A filter.
    search = "Zoek op kenmerk, locatie of behandelaar", "Search reference, location or handler";
    /// Goes on to all cases.
    search_all = "Zoek in alle zaken", "Search all cases";
    /// The box to type in.
    typing = "Zoeken", "Search";
    /// Nothing on the board with what was typed.
    empty_typed = "Niets op dit bord", "Nothing on this board";
    /// What to do then.
    empty_typed_help = "Het bord toont open klachten en wat net gesloten is. Druk op Zoek in alle zaken om verder te kijken.", "The board shows open complaints and what was just closed. Press Search all cases to look further.";
    /// Applies the filters.
    apply = "Filteren", "Filter";
    /// Takes the filters away.
    show_all = "Toon alles", "Show everything";
    /// The filters together.
    filters = "Filters", "Filters";
    /// Nothing at all.
    empty = "Er zijn geen klachten voor u", "There are no complaints for you";
    /// What to expect.
    empty_help = "Een nieuwe klacht verschijnt hier vanzelf.", "A new complaint appears here by itself.";
    /// Nothing with these filters.
    empty_filtered = "Geen klacht past bij deze filters", "No complaint matches these filters";
    /// The links to the columns, where these stand one below the other.
    jumps = "Naar een fase", "To a phase";
    /// An empty column.
    empty_column = "Niets", "Nothing";
    /// A term has passed.
    late = "te laat", "late";
    /// The complainant waits for an answer.
    message = "nieuw bericht", "new message";
    /// Something happened that who looks did not read.
    unread = "nog niet gelezen", "not read yet";
    /// Nobody has it.
    unassigned = "Nog niet toegewezen", "Not assigned yet";
    /// Head office, or not known.
    no_location = "Geen locatie genoemd", "No location named";
    /// What a card is of which somebody holds points (R8).
    own_points = "Uw onderdelen", "Your points";
    /// Waits for the second reader.
    to_read = "wacht op tweede lezer", "waits for its second reader";
    /// Was read, waits to be sent.
    to_send = "goedgekeurd, klaar om te versturen", "approved, ready to send";
    /// The live line before anything happened.
    live = "Wijzigingen verschijnen vanzelf", "Changes appear by themselves";
    /// Without a stream.
    not_live = "Ververs de pagina om wijzigingen te zien", "Reload the page to see changes";
    /// What changed.
    came(reference: &str) = "{reference} is nieuw op het bord", "{reference} is new on the board";
    /// What changed.
    moved(reference: &str, to: &str) = "{reference} staat nu bij ‘{to}’", "{reference} is now in ‘{to}’";
    /// What changed.
    changed(reference: &str) = "{reference} is bijgewerkt", "{reference} was updated";
    /// What changed.
    wrote(reference: &str) = "Nieuw bericht bij {reference}", "New message on {reference}";
    /// What changed.
    went(reference: &str) = "{reference} is van uw bord af", "{reference} has left your board";
    /// Who else has a case open.
    looking(names: &str) = "Kijkt nu ook: {names}", "Also looking now: {names}";
    /// Not all of it fits.
    cut(shown: i64, of: i64) = "U ziet {shown} van {of} open zaken: die met de eerste termijn. Filter om de rest te zien.", "You see {shown} of {of} open cases: those with the first term. Filter to see the rest.";
    /// Where they all are.
    cut_all = "Naar de lijst van alle zaken", "To the list of all cases";
    /// How to move with the keyboard.
    keys = "Met de pijltjestoetsen gaat u van kaart naar kaart. Met Shift en een pijl naar links of rechts verplaatst u een zaak: het formulier dat daarbij hoort, gaat open.", "The arrow keys move from card to card. Shift with an arrow to the left or right moves a case: the form that belongs to it opens.";
}

/// What is due next, in words.
pub fn term(lang: Lang, card: &Card, today: NaiveDate) -> String {
    match card.next_term(today) {
        NextTerm::Answer { due } => answer_by(lang, due, today),
        NextTerm::Contact { due } => call_by(lang, due, today),
        NextTerm::Promise { due } => format!("{} · {}", promise_by(lang, due, today), judged(lang, card, today)),
        NextTerm::Judgement { .. } => judged(lang, card, today),
        NextTerm::None => card.closing.map(|c| choices::closing(lang, c).to_owned()).unwrap_or_default(),
    }
}

/// R12: which day of how many it is, and where the judgement stands.
fn judged(lang: Lang, card: &Card, today: NaiveDate) -> String {
    let so_far = match (card.phase, card.approved) {
        (Phase::Judging, true) => format!(" · {}", to_send(lang)),
        (Phase::Judging, false) => format!(" · {}", to_read(lang)),
        _ => String::new(),
    };
    let n = card.day(today);
    let of = if today > card.judgement_due {
        crate::say!(lang, "Dag {n}, het mochten er 42 zijn", "Day {n}, over 42", n)
    } else {
        crate::say!(lang, "Dag {n} van {JUDGEMENT_DAYS}", "Day {n} of {JUDGEMENT_DAYS}", n, JUDGEMENT_DAYS)
    };
    of + &so_far
}

/// R10: by when the next thing that was promised is kept.
fn promise_by(lang: Lang, due: NaiveDate, today: NaiveDate) -> String {
    let day = dates::weekday(lang, due);
    let written = dates::day_and_month(lang, due);
    match due.signed_duration_since(today).num_days() {
        n if n < 0 => crate::say!(lang, "Was beloofd voor {written}", "Was promised for {written}", written),
        0 => crate::say!(lang, "Beloofd voor vandaag", "Promised for today").to_owned(),
        1 => crate::say!(lang, "Beloofd voor morgen", "Promised for tomorrow").to_owned(),
        2..=6 => crate::say!(lang, "Beloofd voor {day}", "Promised for {day}", day),
        _ => crate::say!(lang, "Beloofd voor {written}", "Promised for {written}", written),
    }
}

fn call_by(lang: Lang, due: NaiveDate, today: NaiveDate) -> String {
    let day = dates::weekday(lang, due);
    let written = dates::day_and_month(lang, due);
    match due.signed_duration_since(today).num_days() {
        n if n < 0 => crate::say!(lang, "Bellen moest {written}", "The call was due {written}", written),
        0 => crate::say!(lang, "Bel vandaag", "Call today").to_owned(),
        1 => crate::say!(lang, "Bel uiterlijk morgen", "Call by tomorrow").to_owned(),
        2..=6 => crate::say!(lang, "Bel uiterlijk {day}", "Call by {day}", day),
        _ => crate::say!(lang, "Bel uiterlijk {written}", "Call by {written}", written),
    }
}

/// R2: by when a question is answered.
fn answer_by(lang: Lang, due: NaiveDate, today: NaiveDate) -> String {
    let day = dates::weekday(lang, due);
    let written = dates::day_and_month(lang, due);
    match due.signed_duration_since(today).num_days() {
        n if n < 0 => crate::say!(lang, "Antwoord moest {written}", "The answer was due {written}", written),
        0 => crate::say!(lang, "Antwoord vandaag", "Answer today").to_owned(),
        1 => crate::say!(lang, "Antwoord uiterlijk morgen", "Answer by tomorrow").to_owned(),
        2..=6 => crate::say!(lang, "Antwoord uiterlijk {day}", "Answer by {day}", day),
        _ => crate::say!(lang, "Antwoord uiterlijk {written}", "Answer by {written}", written),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(s: &str) -> NaiveDate {
        s.parse().unwrap()
    }

    #[test]
    fn a_call_is_due_in_the_words_people_use() {
        let due = date("2026-11-27");
        for (today, nl) in [
            ("2026-11-27", "Bel vandaag"),
            ("2026-11-26", "Bel uiterlijk morgen"),
            ("2026-11-24", "Bel uiterlijk vrijdag"),
            ("2026-11-10", "Bel uiterlijk vrijdag 27 november"),
            ("2026-11-28", "Bellen moest vrijdag 27 november"),
        ] {
            assert_eq!(call_by(Lang::Nl, due, date(today)), nl);
        }
    }

    #[test]
    fn one_question_is_not_several() {
        assert_eq!([1, 2].map(|n| questions(Lang::Nl, n)), ["1 vraag", "2 vragen"]);
        assert_eq!([1, 2].map(|n| questions(Lang::En, n)), ["1 question", "2 questions"]);
    }
}
