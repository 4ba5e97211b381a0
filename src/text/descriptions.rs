//! What a search engine says of a page: one line each.

crate::texts! {
    /// `/`
    home = "Niet tevreden over de kinderopvang? Dien een klacht in, stel een vraag of geef een compliment. U ziet steeds wie uw klacht heeft.", "Not happy with the childcare? File a complaint, ask a question or give a compliment. You always see who has your complaint.";
    /// `/klacht`
    file = "Dien online een klacht in over de kinderopvang. Het kost ongeveer 6 minuten, u hebt geen account nodig en kunt tussendoor stoppen.", "File a complaint about childcare online. It takes about 6 minutes, you need no account and can pause in between.";
    /// `/vraag`
    ask = "Stel een vraag aan de klachtencoördinator, zonder een klacht in te dienen. U krijgt binnen twee werkdagen antwoord.", "Ask the complaints coordinator something without filing a complaint. You get an answer within two working days.";
    /// `/opmerking`
    remark = "Vertel een locatie wat er goed gaat of wat er beter kan. U hoeft uw naam niet te noemen, en het is geen klacht.", "Tell a location what goes well or what could be better. You need not give your name, and it is no complaint.";
    /// `/reglement`
    regulation = "Onze afspraken over klachten in gewone taal: wie uw klacht behandelt, wanneer u antwoord krijgt en waar u nog meer terechtkunt.", "Our rules about complaints in plain words: who handles your complaint, when you get an answer and where else you can go.";
    /// `/contact`
    contact = "De nummers bij elkaar: de klachtencoördinator, de manager van uw locatie, het Klachtenloket, Veilig Thuis en anderen.", "The numbers in one place: the complaints coordinator, the manager of your location, the Klachtenloket, Veilig Thuis and others.";
    /// `/verslagen`
    reports = "De openbare jaarverslagen over klachten: hoeveel het er waren, waarover ze gingen en wat wij verbeterden.", "The public yearly reports on complaints: how many there were, what they were about and what we improved.";
    /// `/verslagen/2026`
    year(year: i32) = "Jaarverslag {year} over klachten: hoeveel het er waren, waarover, wat wij oordeelden en verbeterden, en wat er naar de Geschillencommissie ging.", "Yearly report {year} on complaints: how many, what about, what we judged and improved, and what went to the Geschillencommissie.";
    /// `/verslagen/2026/locaties/1`
    place_in(place: &str, year: i32) = "Klachten over {place} in {year}: hoeveel, waarover, wat wij oordeelden en verbeterden, en wat er naar de Geschillencommissie ging.", "Complaints about {place} in {year}: how many, what about, what we judged and improved, and what went to the Geschillencommissie.";
    /// `/privacy`
    privacy = "Wat wij bewaren als u een klacht, een vraag of een opmerking stuurt, waarom, hoe lang, wie het ziet en welke rechten u hebt.", "What we keep when you send a complaint, a question or a remark, why, for how long, who sees it and which rights you have.";
    /// `/toegankelijkheid`
    accessibility = "Hoe toegankelijk deze website is: wat u mag verwachten, wat is getest en wat nog niet, en wat u doet als iets niet lukt.", "How accessible this website is: what you may expect, what was tested and what not yet, and what to do when something does not work.";
}
