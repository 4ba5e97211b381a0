//! The mail about something good or a small remark: that there is one and where it is read, and not a word of it.

use super::{
    Letter,
    staff::{footer, hello},
};
use crate::{domain::lang::Lang, texts};

/// What a mail about a remark is about.
#[derive(Clone, Copy, Debug)]
pub struct ToTell<'a> {
    /// The language they read.
    pub lang: Lang,
    /// The organisation.
    pub organisation: &'a str,
    /// Their own name.
    pub name: &'a str,
    /// The name of the location.
    pub location: &'a str,
}

texts! {
    /// The subject.
    subject(location: &str) = "Een ouder liet iets weten ({location})", "A parent let us know something ({location})";
    /// What it is.
    what(location: &str) = "Een ouder liet iets weten over {location}: iets goeds, of een kleine opmerking.", "A parent let us know something about {location}: something good, or a small remark.";
    /// What to do.
    what_to_do = "Lees het, en leg vast wat u ermee deed. Liet de ouder een telefoonnummer of mailadres achter? Geef dan antwoord.", "Read it, and record what you did with it. Did the parent leave a telephone number or mail address? Then answer.";
    /// Why so little is said here.
    on_the_page = "De woorden van de ouder leest u na het inloggen. Om de privacy staan ze niet in deze mail.", "You read the parent's words after logging in. They are not in this mail, for privacy.";
    /// The button.
    open = "Lees het bericht", "Read the message";
}

/// A parent let the location know something.
pub fn remark(about: &ToTell<'_>) -> Letter {
    let lang = about.lang;
    Letter {
        lang,
        subject: subject(lang, about.location),
        greeting: hello(lang, about.name),
        paragraphs: vec![what(lang, about.location), what_to_do(lang).to_owned(), on_the_page(lang).to_owned()],
        button: open(lang),
        path: "/opmerkingen".to_owned(),
        footer: footer(lang, about.organisation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mail_names_the_place_and_leads_to_the_page() {
        for lang in [Lang::Nl, Lang::En] {
            let letter = remark(&ToTell { lang, organisation: "Kinderopvang", name: "Nora", location: "De Noordster" });
            assert!(letter.subject.contains("De Noordster") && letter.greeting.contains("Nora"));
            assert_eq!(letter.path, "/opmerkingen");
        }
    }
}
