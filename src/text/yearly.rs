//! Writing the public report of a year.

use crate::domain::{
    lang::Lang,
    report::{Place, Why, YearText, Yearly},
};

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
    /// The year is not over.
    figures_later(year: i32) = "De cijfers komen als {year} voorbij is.", "The figures come once {year} is over.";
    /// They are not frozen.
    not_fixed(year: i32) = "De cijfers over {year} staan nog niet vast. Zolang dat zo is, leest niemand ze.", "The figures of {year} are not fixed yet. As long as that is so, nobody reads them.";
    /// What the button does.
    fix_lead = "Stel ze vast als de klachten van dat jaar zijn afgehandeld. Bewaar eerst uw tekst. Een tekst die leeg is, begint daarna met wat de cijfers zeggen. Openbaar zijn ze pas als u het verslag publiceert.", "Fix them when the complaints of that year have been handled. Keep your text first. A text that is blank then begins with what the figures say. They are public only once you publish the report.";
    /// A question.
    fix_for_good = "De cijfers veranderen daarna niet meer", "The figures change no more after that";
    /// What is not known yet.
    fix_hint(next: i32) = "Een klacht uit december krijgt vaak pas half februari {next} een oordeel. Wat nog loopt, staat voor altijd zonder oordeel in het verslag. Kijk op het bord of er nog klachten open zijn.", "A complaint of December is often judged only by the middle of February {next}. What is still open stands in the report without a judgement for good. See on the board whether complaints are open still.";
    /// What is confirmed.
    sure = "Ik weet dat deze cijfers hierna niet meer te verbeteren zijn.", "I know that these figures cannot be corrected after this.";
    /// It was not.
    not_sure = "Vink aan dat de cijfers vast mogen komen te staan", "Tick that the figures may be fixed";
    /// Publishing comes after it.
    fix_first = "Publiceren kan als u de cijfers hebt vastgesteld.", "You can publish once you fixed the figures.";
    /// The button.
    fix = "Cijfers vaststellen", "Fix the figures";
    /// The button.
    save = "Bewaren en nakijken", "Keep and check";
    /// A heading.
    check = "Plekken om na te kijken", "Places to check";
    /// What it is.
    check_lead = "Hier zou iemand in te herkennen kunnen zijn. Kijk elke plek na: noem geen namen, dagen, leeftijden of aantallen. Wat hier niet staat, kan toch te herkennen zijn.", "Somebody might be recognised here. Check each place: mention no names, days, ages or numbers. What is not listed may still be recognisable.";
    /// None.
    check_none = "Er zijn geen namen, dagen, leeftijden, aantallen of adressen gevonden. Lees de tekst toch nog eens met de ogen van een ouder van deze locatie.", "No names, days, ages, numbers or addresses were found. Still, read the text once more with the eyes of a parent of that location.";
    /// A heading.
    publish_title = "Publiceren", "Publish";
    /// What happens.
    publish_lead = "Het verslag komt op de openbare pagina en als pdf. Een tekst verbetert u met een nieuwe versie.", "The report comes on the public page and as PDF. A text is improved by a new version.";
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
    /// What is left to do, once it was.
    left_to_do = "Stuur het verslag nu naar de GGD, de toezichthouder. Breng het onder de aandacht van alle ouders, bijvoorbeeld in de nieuwsbrief.", "Now send the report to the GGD, the supervisor. Bring it to the attention of all parents, for example in the newsletter.";
    /// The way there.
    see = "Naar de openbare pagina", "To the public page";
    /// Too long.
    unfit(what: &str) = "De tekst bij ‘{what}’ is bewaard, maar kan zo niet worden gepubliceerd: die is langer dan 40.000 tekens. Maak de tekst korter.", "The text under ‘{what}’ was kept, but cannot be published like this: it is longer than 40,000 characters. Make it shorter.";
    /// One lacks.
    missing(what: &str) = "Schrijf eerst iets bij ‘{what}’: de wet vraagt erom", "First write something under ‘{what}’: the law asks for it";
    /// It was published by somebody else, or there is a newer one.
    again = "Er is intussen iets veranderd. Kijk de tekst na en publiceer dan opnieuw.", "Something changed in the meantime. Check the text, then publish again.";
    /// Before the title of a page with an error.
    error_prefix = "Fout: ", "Error: ";
    /// Of the public page: where the regulation is.
    regulation = "Ouders die ontevreden zijn, kunnen een klacht indienen. Hoe dat gaat en binnen welke termijnen, staat in ons klachtenreglement.", "Parents who are unhappy can file a complaint. How that goes, and within which terms, stands in our complaints regulation.";
    /// For who only reads.
    not_written = "Hier is nog niets geschreven.", "Nothing is written here yet.";
    /// Under the label of a text.
    english_hint = "Niet verplicht: zonder deze tekst lezen zij de Nederlandse.", "Not required: without it they read the Dutch one.";
    /// A label.
    in_english(what: &str) = "{what}: voor wie Engels leest", "{what}: for who reads English";
    /// On the page and the paper in another language than the text is in.
    only_dutch = "De tekst hieronder is alleen in het Nederlands.", "The text below is in Dutch only.";
    /// On the report of one location.
    of_all = "De tekst hieronder gaat over de hele organisatie.", "The text below is about the whole organisation.";
    /// The year had none.
    none(year: i32) = "In {year} kwamen er geen klachten binnen.", "No complaints came in in {year}.";
    /// The first sentence of a text, drawn from the numbers.
    draft_filed[n](n: u32, year: i32) = "In {year} kwam er {n} klacht binnen." | "In {year} kwamen er {n} klachten binnen.", "{n} complaint came in in {year}." | "{n} complaints came in in {year}.";
    /// A sentence after it.
    draft_judged[n](n: u32) = "Over {n} klacht kwam een oordeel." | "Over {n} klachten kwam een oordeel.", "A judgement was given on {n} complaint." | "A judgement was given on {n} complaints.";
    /// A sentence after it.
    draft_founded[n](n: u32) = "Daarvan was er {n} geheel of deels gegrond." | "Daarvan waren er {n} geheel of deels gegrond.", "Of these {n} was wholly or partly founded." | "Of these {n} were wholly or partly founded.";
    /// A sentence after it.
    draft_measures[n](n: u32) = "Wij zegden {n} maatregel toe." | "Wij zegden {n} maatregelen toe.", "We promised {n} measure." | "We promised {n} measures.";
    /// The first sentence of another.
    draft_disputes[n](n: u32) = "Er was {n} zaak bij de Geschillencommissie." | "Er waren {n} zaken bij de Geschillencommissie.", "There was {n} case at the Geschillencommissie." | "There were {n} cases at the Geschillencommissie.";
    /// None were.
    draft_no_disputes = "Er waren geen zaken bij de Geschillencommissie.", "There were no cases at the Geschillencommissie.";
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
        YearText::Tenor => ("Wat de oordelen in grote lijnen zeiden, en wat voor verbeteringen er kwamen. Noem geen andere aantallen dan er in de tabel staan.", "What the judgements said in general, and what kind of improvements came. Name no numbers but those of the table."),
        YearText::Disputes => ("Waarover zaken daar gingen en wat eruit kwam, zonder aantallen: die staan in de tabel, als ze niet te klein zijn. Waren er geen zaken, schrijf dat dan.", "What cases there were about and what came of them, without numbers: those are in the table, unless they are too small. If there were none, say so."),
    }

    /// How somebody could be known.
    pub fn why(lang, why: Why) match why {
        Why::Staff => ("komt voor in de naam van een medewerker", "is in the name of an employee"),
        Why::Family => ("komt voor in de naam van een ouder of kind", "is in the name of a parent or child"),
        Why::Day => ("is een dag", "is a day"),
        Why::Age => ("is een leeftijd", "is an age"),
        Why::Contact => ("is een adres, nummer of kenmerk", "is an address, a number or a reference"),
        Why::Number => ("is een aantal: laat het weg, tenzij het in een openbare tabel staat", "is a number: leave it out, unless a public table shows it"),
    }
}

/// What a text begins with, drawn from the numbers that are told; blank where they say nothing of it.
pub fn draft(lang: Lang, of: YearText, year: &Yearly<Option<u32>>) -> String {
    let (number, Place { filed, counts, .. }) = (year.year.number(), &year.whole);
    let sentence = |told: Option<u32>, say: &dyn Fn(u32) -> String| told.filter(|n| *n > 0).map(say);
    match of {
        YearText::Informed => String::new(),
        YearText::Tenor if *filed == 0 => none(lang, number),
        YearText::Tenor => [
            Some(draft_filed(lang, *filed, number)),
            sentence(counts.judged, &|n| draft_judged(lang, n)),
            sentence(counts.judged.and(counts.results[0]), &|n| draft_founded(lang, n)),
            sentence(counts.measures[0], &|n| draft_measures(lang, n)),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" "),
        YearText::Disputes => match counts.outside[2] {
            Some(0) => draft_no_disputes(lang).to_owned(),
            told => sentence(told, &|n| draft_disputes(lang, n)).unwrap_or_default(),
        },
    }
}
