//! Photos and documents: choosing them, sending them, and why one is not taken.

use crate::domain::{
    file::{Fault, LARGEST, MOST},
    lang::Lang,
};

crate::texts! {
    /// The question of the wizard's page.
    title = "Hebt u foto’s of documenten?", "Do you have photos or documents?";
    /// What they are for.
    lead = "Een foto of een brief kan helpen om te begrijpen wat er gebeurde. U mag dit overslaan.", "A photo or a letter can help to understand what happened. You may skip this.";
    /// The heading on other pages.
    heading = "Foto’s en documenten", "Photos and documents";
    /// The label of the box.
    choose = "Kies foto’s of documenten", "Choose photos or documents";
    /// What can be sent.
    hint(most: usize, megabytes: usize) = "Jpg, png, webp, pdf, docx, odt of txt. Hoogstens {most} bestanden, elk tot {megabytes} MB.", "Jpg, png, webp, pdf, docx, odt or txt. At most {most} files, each up to {megabytes} MB.";
    /// What happens to photos.
    privacy = "Uit foto’s halen wij weg waar en wanneer ze zijn gemaakt. Staan er andere kinderen op? Kies dan liever een andere foto.", "From photos we remove where and when they were taken. Are other children in it? Then better choose another photo.";
    /// Sends them.
    add = "Toevoegen", "Add";
    /// Where no script sends what is chosen.
    add_first = "Hebt u iets gekozen? Druk eerst op ‘Toevoegen’, en dan pas op ‘Verder’.", "Did you choose something? First press ‘Add’, and only then ‘Continue’.";
    /// Sends them to the organisation.
    send = "Versturen", "Send";
    /// What was added so far.
    added = "Toegevoegd", "Added";
    /// Nothing was added.
    none = "Nog niets toegevoegd", "Nothing added yet";
    /// Takes one away.
    remove(name: &str) = "Verwijder {name}", "Remove {name}";
    /// The visible word of it.
    remove_short = "Verwijder", "Remove";
    /// What to do then.
    offline = "Foto’s en documenten kunt u toevoegen zodra er weer verbinding is, of later op uw volgpagina. U kunt gewoon verder.", "You can add photos and documents once there is a connection again, or later on your own page. You can go on.";
    /// Without a draft.
    not_begun = "Begin eerst met uw klacht; daarna kunt u bestanden toevoegen.", "Begin with your complaint first; after that you can add files.";
    /// It arrived and is looked at.
    looking = "wordt bekeken …", "being looked at …";
    /// The network failed.
    failed = "niet verstuurd, want er is geen verbinding", "not sent, because there is no connection";
    /// Something else failed.
    broke = "niet verstuurd. Ververs de pagina en kies dit bestand opnieuw", "not sent. Refresh the page and choose this file again";
    /// Once more.
    retry = "Opnieuw proberen", "Try again";
    /// Where a colleague sees that nobody else reads it.
    for_colleagues = "Alleen voor collega’s; de ouder ziet deze bestanden niet.", "For colleagues only; the parent does not see these files.";
    /// Who sent it.
    from_parent = "van de ouder", "from the parent";
    /// Who kept it.
    from_colleagues = "van collega’s", "from colleagues";
    /// How many came with the complaint.
    brought(n: usize) = "Meegestuurde bestanden: {n}", "Files sent along: {n}";
    /// How large it is.
    kilobytes(size: usize) = "{size} kB", "{size} kB";
    /// How large it is.
    megabytes(size: &str) = "{size} MB", "{size} MB";
}

crate::texts_of! {
    /// Why a file is not taken, and what to do.
    pub fn fault(lang, fault: Fault) match fault {
        Fault::Empty => ("dit bestand is leeg. Kies het nog eens, of een ander", "this file is empty. Choose it again, or another"),
        Fault::TooLarge => (
            "dit bestand is groter dan 10 MB. Maak het kleiner, of stuur een deel",
            "this file is larger than 10 MB. Make it smaller, or send a part of it",
        ),
        Fault::TooMany => (
            "er zijn al 10 bestanden. Verwijder er eerst een, of stuur dit later op uw volgpagina",
            "there are 10 files already. Remove one first, or send this one later on your own page",
        ),
        Fault::AtOnce => (
            "meer dan 10 bestanden tegelijk kan niet. Stuur dit hierna apart",
            "more than 10 files at once is not possible. Send this one by itself after this",
        ),
        Fault::OtherKind => (
            "dit soort bestand kunnen wij niet aannemen. Kies een foto (jpg, png of webp) of een document (pdf, docx, odt of txt)",
            "we cannot take this kind of file. Choose a photo (jpg, png or webp) or a document (pdf, docx, odt or txt)",
        ),
        Fault::TooManyPixels => (
            "deze afbeelding heeft te veel beeldpunten. Maak er een kleinere van, of een schermafdruk",
            "this picture has too many pixels. Make a smaller one of it, or take a screenshot",
        ),
        Fault::Damaged => (
            "dit bestand is beschadigd of niet volledig. Open het zelf eens, bewaar het opnieuw en kies het dan",
            "this file is damaged or not whole. Open it yourself, save it again and then choose it",
        ),
        Fault::Unsafe => (
            "dit bestand kan schade doen bij wie het opent. Maak er een pdf van en kies die",
            "this file can do harm where it is opened. Make a PDF of it and choose that",
        ),
        Fault::Infected => (
            "in dit bestand zit een virus. Wij hebben het niet bewaard",
            "there is a virus in this file. We did not keep it",
        ),
        Fault::NotScanned => (
            "wij konden dit bestand nu niet controleren. Probeer het over een paar minuten nog eens",
            "we could not check this file now. Try again in a few minutes",
        ),
        Fault::NoRoom => (
            "wij kunnen nu even geen bestanden bewaren. Verstuur uw klacht zonder dit bestand, en stuur het later op uw volgpagina",
            "we cannot keep files right now. Send your complaint without this file, and send it later on your own page",
        ),
        Fault::CaseFull => (
            "bij deze klacht zijn al 100 bestanden, meer kan niet. Bel de klachtencoördinator als dit er nog bij moet",
            "there are 100 files with this complaint, and no more can be added. Call the complaints coordinator if this one is needed",
        ),
        Fault::NotNow => (
            "bij deze klacht kunnen nu geen bestanden meer. Bel de klachtencoördinator als dit er nog bij moet",
            "no more files can be added to this complaint now. Call the complaints coordinator if this one is needed",
        ),
    }
}

/// Why a file of this name is not taken.
pub fn refused(lang: Lang, name: &str, why: Fault) -> String {
    let why = fault(lang, why);
    let mut letters = why.chars();
    match (name.is_empty(), letters.next()) {
        (true, Some(first)) => format!("{}{}.", first.to_uppercase(), letters.as_str()),
        _ => format!("‘{name}’: {why}."),
    }
}

/// The hint, with the limits that hold.
pub fn limits(lang: Lang) -> String {
    hint(lang, MOST, LARGEST / 1024 / 1024)
}

/// How large a file is.
pub fn size(lang: Lang, bytes: usize) -> String {
    const MEGABYTE: usize = 1024 * 1024;
    if bytes < MEGABYTE {
        return kilobytes(lang, bytes.div_ceil(1024));
    }
    let tenths = bytes * 10 / MEGABYTE;
    let point = if lang == Lang::En { '.' } else { ',' };
    megabytes(lang, &format!("{}{point}{}", tenths / 10, tenths % 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_the_file_and_says_what_to_do() {
        let said = refused(Lang::Nl, "leeg.jpg", Fault::Empty);
        assert_eq!(said, "‘leeg.jpg’: dit bestand is leeg. Kies het nog eens, of een ander.");
        for fault in Fault::ALL {
            assert!(refused(Lang::En, "", fault).len() > 20);
        }
    }

    #[test]
    fn sizes_are_said_as_people_say_them() {
        assert_eq!(size(Lang::Nl, 900), "1 kB");
        assert_eq!(size(Lang::Nl, 2_600_000), "2,4 MB");
        assert_eq!(size(Lang::En, 2_600_000), "2.4 MB");
    }
}
