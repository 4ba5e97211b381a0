//! Standard texts for the reasons of a judgement (R12): what somebody begins with. Between braces stand places to fill in,
//! such as `{datum van het gesprek}`; as long as one is left, nothing goes out.

use super::{
    field::{Errors, FieldError, Problem},
    intake::Category,
    judgement::Outcome,
    words::{self, Prose},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The most characters between two braces: what is longer is no place to fill in.
const LONGEST_PLACE: usize = 80;

/// A standard text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandardText {
    /// Its id.
    pub id: Uuid,
    /// For which category; for any where it is not said.
    pub category: Option<Category>,
    /// For which outcome; for any where it is not said.
    pub outcome: Option<Outcome>,
    /// What those who choose it call it.
    pub title: String,
    /// The text.
    pub words: String,
}

/// A standard text as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields; `StandardText` says what they mean")]
pub struct TextForm {
    pub category: String,
    pub outcome: String,
    pub title: String,
    pub words: String,
}

impl StandardText {
    /// Whether it is for a complaint about these.
    pub fn fits(&self, categories: &[Category]) -> bool {
        self.category.is_none_or(|category| categories.contains(&category))
    }

    /// As a form shows it.
    pub fn typed(&self) -> TextForm {
        TextForm {
            category: self.category.map(Category::key).unwrap_or_default().to_owned(),
            outcome: self.outcome.map(Outcome::key).unwrap_or_default().to_owned(),
            title: self.title.clone(),
            words: self.words.clone(),
        }
    }
}

/// A standard text, of what was typed.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn parse_text(id: Uuid, form: &TextForm) -> Result<StandardText, Vec<FieldError>> {
    let mut errors = Errors::default();
    let category = errors.keep("category", chosen(&form.category, Category::from_key));
    let outcome = errors.keep("outcome", chosen(&form.outcome, Outcome::from_key));
    let title = errors.keep("title", words::line(&form.title));
    let words = errors.keep("words", Prose::parse(&form.words));
    match (category, outcome, title, words) {
        (Some(category), Some(outcome), Some(title), Some(words)) => {
            let (title, words) = (title.as_str().to_owned(), words.as_str().to_owned());
            Ok(StandardText { id, category, outcome, title, words })
        }
        _ => Err(errors.into_vec()),
    }
}

/// Blank is any.
fn chosen<T>(typed: &str, of: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Problem> {
    if typed.is_empty() { Ok(None) } else { of(typed).map(Some).ok_or(Problem::UnknownChoice) }
}

/// The places of a text that are still to be filled in, each once, as they stand between their braces.
pub fn unfilled(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for part in text.split('{').skip(1) {
        let Some((place, _)) = part.split_once('}') else { continue };
        let place = place.trim();
        let fits = !place.is_empty() && !place.contains('\n') && place.chars().count() <= LONGEST_PLACE;
        if fits && !found.iter().any(|one| one == place) {
            found.push(place.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_to_fill_in_stands_between_braces_on_one_line_and_is_named_once() {
        let text = "Op {datum} sprak u met {functie}. Daarna, op { datum }, {was het opgelost}.";
        assert_eq!(unfilled(text), ["datum", "functie", "was het opgelost"]);
        let long = format!("{{{}}}", "a".repeat(LONGEST_PLACE + 1));
        for plain in ["", "Niets.", "een { los", "los } teken", "{}", "{ }", "{over\nregels}", long.as_str()] {
            assert_eq!(unfilled(plain), Vec::<String>::new(), "{plain}");
        }
        assert_eq!(unfilled("{{binnen}} en {"), ["binnen"], "doubled braces name the place within");
    }

    #[test]
    fn a_text_is_for_a_category_and_an_outcome_or_for_any() {
        let typed = |category: &str, outcome: &str| TextForm {
            category: category.to_owned(),
            outcome: outcome.to_owned(),
            title: "Niet gebeld".to_owned(),
            words: "Op {datum} belde niemand u.".to_owned(),
        };
        let text = parse_text(Uuid::nil(), &typed("communication", "founded")).unwrap();
        assert!(text.fits(&[Category::Safety, Category::Communication]) && !text.fits(&[Category::Safety]));
        assert_eq!(text.typed(), typed("communication", "founded"));
        let any = parse_text(Uuid::nil(), &typed("", "")).unwrap();
        assert!(any.fits(&[]) && any.outcome.is_none());
        let wrong = parse_text(Uuid::nil(), &TextForm { category: "soep".to_owned(), ..TextForm::default() });
        let fields: Vec<_> = wrong.unwrap_err().into_iter().map(|e| e.field).collect();
        assert_eq!(fields, ["category", "title", "words"]);
    }
}
