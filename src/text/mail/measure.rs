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
    /// Whom to ask, for who cannot open the case, or not all of it.
    pub ask: Option<&'a str>,
}

texts! {
    /// A subject.
    subject(reference: &str) = "U zorgt voor een maatregel ({reference})", "You see to a measure ({reference})";
    /// R14.
    promised[count](count: usize, reference: &str) = "Het oordeel over klacht {reference} is verstuurd. Daarin staat een maatregel waar u voor zorgt." | "Het oordeel over klacht {reference} is verstuurd. Daarin staan {count} maatregelen waar u voor zorgt.", "The judgement on complaint {reference} was sent. It holds a measure that you see to." | "The judgement on complaint {reference} was sent. It holds {count} measures that you see to.";
    /// R14.
    ready_by[count](count: usize, date: &str) = "De maatregel moet uiterlijk {date} klaar zijn. De ouder weet dat." | "De eerste moet uiterlijk {date} klaar zijn. De ouder weet dat.", "The measure must be ready by {date}. The parent knows that." | "The first must be ready by {date}. The parent knows that.";
    /// For who can open it.
    in_case = "Wat er moet gebeuren, leest u in de zaak. Om de privacy staat dat niet in deze mail. Leg in de zaak vast als het klaar is. Lukt het niet op tijd? Spreek dan vóór die dag een andere af.", "What is to be done stands in the case. It is not in this mail, for privacy. Record in the case when it is ready. Will it not be in time? Then agree on another day before that one.";
    /// For who cannot.
    ask_whom(ask: &str) = "U ziet deze zaak niet, of niet helemaal. Vraag {ask} wat er nodig is, en laat weten als het klaar is of niet op tijd lukt.", "You do not see this case, or not all of it. Ask {ask} what is needed, and tell them when it is ready or will not be in time.";
}

/// A measure is theirs to take.
pub fn measure(about: &ToTake<'_>) -> Letter {
    let (lang, reference) = (about.lang, about.reference.as_str());
    let first = dates::long(lang, about.first);
    let how = about.ask.map_or_else(|| in_case(lang).to_owned(), |ask| ask_whom(lang, ask));
    let (button, path) = match about.ask {
        None => (staff::open_case(lang), format!("/zaak/{reference}")),
        Some(_) => (staff::open_day(lang), "/team/vandaag".to_owned()),
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
                ask: None,
            };
            let (seen, unseen) = (measure(&one), measure(&ToTake { measures: 2, ask: Some("Nora Smit"), ..one }));
            assert_eq!((&*seen.path, &*unseen.path), ("/zaak/7F3K-9QXD", "/team/vandaag"));
            let (seen, unseen) = (seen.paragraphs.join(" "), unseen.paragraphs.join(" "));
            for text in [&seen, &unseen] {
                assert!(text.contains("7F3K-9QXD") && text.contains("24 "), "{text}");
            }
            assert!(unseen.contains("Nora Smit") && unseen.contains(" 2 ") && !seen.contains("Nora"), "{unseen}");
        }
    }
}
