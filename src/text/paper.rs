//! What stands on paper, besides what the pages and mails say too.

use super::{choices, dates, wizard};
use crate::domain::{
    deadlines::{Skipped, Terms},
    lang::Lang,
};

crate::texts! {
    /// Before the number of a page.
    page = "Pagina", "Page";
    /// Before the number of pages.
    of = "van", "of";
    /// At the end of a letter in which a character was replaced.
    replaced = "Een teken dat wij niet kunnen afdrukken staat hier als nummer tussen haken, zoals [U+4E2D]. Zoals het geschreven is, staat het online bij uw klacht.", "A character that we cannot print stands here as a number in brackets, such as [U+4E2D]. As it was written, it is online with your complaint.";
    /// What is not sent yet, on every page.
    draft = "Concept: nog niet verstuurd", "Draft: not sent yet";
    /// The day of a letter.
    date = "Datum", "Date";
    /// A name.
    name = "Naam", "Name";
    /// A telephone number.
    phone = "Telefoon", "Telephone";
    /// A mail address.
    mail = "E-mail", "Email";
    /// The days that did not count, each with why.
    skipped(days: &str) = "Deze dagen tellen ook niet mee: {days}.", "These days do not count either: {days}.";

    /// The receipt to keep.
    receipt = "Ontvangstbewijs van uw klacht", "Receipt of your complaint";
    /// What came in when.
    receipt_lead(day: &str) = "Uw klacht is bij ons binnengekomen op {day}. Bewaar dit blad: met het kenmerk en de code volgt u de klacht, zonder account.", "Your complaint reached us on {day}. Keep this sheet: with the reference and the code you follow the complaint, without an account.";
    /// Who has it, has the complaint.
    receipt_care = "Geef de code aan niemand. Wie het kenmerk en de code heeft, kan uw klacht lezen.", "Give the code to nobody. Whoever has the reference and the code can read your complaint.";
    /// Where it is followed.
    follow_at(address: &str) = "Uw klacht volgen kan op {address}.", "You can follow your complaint at {address}.";

    /// The letter of receipt.
    received_title = "We hebben uw klacht ontvangen", "We have received your complaint";
    /// How it is followed online, by who saw the code on sending.
    follow_with_code(address: &str) = "U kunt uw klacht ook online volgen, op {address}. Daarvoor hebt u het kenmerk nodig, en de code van 16 cijfers die u zag toen u de klacht verstuurde. Die code staat niet in deze brief.", "You can also follow your complaint online, at {address}. For that you need the reference, and the code of 16 digits that you saw when you sent the complaint. That code is not in this letter.";

    /// The letter with a key.
    key_title = "Een nieuwe code om uw klacht te volgen", "A new code to follow your complaint";
    /// What it is for.
    key_lead = "U vroeg ons om een nieuwe code. Met de sleutel in deze brief maakt u die zelf. Niemand van ons ziet uw code.", "You asked us for a new code. With the key in this letter you make it yourself. Nobody of ours sees your code.";
    /// A name.
    key = "Sleutel", "Key";
    /// A heading.
    key_how = "Zo maakt u uw nieuwe code", "How to make your new code";
    /// A step.
    key_go(address: &str) = "Ga naar {address}", "Go to {address}";
    /// A step.
    key_fill = "Vul het kenmerk en de sleutel in", "Fill in the reference and the key";
    /// A step.
    key_keep = "U ziet uw nieuwe code. Schrijf die op en bewaar die goed", "You see your new code. Write it down and keep it safe";
    /// How long it works.
    key_once(until: &str) = "De sleutel werkt één keer, tot en met {until}. De oude code werkt niet meer zodra u een nieuwe hebt.", "The key works once, until {until}. The old code stops working as soon as you have a new one.";
    /// Not asked for.
    key_not_asked = "Hebt u niet om een nieuwe code gevraagd? Gebruik de sleutel dan niet, en bel de klachtencoördinator.", "Did you not ask for a new code? Then do not use the key, and call the complaints coordinator.";

    /// A link.
    receipt_link = "Ontvangstbewijs (pdf)", "Receipt (PDF)";
    /// A link for staff.
    receipt_letter_link = "Ontvangstbrief om te posten (pdf)", "Letter of receipt to post (PDF)";
    /// A link for staff.
    closing_letter_link = "Brief over de afsluiting om te posten (pdf)", "Letter about the ending to post (PDF)";
    /// A link.
    judgement_link = "Deze brief als pdf", "This letter as PDF";
    /// A link.
    calendar_link = "Zet deze data in uw agenda", "Put these dates in your calendar";

    /// In a calendar: nothing that tells others what it is.
    contact_by = "Gehoor: contact uiterlijk vandaag", "Gehoor: contact today at the latest";
    /// In a calendar.
    judgement_by = "Gehoor: brief uiterlijk vandaag", "Gehoor: letter today at the latest";
    /// In a calendar.
    answer_by = "Gehoor: antwoord uiterlijk vandaag", "Gehoor: answer today at the latest";
    /// In a calendar.
    promise_by = "Gehoor: afspraak uiterlijk vandaag", "Gehoor: agreement today at the latest";
    /// In a calendar.
    measure_by = "Gehoor: verbetering uiterlijk vandaag", "Gehoor: improvement today at the latest";
}

/// Why the first talk is promised for that day, with the days that did not count (R9).
pub fn why_contact(lang: Lang, terms: &Terms) -> String {
    let why = wizard::why_contact(lang, &dates::day_and_month(lang, terms.received_on));
    if terms.skipped.is_empty() {
        return why;
    }
    let day =
        |day: &Skipped| format!("{} ({})", dates::day_and_month(lang, day.date), choices::day_off(lang, day.reason));
    let days: Vec<_> = terms.skipped.iter().map(day).collect();
    format!("{why} {}", skipped(lang, &days.join(", ")))
}
