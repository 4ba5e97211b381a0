//! What a complainant can still do, in words: the forms of the follow page.

use crate::domain::forms::complainant::OwnKind;

crate::texts! {
    /// The heading.
    title = "Wat u nog kunt doen", "What you can still do";
    /// It was done.
    done = "Wij hebben dit vastgelegd.", "We recorded this.";
    /// Something was refused.
    refused = "Dit kon niet", "This could not be done";
    /// A list.
    which_point = "Welk onderdeel?", "Which point?";
    /// The first of that list.
    new_point = "Een nieuw onderdeel", "A new point";
    /// A list.
    which_reader = "Wie leest niet meer mee?", "Who reads along no longer?";
    /// The first of that list.
    choose_reader = "Kies iemand", "Choose somebody";
    /// A field.
    reader_name = "Naam van wie mag meelezen", "Name of whoever may read along";
    /// A field.
    reader_email = "Mailadres van wie mag meelezen", "Mail address of whoever may read along";
    /// An error.
    reader_name_missing = "Vul de naam in van wie mag meelezen", "Enter the name of whoever may read along";
    /// What it is for.
    reader_email_hint = "Hier sturen wij een persoonlijke link heen", "We send a personal link to it";
    /// A field.
    new_email = "Nieuw mailadres", "New mail address";
    /// A field.
    new_phone = "Nieuw telefoonnummer", "New telephone number";
    /// What it is now.
    now(what: &str) = "Nu: {what}", "Now: {what}";
    /// The first of the two questions at the end.
    felt = "Voelde u zich gehoord?", "Did you feel heard?";
    /// An error.
    felt_missing = "Kies of u zich gehoord voelde", "Choose whether you felt heard";
    /// The first of that list.
    choose = "Kies een onderdeel", "Choose a point";
}

crate::texts_of! {
    /// The name of a form.
    pub fn name(lang, kind: OwnKind) match kind {
        OwnKind::MakeComplaint => ("Van uw vraag een klacht maken", "Make your question a complaint"),
        OwnKind::ConfirmSolved => ("Het is opgelost", "It is solved"),
        OwnKind::ObjectToSolved => ("Het is niet opgelost", "It is not solved"),
        OwnKind::UndoWithdrawal => ("Toch verder met mijn klacht", "Go on with my complaint after all"),
        OwnKind::GiveStatement => ("Uw kant van het verhaal", "Your side of the story"),
        OwnKind::AmendPoint => ("Een onderdeel toevoegen of anders zeggen", "Add a point, or say one in another way"),
        OwnKind::DropPoint => ("Een onderdeel laten vervallen", "Drop a point"),
        OwnKind::AskToReopen => ("Vragen om opnieuw te kijken", "Ask us to look again"),
        OwnKind::GiveFeedback => ("Vertellen hoe het ging", "Tell us how it went"),
        OwnKind::ChangeReach => ("Hoe wij u bereiken", "How we reach you"),
        OwnKind::NameReader => ("Iemand van uw commissie laten meelezen", "Let somebody of your committee read along"),
        OwnKind::RemoveReader => ("Iemand niet meer laten meelezen", "Let somebody read along no longer"),
        OwnKind::Withdraw => ("Uw klacht intrekken", "Withdraw your complaint"),
    }

    /// What it means to send it; empty where the question says it all.
    pub fn help(lang, kind: OwnKind) match kind {
        OwnKind::MakeComplaint => (
            "Wij behandelen het dan als klacht. Die geldt als ontvangen op de dag waarop u uw vraag stelde. Na ons antwoord kan dit nog 14 dagen.",
            "We then handle it as a complaint. It counts as received on the day on which you asked your question. After our answer you can do this for 14 days.",
        ),
        OwnKind::ConfirmSolved => ("Dan weten wij dat het goed is zo.", "Then we know that it is all right."),
        OwnKind::ObjectToSolved => (
            "Uw klacht gaat dan meteen weer open. Dat kan binnen 14 dagen.",
            "Your complaint opens again at once. You can do this within 14 days.",
        ),
        OwnKind::UndoWithdrawal => (
            "Uw klacht gaat verder waar die was. Dat kan binnen 14 dagen.",
            "Your complaint goes on where it was. You can do this within 14 days.",
        ),
        OwnKind::GiveStatement => (
            "Dit telt mee in het onderzoek. Wat er al staat, blijft staan; dit komt ernaast.",
            "This counts in the investigation. What is there stays; this comes beside it.",
        ),
        OwnKind::AmendPoint => ("Over elk onderdeel krijgt u ons antwoord.", "You get our answer on each point."),
        OwnKind::AskToReopen => (
            "Bent u het niet eens met hoe het eindigde? De klachtencoördinator beslist of wij uw klacht heropenen. U kunt dit binnen 14 dagen vragen.",
            "Do you not agree with how it ended? The complaints coordinator decides whether we open your complaint again. You can ask within 14 days.",
        ),
        OwnKind::GiveFeedback => {
            ("Hier leren wij van. U hoeft dit niet in te vullen.", "We learn from this. You need not fill this in.")
        }
        OwnKind::ChangeReach => (
            "Klopt uw mailadres of telefoonnummer niet, of wilt u iets anders? Vul alleen in wat anders moet. Een nieuw mailadres moet u eerst bevestigen: u krijgt daar een mail voor.",
            "Is your mail address or telephone number wrong, or do you want something else? Fill in only what should be otherwise. A new mail address has to be confirmed first: you get a mail for that.",
        ),
        OwnKind::NameReader => (
            "Die persoon krijgt per mail een persoonlijke link, en leest wat u op deze pagina leest, ook uw berichten. Uw telefoonnummer en adressen staan er niet bij. Schrijven of iets veranderen kan alleen u. Er kunnen tien mensen meelezen.",
            "That person gets a personal link by mail, and reads what you read on this page, your messages too. Your telephone number and addresses are not on it. Only you can write or change anything. Ten people can read along.",
        ),
        OwnKind::RemoveReader => {
            ("De link van die persoon werkt dan meteen niet meer.", "The link of that person stops working at once.")
        }
        OwnKind::Withdraw => (
            "Wij stoppen dan met uw klacht. U kunt dit binnen 14 dagen ongedaan maken.",
            "We stop with your complaint then. You can undo this within 14 days.",
        ),
        OwnKind::DropPoint => { return ""; }
    }

    /// The question for words.
    pub fn question(lang, kind: OwnKind) match kind {
        OwnKind::ObjectToSolved => ("Wat is er nog niet goed?", "What is not right yet?"),
        OwnKind::GiveStatement => ("Wat wilt u vertellen of verbeteren?", "What would you like to tell or correct?"),
        OwnKind::AmendPoint => ("Hoe wilt u het zeggen?", "How would you like to say it?"),
        OwnKind::GiveFeedback => ("Wat kunnen wij beter doen?", "What can we do better?"),
        _ => ("Waarom?", "Why?"),
    }

    /// The button.
    pub fn button(lang, kind: OwnKind) match kind {
        OwnKind::MakeComplaint => ("Klacht indienen", "File the complaint"),
        OwnKind::ConfirmSolved => ("Ja, het is opgelost", "Yes, it is solved"),
        OwnKind::ObjectToSolved => ("Klacht weer openen", "Open my complaint again"),
        OwnKind::UndoWithdrawal => ("Verder met mijn klacht", "Go on with my complaint"),
        OwnKind::GiveStatement | OwnKind::AmendPoint => ("Vastleggen", "Record"),
        OwnKind::DropPoint => ("Laten vervallen", "Drop"),
        OwnKind::AskToReopen => ("Vraag versturen", "Send request"),
        OwnKind::GiveFeedback => ("Versturen", "Send"),
        OwnKind::ChangeReach => ("Veranderen", "Change"),
        OwnKind::NameReader => ("Laten meelezen", "Let them read along"),
        OwnKind::RemoveReader => ("Meelezen stoppen", "Stop reading along"),
        OwnKind::Withdraw => ("Klacht intrekken", "Withdraw complaint"),
    }
}
