//! Refused mail, in words.

use crate::domain::{
    lang::Lang,
    mail::{MailKind, Trouble},
};

crate::texts! {
    /// The page.
    title = "Geweigerde mail", "Refused mail";
    /// What it is for.
    lead = "Mail die de mailserver niet aannam of die te vaak mislukte. Wie deze mail zou krijgen, weet nog niet wat erin staat.", "Mail that the mail server did not take, or that failed too often. Whoever was to get it does not know yet what it says.";
    /// On somebody's day.
    waiting[n](n: usize) = "{n} mail werd geweigerd" | "{n} mails werden geweigerd", "{n} mail was refused" | "{n} mails were refused";
    /// None.
    nothing = "Er is geen geweigerde mail", "There is no refused mail";
    /// What to expect.
    nothing_help = "Weigert de mailserver iets, dan staat het hier en op uw dag.", "When the mail server refuses something, it appears here and on your day.";
    /// There are more.
    more(most: usize) = "Dit zijn de laatste {most}. Handelt u er een af, dan komen de oudere in beeld.", "These are the latest {most}. Once you have seen to some, the older ones appear.";
    /// Since when.
    refused_on(day: &str) = "geweigerd op {day}", "refused on {day}";
    /// It is not the first time.
    again_before = "al opnieuw verstuurd", "sent again before";
    /// To whom.
    to(who: &str) = "Aan {who}:", "To {who}:";
    /// Who.
    complainant = "de ouder", "the parent";
    /// Who (R5).
    reader = "wie meeleest voor de oudercommissie", "who reads along for the parent committee";
    /// Who.
    colleague = "een collega", "a colleague";
    /// No address is known any more.
    no_address = "Er is geen mailadres meer", "There is no mail address any more";
    /// What to do.
    wrong_address_of_parent = "Waarschijnlijk klopt het adres niet. Het adres bij een klacht verandert niet: bel de ouder, en vertel het nieuws aan de telefoon of doe de brief op de post. De zaak heeft daar de brieven voor.", "The address is probably wrong. The address of a complaint does not change: call the parent, and tell the news by telephone or post the letter. The case has the letters for it.";
    /// What to do (R5).
    wrong_address_of_reader = "Waarschijnlijk klopt het adres niet. Vraag de voorzitter van de oudercommissie om deze lezer opnieuw te noemen, met het juiste adres.", "The address is probably wrong. Ask the chair of the parent committee to name this reader anew, with the right address.";
    /// What to do.
    wrong_address_of_colleague = "Waarschijnlijk klopt het adres niet. Vraag een beheerder om het te verbeteren (Beheer, Mensen), en verstuur de mail daarna opnieuw.", "The address is probably wrong. Ask an administrator to correct it (Administration, People), and send the mail again after that.";
    /// What to do.
    wrong_server = "Verstuur de mail opnieuw. Gaat het weer mis, bel dan, en vraag uw beheerder naar de mailserver te kijken.", "Send the mail again. If it goes wrong once more, call, and ask your administrator to look at the mail server.";
    /// The button.
    again = "Opnieuw versturen", "Send again";
    /// The button.
    all_again = "Alles opnieuw versturen", "Send everything again";
    /// What it leaves out.
    all_again_hint = "Behalve mail waarvan het adres waarschijnlijk niet klopt.", "But not mail of which the address is probably wrong.";
    /// It is on its way.
    all_sent_again = "Deze mails gaan opnieuw. Wordt er een weer geweigerd, dan staat die hier weer.", "These mails go again. If one is refused once more, it appears here again.";
    /// The button.
    aside = "Niet meer nodig", "No longer needed";
    /// It is on its way.
    sent_again = "De mail gaat opnieuw. Wordt die weer geweigerd, dan staat die hier weer.", "The mail goes again. If it is refused once more, it appears here again.";
    /// It is gone from the list.
    set_aside = "De mail gaat niet meer. Vastgelegd is dat u dit zo besloot.", "The mail will not go any more. It was recorded that you decided so.";
    /// The mail server's number.
    refused_with(code: u16) = "De mailserver weigerde de mail (code {code}).", "The mail server refused the mail (code {code}).";
    /// The mail server's number.
    no_mailbox(code: u16) = "De mailserver kent dit adres niet, of neemt er geen mail voor aan (code {code}).", "The mail server does not know this address, or takes no mail for it (code {code}).";
    /// The mail server's number.
    full(code: u16) = "De mailbox is vol (code {code}).", "The mailbox is full (code {code}).";
    /// The mail server's number.
    not_now(code: u16) = "De mailserver nam de mail een dag lang niet aan (code {code}).", "For a day the mail server did not take the mail (code {code}).";
}

crate::texts_of! {
    /// What a mail was to tell.
    pub fn kind(lang, kind: MailKind) match kind {
        MailKind::QuestionReceived => ("Ontvangst van de vraag", "Receipt of the question"),
        MailKind::AnswerReady => ("Het antwoord op de vraag staat klaar", "The answer to the question is there"),
        MailKind::Question => ("Een vraag wacht op antwoord", "A question waits for an answer"),
        MailKind::Confirmation => ("Ontvangstbevestiging", "Confirmation of receipt"),
        MailKind::MessageWaiting => ("Er staat een bericht klaar", "A message is waiting"),
        MailKind::JudgementReady => ("Het oordeel staat klaar", "The judgement is there"),
        MailKind::Attempted => ("Wij konden de ouder niet bereiken", "We could not reach the parent"),
        MailKind::Handler => ("Een klacht om te behandelen", "A complaint to handle"),
        MailKind::Part => ("Onderdelen van een klacht", "Points of a complaint"),
        MailKind::Measure => ("Een maatregel om voor te zorgen", "A measure to see to"),
        MailKind::NextLevel => ("Bericht aan de leidinggevende", "News for the next-level manager"),
        MailKind::Coordinator => ("Een nieuwe klacht", "A new complaint"),
        MailKind::MessageReceived => ("De ouder schreef iets", "The parent wrote something"),
        MailKind::JudgementToRead => ("Een oordeel om te lezen", "A judgement to read"),
        MailKind::ProposalToRead => ("Een voorstel om te lezen", "A proposal to read"),
        MailKind::News => ("Nieuws over een zaak", "News of a case"),
        MailKind::SafetyAlert => ("Een zorg over veiligheid", "A concern about safety"),
        MailKind::HearingLink => ("Uitnodiging voor wederhoor", "Invitation to be heard"),
        MailKind::ReaderLink => ("Link om mee te lezen", "Link to read along"),
        MailKind::CodeLink => ("Link voor een nieuwe code", "Link for a new code"),
        MailKind::CodeNews => ("Nieuws over de code", "News of the code"),
        MailKind::AddressReplaced => ("Bericht aan het vorige mailadres", "News to the mail address before"),
        MailKind::Reminder => ("Herinnering van de dag", "Reminder of the day"),
        MailKind::Remark => ("Een opmerking voor de locatie", "A remark for the location"),
        MailKind::ReportIssued => ("Het weekrapport", "The weekly report"),
        MailKind::YearDue => ("Het jaarverslag is er nog niet", "The yearly report is not there yet"),
        MailKind::ReportDue => ("Het weekrapport is er nog niet", "The weekly report is not there yet"),
    }

    /// Why it did not go, where no number says it.
    fn trouble(lang, why: Trouble) match why {
        Trouble::Accents => ("Het adres heeft letters met accenten, en die neemt de mailserver niet aan.", "The address has letters with accents, which the mail server does not take."),
        Trouble::Unusable => ("Dit is geen adres waar mail naartoe kan.", "This is no address that mail can go to."),
        Trouble::Slow => ("De mailserver gaf een dag lang niet op tijd antwoord.", "For a day the mail server did not answer in time."),
        Trouble::Insecure => ("Een veilige verbinding met de mailserver lukte een dag lang niet.", "For a day no secure connection with the mail server could be made."),
        Trouble::Lacking => ("De mailserver kan niet wat deze mail nodig heeft.", "The mail server cannot do what this mail needs."),
        Trouble::Unreached => ("De mailserver was een dag lang niet te bereiken.", "For a day the mail server could not be reached."),
        Trouble::Sender => ("De afzender is verkeerd ingesteld (MAIL_FROM).", "What mail comes from is set wrongly (MAIL_FROM)."),
        Trouble::Code(_) | Trouble::Other => ("De mail kon niet worden verstuurd.", "The mail could not be sent."),
    }
}

/// Why it did not go.
pub fn why(lang: Lang, why: Trouble) -> String {
    match why {
        Trouble::Code(code) if why.of_the_address() => no_mailbox(lang, code),
        Trouble::Code(code @ (452 | 552)) => full(lang, code),
        Trouble::Code(code @ 400..500) => not_now(lang, code),
        Trouble::Code(code) => refused_with(lang, code),
        other => trouble(lang, other).to_owned(),
    }
}
