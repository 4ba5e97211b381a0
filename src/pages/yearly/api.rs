//! Keeping and publishing what is said of a year.
#![expect(clippy::too_many_arguments, reason = "a server function has one for each field of its form")]

use crate::error::AppError;
use leptos::prelude::*;

/// Keeps the texts.
#[server(name = SaveYear, prefix = "/api", endpoint = "jaarverslag/bewaar")]
pub async fn save_year(
    /// Such as 2026.
    year: String,
    /// The version that was on the page; 0 for none.
    #[server(default)]
    seen: u32,
    /// As typed.
    #[server(default)]
    informed: String,
    /// As typed.
    #[server(default)]
    tenor: String,
    /// As typed.
    #[server(default)]
    disputes: String,
    /// As typed, in English.
    #[server(default)]
    informed_en: String,
    /// As typed, in English.
    #[server(default)]
    tenor_en: String,
    /// As typed, in English.
    #[server(default)]
    disputes_en: String,
) -> Result<(), AppError> {
    use crate::{domain::report::YearWords, house::actor, store::report::words};
    let staff = actor::coordinator()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let year = server::year(&year)?;
    let typed = YearWords::typed(&informed, &tenor, &disputes).in_english(&informed_en, &tenor_en, &disputes_en);
    let version = words::save(&house.pool, year, &typed, staff.id, now).await?;
    if let Some(text) = typed.unfit() {
        leptos_axum::redirect(&format!("/team/jaarverslag?jaar={year}&lang={}", text.key()), false);
        return Ok(());
    }
    // Versions between the one on the page and this one are of somebody else.
    let between = if version > seen + 1 { format!("&tussen={}", version - 1) } else { String::new() };
    leptos_axum::redirect(&format!("/team/jaarverslag?jaar={year}{between}#nakijken"), false);
    Ok(())
}

/// Fixes the numbers of a year that is over: from then on they are read, and change no more.
#[server(name = FixYear, prefix = "/api", endpoint = "jaarverslag/vast")]
pub async fn fix_year(
    /// Such as 2026.
    year: String,
    /// That it is known what they will lack.
    #[server(default)]
    sure: String,
) -> Result<(), AppError> {
    use crate::{house::actor, store::report};
    actor::coordinator()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let year = server::year(&year)?;
    if sure.is_empty() {
        leptos_axum::redirect(&format!("/team/jaarverslag?jaar={year}&fout=zeker#cijfers"), false);
        return Ok(());
    }
    report::freeze(&house, year, now).await?.ok_or(AppError::NotFound)?;
    leptos_axum::redirect(&format!("/team/jaarverslag?jaar={year}#cijfers"), false);
    Ok(())
}

/// Publishes a version, with the numbers of its year, which were fixed before.
#[server(name = IssueYear, prefix = "/api", endpoint = "jaarverslag/publiceer")]
pub async fn issue_year(
    /// Such as 2026.
    year: String,
    /// The version that was on the page.
    version: u32,
    /// That the places were checked.
    #[server(default)]
    checked: String,
) -> Result<(), AppError> {
    use crate::{
        house::actor,
        store::report::{frozen, words},
    };
    let staff = actor::coordinator()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let year = server::year(&year)?;
    let back = |with: &str| leptos_axum::redirect(&format!("/team/jaarverslag?jaar={year}{with}"), false);
    let saved = words::saved(&house.pool, year).await?;
    // What was checked is the latest, and no other.
    let Some(latest) = saved.into_iter().next().filter(|saved| saved.version == version) else {
        back("&fout=weer#publiceren");
        return Ok(());
    };
    if let Some(text) = latest.words.missing() {
        back(&format!("&leeg={}#publiceren", text.key()));
        return Ok(());
    }
    if frozen(&house.pool, year).await?.is_none() {
        back("&fout=zeker#cijfers");
        return Ok(());
    }
    let names = words::names(&house.pool, year, staff.id).await?;
    if checked.is_empty() && !super::check::places(&names, &latest.words).is_empty() {
        back("&fout=nakijken#publiceren");
        return Ok(());
    }
    // Twice is once.
    let fine = latest.issued_at.is_some() || words::issue(&house.pool, year, version, now).await?;
    back(if fine { "&gelukt=1" } else { "&fout=weer#publiceren" });
    Ok(())
}

#[cfg(feature = "ssr")]
pub(super) mod server {
    use crate::{domain::report::Year, error::AppError};

    /// The year of a form or an address.
    pub fn year(typed: &str) -> Result<Year, AppError> {
        typed.parse().ok().and_then(Year::new).ok_or(AppError::NotFound)
    }
}
