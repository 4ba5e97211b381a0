//! For whom the pages work, what was tested and what was not. Only what is true: when a test is added or a fault is
//! found, these sentences change with it (`docs/accessibility.md`).

use crate::{domain::lang::Lang, text::section::Section};

crate::texts! {
    /// A link in the footer.
    nav = "Toegankelijkheid", "Accessibility";
    /// The title.
    title = "Toegankelijkheid van deze website", "Accessibility of this website";
    /// What it is.
    lead = "Iedereen moet een klacht kunnen indienen. Hier leest u hoe ver wij daarmee zijn.", "Everybody must be able to file a complaint. Here you read how far we have come with that.";

    /// A heading.
    status = "Hoe ver zijn wij?", "How far are we?";
    /// The status, by the Dutch model.
    status_c = "De eerste maatregelen zijn genomen (status C). Wij willen voldoen aan WCAG 2.2, niveau AA. Er is nog geen volledig onderzoek gedaan, dus wij kunnen niet zeggen dat deze website daar helemaal aan voldoet.", "First measures were taken (status C of the Dutch model). We aim for WCAG 2.2, level AA. No full audit was done yet, so we cannot say that this website meets all of it.";
    /// A heading.
    works = "Wat u mag verwachten", "What you may expect";
    /// An item.
    works_plain = "Alle formulieren werken ook zonder JavaScript.", "All forms work without JavaScript too.";
    /// An item.
    works_labels = "Elk veld heeft een naam. Wat er niet klopt, staat bovenaan en naast het veld, in woorden.", "Every field has a name. What is wrong stands at the top and beside the field, in words.";
    /// An item.
    works_size = "De pagina’s passen op een scherm van 320 beeldpunten breed. Zet u de letters groter, dan groeit de pagina mee.", "The pages fit a screen 320 pixels wide. When you make the letters larger, the page grows along.";
    /// An item.
    works_colour = "Kleuren verschillen genoeg, ook in het donker. Kleur is nooit de enige aanwijzing.", "Colours differ enough, in the dark as well. Colour is never the only sign.";
    /// An item.
    works_words = "De taal is gewoon Nederlands. Alles is er ook in het Engels.", "The language is plain Dutch. Everything is there in English too.";
    /// A heading.
    tested = "Wat is getest, en hoe?", "What was tested, and how?";
    /// How.
    tested_how = "Bij elke nieuwe versie kijken automatische tests de website na:", "With every new version automatic tests check the website:";
    /// An item.
    tested_axe = "het programma axe op pagina’s van het indienen, volgen en beantwoorden van klachten en vragen, in licht en donker", "the program axe on pages for filing, following and answering complaints and questions, light and dark";
    /// An item.
    tested_plain = "het indienen en volgen van een klacht in een browser zonder JavaScript", "filing and following a complaint in a browser without JavaScript";
    /// An item.
    tested_labels = "of elk veld van de formulieren een naam heeft, en elk kenmerk op een pagina één keer voorkomt", "whether every field of the forms has a name, and every identifier is on a page once";
    /// An item.
    tested_keys = "het indienen en volgen van een klacht, een vraag en een opmerking met alleen een toetsenbord", "filing and following a complaint, a question and a remark with a keyboard alone";
    /// An item.
    tested_contrast = "of alle combinaties van kleuren genoeg verschillen", "whether all combinations of colours differ enough";
    /// A heading.
    not_tested = "Wat weten wij nog niet?", "What do we not know yet?";
    /// An item.
    not_people = "De website is nog niet geprobeerd door mensen met een beperking.", "The website was not tried yet by people with a disability.";
    /// An item.
    not_reader = "De website is nog niet getest met een schermlezer.", "The website was not tested yet with a screen reader.";
    /// An item.
    not_audit = "Niemand van buiten heeft de website onderzocht. Automatische tests vinden niet alles.", "Nobody from outside examined the website. Automatic tests do not find everything.";
    /// An item.
    not_files = "Brieven en bestanden in pdf zijn niet onderzocht.", "Letters and files in PDF were not examined.";
    /// A heading.
    report = "Lukt er iets niet?", "Does something not work?";
    /// How to report.
    report_how = "Vertel het de klachtencoördinator. Zeg op welke pagina het was en wat u wilde doen. Lukt het indienen van een klacht niet? Dan vullen wij het formulier samen met u in, of wij doen dat voor u.", "Tell the complaints coordinator. Say on which page it was and what you wanted to do. Can you not file a complaint? Then we fill in the form together with you, or for you.";
    /// The date of this.
    dated(day: &str) = "Deze verklaring is van {day}.", "This statement is of {day}.";
}

/// The statement, in order.
pub fn sections(lang: Lang) -> Vec<Section> {
    let works_items = [works_plain, works_labels, works_size, works_colour, works_words];
    let tested_items = [tested_axe, tested_plain, tested_keys, tested_labels, tested_contrast];
    let not_items = [not_people, not_reader, not_audit, not_files];
    let none: [&str; 0] = [];
    vec![
        Section::new("status", status(lang), [status_c(lang)]),
        Section::new("werkt", works(lang), none).list(works_items.map(|say| say(lang))),
        Section::new("getest", tested(lang), [tested_how(lang)]).list(tested_items.map(|say| say(lang))),
        Section::new("niet-getest", not_tested(lang), none).list(not_items.map(|say| say(lang))),
        Section::new("melden", report(lang), [report_how(lang)]),
    ]
}
