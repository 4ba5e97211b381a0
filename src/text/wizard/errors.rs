//! What is wrong with an answer, said for that very question.

use crate::{
    domain::field::Problem::{self, InTheFuture, Missing, NotChosen, TooLong},
    text::problems,
};

crate::texts_of! {
    /// The sentence for a problem of a field of the wizard.
    pub fn problem(lang, field: &str, problem: Problem) match (field, problem) {
        ("relation", NotChosen) => ("Kies wie u bent", "Choose who you are"),
        ("locations", NotChosen) => {
            ("Kies een locatie, het hoofdkantoor of ‘Weet ik niet’", "Choose a location, head office or ‘I don't know’")
        }
        ("talked", NotChosen) => (
            "Kies ja of nee: hebt u er met de locatie over gepraat?",
            "Choose yes or no: did you talk with the location?",
        ),
        ("categories", NotChosen) => ("Kies ten minste één onderwerp", "Choose at least one subject"),
        ("about_manager", NotChosen) => (
            "Kies of uw klacht over de manager gaat; ‘Weet ik niet’ mag ook",
            "Choose whether your complaint is about the manager; ‘I don't know’ is fine",
        ),
        ("occurred", NotChosen) => {
            ("Kies wanneer het gebeurde; ‘Weet ik niet’ mag ook", "Choose when it happened; ‘I don't know’ is fine")
        }
        ("day", Missing) => ("Vul de dag in waarop het gebeurde", "Enter the day on which it happened"),
        ("day", InTheFuture) => (
            "De dag waarop het gebeurde kan niet in de toekomst liggen",
            "The day on which it happened cannot be in the future",
        ),
        ("story", Missing) => ("Vertel wat er is gebeurd", "Tell what happened"),
        ("story" | "wish" | "talked_result" | "persons" | "late_reason" | "hours" | "address", TooLong) => (
            "Dit is langer dan 40.000 tekens; maak het korter",
            "This is longer than 40,000 characters; make it shorter",
        ),
        ("name", Missing) => ("Vul uw naam in", "Enter your name"),
        ("way", NotChosen) => ("Kies hoe u het liefst contact hebt", "Choose how you like to be in contact"),
        ("language", NotChosen) => ("Kies een taal", "Choose a language"),
        ("safe", NotChosen) => {
            ("Kies of het veilig is om u te bellen of te mailen", "Choose whether it is safe to call or mail you")
        }
        (_, other) => { return problems::sentence(lang, other); }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;

    #[test]
    fn a_question_has_its_own_sentence() {
        assert_eq!(problem(Lang::Nl, "story", Problem::Missing), "Vertel wat er is gebeurd");
    }

    #[test]
    fn a_problem_without_one_gets_the_sentence_of_every_form() {
        assert_eq!(problem(Lang::En, "email", Problem::NotAnEmail), problems::sentence(Lang::En, Problem::NotAnEmail));
    }
}
