//! Mails to staff: reference, place and what to do. What happened and to whom is read in the case, after logging in.

use super::Letter;
use crate::{
    domain::{lang::Lang, reference::Reference},
    text::dates,
    texts,
};
use chrono::NaiveDate;

/// What a mail to a member of staff is about.
#[derive(Clone, Copy, Debug)]
pub struct ToStaff<'a> {
    /// The language they read.
    pub lang: Lang,
    /// The organisation.
    pub organisation: &'a str,
    /// Their own name.
    pub name: &'a str,
    /// The reference.
    pub reference: &'a Reference,
    /// The names of the locations; none for head office and "I don't know".
    pub locations: &'a [&'a str],
    /// R9: by when there is contact, while there was none.
    pub contact_due: Option<NaiveDate>,
    /// R12.
    pub judgement_due: NaiveDate,
    /// By when it is answered, while it is a question and no complaint (R2).
    pub question: Option<NaiveDate>,
}

texts! {
    /// How a mail begins.
    hello(name: &str) = "Beste {name},", "Dear {name},";
    /// Which complaint.
    which(reference: &str, place: &str) = "Het gaat om klacht {reference}. Locatie: {place}.", "This is about complaint {reference}. Location: {place}.";
    /// Which question (R2).
    which_question(reference: &str, place: &str) = "Het gaat om vraag {reference}. Locatie: {place}.", "This is about question {reference}. Location: {place}.";
    /// A subject.
    question_subject(reference: &str) = "Een ouder stelde een vraag ({reference})", "A parent asked a question ({reference})";
    /// R2.
    question_do = "Een ouder heeft een vraag en dient geen klacht in. Beantwoord de vraag.", "A parent has a question and files no complaint. Answer the question.";
    /// R2.
    answer_by(date: &str) = "Het antwoord moet er uiterlijk {date} zijn.", "The answer must be there by {date}.";
    /// No location was named.
    no_location = "geen", "none";
    /// Why so little is said here.
    in_the_case = "Wat er speelt en hoe u de ouder bereikt, leest u in de zaak. Om de privacy staat dat niet in deze mail.", "What it is about and how to reach the parent stands in the case. It is not in this mail, for privacy.";
    /// A subject.
    handler_subject(reference: &str) = "U behandelt een klacht ({reference})", "You handle a complaint ({reference})";
    /// R8.
    handler_do = "U bent verantwoordelijk voor deze klacht.", "You are responsible for this complaint.";
    /// R9.
    call_by(date: &str) = "Neem uiterlijk {date} persoonlijk contact op met de ouder.", "Speak with the parent in person by {date}.";
    /// R12.
    judge_by(date: &str) = "Het oordeel moet uiterlijk {date} verstuurd zijn.", "The judgement must be sent by {date}.";
    /// A subject.
    part_subject(reference: &str) = "U kreeg onderdelen van een klacht ({reference})", "You were given points of a complaint ({reference})";
    /// R8.
    part_do(reference: &str) = "Een klacht gaat over meer locaties. U kreeg de onderdelen die bij u horen. Lees ze in klacht {reference}, en schrijf op wat u erover vindt of weet.", "A complaint is about several locations. You were given the points that are yours. Read them in complaint {reference}, and write down what you find or know about them.";
    /// Why so little is said here.
    part_privacy = "U ziet alleen uw eigen onderdelen. Iemand anders behandelt de klacht en spreekt met de ouder. Om de privacy staat er niets van de klacht in deze mail.", "You see your own points only. Somebody else handles the complaint and speaks with the parent. For privacy nothing of the complaint is in this mail.";
    /// A subject.
    next_level_subject(reference: &str) = "Er is een klacht binnengekomen ({reference})", "A complaint came in ({reference})";
    /// R15.
    next_level_do = "U krijgt dit bericht als leidinggevende van degene die de klacht behandelt. U hoeft nu niets te doen. Misschien vragen we u later om het oordeel na te lezen.", "You receive this as the manager of the person who handles the complaint. There is nothing to do now. You may be asked to read the judgement later.";
    /// A subject.
    coordinator_subject(reference: &str) = "Er is een nieuwe klacht ({reference})", "There is a new complaint ({reference})";
    /// R8.
    coordinator_do = "Lees de hele klacht, leg de veiligheidscheck vast en wijs een behandelaar aan.", "Read the whole complaint, record the safety check and appoint a handler.";
    /// R9.
    contact_by(date: &str) = "De behandelaar moet uiterlijk {date} contact hebben met de ouder.", "The handler must have spoken with the parent by {date}.";
    /// A subject.
    message_subject(reference: &str) = "Een ouder schreef een bericht ({reference})", "A parent wrote a message ({reference})";
    /// R10.
    message_do = "Er staat een nieuw bericht van de ouder in de zaak. Lees het, en antwoord.", "There is a new message of the parent in the case. Read it, and answer.";
    /// A subject.
    read_subject(reference: &str) = "Een oordeel wacht op een tweede lezer ({reference})", "A judgement waits for a second reader ({reference})";
    /// R12.
    read_do = "Lees het oordeel. Keur het goed, of stuur het terug met uw reden.", "Read the judgement. Approve it, or send it back with your reason.";
    /// A subject.
    proposal_subject(reference: &str) = "Een voorstel wacht op een tweede persoon ({reference})", "A proposal waits for a second person ({reference})";
    /// R4.
    proposal_do = "Er ligt een voorstel dat een tweede persoon moet beoordelen. Stem in, of zeg waarom niet.", "A proposal waits for a second person. Agree, or say why not.";
    /// A subject.
    news_subject(reference: &str) = "Er is iets veranderd ({reference})", "Something changed ({reference})";
    /// What to do.
    news_do = "In de zaak gebeurde iets waarop u moet letten. Kijk wat er nu van u wordt gevraagd.", "Something happened in the case that needs your attention. See what is asked of you now.";
    /// A subject.
    alert_subject(reference: &str) = "Dringend: kijk nu ({reference})", "Urgent: look now ({reference})";
    /// R6, R7.
    alert_do = "Dit gaat over veiligheid. Open de zaak nu, en leg vast dat u het zag. Bij direct gevaar: bel 112.", "This is about safety. Open the case now, and record that you saw it. In immediate danger: call 112.";
    /// The button.
    log_in = "Inloggen", "Log in";
    /// The button.
    open_case = "Open de zaak", "Open the case";
    /// The end of every mail.
    footer(organisation: &str) = "Deze mail is automatisch verstuurd door {organisation}. Stuur hem niet door.", "This mail was sent automatically by {organisation}. Do not forward it.";
}

/// You are responsible (R8).
pub fn handler(about: &ToStaff<'_>) -> Letter {
    let lang = about.lang;
    let mut say = vec![handler_do(lang).to_owned(), which_one(about)];
    say.extend(about.contact_due.map(|due| call_by(lang, &dates::long(lang, due))));
    say.push(judge_by(lang, &dates::long(lang, about.judgement_due)));
    letter(about, handler_subject(lang, about.reference.as_str()), say)
}

/// Points were given (R8): no place, and no day by which one would call; the handler does.
pub fn part(about: &ToStaff<'_>) -> Letter {
    let (lang, reference) = (about.lang, about.reference.as_str());
    let say = vec![part_do(lang, reference), part_privacy(lang).to_owned()];
    Letter { paragraphs: say, ..letter(about, part_subject(lang, reference), Vec::new()) }
}

/// The next level is told (R15).
pub fn next_level(about: &ToStaff<'_>) -> Letter {
    let lang = about.lang;
    let say = vec![which_one(about), next_level_do(lang).to_owned()];
    letter(about, next_level_subject(lang, about.reference.as_str()), say)
}

/// A complaint came in (R8).
pub fn coordinator(about: &ToStaff<'_>) -> Letter {
    let lang = about.lang;
    let mut say = vec![which_one(about), coordinator_do(lang).to_owned()];
    say.extend(about.contact_due.map(|due| contact_by(lang, &dates::long(lang, due))));
    letter(about, coordinator_subject(lang, about.reference.as_str()), say)
}

/// A question came in (R2).
pub fn question(about: &ToStaff<'_>) -> Letter {
    let lang = about.lang;
    let mut say = vec![which_one(about), question_do(lang).to_owned()];
    say.extend(about.question.map(|due| answer_by(lang, &dates::long(lang, due))));
    letter(about, question_subject(lang, about.reference.as_str()), say)
}

/// The complainant wrote.
pub fn message_received(about: &ToStaff<'_>) -> Letter {
    let lang = about.lang;
    let say = vec![which_one(about), message_do(lang).to_owned()];
    letter(about, message_subject(lang, about.reference.as_str()), say)
}

/// A judgement waits for its second reader (R12).
pub fn judgement_to_read(about: &ToStaff<'_>) -> Letter {
    let lang = about.lang;
    let due = judge_by(lang, &dates::long(lang, about.judgement_due));
    let say = vec![which_one(about), read_do(lang).to_owned(), due];
    letter(about, read_subject(lang, about.reference.as_str()), say)
}

/// A proposal waits for its second person (R4, and the day of receipt).
pub fn proposal_to_read(about: &ToStaff<'_>) -> Letter {
    let lang = about.lang;
    let say = vec![which_one(about), proposal_do(lang).to_owned()];
    letter(about, proposal_subject(lang, about.reference.as_str()), say)
}

/// Something happened that asks for attention.
pub fn news(about: &ToStaff<'_>) -> Letter {
    let lang = about.lang;
    let say = vec![which_one(about), news_do(lang).to_owned()];
    letter(about, news_subject(lang, about.reference.as_str()), say)
}

/// Somebody is worried about safety (R6, R7): no place and no word of what it is.
pub fn safety_alert(about: &ToStaff<'_>) -> Letter {
    let lang = about.lang;
    letter(about, alert_subject(lang, about.reference.as_str()), vec![alert_do(lang).to_owned()])
}

fn which_one(about: &ToStaff<'_>) -> String {
    let place =
        if about.locations.is_empty() { no_location(about.lang).to_owned() } else { about.locations.join(", ") };
    let which = if about.question.is_some() { which_question } else { which };
    which(about.lang, about.reference.as_str(), &place)
}

fn letter(about: &ToStaff<'_>, subject: String, mut paragraphs: Vec<String>) -> Letter {
    let lang = about.lang;
    paragraphs.push(in_the_case(lang).to_owned());
    Letter {
        lang,
        subject,
        greeting: hello(lang, about.name),
        paragraphs,
        button: open_case(lang),
        path: format!("/zaak/{}", about.reference),
        footer: footer(lang, about.organisation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn staff_read_reference_place_and_what_to_do_in_either_language() {
        let reference = "7F3K-9QXD".parse().unwrap();
        for lang in [Lang::Nl, Lang::En] {
            let about = ToStaff {
                lang,
                organisation: "Kinderopvang",
                name: "Noor",
                reference: &reference,
                locations: &["De Wiebel"],
                contact_due: Some("2026-11-24".parse().unwrap()),
                judgement_due: "2027-01-01".parse().unwrap(),
                question: None,
            };
            for write in [
                handler,
                next_level,
                coordinator,
                message_received,
                judgement_to_read,
                proposal_to_read,
                news,
                question,
            ] {
                let letter = write(&about);
                let text = letter.paragraphs.join(" ");
                assert!(letter.subject.ends_with("(7F3K-9QXD)"), "{}", letter.subject);
                assert!(text.contains("7F3K-9QXD") && text.contains("De Wiebel"), "{text}");
                assert_eq!(letter.path, "/zaak/7F3K-9QXD");
            }
            // R8: whoever holds points learns of no other place.
            let given = part(&about);
            assert_eq!(given.path, "/zaak/7F3K-9QXD");
            assert!(!format!("{given:?}").contains("De Wiebel"));
            assert!(handler(&about).paragraphs.join(" ").contains("24 "));
            let spoken = ToStaff { contact_due: None, ..about };
            assert!(!handler(&spoken).paragraphs.join(" ").contains("24 "));
        }
    }
}
