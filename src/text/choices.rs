//! The names of choices: relations, categories, phases, outcomes, days that do not count.

use crate::domain::{
    access::Standing,
    calendar::{DayOff, Holiday},
    event::ContactWay,
    external::{Body, Step},
    feedback::FeltHeard,
    hearing::Heard,
    intake::{Care, Category, Relation, Way},
    judgement::Outcome,
    lang::Lang,
    lateness::Cause,
    phase::{Closing, Ground, Phase, ReopenGround},
    promise::{Hear, Settled},
};

crate::texts_of! {
    /// Who files.
    pub fn relation(lang, relation: Relation) match relation {
        Relation::Customer => ("Mijn kind gaat naar de opvang", "My child is in care"),
        Relation::Prospective => ("Ik wil mijn kind aanmelden", "I want to enrol my child"),
        Relation::Former => ("Mijn kind ging naar de opvang", "My child was in care"),
        Relation::Representative => {
            ("Ik ben wettelijk vertegenwoordiger van een ouder", "I am a parent's legal representative")
        }
        Relation::Committee => ("Ik ben voorzitter van een oudercommissie", "I chair a parent committee"),
    }

    /// The kind of care.
    pub fn care(lang, care: Care) match care {
        Care::Day => ("Dagopvang", "Day care"),
        Care::Toddler => ("Peuteropvang", "Toddler group"),
        Care::AfterSchool => ("Buitenschoolse opvang", "Out-of-school care"),
        Care::Childminding => ("Gastouderopvang", "Childminding"),
    }

    /// What a complaint is about.
    pub fn category(lang, category: Category) match category {
        Category::Pedagogy => ("Omgang met kinderen", "How children are treated"),
        Category::Safety => ("Veiligheid en ongelukken", "Safety and accidents"),
        Category::Health => ("Hygiëne en gezondheid", "Hygiene and health"),
        Category::FoodAndSleep => ("Eten en slapen", "Food and sleep"),
        Category::Communication => ("Contact met ouders", "Communication"),
        Category::Staff => ("Medewerkers en vaste gezichten", "Staff and continuity"),
        Category::Placement => ("Wennen en plaatsing", "Settling in and placement"),
        Category::Opening => ("Openingstijden en ruildagen", "Opening times and exchange days"),
        Category::Contract => ("Contract, wijzigen en opzeggen", "Contract, changes and cancellation"),
        Category::Invoice => ("Factuur en betaling", "Invoice and payment"),
        Category::Transport => ("Vervoer", "Transport"),
        Category::Privacy => ("Privacy", "Privacy"),
        Category::CommitteeRights => ("Rechten van de oudercommissie", "The parent committee's rights"),
        Category::Other => ("Iets anders", "Something else"),
    }

    /// A column of the board.
    pub fn phase(lang, phase: Phase) match phase {
        Phase::Asked => ("Vraag", "Question"),
        Phase::Received => ("Ontvangen", "Received"),
        Phase::Assigned => ("Toegewezen", "Assigned"),
        Phase::InContact => ("In gesprek", "In contact"),
        Phase::Investigating => ("Onderzoek", "Investigating"),
        Phase::Judging => ("Oordeel", "Judgement"),
        Phase::Closed => ("Gesloten", "Closed"),
    }

    /// Whether somebody felt heard.
    pub fn felt(lang, felt: FeltHeard) match felt {
        FeltHeard::Yes => ("Ja", "Yes"),
        FeltHeard::Partly => ("Deels", "Partly"),
        FeltHeard::No => ("Nee", "No"),
    }

    /// How it ended.
    pub fn closing(lang, closing: Closing) match closing {
        Closing::Judged => ("Oordeel verstuurd", "Judged"),
        Closing::Solved => ("Opgelost in gesprek", "Solved in conversation"),
        Closing::Withdrawn => ("Ingetrokken", "Withdrawn"),
        Closing::Inadmissible => ("Niet in behandeling genomen", "Not taken on"),
        Closing::Diverted => ("Buiten de klachtenprocedure", "Outside this procedure"),
        Closing::CannotContinue => ("Kan niet verder", "Cannot continue"),
        Closing::NotAComplaint => ("Geen klacht", "Not a complaint"),
        Closing::Answered => ("Vraag beantwoord", "Question answered"),
    }
}

/// Where a case stands.
pub fn standing(lang: Lang, standing: Standing) -> &'static str {
    match standing {
        Standing::In(in_phase) => phase(lang, in_phase),
        Standing::Diverted => closing(lang, Closing::Diverted),
    }
}

crate::texts_of! {
    /// Why a complaint is not taken on.
    pub fn ground(lang, ground: Ground) match ground {
        Ground::Late => ("Later dan twee maanden ingediend", "Filed after two months"),
        Ground::NotForThem => ("Het reglement geldt niet voor deze indiener", "The regulation is not for this person"),
        Ground::JudgedBefore => ("Hierover is al geoordeeld", "This was judged before"),
    }

    /// Why a case is opened again.
    pub fn reopen_ground(lang, ground: ReopenGround) match ground {
        ReopenGround::ParentAsks => ("De ouder vroeg erom", "The parent asked"),
        ReopenGround::Mediation => ("Na bemiddeling", "After mediation"),
        ReopenGround::Ruling => ("Na een uitspraak", "After a ruling"),
        ReopenGround::Safety => ("Nieuwe feiten over veiligheid", "New facts about safety"),
    }
}

crate::texts_of! {
    /// Why a judgement is late, for reports (R12).
    pub fn cause(lang, cause: Cause) match cause {
        Cause::Parent => ("Wachten op de ouder", "Waiting for the parent"),
        Cause::Hearing => ("Hoor en wederhoor duurt langer", "Hearing both sides takes longer"),
        Cause::Outside => ("Wachten op iemand van buiten", "Waiting for somebody outside"),
        Cause::Absence => ("Ziekte of afwezigheid", "Illness or absence"),
        Cause::Delay => ("Te laat begonnen of blijven liggen", "Begun too late, or lay still"),
        Cause::Extent => ("Er is meer uit te zoeken dan gedacht", "There is more to find out than was thought"),
        Cause::Other => ("Iets anders", "Something else"),
    }
}

/// A body outside.
pub fn body(body: Body) -> &'static str {
    match body {
        Body::Klachtenloket => "Klachtenloket Kinderopvang",
        Body::Geschillencommissie => "Geschillencommissie Kinderopvang",
    }
}

crate::texts_of! {
    /// How far it came outside.
    pub fn external_step(lang, step: Step) match step {
        Step::Asked => ("De ouder vroeg hen om hulp", "The parent asked for their help"),
        Step::Settled => ("Bemiddeld: beide zijn het eens", "Mediated: both agree"),
        Step::Decided => ("Uitspraak of advies gegeven", "Ruled or advised"),
        Step::Ended => ("Daar geëindigd zonder uitspraak", "Ended there without a ruling"),
    }

    /// How a hearing ended.
    pub fn heard(lang, how: Heard) match how {
        Heard::Spoke(_) => ("Gehoord", "Heard"),
        Heard::Declined => ("Wil niet worden gehoord", "Does not want to be heard"),
        Heard::Absent => ("Bleef weg na twee uitnodigingen", "Stayed away after two invitations"),
    }
}

/// What became of something promised.
pub fn settled<T>(lang: Lang, how: &Settled<T>) -> String {
    let day = |day| super::dates::day_and_month(lang, day);
    match how {
        Settled::Kept(on) => {
            let on = day(*on);
            crate::say!(lang, "nagekomen op {on}", "kept on {on}", on)
        }
        Settled::Missed => crate::say!(lang, "niet nagekomen", "missed").to_owned(),
        Settled::Moved { to, .. } => {
            let to = day(*to);
            crate::say!(lang, "verzet naar {to}", "moved to {to}", to)
        }
        Settled::Cancelled { .. } => crate::say!(lang, "vervallen", "cancelled").to_owned(),
    }
}

crate::texts_of! {
    /// How the complainant hears what came of something agreed (R10).
    pub fn hear(lang, how: Hear) match how {
        Hear::Call => ("Telefonisch", "By telephone"),
        Hear::FollowPage => ("Met een bericht op de volgpagina", "By a message on the follow page"),
        Hear::Mail => ("Per mail", "By mail"),
        Hear::Letter => ("Per brief", "By letter"),
        Hear::Talk => ("In een gesprek", "In a talk"),
    }

    /// What is found of a point.
    pub fn outcome(lang, outcome: Outcome) match outcome {
        Outcome::Founded => ("Gegrond", "Founded"),
        Outcome::PartlyFounded => ("Deels gegrond", "Partly founded"),
        Outcome::Unfounded => ("Ongegrond", "Unfounded"),
        Outcome::NoJudgementPossible => ("Geen oordeel mogelijk", "No judgement possible"),
    }

    /// How a parent prefers to be reached.
    pub fn way(lang, way: Way) match way {
        Way::Phone => ("Bellen", "A telephone call"),
        Way::Mail => {
            ("Schriftelijk, met een mail als er iets klaarstaat", "In writing, with a mail when something waits")
        }
        Way::Letter => ("Per brief", "By letter"),
    }

    /// How a contact took place.
    pub fn contact_way(lang, way: ContactWay) match way {
        ContactWay::Call => ("Telefoongesprek", "Telephone call"),
        ContactWay::Visit => ("Gesprek op locatie", "Conversation in person"),
        ContactWay::Video => ("Videogesprek", "Video call"),
        ContactWay::Writing => ("Schriftelijk, op verzoek van de ouder", "In writing, at the parent's request"),
    }

    /// Why a day does not count.
    pub fn day_off(lang, day: DayOff) match day {
        DayOff::Weekend => ("weekend", "weekend"),
        DayOff::ClosingDay => ("onze organisatie is gesloten", "our organisation is closed"),
        DayOff::Holiday(Holiday::NewYear) => ("nieuwjaarsdag", "New Year's Day"),
        DayOff::Holiday(Holiday::GoodFriday) => ("Goede Vrijdag", "Good Friday"),
        DayOff::Holiday(Holiday::EasterSunday) => ("eerste paasdag", "Easter Sunday"),
        DayOff::Holiday(Holiday::EasterMonday) => ("tweede paasdag", "Easter Monday"),
        DayOff::Holiday(Holiday::KingsDay) => ("Koningsdag", "King's Day"),
        DayOff::Holiday(Holiday::LiberationDay) => ("Bevrijdingsdag", "Liberation Day"),
        DayOff::Holiday(Holiday::Ascension) => ("Hemelvaartsdag", "Ascension Day"),
        DayOff::Holiday(Holiday::WhitSunday) => ("eerste pinksterdag", "Whit Sunday"),
        DayOff::Holiday(Holiday::WhitMonday) => ("tweede pinksterdag", "Whit Monday"),
        DayOff::Holiday(Holiday::Christmas) => ("eerste kerstdag", "Christmas Day"),
        DayOff::Holiday(Holiday::BoxingDay) => ("tweede kerstdag", "Boxing Day"),
        DayOff::Holiday(Holiday::Equated) => ("gelijkgesteld met een feestdag", "equated with a holiday"),
    }
}
