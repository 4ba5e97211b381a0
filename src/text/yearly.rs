//! Writing the public report of a year.

use crate::domain::report::{Why, YearText};

crate::texts! {
    /// The title.
    title = "Jaarverslag schrijven", "Write the yearly report";
    /// What it is.
    lead(year: i32) = "Het openbare verslag over {year}. De cijfers komen uit de klachten; de teksten schrijft u. Wat u bewaart, lezen alleen klachtencoördinator en directie, tot u het verslag publiceert.", "The public report of {year}. The figures come from the complaints; you write the texts. What you keep is read by complaints coordinator and directors only, until you publish the report.";
    /// Which year.
    years = "Over welk jaar", "Of which year";
    /// How it stands.
    saved(day: &str, time: &str, name: &str) = "Bewaard op {day} om {time} door {name}.", "Kept on {day} at {time} by {name}.";
    /// How it stands.
    issued(day: &str) = "Gepubliceerd op {day}.", "Published on {day}.";
    /// Somebody else was first.
    between = "Iemand anders bewaarde intussen ook een tekst. Uw tekst staat hieronder; die van de ander is bewaard als versie:", "Somebody else kept a text in the meantime. Yours stands below; the other one is kept as version:";
    /// A heading.
    versions = "Eerdere versies", "Versions before";
    /// A version.
    version(n: u32) = "Versie {n}", "Version {n}";
    /// A heading.
    figures = "De cijfers", "The figures";
    /// The button.
    save = "Bewaren en nakijken", "Keep and check";
    /// A heading.
    check = "Plekken om na te kijken", "Places to check";
    /// What it is.
    check_lead = "Hier zou iemand in te herkennen kunnen zijn. Kijk elke plek na: noem geen namen, dagen of leeftijden. Wat hier niet staat, kan toch te herkennen zijn.", "Somebody might be recognised here. Check each place: mention no names, days or ages. What is not listed may still be recognisable.";
    /// None.
    check_none = "Er zijn geen namen, dagen, leeftijden of adressen gevonden. Lees de tekst toch nog eens met de ogen van een ouder van deze locatie.", "No names, days, ages or addresses were found. Still, read the text once more with the eyes of a parent of that location.";
    /// A heading.
    publish_title = "Publiceren", "Publish";
    /// What happens.
    publish_lead = "Het verslag komt op de openbare pagina en als pdf. De cijfers liggen dan vast. Een tekst verbetert u met een nieuwe versie.", "The report comes on the public page and as PDF. Its figures are fixed then. A text is improved by a new version.";
    /// Not yet.
    not_over(year: i32) = "Publiceren kan als {year} voorbij is.", "You can publish once {year} is over.";
    /// Not yet.
    not_saved = "Publiceren kan als alle drie de teksten bewaard zijn.", "You can publish once all three texts are kept.";
    /// What is confirmed.
    checked = "Ik heb deze plekken nagekeken; niemand is te herkennen.", "I checked these places; nobody can be recognised.";
    /// It was not.
    not_checked = "Vink aan dat u de plekken hebt nagekeken", "Tick that you checked the places";
    /// The button.
    publish = "Publiceren", "Publish";
    /// It was.
    published = "Het verslag is gepubliceerd.", "The report is published.";
    /// The way there.
    see = "Naar de openbare pagina", "To the public page";
    /// Too long, or a character that cannot be.
    unfit(what: &str) = "De tekst bij ‘{what}’ is niet bewaard: die is langer dan 40.000 tekens, of er staat een teken in dat niet kan. Ga met de knop Terug van uw browser naar uw tekst.", "The text under ‘{what}’ was not kept: it is longer than 40,000 characters, or holds a character that cannot be. Go to your text with your browser’s Back button.";
    /// One lacks.
    missing(what: &str) = "Schrijf eerst iets bij ‘{what}’: de wet vraagt erom", "First write something under ‘{what}’: the law asks for it";
    /// It was published by somebody else, or there is a newer one.
    again = "Er is intussen iets veranderd. Kijk de tekst na en publiceer dan opnieuw.", "Something changed in the meantime. Check the text, then publish again.";
    /// Before the title of a page with an error.
    error_prefix = "Fout: ", "Error: ";
    /// Of the public page: where the regulation is.
    regulation = "Ouders die ontevreden zijn, kunnen een klacht indienen. Hoe dat gaat en binnen welke termijnen, staat in ons klachtenreglement.", "Parents who are unhappy can file a complaint. How that goes, and within which terms, stands in our complaints regulation.";
    /// A link.
    regulation_link = "Lees het reglement in gewone woorden", "Read the regulation in plain words";
}

crate::texts_of! {
    /// A heading of the report.
    pub fn heading(lang, text: YearText) match text {
        YearText::Informed => ("De regeling, en hoe ouders ervan weten", "The regulation, and how parents know of it"),
        YearText::Tenor => ("Oordelen en maatregelen", "Judgements and measures"),
        YearText::Disputes => ("Bij de Geschillencommissie", "At the Geschillencommissie"),
    }

    /// What to write.
    pub fn hint(lang, text: YearText) match text {
        YearText::Informed => ("Hoe u ouders dit jaar op het reglement wees: op de website, bij de intake, in de nieuwsbrief.", "How you told parents of the regulation this year: on the website, at intake, in the newsletter."),
        YearText::Tenor => ("Wat de oordelen in grote lijnen zeiden, en wat voor verbeteringen er kwamen.", "What the judgements said in general, and what kind of improvements came."),
        YearText::Disputes => ("Hoeveel zaken daar waren, waarover, en wat eruit kwam. Waren er geen, schrijf dat dan.", "How many cases there were, what about, and what came of them. If there were none, say so."),
    }

    /// How somebody could be known.
    pub fn why(lang, why: Why) match why {
        Why::Staff => ("komt voor in de naam van een medewerker", "is in the name of an employee"),
        Why::Family => ("komt voor in de naam van een ouder of kind", "is in the name of a parent or child"),
        Why::Day => ("is een dag", "is a day"),
        Why::Age => ("is een leeftijd", "is an age"),
        Why::Contact => ("is een adres, nummer of kenmerk", "is an address, a number or a reference"),
    }
}
