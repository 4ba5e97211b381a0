//! The mails by which staff set a password: an invitation, or asked for by who forgot theirs.

use super::Letter;
use crate::{domain::lang::Lang, texts};

/// What such a mail is made of.
#[derive(Clone, Copy, Debug)]
pub struct ToComeIn<'a> {
    /// The language they read.
    pub lang: Lang,
    /// The organisation.
    pub organisation: &'a str,
    /// Their own name.
    pub name: &'a str,
    /// The token of the link.
    pub token: &'a str,
    /// Until when it works, in words.
    pub until: &'a str,
}

texts! {
    /// How it begins.
    hello(name: &str) = "Beste {name},", "Dear {name},";
    /// A subject.
    invited_subject = "Uw account bij Gehoor", "Your account at Gehoor";
    /// What it is.
    invited(organisation: &str) = "{organisation} behandelt klachten van ouders met Gehoor. Er is een account voor u gemaakt. Kies met de knop hieronder een wachtwoord.", "{organisation} handles complaints of parents with Gehoor. An account was made for you. Choose a password with the button below.";
    /// What comes next.
    invited_app = "Ziet u in uw werk klachten? Houd dan uw telefoon bij de hand: daarop zet u een app die codes maakt.", "Does your work involve complaints? Then keep your telephone at hand: you will put an app on it that makes codes.";
    /// A subject.
    forgotten_subject = "Een nieuw wachtwoord kiezen", "Choose a new password";
    /// What it is.
    forgotten = "Er is gevraagd om een nieuw wachtwoord voor uw account. Kies het met de knop hieronder. Was u dat niet? Dan hoeft u niets te doen; uw wachtwoord blijft zoals het is.", "Somebody asked for a new password for your account. Choose it with the button below. Was that not you? Then there is nothing you need to do; your password stays as it is.";
    /// A subject.
    numbers_subject = "De cijfers van uw locatie", "The figures of your location";
    /// What it is.
    numbers(organisation: &str) = "U zit in een oudercommissie van {organisation}. Met de knop hieronder leest u hoeveel klachten er over uw locatie waren, wat er is geoordeeld en welke verbeteringen zijn beloofd. Een wachtwoord is niet nodig.", "You sit on a parent committee of {organisation}. With the button below you read how many complaints there were about your location, what was judged and which improvements were promised. You need no password.";
    /// When it works no more.
    numbers_again = "Werkt de knop niet meer? Vraag op dezelfde pagina een nieuwe link aan.", "Does the button work no more? Ask for a new link on the same page.";
    /// The button.
    numbers_open = "Cijfers lezen", "Read the figures";
    /// How long.
    works_until(until: &str) = "De knop werkt één keer, {until}. Stuur deze mail niet door.", "The button works once, {until}. Do not forward this mail.";
    /// How long, where it is not to the end of a day.
    until_hour(day: &str, time: &str) = "tot {day} om {time} uur", "until {time} on {day}";
    /// How long, with that day.
    through(day: &str) = "tot en met {day}", "up to and including {day}";
    /// The button.
    choose = "Wachtwoord kiezen", "Choose a password";
    /// The end.
    footer(organisation: &str) = "Deze mail is verstuurd door {organisation}. Antwoorden op deze mail worden niet gelezen.", "This mail was sent by {organisation}. Nobody reads answers to it.";
}

/// They are new.
pub fn welcome(about: &ToComeIn<'_>) -> Letter {
    let lang = about.lang;
    let said = vec![invited(lang, about.organisation), invited_app(lang).to_owned()];
    letter(about, invited_subject(lang), said)
}

/// They forgot the password.
pub fn new_password(about: &ToComeIn<'_>) -> Letter {
    let lang = about.lang;
    letter(about, forgotten_subject(lang), vec![forgotten(lang).to_owned()])
}

/// They sit on a parent committee, and need no password.
pub fn figures(about: &ToComeIn<'_>) -> Letter {
    let lang = about.lang;
    let said = vec![numbers(lang, about.organisation), numbers_again(lang).to_owned()];
    let button = numbers_open(lang);
    Letter { button, path: committee_path(about.token), ..letter(about, numbers_subject(lang), said) }
}

/// Where the link of somebody leads who needs a password.
pub fn password_path(token: &str) -> String {
    format!("/toegang/wachtwoord/{token}")
}

/// Where the link of somebody leads who needs none.
pub fn committee_path(token: &str) -> String {
    format!("/oudercommissie/{token}")
}

fn letter(about: &ToComeIn<'_>, subject: &str, mut paragraphs: Vec<String>) -> Letter {
    let lang = about.lang;
    paragraphs.push(works_until(lang, about.until));
    Letter {
        lang,
        subject: subject.to_owned(),
        greeting: hello(lang, about.name),
        paragraphs,
        button: choose(lang),
        path: password_path(about.token),
        footer: footer(lang, about.organisation),
    }
}
