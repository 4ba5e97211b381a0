//! Going on elsewhere or later, and where two devices differ.

crate::texts! {
    /// To the page by which one goes on elsewhere.
    later_link = "Later verder, of op een ander apparaat", "Go on later, or on another device";
    /// Its title.
    later_title = "Later verder, of op een ander apparaat", "Go on later, or on another device";
    /// What it is.
    later_lead = "Vul uw mailadres in. U krijgt een mail met een link. Daarmee gaat u verder waar u was, ook op een ander apparaat.", "Enter your mail address. You get a mail with a link, by which you go on where you were, also on another device.";
    /// What the mail does not say.
    later_quiet = "In de mail staat niets over uw klacht. Kan iemand anders uw mail openen? Dan kan die ook uw antwoorden lezen. Gebruik dan liever een ander adres, of bel ons.", "The mail says nothing of your complaint. Can somebody else open your mail? Then they can read your answers too. Better use another address then, or call us.";
    /// For how long.
    later_days(days: u32) = "De link werkt één keer, en {days} dagen lang. Zo lang bewaren wij ook uw antwoorden. Het mailadres bewaren wij alleen tot de mail weg is.", "The link works once, and for {days} days. We keep your answers as long. We keep the mail address only until the mail has gone.";
    /// What is not sent yet.
    later_unsent = "Typte u iets en drukte u nog niet op ‘Verder’? Ga dan eerst terug en doe dat. Anders staat het nog niet bij ons.", "Did you type something and not press ‘Continue’ yet? Go back and do that first. Else we do not have it yet.";
    /// The button.
    later_send = "Mail mij de link", "Mail me the link";
    /// Nothing was begun.
    later_none = "U bent op dit apparaat nog niet met een klacht begonnen. Er is dus nog niets om later mee verder te gaan.", "You did not begin a complaint on this device yet, so there is nothing to go on with later.";
    /// The one answer.
    later_sent_title = "Kijk in uw mail", "Look in your mail";
    /// What to expect.
    later_sent = "De mail komt binnen een paar minuten. Kijk ook bij ongewenste mail. Naar één adres sturen wij hoogstens drie mails per uur.", "The mail arrives within a few minutes. Look among unwanted mail too. We send at most three mails an hour to one address.";
    /// A way on.
    later_on = "Nu verder met mijn klacht", "On with my complaint now";
    /// Asked too often.
    later_wait(minutes: u32) = "U hebt al drie mails gevraagd. Kijk ook bij ongewenste mail. Over {minutes} minuten kunt u er nog een vragen.", "You asked for three mails already. Look among unwanted mail too. In {minutes} minutes you can ask for another.";
    /// The page behind the link: its title.
    open_title = "Verder waar u was", "Go on where you were";
    /// What it is.
    open_lead = "Druk op de knop om op dit apparaat verder te gaan. De link in de mail werkt daarna niet meer.", "Press the button to go on with this device. After that the link in the mail no longer works.";
    /// The button.
    open = "Ga verder met mijn klacht", "Continue with my complaint";
    /// A link that opens nothing.
    open_over_title = "Deze link werkt niet (meer)", "This link does not work (any more)";
    /// What to do then.
    open_over(days: u32) = "Een link werkt één keer, en {days} dagen lang. Staat uw klacht nog open op een ander apparaat? Vraag daar een nieuwe link. Hebt u de klacht al verstuurd? Dan volgt u die met kenmerk en code. Lukt het niet? Bel dan de klachtencoördinator.", "A link works once, and for {days} days. Is your complaint still open on another device? Ask for a new link there. Did you send the complaint already? Then follow it by reference and code. If nothing works, call the complaints coordinator.";

    /// Two devices wrote something else: the title.
    differs_title = "Welke tekst wilt u houden?", "Which text do you want to keep?";
    /// What happened.
    differs_lead = "U hebt deze vraag op twee apparaten anders beantwoord. Wij hebben beide bewaard. Kies welke u wilt houden. U kunt die daarna nog wijzigen.", "You answered this question differently on two devices. We kept both. Choose which to keep. You can still change it after that.";
    /// Of which device a version is.
    differs_here = "Op dit apparaat", "On this device";
    /// Of which device a version is.
    differs_elsewhere = "Op een ander apparaat", "On another device";
    /// When it reached us.
    differs_at(day: &str, time: &str) = "Bewaard op {day} om {time}", "Saved on {day} at {time}";
    /// The button.
    differs_keep = "Houd deze", "Keep this one";
    /// There is nothing to choose.
    differs_none = "Er is niets meer te kiezen. U kunt verder.", "There is nothing left to choose. You can go on.";

    /// No room: the title.
    full_title = "Wij kunnen dit nu niet bewaren", "We cannot save this now";
    /// One draft is too long.
    full_draft = "Wat u invulde is te lang om te bewaren. Ga terug en maak het korter. Of bel de klachtencoördinator: die luistert, en neemt uw klacht ook zo aan.", "What you filled in is too long to be saved. Go back and make it shorter. Or call the complaints coordinator, who listens and can take your complaint that way too.";
    /// All drafts together.
    full_house = "Er zijn op dit moment te veel klachten in de maak. Ga terug en probeer het over een uur opnieuw. Of bel de klachtencoördinator: die luistert, en neemt uw klacht ook zo aan.", "Too many complaints are being written at this moment. Go back and try again in an hour. Or call the complaints coordinator, who listens and can take your complaint that way too.";
    /// What was typed.
    full_typed = "Wat u typte staat nog op de vorige pagina.", "What you typed is still on the page before this one.";
}
