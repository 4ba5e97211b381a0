//! The server's side of keeping people. Whoever does not keep them is answered as if nothing were there.

use crate::{
    domain::people::{AwayForm, PersonForm},
    error::AppError,
};
use leptos::prelude::*;
use uuid::Uuid;

/// Adds somebody, with an invitation or without access; a role that takes two people, and whom they report to, are
/// proposed.
#[server(name = InvitePerson, prefix = "/api", endpoint = "beheer/uitnodigen")]
pub async fn invite_person(
    /// By which sending it twice is inviting once.
    key: Uuid,
    /// Who.
    #[server(default)]
    form: PersonForm,
    /// Whether they get access.
    #[server(default)]
    access: String,
    /// As what.
    #[server(default)]
    role: String,
    /// Whom they report to.
    #[server(default)]
    reports_to: String,
) -> Result<(), AppError> {
    use crate::{
        domain::people::{Access, Invitation, parse_invitation},
        house::actor,
        store::{organisation, people, unsent_setting},
    };
    let staff = server::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let token = server::token(&house, &staff, "invite", Uuid::nil());
    let typed = Invitation { key: Some(key), form, access, role, reports_to };
    let org = organisation::load(&house.pool).await?;
    let Ok(new) = parse_invitation(&typed, &org) else {
        unsent_setting::keep(&house.pool, &token, &typed, now).await?;
        leptos_axum::redirect("/beheer/mensen/nieuw?fout=uitnodigen", false);
        return Ok(());
    };
    match people::join(&house, &staff, &new, actor::visitor().lang, key, now).await? {
        Ok(who) => {
            unsent_setting::forget(&house.pool, &token).await?;
            let waits = new.access.iter().flat_map(Access::by_two).next().is_some();
            leptos_axum::redirect(&format!("/beheer/mensen/{who}?gelukt={}", if waits { "wacht" } else { "1" }), false);
        }
        Err(no) => {
            unsent_setting::keep(&house.pool, &token, &typed, now).await?;
            leptos_axum::redirect(&format!("/beheer/mensen/nieuw?nee={}", no.key()), false);
        }
    }
    Ok(())
}

/// Sends somebody who did not come in yet an invitation.
#[server(name = InviteAgain, prefix = "/api", endpoint = "beheer/opnieuw")]
pub async fn invite_again(
    /// Whom.
    id: Uuid,
) -> Result<(), AppError> {
    use crate::{domain::ids::StaffId, house::actor, store::people};
    let staff = server::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let lang = actor::visitor().lang;
    let sent = people::invite_again(&house, staff.id, StaffId(id), lang, now).await?;
    server::back(id, sent.map(|()| "1"));
    Ok(())
}

/// Writes down another name, function, telephone or mail address.
#[server(name = ChangePerson, prefix = "/api", endpoint = "beheer/gegevens")]
pub async fn change_person(
    /// Of whom.
    id: Uuid,
    /// By which sending it twice is proposing once.
    key: Uuid,
    /// What was typed.
    #[server(default)]
    form: PersonForm,
) -> Result<(), AppError> {
    use crate::{
        domain::{
            ids::StaffId,
            people::{Change, No, parse_person},
        },
        house::actor,
        store::{organisation, people, proposals, unsent_setting},
    };
    let staff = server::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let (who, token) = (StaffId(id), server::token(&house, &staff, "person", id));
    let Ok(new) = parse_person(&form, people::has_account(&house.pool, who).await?) else {
        unsent_setting::keep(&house.pool, &token, &form, now).await?;
        leptos_axum::redirect(&format!("/beheer/mensen/{id}?fout=gegevens"), false);
        return Ok(());
    };
    let org = organisation::load(&house.pool).await?;
    let was = org.member(who).ok_or(AppError::NotFound)?.email.clone().unwrap_or_default();
    // The address first: what it says decides whether the form comes back.
    let another = new.email.clone().filter(|email| email.as_str().to_lowercase() != was.to_lowercase());
    let asked = match another {
        None => Ok("1"),
        Some(email) => {
            proposals::ask(&house, &staff, who, &Change::Address(email), key, now).await?.map(server::became)
        }
    };
    match asked {
        Err(No::AddressTaken) => unsent_setting::keep(&house.pool, &token, &form, now).await?,
        _ => {
            people::describe(&house, staff.id, who, &new, now).await?;
            unsent_setting::forget(&house.pool, &token).await?;
        }
    }
    server::back(id, asked);
    Ok(())
}

/// Gives or takes a role, or proposes it.
#[server(name = ChangeRole, prefix = "/api", endpoint = "beheer/rol")]
pub async fn change_role(
    /// Of whom.
    id: Uuid,
    /// By which sending it twice is proposing once.
    key: Uuid,
    /// Which.
    #[server(default)]
    role: String,
    /// Whether it is taken.
    #[server(default)]
    take: String,
) -> Result<(), AppError> {
    use crate::{
        domain::{
            ids::StaffId,
            people::{Change, role_of},
        },
        house::actor,
        store::proposals,
    };
    let staff = server::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let Some(role) = role_of(&role) else {
        leptos_axum::redirect(&format!("/beheer/mensen/{id}?fout=rol"), false);
        return Ok(());
    };
    let change = if take.is_empty() { Change::Give(role) } else { Change::Take(role) };
    let asked = proposals::ask(&house, &staff, StaffId(id), &change, key, now).await?;
    server::back(id, asked.map(server::became));
    Ok(())
}

/// Records that somebody is away and who stands in, or proposes it.
#[server(name = SetAway, prefix = "/api", endpoint = "beheer/afwezig")]
pub async fn set_away(
    /// Who is away.
    id: Uuid,
    /// By which sending it twice is proposing once.
    key: Uuid,
    /// What was typed.
    #[server(default)]
    away: AwayForm,
) -> Result<(), AppError> {
    use crate::{
        domain::{
            ids::StaffId,
            people::{Change, parse_away},
        },
        house::actor,
        store::{organisation, proposals, unsent_setting},
    };
    let staff = server::keeper()?;
    let (house, (now, today)) = (actor::house()?, actor::now());
    let token = server::token(&house, &staff, "away", id);
    let org = organisation::load(&house.pool).await?;
    let Ok(meant) = parse_away(&away, StaffId(id), &org, today) else {
        unsent_setting::keep(&house.pool, &token, &away, now).await?;
        leptos_axum::redirect(&format!("/beheer/mensen/{id}?fout=afwezig"), false);
        return Ok(());
    };
    let change = Change::StandIn { deputy: meant.deputy, from: meant.from, until: meant.until };
    let asked = proposals::ask(&house, &staff, StaffId(id), &change, key, now).await?;
    unsent_setting::forget(&house.pool, &token).await?;
    server::back(id, asked.map(server::became));
    Ok(())
}

/// What only the server does.
#[cfg(feature = "ssr")]
pub(super) mod server {
    use crate::{
        domain::{
            access::StaffActor,
            people::{No, keeps},
        },
        error::AppError,
        house::{House, actor},
        store::{proposals::Asked, unsent_setting},
    };
    use uuid::Uuid;

    /// Whoever keeps people and settings.
    pub fn keeper() -> Result<StaffActor, AppError> {
        let staff = actor::staff()?;
        if keeps(&staff) { Ok(staff) } else { Err(AppError::NotFound) }
    }

    /// Under which a form comes back: of this person, about that one.
    pub fn token(house: &House, staff: &StaffActor, kind: &str, about: Uuid) -> String {
        unsent_setting::token(house, staff.id, kind, about)
    }

    /// How an address names what became of a change.
    pub const fn became(asked: Asked) -> &'static str {
        match asked {
            Asked::Done => "1",
            Asked::Waits => "wacht",
        }
    }

    /// Back to the page of somebody, with what became of it.
    pub fn back(id: Uuid, became: Result<&str, No>) {
        let said = match became {
            Ok(done) => format!("gelukt={done}"),
            Err(no) => format!("nee={}", no.key()),
        };
        leptos_axum::redirect(&format!("/beheer/mensen/{id}?{said}"), false);
    }
}
