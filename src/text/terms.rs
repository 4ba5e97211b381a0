//! The terms on the case page, and why each is what it is.

crate::texts! {
    /// The terms.
    terms = "Termijnen", "Terms";
    /// Term R9.
    contact_term = "Eerste persoonlijk contact", "First personal contact";
    /// Term R12.
    judgement_term = "Oordeel", "Judgement";
    /// Term R17.
    external_term = "Laatste dag bij de Geschillencommissie", "Last day at the Geschillencommissie";
    /// Unfolds the explanation.
    why_date = "Waarom deze dag?", "Why this day?";
    /// R9 explained.
    contact_why(received: &str) = "De tweede werkdag na de dag van ontvangst, {received}. Die dag zelf telt niet mee.", "The second working day after the day of receipt, {received}. That day itself does not count.";
    /// What did not count.
    skipped = "Deze dagen telden niet mee:", "These days did not count:";
    /// R12 explained.
    judgement_why(received: &str) = "Zes weken (42 dagen) na de dag van ontvangst, {received}. Deze dag schuift nooit op, ook niet voor een weekend of feestdag.", "Six weeks (42 days) after the day of receipt, {received}. This day never moves, not for a weekend or holiday either.";
    /// R17 explained.
    external_why(received: &str) = "Twaalf maanden na {received}, de dag waarop de ouder de klacht indiende.", "Twelve months after {received}, the day on which the parent filed the complaint.";
    /// Status.
    kept = "gehaald", "kept";
    /// Status.
    late = "te laat", "late";
    /// Status.
    today = "vandaag", "today";
    /// Status.
    open = "nog te doen", "to do";
    /// Status.
    stopped = "gestopt", "stopped";
    /// Status.
    day_of(n: i64) = "dag {n} van 42", "day {n} of 42";
    /// Attempts.
    attempts[n](n: usize) = "{n} keer geprobeerd; dat telt apart en niet als contact." | "{n} keer geprobeerd; dat telt apart en niet als contact.", "Tried {n} time; that is counted apart and not as contact." | "Tried {n} times; that is counted apart and not as contact.";
}
