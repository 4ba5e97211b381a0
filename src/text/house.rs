//! The settings of the organisation, on the administrator's page.

use crate::domain::calendar::HolidayRules;

crate::texts! {
    /// A page.
    organisation = "Organisatie", "Organisation";
    /// What it is for.
    lead = "Hoe uw organisatie heet en hoe klachten er worden behandeld. Wat bepaalt wie klachten ziet of beoordeelt, verandert alleen met twee personen.", "What your organisation is called and how complaints are handled there. What decides on who sees or judges complaints changes only by two people.";
    /// A field.
    name = "Naam, zoals ouders die lezen", "Name, as parents read it";
    /// The button.
    save = "Opslaan", "Save";
    /// A heading.
    naming = "Naam", "Name";
    /// A heading, and a field.
    holidays = "Feestdagen", "Holidays";
    /// What follows.
    holidays_lead = "Feestdagen tellen niet als werkdag. Een andere keuze geldt voor klachten die vanaf nu komen; termijnen van eerdere klachten blijven staan.", "Holidays are no working days. Another choice holds for complaints that come from now on; terms of earlier complaints stay.";
    /// A heading.
    reading = "Tweede lezer", "Second reader";
    /// What it is.
    reading_lead = "Iemand die het oordeel niet schreef, leest het voordat het naar de ouder gaat.", "Somebody who did not write the judgement reads it before it goes to the parent.";
    /// How it stands.
    reading_on = "Elk oordeel wordt door een tweede persoon gelezen.", "Every judgement is read by a second person.";
    /// How it stands.
    reading_off = "Een oordeel gaat uit zonder tweede lezer.", "A judgement goes out without a second reader.";
    /// The button.
    reading_start = "Tweede lezer weer instellen", "Have a second reader again";
    /// The button.
    reading_stop = "Voorstellen om zonder tweede lezer te werken", "Propose to work without a second reader";
    /// A heading.
    independent = "Onafhankelijk persoon", "Independent person";
    /// What it is.
    independent_lead = "Gaat een klacht over iedereen die haar kan behandelen, ook over de bestuurders, dan komt zij bij deze persoon. Een tweede persoon bevestigt wie dat is.", "When a complaint is about everybody who can handle it, the directors too, it comes to this person. A second person confirms who that is.";
    /// How it stands.
    independent_now(who: &str) = "Nu: {who}.", "Now: {who}.";
    /// How it stands.
    independent_nobody = "Nu: niemand. Kan niemand een klacht behandelen, dan wijst het systeem de ouder meteen de weg naar buiten.", "Now: nobody. Where nobody can handle a complaint, the parent is shown the way outside at once.";
    /// A field.
    independent_who = "Wie?", "Who?";
    /// The button.
    propose = "Voorstellen", "Propose";
    /// A heading.
    renaming = "Een locatie of regio een andere naam geven", "Give a location or region another name";
    /// What follows.
    renaming_lead = "Klachten blijven bij de locatie horen, onder de nieuwe naam. Zet die naam ook in uw lijst van locaties, en in de rollen van de inlog van uw organisatie als die er zijn.", "Complaints go on belonging to the location, under its new name. Put that name in your list of locations too, and in the roles of your organisation's login where there are any.";
    /// A field.
    which = "Welke?", "Which?";
    /// Nothing chosen.
    which_choose = "Kies een locatie of regio", "Choose a location or region";
    /// An answer.
    region(name: &str) = "Regio {name}", "Region {name}";
    /// A field.
    new_name = "Nieuwe naam", "New name";
    /// A change.
    would_be_independent(who: &str) = "{who} wordt de onafhankelijke persoon", "{who} becomes the independent person";
    /// A change.
    would_not_be_independent(who: &str) = "{who} is niet meer de onafhankelijke persoon", "{who} is the independent person no more";
    /// A change.
    would_read = "Een tweede persoon leest elk oordeel voordat het uitgaat", "A second person reads every judgement before it goes out";
    /// A change.
    would_not_read = "Een oordeel gaat uit zonder dat een tweede persoon het leest", "A judgement goes out without a second person reading it";
    /// In the log.
    was_renamed = "De naam van de organisatie is gewijzigd", "The name of the organisation was changed";
    /// In the log.
    location_renamed(name: &str) = "Locatie heet nu {name}", "Location is called {name} now";
    /// In the log.
    region_renamed(name: &str) = "Regio heet nu {name}", "Region is called {name} now";
    /// In the log.
    holidays_changed(which: &str) = "Feestdagen: {which}", "Holidays: {which}";
}

crate::texts_of! {
    /// By which holidays an organisation goes.
    pub fn rules(lang, rules: HolidayRules) match rules {
        HolidayRules::Cao => ("Cao Kinderopvang: 5 mei eens per vijf jaar, Goede Vrijdag is een werkdag", "Collective agreement of childcare: 5 May every fifth year, Good Friday is a working day"),
        HolidayRules::Legal => ("Algemene termijnenwet: ook Goede Vrijdag en elk jaar 5 mei", "General Extension of Time Limits Act: Good Friday and 5 May every year too"),
    }
}
