//! The reminder of a day: for each case its reference, and what is near or late. Nothing of what it is about.

use super::{Letter, staff};
use crate::{
    domain::{
        lang::Lang,
        reference::Reference,
        reminders::{Moment, Term, What},
    },
    text::dates,
    texts,
};

/// Somebody's reminder.
#[derive(Clone, Copy, Debug)]
pub struct ToRemind<'a> {
    /// The language they read.
    pub lang: Lang,
    /// The organisation.
    pub organisation: &'a str,
    /// Their own name.
    pub name: &'a str,
    /// Which cases, and what of each.
    pub lines: &'a [Line],
}

/// What somebody is reminded of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Of which case.
    pub reference: Reference,
    /// What.
    pub what: What,
    /// Whom to ask: for who owns a measure of a case they cannot open (R14).
    pub ask: Option<String>,
}

texts! {
    /// A subject.
    subject[count](count: usize) = "Klachten: {count} ding vraagt vandaag aandacht" | "Klachten: {count} dingen vragen vandaag aandacht", "Complaints: {count} thing needs attention today" | "Complaints: {count} things need attention today";
    /// What follows.
    intro = "Dit komt eraan, of is al te laat.", "This is coming up, or is late already.";
    /// R2.
    answer_due(reference: &str, date: &str) = "{reference}: een vraag beantwoorden, uiterlijk {date}.", "{reference}: answer a question, by {date}.";
    /// R2.
    answer_late(reference: &str, date: &str) = "{reference}: te laat. De vraag moest uiterlijk {date} beantwoord zijn.", "{reference}: late. The question should have been answered by {date}.";
    /// R9.
    contact_due(reference: &str, date: &str) = "{reference}: persoonlijk contact met de ouder, uiterlijk {date}.", "{reference}: personal contact with the parent, by {date}.";
    /// R9.
    contact_late(reference: &str, date: &str) = "{reference}: te laat. Er moest uiterlijk {date} persoonlijk contact zijn met de ouder.", "{reference}: late. There should have been personal contact with the parent by {date}.";
    /// R12.
    judgement_due(reference: &str, date: &str) = "{reference}: het oordeel versturen, uiterlijk {date}.", "{reference}: send the judgement, by {date}.";
    /// R12.
    judgement_late(reference: &str, date: &str) = "{reference}: te laat. Het oordeel moest uiterlijk {date} verstuurd zijn. Leg de ouder uit waarom het later wordt.", "{reference}: late. The judgement should have been sent by {date}. Explain to the parent why it takes longer.";
    /// R10.
    promise_due(reference: &str, date: &str) = "{reference}: een afspraak nakomen, uiterlijk {date}.", "{reference}: keep what was agreed, by {date}.";
    /// R10.
    promise_late(reference: &str, date: &str) = "{reference}: te laat. Een afspraak moest uiterlijk {date} nagekomen zijn. Kom haar na, of spreek een nieuwe dag af.", "{reference}: late. Something agreed should have been kept by {date}. Keep it, or agree on another day.";
    /// R14.
    measure_due(reference: &str, date: &str) = "{reference}: een maatregel afronden, uiterlijk {date}.", "{reference}: complete a measure, by {date}.";
    /// R14.
    measure_late(reference: &str, date: &str) = "{reference}: te laat. Een maatregel moest uiterlijk {date} klaar zijn. Leg vast hoe het staat.", "{reference}: late. A measure should have been ready by {date}. Record how it stands.";
    /// R14: for who cannot open the case.
    own_measure_due(reference: &str, date: &str, ask: &str) = "{reference}: een maatregel waar u voor zorgt, moet uiterlijk {date} klaar zijn. U ziet deze zaak niet, of niet helemaal: vraag {ask} wat er nodig is, en laat weten als het klaar is.", "{reference}: a measure that you see to must be ready by {date}. You do not see this case, or not all of it: ask {ask} what is needed, and tell them when it is done.";
    /// R14: for who cannot open the case.
    own_measure_late(reference: &str, date: &str, ask: &str) = "{reference}: te laat. Een maatregel waar u voor zorgt, moest uiterlijk {date} klaar zijn. U ziet deze zaak niet, of niet helemaal: laat {ask} weten hoe het staat.", "{reference}: late. A measure that you see to should have been ready by {date}. You do not see this case, or not all of it: tell {ask} how it stands.";
    /// Whom to ask where nobody handles it.
    the_coordinator = "de klachtencoördinator", "the complaints coordinator";
    /// Why so little is said here.
    in_the_cases = "Waar het over gaat leest u in de zaken. Om de privacy staat dat niet in deze mail.", "What it is about stands in the cases. It is not in this mail, for privacy.";
    /// The button.
    open_board = "Open het bord", "Open the board";
}

/// What is near or late today.
pub fn reminder(about: &ToRemind<'_>) -> Letter {
    let lang = about.lang;
    let mut paragraphs = vec![intro(lang).to_owned()];
    paragraphs.extend(about.lines.iter().map(|said| line(lang, said)));
    if about.lines.iter().any(|said| said.ask.is_none()) {
        paragraphs.push(in_the_cases(lang).to_owned());
    }
    Letter {
        lang,
        subject: subject(lang, about.lines.len()),
        greeting: staff::hello(lang, about.name),
        paragraphs,
        button: open_board(lang),
        path: "/bord".to_owned(),
        footer: staff::footer(lang, about.organisation),
    }
}

fn line(lang: Lang, Line { reference, what, ask }: &Line) -> String {
    let due = dates::long(lang, what.due);
    if let Some(ask) = ask {
        let say = if what.moment == Moment::Late { own_measure_late } else { own_measure_due };
        return say(lang, reference.as_str(), &due, ask);
    }
    let say = match (what.term, what.moment) {
        (Term::Answer, Moment::Late) => answer_late,
        (Term::Answer, Moment::Ahead | Moment::Last) => answer_due,
        (Term::Contact, Moment::Late) => contact_late,
        (Term::Contact, Moment::Ahead | Moment::Last) => contact_due,
        (Term::Judgement, Moment::Late) => judgement_late,
        (Term::Judgement, Moment::Ahead | Moment::Last) => judgement_due,
        (Term::Promise(_), Moment::Late) => promise_late,
        (Term::Promise(_), Moment::Ahead | Moment::Last) => promise_due,
        (Term::Measure(_), Moment::Late) => measure_late,
        (Term::Measure(_), Moment::Ahead | Moment::Last) => measure_due,
    };
    say(lang, reference.as_str(), &due)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(ask: Option<&str>) -> Line {
        let what = What { term: Term::Measure(1), moment: Moment::Last, due: "2026-11-24".parse().unwrap() };
        Line { reference: "7F3K-9QXD".parse().unwrap(), what, ask: ask.map(str::to_owned) }
    }

    #[test]
    fn who_cannot_open_the_case_is_told_whom_to_ask_and_not_where_to_read_it() {
        for lang in [Lang::Nl, Lang::En] {
            let say = |lines: &[Line]| reminder(&ToRemind { lang, organisation: "K", name: "Noor", lines }).paragraphs;
            let alone = say(&[line(Some("Nora de Vries"))]);
            assert_eq!(alone.len(), 2);
            assert!(alone[1].contains("Nora de Vries") && alone[1].contains("7F3K-9QXD") && alone[1].contains("24 "));
            let both = say(&[line(Some("Nora de Vries")), line(None)]);
            assert_eq!(both.len(), 4, "what they can open they read there");
        }
    }

    #[test]
    fn a_reminder_says_for_each_case_what_and_by_when_in_either_language() {
        let due = "2026-11-24".parse().unwrap();
        let terms = [Term::Answer, Term::Contact, Term::Judgement, Term::Promise(1), Term::Measure(2)];
        for lang in [Lang::Nl, Lang::En] {
            for moment in [Moment::Ahead, Moment::Last, Moment::Late] {
                let lines = terms.map(|term| Line { what: What { term, moment, due }, ..line(None) });
                let letter = reminder(&ToRemind { lang, organisation: "Kinderopvang", name: "Noor", lines: &lines });
                assert_eq!(letter.paragraphs.len(), 7);
                for said in &letter.paragraphs[1..6] {
                    assert!(said.starts_with("7F3K-9QXD: ") && said.contains("24 "), "{said}");
                    let late = said.contains("te laat") || said.contains("late.");
                    assert_eq!(late, moment == Moment::Late, "{said}");
                }
                assert!(!letter.subject.contains("7F3K"), "{}", letter.subject);
            }
        }
    }
}
