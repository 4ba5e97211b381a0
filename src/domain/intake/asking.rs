//! From what was typed in the form for a question to the question, or to what is wrong with it (R2). The same code runs
//! in the browser and on the server.

use super::{
    Answers, Place, Way,
    parse::{choice_of, optional_words},
};
use crate::domain::{
    field::{Errors, FieldError, Problem},
    ids::StaffId,
    lang::Lang,
    words::{self, Prose},
};

/// A question that can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewQuestion {
    /// What they want to know.
    pub question: Prose,
    /// Where, if that was said.
    pub place: Place,
    /// Who asks.
    pub name: Prose,
    /// The mail address.
    pub email: Option<Prose>,
    /// The telephone number.
    pub phone: Option<Prose>,
    /// How they are reached: by telephone, or in writing where that is all there is.
    pub way: Way,
    /// The language of the page, and of the answer.
    pub lang: Lang,
    /// Whether it is safe to call and mail. If not, nothing is sent.
    pub safe: bool,
    /// Whether it is about the coordinator whose card parents see, who then does not get it.
    pub about_coordinator: bool,
    /// Whoever asks and works here: no staff sight of the own question.
    pub filed_by_staff: Option<StaffId>,
}

/// The question of what was typed; `lang` is the language of the page.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn parse_question(a: &Answers, lang: Lang) -> Result<NewQuestion, Vec<FieldError>> {
    let mut errors = Errors::default();
    match read(a, lang, &mut errors) {
        Some(new) if errors.is_empty() => Ok(new),
        _ => Err(errors.into_vec()),
    }
}

fn read(a: &Answers, lang: Lang, errors: &mut Errors) -> Option<NewQuestion> {
    let question = errors.keep("story", Prose::parse(&a.story));
    let place = errors.keep("location", one_place(a.locations.first().map_or("", String::as_str)));
    let name = errors.keep("name", words::line(&a.name));
    let phone = errors.keep("phone", optional_words(&a.phone, words::phone));
    let email = errors.keep("email", optional_words(&a.email, words::email));
    if a.phone.trim().is_empty() && a.email.trim().is_empty() {
        errors.add("phone", Problem::NoWayToReach);
    }
    let safe = errors.keep("safe", yes_or_no(&a.safe));
    let (phone, email) = (phone?, email?);
    Some(NewQuestion {
        question: question?,
        place: place?,
        name: name?,
        way: if phone.is_some() { Way::Phone } else { Way::Mail },
        email,
        phone,
        lang,
        safe: safe?,
        about_coordinator: a.about_coordinator == "yes",
        filed_by_staff: None,
    })
}

/// A place from a list of one choice; blank is "I don't know".
pub fn one_place(typed: &str) -> Result<Place, Problem> {
    match typed {
        "" | "unknown" => Ok(Place::Unknown),
        "head_office" => Ok(Place::HeadOffice),
        id => id.parse().map(|id| Place::Locations(vec![id])).map_err(|_| Problem::UnknownChoice),
    }
}

/// One of two.
pub fn yes_or_no(typed: &str) -> Result<bool, Problem> {
    choice_of(typed, |key| match key {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Answers {
        Answers {
            story: "Hoe vraag ik een ruildag aan?".into(),
            name: "Noor".into(),
            phone: "06 12345678".into(),
            safe: "yes".into(),
            ..Answers::default()
        }
    }

    fn problems(answers: &Answers) -> Vec<(String, Problem)> {
        parse_question(answers, Lang::Nl).unwrap_err().into_iter().map(|e| (e.field, e.problem)).collect()
    }

    #[test]
    fn a_question_needs_words_a_name_one_way_to_answer_and_whether_that_is_safe() {
        let new = parse_question(&typed(), Lang::En).unwrap();
        assert_eq!((new.way, new.lang, new.place, new.safe), (Way::Phone, Lang::En, Place::Unknown, true));
        let missing = [
            ("story", Problem::Missing),
            ("name", Problem::Missing),
            ("phone", Problem::NoWayToReach),
            ("safe", Problem::NotChosen),
        ];
        assert_eq!(problems(&Answers::default()), missing.map(|(field, problem)| (field.to_owned(), problem)));
    }

    #[test]
    fn whoever_gives_only_a_mail_address_is_written_to() {
        let mailed = Answers { phone: String::new(), email: "noor@example.nl".into(), ..typed() };
        assert_eq!(parse_question(&mailed, Lang::Nl).unwrap().way, Way::Mail);
        let wrong = Answers { email: "noor@".into(), ..mailed };
        assert_eq!(problems(&wrong), [("email".to_owned(), Problem::NotAnEmail)]);
    }

    #[test]
    fn nobody_who_cannot_be_answered_asks() {
        let silent = Answers { phone: String::new(), ..typed() };
        assert_eq!(problems(&silent), [("phone".to_owned(), Problem::NoWayToReach)]);
    }

    #[test]
    fn whether_it_is_about_the_coordinator_is_a_tick() {
        for (ticked, about) in [("yes", true), ("", false)] {
            let answers = Answers { about_coordinator: ticked.into(), ..typed() };
            assert_eq!(parse_question(&answers, Lang::Nl).unwrap().about_coordinator, about);
        }
    }

    #[test]
    fn a_place_is_one_of_the_list_or_not_known() {
        let id = "00000000-0000-0000-0000-000000000001";
        let at = |place: &str| Answers { locations: vec![place.into()], ..typed() };
        assert_eq!(parse_question(&at(id), Lang::Nl).unwrap().place, Place::Locations(vec![id.parse().unwrap()]));
        assert_eq!(parse_question(&at("head_office"), Lang::Nl).unwrap().place, Place::HeadOffice);
        assert_eq!(problems(&at("hier")), [("location".to_owned(), Problem::UnknownChoice)]);
    }
}
