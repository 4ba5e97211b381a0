//! The server's side of one's own account. Whatever weakens it asks for the password once more.

use crate::error::AppError;
use leptos::prelude::*;

/// Ends one of one's own sessions.
#[server(name = EndSession, prefix = "/api", endpoint = "toegang/sessie-weg")]
pub async fn end_one_session(
    /// Which.
    id: uuid::Uuid,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, live::Change},
        store::accounts,
    };
    let staff = actor::staff()?;
    let house = actor::house()?;
    accounts::end_session_of(&house.pool, staff.id, id).await?;
    house.live.tell(Change::Sessions);
    leptos_axum::redirect("/toegang?gelukt=1", false);
    Ok(())
}

/// Ends every session but this one.
#[server(name = EndOthers, prefix = "/api", endpoint = "toegang/anderen-weg")]
pub async fn end_other_sessions() -> Result<(), AppError> {
    use crate::{
        house::{actor, live::Change},
        store::accounts,
    };
    let staff = actor::staff()?;
    let (house, session) = (actor::house()?, actor::visitor().session.ok_or(AppError::LogIn)?);
    accounts::end_others(&house.pool, staff.id, &session).await?;
    house.live.tell(Change::Sessions);
    leptos_axum::redirect("/toegang?gelukt=1", false);
    Ok(())
}

/// Another password; other sessions end.
#[server(name = ChangePassword, prefix = "/api", endpoint = "toegang/wachtwoord")]
pub async fn change_password(
    /// The present one.
    #[server(default)]
    present: String,
    /// The new one.
    #[server(default)]
    password: String,
) -> Result<(), AppError> {
    use super::api::server as access;
    use crate::{
        house::{actor, live::Change, passwords},
        store::{accounts, organisation},
    };
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let session = actor::visitor().session.ok_or(AppError::LogIn)?;
    if !server::is_own(&house, &staff, present, now).await? {
        leptos_axum::redirect("/toegang?fout=huidig-wachtwoord", false);
        return Ok(());
    }
    let factor = accounts::factor::factor(&house.pool, staff.id).await?.ok_or(AppError::NotFound)?;
    let org = organisation::load(&house.pool).await?;
    let name = org.member(staff.id).map_or("", |member| member.name.as_str());
    if let Err(weak) = passwords::good(&password, &[name, &factor.email, &org.name]) {
        leptos_axum::redirect(&format!("/toegang?fout={}", access::weak(weak)), false);
        return Ok(());
    }
    let hash = passwords::hash(password).await.ok_or_else(|| AppError::Broken("no password was hashed".to_owned()))?;
    accounts::change_password(&house.pool, staff.id, &hash, &session, now).await?;
    house.live.tell(Change::Sessions);
    leptos_axum::redirect("/toegang?gelukt=1", false);
    Ok(())
}

/// In which language one is mailed.
#[server(name = MailLanguage, prefix = "/api", endpoint = "toegang/taal")]
pub async fn mail_language(
    /// Its tag.
    #[server(default)]
    lang: String,
) -> Result<(), AppError> {
    use crate::{house::actor, store::accounts, text::languages};
    let staff = actor::staff()?;
    let house = actor::house()?;
    let Some(lang) = languages::of_tag(&lang) else {
        leptos_axum::redirect("/toegang?fout=taal", false);
        return Ok(());
    };
    accounts::write_in(&house.pool, staff.id, lang).await?;
    leptos_axum::redirect("/toegang?gelukt=1", false);
    Ok(())
}

/// New recovery codes, or the end of the app: what the button says.
#[server(name = RenewFactor, prefix = "/api", endpoint = "toegang/vernieuw")]
pub async fn renew_factor(
    /// `codes` or `app`.
    what: String,
    /// The present password.
    #[server(default)]
    current: String,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, cookies, live::Change},
        store::accounts::factor,
    };
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let session = actor::visitor().session.ok_or(AppError::LogIn)?;
    if !server::is_proven(&house, &staff, current, &session, now).await? {
        leptos_axum::redirect("/toegang?fout=huidig-app", false);
        return Ok(());
    }
    match what.as_str() {
        "codes" => {
            factor::new_codes(&house.pool, staff.id, now).await?;
            leptos_axum::redirect("/toegang/codes?naar=/toegang", false);
        }
        "app" => {
            factor::end(&house.pool, staff.id).await?;
            house.live.tell(Change::Sessions);
            cookies::clear_session();
            leptos_axum::redirect("/team", false);
        }
        _ => return Err(AppError::NotFound),
    }
    Ok(())
}

#[cfg(feature = "ssr")]
mod server {
    use crate::{
        domain::access::StaffActor,
        error::AppError,
        house::{House, passwords},
        store::{accounts, rates},
    };
    use chrono::{DateTime, Utc};

    /// Whether they gave their password once more; or just said once more at the provider who they are, where they have none here.
    pub async fn is_proven(
        house: &House,
        staff: &StaffActor,
        typed: String,
        session: &[u8],
        now: DateTime<Utc>,
    ) -> Result<bool, AppError> {
        if accounts::provider::comes_by_provider(&house.pool, staff.id).await? {
            return Ok(accounts::provider::just_proven(&house.pool, session, now).await?);
        }
        is_own(house, staff, typed, now).await
    }

    /// Whether it is their own password; not more than ten times a minute.
    pub async fn is_own(
        house: &House,
        staff: &StaffActor,
        typed: String,
        now: DateTime<Utc>,
    ) -> Result<bool, AppError> {
        rates::take(house, &format!("own password of {}", staff.id.0), 10, 60, now)
            .await?
            .map_err(AppError::SlowDown)?;
        let hash = accounts::own_hash(&house.pool, staff.id).await?;
        Ok(passwords::verify(typed, hash).await)
    }
}
