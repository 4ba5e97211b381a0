//! Why the procedure says no, in a sentence that says what would make it possible.

use crate::domain::{lang::Lang, refusal::Refusal};

/// The sentence for a refusal.
pub fn sentence(lang: Lang, refusal: &Refusal) -> String {
    let (nl, en) = match refusal {
        Refusal::NotFound => ("Deze zaak is er niet.", "This case does not exist."),
        Refusal::NotYours => (
            "Dit mag u bij deze zaak niet doen. De klachtencoördinator kan het wel of wijst iemand aan.",
            "You may not do this with this case. The complaints coordinator can, or appoints somebody.",
        ),
        Refusal::WrongPhase => (
            "Dit kan niet in deze fase. Kijk bij ‘Wat nu’ wat er wel kan.",
            "This cannot be done in this phase. See ‘What next’ for what can.",
        ),
        Refusal::Stale => (
            "Iemand anders heeft intussen iets veranderd waar dit op voortbouwt. Kijk eerst wat er nieuw is; wat u typte staat er nog.",
            "Somebody changed what this builds on. Look at what is new first; what you typed is still here.",
        ),
        Refusal::SafetyCheckFirst => (
            "Leg eerst de veiligheidscheck vast en koppel wie de klacht betreft. Daarna kan de klacht worden toegewezen.",
            "Record the safety check and match who the complaint is about first. Then it can be assigned.",
        ),
        Refusal::HandlerConflicted => (
            "De klacht gaat over deze persoon, of die behandelt geen klachten. Kies iemand anders.",
            "The complaint is about this person, or they do not handle complaints. Choose somebody else.",
        ),
        Refusal::ReasonForOtherHandler => (
            "Leg uit waarom iemand anders dan voorgesteld de klacht behandelt.",
            "Explain why somebody other than proposed handles the complaint.",
        ),
        Refusal::PointUnanswered(n) => {
            return lang.pick(
                format!("Klachtonderdeel {n} heeft nog geen oordeel met onderbouwing. Vul beide in."),
                format!("Point {n} has no outcome with reasons yet. Fill in both."),
            );
        }
        Refusal::MeasureWithoutDate => (
            "Geef bij elke maatregel aan wanneer die is of wordt genomen.",
            "Say for each measure when it was or will be taken.",
        ),
        Refusal::NothingToRead => ("Er is nog geen oordeel om te lezen.", "There is no judgement to read yet."),
        Refusal::OwnDraft => (
            "U schreef mee aan dit oordeel. Iemand anders leest het na.",
            "You helped write this judgement. Somebody else reads it.",
        ),
        Refusal::OtherVersion => (
            "Het oordeel is veranderd nadat u het las. Lees de nieuwe versie.",
            "The judgement changed after you read it. Read the new version.",
        ),
        Refusal::NotApproved => (
            "Het oordeel is nog niet nagelezen en goedgekeurd. Vraag een tweede lezer.",
            "The judgement has not been read and approved. Ask a second reader.",
        ),
        Refusal::NoPoints => (
            "Leg eerst vast uit welke klachtonderdelen de klacht bestaat, bij het gesprek.",
            "Record first which points the complaint has, with the conversation.",
        ),
    };
    lang.pick(nl, en).to_owned()
}
