//! The draft as a whole: begun anew, wiped, filed.

use crate::error::AppError;
use leptos::prelude::*;

/// Begins a new draft, beside whatever was filed before.
#[server(name = StartDraft, prefix = "/api", endpoint = "klacht/begin")]
pub async fn start_draft() -> Result<(), AppError> {
    use crate::{
        house::{actor, cookies},
        public::{
            pace::{self, Form},
            server::go,
        },
        store::drafts,
    };
    let house = actor::house()?; // anybody
    pace::slowly(&house, Form::Draft).await?;
    let (_, token) = drafts::begin(&house.pool, actor::now().0).await.map_err(super::led::refused)?;
    cookies::set_draft(&token);
    go("/klacht/vooraf");
    Ok(())
}

/// Wipes the draft, and forgets on this device what was filed.
#[server(name = WipeDraft, prefix = "/api", endpoint = "klacht/wis")]
pub async fn wipe_draft() -> Result<(), AppError> {
    use crate::{
        house::{actor, cookies},
        public::{FILING, server::go},
        store::drafts,
    };
    let draft = actor::visitor().draft; // whoever holds the draft's cookie
    let house = actor::house()?;
    if let Some(draft) = draft
        && drafts::load(&house.pool, draft).await.is_ok_and(|state| state.filed.is_none())
    {
        drafts::wipe(&house.pool, draft).await?;
    }
    cookies::clear_draft();
    go(FILING);
    Ok(())
}

/// Files the draft. Once or ten times: one complaint (R3).
#[server(name = FileComplaint, prefix = "/api", endpoint = "klacht/indienen")]
pub async fn file_complaint(
    /// What only programs fill in: then the draft stays what it is.
    #[server(default)]
    extra: String,
) -> Result<(), AppError> {
    use crate::{
        house::actor,
        pages::wizard::ways,
        public::{
            FILING,
            pace::{self, Form},
            server::go,
        },
        store::road,
    };
    let Some(draft) = actor::visitor().draft else {
        go(FILING);
        return Err(AppError::NotFound);
    };
    let house = actor::house()?;
    pace::slowly(&house, Form::Complaint).await?;
    if pace::caught(Form::Complaint, &extra).await {
        go("/klacht/klaar");
        return Ok(());
    }
    match road::file(&house, draft, actor::visitor().staff.map(|s| s.id), actor::now().0).await {
        Ok(_) => {
            go("/klacht/klaar");
            Ok(())
        }
        Err(error) => {
            go(ways::instead(&error).unwrap_or("/klacht/controle?fout=1"));
            Err(error)
        }
    }
}
