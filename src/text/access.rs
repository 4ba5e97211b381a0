//! Coming in: the second factor, a password by a link, one's own sessions.

crate::texts! {
    /// Before the title of a page with an error.
    error_prefix = "Fout: ", "Error: ";
    /// The page for the code.
    code_title = "Vul de code van uw app in", "Enter the code of your app";
    /// What it is.
    code_lead = "Open de app op uw telefoon waarmee u codes maakt. Daar staan zes cijfers, die elke halve minuut veranderen.", "Open the app on your telephone that makes codes. It shows six digits, which change every half minute.";
    /// The field.
    code = "Code", "Code";
    /// What also goes.
    code_hint = "Telefoon kwijt? Vul dan een van uw herstelcodes in.", "Lost your telephone? Then enter one of your recovery codes.";
    /// The button.
    on = "Verder", "Continue";
    /// Neither right.
    code_wrong = "Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in uw app en vul die in.", "This code is not right, or was used. Wait for the next code in your app and enter that one.";
    /// Too many tries.
    wait(minutes: u32) = "Dit is te vaak geprobeerd. Wacht {minutes} minuten en probeer het dan nog eens.", "This was tried too often. Wait {minutes} minutes and try again.";
    /// A way back.
    other_person = "Als iemand anders inloggen", "Log in as somebody else";
    /// The page to begin with an app.
    app_title = "Koppel een app aan uw account", "Connect an app to your account";
    /// Why.
    app_lead = "In klachten staan gevoelige gegevens. Daarom vragen wij bij het inloggen naast uw wachtwoord een code uit een app op uw telefoon.", "Complaints hold sensitive data. So beside your password we ask for a code from an app on your telephone when you log in.";
    /// First.
    app_install = "Installeer een app die codes maakt, zoals Aegis, 2FAS, Google Authenticator of Microsoft Authenticator. De app van uw wachtwoordkluis kan het vaak ook.", "Install an app that makes codes, such as Aegis, 2FAS, Google Authenticator or Microsoft Authenticator. The app of your password manager can often do it too.";
    /// Second.
    app_scan = "Scan met de app deze afbeelding. Lukt dat niet, vul dan de sleutel in.", "Scan this picture with the app. If that does not work, enter the key.";
    /// The picture, for who does not see it.
    app_picture = "Afbeelding met de sleutel, om te scannen", "Picture with the key, to scan";
    /// The key.
    app_key = "Sleutel", "Key";
    /// Third.
    app_code = "Vul hieronder de code in die de app nu laat zien.", "Below, enter the code that the app shows now.";
    /// The button.
    app_begin = "App koppelen", "Connect the app";
    /// When it is there already.
    app_there = "Er is al een app aan uw account gekoppeld.", "There is an app connected to your account already.";
    /// The codes.
    codes_title = "Bewaar uw herstelcodes", "Keep your recovery codes";
    /// What they are for.
    codes_lead = "Bent u uw telefoon kwijt, dan komt u binnen met een van deze codes. Elke code werkt één keer. Bewaar ze waar u ook zonder uw telefoon bij kunt, bijvoorbeeld op papier of in uw wachtwoordkluis.", "If you lose your telephone you come in with one of these codes. Each works once. Keep them where you can reach them without your telephone, for instance on paper or in your password manager.";
    /// How long.
    codes_once = "U ziet deze codes alleen nu. Nieuwe maken kan altijd.", "You see these codes only now. You can always make new ones.";
    /// The list.
    codes = "Herstelcodes", "Recovery codes";
    /// On.
    codes_kept = "Ik heb ze bewaard", "I have kept them";
    /// When there is nothing to show.
    codes_gone = "Deze codes worden niet meer getoond. Maak nieuwe als u ze niet hebt bewaard.", "These codes are not shown any more. Make new ones if you did not keep them.";
    /// Who forgot the password.
    forgot_title = "Wachtwoord vergeten", "Forgot your password";
    /// What happens.
    forgot_lead = "Vul het mailadres van uw werk in. U krijgt een mail met een link waarmee u een nieuw wachtwoord kiest.", "Enter your work mail address. You get a mail with a link by which you choose a new password.";
    /// The button.
    forgot_send = "Mail mij de link", "Mail me the link";
    /// The one answer.
    forgot_sent_title = "Kijk in uw mail", "Look in your mail";
    /// The one answer.
    forgot_sent = "Hoort dit mailadres bij een account, dan komt de mail binnen een paar minuten. De link werkt een uur.", "If this mail address belongs to an account, the mail comes within a few minutes. The link works for an hour.";
    /// Nothing came.
    forgot_none = "Geen mail gekregen? Kijk bij ongewenste mail, of vraag de beheerder van uw organisatie.", "No mail? Look in your junk mail, or ask your organisation's administrator.";
    /// Back.
    to_log_in = "Naar inloggen", "To log in";
    /// No address.
    email_missing = "Vul uw mailadres in", "Enter your mail address";
    /// A heading on one's own account.
    mails = "Mails", "Mails";
    /// The question.
    mails_in = "In welke taal mailen wij u?", "In which language do we mail you?";
    /// What it is not.
    mails_hint = "De taal van de pagina's kiest u bovenaan.", "You choose the language of the pages at the top.";
    /// The button.
    mails_save = "Taal van mails opslaan", "Save the language of mails";
    /// Nothing that is a language here.
    mails_choose = "Kies een taal", "Choose a language";
    /// The page behind a link.
    set_title = "Kies een wachtwoord", "Choose a password";
    /// For whom.
    set_lead(name: &str, email: &str) = "Voor {name}, met {email} als mailadres om mee in te loggen.", "For {name}, with {email} as the mail address to log in with.";
    /// The field.
    new_password = "Nieuw wachtwoord", "New password";
    /// What is a good one.
    password_hint(shortest: usize) = "Minstens {shortest} tekens. Een paar woorden achter elkaar zijn sterk en makkelijk te onthouden. Cijfers en leestekens hoeven niet.", "At least {shortest} characters. A few words in a row are strong and easy to remember. Digits and punctuation are not needed.";
    /// The button.
    set = "Wachtwoord opslaan", "Save password";
    /// A link that does not work.
    link_title = "Deze link werkt niet (meer)", "This link does not work (any more)";
    /// Why.
    link_lead = "Een link werkt één keer en voor een bepaalde tijd. Vraag een nieuwe, of vraag de beheerder van uw organisatie om een nieuwe uitnodiging.", "A link works once and for a certain time. Ask for a new one, or ask your organisation's administrator for a new invitation.";
    /// Too short.
    password_short(shortest: usize) = "Dit wachtwoord is te kort: kies minstens {shortest} tekens", "This password is too short: choose at least {shortest} characters";
    /// Too long.
    password_long(longest: usize) = "Dit wachtwoord is te lang: kies hoogstens {longest} tekens", "This password is too long: choose at most {longest} characters";
    /// Too easy.
    password_guessable = "Dit wachtwoord is makkelijk te raden. Kies een paar woorden die niets met u of uw werk te maken hebben", "This password is easy to guess. Choose a few words that have nothing to do with you or your work";
    /// The own one is wrong.
    password_wrong = "Uw huidige wachtwoord klopt niet", "Your present password is not right";
    /// The page of one's own.
    own_title = "Uw account", "Your account";
    /// Who has no password here.
    provider_only = "U logt in via uw organisatie. Daar verandert u ook uw wachtwoord.", "You log in by your organisation. That is also where you change your password.";
    /// No app here: the organisation's login may ask for more itself.
    second_none_provider = "U hebt hier geen app gekoppeld.", "You have connected no app here.";
    /// Instead of a password, before something that weakens the account.
    log_in_anew = "Log eerst opnieuw in via uw organisatie. Daarna kunt u dit tien minuten lang doen.", "First log in by your organisation anew. After that you can do this for ten minutes.";
    /// The way to that.
    to_provider = "Opnieuw inloggen", "Log in anew";
    /// Above the form of a password, below the button to the provider.
    or_choose = "Of kies een wachtwoord voor deze site:", "Or choose a password for this site:";
    /// A heading.
    sessions = "Waar u bent ingelogd", "Where you are logged in";
    /// What to do about it.
    sessions_lead = "Herkent u iets niet? Log daar uit en kies een nieuw wachtwoord.", "Is there something you do not know? Log out there and choose a new password.";
    /// This one.
    session_this = "Dit apparaat", "This device";
    /// Since when.
    session_since(begun: &str, used: &str) = "ingelogd {begun}, voor het laatst gebruikt {used}", "logged in {begun}, last used {used}";
    /// A device that says nothing.
    device_unknown = "Onbekend apparaat", "Unknown device";
    /// Out there.
    session_end = "Daar uitloggen", "Log out there";
    /// Out everywhere else.
    others_end = "Overal elders uitloggen", "Log out everywhere else";
    /// A heading.
    second = "Code uit een app", "Code from an app";
    /// In use.
    second_since(day: &str) = "Bij het inloggen vragen wij een code uit de app die u op {day} koppelde.", "When you log in we ask for a code from the app that you connected on {day}.";
    /// Not in use.
    second_none = "Uw account heeft alleen een wachtwoord. Met een app is het veel veiliger.", "Your account has a password only. With an app it is much safer.";
    /// How many are left.
    codes_left[n](n: usize) = "U hebt nog 1 herstelcode." | "U hebt nog {n} herstelcodes.", "You have 1 recovery code left." | "You have {n} recovery codes left.";
    /// A recovery code was just used.
    recovered = "U kwam binnen met een herstelcode. Bent u uw telefoon kwijt? Ontkoppel dan de app hieronder en koppel een nieuwe.", "You came in with a recovery code. Did you lose your telephone? Then disconnect the app below and connect a new one.";
    /// New ones.
    new_codes = "Nieuwe herstelcodes maken", "Make new recovery codes";
    /// End it.
    app_end = "App ontkoppelen", "Disconnect the app";
    /// What follows.
    app_end_hint = "Ontkoppelt u de app, dan wordt u overal uitgelogd. Daarna logt u in en koppelt u een nieuwe app.", "If you disconnect the app you are logged out everywhere. After that you log in and connect a new app.";
    /// To be sure.
    present_password = "Uw huidige wachtwoord", "Your present password";
    /// A heading.
    change_title = "Ander wachtwoord", "Another password";
    /// What follows.
    change_hint = "Op andere apparaten wordt u uitgelogd.", "You are logged out on other devices.";
    /// A heading.
    feed = "Uw termijnen in uw agenda", "Your terms in your calendar";
    /// What it is.
    feed_lead = "Abonneer uw agenda op uw eigen termijnen. Er staan alleen kenmerken en dagen in, geen namen.", "Subscribe your calendar to your own terms. It shows references and days only, no names.";
    /// Since when.
    feed_since(day: &str) = "Het adres werkt sinds {day}.", "The address works since {day}.";
    /// The address.
    feed_address = "Adres voor uw agenda", "Address for your calendar";
    /// How to treat it.
    feed_secret = "Wie dit adres kent, ziet uw termijnen. Deel het niet, en maak een nieuw adres als iemand anders het kan hebben.", "Whoever knows this address sees your terms. Do not share it, and make a new one if somebody else may have it.";
    /// The button.
    feed_make = "Adres maken", "Make an address";
    /// The button.
    feed_anew = "Nieuw adres maken", "Make a new address";
    /// The button.
    feed_end = "Adres intrekken", "Take the address back";
    /// Saved.
    saved = "Opgeslagen.", "Saved.";
}
