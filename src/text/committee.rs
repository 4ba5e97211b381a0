//! The page for parent committees: the figures of their own location.

crate::texts! {
    /// The title.
    title = "Cijfers voor de oudercommissie", "Figures for the parent committee";
    /// Before somebody is in.
    ask_lead = "Zit u in een oudercommissie? Vul uw mailadres in. U krijgt een mail met een link naar de cijfers van uw locatie. Een wachtwoord is niet nodig.", "Do you sit on a parent committee? Enter your mail address. You get a mail with a link to the figures of your location. You need no password.";
    /// The field.
    email = "Uw mailadres", "Your mail address";
    /// The button.
    send = "Mail mij de link", "Mail me the link";
    /// Nothing was filled in.
    missing = "Vul uw mailadres in", "Enter your mail address";
    /// Before the title of a page with an error.
    error_prefix = "Fout: ", "Error: ";
    /// The one answer.
    sent_title = "Kijk in uw mail", "Look in your mail";
    /// The one answer.
    sent = "Kennen wij dit adres als dat van een lid van een oudercommissie, dan is de mail onderweg. De link werkt één uur, en één keer.", "If we know this address as that of a member of a parent committee, the mail is on its way. The link works for one hour, and once.";
    /// When no mail comes.
    sent_none = "Komt er geen mail? Kijk bij ongewenste mail, of vraag de klachtencoördinator of uw adres bekend is.", "No mail? Look among unwanted mail, or ask the complaints coordinator whether your address is known.";
    /// A link that works no more.
    link_gone_title = "Deze link werkt niet meer", "This link works no more";
    /// What to do.
    link_gone = "Vraag hieronder een nieuwe aan.", "Ask for a new one below.";
    /// Behind the link.
    open_title = "De cijfers van uw locatie", "The figures of your location";
    /// Behind the link.
    open_lead = "Met deze knop leest u de cijfers. De link in de mail werkt één keer.", "With this button you read the figures. The link in the mail works once.";
    /// The button.
    open = "Cijfers lezen", "Read the figures";
    /// What one sees.
    lead = "Hoeveel klachten er over uw locatie waren, waarover zij gingen, wat wij oordeelden en welke verbeteringen wij beloofden.", "How many complaints there were about your location, what they were about, what we judged and which improvements we promised.";
    /// When the numbers of now come.
    this_year(year: i32) = "De cijfers van {year}, ook die per kwartaal, staan hier als het verslag over dat jaar is gepubliceerd. Wie een kwartaal eerder kent, kan uit het hele jaar soms afleiden hoe het met één gezin ging.", "The figures of {year}, those by quarter too, stand here once the report of that year is published. Who knows a quarter earlier can sometimes work out from the whole year what happened to one family.";
    /// Other years.
    years = "Andere jaren", "Other years";
    /// A link.
    of_year(year: i32) = "Over {year}", "Of {year}";
    /// A heading.
    place_in(place: &str, year: i32) = "{place} in {year}", "{place} in {year}";
    /// There were none.
    quiet(year: i32) = "Over deze locatie zijn in {year} geen klachten ingediend.", "No complaints about this location were filed in {year}.";
    /// A heading.
    beside(year: i32) = "Daarnaast: de regio en de hele organisatie in {year}", "Beside it: the region and the whole organisation in {year}";
    /// Why.
    beside_lead = "Een locatie heeft vaak zo weinig klachten dat de meeste getallen niet getoond worden. Over de regio en de hele organisatie kunnen we meer laten zien.", "A location often has so few complaints that most numbers are not shown. About the region and the whole organisation we can show more.";
    /// Nothing yet.
    none = "Er is nog geen jaarverslag", "There is no yearly report yet";
    /// When there will be.
    none_more = "Zodra een jaarverslag is gepubliceerd, leest u het hier.", "As soon as a yearly report is published, you read it here.";
    /// The location had another name then.
    was_called(name: &str, year: i32) = "In het verslag over {year} heet deze locatie {name}.", "In the report of {year} this location is called {name}.";
    /// The location was not there, or in a report from before locations stood in it themselves it had another name.
    not_there(year: i32) = "In het verslag over {year} staat deze locatie niet, of onder een vroegere naam.", "The report of {year} does not have this location, or has it under an earlier name.";
    /// What everybody may read of it.
    public(place: &str, year: i32) = "Het openbare verslag over {place} in {year}", "The public report on {place} in {year}";
    /// The report of everybody.
    whole(year: i32) = "Het hele verslag over {year}, van alle locaties", "The whole report of {year}, of every location";
    /// A link from the yearly reports.
    here = "Zit u in een oudercommissie? Lees de cijfers van uw locatie.", "Do you sit on a parent committee? Read the figures of your location.";
    /// The way out.
    close = "Sluiten", "Close";
}
