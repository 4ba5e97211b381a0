//! The mail address and the code of whoever complains, on the pages about them.

crate::texts! {
    /// The page behind the link in the first mail.
    confirm_title = "Is dit uw mailadres?", "Is this your mail address?";
    /// What it is.
    confirm_lead = "U kreeg een mail van ons op dit adres. Druk op de knop als het adres van u is. Dan mailen wij u wat u moet weten.", "You got a mail from us at this address. Press the button if the address is yours. Then we mail you what you need to know.";
    /// The button.
    confirm = "Ja, dit is mijn mailadres", "Yes, this is my mail address";
    /// The way on.
    to_follow = "Naar de volgpagina", "To the follow page";
    /// It is done.
    confirmed_title = "Uw mailadres is bevestigd", "Your mail address is confirmed";
    /// What follows.
    confirmed = "U krijgt zo een mail van ons, met het kenmerk en de data.", "You will get a mail from us shortly, with the reference and the dates.";
    /// A link that does nothing.
    link_over_title = "Deze link werkt niet (meer)", "This link does not work (any more)";
    /// What to do then.
    confirm_over = "Gebruik de link in onze laatste mail. Of open de volgpagina met uw kenmerk en code, en vraag daar een nieuwe mail aan.", "Use the link in our latest mail. Or open the follow page with your reference and code, and ask for a new mail there.";
    /// What to do then.
    take_over = "De link in de mail werkt één uur, en één keer. Vraag hieronder een nieuwe aan.", "The link in the mail works for one hour, and once. Ask for a new one below.";

    /// On the follow page.
    unconfirmed_title = "Uw mailadres is nog niet bevestigd", "Your mail address is not confirmed yet";
    /// What it means.
    unconfirmed = "Kijk in uw mail, ook bij ongewenste mail. Daar vindt u een mail van ons met een knop. Tot u daarop drukt, mailen wij u alleen dát er nieuws is.", "Look in your mail, also among unwanted mail. There you find a mail from us with a button. Until you press it, we only mail you that there is news.";
    /// The button.
    send_again = "Stuur de mail opnieuw", "Send the mail again";
    /// It went just now.
    sent_just_now = "De mail is net verstuurd. Komt hij niet aan? Over tien minuten kunt u hem hier opnieuw laten sturen.", "The mail was sent just now. Does it not arrive? In ten minutes you can have it sent again here.";

    /// The page for a code that is lost, and the link to it.
    lost_title = "Code kwijt", "Lost your code";
    /// What to do.
    lost_lead = "Vul uw kenmerk in, en het mailadres dat u aan ons doorgaf en hebt bevestigd. U krijgt dan een mail met een link. Daarmee maakt u een nieuwe code.", "Enter your reference, and the mail address that you gave us and confirmed. You then get a mail with a link, with which you make a new code.";
    /// A field.
    email = "Mailadres", "Mail address";
    /// Which one.
    email_hint = "Het adres waarop u mail van ons krijgt", "The address at which you get mail from us";
    /// The button.
    lost_send = "Mail mij een link", "Mail me a link";
    /// The one answer.
    lost_asked_title = "Kijk in uw mail", "Look in your mail";
    /// Whatever is true.
    lost_asked = "Horen dit kenmerk en dit mailadres bij elkaar, en is het adres bevestigd? Dan krijgt u binnen een paar minuten een mail met een link. De link werkt één uur. Kijk ook bij ongewenste mail. Komt er niets? Dan kan het per post.", "Do this reference and this mail address belong together, and was the address confirmed? Then you get a mail with a link within a few minutes. The link works for one hour. Look among unwanted mail too. Does nothing come? Then it can be done by post.";
    /// Another way.
    by_post_title = "Liever per post, of geen mail?", "Rather by post, or no mail?";
    /// What to do.
    by_post = "Bel de klachtencoördinator. Na een controle krijgt u een brief met een sleutel. Daarmee maakt u hier zelf een nieuwe code. Medewerkers kunnen uw code niet zien.", "Call the complaints coordinator. After a check you get a letter with a key, with which you make a new code here yourself. Staff cannot see your code.";
    /// The way to it.
    to_key = "Ik heb een brief met een sleutel", "I have a letter with a key";
    /// An error.
    email_missing = "Vul uw mailadres in", "Enter your mail address";

    /// The page behind the link, and its button.
    take_title = "Een nieuwe code maken", "Make a new code";
    /// What it is.
    take_lead = "Druk op de knop. U ziet dan meteen uw nieuwe code. De oude code werkt daarna niet meer.", "Press the button. You then see your new code at once. After that the old code no longer works.";
    /// The button.
    take = "Maak mijn nieuwe code", "Make my new code";

    /// The page for the key of a letter.
    key_title = "Een nieuwe code maken met een brief", "Make a new code with a letter";
    /// What to do.
    key_lead = "Vul het kenmerk en de sleutel uit onze brief in. U ziet dan uw nieuwe code.", "Enter the reference and the key from our letter. You then see your new code.";
    /// A field.
    key = "Sleutel", "Key";
    /// What it looks like.
    key_hint = "12 letters en cijfers, zoals KQ7M 2X9P 4TRW", "12 letters and digits, such as KQ7M 2X9P 4TRW";
    /// An error.
    key_missing = "Vul de sleutel in", "Enter the key";
    /// An error.
    key_wrong = "Een sleutel heeft 12 letters en cijfers, zoals KQ7M 2X9P 4TRW", "A key has 12 letters and digits, such as KQ7M 2X9P 4TRW";
    /// An error, the same whichever of the two is wrong.
    no_match = "Kenmerk en sleutel horen niet bij elkaar, of de sleutel werkt niet meer. Controleer ze allebei.", "Reference and key do not belong together, or the key no longer works. Check both.";
    /// What it means when it was used.
    key_used = "De sleutel werkt één keer, tot dertig dagen na de brief. Werkt hij niet, terwijl u hem nog niet gebruikte? Bel dan meteen de klachtencoördinator: misschien opende iemand anders uw brief.", "The key works once, until thirty days after the letter. Does it not work, though you have not used it yet? Then call the complaints coordinator at once: perhaps somebody else opened your letter.";

    /// The new code.
    shown_title = "Uw nieuwe code", "Your new code";
    /// Keep it.
    shown_keep = "Schrijf de code op of druk deze pagina af. U ziet de code hier een kwartier; daarna niet meer.", "Write the code down or print this page. You see the code here for a quarter of an hour, and not after that.";
    /// The old one.
    shown_old = "Uw oude code werkt niet meer. Wie ermee keek, ziet niets meer.", "Your old code no longer works. Whoever looked with it sees nothing any more.";
    /// Nothing to see.
    shown_over = "Hier staat nu geen code. Een nieuwe code ziet u één keer, meteen nadat u die maakt.", "There is no code here now. You see a new code once, right after you make it.";

    /// The letter: its title.
    letter_title = "Een nieuwe code om uw zaak te volgen", "A new code to follow your case";
    /// How it begins.
    letter_dear(name: &str) = "Beste {name},", "Dear {name},";
    /// What it is.
    letter_lead = "U vroeg om een nieuwe code. Met de sleutel in deze brief maakt u die zelf. Wij kunnen uw code niet zien.", "You asked for a new code. With the key in this letter you make one yourself. We cannot see your code.";
    /// How.
    letter_go(page: &str) = "Ga naar {page}.", "Go to {page}.";
    /// How.
    letter_fill = "Vul het kenmerk en de sleutel in. U ziet dan uw nieuwe code. Schrijf die op.", "Enter the reference and the key. You then see your new code. Write it down.";
    /// How long.
    letter_until(day: &str) = "De sleutel werkt één keer, tot en met {day}. Werkt hij niet, terwijl u hem nog niet gebruikte? Bel ons dan meteen.", "The key works once, until {day}. Does it not work, though you have not used it yet? Then call us at once.";
    /// Not asked for.
    letter_not_you = "Hebt u niet om een nieuwe code gevraagd? Bel ons dan ook.", "Did you not ask for a new code? Then call us too.";
    /// For staff, above it.
    letter_help(minutes: i64) = "Druk deze brief nu af en doe hem in een gesloten envelop. U kunt de brief {minutes} minuten na het maken afdrukken. Gebruik de sleutel niet zelf: de ouder en u zien het als iemand er een code mee maakt.", "Print this letter now and put it in a closed envelope. You can print it until {minutes} minutes after it was made. Do not use the key yourself: the parent and you can see it when somebody makes a code with it.";
    /// For staff: nothing to print.
    letter_none = "Er is hier nu niets om af te drukken. Alleen wie een brief maakt, kan hem afdrukken: een half uur lang, tot hij op de post is gedaan. Maak zo nodig een nieuwe brief bij de zaak.", "There is nothing to print here now. Only whoever makes a letter can print it: for half an hour, until it was posted. Make a new one with the case if needed.";
    /// For staff: back.
    letter_back = "Terug naar de zaak", "Back to the case";
    /// For staff, on the case.
    letter_open_title = "Er is een brief met een sleutel gemaakt", "A letter with a key was made";
    /// For staff, on the case.
    letter_open = "Druk de brief meteen af, doe hem op de post, en leg dat vast met ‘Sleutelbrief is verstuurd’.", "Print the letter at once, post it, and record that with ‘The letter with the key was posted’.";
    /// For staff: the way to it.
    letter_print = "Brief afdrukken", "Print the letter";
    /// The same as a file.
    letter_pdf = "Brief als pdf", "Letter as PDF";
}
