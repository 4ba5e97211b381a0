//! What to look at before a judgement goes out, in words.

crate::texts! {
    /// A notice.
    title = "Kijk hier nog eens naar", "Look at this once more";
    /// What it is.
    help = "Dit viel op. Het houdt niets tegen; u beslist.", "This was noticed. It stops nothing; you decide.";
    /// Nothing.
    nothing = "Geen namen van medewerkers en geen lange zinnen gevonden.", "No names of employees and no long sentences found.";
    /// A place.
    title_of(number: u8) = "Titel van onderdeel {number}", "Title of point {number}";
    /// A place.
    reasons = "Redenen", "Reasons";
    /// A place.
    point(number: u8) = "Onderdeel {number}", "Point {number}";
    /// A place.
    measure(number: usize) = "Maatregel {number}", "Measure {number}";
    /// A name.
    named(place: &str, quote: &str) = "{place}: ‘{quote}’ lijkt de naam van een medewerker. Schrijf de functie.", "{place}: ‘{quote}’ looks like the name of an employee. Write the function.";
    /// A sentence.
    long(place: &str, words: usize, most: usize, begins: &str) = "{place}: een zin van {words} woorden, meer dan {most}: ‘{begins} …’. Maak er twee van.", "{place}: a sentence of {words} words, more than {most}: ‘{begins} …’. Make two of it.";
    /// The measure.
    hard(ease: i32, ordinary: i32) = "De tekst is moeilijk te lezen: {ease} volgens de maat van Flesch en Douma, en gewoon is {ordinary} of meer. Kortere zinnen en kortere woorden helpen.", "The text is hard to read: {ease} by the measure of Flesch and Douma, and ordinary is {ordinary} or more. Shorter sentences and shorter words help.";
}
