//! `gehoor user`: who may come in, before there is anybody who can see to it in the pages.

use gehoor::{
    domain::{access::Role, lang::Lang},
    house::{House, clock, config::Wrong},
    store::{
        accounts::{
            self,
            links::{self, Why},
        },
        organisation::{self, Joins},
    },
};
use std::error::Error;

/// Who joins.
#[derive(clap::Args)]
pub struct Add {
    /// First and last name
    #[arg(long)]
    name: String,
    /// The mail address to log in with
    #[arg(long)]
    email: String,
    /// What they do, as parents read it
    #[arg(long, default_value = "Beheerder")]
    function: String,
    /// administrator, coordinator, director, safeguarding_officer; or location_manager:LOCATION, regional_manager:REGION
    /// and committee:LOCATION, by name
    #[arg(long, default_value = "administrator")]
    role: String,
    /// The name of the organisation, where there is none yet
    #[arg(long)]
    organisation: Option<String>,
    /// The language of the invitation
    #[arg(long, default_value = "nl")]
    lang: String,
}

/// Adds somebody, and prints the link of the invitation, which is also mailed.
pub async fn add(house: &House, add: Add) -> Result<(), Box<dyn Error>> {
    let joins = Joins {
        name: add.name.trim(),
        function: add.function.trim(),
        email: &add.email,
        role: role(house, &add.role).await?,
        lang: Lang::from_tag(&add.lang),
    };
    if joins.name.is_empty() || !joins.email.contains('@') {
        return Err(Wrong("A person has a name and a mail address.".to_owned()).into());
    }
    let (_, token) = organisation::join(house, &joins, add.organisation.as_deref(), clock::now()).await?;
    invited(house, joins.name, &token);
    Ok(())
}

/// Ends the app and every session of somebody, and invites them anew.
pub async fn reset(house: &House, email: &str) -> Result<(), Box<dyn Error>> {
    let account = accounts::password_hash(&house.pool, email).await?;
    let (who, _) = account.ok_or_else(|| Wrong(format!("Nobody logs in with {email:?}.")))?;
    accounts::factor::end(&house.pool, who).await?;
    let token = links::make(house, who, Why::Invitation, Lang::Nl, clock::now()).await?;
    invited(house, email, &token);
    Ok(())
}

fn invited(house: &House, who: &str, token: &str) {
    println!("{who} is invited by mail. The same link, which works once, within a week:");
    println!("{}/toegang/wachtwoord/{token}", house.config.base_url);
}

async fn role(house: &House, typed: &str) -> Result<Role, Box<dyn Error>> {
    let (key, of) = typed.split_once(':').unwrap_or((typed, ""));
    let unknown = |what: &str| Wrong(format!("There is no {what} {of:?}."));
    let location = || async {
        let org = organisation::load(&house.pool).await?;
        let found = org.locations.iter().find(|l| l.name.eq_ignore_ascii_case(of)).map(|l| l.id);
        found.ok_or_else(|| Box::<dyn Error>::from(unknown("location")))
    };
    Ok(match (key, of) {
        ("administrator", "") => Role::Administrator,
        ("coordinator", "") => Role::Coordinator,
        ("director", "") => Role::Director,
        ("safeguarding_officer", "") => Role::SafeguardingOfficer,
        ("location_manager", _) => Role::LocationManager(location().await?),
        ("committee", _) => Role::Committee(location().await?),
        ("regional_manager", _) => {
            let regions = organisation::regions(&house.pool).await?;
            let found = regions.iter().find(|(_, name)| name.eq_ignore_ascii_case(of)).map(|(id, _)| *id);
            Role::RegionalManager(found.ok_or_else(|| unknown("region"))?)
        }
        _ => return Err(Wrong(format!("There is no role {typed:?}: `gehoor user add --help` names them.")).into()),
    })
}
