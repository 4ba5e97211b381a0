//! What the coordinator does with what comes in, in words.

crate::texts! {
    /// Somebody of the directory.
    who = "Wie?", "Who?";
    /// What follows from it.
    add_subject_help = "Deze persoon ziet de zaak meteen niet meer. Behandelt deze persoon de zaak, dan gaat die naar iemand anders.", "This person loses sight of the case at once. If they handle it, it goes to somebody else.";
    /// What follows from it.
    conflict_help = "Deze persoon ziet de zaak daarna niet meer en behandelt hem niet. Dat is niet terug te draaien.", "This person does not see the case any more and does not handle it. This cannot be undone.";
    /// Why.
    conflict_reason = "Waarom?", "Why?";
    /// For instance.
    conflict_hint = "Bijvoorbeeld familie of een goede vriend van iemand in de zaak. Alleen collega’s lezen dit.", "For instance family or a close friend of somebody in the case. Only colleagues read this.";
    /// R4.
    accept_late_help = "De klacht kwam later dan twee maanden. U neemt hem toch in behandeling; de ouder ziet dat.", "The complaint came after two months. You take it on all the same; the parent sees that.";
    /// R4, R5.
    inadmissible_help = "Een tweede lezer beslist mee. Tot die instemt, gaat de klacht gewoon verder.", "A second reader decides with you. Until they agree, the complaint just goes on.";
    /// On which ground.
    ground = "Op welke grond?", "On which ground?";
    /// Why.
    inadmissible_reasons = "Leg het uit aan de ouder", "Explain it to the parent";
    /// Who reads it.
    inadmissible_reasons_hint = "De ouder leest dit als de tweede lezer instemt. Noem functies, geen namen.", "The parent reads this if the second reader agrees. Name functions, not people.";
    /// What follows.
    agree_help = "De klacht sluit. De ouder leest de uitleg en de weg naar Klachtenloket en Geschillencommissie.", "The complaint closes. The parent reads the explanation and the way to Klachtenloket and Geschillencommissie.";
    /// Why not.
    why_not_agreed = "Waarom stemt u niet in?", "Why do you not agree?";
    /// What follows.
    not_complaint_help = "De zaak sluit en telt niet mee. U kunt dit terugdraaien.", "The case closes and is not counted. You can undo this.";
    /// What it is.
    what_is_it = "Wat is het dan?", "What is it then?";
    /// One of these.
    spam = "Ongewenste post", "Unwanted post";
    /// One of these.
    test = "Een proef", "A test";
    /// One of these.
    duplicate = "Dezelfde klacht als een andere", "The same complaint as another";
    /// Another case.
    other_case = "Kenmerk van de andere zaak", "Reference of the other case";
    /// How.
    other_case_hint = "Bijvoorbeeld 7F3K-9QXD", "For instance 7F3K-9QXD";
    /// When.
    duplicate_hint = "Alleen nodig als het dezelfde klacht is. Bijvoorbeeld 7F3K-9QXD", "Only if it is the same complaint. For instance 7F3K-9QXD";
    /// Why, for colleagues.
    colleagues_reason = "Waarom?", "Why?";
    /// What follows.
    link_help = "Elke zaak houdt een eigen code en brief. De ouders horen niets van elkaar.", "Each case keeps its own code and letter. The parents learn nothing of each other.";
    /// What follows.
    give_back_help = "De coördinator wijst de klacht opnieuw toe. De termijnen lopen door.", "The coordinator assigns the complaint anew. The terms run on.";
    /// What follows.
    give_points_help = "Deze manager leest alleen de onderdelen die u kiest: geen naam van de ouder, geen verhaal, geen andere onderdelen. De manager krijgt een mail en kan opschrijven wat er is gevonden.", "This manager reads only the points you choose: not the parent’s name, not the story, no other points. The manager gets a mail and can write down what was found.";
    /// To whom.
    give_points_to = "Aan welke manager?", "To which manager?";
    /// Which.
    give_points_which = "Welke onderdelen?", "Which points?";
    /// How they are taken away.
    give_points_hint = "Kies alle onderdelen die deze manager mag lezen. Kiest u niets, dan vervalt wat eerder is gegeven.", "Choose every point that this manager may read. If you choose nothing, what was given before is taken away.";
    /// For whom.
    report_of = "Van wie zijn de onderdelen?", "Whose points are they?";
    /// What was found.
    report = "Wat weet u, of wat is er gevonden over deze onderdelen?", "What do you know, or what was found about these points?";
    /// Who reads it.
    report_hint = "De behandelaar en de coördinator lezen dit. Schrijf geen namen van kinderen of ouders op als dat niet nodig is.", "The handler and the coordinator read this. Do not write names of children or parents unless needed.";
    /// Which.
    linked_case = "Welke zaak?", "Which case?";
    /// Nothing chosen.
    choose_one = "Kies er één", "Choose one";
}
