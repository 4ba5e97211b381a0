//! The wizard: its questions, its guidance, its errors.

mod devices;
mod errors;
mod handling;
mod questions;

pub use devices::*;
pub use errors::problem;
pub use handling::{late_decision, who_handles};
pub use questions::*;

crate::texts! {
    /// The title of the first page.
    start_title = "Een klacht indienen", "File a complaint";
    /// What to expect.
    start_lead = "Wij stellen u een paar vragen, één per pagina. Dat kost ongeveer 6 minuten.", "We ask you a few questions, one a page. It takes about 6 minutes.";
    /// What is kept meanwhile.
    start_saved = "Wat u invult bewaren wij na elke vraag. U kunt stoppen en later verdergaan, ook op een ander apparaat.", "We save what you fill in after every question. You can stop and go on later, also on another device.";
    /// When it is sent.
    start_sent = "Wij lezen uw klacht pas als u op ‘Klacht versturen’ drukt.", "We read your complaint only once you press ‘Send complaint’.";
    /// The way in.
    start = "Beginnen", "Begin";
    /// Something was begun before.
    resume_title = "U was al begonnen", "You began before";
    /// Guidance.
    resume = "Uw antwoorden staan er nog. Ga verder waar u was, of wis ze.", "Your answers are still here. Go on where you were, or wipe them.";
    /// To the first open question.
    resume_on = "Verder met mijn klacht", "Go on with my complaint";
    /// Something was filed before.
    filed_title = "U hebt op dit apparaat een klacht verstuurd", "You sent a complaint with this device";
    /// To the confirmation.
    filed_see = "De bevestiging bekijken", "See the confirmation";
    /// One more.
    filed_new = "Een nieuwe klacht indienen", "File a new complaint";
    /// Wipes it.
    wipe = "Dit concept wissen", "Wipe this draft";
    /// For whom that is.
    wipe_why = "Gebruikt u een telefoon of computer van iemand anders? Wis dan wat u invulde als u stopt.", "On somebody else's phone or computer? Wipe what you filled in when you stop.";
    /// Wipes what is on the device.
    wipe_device = "Wissen van dit apparaat", "Wipe from this device";
    /// Wiped without a network.
    wiped_here = "Van dit apparaat gewist. Er is geen verbinding. Wat al bij ons bewaard was, wissen wij zodra iemand deze pagina hier weer opent met verbinding, en anders na 7 dagen.", "Wiped from this device. There is no connection. What was saved with us already we wipe as soon as this page is open here with a connection again, and otherwise after 7 days.";
    /// Not saved with us yet: no network.
    offline_title = "Bewaard op deze telefoon", "Saved on this phone";
    /// Guidance.
    offline = "Er is geen verbinding. U kunt gewoon verder invullen. Wij krijgen uw antwoorden zodra er weer verbinding is.", "There is no connection. You can go on. We get your answers as soon as there is a connection again.";
    /// To try again.
    retry = "Opnieuw proberen", "Try again";
    /// A page that only the server makes, without a network.
    waits_title = "Er is geen verbinding", "There is no connection";
    /// What to expect.
    waits = "Deze pagina komt zodra er weer verbinding is. Gebeurt dat niet vanzelf, druk dan op ‘Opnieuw proberen’.", "This page comes once there is a connection again. If that does not happen by itself, press ‘Try again’.";
    /// Where the answers are.
    waits_kept = "Wat u invulde, staat op dit apparaat.", "What you filled in is on this device.";
    /// The same, where the complaint was sent just before.
    waits_sent_title = "Uw klacht is verstuurd", "Your complaint was sent";
    /// What to expect.
    waits_sent = "Daarna viel de verbinding weg. Uw bevestiging met kenmerk en code komt hier zodra er weer verbinding is. Gebeurt dat niet vanzelf, druk dan op ‘Opnieuw proberen’. U hoeft niets opnieuw te versturen.", "After that the connection went. Your confirmation, with reference and code, comes here once there is a connection again. If that does not happen by itself, press ‘Try again’. There is nothing to send again.";
    /// In the title of a page with errors.
    error_prefix = "Fout: ", "Error: ";

    /// The safety page: a title that tells nothing.
    before_title = "Voordat u begint", "Before you begin";
    /// The question.
    before_question = "Denkt u aan geweld, mishandeling of seksueel misbruik van een kind? Of is iemand nu in gevaar?", "Do you think of violence, abuse or sexual abuse of a child? Or is somebody in danger now?";
    /// Why it is asked.
    before_why = "Dan is snelle hulp belangrijker dan een klacht. Wat u hier kiest bewaren wij niet.", "Then quick help matters more than a complaint. We do not keep what you choose here.";
    /// Yes.
    before_yes = "Ja, of ik twijfel", "Yes, or I am not sure";
    /// No.
    before_no = "Nee, verder met mijn klacht", "No, on with my complaint";

    /// The help page: a title that tells nothing.
    info_title = "Informatie", "Information";
    /// The first line.
    info_lead = "U hoeft hier niets in te vullen. Bel meteen; u hoeft het niet zeker te weten.", "There is nothing to fill in here. Call at once; you need not be sure.";
    /// 112.
    info_112_title(phone: &str) = "Is er nu gevaar? Bel {phone}", "Danger now? Call {phone}";
    /// More about it.
    info_112 = "Dag en nacht, voor politie en ambulance.", "Day and night, for police and ambulance.";
    /// Veilig Thuis.
    info_vt_title(phone: &str) = "Veilig Thuis: {phone}", "Veilig Thuis: {phone}";
    /// More about it.
    info_vt = "Voor advies of een melding over mishandeling of geweld. Gratis, dag en nacht. U mag anoniem bellen.", "Advice, or a report of abuse or violence. Free, day and night. You may call without giving your name.";
    /// The confidential inspector.
    info_vi_title(phone: &str) = "Vertrouwensinspecteur: {phone}", "Confidential inspector: {phone}";
    /// More about it.
    info_vi = "Als u denkt dat een medewerker geweld gebruikte of seksueel te ver ging. Alleen tijdens kantooruren. Is er nu geen kantoor open? Bel dan 112 of Veilig Thuis.", "If you think an employee used violence or crossed a sexual line. Office hours only. Closed now? Then call 112 or Veilig Thuis.";
    /// The Klachtenloket.
    info_kl_title(phone: &str) = "Klachtenloket Kinderopvang: {phone}", "Klachtenloket Kinderopvang: {phone}";
    /// More about it.
    info_kl = "Onafhankelijk advies voor ouders, ook als u ons er liever niet over spreekt.", "Independent advice for parents, also when you would rather not talk with us.";
    /// Our own people.
    info_us_title = "Wilt u het ook aan ons vertellen?", "Do you want to tell us too?";
    /// More about it.
    info_us = "Bel dan de klachtencoördinator. Voor zulke meldingen gelden wettelijke regels; wij pakken ze op buiten de klachtenprocedure. Wie het betreft, hoort niets van ons voordat dat veilig is.", "Call the complaints coordinator. Rules of the law apply to such reports; we act on them outside the complaints procedure. Whoever it concerns hears nothing from us before that is safe.";
    /// No wall.
    info_on = "Gaat uw klacht over iets anders? Verder met mijn klacht", "Is your complaint about something else? On with my complaint";

    /// For whom the regulation is not (R5).
    other_title = "Bent u iemand anders?", "Are you somebody else?";
    /// Guidance.
    other_lead = "Dit formulier is voor ouders, hun vertegenwoordigers en oudercommissies. Bent u bijvoorbeeld opa, oma, buur of medewerker? De klachtencoördinator luistert naar u en zegt wat er kan.", "This form is for parents, their representatives and parent committees. Are you a grandparent, a neighbour or an employee? The complaints coordinator listens and tells you what is possible.";
    /// Also possible.
    other_parent = "Mag een ouder namens u de klacht indienen? Dan kan dat hier gewoon.", "Can a parent file the complaint for you? Then they can do so right here.";
    /// Back to the form.
    other_back = "Terug naar de vraag", "Back to the question";

    /// The check page.
    check_title = "Controleer uw antwoorden", "Check your answers";
    /// Guidance.
    check_lead = "Klopt alles? Daarna verstuurt u de klacht. U kunt alles nog wijzigen.", "Is everything right? Then send the complaint. You can still change everything.";
    /// Something lacks.
    check_open_title = "Er ontbreekt nog iets", "Something is still missing";
    /// Guidance.
    check_open = "Beantwoord deze vragen nog. Daarna kunt u de klacht versturen.", "Answer these questions first. Then you can send the complaint.";
    /// To the first of them.
    check_fill = "Aanvullen", "Fill in";
    /// Filed later than two months after (R4): guidance, no wall.
    check_late_title = "Dit is langer dan twee maanden geleden", "This is more than two months ago";
    /// More about it.
    check_late = "U kunt de klacht gewoon versturen. De coördinator beslist binnen twee werkdagen of wij die nog kunnen behandelen. Vertel erbij waarom u nu pas komt; dat helpt.", "You can send the complaint all the same. The coordinator decides within two working days whether we can still handle it. Tell us why you come now; that helps.";
    /// Sending did not succeed: no network.
    check_unreachable = "Er is geen verbinding. Uw antwoorden staan op dit apparaat. Druk op ‘Klacht versturen’ zodra er weer verbinding is.", "There is no connection. Your answers are on this device. Press ‘Send complaint’ once there is a connection again.";
    /// While it is sent.
    check_sending = "Uw klacht wordt verstuurd …", "Your complaint is being sent …";
    /// What becomes of it.
    check_privacy = "Alleen wie uw klacht behandelt, leest dit. Wie de klacht betreft, ziet uw klacht nooit zelf.", "Only those who handle your complaint read this. Whoever it is about never sees the complaint itself.";
    /// Files it.
    file = "Klacht versturen", "Send complaint";
    /// Not answered.
    nothing = "Niet ingevuld", "Not answered";

    /// Something was filled in after the complaint was sent.
    afterwards_title = "Wat u daarna invulde, is nog niet verstuurd", "What you filled in after that was not sent yet";
    /// Where it is.
    afterwards[days](days: u32) = "Uw klacht was al verstuurd. Wat u daarna invulde, staat als bericht klaar op de pagina waar u uw klacht volgt. Lees het daar na en verstuur het. Het blijft {days} dag staan." | "Uw klacht was al verstuurd. Wat u daarna invulde, staat als bericht klaar op de pagina waar u uw klacht volgt. Lees het daar na en verstuur het. Het blijft {days} dagen staan.", "Your complaint was sent before. What you filled in after that stands ready as a message on the page where you follow your complaint. Read it there and send it. It stays for {days} day." | "Your complaint was sent before. What you filled in after that stands ready as a message on the page where you follow your complaint. Read it there and send it. It stays for {days} days.";
    /// An answer that is empty now, in that message.
    afterwards_emptied(question: &str) = "Na het versturen liet ik het antwoord leeg bij ‘{question}’.", "After sending I left the answer empty at ‘{question}’.";
    /// Each answer in that message.
    afterwards_added(question: &str, answer: &str) = "Na het versturen vulde ik nog in bij ‘{question}’:\n{answer}", "After sending I filled in at ‘{question}’:\n{answer}";

    /// The confirmation.
    done_title = "Uw klacht is binnen", "We received your complaint";
    /// Keep these.
    reference = "Kenmerk", "Reference";
    /// Keep these.
    code = "Code", "Code";
    /// Keep them.
    done_keep = "Bewaar kenmerk en code goed. Wij sturen de code niet per mail. Zonder code kunt u de klacht niet online volgen.", "Keep reference and code safe. We do not mail the code. Without it you cannot follow the complaint online.";
    /// Print.
    done_print = "Afdrukken of bewaren als pdf", "Print or save as PDF";
    /// A heading.
    done_next = "Wat gebeurt er nu?", "What happens now?";
    /// The proposal, by function.
    done_handler(who: &str) = "Ons voorstel is dat de {who} uw klacht behandelt. De coördinator bevestigt dat of kiest iemand anders.", "We propose that the {who} handles your complaint. The coordinator confirms that or chooses somebody else.";
    /// The manager is complained about.
    done_not_manager = "Uw klacht gaat over de manager van de locatie. Die behandelt de klacht daarom niet.", "Your complaint is about the location's manager, who therefore does not handle it.";
    /// Nobody is proposed.
    done_no_handler = "De coördinator kiest wie uw klacht behandelt.", "The coordinator chooses who handles your complaint.";
    /// The manager's card.
    done_handler_card = "Voorgestelde behandelaar", "Proposed handler";
    /// The first term.
    contact_due = "Persoonlijk contact uiterlijk", "Personal contact at the latest";
    /// The second term.
    judgement_due = "Oordeel uiterlijk", "Judgement at the latest";
    /// The question that unfolds the explanation.
    why_day = "Waarom deze dag?", "Why this day?";
    /// The explanation of the first term.
    why_contact(received: &str) = "Twee werkdagen na {received}, de dag waarop uw klacht binnenkwam. Die dag zelf telt niet mee.", "Two working days after {received}, the day on which your complaint came in. That day itself does not count.";
    /// A day that did not count.
    skipped(day: &str, reason: &str) = "{day} telt niet mee: {reason}.", "{day} does not count: {reason}.";
    /// The explanation of the second.
    why_judgement(received: &str) = "Zes weken (42 dagen) na {received}. Deze dag schuift nooit op.", "Six weeks (42 days) after {received}. This day never moves.";
    /// Not safe to call or mail.
    done_unsafe_title = "Wij bellen en mailen u niet", "We do not call or mail you";
    /// More about it.
    done_unsafe = "U gaf aan dat dit niet veilig is. Kijk zelf op uw volgpagina; daar staan onze berichten.", "You told us it is not safe. Look at your own page; our messages are there.";
    /// A mail follows.
    done_mail = "U krijgt nu een mail om uw mailadres te bevestigen. Daarna mailen wij u het kenmerk en de data, zonder de code.", "You now get a mail to confirm your mail address. After that we mail you the reference and the dates, without the code.";
    /// Follow.
    done_follow = "Mijn klacht volgen", "Follow my complaint";
    /// When unhappy.
    done_unhappy = "Bent u ontevreden over hoe het gaat? Bel of mail de klachtencoördinator.", "Unhappy with how it goes? Call or mail the complaints coordinator.";
    /// Nothing was filed with this device.
    done_none = "Op dit apparaat is geen verstuurde klacht gevonden.", "No complaint was sent with this device.";
}
