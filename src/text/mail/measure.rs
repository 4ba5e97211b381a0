//! To who sees to a measure of a judgement that went out (R14): how many, and by when. What, they read in the case, or
//! hear from whoever handles it.

use super::{Letter, staff};
use crate::{
    domain::{lang::Lang, reference::Reference},
    text::dates,
    texts,
};
use chrono::NaiveDate;

/// Somebody's measures of one case.
#[derive(Clone, Copy, Debug)]
pub struct ToTake<'a> {
    /// The language they read.
    pub lang: Lang,
    /// The organisation.
    pub organisation: &'a str,
    /// Their own name.
    pub name: &'a str,
    /// Of which case.
    pub reference: &'a Reference,
    /// How many measures are theirs.
    pub measures: usize,
    /// By when the first of them must be ready.
    pub first: NaiveDate,
    /// How they learn what is to be done, and tell that it was.
    pub how: How<'a>,
}

/// What somebody can do with a measure of theirs.
#[derive(Clone, Copy, Debug)]
pub enum How<'a> {
    /// Read it in the case, and record there how it stands.
    Records,
    /// Read it in the case, and tell this person.
    Reads(&'a str),
    /// Ask this person, and tell them: the case cannot be opened, or not all of it.
    Asks(&'a str),
}

texts! {
    /// A subject.
    subject(reference: &str) = "U zorgt voor een maatregel ({reference})", "You see to a measure ({reference})";
    /// R14.
    promised[count](count: usize, reference: &str) = "Het oordeel over klacht {reference} is uitgebracht. Daarin staat een maatregel waar u voor zorgt." | "Het oordeel over klacht {reference} is uitgebracht. Daarin staan {count} maatregelen waar u voor zorgt.", "The judgement on complaint {reference} was issued. It holds a measure that you see to." | "The judgement on complaint {reference} was issued. It holds {count} measures that you see to.";
    /// R14.
    ready_by[count](count: usize, date: &str) = "Die moet volgens het oordeel uiterlijk {date} klaar zijn." | "De eerste moet volgens het oordeel uiterlijk {date} klaar zijn.", "By the judgement it must be ready by {date}." | "By the judgement the first must be ready by {date}.";
    /// For who can open it.
    in_case = "Wat er moet gebeuren, leest u in de zaak. Om de privacy staat dat niet in deze mail. Leg in de zaak vast als het klaar is. Lukt het niet op tijd? Spreek dan vóór die dag een andere af.", "What is to be done stands in the case. It is not in this mail, for privacy. Record in the case when it is ready. Will it not be in time? Then agree on another day before that one.";
    /// For who can open it, and records nothing there.
    tell_whom(ask: &str) = "Wat er moet gebeuren, leest u in de zaak. Om de privacy staat dat niet in deze mail. Laat {ask} weten als het klaar is, of als het niet op tijd lukt.", "What is to be done stands in the case. It is not in this mail, for privacy. Tell {ask} when it is ready, or will not be in time.";
    /// For who cannot.
    ask_whom(ask: &str) = "U ziet deze zaak niet, of niet helemaal. Vraag {ask} wat er nodig is, en laat weten als het klaar is of niet op tijd lukt.", "You do not see this case, or not all of it. Ask {ask} what is needed, and tell them when it is ready or will not be in time.";
}

/// A measure is theirs to take.
pub fn measure(about: &ToTake<'_>) -> Letter {
    let (lang, reference) = (about.lang, about.reference.as_str());
    let first = dates::long(lang, about.first);
    let how = match about.how {
        How::Records => in_case(lang).to_owned(),
        How::Reads(whom) => tell_whom(lang, whom),
        How::Asks(whom) => ask_whom(lang, whom),
    };
    let (button, path) = match about.how {
        How::Records | How::Reads(_) => (staff::open_case(lang), format!("/zaak/{reference}")),
        How::Asks(_) => (staff::log_in(lang), "/team".to_owned()),
    };
    Letter {
        lang,
        subject: subject(lang, reference),
        greeting: staff::hello(lang, about.name),
        paragraphs: vec![promised(lang, about.measures, reference), ready_by(lang, about.measures, &first), how],
        button,
        path,
        footer: staff::footer(lang, about.organisation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_sees_to_a_measure_reads_how_many_by_when_and_where_or_of_whom_they_learn_what() {
        let reference = "7F3K-9QXD".parse().unwrap();
        for lang in [Lang::Nl, Lang::En] {
            let one = ToTake {
                lang,
                organisation: "Kinderopvang",
                name: "Noor",
                reference: &reference,
                measures: 1,
                first: "2026-12-24".parse().unwrap(),
                how: How::Records,
            };
            let read = measure(&ToTake { how: How::Reads("Nora Smit"), ..one });
            assert!(read.path == "/zaak/7F3K-9QXD" && read.paragraphs[2].contains("Nora Smit"), "{read:?}");
            let (seen, unseen) = (measure(&one), measure(&ToTake { measures: 2, how: How::Asks("Nora Smit"), ..one }));
            assert_eq!((&*seen.path, &*unseen.path), ("/zaak/7F3K-9QXD", "/team"));
            let (seen, unseen) = (seen.paragraphs.join(" "), unseen.paragraphs.join(" "));
            for text in [&seen, &unseen] {
                assert!(text.contains("7F3K-9QXD") && text.contains("24 "), "{text}");
            }
            assert!(unseen.contains("Nora Smit") && unseen.contains(" 2 ") && !seen.contains("Nora"), "{unseen}");
        }
    }
}
