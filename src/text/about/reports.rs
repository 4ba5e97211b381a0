//! The yearly reports that the law asks for.

crate::texts! {
    /// A link in the footer.
    nav = "Jaarverslagen", "Yearly reports";
    /// The title.
    title = "Jaarverslagen over klachten", "Yearly reports on complaints";
    /// What it is.
    lead = "Wat ouders ons lieten weten, wat wij daarvan vonden en wat wij verbeterden.", "What parents told us, what we thought of it and what we improved.";
    /// What the law asks.
    law = "De Wet kinderopvang vraagt elk jaar om een openbaar verslag over elke locatie. Het verslag over een jaar staat hier vóór 1 juni van het jaar daarna.", "The Dutch childcare act asks each year for a public report on every location. The report on a year stands here before 1 June of the year after.";
    /// What stands in it.
    contents = "In een verslag staat hoeveel klachten er waren en waarover, wat wij oordeelden en verbeterden, en wat er naar de Geschillencommissie ging. Er staan geen namen in.", "A report says how many complaints there were and what they were about, what we judged and improved, and what went to the Geschillencommissie. It names nobody.";
    /// The list.
    years = "Verslagen", "Reports";
    /// Of the report of one location.
    place_lead(place: &str, year: i32) = "Wat ouders in {year} over {place} lieten weten, wat wij daarvan vonden en wat wij verbeterden.", "What parents told us about {place} in {year}, what we thought of it and what we improved.";
    /// A link.
    to_whole(year: i32) = "Het hele verslag over {year}, van alle locaties", "The whole report on {year}, of every location";
    /// A heading.
    numbers = "Hoeveel klachten, en waarover", "How many complaints, and what about";
    /// How many.
    filed_at[n](n: u32, year: i32, place: &str) = "In {year} kwam er {n} klacht binnen over {place}." | "In {year} kwamen er {n} klachten binnen over {place}.", "In {year} there was {n} complaint about {place}." | "In {year} there were {n} complaints about {place}.";
    /// None.
    none_at(year: i32, place: &str) = "In {year} kwamen er geen klachten binnen over {place}.", "In {year} there were no complaints about {place}.";
    /// A heading.
    subjects = "Per onderwerp", "By subject";
    /// A heading.
    quarters = "Per kwartaal", "By quarter";
    /// A heading.
    judgements = "Oordelen", "Judgements";
    /// A heading.
    measures = "Maatregelen", "Measures";
    /// A heading.
    outside = "Hulp van buiten de organisatie", "Help from outside the organisation";
    /// What a drawing shows, for who cannot see it.
    chart(what: &str) = "{what}, als staven. De getallen staan in de tabel.", "{what}, as bars. The numbers are in the table.";
    /// There were no complaints.
    no_judgements = "Er waren geen klachten uit dit jaar om over te oordelen.", "There were no complaints of this year to judge.";
    /// There were no complaints.
    no_disputes = "Van dit jaar ging geen klacht naar de Geschillencommissie.", "No complaint of this year went to the Geschillencommissie.";
    /// Above a text on the page of one location.
    of_all = "Over de hele organisatie", "About the whole organisation";
    /// A heading.
    categories = "Waarover", "What about";
    /// A heading.
    regions = "Per regio", "By region";
    /// A heading.
    locations = "Per locatie", "By location";
    /// What there was at a place.
    of_place[n](n: u32, place: &str) = "{place}: 1 klacht" | "{place}: {n} klachten", "{place}: 1 complaint" | "{place}: {n} complaints";
    /// None at all.
    quiet(place: &str) = "{place}: geen klachten", "{place}: no complaints";
    /// The same on paper.
    pdf = "Dit verslag als pdf", "This report as PDF";
    /// A link.
    place_page(place: &str) = "Verslag over {place}", "Report on {place}";
    /// The same of one place.
    place_pdf(place: &str) = "Verslag over {place} als pdf", "Report on {place} as PDF";
    /// A column.
    what = "Wat", "What";
    /// A column.
    how_many = "Aantal", "How many";
    /// There are none.
    none = "Er staat nog geen verslag", "There is no report yet";
    /// When there will be.
    none_more = "Zodra er een verslag klaar is, leest u het op deze pagina.", "As soon as a report is ready, you read it on this page.";
    /// Until then.
    ask = "Wilt u nu al iets weten? Vraag het de klachtencoördinator.", "Would you like to know something now? Ask the complaints coordinator.";
}
