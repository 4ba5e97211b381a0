//! The letter, lateness and measures, in words (R12–R14).

crate::texts! {
    /// When.
    posted_day = "Op welke dag ging de brief op de post?", "On which day was the letter posted?";
    /// What follows.
    posted_help = "De ouder ziet dat de brief onderweg is.", "The parent sees that the letter is on its way.";
    /// Why, for the report.
    lateness_cause = "Waardoor is het te laat?", "What makes it late?";
    /// Who reads it.
    lateness_cause_hint = "Dit staat in het weekrapport aan de directie; de uitleg hieronder niet.", "This stands in the weekly report to the directors; the explanation below does not.";
    /// Why.
    lateness = "Waarom duurt het langer?", "Why does it take longer?";
    /// Who reads it.
    lateness_hint = "De ouder leest dit, met de weg naar Klachtenloket en Geschillencommissie.", "The parent reads this, with the way to Klachtenloket and Geschillencommissie.";
    /// When then.
    expected = "Wanneer komt het oordeel wel?", "When does the judgement come?";
    /// R10: what was said of a point before it is judged.
    solved_in_talk(day: &str) = "Volgens het gesprek van {day} is dit opgelost. Ook dan horen hier een oordeel en een onderbouwing bij.", "According to the talk of {day} this is solved. It still needs a judgement and reasons.";
    /// Which.
    which_measure = "Welke maatregel?", "Which measure?";
}
