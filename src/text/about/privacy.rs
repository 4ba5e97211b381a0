//! What is kept, why, how long and who sees it, in plain words.

use crate::{
    domain::{
        lang::Lang,
        retention::{DRAFT_DAYS, FORM_DAYS, Terms},
    },
    text::section::Section,
};

crate::texts! {
    /// A link in the footer.
    nav = "Privacy", "Privacy";
    /// The title.
    title = "Wat wij met uw gegevens doen", "What we do with your data";
    /// What it is.
    lead = "Een klacht is persoonlijk. Hier leest u wat wij bewaren, waarom, hoe lang, en wie het ziet.", "A complaint is personal. Here you read what we keep, why, for how long, and who sees it.";

    /// A heading.
    what = "Wat bewaren wij?", "What do we keep?";
    /// An item.
    what_complaint = "Van een klacht of vraag: uw woorden, uw naam en hoe u te bereiken bent, en als u het invult de voornaam en groep van uw kind. Ook wat er daarna is gezegd, afgesproken en geoordeeld.", "Of a complaint or question: your words, your name and how to reach you, and if you enter them the first name and group of your child. Also what was said, agreed and judged after that.";
    /// An item.
    what_files = "De foto’s en documenten die u meestuurt. Uit foto’s halen wij weg waar en wanneer ze zijn gemaakt.", "The photos and documents that you send along. From photos we remove where and when they were taken.";
    /// An item.
    what_remark = "Van een compliment of opmerking: uw woorden, en als u dat invult uw naam en hoe u te bereiken bent.", "Of a compliment or remark: your words, and if you enter them your name and how to reach you.";
    /// An item.
    what_not = "Of u op de eerste vraag over veiligheid ja of nee kiest, bewaren wij niet. Dit systeem bewaart geen IP-adressen en volgt niemand.", "Whether you choose yes or no at the first question about safety is not kept. This system keeps no IP addresses and tracks nobody.";
    /// A heading.
    why = "Waarom?", "Why?";
    /// Why.
    why_law = "Om uw klacht te behandelen en u te antwoorden. De Wet kinderopvang verplicht ons om klachten te behandelen en er elk jaar verslag van te doen. In dat verslag staan geen namen.", "To handle your complaint and to answer you. The Dutch childcare act obliges us to handle complaints and to report on them each year. That report names nobody.";
    /// A heading.
    long = "Hoe lang?", "For how long?";
    /// An item.
    long_draft(days: u32) = "Wat u begon in te vullen en niet verstuurde: {days} dagen. U kunt het eerder zelf wissen.", "What you began to fill in and did not send: {days} days. You can wipe it yourself before that.";
    /// An item.
    long_link = "Laat u zich een link mailen om later verder te gaan? Dan bewaren wij dat mailadres tot de mail weg is.", "Do you have a link mailed to go on later? We keep that mail address until the mail has gone.";
    /// An item.
    long_form(days: u32) = "Een los formulier waar iets niet in klopte: {days} dag, zodat u het kunt verbeteren.", "A form of one page with something wrong in it: {days} day, so that you can correct it.";
    /// An item.
    long_remark[months](months: u32) = "De woorden van een compliment of opmerking, uw naam en hoe u te bereiken bent: {months} maand." | "De woorden van een compliment of opmerking, uw naam en hoe u te bereiken bent: {months} maanden.", "The words of a compliment or remark, your name and how to reach you: {months} month." | "The words of a compliment or remark, your name and how to reach you: {months} months.";
    /// An item.
    long_case(months: u32) = "Een klacht of vraag: {months} maanden na het sluiten, na de laatste verbetering, of na het einde van een zaak bij de Geschillencommissie; het laatste van die drie telt. Daarna halen wij uw naam, uw gegevens en alle woorden weg. De aantallen en de datums blijven.", "A complaint or question: {months} months after closing, after the last improvement, or after the end of a case at the Geschillencommissie; the last of the three counts. After that we remove your name, your data and all words. Counts and dates stay.";
    /// An item.
    long_safety = "Gaat een zaak verder als melding over veiligheid? Dan gelden andere termijnen.", "Does a case go on as a report about safety? Then other terms apply.";
    /// A heading.
    seen = "Wie ziet het?", "Who sees it?";
    /// An item.
    seen_complaint = "Een klacht: de klachtencoördinator, de manager die de klacht behandelt, en diens leidinggevende. Een directeur alleen als die de klacht behandelt, of als de klacht over de klachtencoördinator gaat.", "A complaint: the complaints coordinator, the manager who handles it, and the manager above. A director only if they handle it, or if it is about the complaints coordinator.";
    /// An item.
    seen_never = "Iemand over wie de klacht gaat, ziet die nooit. Die leest alleen wat nodig is om te zeggen hoe het ging, en nooit hoe u te bereiken bent.", "Whoever the complaint is about never sees it. They read only what is needed to say how it went, and never how you are reached.";
    /// An item.
    seen_remark = "Een compliment of opmerking: de manager van de locatie, diens leidinggevende, de klachtencoördinator en de directie.", "A compliment or remark: the manager of the location, the manager above, the complaints coordinator and the directors.";
    /// An item.
    seen_safety = "Bij zorgen over veiligheid: de aandachtsfunctionaris, de klachtencoördinator en één directeur. De wet kan ons verplichten om te melden.", "With worries about safety: the safeguarding officer, the complaints coordinator and one director. The law can oblige us to report.";
    /// An item.
    seen_outside = "Gaat u naar het Klachtenloket of de Geschillencommissie? Dan kan die ons om de stukken vragen.", "Do you go to the Klachtenloket or the Geschillencommissie? They can ask us for the papers.";
    /// An item.
    seen_log = "Wie een zaak opent, wordt vastgelegd.", "Who opens a case is recorded.";
    /// A heading.
    cookies = "Cookies", "Cookies";
    /// What they are.
    cookies_only = "Wij gebruiken alleen cookies die nodig zijn om de website te laten werken. Er is niets om te weigeren en niemand anders leest mee. Over een beveiligde verbinding begint elke naam met __Host-.", "We use only cookies that the website needs to work. There is nothing to refuse and nobody else reads along. Over a secure connection each name begins with __Host-.";
    /// A cookie.
    cookie_draft(days: u32) = "gehoor_concept: om verder te gaan met uw klacht; {days} dagen", "gehoor_concept: to go on with your complaint; {days} days";
    /// A cookie.
    cookie_question(days: u32) = "gehoor_vraag: om verder te gaan met uw vraag; {days} dagen", "gehoor_vraag: to go on with your question; {days} days";
    /// A cookie.
    cookie_remark(days: u32) = "gehoor_opmerking: om een opmerking te verbeteren waar iets niet in klopte; {days} dag", "gehoor_opmerking: to correct a remark that had something wrong in it; {days} day";
    /// A cookie.
    cookie_follow = "gehoor_volgen: om uw klacht te volgen nadat u de code gaf; 1 dag", "gehoor_volgen: to follow your complaint after you gave the code; 1 day";
    /// A cookie.
    cookie_link = "gehoor_persoonlijk: om te lezen wat een persoonlijke link opende; 1 dag", "gehoor_persoonlijk: to read what a personal link opened; 1 day";
    /// A cookie.
    cookie_session = "gehoor_sessie: alleen voor medewerkers die inloggen; 12 uur", "gehoor_sessie: only for employees who log in; 12 hours";
    /// A cookie.
    cookie_sign_in = "gehoor_aanmelding: alleen voor medewerkers die inloggen bij hun eigen organisatie; 15 minuten", "gehoor_aanmelding: only for employees who log in with their own organisation; 15 minutes";
    /// A cookie.
    cookie_desk = "gehoor_werkplek: alleen voor medewerkers: om hun toestel te herkennen, zodat wie een wachtwoord probeert te raden hen niet ophoudt; 90 dagen", "gehoor_werkplek: only for employees: to know their device, so that whoever guesses passwords does not hold them up; 90 days";
    /// A cookie.
    cookie_refused = "gehoor_geweigerd: welk bestand wij niet aannamen, tot u het leest; 1 minuut", "gehoor_geweigerd: which file we did not take, until you read it; 1 minute";
    /// A cookie.
    cookie_typed = "gehoor_getypt: wat u invulde toen kenmerk, code of mailadres niet klopte, tot u het weer ziet; 1 minuut", "gehoor_getypt: what you filled in when a reference, code or mail address was wrong, until you see it again; 1 minute";
    /// A cookie.
    cookie_device = "gehoor_toestel: om uw toestel te herkennen, zodat wie een code probeert te raden u niet ophoudt; 90 dagen", "gehoor_toestel: to know your device, so that whoever guesses codes does not hold you up; 90 days";
    /// A cookie.
    cookie_lang = "gehoor_taal: de taal die u koos; 1 jaar", "gehoor_taal: the language you chose; 1 year";
    /// What a device keeps besides.
    cookies_device(days: u32) = "Vult u iets in, zoals een klacht, een vraag of een bericht? Dan bewaart ook uw eigen apparaat wat u typte, tot u het verstuurt of wist, en hoogstens {days} dagen.", "Do you fill in something, such as a complaint, a question or a message? Then your own device keeps what you typed too, until you send or wipe it, and for {days} days at most.";
    /// A heading.
    rights = "Uw rechten", "Your rights";
    /// An item.
    rights_see = "U mag vragen wat wij van u bewaren, en daar een kopie van krijgen.", "You may ask what we keep of you, and get a copy of it.";
    /// An item.
    rights_correct = "Klopt er iets niet? Dan mag u vragen om het te verbeteren.", "Is something not right? You may ask us to correct it.";
    /// An item.
    rights_erase = "U mag vragen om iets te wissen of niet meer te gebruiken. Soms moet of mag iets blijven, bijvoorbeeld zolang de klacht loopt. U hoort dan waarom.", "You may ask us to erase something or to stop using it. Sometimes something must or may stay, for example while the complaint is handled. You hear why.";
    /// Whom to ask.
    rights_ask = "Vraag het de klachtencoördinator. Wij kunnen vragen wie u bent, zodat niemand anders uw gegevens krijgt.", "Ask the complaints coordinator. We may ask who you are, so that nobody else gets your data.";
    /// The supervisor.
    rights_ap = "Bent u niet tevreden over wat wij met uw gegevens doen? Dan kunt u naar de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl), de toezichthouder op privacy.", "Not happy about what we do with your data? You can go to the Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl), the Dutch supervisor on privacy.";
}

/// The statement, in order.
pub fn sections(lang: Lang, terms: &Terms) -> Vec<Section> {
    let none: [&str; 0] = [];
    let kept = [
        long_draft(lang, DRAFT_DAYS),
        long_link(lang).to_owned(),
        long_form(lang, FORM_DAYS),
        long_remark(lang, terms.remark_months),
        long_case(lang, terms.case_months),
        long_safety(lang).to_owned(),
    ];
    let seen_items = [seen_complaint, seen_never, seen_remark, seen_safety, seen_outside, seen_log];
    let cookie_items = [
        cookie_draft(lang, DRAFT_DAYS),
        cookie_question(lang, DRAFT_DAYS),
        cookie_remark(lang, FORM_DAYS),
        cookie_follow(lang).to_owned(),
        cookie_link(lang).to_owned(),
        cookie_sign_in(lang).to_owned(),
        cookie_desk(lang).to_owned(),
        cookie_refused(lang).to_owned(),
        cookie_typed(lang).to_owned(),
        cookie_device(lang).to_owned(),
        cookie_session(lang).to_owned(),
        cookie_lang(lang).to_owned(),
    ];
    vec![
        Section::new("wat", what(lang), none)
            .list([what_complaint, what_files, what_remark, what_not].map(|say| say(lang))),
        Section::new("waarom", why(lang), [why_law(lang)]),
        Section::new("hoe-lang", long(lang), none).list(kept),
        Section::new("wie", seen(lang), none).list(seen_items.map(|say| say(lang))),
        Section::new("cookies", cookies(lang), [cookies_only(lang).to_owned(), cookies_device(lang, DRAFT_DAYS)])
            .list(cookie_items),
        Section::new("rechten", rights(lang), [rights_ask(lang)])
            .list([rights_see, rights_correct, rights_erase, rights_ap].map(|say| say(lang))),
    ]
}
