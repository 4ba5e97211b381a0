//! The start page, the frame of every page for parents, and the way out of the house.

#[cfg(test)]
mod tests;

crate::texts! {
    /// Below the organisation's name.
    tagline = "Klachten van ouders", "Complaints from parents";
    /// A link in the header.
    nav_follow = "Mijn klacht volgen", "Follow my complaint";
    /// A link in the footer.
    nav_rules = "Zo gaan wij met klachten om", "How we handle complaints";
    /// A link in the footer.
    nav_help = "Hulp bij zorgen over veiligheid", "Help when you worry about safety";
    /// For people who work here.
    nav_staff = "Inloggen voor medewerkers", "Log in for staff";
    /// The footer's question.
    doubt = "Twijfelt u of hebt u een vraag?", "In doubt, or any questions?";
    /// The coordinator's role.
    coordinator = "Klachtencoördinator", "Complaints coordinator";
    /// The title in the browser.
    title = "Een klacht over de kinderopvang", "A complaint about childcare";
    /// The first words.
    hero = "Niet tevreden? Wij luisteren.", "Not happy? We listen.";
    /// What this is.
    hero_lead = "Gaat er iets niet goed op de opvang? Vertel het ons. U hoort steeds wie uw klacht heeft en wanneer u antwoord krijgt.", "Is something not right at the childcare? Tell us. You always know who has your complaint and when you get an answer.";
    /// The first button.
    file = "Klacht indienen", "File a complaint";
    /// How long it takes.
    minutes = "Kost ongeveer 6 minuten, zonder account. Wij bewaren elk antwoord, zodat u kunt stoppen en later verdergaan. Wij lezen uw klacht pas als u die verstuurt.", "Takes about 6 minutes, without an account. We keep each answer, so that you can stop and go on later. We read your complaint only once you send it.";
    /// The second button.
    follow = "Klacht volgen", "Follow a complaint";
    /// A heading.
    ways = "Of wilt u iets anders?", "Or would you like something else?";
    /// A way in.
    ask_more = "De klachtencoördinator geeft u binnen twee werkdagen antwoord.", "The complaints coordinator answers you within two working days.";
    /// A way in.
    remark_more = "Voor de mensen op de locatie. U hoeft uw naam niet te noemen.", "For the people at the location. You need not give your name.";
    /// A link (R1).
    managers = "De manager van elke locatie", "The manager of each location";
    /// A heading.
    what_happens = "Dit gebeurt er na het versturen", "What happens after you send it";
    /// The first promise.
    promise_read = "De coördinator leest uw klacht", "The coordinator reads your complaint";
    /// More about it.
    promise_read_more = "Elke klacht wordt hier eerst gelezen en gaat dan naar de juiste manager.", "Every complaint is read there first, and then goes to the right manager.";
    /// The second promise (R9).
    promise_call = "Contact binnen twee werkdagen", "Contact within two working days";
    /// More about it.
    promise_call_more = "De manager neemt persoonlijk contact met u op. U vertelt uw verhaal en maakt samen afspraken.", "The manager contacts you in person. You tell your story and agree on what happens next.";
    /// The third promise (R12).
    promise_judgement = "Binnen zes weken een oordeel", "A judgement within six weeks";
    /// More about it.
    promise_judgement_more = "U leest wat wij vinden, waarom, en wat wij gaan verbeteren.", "You read what we think, why, and what we will improve.";
    /// Before filing (R1).
    talk_title = "Eerst praten mag, hoeft niet", "Talking first is fine, not a must";
    /// More about it.
    talk = "Vaak is een gesprek met de locatie de snelste weg. Bij het invullen ziet u wie de manager is en hoe u die bereikt. U mag ook meteen een klacht indienen.", "A talk with the location is often the fastest way. While filling in you see who the manager is and how to reach them. You may also file a complaint at once.";
    /// The coordinator's card (R2).
    ask_title = "Liever eerst iets vragen?", "Rather ask something first?";
    /// More about it.
    ask = "Bij twijfel of vragen helpt de klachtencoördinator u. Daar hoeft u geen klacht voor in te dienen.", "In doubt, or with questions, the complaints coordinator helps you. You need not file a complaint for that.";
    /// A card's title.
    follow_title = "Al een klacht ingediend?", "Filed a complaint already?";
    /// More about it.
    follow_more = "Met uw kenmerk en code ziet u hoe het ervoor staat en kunt u een bericht sturen.", "With your reference and code you see where it stands and can send a message.";
    /// The external route (R17).
    external_title = "Komt u er met ons niet uit?", "No solution with us?";
    /// The first way out.
    external_first = "Het Klachtenloket Kinderopvang geeft u gratis advies en kan bemiddelen. Het loket hoort niet bij ons.", "The Klachtenloket Kinderopvang advises you free of charge and can mediate. It is independent of us.";
    /// The second.
    external_then = "Helpt dat niet? Dan kunt u naar de Geschillencommissie Kinderopvang. Dat kan tot 12 maanden nadat u de klacht bij ons indiende, en er zijn kosten aan verbonden.", "If that does not help, you can go to the Geschillencommissie Kinderopvang, the disputes committee. You can until 12 months after you filed the complaint with us, and there is a fee.";
    /// Straight to the committee (R18).
    external_straight = "Kunt u uw klacht echt niet eerst aan ons voorleggen? Soms mag u dan direct naar de Geschillencommissie. Het Klachtenloket weet wanneer dat kan.", "Is it really not possible to come to us first? Sometimes you may go straight to the Geschillencommissie. The Klachtenloket knows when.";
    /// The last day for one parent.
    external_last_day(day: &str) = "U kunt tot en met {day} naar de Geschillencommissie.", "You can go to the Geschillencommissie until {day}.";
    /// The page could not be made.
    trouble_title = "Dat lukte niet", "That did not work";
}
