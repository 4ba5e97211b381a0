//! Everybody whom a parent can call or write to.

use crate::domain::{helplines::Line, lang::Lang};

crate::texts! {
    /// A link in the footer.
    nav = "Contact", "Contact";
    /// The title.
    title = "Wie kunt u bellen of mailen?", "Whom can you call or mail?";
    /// What it is.
    lead = "De klachtencoördinator, de manager van uw locatie, en mensen buiten onze organisatie.", "The complaints coordinator, the manager of your location, and people outside our organisation.";
    /// R6.
    danger(phone: &str) = "Is er nu gevaar? Bel {phone}.", "Danger now? Call {phone}.";
    /// A heading.
    coordinator = "De klachtencoördinator", "The complaints coordinator";
    /// What they do.
    coordinator_more = "Bij twijfel of vragen. U hoeft daar geen klacht voor in te dienen.", "In doubt, or with questions. You need not file a complaint for that.";
    /// A heading.
    managers = "De manager van uw locatie", "The manager of your location";
    /// What it is for.
    managers_more = "Zoek de plaats van uw locatie op.", "Look up the town of your location.";
    /// The post is vacant.
    vacant = "Er is nu geen manager. Bel of mail:", "There is no manager now. Call or mail:";
    /// Nobody is known.
    nobody = "Er is nu geen manager. Bel of mail de klachtencoördinator.", "There is no manager now. Call or mail the complaints coordinator.";
    /// A heading.
    outside = "Buiten onze organisatie", "Outside our organisation";
    /// When it was checked.
    checked(day: &str) = "Nagekeken op {day}", "Checked on {day}";
    /// Nobody checked yet.
    unchecked = "Door ons nog niet nagekeken", "Not checked by us yet";

    /// A body.
    emergency = "Politie, brandweer en ambulance", "Police, fire brigade and ambulance";
    /// A body.
    emergency_more = "Bij gevaar. Dag en nacht.", "In danger. Day and night.";
    /// A body.
    veilig_thuis = "Veilig Thuis", "Veilig Thuis";
    /// A body.
    veilig_thuis_more = "Advies, of een melding over mishandeling of geweld. Gratis, dag en nacht.", "Advice, or a report of abuse or violence. Free of charge, day and night.";
    /// A body.
    inspector = "Vertrouwensinspecteur", "Confidential inspector";
    /// A body.
    inspector_more = "Als u denkt dat een medewerker geweld gebruikte of seksueel te ver ging. Alleen tijdens kantooruren.", "If you think an employee used violence or crossed a sexual line. Office hours only.";
    /// A body.
    klachtenloket = "Klachtenloket Kinderopvang", "Klachtenloket Kinderopvang";
    /// A body.
    klachtenloket_more = "Gratis advies voor ouders, en bemiddeling.", "Advice for parents free of charge, and mediation.";
    /// A body.
    geschillencommissie = "Geschillencommissie Kinderopvang", "Geschillencommissie Kinderopvang";
    /// A body.
    geschillencommissie_more = "Doet een uitspraak als u er met ons niet uitkomt, tot 12 maanden nadat u de klacht bij ons indiende. Er zijn kosten aan verbonden.", "Gives a ruling when there is no solution with us, until 12 months after you filed the complaint with us. There is a fee.";
}

/// The name of a body, and what it is for.
pub fn body(lang: Lang, line: Line) -> (&'static str, &'static str) {
    match line {
        Line::Emergency => (emergency(lang), emergency_more(lang)),
        Line::VeiligThuis => (veilig_thuis(lang), veilig_thuis_more(lang)),
        Line::Inspector => (inspector(lang), inspector_more(lang)),
        Line::Klachtenloket => (klachtenloket(lang), klachtenloket_more(lang)),
        Line::Geschillencommissie => (geschillencommissie(lang), geschillencommissie_more(lang)),
    }
}
