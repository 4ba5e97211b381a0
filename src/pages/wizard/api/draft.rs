//! The draft: read, and saved question by question.

use crate::{
    domain::{
        field::FieldError,
        intake::{Answers, Revision, Seen, Step},
    },
    error::AppError,
    public::{Contact, Public},
};
use chrono::NaiveDate;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Everything the wizard's pages need, read once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loaded {
    /// A mark of the draft, by which a device knows what it kept for it; empty while there is none.
    pub draft: String,
    /// The organisation as parents see it.
    pub public: Public,
    /// Today in Amsterdam.
    pub today: NaiveDate,
    /// What was answered so far.
    pub answers: Answers,
    /// How often each question was saved: what this page has seen.
    #[serde(default)]
    pub seen: Seen,
    /// Whether it was filed: nothing changes any more then.
    pub filed: bool,
    /// Where it can have happened.
    pub locations: Vec<Spot>,
    /// The names of the photos and documents that come along.
    #[serde(default)]
    pub files: Vec<String>,
}

impl Loaded {
    /// What is nobody's: the organisation, its locations, the day.
    pub fn without_answers(&self) -> Self {
        Self { public: self.public.clone(), today: self.today, locations: self.locations.clone(), ..Self::default() }
    }
}

/// A location as parents see it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// Its id, as in the form.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
    /// Its manager (R1); nobody while the post is vacant.
    pub manager: Option<Contact>,
}

/// What saving a question gives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// Everything answered so far.
    pub answers: Answers,
    /// What is wrong with the question that was saved. It is kept all the same.
    pub errors: Vec<FieldError>,
}

/// What the wizard's pages need.
///
/// # Errors
/// When the database fails.
#[cfg(feature = "ssr")]
pub async fn load_draft() -> Result<Loaded, AppError> {
    use crate::{house::actor, public::server::public, store};
    let draft = actor::visitor().draft; // whoever holds the draft's cookie; without one an empty draft
    let house = actor::house()?;
    let organisation = store::organisation::load(&house.pool).await?;
    let state = match draft {
        Some(draft) => store::drafts::load(&house.pool, draft).await.unwrap_or_default(),
        None => store::drafts::DraftState::default(),
    };
    let seen = match draft {
        Some(draft) => store::drafts::seen(&house.pool, draft).await?,
        None => Seen::default(),
    };
    let files = match draft {
        Some(draft) => store::files::of_draft(&house.pool, draft).await?,
        None => Vec::new(),
    };
    let manager = |l: &crate::domain::organisation::Location| l.manager.and_then(|m| organisation.member(m));
    let mut locations: Vec<Spot> = organisation
        .offered(&state.answers.locations)
        .map(|l| Spot {
            id: l.id.to_string(),
            name: l.name.clone(),
            town: l.town.clone(),
            manager: manager(l).map(Contact::from),
        })
        .collect();
    locations.sort_by(|a, b| (&a.town, &a.name).cmp(&(&b.town, &b.name)));
    Ok(Loaded {
        draft: draft.map(|draft| mark(&house, draft)).unwrap_or_default(),
        public: public(&house).await?,
        today: actor::now().1,
        answers: state.answers,
        seen,
        filed: state.filed.is_some(),
        locations,
        files: files.into_iter().map(|file| file.name).collect(),
    })
}

/// The mark of a draft: says nothing to whoever finds it on a device.
#[cfg(feature = "ssr")]
fn mark(house: &crate::house::House, draft: crate::domain::ids::DraftId) -> String {
    hex::encode(&house.keys.mark(&[b"draft on a device", draft.0.as_bytes()])[..8])
}

/// Saves one question, right or wrong: nothing that was typed is lost.
///
/// The first one saved begins the draft: whoever only looks around leaves nothing behind.
#[server(name = SaveStep, prefix = "/api", endpoint = "klacht/stap")]
pub async fn save_step(
    /// Which question.
    step: Step,
    /// How often it had been saved when its page was made: what another device wrote since is never overwritten.
    #[server(default)]
    seen: Revision,
    /// Its answers; nothing where no box was ticked.
    #[server(default)]
    answers: Answers,
    /// Where to go on: the answers, or else the next question.
    #[server(default)]
    then: String,
    /// Whether the page knows of no draft: then it does not go on with one that was sent on this device before.
    #[server(default)]
    fresh: bool,
) -> Result<Saved, AppError> {
    use super::led;
    use crate::{
        domain::intake,
        house::{actor, cookies},
        pages::wizard::ways,
        public::server::go,
        store::drafts,
    };
    let visitor = actor::visitor(); // whoever holds the draft's cookie, or anybody, who then gets one
    let house = actor::house()?;
    let (now, today) = actor::now();
    let begun = visitor.draft.zip(cookies::of_request(cookies::DRAFT));
    let (draft, token) = match begun {
        Some(begun) => begun,
        None => begin(&house, now).await?,
    };
    let sent = drafts::Sent { device: drafts::Device::of(&token), step, seen, posted: answers.clone() };
    let mut state = drafts::save(&house.pool, draft, sent.clone(), now).await.map_err(led::refused)?;
    if let Some(complaint) = state.filed {
        if !fresh {
            super::afterwards::keep(&house, (draft, complaint), step, answers).await?;
            return Ok(Saved::default());
        }
        // Another complaint, perhaps of somebody else: nothing of it goes to the one that was sent.
        let (draft, token) = begin(&house, now).await?;
        let sent = drafts::Sent { device: drafts::Device::of(&token), ..sent };
        state = drafts::save(&house.pool, draft, sent, now).await.map_err(led::refused)?;
    }
    let answers = state.answers;
    let errors = intake::check(step, &answers, today);
    match errors.is_empty() {
        true => go(&ways::after(step, then == ways::CHECK)),
        false => go(&ways::again(step, then == ways::CHECK)),
    }
    Ok(Saved { answers, errors })
}

/// Begins a draft on this device.
#[cfg(feature = "ssr")]
async fn begin(
    house: &crate::house::House,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(crate::domain::ids::DraftId, String), AppError> {
    use super::led;
    use crate::{
        house::cookies,
        public::pace::{self, Form},
        store::drafts,
    };
    pace::slowly(house, Form::Draft).await?;
    let begun = drafts::begin(&house.pool, now).await.map_err(led::refused)?;
    cookies::set_draft(&begun.1);
    Ok(begun)
}
