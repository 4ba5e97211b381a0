//! What these pages ask of the server. Whatever a link is not, gets one answer.

use crate::error::AppError;
use leptos::prelude::*;

/// Whether there is something to go on with.
///
/// # Errors
/// When the database fails.
#[cfg(feature = "ssr")]
pub async fn load_begun() -> Result<bool, AppError> {
    use crate::{house::actor, store::drafts};
    let Some(draft) = actor::visitor().draft else { return Ok(false) }; // whoever holds the draft's cookie
    let state = drafts::load(&actor::house()?.pool, draft).await?;
    Ok(state.filed.is_none())
}

/// Mails a link by which the draft of this device is gone on with elsewhere.
#[server(name = MailDraftLink, prefix = "/api", endpoint = "klacht/later")]
pub async fn mail_draft_link(
    /// The mail address as typed.
    #[server(default)]
    email: String,
    /// What only programs fill in.
    #[server(default)]
    extra: String,
) -> Result<(), AppError> {
    use crate::{
        domain::{
            field::{FieldError, Problem},
            words,
        },
        house::actor,
        public::{
            pace::{self, Form},
            server::go,
        },
        store::drafts,
    };
    let visitor = actor::visitor(); // whoever holds the draft's cookie
    let Some(draft) = visitor.draft else {
        go("/klacht/later");
        return Err(AppError::NotFound);
    };
    let house = actor::house()?;
    let read = match email.trim() {
        "" => Err(Problem::Missing),
        typed => words::email(typed),
    };
    let address = match read {
        Ok(address) => address,
        Err(problem) => {
            go(if problem == Problem::Missing { "/klacht/later?fout=leeg" } else { "/klacht/later?fout=vorm" });
            return Err(AppError::Fields(vec![FieldError { field: "email".to_owned(), problem }]));
        }
    };
    pace::slowly(&house, Form::DraftLink).await?;
    if pace::caught(Form::DraftLink, &extra).await {
        go("/klacht/later?gevraagd=1");
        return Ok(());
    }
    match drafts::ask(&house, draft, &address, visitor.lang, actor::now().0).await? {
        Ok(()) => {
            go("/klacht/later?gevraagd=1");
            Ok(())
        }
        Err(seconds) => {
            go(&format!("/klacht/later?wacht={}", seconds.div_ceil(60)));
            Err(AppError::SlowDown(seconds))
        }
    }
}

/// Opens the draft of a link on this device, and uses the link up.
#[server(name = ResumeDraft, prefix = "/api", endpoint = "klacht/verder")]
pub async fn resume_draft(
    /// The token, as it stood in the link.
    #[server(default)]
    token: String,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, cookies},
        public::{FILING, server::go},
        store::drafts,
    };
    let house = actor::house()?; // anybody who holds the token
    match drafts::open(&house.pool, &house.keys, &token, actor::now().0).await {
        Ok(token) => {
            cookies::set_draft(&token);
            go(FILING);
            Ok(())
        }
        Err(error) => {
            go("/klacht/later?fout=link");
            Err(error.into())
        }
    }
}
