//! Correction, in words.

crate::texts! {
    /// What follows.
    receipt_help = "Een tweede persoon bevestigt dit. Daarna lopen alle termijnen vanaf de nieuwe dag, en ziet de ouder dat.", "A second person confirms this. Then all terms run from the new day, and the parent sees that.";
    /// Which day.
    receipt_day = "Op welke dag kwam de klacht echt binnen?", "On which day did the complaint really come in?";
    /// By which it shows.
    receipt_evidence = "Waaruit blijkt dat?", "What shows that?";
    /// What follows.
    confirm_receipt_help = "Alle termijnen lopen dan vanaf de voorgestelde dag. De ouder ziet dat.", "All terms then run from the proposed day. The parent sees that.";
    /// What follows.
    redact_help = "De tekst gaat weg, voor iedereen en voorgoed. Dát er iets stond, blijft zichtbaar.", "The text goes, for everybody and for good. That something stood there stays visible.";
    /// Which.
    redact_which = "Welke tekst?", "Which text?";
    /// Why.
    redact_reason = "Waarom hoort dit er niet te staan?", "Why should this not be here?";
    /// Without repeating it.
    redact_reason_hint = "Herhaal niet wat u wist.", "Do not repeat what you erase.";
}
