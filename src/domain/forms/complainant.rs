//! The complainant's forms on the follow page, and the commands they mean.

use super::{reaching, reading::number};
use crate::domain::{
    command::Command,
    feedback::{Feedback, FeltHeard},
    field::{Errors, FieldError, Problem},
    intake::BecameForm,
    words::{self, Prose},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the command of the same name")]
pub enum OwnKind {
    MakeComplaint,
    ConfirmSolved,
    ObjectToSolved,
    UndoWithdrawal,
    #[default]
    GiveStatement,
    AmendPoint,
    DropPoint,
    AskToReopen,
    GiveFeedback,
    ChangeReach,
    NameReader,
    RemoveReader,
    Withdraw,
}

impl OwnKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 13] = [
        Self::MakeComplaint,
        Self::ConfirmSolved,
        Self::ObjectToSolved,
        Self::UndoWithdrawal,
        Self::GiveStatement,
        Self::AmendPoint,
        Self::DropPoint,
        Self::AskToReopen,
        Self::GiveFeedback,
        Self::ChangeReach,
        Self::NameReader,
        Self::RemoveReader,
        Self::Withdraw,
    ];

    /// The name on the wire and in ids.
    pub const fn key(self) -> &'static str {
        match self {
            Self::MakeComplaint => "make_complaint",
            Self::ConfirmSolved => "confirm_solved",
            Self::ObjectToSolved => "object_to_solved",
            Self::UndoWithdrawal => "undo_withdrawal",
            Self::GiveStatement => "give_statement",
            Self::AmendPoint => "amend_point",
            Self::DropPoint => "drop_point",
            Self::AskToReopen => "ask_to_reopen",
            Self::GiveFeedback => "give_feedback",
            Self::ChangeReach => "change_reach",
            Self::NameReader => "name_reader",
            Self::RemoveReader => "remove_reader",
            Self::Withdraw => "withdraw",
        }
    }

    /// Whether it asks for words; and whether they may lack.
    pub const fn words(self) -> Option<bool> {
        match self {
            Self::MakeComplaint
            | Self::ConfirmSolved
            | Self::UndoWithdrawal
            | Self::ChangeReach
            | Self::NameReader
            | Self::RemoveReader => None,
            Self::Withdraw | Self::GiveFeedback => Some(true),
            _ => Some(false),
        }
    }
}

/// A form as it was posted. Each kind uses some of the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the form field of the same name")]
pub struct OwnForm {
    pub kind: OwnKind,
    pub text: String,
    /// Of a point, none for a new one; or of who reads along.
    pub number: String,
    /// Of who is to read along (R5).
    pub name: String,
    /// That of who reads along, or the own.
    pub email: String,
    /// How they are reached from now on; what is left open stays as it was.
    pub phone: String,
    pub way: String,
    pub safe: String,
    /// Whether they felt heard.
    pub felt: String,
    /// What a question lacked to be a complaint (R2).
    pub became: BecameForm,
}

/// The command a form means.
///
/// # Errors
/// What is wrong, field by field.
pub fn parse(form: &OwnForm, today: NaiveDate) -> Result<Command, Vec<FieldError>> {
    let mut errors = Errors::default();
    match read(form, today, &mut errors) {
        Some(command) if errors.is_empty() => Ok(command),
        _ => Err(errors.into_vec()),
    }
}

fn read(form: &OwnForm, today: NaiveDate, errors: &mut Errors) -> Option<Command> {
    let text = |errors: &mut Errors| errors.keep("text", Prose::parse(&form.text));
    Some(match form.kind {
        OwnKind::MakeComplaint => Command::MakeComplaint(form.became.read("became.", today, errors)?),
        OwnKind::ConfirmSolved => Command::ConfirmSolved,
        OwnKind::ObjectToSolved => Command::ObjectToSolved { reason: text(errors)? },
        OwnKind::UndoWithdrawal => Command::UndoWithdrawal,
        OwnKind::GiveStatement => Command::GiveStatement(text(errors)?),
        OwnKind::AmendPoint => {
            let point = match form.number.as_str() {
                "" => Some(None),
                typed => errors.keep("number", number(typed)).map(Some),
            };
            let title = text(errors);
            // Whom a point is about only staff say.
            Command::AmendPoint { point: point?, title: title?, about: None }
        }
        OwnKind::DropPoint => {
            let (point, reason) = (errors.keep("number", number(&form.number)), text(errors));
            Command::DropPoint { point: point?, reason: reason? }
        }
        OwnKind::AskToReopen => Command::AskToReopen { reason: text(errors)? },
        OwnKind::GiveFeedback => {
            let felt = errors.keep("felt", FeltHeard::from_key(&form.felt).ok_or(Problem::NotChosen));
            let words = errors.keep("text", Prose::optional(&form.text));
            Command::GiveFeedback(Feedback::Answered(felt?, words?))
        }
        OwnKind::ChangeReach => {
            let typed = [&form.email, &form.phone, &form.way, &form.safe].map(String::as_str);
            Command::ChangeReach(reaching::read(typed, None, errors)?)
        }
        OwnKind::NameReader => {
            let name = errors.keep("name", words::line(&form.name));
            let email = errors.keep("email", words::email(&form.email));
            Command::NameReader { name: name?, email: email? }
        }
        OwnKind::RemoveReader => Command::RemoveReader { reader: errors.keep("number", number(&form.number))? },
        OwnKind::Withdraw => Command::Withdraw { reason: errors.keep("text", Prose::optional(&form.text))? },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{access::Hat, command::NewReach};

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
    }

    fn form(kind: OwnKind) -> OwnForm {
        OwnForm {
            kind,
            text: "Omdat het beter kan.".into(),
            number: "2".into(),
            name: "Olga Prins".into(),
            email: "olga@example.nl".into(),
            phone: "06 12345678".into(),
            way: "mail".into(),
            safe: "no".into(),
            felt: "partly".into(),
            became: BecameForm::full(),
        }
    }

    #[test]
    fn each_form_means_a_command_that_a_complainant_may_give() {
        for kind in OwnKind::ALL {
            let command = parse(&form(kind), today()).unwrap();
            assert!(command.action().who().contains(&Hat::Complainant), "{kind:?}");
        }
    }

    #[test]
    fn the_name_on_the_wire_is_the_name_in_ids() {
        for kind in OwnKind::ALL {
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.key()));
        }
    }

    #[test]
    fn words_that_lack_are_told_beside_their_field() {
        for kind in OwnKind::ALL {
            let blank = OwnForm { kind, number: "1".into(), ..OwnForm::default() };
            match kind.words() {
                None if kind == OwnKind::MakeComplaint => {
                    let fields = parse(&blank, today()).unwrap_err();
                    assert!(fields.iter().all(|e| e.field.starts_with("became.")), "{fields:?}");
                }
                Some(false) => assert_eq!(parse(&blank, today()).unwrap_err()[0].field, "text", "{kind:?}"),
                None if kind == OwnKind::ChangeReach => {
                    assert_eq!(parse(&blank, today()).unwrap_err()[0].field, "email", "something is to be otherwise");
                }
                None if kind == OwnKind::NameReader => {
                    let fields = parse(&blank, today()).unwrap_err();
                    assert_eq!(fields.iter().map(|e| e.field.as_str()).collect::<Vec<_>>(), ["name", "email"]);
                }
                Some(true) if kind == OwnKind::GiveFeedback => {
                    assert_eq!(parse(&blank, today()).unwrap_err()[0].field, "felt");
                }
                _ => assert!(parse(&blank, today()).is_ok(), "{kind:?}"),
            }
        }
    }

    #[test]
    fn who_reads_along_has_a_name_of_one_line_and_an_address() {
        let named = OwnForm { email: "olga".into(), name: "  Olga Prins ".into(), ..form(OwnKind::NameReader) };
        let errors = parse(&named, today()).unwrap_err();
        assert_eq!((errors[0].field.as_str(), errors[0].problem), ("email", Problem::NotAnEmail));
        let named = OwnForm { email: "olga@example.nl".into(), ..named };
        assert!(
            matches!(parse(&named, today()), Ok(Command::NameReader { name, .. }) if name.as_str() == "Olga Prins")
        );
    }

    #[test]
    fn what_is_left_open_of_how_somebody_is_reached_stays_as_it_was() {
        let of = |email: &str, phone: &str, way: &str, safe: &str| {
            let [email, phone, way, safe] = [email, phone, way, safe].map(str::to_owned);
            parse(&OwnForm { email, phone, way, safe, ..form(OwnKind::ChangeReach) }, today())
        };
        let Ok(Command::ChangeReach(new)) = of("", " ", "", "no") else { panic!("one thing is enough") };
        assert_eq!(new, NewReach { safe: Some(false), ..NewReach::default() });
        for (typed, field) in [
            (of("olga", "", "", ""), "email"),
            (of("", "12", "", ""), "phone"),
            (of("", "", "visit", ""), "way"),
            (of("", "", "", "maybe"), "safe"),
        ] {
            assert_eq!(typed.unwrap_err()[0].field, field);
        }
    }

    #[test]
    fn how_it_went_takes_a_choice_and_leaves_words_open() {
        let of = |felt: &str, text: &str| {
            parse(&OwnForm { felt: felt.into(), text: text.into(), ..form(OwnKind::GiveFeedback) }, today())
        };
        assert_eq!(of("no", " "), Ok(Command::GiveFeedback(Feedback::Answered(FeltHeard::No, None))));
        let said = of("yes", "Bel eerder.").unwrap();
        assert!(
            matches!(said, Command::GiveFeedback(Feedback::Answered(FeltHeard::Yes, Some(words))) if words.as_str() == "Bel eerder.")
        );
        for unknown in ["", "maybe"] {
            assert_eq!(of(unknown, "").unwrap_err()[0].field, "felt");
        }
    }

    #[test]
    fn a_point_is_new_where_none_is_chosen_and_one_that_goes_is_chosen() {
        let amend = OwnForm { number: String::new(), ..form(OwnKind::AmendPoint) };
        assert!(matches!(parse(&amend, today()), Ok(Command::AmendPoint { point: None, about: None, .. })));
        let drop = OwnForm { number: String::new(), ..form(OwnKind::DropPoint) };
        let errors = parse(&drop, today()).unwrap_err();
        assert_eq!((errors[0].field.as_str(), errors[0].problem), ("number", Problem::NotChosen));
    }
}
