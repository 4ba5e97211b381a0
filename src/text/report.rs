//! Reports: what each number is, and the pages and papers on which they stand (R16).

mod numbers;
mod weekly;

pub use numbers::{Groups, Named, groups, numbers};
pub use weekly::{annex_heads, beside_usual, column_name, late_heads, stood, told_why, whose};

use crate::domain::{
    lang::Lang,
    report::{Figure, Nature, Theme},
};

crate::texts! {
    /// A link, and the page.
    title = "Weekrapporten", "Weekly reports";
    /// The report of a week.
    of_week(week: &str) = "Weekrapport {week}", "Weekly report {week}";
    /// Its days.
    days(from: &str, to: &str) = "{from} tot en met {to}", "{from} up to and including {to}";
    /// Nobody issued it yet.
    draft = "Dit rapport is nog niet uitgebracht. De cijfers kunnen nog veranderen.", "This report was not issued yet. The figures may still change.";
    /// The same, for who reads it once it is.
    not_issued = "Dit rapport is nog niet uitgebracht. U leest het zodra de klachtencoördinator het uitbrengt.", "This report was not issued yet. You read it once the complaints coordinator issues it.";
    /// It was issued.
    issued(date: &str, by: &str) = "Uitgebracht op {date} door {by}. De cijfers staan vast.", "Issued on {date} by {by}. The figures are fixed.";
    /// A later version.
    correction(version: u32) = "Dit is een verbeterde versie: nummer {version}. De eerdere versies blijven bewaard.", "This is a corrected version: number {version}. The earlier versions are kept.";
    /// The versions there are.
    versions = "Versies:", "Versions:";
    /// One of them.
    version(n: u32) = "Versie {n}", "Version {n}";
    /// What is read is not the last one.
    replaced = "Dit is een eerdere versie. Er is een verbeterde.", "This is an earlier version. There is a corrected one.";
    /// A link.
    to_latest = "Naar de laatste versie", "To the latest version";
    /// What is known now is not what was issued.
    differs = "Sinds het uitbrengen is er iets bekend geworden over deze week. De cijfers van nu zijn anders. Breng zo nodig een verbeterde versie uit.", "Something became known about this week since the report was issued. The figures of now are different. Issue a corrected version if needed.";
    /// The page of a next-level manager.
    region = "Uw regio", "Your region";
    /// What it is.
    region_lead = "Hoe het er nu voor staat: deze week tot nu toe, tegen de twaalf weken ervoor. Een klacht telt mee zodra die is toegewezen. Klachten over uzelf en wat de aandachtsfunctionaris behandelt, tellen hier niet mee.", "How it stands now: this week so far, against the twelve weeks before. A complaint counts once it is assigned. Complaints about yourself and what the safeguarding officer handles do not count here.";
    /// A link.
    region_board = "Naar de klachten zelf, op het bord", "To the complaints themselves, on the board";
    /// The first sheet of the workbook.
    edition_sheet = "Uitgave", "Edition";
    /// A sheet of the workbook.
    means_sheet = "Gemiddeld per week", "Mean by week";
    /// A sheet of the workbook.
    late_sheet = "Te laat", "Late";
    /// A sheet of the workbook, for directors.
    annex_sheet = "Bijlage", "Annex";
    /// A column of it.
    annex_received = "Ontvangen", "Received";
    /// A column of it.
    annex_stood = "Stand", "Where it stands";
    /// A sheet of the workbook.
    given_late_sheet = "Te laat gegeven", "Given late";
    /// A column of it.
    late_reference = "Kenmerk", "Reference";
    /// A column of it.
    late_days = "Dagen te laat", "Days late";
    /// A column of it.
    late_phase = "Fase", "Phase";
    /// A column of it.
    late_told = "Uitleg aan de ouder", "Explained to the parent";
    /// A column of it.
    late_places = "Locaties", "Locations";
    /// A link.
    as_pdf = "Als pdf", "As PDF";
    /// A link.
    as_workbook = "Als werkblad (xlsx)", "As a workbook (xlsx)";
    /// A heading.
    comment = "Toelichting van de klachtencoördinator", "Comment of the complaints coordinator";
    /// A heading.
    late_title = "Te laat: langer dan zes weken", "Late: longer than six weeks";
    /// None are.
    late_none = "Hier staat geen klacht.", "No complaint stands here.";
    /// A heading.
    given_late_title = "Te laat gegeven oordelen", "Judgements given late";
    /// How late.
    days_late[n](n: i64) = "{n} dag te laat" | "{n} dagen te laat", "{n} day late" | "{n} days late";
    /// The parent was told.
    explained = "de ouder weet waarom", "the parent was told why";
    /// The parent was told, before the judgement came.
    was_explained = "de ouder wist waarom", "the parent knew why";
    /// The parent was not.
    was_unexplained = "geen reden vastgelegd", "no reason recorded";
    /// The parent was not.
    unexplained = "de ouder is nog niet ingelicht", "the parent was not told yet";
    /// A heading.
    figures = "De cijfers van de week", "The figures of the week";
    /// A column.
    figure = "Wat", "What";
    /// A column.
    this_week = "Deze week", "This week";
    /// A heading.
    trend = "Tegen de twaalf weken ervoor", "Against the twelve weeks before";
    /// What a chart shows, for who cannot see it.
    chart(figure: &str) = "{figure} per week, de laatste is deze week. De getallen staan in de tabel eronder.", "{figure} by week, the last is this week. The numbers are in the table below.";
    /// What stands behind the figures of a place.
    in_brackets = "Tussen haakjes staat het gemiddelde van de twaalf weken ervoor, waar dat bekend is en meer dan nul.", "In brackets stands the mean of the twelve weeks before, where it is known and more than zero.";
    /// A column.
    place = "Waar", "Where";
    /// A column.
    in_region = "Regio", "Region";
    /// A column.
    open = "Open: alle samen", "Open: all together";
    /// A column.
    late_cause = "Waardoor", "Cause";
    /// A row.
    together = "Alles samen", "All together";
    /// A sheet of the workbook.
    by_location = "Per locatie", "By location";
    /// Nothing at any of these places.
    nothing = "Deze week was hier niets te tellen.", "There was nothing to count here this week.";
    /// How several locations count.
    several = "Een klacht over meer locaties telt bij elke locatie, en één keer voor de hele organisatie.", "A complaint about several locations counts at each, and once for the whole organisation.";
    /// About no location.
    elsewhere = "Hoofdkantoor of onbekend", "Head office or unknown";
    /// Who reads this knows where it is not.
    not_in = "Klachten over een klachtencoördinator of directeur staan niet in deze cijfers.", "Complaints about a complaints coordinator or a director are not in these figures.";
    /// A heading.
    annex = "Bijlage: klachten over een klachtencoördinator of directeur", "Annex: complaints about a complaints coordinator or a director";
    /// What it is.
    annex_lead = "Deze bijlage maakt het systeem. Alleen directeuren over wie het niet gaat, zien haar.", "The system makes this annex. Only directors whom it does not concern see it.";
    /// Nothing in it.
    annex_none = "Er staat niets in de bijlage.", "There is nothing in the annex.";
    /// When it came in.
    received(date: &str) = "ontvangen {date}", "received {date}";
    /// It is over.
    ended = "afgerond", "ended";
    /// A link.
    previous = "Week ervoor", "Week before";
    /// A link.
    next = "Week erna", "Week after";
    /// A form.
    issue_title = "Rapport uitbrengen", "Issue the report";
    /// A form.
    correct_title = "Verbeterde versie uitbrengen", "Issue a corrected version";
    /// What becomes of it.
    issue_lead = "Daarna staan de cijfers vast. Een verbetering wordt een nieuwe versie.", "After that the figures are fixed. A correction becomes a new version.";
    /// A question.
    comment_hint = "Wat moet de directie bij deze cijfers weten? Noem geen namen.", "What should the directors know about these figures? Do not give names.";
    /// A question.
    correct_hint = "Waarom is er een nieuwe versie?", "Why is there a new version?";
    /// A button.
    issue = "Breng uit", "Issue";
    /// It was issued by somebody else meanwhile.
    meanwhile = "Er is intussen een andere versie uitgebracht. Lees die eerst.", "Another version was issued meanwhile. Read that first.";
    /// It lacks.
    comment_lacks = "Schrijf een toelichting, ook als die kort is.", "Write a comment, even a short one.";
    /// The audit.
    checkpoint(number: i64, mac: &str) = "Controlepunt {number}: {mac}", "Checkpoint {number}: {mac}";
    /// Why it stands there.
    checkpoint_why = "Bewaar dit bij het rapport. Daarmee is later na te gaan of er niets uit de administratie is verdwenen.", "Keep this with the report. It lets you check later that nothing has disappeared from the records.";
    /// The public report.
    of_year(year: i32) = "Klachten in {year}", "Complaints in {year}";
    /// The public report of one location.
    of_year_at(year: i32, place: &str) = "Klachten in {year}: {place}", "Complaints in {year}: {place}";
    /// What stands in it.
    year_lead(threshold: u32) = "Aantallen onder de {threshold} staan er niet in, en ook niet wat die zou verraden. Zo is niemand te herkennen.", "Numbers below {threshold} are left out, and so is what would give them away. That way nobody can be recognised.";
    /// A hidden number.
    hidden = "niet getoond", "not shown";
    /// A number.
    filed = "Klachten ontvangen", "Complaints received";
    /// A number.
    judged = "Met een oordeel", "With a judgement";
    /// A link.
    to_yearly = "Jaarverslag schrijven", "Write the yearly report";
    /// A number.
    diverted = "Overgegaan in een andere procedure", "Went on in another procedure";
}

crate::texts_of! {
    /// What a number is.
    pub fn figure_name(lang, figure: Figure) match figure {
        Figure::New => ("Nieuwe klachten", "New complaints"),
        Figure::OpenReceived => ("Open: ontvangen", "Open: received"),
        Figure::OpenAssigned => ("Open: toegewezen", "Open: assigned"),
        Figure::OpenInContact => ("Open: in gesprek", "Open: in contact"),
        Figure::OpenInvestigating => ("Open: in onderzoek", "Open: investigating"),
        Figure::OpenJudging => ("Open: oordeel wacht op lezer", "Open: judgement waits for its reader"),
        Figure::Overdue => ("Open: langer dan zes weken", "Open: longer than six weeks"),
        Figure::ContactMet => ("Eerste contact op tijd", "First contact in time"),
        Figure::ContactTried => ("Eerste contact geprobeerd", "First contact tried"),
        Figure::ContactMissed => ("Eerste contact gemist", "First contact missed"),
        Figure::JudgedInTime => ("Oordeel op tijd", "Judgement in time"),
        Figure::JudgedLateExplained => ("Oordeel te laat, reden vastgelegd", "Judgement late, reason recorded"),
        Figure::JudgedLate => ("Oordeel te laat, geen reden vastgelegd", "Judgement late, no reason recorded"),
        Figure::JudgedAgain => ("Nieuw oordeel na heropenen", "New judgement after reopening"),
        Figure::JudgedUnsent => ("Oordeel klaar, nog niet verstuurd", "Judgement ready, not sent yet"),
        Figure::Founded => ("Onderdelen gegrond", "Points founded"),
        Figure::PartlyFounded => ("Onderdelen deels gegrond", "Points partly founded"),
        Figure::Unfounded => ("Onderdelen ongegrond", "Points unfounded"),
        Figure::NoJudgementPossible => ("Onderdelen: geen oordeel mogelijk", "Points: no judgement possible"),
        Figure::EndedJudged => ("Afgerond met een oordeel", "Ended with a judgement"),
        Figure::EndedSolved => ("Opgelost in gesprek", "Solved in conversation"),
        Figure::EndedWithdrawn => ("Ingetrokken", "Withdrawn"),
        Figure::EndedInadmissible => ("Niet in behandeling genomen", "Not taken on"),
        Figure::EndedCannotContinue => ("Kan niet verder", "Cannot continue"),
        Figure::MeasuresPromised => ("Maatregelen toegezegd", "Measures promised"),
        Figure::MeasuresKept => ("Maatregelen nagekomen", "Measures kept"),
        Figure::MeasuresLate => ("Maatregelen te laat", "Measures late"),
        Figure::AtKlachtenloket => ("Naar het Klachtenloket", "To the Klachtenloket"),
        Figure::AtGeschillencommissie => ("Naar de Geschillencommissie", "To the Geschillencommissie"),
        Figure::Diverted => ("Overgegaan in een andere procedure", "Went on in another procedure"),
    }

    /// What a table by place is about.
    pub fn theme(lang, theme: Theme) match theme {
        Theme::Open => ("Per locatie: nieuw en open", "By location: new and open"),
        Theme::InTime => ("Per locatie: contact en oordeel op tijd", "By location: contact and judgement in time"),
        Theme::Found => ("Per locatie: wat er bleek, en maatregelen", "By location: what was found, and measures"),
        Theme::Ended => ("Per locatie: hoe het afliep", "By location: how it ended"),
    }

    /// A kind of complaints.
    pub fn nature(lang, nature: Nature) match nature {
        Nature::Care => ("Zorg voor kinderen", "Care for children"),
        Nature::People => ("Omgang en communicatie", "Dealings and communication"),
        Nature::Contract => ("Contract en kosten", "Contract and costs"),
        Nature::Other => ("Iets anders", "Something else"),
    }

    /// A quarter, from 0.
    pub fn quarter(lang, n: usize) match n {
        0 => ("1e kwartaal", "1st quarter"),
        1 => ("2e kwartaal", "2nd quarter"),
        2 => ("3e kwartaal", "3rd quarter"),
        _ => ("4e kwartaal", "4th quarter"),
    }

    /// Who outside was asked, from 0.
    pub fn outside(lang, n: usize) match n {
        0 => ("Bij niemand buiten de organisatie", "With nobody outside"),
        1 => ("Bij het Klachtenloket", "With the Klachtenloket"),
        _ => ("Bij de Geschillencommissie", "With the Geschillencommissie"),
    }

    /// What was found, from 0.
    pub fn result(lang, n: usize) match n {
        0 => ("Geheel of deels gegrond", "Wholly or partly founded"),
        1 => ("Ongegrond, of geen oordeel mogelijk", "Unfounded, or no judgement possible"),
        _ => ("Opgelost in gesprek", "Solved in conversation"),
    }

    /// Whether it was in time, from 0.
    pub fn timely(lang, n: usize) match n {
        0 => ("Oordeel binnen zes weken", "Judgement within six weeks"),
        _ => ("Oordeel later", "Judgement later"),
    }

    /// Measures, from 0.
    pub fn measures(lang, n: usize) match n {
        0 => ("Maatregelen toegezegd", "Measures promised"),
        1 => ("Op tijd nagekomen", "Kept in time"),
        2 => ("Te laat", "Late"),
        _ => ("Loopt nog, of niet meer nodig", "Still open, or no longer needed"),
    }
}

/// A number with one decimal.
pub fn decimal(lang: Lang, number: f64) -> String {
    let written = format!("{number:.1}");
    if lang == Lang::En { written } else { written.replace('.', ",") }
}
