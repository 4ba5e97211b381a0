//! The server's side of logging in and out.

use crate::error::AppError;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Who is logged in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Me {
    /// First and last name.
    pub name: String,
    /// Whether the board is for them.
    pub uses_the_board: bool,
    /// Whether they sit on a parent committee.
    pub committee: bool,
    /// Whether they keep people and settings.
    pub keeps: bool,
}

/// Somebody at the door.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AtTheDoor {
    /// Who is logged in.
    pub me: Option<Me>,
    /// What the organisation's provider is called, where staff come in by one.
    pub provider: Option<String>,
}

/// Begins a session; gives the address to go on to, where a script asks: the board, or what still lacks. An unknown
/// address and a wrong password get the same answer after the same time: [`AppError::NotFound`].
#[server(name = LogIn, prefix = "/api", endpoint = "team/in")]
pub async fn log_in(
    /// Of the account.
    email: String,
    /// As typed.
    password: String,
    /// Where they were going.
    #[server(default)]
    naar: String,
) -> Result<String, AppError> {
    use crate::{house::plain, public::coming_in};
    match server::log_in(&email, password).await {
        Ok(session) => {
            let to = plain::own_path(&naar);
            let path = coming_in::next(&session, to);
            if plain::is_plain() {
                leptos_axum::redirect(&path, false);
            }
            Ok(path)
        }
        Err(error) if plain::is_plain() => {
            // Neither address nor password in a URL: both are typed again.
            let wrong = match error {
                AppError::NotFound => "onjuist".to_owned(),
                AppError::SlowDown(seconds) => format!("wacht&seconden={seconds}"),
                other => return Err(other),
            };
            let on = plain::own_path(&naar).map(|path| format!("&naar={path}")).unwrap_or_default();
            let path = format!("/team?fout={wrong}{on}");
            leptos_axum::redirect(&path, false);
            Ok(path)
        }
        Err(error) => Err(error),
    }
}

/// Ends the session.
#[server(name = LogOut, prefix = "/api", endpoint = "team/uit")]
pub async fn log_out() -> Result<(), AppError> {
    use crate::{
        house::{actor, cookies, live::Change},
        store::accounts,
    };
    let visitor = actor::visitor();
    let house = actor::house()?;
    if let Some(session) = visitor.session {
        accounts::end_session(&house.pool, &session).await?;
        // Open streams of this session end now, not when they next look.
        house.live.tell(Change::Sessions);
    }
    cookies::clear_session();
    leptos_axum::redirect("/team", false);
    Ok(())
}

/// Who is at the door; that it is nobody is an answer too.
#[server(name = WhoAmI, prefix = "/api", endpoint = "team/wie")]
pub async fn who_am_i() -> Result<AtTheDoor, AppError> {
    use crate::{domain::people, house::actor, store::organisation};
    let house = actor::house()?;
    let provider = house.config.provider.as_ref().map(|provider| provider.name.clone());
    let Some(staff) = actor::visitor().staff else { return Ok(AtTheDoor { me: None, provider }) };
    let org = organisation::load(&house.pool).await?;
    let me = org.member(staff.id).map(|member| Me {
        name: member.name.clone(),
        uses_the_board: staff.roles.iter().any(|r| r.uses_the_board()),
        committee: staff.roles.iter().any(|r| r.comes_by_link()),
        keeps: people::keeps(&staff),
    });
    Ok(AtTheDoor { me, provider })
}

#[cfg(feature = "ssr")]
mod server {
    use crate::{
        error::AppError,
        house::{
            actor, cookies, passwords,
            place::{self, place},
        },
        public::device,
        store::{
            accounts::{self, Session},
            rates,
        },
    };

    /// Attempts a minute for one account, by devices where its password was never right: enough to mistype, too few to
    /// guess. A device where it was has as many of its own, so that nobody keeps somebody else out.
    const PER_ACCOUNT: u32 = 10;
    /// Attempts a minute from one place by such devices: a whole office may sit there.
    const PER_PLACE: u32 = 120;
    const MINUTE: u32 = 60;

    pub async fn log_in(email: &str, password: String) -> Result<Session, AppError> {
        let (house, (now, _)) = (actor::house()?, actor::now());
        let email = email.trim().to_lowercase();
        let account = accounts::password_hash(&house.pool, &email).await?;
        let (id, hash) = account.map_or((None, None), |(id, hash)| (Some(id), hash));
        // With another password every device is a stranger.
        let door = format!("{email} {}", hash.as_deref().unwrap_or_default());
        let desk = device::known(&house, cookies::DESK, &door).filter(|_| hash.is_some());
        let mut buckets =
            vec![(format!("log in as {email} on {}", desk.as_deref().unwrap_or("no device")), PER_ACCOUNT)];
        if desk.is_none() {
            buckets.push((format!("log in from {}", place()), PER_PLACE));
        }
        for (bucket, limit) in &buckets {
            rates::take(&house, bucket, *limit, MINUTE, now).await?.map_err(AppError::SlowDown)?;
        }
        let right = passwords::verify(password, hash).await;
        let id = id.filter(|_| right).ok_or(AppError::NotFound)?;
        // An attempt that was right is none.
        for (bucket, _) in &buckets {
            rates::give_back(&house, bucket).await?;
        }
        let token = accounts::begin_session(&house.pool, id, &place::device(), now).await?;
        cookies::set_session(&token);
        if let Some(value) = device::named(&house, cookies::DESK, &door) {
            cookies::set_desk(&value);
        }
        let session = accounts::session(&house.pool, &token, house.config.second_factor, now).await?;
        session.ok_or_else(|| AppError::Broken("a session that ended as it began".to_owned()))
    }
}
