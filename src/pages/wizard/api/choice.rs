//! Where two devices wrote differently: the versions, and choosing one.

#[cfg(feature = "ssr")]
use super::Spot;
use crate::{
    domain::intake::{Revision, Step},
    error::AppError,
};
use leptos::prelude::*;
use uuid::Uuid;

/// A question that two devices answered differently.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug)]
pub struct Differing {
    /// Which question.
    pub step: Step,
    /// How often it was saved.
    pub seen: Revision,
    /// The one that stands saved, and the others.
    pub versions: Vec<Shown>,
    /// Where it can have happened.
    pub locations: Vec<Spot>,
}

/// A version as it is shown.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug)]
pub struct Shown {
    /// By which it is chosen.
    pub id: Option<Uuid>,
    /// Whether it was typed on this device.
    pub here: bool,
    /// The day in Amsterdam, and the time.
    pub at: (chrono::NaiveDate, String),
    /// The answers, of this question alone.
    pub answers: crate::domain::intake::Answers,
}

/// The first question that waits to be chosen; nothing when none does.
///
/// # Errors
/// When the database fails.
#[cfg(feature = "ssr")]
pub async fn load_differing() -> Result<Option<Differing>, AppError> {
    use crate::{
        house::{actor, clock, cookies},
        store::drafts::{self, Device},
    };
    let Some(draft) = actor::visitor().draft else { return Ok(None) }; // whoever holds the draft's cookie
    let house = actor::house()?;
    let Some((step, seen, versions)) = drafts::differing(&house.pool, draft).await? else { return Ok(None) };
    let device = cookies::of_request(cookies::DRAFT).map(|token| Device::of(&token));
    let shown = |v: drafts::Version| Shown {
        id: v.id,
        here: v.device == device,
        at: (clock::amsterdam_date(v.at), clock::amsterdam_time(v.at)),
        answers: v.answers,
    };
    let versions = versions.into_iter().map(shown).collect();
    Ok(Some(Differing { step, seen, versions, locations: super::load_draft().await?.locations }))
}

/// Keeps one version of a question; the others are gone. Posted again it changes nothing.
#[server(name = ChooseVersion, prefix = "/api", endpoint = "klacht/kies")]
pub async fn choose_version(
    /// Which question.
    step: Step,
    /// How often it had been saved when the versions were shown.
    #[server(default)]
    seen: Revision,
    /// Which version; the one that stands saved when nothing.
    #[server(default)]
    version: Option<Uuid>,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, cookies},
        pages::wizard::ways,
        public::{FILING, server::go},
        store::drafts::{self, Device},
    };
    let visitor = actor::visitor(); // whoever holds the draft's cookie
    let Some((draft, token)) = visitor.draft.zip(cookies::of_request(cookies::DRAFT)) else {
        go(FILING);
        return Err(AppError::NotFound);
    };
    let house = actor::house()?;
    drafts::choose(&house.pool, draft, &Device::of(&token), (step, seen), version, actor::now().0).await?;
    match drafts::differs(&house.pool, draft).await? {
        true => go("/klacht/keuze"),
        false => go(&ways::after(step, false)),
    }
    Ok(())
}
