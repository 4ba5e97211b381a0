//! The server's side of coming in.

use crate::error::AppError;
use leptos::prelude::*;

/// Gives the code of the app, or a recovery code, after the password was right.
#[server(name = GiveCode, prefix = "/api", endpoint = "toegang/code")]
pub async fn give_code(
    /// As typed.
    #[server(default)]
    code: String,
    /// Where they were going.
    #[server(default)]
    naar: String,
) -> Result<(), AppError> {
    use crate::{
        house::{
            actor::{self, Halfway, Lacks},
            plain, second_factor,
        },
        store::accounts::factor,
    };
    let visitor = actor::visitor();
    let (Some(Halfway { who, lacks: Lacks::Code }), Some(session)) = (visitor.halfway, visitor.session) else {
        leptos_axum::redirect("/team", false);
        return Ok(());
    };
    let (house, (now, _)) = (actor::house()?, actor::now());
    let to = plain::own_path(&naar);
    let on = to.map(|path| format!("&naar={path}")).unwrap_or_default();
    if let Err(seconds) = server::slowly(&house, who, now).await? {
        leptos_axum::redirect(&format!("/toegang/code?wacht={}{on}", seconds.div_ceil(60)), false);
        return Ok(());
    }
    let factor = factor::factor(&house.pool, who).await?.ok_or(AppError::NotFound)?;
    if let Ok(typed) = code.parse() {
        let codes = second_factor::recovery_codes(&house.keys, who, factor.series);
        let number = codes.iter().zip(0_u8..).find(|(code, _)| code.matches(&typed)).map(|(_, number)| number);
        if let Some(number) = number
            && factor::use_recovery(&house.pool, who, (factor.series, number), &session, now).await?
        {
            server::in_at_last(&house, who).await?;
            leptos_axum::redirect("/toegang?herstel=1", false);
            return Ok(());
        }
    } else if let Some(step) = server::app(&house, who, &factor).await?.step(&code, factor.step, now)
        && factor::use_step(&house.pool, who, step, &session, now).await?
    {
        server::in_at_last(&house, who).await?;
        leptos_axum::redirect(to.unwrap_or("/team"), false);
        return Ok(());
    }
    leptos_axum::redirect(&format!("/toegang/code?fout=1{on}"), false);
    Ok(())
}

/// Begins with an app, by its first code.
#[server(name = ConnectApp, prefix = "/api", endpoint = "toegang/app")]
pub async fn connect_app(
    /// As typed.
    #[server(default)]
    code: String,
    /// Where they were going.
    #[server(default)]
    naar: String,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, plain},
        store::accounts::factor,
    };
    let visitor = actor::visitor();
    let (Some(who), Some(session)) = (server::connecting(&visitor), visitor.session) else {
        leptos_axum::redirect("/team", false);
        return Ok(());
    };
    let (house, (now, _)) = (actor::house()?, actor::now());
    let on = plain::own_path(&naar).map(|path| format!("&naar={path}")).unwrap_or_default();
    if let Err(seconds) = server::slowly(&house, who, now).await? {
        leptos_axum::redirect(&format!("/toegang/app?wacht={}{on}", seconds.div_ceil(60)), false);
        return Ok(());
    }
    let factor = factor::factor(&house.pool, who).await?.ok_or(AppError::NotFound)?;
    let step = server::app(&house, who, &factor).await?.step(&code, None, now);
    let begun = match step {
        Some(step) => factor::begin(&house.pool, who, step, &session, now).await?,
        None => false,
    };
    if begun {
        server::in_at_last(&house, who).await?;
        leptos_axum::redirect(&format!("/toegang/codes?nieuw=1{on}"), false);
    } else {
        leptos_axum::redirect(&format!("/toegang/app?fout=1{on}"), false);
    }
    Ok(())
}

/// Begins again, as somebody else: ends what the password began.
#[server(name = StartOver, prefix = "/api", endpoint = "toegang/opnieuw")]
pub async fn start_over() -> Result<(), AppError> {
    use crate::{
        house::{actor, cookies},
        store::accounts,
    };
    let visitor = actor::visitor(); // whoever has the cookie
    if let Some(session) = visitor.session {
        accounts::end_session(&actor::house()?.pool, &session).await?;
    }
    cookies::clear_session();
    leptos_axum::redirect("/team", false);
    Ok(())
}

/// Has a link mailed to who forgot the password. Whether there is such an account is told to nobody: the answer comes
/// before anybody looks.
#[server(name = ForgotPassword, prefix = "/api", endpoint = "toegang/vergeten")]
pub async fn forgot_password(
    /// The mail address as typed.
    #[server(default)]
    email: String,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, place},
        store::accounts::links,
    };
    let (house, (now, _)) = (actor::house()?, actor::now()); // anybody may ask
    let email = email.trim().to_lowercase();
    if email.is_empty() {
        leptos_axum::redirect("/toegang/vergeten?fout=1", false);
        return Ok(());
    }
    links::ask(house, email, place::network(), actor::visitor().lang, now);
    leptos_axum::redirect("/toegang/vergeten?gevraagd=1", false);
    Ok(())
}

/// Sets a password by a link.
#[server(name = SetPassword, prefix = "/api", endpoint = "toegang/zet")]
pub async fn set_password(
    /// Of the link.
    token: String,
    /// As typed.
    #[server(default)]
    password: String,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, live::Change, passwords},
        store::{accounts::links, organisation},
    };
    let (house, (now, _)) = (actor::house()?, actor::now()); // whoever has the link
    let Some(link) = links::by_token(&house.pool, &token, now).await? else {
        leptos_axum::redirect("/toegang/wachtwoord/onbekend", false);
        return Ok(());
    };
    let organisation = organisation::load(&house.pool).await?.name;
    if let Err(weak) = passwords::good(&password, &[&link.name, &link.email, &organisation]) {
        leptos_axum::redirect(&format!("/toegang/wachtwoord/{token}?fout={}", server::weak(weak)), false);
        return Ok(());
    }
    let hash = passwords::hash(password).await.ok_or_else(|| AppError::Broken("no password was hashed".to_owned()))?;
    if links::set_password_by(&house.pool, &link, &hash, actor::visitor().lang, now).await? {
        house.live.tell(Change::Sessions);
        leptos_axum::redirect("/team?gelukt=wachtwoord", false);
    } else {
        leptos_axum::redirect("/toegang/wachtwoord/onbekend", false);
    }
    Ok(())
}

#[cfg(feature = "ssr")]
pub(super) mod server {
    use crate::{
        domain::ids::StaffId,
        error::AppError,
        house::{
            House,
            actor::{Lacks, Visitor},
            live::Change,
            passwords::Weak,
            second_factor::App,
        },
        store::{accounts::factor::Factor, organisation, rates},
    };
    use chrono::{DateTime, Utc};

    /// Codes a minute and an hour for one account: enough to mistype, too few to guess one of a million.
    const TRIES: [(u32, u32); 2] = [(6, 60), (40, 60 * 60)];

    /// Counts a try; or in how many seconds the next one is free.
    pub async fn slowly(house: &House, who: StaffId, now: DateTime<Utc>) -> Result<Result<(), u32>, AppError> {
        for (limit, seconds) in TRIES {
            let bucket = format!("second factor of {} in {seconds}", who.0);
            if let Err(wait) = rates::take(house, &bucket, limit, seconds, now).await? {
                return Ok(Err(wait));
            }
        }
        Ok(Ok(()))
    }

    /// The app of somebody.
    pub async fn app(house: &House, who: StaffId, factor: &Factor) -> Result<App, AppError> {
        let organisation = organisation::load(&house.pool).await?.name;
        App::of(&house.keys, who, factor.nth, &organisation, &factor.email)
            .ok_or_else(|| AppError::Broken("no second factor was made".to_owned()))
    }

    /// Who may connect an app now: somebody who is in, or who needs one to come in.
    pub fn connecting(visitor: &Visitor) -> Option<StaffId> {
        let halfway = visitor.halfway.filter(|halfway| halfway.lacks == Lacks::App).map(|halfway| halfway.who);
        visitor.staff.as_ref().map(|staff| staff.id).or(halfway)
    }

    /// Whoever came in is counted no more; and open pages of sessions that ended close.
    pub async fn in_at_last(house: &House, who: StaffId) -> Result<(), AppError> {
        for (_, seconds) in TRIES {
            rates::give_back(house, &format!("second factor of {} in {seconds}", who.0)).await?;
        }
        house.live.tell(Change::Sessions);
        Ok(())
    }

    /// How an address names what is wrong with a password.
    pub const fn weak(weak: Weak) -> &'static str {
        match weak {
            Weak::Short => "kort",
            Weak::Long => "lang",
            Weak::Guessable => "raadbaar",
        }
    }
}
