//! What happened, in a sentence for whoever complains.

use crate::{
    domain::{
        code::Reissue,
        event::{ContactWay, Event},
        feedback::FeltHeard,
        lang::Lang,
    },
    text::{choices, dates},
};

/// The personal contact.
pub fn ev_contacted(lang: Lang, way: ContactWay, day: &str) -> String {
    match way {
        ContactWay::Call => {
            crate::say!(lang, "We spraken u aan de telefoon op {day}", "We spoke with you by telephone on {day}", day)
        }
        ContactWay::Visit => crate::say!(lang, "We spraken elkaar op {day}", "We met on {day}", day),
        ContactWay::Video => {
            crate::say!(lang, "We spraken u per video op {day}", "We spoke with you by video on {day}", day)
        }
        ContactWay::Writing => {
            crate::say!(lang, "We schreven met elkaar op {day}", "We wrote with each other on {day}", day)
        }
    }
}

/// What happened, to the parent: functions are named, nobody by name. Empty for what is not theirs to know.
pub fn step(lang: Lang, event: &Event) -> String {
    if !event.parents_side() {
        return String::new();
    }
    let day = |on| dates::day_and_month(lang, on);
    match event {
        Event::PromiseSettled { promise, how } => {
            let how = choices::settled(lang, how);
            crate::say!(lang, "Afspraak {promise}: {how}", "Promise {promise}: {how}", promise, how)
        }
        Event::MeasureSettled { measure, how } => {
            let how = choices::settled(lang, how);
            crate::say!(lang, "Verbetering {measure}: {how}", "Improvement {measure}: {how}", measure, how)
        }
        Event::FilesReceived { files } => {
            let n = files.len();
            crate::say!(lang, "U stuurde bestanden: {n}", "You sent files: {n}", n)
        }
        Event::Invited { on, .. } => {
            let on = day(*on);
            crate::say!(
                lang,
                "Wij nodigden u uit om uw kant te vertellen op {on}",
                "We invited you to tell your side on {on}",
                on
            )
        }
        Event::LetterPosted { on } => {
            let on = day(*on);
            crate::say!(lang, "Wij deden de brief op de post op {on}", "We posted the letter on {on}", on)
        }
        Event::LatenessExplained { expected, .. } => {
            let on = day(*expected);
            crate::say!(
                lang,
                "Ons oordeel komt later dan beloofd; wij verwachten het op {on}",
                "Our judgement comes later than promised; we expect it on {on}",
                on
            )
        }
        Event::External { body, step, on, .. } => {
            let (step, on) = (choices::external_step(lang, *step), day(*on));
            format!("{}: {step} ({on})", choices::body(*body))
        }
        Event::ReceiptCorrected { terms, .. } => {
            let on = dates::long(lang, terms.received_on);
            crate::say!(
                lang,
                "De dag van ontvangst is verbeterd: {on}. De termijnen lopen vanaf die dag",
                "The day of receipt was corrected: {on}. The terms run from that day",
                on
            )
        }
        Event::Inadmissible { ground } => {
            let ground = choices::ground(lang, *ground).to_lowercase();
            crate::say!(
                lang,
                "Wij nemen uw klacht niet in behandeling: {ground}",
                "We do not take your complaint on: {ground}",
                ground
            )
        }
        Event::CodeLetterPosted { on } => {
            let on = day(*on);
            crate::say!(
                lang,
                "Wij deden de brief met de sleutel op de post op {on}",
                "We posted the letter with the key on {on}",
                on
            )
        }
        plain => plain_step(lang, plain).to_owned(),
    }
}

crate::texts_of! {
    /// The sentences in which nothing varies.
    fn plain_step(lang, event: &Event) match event {
        Event::Asked(_) => ("U stelde uw vraag", "You asked your question"),
        Event::QuestionAnswered { .. } => ("Wij gaven antwoord op uw vraag", "We answered your question"),
        Event::BecameComplaint(_) => (
            "Uw vraag werd een klacht. Die geldt als ontvangen op de dag waarop u de vraag stelde",
            "Your question became a complaint. It counts as received on the day on which you asked the question",
        ),
        Event::LateAccepted => {
            ("Wij namen uw klacht aan, ook al kwam die later", "We took your complaint on, although it came later")
        }
        Event::NotAComplaint { .. } => ("Wij behandelen dit niet als een aparte klacht", "We do not handle this as a complaint of its own"),
        Event::Restored { .. } => ("Wij behandelen dit toch als klacht", "We handle this as a complaint after all"),
        Event::NobodyLeft => (
            "Niemand bij ons kan uw klacht onpartijdig behandelen. U kunt meteen naar het Klachtenloket of de Geschillencommissie",
            "Nobody here can handle your complaint impartially. You can go to the Klachtenloket or the Geschillencommissie at once",
        ),
        Event::PointAmended(_) => {
            ("Een onderdeel van uw klacht is toegevoegd of aangepast", "A point of your complaint was added or changed")
        }
        Event::PointDropped { .. } => {
            ("Een onderdeel van uw klacht is vervallen", "A point of your complaint was dropped")
        }
        Event::InvestigationBegun { .. } => ("Wij zoeken het verder uit", "We are finding out more"),
        Event::HearingHeld { .. } => ("Uw kant is gehoord", "Your side was heard"),
        Event::StatementGiven { .. } => {
            ("U vulde uw verhaal aan of verbeterde het", "You added to your account, or corrected it")
        }
        Event::Withdrawn { .. } => ("U trok uw klacht in", "You withdrew your complaint"),
        Event::WithdrawalUndone => ("U wilde toch verder met uw klacht", "You went on with your complaint after all"),
        Event::SolvedConfirmed => ("U liet weten dat het is opgelost", "You said that it is solved"),
        Event::SolvedObjected { .. } => {
            ("U liet weten dat het niet is opgelost; wij gaan verder", "You said that it is not solved; we go on")
        }
        Event::ReopenAsked { .. } => {
            ("U vroeg ons uw klacht opnieuw te bekijken", "You asked us to look at your complaint again")
        }
        Event::Reopened { .. } => ("Wij bekijken uw klacht opnieuw", "We look at your complaint again"),
        Event::ReachChanged { safe: Some(false), .. } => (
            "Hoe wij u bereiken, is veranderd: wij bellen en mailen u niet",
            "How we reach you changed: we do not call or mail you",
        ),
        Event::ReachChanged { .. } => ("Hoe wij u bereiken, is veranderd", "How we reach you changed"),
        Event::ReaderNamed { .. } => ("U liet iemand meelezen", "You let somebody read along"),
        Event::ReaderRemoved { .. } => ("Iemand leest niet meer mee", "Somebody reads along no longer"),
        Event::FeedbackGiven { felt: None, .. } => ("U vertelde ons hoe het ging", "You told us how it went"),
        Event::FeedbackGiven { felt: Some(FeltHeard::Yes), .. } => {
            ("U vertelde ons hoe het ging: u voelde zich gehoord", "You told us how it went: you felt heard")
        }
        Event::FeedbackGiven { felt: Some(FeltHeard::Partly), .. } => (
            "U vertelde ons hoe het ging: u voelde zich deels gehoord",
            "You told us how it went: you felt partly heard",
        ),
        Event::FeedbackGiven { felt: Some(FeltHeard::No), .. } => {
            ("U vertelde ons hoe het ging: u voelde zich niet gehoord", "You told us how it went: you did not feel heard")
        }
        Event::CouldNotContinue { .. } => {
            ("Wij konden niet verder met de klacht", "We could not go on with the complaint")
        }
        Event::ToldSafely { .. } => ("Wij vertelden wie er belt", "We said who will call"),
        Event::AddressConfirmed => ("U bevestigde uw mailadres", "You confirmed your mail address"),
        Event::CodeReissued { how: Reissue::Mail, .. } => (
            "Er is een nieuwe code gemaakt, met de link uit een mail aan u. De oude code werkt niet meer",
            "A new code was made, with the link of a mail to you. The old code no longer works",
        ),
        Event::CodeReissued { how: Reissue::Letter, .. } => (
            "Er is een nieuwe code gemaakt, met de sleutel uit onze brief. De oude code werkt niet meer",
            "A new code was made, with the key of our letter. The old code no longer works",
        ),
        Event::CodeLetterMade { .. } => (
            "Na een controle maakten wij een brief met een sleutel, waarmee u zelf een nieuwe code maakt",
            "After a check we made a letter with a key, with which you make a new code yourself",
        ),
        Event::DiversionUndone { .. } => ("De klachtenprocedure gaat verder", "The complaints procedure goes on"),
        _ => { return ""; }
    }
}
