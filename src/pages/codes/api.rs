//! What the pages about address and code ask of the server. Whatever is not right gets one answer, and none tells whether
//! something exists.

use crate::{
    domain::{
        field::{Errors, FieldError, Problem},
        letter_key::LetterKey,
        reference::Reference,
        words::{self, Prose},
    },
    error::AppError,
    public::Public,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The new code, for whoever took it just now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewCode {
    /// The organisation as parents see it.
    pub public: Public,
    /// Reference and code; nothing once it was shown for long enough.
    pub code: Option<(String, String)>,
}

/// Says that a mail address is the complainant's, by the token of a link that was mailed there.
#[server(name = ConfirmAddress, prefix = "/api", endpoint = "adres/bevestig")]
pub async fn confirm_address(
    /// The token, as it stood in the link.
    #[server(default)]
    token: String,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, clock},
        public::server::go,
        store::road,
    };
    let house = actor::house()?; // anybody who holds the token
    let confirmed = road::confirm_address(&house, &token, clock::now()).await;
    go(if confirmed.is_ok() { "/bevestigd" } else { "/bevestigd?fout=link" });
    Ok(confirmed?)
}

/// Says that a code is lost. The answer is the same whatever is true, after the same work: a job looks it up.
#[server(name = LoseCode, prefix = "/api", endpoint = "code/kwijt")]
pub async fn lose_code(
    /// The reference as typed.
    #[server(default)]
    reference: String,
    /// The mail address as typed.
    #[server(default)]
    email: String,
    /// What only programs fill in.
    #[server(default)]
    extra: String,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, clock},
        public::{
            door::{self, Attempt},
            pace::{self, Form},
            server::{back, go},
        },
        store::lost_code,
    };
    let house = actor::house()?; // anybody
    let (known, address) = match read_lost(&reference, &email) {
        Ok(read) => read,
        Err(errors) => {
            back(&super::parts::back("/volgen/code-kwijt", &reference, &errors), "email", &email);
            return Err(AppError::Fields(errors));
        }
    };
    pace::slowly(&house, Form::LostCode).await?;
    let knock = door::knock(&house, Attempt::Lost, &known).await?;
    if !pace::caught(Form::LostCode, &extra).await {
        lost_code::ask(&house, &known, address.as_str(), clock::now()).await?;
    }
    knock.answer(&house, false).await?;
    go("/volgen/code-kwijt?gevraagd=1");
    Ok(())
}

/// Takes a new code by the token of a link that was mailed to the confirmed address.
#[server(name = TakeCode, prefix = "/api", endpoint = "code/link")]
pub async fn take_code(
    /// The token, as it stood in the link.
    #[server(default)]
    token: String,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, clock},
        public::server::go,
        store::road,
    };
    let house = actor::house()?; // anybody who holds the token
    match road::take_code(&house, &token, clock::now()).await {
        Ok(session) => {
            server::let_in(&house, &session).await?;
            go("/volgen/uw-code");
            Ok(())
        }
        Err(error) => {
            go("/volgen/code-kwijt?fout=link");
            Err(error.into())
        }
    }
}

/// Takes a new code by the key of a letter. A wrong key and an unknown reference get the same slow answer.
#[server(name = TakeCodeByKey, prefix = "/api", endpoint = "code/sleutel")]
pub async fn take_code_by_key(
    /// The reference as typed.
    #[server(default)]
    reference: String,
    /// The key as typed.
    #[server(default)]
    key: String,
) -> Result<(), AppError> {
    use crate::{
        house::actor,
        public::server::{back, go},
    };
    let house = actor::house()?; // anybody
    let (known, read) = match read_key(&reference, &key) {
        Ok(read) => read,
        Err(errors) => {
            back(&super::parts::back("/volgen/nieuwe-code", &reference, &errors), "key", &key);
            return Err(AppError::Fields(errors));
        }
    };
    match server::take_by_key(&house, &known, &read).await {
        Ok(()) => {
            go("/volgen/uw-code");
            Ok(())
        }
        Err(error) => {
            let wrong = if error == AppError::NotFound { "paar" } else { "storing" };
            back(&super::parts::back_with("/volgen/nieuwe-code", &reference, wrong), "key", &key);
            Err(error)
        }
    }
}

/// The new code of whoever took it just now, on the device where they did.
#[server(name = LoadCode, prefix = "/api", endpoint = "code/lees")]
pub async fn load_code() -> Result<NewCode, AppError> {
    use crate::{house::actor, public::server::public};
    let house = actor::house()?; // whoever holds the cookie of a code that was taken
    let code = server::shown(&house).await?;
    Ok(NewCode { public: public(&house).await?, code: code.map(|(reference, code)| (reference.to_string(), code)) })
}

/// Reference and address of a code that is lost.
///
/// # Errors
/// Every field that cannot be what it should: that says nothing of what exists.
pub fn read_lost(reference: &str, email: &str) -> Result<(Reference, Prose), Vec<FieldError>> {
    let mut errors = Errors::default();
    let reference = errors.keep("reference", reference.parse().map_err(|_| problem(reference)));
    let email = match email.trim() {
        "" => Err(Problem::Missing),
        typed => words::email(typed),
    };
    let email = errors.keep("email", email);
    reference.zip(email).ok_or_else(|| errors.into_vec())
}

/// Reference and key of a letter.
///
/// # Errors
/// As [`read_lost`].
pub fn read_key(reference: &str, key: &str) -> Result<(Reference, LetterKey), Vec<FieldError>> {
    let mut errors = Errors::default();
    let reference = errors.keep("reference", reference.parse().map_err(|_| problem(reference)));
    let key = errors.keep("key", key.parse().map_err(|_| problem(key)));
    reference.zip(key).ok_or_else(|| errors.into_vec())
}

fn problem(typed: &str) -> Problem {
    if typed.trim().is_empty() { Problem::Missing } else { Problem::UnknownChoice }
}

#[cfg(feature = "ssr")]
mod server {
    use crate::{
        domain::{letter_key::LetterKey, reference::Reference},
        error::AppError,
        house::{House, clock, cookies},
        public::door::{self, Attempt},
        store::{StoreError, parents, road},
    };
    use http::request::Parts;
    use leptos::prelude::use_context;

    /// Takes a code by a letter, or takes as long to say that it cannot.
    pub async fn take_by_key(house: &House, reference: &Reference, key: &LetterKey) -> Result<(), AppError> {
        let knock = door::knock(house, Attempt::Key, reference).await?;
        let session = match door::of_key(house, reference, key).await? {
            Some(letter) => match road::take_code_by_letter(house, letter, clock::now()).await {
                Ok(session) => Some(session),
                Err(StoreError::NotFound) => None,
                Err(error) => return Err(error.into()),
            },
            None => None,
        };
        knock.answer(house, session.is_some()).await?;
        let session = session.ok_or(AppError::NotFound)?;
        door::let_in(house, reference, &session);
        Ok(())
    }

    pub async fn let_in(house: &House, session: &str) -> Result<(), AppError> {
        let taken = parents::shows_code(&house.pool, session, clock::now()).await?;
        let (complaint, _) = taken.ok_or(AppError::NotFound)?;
        let reference = road::receipt(house, complaint).await?.reference;
        door::let_in(house, &reference, session);
        Ok(())
    }

    pub async fn shown(house: &House) -> Result<Option<(Reference, String)>, AppError> {
        let Some(parts) = use_context::<Parts>() else { return Ok(None) };
        let Some(token) = cookies::get(&parts.headers, cookies::FOLLOW, house.config.secure()) else { return Ok(None) };
        let taken = parents::shows_code(&house.pool, token, clock::now()).await?;
        let Some((complaint, version)) = taken else { return Ok(None) };
        let reference = road::receipt(house, complaint).await?.reference;
        Ok(Some((reference, house.keys.access_code(complaint, version).grouped())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_is_told_field_by_field_before_anything_is_looked_up() {
        let problems = |errors: Vec<FieldError>| errors.into_iter().map(|e| (e.field, e.problem)).collect::<Vec<_>>();
        let of = |field: &str, problem| (field.to_owned(), problem);
        assert_eq!(
            problems(read_lost("", "noor").unwrap_err()),
            [of("reference", Problem::Missing), of("email", Problem::NotAnEmail)]
        );
        assert_eq!(
            problems(read_key("7F3K", "").unwrap_err()),
            [of("reference", Problem::UnknownChoice), of("key", Problem::Missing)]
        );
        assert!(read_lost("7f3k 9qxd", " Noor@Example.nl ").is_ok() && read_key("7F3K-9QXD", "kq7m2x9p4trw").is_ok());
    }
}
