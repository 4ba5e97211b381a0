//! The names of the commands, their buttons, and why one is not open.

use crate::{
    domain::{
        forms::{FormGroup, FormKind},
        lang::Lang,
        refusal::Refusal,
    },
    text::refusals,
};

crate::texts_of! {
    /// The name of a command: the summary of its form, and its button. No Dutch name stands within another.
    pub fn command(lang, kind: FormKind) match kind {
        FormKind::AnswerQuestion => ("Vraag beantwoorden", "Answer the question"),
        FormKind::MakeComplaint => ("Klacht maken van deze vraag", "Make this question a complaint"),
        FormKind::CheckSafety => ("Veiligheid controleren", "Check for safety"),
        FormKind::Route => ("Toewijzen", "Assign"),
        FormKind::AddSubject => ("Nog iemand over wie het gaat", "Somebody else it is about"),
        FormKind::DeclareConflict => ("Iemand is te nauw betrokken", "Somebody is too close to the case"),
        FormKind::AcceptLate => ("Toch in behandeling nemen", "Take it on although late"),
        FormKind::ProposeInadmissible => ("Voorstellen om niet aan te nemen", "Propose not to take it on"),
        FormKind::AgreeInadmissible => ("Instemmen met niet aannemen", "Agree not to take it on"),
        FormKind::ReturnInadmissible => ("Voorstel terugsturen", "Send the proposal back"),
        FormKind::NotAComplaint => ("Dit is geen klacht", "This is not a complaint"),
        FormKind::Restore => ("Toch een klacht", "A complaint after all"),
        FormKind::GiveBack => ("Teruggeven aan de coördinator", "Give back to the coordinator"),
        FormKind::GivePoints => ("Onderdelen aan een manager geven", "Give points to a manager"),
        FormKind::ReportOnPart => ("Verslag doen van onderdelen", "Report on points"),
        FormKind::Link => ("Aan een andere zaak koppelen", "Link with another case"),
        FormKind::Unlink => ("Van een andere zaak losmaken", "Unlink from another case"),
        FormKind::RecordContact => ("Gesprek vastleggen", "Record the conversation"),
        FormKind::RecordAttempt => ("Niet bereikt", "Could not reach them"),
        FormKind::SettlePromise => ("Afspraak bijwerken", "Update a promise"),
        FormKind::AmendPoint => ("Klachtonderdeel toevoegen of aanpassen", "Add or change a point"),
        FormKind::DropPoint => ("Klachtonderdeel laten vervallen", "Drop a point"),
        FormKind::Message => ("Bericht aan de ouder", "Message to the parent"),
        FormKind::Answer => ("Brief van de ouder", "Letter from the parent"),
        FormKind::GiveStatement => ("Verklaring van de ouder", "Statement of the parent"),
        FormKind::GiveFeedback => ("Hoe de ouder het vond", "What the parent thought of it"),
        FormKind::ChangeReach => ("Hoe de ouder te bereiken is", "How the parent is reached"),
        FormKind::NameReader => ("Iemand van de commissie laten meelezen", "Let somebody of the committee read along"),
        FormKind::RemoveReader => ("Meelezen stoppen", "Stop somebody reading along"),
        FormKind::SplitOff => ("De rest verder als eigen klacht", "The rest goes on as a complaint of its own"),
        FormKind::Note => ("Notitie voor collega’s", "Note for colleagues"),
        FormKind::Investigate => ("Onderzoek beginnen", "Begin to investigate"),
        FormKind::Invite => ("Uitnodigen om te horen", "Invite to be heard"),
        FormKind::ReleaseExtract => ("Uittreksel vrijgeven", "Release an extract"),
        FormKind::RecordHearing => ("Horen vastleggen", "Record a hearing"),
        FormKind::DraftJudgement => ("Oordeel schrijven", "Write the judgement"),
        FormKind::ReturnJudgement => ("Oordeel terugsturen", "Send the judgement back"),
        FormKind::ApproveJudgement => ("Oordeel goedkeuren", "Approve the judgement"),
        FormKind::Issue => ("Oordeel versturen", "Send the judgement"),
        FormKind::RecordPosted => ("Brief op de post gedaan", "Letter was posted"),
        FormKind::ExplainLateness => ("Uitleggen waarom het later wordt", "Explain why it is late"),
        FormKind::SettleMeasure => ("Maatregel bijwerken", "Update a measure"),
        FormKind::RecordExternal => ("Klachtenloket of Geschillencommissie", "Klachtenloket or Geschillencommissie"),
        FormKind::Withdraw => ("Intrekken namens de ouder", "Withdraw for the parent"),
        FormKind::UndoWithdrawal => ("Intrekken ongedaan maken", "Undo the withdrawal"),
        FormKind::ConfirmSolved => ("De ouder vindt het opgelost", "The parent finds it solved"),
        FormKind::ObjectToSolved => ("De ouder vindt het niet opgelost", "The parent does not find it solved"),
        FormKind::AskToReopen => ("De ouder vraagt om heropening", "The parent asks to reopen"),
        FormKind::Reopen => ("Zaak heropenen", "Open the case again"),
        FormKind::CannotContinue => ("De klacht kan niet verder", "The complaint cannot continue"),
        FormKind::RaiseConcern => ("Zorg over veiligheid melden", "Raise a concern about safety"),
        FormKind::AcknowledgeConcern => ("De zorg is gezien", "The concern was seen"),
        FormKind::Divert => ("Naar meldcode of meldplicht", "To the meldcode or the duty to report"),
        FormKind::TellSafely => ("De ouder weet wie er belt", "The parent knows who will call"),
        FormKind::UndoDiversion => ("Toch verder als klacht", "Return to the complaints procedure"),
        FormKind::ProposeReceipt => ("Andere ontvangstdag voorstellen", "Propose another day of receipt"),
        FormKind::ConfirmReceipt => ("Andere ontvangstdag bevestigen", "Confirm the other day of receipt"),
        FormKind::RefuseReceipt => ("Andere ontvangstdag afwijzen", "Refuse the other day of receipt"),
        FormKind::SendCodeLetter => ("Nieuwe code per post", "A new code by post"),
        FormKind::PostCodeLetter => ("Sleutelbrief is verstuurd", "The letter with the key was posted"),
        FormKind::Redact => ("Tekst wissen", "Erase a text"),
    }

    /// What the button of a command says.
    pub fn submit(lang, kind: FormKind) match kind {
        FormKind::AnswerQuestion => ("Antwoord versturen", "Send the answer"),
        FormKind::RecordAttempt => ("Poging vastleggen", "Record the attempt"),
        FormKind::DraftJudgement => ("Aanbieden aan de tweede lezer", "Offer to the second reader"),
        FormKind::Divert => ("Klachtenprocedure stoppen", "End the complaints procedure"),
        FormKind::AddSubject => ("Toevoegen", "Add"),
        FormKind::DeclareConflict => ("Vastleggen en uitsluiten", "Record and exclude"),
        FormKind::ProposeInadmissible => ("Voorleggen aan de tweede lezer", "Put to the second reader"),
        FormKind::NotAComplaint => ("Sluiten als geen klacht", "Close as not a complaint"),
        FormKind::SplitOff => ("Nieuwe klacht maken", "Make a new complaint"),
        FormKind::SendCodeLetter => ("Brief met sleutel maken", "Make a letter with a key"),
        FormKind::Answer
        | FormKind::GiveStatement
        | FormKind::GiveFeedback
        | FormKind::RecordExternal
        | FormKind::ConfirmSolved
        | FormKind::ObjectToSolved
        | FormKind::AskToReopen
        | FormKind::RecordPosted
        | FormKind::PostCodeLetter
        | FormKind::TellSafely => ("Vastleggen", "Record"),
        FormKind::CannotContinue => ("Klacht sluiten", "Close the complaint"),
        FormKind::AcknowledgeConcern => ("Ik heb de zorg gezien", "I saw the concern"),
        kind => { return command(lang, kind); }
    }

    /// The heading of a group of commands.
    pub fn heading_of(lang, group: FormGroup) match group {
        FormGroup::Sorting => ("Sorteren", "Sorting"),
        FormGroup::Talking => ("Gesprek", "Conversation"),
        FormGroup::Hearing => ("Horen", "Hearing"),
        FormGroup::Judging => ("Oordeel", "Judgement"),
        FormGroup::Closing => ("Sluiten en heropenen", "Closing and reopening"),
        FormGroup::Guarding => ("Veiligheid", "Safety"),
        FormGroup::Correcting => ("Corrigeren", "Correcting"),
    }
}

/// Why a command is not open now.
pub fn why_not(lang: Lang, kind: FormKind, refusal: &Refusal) -> String {
    let said = match (kind, refusal) {
        (FormKind::RecordContact | FormKind::RecordAttempt, Refusal::WrongPhase(_)) => {
            crate::say!(lang, "kan nadat de klacht is toegewezen.", "possible once the complaint is assigned.")
        }
        (FormKind::DraftJudgement, Refusal::WrongPhase(_) | Refusal::NoPoints) => {
            crate::say!(lang, "kan na het gesprek met de ouder.", "possible after the conversation with the parent.")
        }
        (FormKind::ApproveJudgement | FormKind::ReturnJudgement, Refusal::WrongPhase(_)) => crate::say!(
            lang,
            "kan zodra er een oordeel ligt om te lezen.",
            "possible once there is a judgement to read."
        ),
        (FormKind::Issue, Refusal::WrongPhase(_) | Refusal::NotApproved) => crate::say!(
            lang,
            "kan nadat een tweede lezer het oordeel goedkeurt.",
            "possible once a second reader approves the judgement."
        ),
        (FormKind::CheckSafety | FormKind::Route, Refusal::WrongPhase(_)) => crate::say!(
            lang,
            "kan niet meer: er ligt al een oordeel.",
            "no longer possible: there is a judgement already."
        ),
        _ => return refusals::sentence(lang, refusal),
    };
    said.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_within_another_so_that_who_searches_finds_one() {
        let name = |kind: &FormKind| command(Lang::Nl, *kind).to_lowercase();
        for kind in FormKind::ALL {
            let found: Vec<&FormKind> = FormKind::ALL.iter().filter(|k| name(k).contains(&name(kind))).collect();
            assert_eq!(found, [kind]);
        }
    }
}
