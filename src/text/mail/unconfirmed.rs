//! Mails to an address that nobody confirmed yet: it may be somebody else's. No name, no reference, no date of the case,
//! not even that there is one; and a link by which whoever has the mailbox says that it is theirs.

use super::Letter;
use crate::{domain::lang::Lang, text::dates, texts};
use chrono::NaiveDate;

/// What such a mail is made of.
#[derive(Clone, Copy, Debug)]
pub struct ToUnconfirmed<'a> {
    /// The language they wrote in.
    pub lang: Lang,
    /// The organisation.
    pub organisation: &'a str,
    /// A number to call, where there is one.
    pub phone: Option<&'a str>,
    /// The token of the link.
    pub token: &'a str,
    /// The last day on which it works.
    pub until: NaiveDate,
}

texts! {
    /// How it begins.
    hello = "Goedendag,", "Hello,";
    /// The first mail's subject.
    confirm_subject = "Bevestig uw mailadres", "Confirm your mail address";
    /// What it is.
    given(organisation: &str) = "Bij {organisation} is dit mailadres ingevuld. Was u dat? Bevestig dan dat het adres van u is. Daarna mailen wij u wat u moet weten.", "Somebody entered this mail address at {organisation}. Was that you? Then confirm that the address is yours. After that we mail you what you need to know.";
    /// A later mail's subject.
    news_subject = "Er is nieuws voor u", "There is news for you";
    /// What it is.
    news(organisation: &str) = "Er is nieuws voor u bij {organisation}. U leest het op onze website, met uw kenmerk en uw code. Met de knop hieronder komt u daar.", "There is news for you at {organisation}. You read it on our website, with your reference and your code. The button below takes you there.";
    /// Why it says no more.
    why = "U bevestigde nog niet dat dit mailadres van u is. Daarom staat in deze mail verder niets. Bevestigen kan met dezelfde knop.", "You did not confirm yet that this mail address is yours. So this mail says nothing more. You can confirm it with the same button.";
    /// How long.
    until(day: &str) = "De knop werkt tot en met {day}.", "The button works until {day}.";
    /// Somebody else.
    not_you = "Kent u dit niet? Dan hoeft u niets te doen. Naar een adres dat niet bevestigd is, sturen wij niets persoonlijks.", "Is this nothing you know of? Then there is nothing you need to do. We send nothing personal to an address that was not confirmed.";
    /// Another way.
    call(phone: &str) = "Lukt het niet? Bel {phone}.", "Does it not work? Call {phone}.";
    /// The button.
    confirm = "Mailadres bevestigen", "Confirm mail address";
    /// The subject of the mail to an address that was replaced.
    replaced_subject = "U hebt een ander mailadres", "You have another mail address";
    /// What it is.
    replaced(organisation: &str) = "Bij {organisation} is een ander mailadres opgegeven in plaats van dit. Vanaf nu mailen wij u daar.", "Another mail address was given to {organisation} instead of this one. From now on we mail you there.";
    /// Somebody else.
    replaced_not_you = "Wilde u dit niet? Neem dan meteen contact met ons op.", "Is this not what you wanted? Then contact us at once.";
    /// The number to call.
    replaced_call(phone: &str) = "U kunt ons bellen: {phone}.", "You can call us: {phone}.";
    /// The button.
    site = "Naar onze website", "To our website";
    /// The subject of the mail that somebody asked for while filling in a form.
    resume_subject = "Verder waar u was", "Go on where you were";
    /// What it is.
    resume_said(organisation: &str) = "U vroeg bij {organisation} om een link waarmee u later of op een ander apparaat verdergaat met invullen. Druk op de knop op het apparaat waarop u verder wilt.", "You asked {organisation} for a link by which you go on filling in later or on another device. Press the button on the device on which you want to go on.";
    /// How long.
    resume_works(day: &str) = "De knop werkt één keer, tot en met {day}. Geef deze mail niet door: wie op de knop drukt, leest wat u invulde.", "The button works once, until {day}. Do not hand this mail on: whoever presses the button reads what you filled in.";
    /// Somebody else.
    resume_not_you = "Vroeg u hier niet om? Dan hoeft u niets te doen. Wij bewaren uw mailadres niet.", "Did you not ask for this? Then there is nothing you need to do. We do not keep your mail address.";
    /// The button.
    go_on = "Verder", "Go on";
}

/// The first mail, and every one that repeats it.
pub fn confirm_address(about: &ToUnconfirmed<'_>) -> Letter {
    let lang = about.lang;
    let paragraphs =
        vec![given(lang, about.organisation), until(lang, &dates::plain(lang, about.until)), not_you(lang).to_owned()];
    letter(about, confirm_subject(lang), paragraphs, confirm(lang))
}

/// Every other one.
pub fn news_for_somebody(about: &ToUnconfirmed<'_>) -> Letter {
    let lang = about.lang;
    let paragraphs = vec![
        news(lang, about.organisation),
        why(lang).to_owned(),
        until(lang, &dates::plain(lang, about.until)),
        not_you(lang).to_owned(),
    ];
    letter(about, news_subject(lang), paragraphs, go_on(lang))
}

/// To an address that was confirmed before another one was given: as little, since nobody knows who reads it from now on.
pub fn address_replaced(lang: Lang, organisation: &str, phone: Option<&str>) -> Letter {
    let mut paragraphs = vec![replaced(lang, organisation), replaced_not_you(lang).to_owned()];
    paragraphs.extend(phone.map(|phone| replaced_call(lang, phone)));
    Letter {
        lang,
        subject: replaced_subject(lang).to_owned(),
        greeting: hello(lang).to_owned(),
        paragraphs,
        button: site(lang),
        path: "/".to_owned(),
        footer: super::complainant::footer(lang, organisation),
    }
}

/// The link by which a form is gone on with elsewhere: nobody knows whose address it is.
pub fn resume(about: &ToUnconfirmed<'_>) -> Letter {
    let lang = about.lang;
    let paragraphs = vec![
        resume_said(lang, about.organisation),
        resume_works(lang, &dates::plain(lang, about.until)),
        resume_not_you(lang).to_owned(),
    ];
    let path = format!("/verder/{}", about.token);
    Letter { path, ..letter(about, resume_subject(lang), paragraphs, go_on(lang)) }
}

fn letter(about: &ToUnconfirmed<'_>, subject: &str, mut paragraphs: Vec<String>, button: &'static str) -> Letter {
    let lang = about.lang;
    paragraphs.extend(about.phone.map(|phone| call(lang, phone)));
    Letter {
        lang,
        subject: subject.to_owned(),
        greeting: hello(lang).to_owned(),
        paragraphs,
        button,
        path: format!("/bevestigen/{}", about.token),
        footer: super::complainant::footer(lang, about.organisation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_to_an_address_that_nobody_confirmed_says_not_even_that_there_is_a_complaint() {
        for lang in [Lang::Nl, Lang::En] {
            let about = ToUnconfirmed {
                lang,
                organisation: "Kinderopvang De Proef",
                phone: Some("030 123 45 67"),
                token: "t0ken",
                until: "2026-12-20".parse().unwrap(),
            };
            for letter in [confirm_address(&about), news_for_somebody(&about)] {
                let all = format!("{letter:?}").to_lowercase();
                for hidden in ["klacht", "complaint", "vraag", "question", "oordeel", "judgement", "7f3k"] {
                    assert!(!all.contains(hidden), "{hidden} in {all}");
                }
                assert_eq!(letter.path, "/bevestigen/t0ken");
            }
            let replaced = format!("{:?}", address_replaced(lang, about.organisation, about.phone)).to_lowercase();
            for hidden in ["klacht", "complaint", "vraag", "question", "t0ken"] {
                assert!(!replaced.contains(hidden), "{hidden} in {replaced}");
            }
            let resumed = resume(&about);
            let all = format!("{resumed:?}").to_lowercase();
            for hidden in ["klacht", "complaint", "vraag ", "question", "handler", "behandel"] {
                assert!(!all.contains(hidden), "{hidden} in {all}");
            }
            assert_eq!(resumed.path, "/verder/t0ken");
            assert_ne!(confirm_address(&about).subject, news_for_somebody(&about).subject);
        }
    }
}
