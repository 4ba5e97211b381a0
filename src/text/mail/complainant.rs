//! Mails to whoever complains.

use super::Letter;
use crate::{
    domain::{
        deadlines::Terms,
        event::ContactWay,
        helplines::{Helplines, Line},
        lang::Lang,
        organisation::StaffMember,
        reference::Reference,
    },
    text::{dates, paper},
    texts,
};

use chrono::NaiveDate;

/// What a mail to the complainant is about.
#[derive(Clone, Copy, Debug)]
pub struct ToComplainant<'a> {
    /// The language of correspondence.
    pub lang: Lang,
    /// The organisation, as parents know it.
    pub organisation: &'a str,
    /// The complainant's name.
    pub name: &'a str,
    /// The reference.
    pub reference: &'a Reference,
    /// What is due when.
    pub terms: &'a Terms,
    /// By when it is answered, while it is a question and no complaint (R2).
    pub question: Option<NaiveDate>,
    /// Whether the complainant sent it, and saw the code: not what staff entered (R3) or split off (R6, R7).
    pub saw_code: bool,
    /// Who handles it, as far as that is known.
    pub who_handles: &'a str,
    /// Whom to ask, where there is somebody.
    pub coordinator: Option<&'a StaffMember>,
    /// Whom one can turn to outside of the house (R17).
    pub helplines: &'a Helplines,
}

texts! {
    /// How a mail begins.
    dear(name: &str) = "Beste {name},", "Dear {name},";
    /// A subject.
    received_subject(reference: &str) = "We hebben uw klacht ontvangen ({reference})", "We have received your complaint ({reference})";
    /// R3.
    received(date: &str, reference: &str) = "We hebben uw klacht ontvangen op {date}. Het kenmerk is {reference}.", "We received your complaint on {date}. Its reference is {reference}.";
    /// R9, R12.
    by_when(contact: &str, judgement: &str) = "We streven ernaar om uiterlijk {contact} persoonlijk contact met u te hebben. Ons oordeel krijgt u op schrift, uiterlijk {judgement}.", "We aim to speak with you in person by {contact}. You receive our judgement in writing, by {judgement} at the latest.";
    /// How to follow.
    how_to_follow = "U volgt uw klacht zonder account: met het kenmerk, en met de code van 16 cijfers die u zag op onze website. Die code staat niet in deze mail. Zo kan niemand anders uw klacht lezen.", "You follow your complaint without an account: with the reference, and with the code of 16 digits that you saw on our website. That code is not in this mail, so that nobody else can read your complaint.";
    /// How to follow, for who saw no code.
    how_to_follow_entered = "U kunt uw klacht ook online volgen, zonder account: met het kenmerk en een code van 16 cijfers. U hebt nog geen code. Maak er een op onze website: kies ‘volgen’, en dan ‘Code kwijt’. Of vraag de klachtencoördinator om een brief.", "You can also follow your complaint online, without an account: with the reference and a code of 16 digits. You have no code yet. Make one on our website: choose ‘follow’, and then ‘Lost your code’. Or ask the complaints coordinator for a letter.";
    /// Whom to ask, for who saw no code.
    ask_entered(who: &str) = "Hebt u een vraag? Vraag het de klachtencoördinator: {who}.", "Do you have a question? Ask the complaints coordinator: {who}.";
    /// What is needed, for who saw no code.
    at_hand_entered = "U hebt het kenmerk nodig, en een code van 16 cijfers. Hebt u die nog niet? Maak er een bij ‘Code kwijt’, of vraag de klachtencoördinator om een brief.", "You need the reference, and a code of 16 digits. Do you not have one yet? Make one at ‘Lost your code’, or ask the complaints coordinator for a letter.";
    /// Whom to ask.
    ask(who: &str) = "Hebt u een vraag, of bent u de code kwijt? Vraag het de klachtencoördinator: {who}.", "Do you have a question, or did you lose the code? Ask the complaints coordinator: {who}.";
    /// R17.
    external(date: &str, phone: &str) = "Komt u er met ons niet uit? Het Klachtenloket Kinderopvang ({phone}) geeft gratis advies. Tot en met {date} kunt u uw klacht voorleggen aan de Geschillencommissie Kinderopvang.", "Can you not settle it with us? The Klachtenloket Kinderopvang ({phone}) gives advice free of charge. Until {date} you can put your complaint before the Geschillencommissie Kinderopvang.";
    /// A subject.
    message_subject(reference: &str) = "Er staat een bericht voor u klaar ({reference})", "A message is waiting for you ({reference})";
    /// R10.
    message(reference: &str) = "We hebben u een bericht geschreven over uw klacht met kenmerk {reference}. U leest het op de pagina van uw klacht. Daar kunt u ook antwoorden.", "We wrote you a message about your complaint with reference {reference}. You can read it on the page of your complaint, and answer it there.";
    /// A subject.
    judgement_subject(reference: &str) = "Ons oordeel staat voor u klaar ({reference})", "Our judgement is ready for you ({reference})";
    /// R12–R14.
    judgement(reference: &str) = "We hebben een oordeel over uw klacht met kenmerk {reference}. U leest bij elk onderdeel wat we vinden en waarom. U leest ook wat we verbeteren, en wanneer.", "We have reached a judgement on your complaint with reference {reference}. For each point you can read what we find and why, and also what we improve, and when.";
    /// A subject.
    tried_subject(reference: &str) = "We probeerden u te bereiken ({reference})", "We tried to reach you ({reference})";
    /// R9.
    tried_calling(day: &str, time: &str, reference: &str) = "We probeerden u op {day} om {time} te bellen over uw klacht met kenmerk {reference}. We kregen u niet te pakken.", "We tried to call you on {day} at {time} about your complaint with reference {reference}, and did not reach you.";
    /// R9.
    tried_at(day: &str, time: &str, reference: &str) = "We probeerden u op {day} om {time} te spreken over uw klacht met kenmerk {reference}. Dat lukte niet.", "We tried to speak with you on {day} at {time} about your complaint with reference {reference}. We did not succeed.";
    /// R9.
    tried_on(day: &str, reference: &str) = "We probeerden u op {day} te bereiken over uw klacht met kenmerk {reference}. Dat lukte niet.", "We tried to reach you on {day} about your complaint with reference {reference}. We did not succeed.";
    /// What next.
    tried_next = "We proberen het opnieuw. Weet u een goed moment? Schrijf het ons op de pagina van uw klacht.", "We try again. Is there a good moment? Write it to us on the page of your complaint.";
    /// What to have at hand.
    at_hand = "U hebt het kenmerk nodig, en de code van 16 cijfers die u zag op onze website.", "You need the reference, and the code of 16 digits that you saw on our website.";
    /// The button.
    follow = "Naar uw klacht", "To your complaint";
    /// The end of every mail.
    footer(organisation: &str) = "Deze mail is automatisch verstuurd door {organisation}. Antwoorden op deze mail worden niet gelezen.", "This mail was sent automatically by {organisation}. Nobody reads answers to it.";
}

/// We have it, and this is what happens next. Without the code.
pub fn confirmation(about: &ToComplainant<'_>) -> Letter {
    let (lang, terms) = (about.lang, about.terms);
    let mut paragraphs = vec![
        received(lang, &dates::long(lang, terms.received_on), about.reference.as_str()),
        about.who_handles.to_owned(),
        by_when(lang, &dates::long(lang, terms.first_contact_due), &dates::long(lang, terms.judgement_due)),
        paper::why_contact(lang, terms),
        if about.saw_code { how_to_follow(lang) } else { how_to_follow_entered(lang) }.to_owned(),
    ];
    paragraphs.extend(whom_to_ask(about));
    paragraphs.push(external_route(about));
    letter(about, received_subject(lang, about.reference.as_str()), paragraphs)
}

/// A message waits on the follow page.
pub fn message_waiting(about: &ToComplainant<'_>) -> Letter {
    let (lang, reference) = (about.lang, about.reference.as_str());
    if about.question.is_some() {
        return super::question::message_waiting(about);
    }
    let mut paragraphs = vec![message(lang, reference), needed(about).to_owned()];
    paragraphs.extend(whom_to_ask(about));
    letter(about, message_subject(lang, reference), paragraphs)
}

/// The judgement is on the follow page.
pub fn judgement_ready(about: &ToComplainant<'_>) -> Letter {
    let (lang, reference) = (about.lang, about.reference.as_str());
    let mut paragraphs = vec![judgement(lang, reference), needed(about).to_owned()];
    paragraphs.extend(whom_to_ask(about));
    paragraphs.push(external_route(about));
    letter(about, judgement_subject(lang, reference), paragraphs)
}

/// They tried, and did not reach anybody (R9): on a day, and at a time where that is known.
pub fn tried_in_vain(about: &ToComplainant<'_>, way: ContactWay, on: NaiveDate, time: Option<&str>) -> Letter {
    let (lang, reference) = (about.lang, about.reference.as_str());
    let day = dates::day_and_month(lang, on);
    let said = match (time, way) {
        (Some(time), ContactWay::Call) => tried_calling(lang, &day, time, reference),
        (Some(time), _) => tried_at(lang, &day, time, reference),
        (None, _) => tried_on(lang, &day, reference),
    };
    let mut paragraphs = vec![said, tried_next(lang).to_owned(), needed(about).to_owned()];
    paragraphs.extend(whom_to_ask(about));
    letter(about, tried_subject(lang, reference), paragraphs)
}

fn needed(about: &ToComplainant<'_>) -> &'static str {
    if about.saw_code { at_hand(about.lang) } else { at_hand_entered(about.lang) }
}

pub(super) fn letter(about: &ToComplainant<'_>, subject: String, paragraphs: Vec<String>) -> Letter {
    let lang = about.lang;
    Letter {
        lang,
        subject,
        greeting: dear(lang, about.name),
        paragraphs,
        button: if about.question.is_some() { super::question::follow(lang) } else { follow(lang) },
        path: "/volgen".to_owned(),
        footer: footer(lang, about.organisation),
    }
}

fn external_route(about: &ToComplainant<'_>) -> String {
    let until = dates::plain(about.lang, about.terms.external_route_ends);
    external(about.lang, &until, about.helplines.phone(Line::Klachtenloket))
}

pub(super) fn whom_to_ask(about: &ToComplainant<'_>) -> Option<String> {
    let say = if about.saw_code { ask } else { ask_entered };
    Some(say(about.lang, &who_to_call(about)?))
}

/// The coordinator: by name, number and address.
pub(super) fn who_to_call(about: &ToComplainant<'_>) -> Option<String> {
    let person = about.coordinator?;
    let ways = [Some(&person.name), person.phone.as_ref(), person.email.as_ref()];
    let who: Vec<&str> = ways.into_iter().flatten().map(String::as_str).collect();
    Some(who.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::Calendar;

    fn all(lang: Lang) -> Vec<Letter> {
        [false, true].into_iter().flat_map(|saw_code| letters(lang, saw_code)).collect()
    }

    const fn who_handles(lang: Lang) -> &'static str {
        match lang {
            Lang::Nl => "De locatiemanager behandelt uw klacht.",
            _ => "The location manager handles your complaint.",
        }
    }

    fn letters(lang: Lang, saw_code: bool) -> [Letter; 8] {
        let terms = Terms::fix("2026-11-20".parse().unwrap(), &Calendar::default());
        let reference = "7F3K-9QXD".parse().unwrap();
        let about = ToComplainant {
            lang,
            organisation: "Kinderopvang",
            name: "'t Hooft-Özdemir",
            reference: &reference,
            terms: &terms,
            question: None,
            saw_code,
            who_handles: who_handles(lang),
            coordinator: None,
            helplines: &Helplines::default(),
        };
        [
            confirmation(&about),
            message_waiting(&about),
            judgement_ready(&about),
            tried_in_vain(&about, ContactWay::Call, terms.received_on, Some("14:10")),
            tried_in_vain(&about, ContactWay::Visit, terms.received_on, None),
            super::super::code_link(&about, "t0ken"),
            super::super::code_renewed(&about),
            super::super::code_letter(&about),
        ]
    }

    #[test]
    fn no_mail_holds_a_code_or_says_who_complains_in_its_subject() {
        for letter in [all(Lang::Nl), all(Lang::En)].concat() {
            let text = letter.paragraphs.join(" ");
            let digits = text.split(|c: char| !c.is_ascii_digit() && c != ' ' && c != '-');
            assert!(digits.map(|d| d.chars().filter(char::is_ascii_digit).count()).max() < Some(16), "{text}");
            assert!(!letter.subject.contains("Hooft"), "{}", letter.subject);
            assert!(letter.greeting.contains("'t Hooft-Özdemir"));
            assert!(!letter.path.contains("7F3K"), "{}", letter.path);
        }
    }

    #[test]
    fn who_did_not_send_it_themselves_is_not_told_of_a_code_that_they_saw() {
        for letter in letters(Lang::Nl, false) {
            assert!(!letter.paragraphs.join(" ").contains("die u zag"), "{letter:?}");
        }
    }

    #[test]
    fn the_confirmation_tells_every_date_and_who_handles_it_in_the_language_of_the_parent() {
        for (lang, dates) in [
            (
                Lang::Nl,
                [
                    "vrijdag 20 november 2026",
                    "dinsdag 24 november 2026",
                    "zaterdag 21 november (weekend), zondag 22 november (weekend)",
                    "vrijdag 1 januari 2027",
                    "20 november 2027",
                ],
            ),
            (
                Lang::En,
                [
                    "Friday 20 November 2026",
                    "Tuesday 24 November 2026",
                    "Saturday 21 November (weekend), Sunday 22 November (weekend)",
                    "Friday 1 January 2027",
                    "20 November 2027",
                ],
            ),
        ] {
            let text = all(lang)[0].paragraphs.join("\n");
            for said in dates.into_iter().chain([who_handles(lang)]) {
                assert!(text.contains(said), "{said} in {text}");
            }
        }
    }

    #[test]
    fn the_two_languages_say_different_words() {
        for (nl, en) in all(Lang::Nl).into_iter().zip(all(Lang::En)) {
            assert_ne!(nl.subject, en.subject);
            assert_eq!(nl.paragraphs.len(), en.paragraphs.len());
            assert!(nl.paragraphs.iter().zip(&en.paragraphs).all(|(n, e)| n != e));
        }
    }
}
