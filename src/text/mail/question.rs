//! Mails to whoever asked a question (R2): never the code, and nothing of what was asked.

use super::{
    Letter, ToComplainant,
    complainant::{letter, message_subject, whom_to_ask},
};
use crate::{text::dates, texts};

texts! {
    /// A subject.
    received_subject(reference: &str) = "We hebben uw vraag ontvangen ({reference})", "We have received your question ({reference})";
    /// We have it.
    received(date: &str, reference: &str) = "We hebben uw vraag ontvangen op {date}. Het kenmerk is {reference}.", "We received your question on {date}. Its reference is {reference}.";
    /// By when.
    by_when(date: &str) = "De klachtencoördinator geeft u antwoord, uiterlijk {date}.", "The complaints coordinator answers you by {date}.";
    /// How to follow.
    how_to_follow = "U leest het antwoord zonder account: met het kenmerk, en met de code van 16 cijfers die u zag op onze website. Die code staat niet in deze mail. Zo kan niemand anders meelezen.", "You read the answer without an account: with the reference, and with the code of 16 digits that you saw on our website. That code is not in this mail, so that nobody else can read along.";
    /// It is no complaint.
    no_complaint = "Een vraag is geen klacht. Wilt u er later een klacht van maken? Dat kan op dezelfde pagina, tot 14 dagen na ons antwoord.", "A question is not a complaint. Would you like to make it one later? You can on the same page, until 14 days after our answer.";
    /// A subject.
    answer_subject(reference: &str) = "Ons antwoord staat voor u klaar ({reference})", "Our answer is ready for you ({reference})";
    /// The answer.
    answer(reference: &str) = "We hebben uw vraag met kenmerk {reference} beantwoord. U leest het antwoord op de pagina van uw vraag.", "We answered your question with reference {reference}. You can read the answer on the page of your question.";
    /// R10.
    message(reference: &str) = "We hebben u een bericht geschreven over uw vraag met kenmerk {reference}. U leest het op de pagina van uw vraag. Daar kunt u ook antwoorden.", "We wrote you a message about your question with reference {reference}. You can read it on the page of your question, and answer it there.";
    /// What to have at hand.
    at_hand = "U hebt het kenmerk nodig, en de code van 16 cijfers die u zag op onze website.", "You need the reference, and the code of 16 digits that you saw on our website.";
    /// The button.
    follow = "Naar uw vraag", "To your question";
}

/// We have it, and by when it is answered. Without the code.
pub fn question_received(about: &ToComplainant<'_>) -> Letter {
    let (lang, reference) = (about.lang, about.reference.as_str());
    let mut paragraphs = vec![received(lang, &dates::long(lang, about.terms.received_on), reference)];
    paragraphs.extend(about.question.map(|due| by_when(lang, &dates::long(lang, due))));
    paragraphs.extend([how_to_follow(lang).to_owned(), no_complaint(lang).to_owned()]);
    paragraphs.extend(whom_to_ask(about));
    letter(about, received_subject(lang, reference), paragraphs)
}

/// The answer is on the follow page.
pub fn answer_ready(about: &ToComplainant<'_>) -> Letter {
    let (lang, reference) = (about.lang, about.reference.as_str());
    let mut paragraphs = vec![answer(lang, reference), at_hand(lang).to_owned(), no_complaint(lang).to_owned()];
    paragraphs.extend(whom_to_ask(about));
    letter(about, answer_subject(lang, reference), paragraphs)
}

/// A message waits on the page of the question.
pub(super) fn message_waiting(about: &ToComplainant<'_>) -> Letter {
    let (lang, reference) = (about.lang, about.reference.as_str());
    let mut paragraphs = vec![message(lang, reference), at_hand(lang).to_owned()];
    paragraphs.extend(whom_to_ask(about));
    letter(about, message_subject(lang, reference), paragraphs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{calendar::Calendar, deadlines::Terms, helplines::Helplines, lang::Lang};

    #[test]
    fn mails_about_a_question_speak_of_a_question_and_tell_neither_code_nor_what_was_asked() {
        let terms = Terms::fix("2026-11-20".parse().unwrap(), &Calendar::default());
        let reference = "7F3K-9QXD".parse().unwrap();
        for lang in [Lang::Nl, Lang::En] {
            let about = ToComplainant {
                lang,
                organisation: "Kinderopvang",
                name: "Noor",
                reference: &reference,
                terms: &terms,
                saw_code: true,
                question: Some(terms.first_contact_due),
                who_handles: "",
                coordinator: None,
                helplines: &Helplines::default(),
            };
            let word = lang.pick("vraag", "question");
            for write in [question_received, answer_ready, crate::text::mail::message_waiting] {
                let letter = write(&about);
                let text = letter.paragraphs.join(" ");
                assert!(text.contains(word) && letter.button.contains(word), "{text}");
                assert_eq!((letter.path.as_str(), letter.greeting.contains("Noor")), ("/volgen", true));
            }
            assert!(question_received(&about).paragraphs.join(" ").contains("24 november 2026") || lang == Lang::En);
        }
    }
}
