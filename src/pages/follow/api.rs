//! What the follow page asks of the server.

#[cfg(feature = "ssr")]
mod door;
#[cfg(feature = "ssr")]
mod offers;
#[cfg(feature = "ssr")]
mod reading;

use super::Sight;
use crate::{
    domain::{
        code::AccessCode,
        field::{Errors, FieldError, Problem},
        forms::complainant::OwnForm,
        reference::Reference,
    },
    error::AppError,
    public::Public,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The page: the case of whoever gave its code, or nothing yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Follow {
    /// The organisation as parents see it.
    pub public: Public,
    /// The case, once it was opened.
    pub case: Option<Box<Sight>>,
}

/// What is wrong with a reference and a code before they are tried: the same in the browser and on the server.
///
/// # Errors
/// Every field that cannot be what it should.
pub fn read_key(reference: &str, code: &str) -> Result<(Reference, AccessCode), Vec<FieldError>> {
    let problem = |typed: &str| if typed.trim().is_empty() { Problem::Missing } else { Problem::UnknownChoice };
    let mut errors = Errors::default();
    let reference = errors.keep("reference", reference.parse::<Reference>().map_err(|_| problem(reference)));
    let code = errors.keep("code", code.parse::<AccessCode>().map_err(|_| problem(code)));
    match (reference, code) {
        (Some(reference), Some(code)) => Ok((reference, code)),
        _ => Err(errors.into_vec()),
    }
}

/// The follow page.
#[server(name = LoadFollow, prefix = "/api", endpoint = "volgen/lees")]
pub async fn load_follow() -> Result<Follow, AppError> {
    use crate::{
        house::actor,
        public::server::{public, public_of},
    };
    let complaint = actor::visitor().complaint; // whoever gave a code; nobody else sees a case
    let house = actor::house()?;
    Ok(match complaint {
        Some(complaint) => {
            let case = Some(Box::new(reading::sight(&house, complaint).await?));
            Follow { public: public_of(&house, complaint).await?, case }
        }
        None => Follow { public: public(&house).await?, case: None },
    })
}

/// Opens a case by its reference and code. A wrong code and an unknown reference get the same slow answer.
#[server(name = OpenFollow, prefix = "/api", endpoint = "volgen/open")]
pub async fn open_follow(
    /// The reference as typed.
    #[server(default)]
    reference: String,
    /// The code as typed.
    #[server(default)]
    code: String,
) -> Result<(), AppError> {
    use crate::{
        house::actor,
        public::server::{back, go},
    };
    let house = actor::house()?; // anybody
    match door::open(&house, &reference, &code).await {
        Ok(()) => {
            go("/volgen");
            Ok(())
        }
        Err(error) => {
            back(&door::back_to_form(&reference, &code, &error), "code", &code);
            Err(error)
        }
    }
}

/// Sends a message of the complainant; gives the key for the next one.
#[server(name = SendAnswer, prefix = "/api", endpoint = "volgen/bericht")]
pub async fn send_answer(
    /// What was written.
    #[server(default)]
    text: String,
    /// How many events there were when they looked.
    seen: u32,
    /// The key by which it is sent once.
    key: Uuid,
    /// Whether words that waited stood in the box when the page was made.
    #[server(default)]
    waited: bool,
) -> Result<Uuid, AppError> {
    use crate::{
        house::actor,
        public::server::{arrived, go},
    };
    let complaint = actor::complaint()?; // whoever gave this complaint's code
    let house = actor::house()?;
    match door::send(&house, complaint, &text, (seen, waited), key).await {
        Ok(()) => {
            arrived("/volgen?verstuurd=1", key);
            Ok(Uuid::new_v4())
        }
        Err(error) => {
            door::keep_unsent(&house, complaint, &text, waited, &error).await;
            go("/volgen?fout=bericht");
            Err(error)
        }
    }
}

/// Sends the mail again that asks to confirm the address; no more often than is of use.
#[server(name = SendConfirmation, prefix = "/api", endpoint = "volgen/bevestig")]
pub async fn send_confirmation() -> Result<(), AppError> {
    use crate::{house::actor, public::server::go};
    let complaint = actor::complaint()?; // whoever gave this complaint's code
    let house = actor::house()?;
    let sent = door::send_confirmation(&house, complaint).await;
    go("/volgen");
    sent
}

/// A command of the complainant; gives the key for the next one of its kind.
#[server(name = ActFollow, prefix = "/api", endpoint = "volgen/doe")]
pub async fn act_follow(
    /// How many events there were when they looked.
    seen: u32,
    /// The key by which it acts once.
    key: Uuid,
    /// What.
    form: OwnForm,
) -> Result<Uuid, AppError> {
    use crate::{
        house::actor,
        public::server::{arrived, go},
    };
    let complaint = actor::complaint()?; // whoever gave this complaint's code
    let house = actor::house()?;
    match door::act(&house, complaint, &form, seen, key).await {
        Ok(()) => {
            arrived("/volgen?gedaan=1", key);
            Ok(Uuid::new_v4())
        }
        Err(error) => {
            door::keep_own(&house, complaint, &form, &error).await;
            go("/volgen?fout=formulier");
            Err(error)
        }
    }
}

/// The page of whoever reads a committee's complaint along (R5): what was written and what happened, or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The organisation as parents see it.
    pub public: Public,
    /// The story and the case.
    pub case: Option<Box<(String, Sight)>>,
}

/// What whoever came by a reader's link may read.
#[server(name = LoadReading, prefix = "/api", endpoint = "meelezen/lees")]
pub async fn load_reading() -> Result<Reading, AppError> {
    use crate::{house::actor, public::server::public};
    let reader = actor::reader().ok(); // whoever a committee's chair named; nobody else reads anything
    let house = actor::house()?;
    let case = match reader {
        Some((complaint, reader)) => reading::read_along(&house, complaint, reader).await?.map(Box::new),
        None => None,
    };
    Ok(Reading { public: public(&house).await?, case })
}

/// Ends the sight of a reader on this device.
#[server(name = CloseReading, prefix = "/api", endpoint = "meelezen/sluit")]
pub async fn close_reading() -> Result<(), AppError> {
    use crate::{
        house::actor,
        public::server::{close_link, go},
    };
    let house = actor::house()?; // whoever holds the cookie
    close_link(&house).await?;
    go("/meelezen");
    Ok(())
}

/// Ends the sight of the case on this device.
#[server(name = CloseFollow, prefix = "/api", endpoint = "volgen/sluit")]
pub async fn close_follow() -> Result<(), AppError> {
    use crate::{house::actor, public::server::go};
    let house = actor::house()?; // whoever holds the cookie of a followed case
    door::close(&house).await?;
    go("/volgen");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_and_a_code_are_read_as_people_type_them() {
        assert!(read_key("7f3k 9qxd", "1234-5678 9012 3456").is_ok());
    }

    #[test]
    fn each_that_cannot_be_is_told() {
        let errors = read_key("", "12").unwrap_err();
        assert_eq!(errors[0].problem, Problem::Missing);
        assert_eq!(errors[1].problem, Problem::UnknownChoice);
    }
}
