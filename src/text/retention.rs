//! How long things are kept, which cases go, and which are held.

use crate::domain::{
    lang::Lang,
    retention::{DRAFT_DAYS, FORM_DAYS, JUDGEMENT_DRAFT_DAYS, Terms},
};

crate::texts! {
    /// The page.
    title = "Bewaren", "Retention";
    /// What it is for.
    lead = "Hoe lang iets wordt bewaard. Daarna gaat alles wat persoonlijk is vanzelf weg, elke nacht; dat iets gebeurde, wanneer, en de aantallen blijven.", "How long things are kept. After that everything personal goes by itself, every night; that something happened, when, and the numbers stay.";
    /// A heading.
    terms = "Termijnen", "Terms";
    /// Where the terms come from.
    terms_lead = "Het reglement noemt geen bewaartermijn. Deze staan zo in de privacyverklaring.", "The regulation names no term for keeping. These stand so in the privacy statement.";
    /// No case goes before a day.
    not_before(day: &str) = "De termijn is korter geworden: tot {day} gaat er geen zaak.", "The term became shorter: until {day} no case goes.";
    /// A heading.
    change = "Termijnen veranderen", "Change the terms";
    /// What follows.
    change_lead(days: u32) = "Een langere termijn geldt meteen. Een kortere geldt voor zaken pas na {days} dagen, zodat u hier eerst ziet welke zaken gaan. De privacyverklaring verandert mee.", "A longer term holds at once. A shorter one holds for cases only after {days} days, so that you see here first which cases go. The privacy statement changes with it.";
    /// A field.
    case_field = "Zaken: hoeveel maanden", "Cases: how many months";
    /// Help.
    case_hint(from: u32, to: u32) = "Van {from} tot en met {to}. Korter kan niet: zo lang kan een ouder nog naar de Geschillencommissie.", "From {from} to {to}. It cannot be shorter: so long a parent can still go to the Geschillencommissie.";
    /// A field.
    remark_field = "Woorden van opmerkingen: hoeveel maanden", "Words of remarks: how many months";
    /// Help.
    remark_hint(from: u32, to: u32) = "Van {from} tot en met {to}.", "From {from} to {to}.";
    /// The button.
    change_now = "Termijnen opslaan", "Save the terms";
    /// In the log.
    kept_for(case: u32, remark: u32) = "Bewaartermijnen in maanden: zaken {case}, opmerkingen {remark}", "Terms of keeping in months: cases {case}, remarks {remark}";
    /// A column.
    what = "Wat", "What";
    /// A column.
    how_long = "Hoe lang", "How long";
    /// What is kept.
    case = "Een zaak met alles wat persoonlijk is", "A case with everything personal";
    /// What is kept.
    remark = "De woorden van een opmerking, en wie die stuurde", "The words of a remark, and who sent it";
    /// What is kept.
    draft = "Een klacht die nog niet is verstuurd", "A complaint that was not sent yet";
    /// What is kept.
    form = "Een formulier met iets fouts erin", "A form with something wrong in it";
    /// What is kept.
    judgement = "Het concept van een oordeel, voor wie het schrijft", "The draft of a judgement, for who writes it";
    /// What is kept elsewhere (R6, R7).
    diverted = "Een zaak die naar de meldcode of meldplicht ging", "A case that went to the meldcode or the duty to report";
    /// What is kept.
    events = "Wat wanneer gebeurde, zonder namen en woorden", "What happened when, without names and words";
    /// How long.
    months[n](n: u32) = "{n} maand" | "{n} maanden", "{n} month" | "{n} months";
    /// How long, and from when.
    case_months(n: u32) = "{n} maanden na het laatste van: sluiten, de laatste maatregel, het einde bij een instantie buiten", "{n} months after the last of: closing, the last measure, the end at a body outside";
    /// How long.
    days[n](n: u32) = "{n} dag" | "{n} dagen", "{n} day" | "{n} days";
    /// How long.
    elsewhere = "Heeft een eigen termijn, buiten dit systeem", "Has a term of its own, outside this system";
    /// How long.
    always = "Blijft", "Stays";
    /// For whom keeps settings.
    no_cases = "Welke zaken gaan en welke worden vastgehouden, zien de klachtencoördinator en de bestuurder.", "Which cases go and which are held is for the complaints coordinator and the director to see.";
    /// A heading.
    ending(days: u32) = "Gaat de komende {days} dagen", "Goes in the coming {days} days";
    /// None.
    ending_none = "Er gaat de komende tijd niets", "Nothing goes in the coming time";
    /// Since when.
    goes_on(day: &str) = "gaat op {day}", "goes on {day}";
    /// It is to be held.
    hold_this = "Vasthouden", "Hold";
    /// A heading.
    held = "Wordt vastgehouden", "Held";
    /// None.
    held_none = "Er wordt geen zaak vastgehouden", "No case is held";
    /// Since when.
    held_since(day: &str) = "sinds {day}", "since {day}";
    /// Since when, and by whom.
    held_by(day: &str, who: &str) = "sinds {day}, door {who}", "since {day}, by {who}";
    /// The button.
    let_go = "Loslaten", "Let go";
    /// What follows.
    let_go_hint = "Laat u een zaak los waarvan de termijn voorbij is, dan gaat die de volgende nacht.", "When you let go of a case whose term is over, it goes the next night.";
    /// A heading.
    hold = "Een zaak vasthouden", "Hold a case";
    /// When.
    hold_lead = "Alleen met een reden die bewaren nodig maakt, zoals een rechtszaak of een onderzoek van de inspectie.", "Only for a reason that makes keeping needed, such as a court case or an inspection.";
    /// A field.
    reference = "Kenmerk van de zaak", "Reference of the case";
    /// A field.
    reason = "Reden", "Reason";
    /// Help.
    reason_hint = "Noem geen kinderen of ouders bij naam.", "Name no children or parents.";
    /// The button.
    hold_now = "Vasthouden", "Hold";
}

/// What is kept and for how long, in lines.
pub fn lines(lang: Lang, terms: &Terms) -> Vec<(&'static str, String)> {
    vec![
        (case(lang), case_months(lang, terms.case_months)),
        (remark(lang), months(lang, terms.remark_months)),
        (draft(lang), days(lang, DRAFT_DAYS)),
        (form(lang), days(lang, FORM_DAYS)),
        (judgement(lang), days(lang, JUDGEMENT_DRAFT_DAYS)),
        (diverted(lang), elsewhere(lang).to_owned()),
        (events(lang), always(lang).to_owned()),
    ]
}
