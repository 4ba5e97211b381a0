//! The server's side of doing the same to several cases.

use crate::{domain::batch::BatchForm, error::AppError};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What was ticked in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct Ticked {
    pub cases: Vec<String>,
}

/// Goes on with what was ticked. Nothing happened yet.
#[server(name = Choose, prefix = "/api", endpoint = "samen/kies")]
pub async fn choose(
    /// By which sending it twice is choosing once.
    key: Uuid,
    /// What is to be done.
    #[server(default)]
    what: String,
    /// To which cases.
    #[server(default)]
    form: Ticked,
) -> Result<(), AppError> {
    use crate::{
        domain::batch::{Batch, What},
        house::actor,
        store::unsent_setting,
    };
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let what = What::from_key(&what).ok_or(AppError::NotFound)?;
    let token = server::token(&house, &staff, key);
    // What was tried under this key is looked at, and not chosen anew.
    let before: Option<Batch> = unsent_setting::find(&house.pool, &token).await?;
    if !before.is_some_and(|batch| batch.tried()) {
        unsent_setting::keep(&house.pool, &token, &Batch::chosen(what, &form.cases), now).await?;
    }
    server::back(key, "");
    Ok(())
}

/// Does it, case by case.
#[server(name = DoBatch, prefix = "/api", endpoint = "samen/doe")]
pub async fn do_batch(
    /// The choice.
    key: Uuid,
    /// What was to be done, and to which cases: for when the choice is kept no more.
    #[server(default)]
    what: String,
    /// As they were ticked.
    #[server(default)]
    cases: Vec<String>,
    /// What was typed.
    #[server(default)]
    form: BatchForm,
) -> Result<(), AppError> {
    use crate::{
        domain::batch::{Batch, What},
        house::actor,
        store::{batch, unsent_setting},
    };
    let staff = actor::staff()?;
    let (house, (now, today)) = (actor::house()?, actor::now());
    let token = server::token(&house, &staff, key);
    let kept = match unsent_setting::find::<Batch>(&house.pool, &token).await? {
        Some(kept) => kept,
        None => Batch::chosen(What::from_key(&what).unwrap_or_default(), &cases),
    };
    let mut chosen = Batch { form, ..kept };
    if chosen.form.check(chosen.what, today).is_err() {
        unsent_setting::keep(&house.pool, &token, &chosen, now).await?;
        server::back(key, "&fout=1");
        return Ok(());
    }
    chosen.outcomes = batch::perform(&house, &staff, key, &chosen, now).await?;
    unsent_setting::keep(&house.pool, &token, &chosen, now).await?;
    server::back(key, "");
    Ok(())
}

/// What only the server does.
#[cfg(feature = "ssr")]
pub(super) mod server {
    use crate::{domain::access::StaffActor, house::House, pages::batch::PATH, store::unsent_setting};
    use uuid::Uuid;

    /// Under which a choice is kept: of this person, by this key.
    pub fn token(house: &House, staff: &StaffActor, key: Uuid) -> String {
        unsent_setting::token(house, staff.id, "batch", key)
    }

    /// Back to the page of a choice.
    pub fn back(key: Uuid, said: &str) {
        leptos_axum::redirect(&format!("{PATH}?keuze={key}{said}"), false);
    }
}
