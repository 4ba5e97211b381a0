//! The server's side of entering what came by letter, mail or call (R3).

#[cfg(feature = "ssr")]
use super::desk;
use crate::{
    domain::{
        deadlines::Terms,
        field::FieldError,
        file::Fault,
        intake::{Category, Entry},
    },
    error::AppError,
};
use chrono::NaiveDate;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Everything the page needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entering {
    /// Today in Amsterdam.
    pub today: NaiveDate,
    /// Who is logged in.
    pub name: String,
    /// Where it can have happened, by town.
    pub spots: Vec<Spot>,
    /// What is not offered for new complaints.
    #[serde(default)]
    pub closed: Vec<Category>,
    /// The key by which the form acts once.
    pub key: Uuid,
    /// What was typed so far.
    pub entry: Entry,
    /// What was wrong with it.
    pub errors: Vec<FieldError>,
    /// What was just entered.
    pub done: Option<Done>,
}

/// A location.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// Its id, as in the form.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
}

/// What was entered, for whoever entered it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// Its public name.
    pub reference: String,
    /// What is due when.
    pub terms: Terms,
    /// Whether it came late (R4).
    pub late: bool,
    /// Whether a confirmation goes by mail.
    pub mailed: bool,
    /// Whether it is safe to call or mail.
    pub safe: bool,
    /// Whether they see the case.
    pub seen: bool,
    /// The names of what was attached so far, for who sees the case.
    pub files: Vec<String>,
    /// What was just refused, and why.
    pub refused: Vec<(String, Fault)>,
}

/// The form; or what was entered with it, for whoever did.
#[server(name = LoadEntering, prefix = "/api", endpoint = "invoeren/lees")]
pub async fn load_entering(
    /// The key of a form that came back, to be shown again.
    #[server(default)]
    draft: Option<Uuid>,
    /// The reference of what was entered.
    #[server(default)]
    entered: String,
) -> Result<Entering, AppError> {
    use crate::{
        domain::intake::{Answers, parse_entry},
        house::actor,
        store::{entries, organisation},
    };
    let staff = desk::enterer()?;
    let (house, (_, today)) = (actor::house()?, actor::now());
    let org = organisation::load(&house.pool).await?;
    let kept = match draft {
        Some(key) => entries::find(&house.pool, staff.id, key).await?.map(|entry| (key, entry)),
        None => None,
    };
    let errors = kept.as_ref().map(|(_, entry)| match parse_entry(entry, today) {
        Ok((new, _)) => desk::unknown_places(&new, &org),
        Err(errors) => errors,
    });
    let blank = Entry { answers: Answers { language: "nl".into(), ..Answers::default() }, ..Entry::default() };
    let (key, entry) = kept.unwrap_or_else(|| (Uuid::new_v4(), blank));
    let spot = |l: &crate::domain::organisation::Location| Spot {
        id: l.id.to_string(),
        name: l.name.clone(),
        town: l.town.clone(),
    };
    let mut spots: Vec<Spot> = org.offered(&entry.answers.locations).map(spot).collect();
    spots.sort_by(|a, b| (&a.town, &a.name).cmp(&(&b.town, &b.name)));
    Ok(Entering {
        today,
        name: org.name_of(staff.id),
        spots,
        closed: org.closed,
        key,
        entry,
        errors: errors.unwrap_or_default(),
        done: desk::done(&house, &staff, &entered).await?,
    })
}

/// Enters it, once for each key; gives its reference. What a browser posted by itself is kept when something is wrong
/// with it, and shown again.
#[server(name = EnterComplaint, prefix = "/api", endpoint = "invoeren/doe")]
pub async fn enter_complaint(
    /// The key by which it acts once.
    key: Uuid,
    /// What was typed.
    #[server(default)]
    entry: Entry,
) -> Result<String, AppError> {
    use crate::{
        house::{actor, plain},
        store::entries,
    };
    let staff = desk::enterer()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    match desk::enter(&house, &staff, &entry, key).await {
        Ok(reference) => {
            entries::forget(&house.pool, staff.id, key).await?;
            if plain::is_plain() {
                leptos_axum::redirect(&format!("/invoeren?klaar={reference}"), false);
            }
            Ok(reference)
        }
        Err(AppError::Fields(_)) if plain::is_plain() => {
            entries::keep(&house.pool, staff.id, key, &entry, now).await?;
            // Without a fragment: with one, a browser does not move the focus to what is wrong.
            leptos_axum::redirect(&format!("/invoeren?concept={key}"), false);
            Ok(String::new())
        }
        Err(error) => Err(error),
    }
}
