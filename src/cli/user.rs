//! `gehoor user`: who may come in, before there is anybody who can see to it in the pages.

use gehoor::{
    domain::{
        access::{Role, Unnamed, role_named},
        ids::StaffId,
        lang::Lang,
        words::{self, Prose},
    },
    house::{House, clock, config::Wrong},
    store::{
        accounts::{
            self,
            links::{self, Why},
        },
        organisation::{self, Joins, NotJoined},
    },
    text::mail,
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
    let wrong = |what: &str| Wrong(format!("{what} is no name."));
    let (name, function) = (Prose::parse(&add.name), Prose::parse(&add.function));
    let email = words::email(&add.email).map_err(|_| Wrong(format!("{:?} is no mail address.", add.email)))?;
    let joins = Joins {
        name: &name.map_err(|_| wrong("--name"))?,
        function: &function.map_err(|_| wrong("--function"))?,
        email: &email,
        role: Some(role(house, &add.role).await?),
        phone: None,
        location: None,
        lang: Lang::from_tag(&add.lang),
    };
    match organisation::join(house, &joins, add.organisation.as_deref(), clock::now()).await? {
        Ok((who, token)) => invited(house, who, joins.name.as_str(), &token).await,
        Err(why) => Err(Wrong(refusal(why).to_owned()).into()),
    }
}

const fn refusal(why: NotJoined) -> &'static str {
    match why {
        NotJoined::NoOrganisation => "There is no organisation yet: give its name with --organisation.",
        NotJoined::AddressTaken => "Somebody logs in with this mail address already.",
        NotJoined::NoSuchPlace => "The location or region of the role does not exist.",
    }
}

/// Ends the app and every session of somebody, and invites them anew.
pub async fn reset(house: &House, email: &str) -> Result<(), Box<dyn Error>> {
    let account = accounts::password_hash(&house.pool, email).await?;
    let (who, _) = account.ok_or_else(|| Wrong(format!("Nobody logs in with {email:?}.")))?;
    accounts::factor::end(&house.pool, who).await?;
    accounts::provider::forget(&house.pool, who).await?;
    let token = links::make(house, who, Why::Invitation, Lang::Nl, clock::now()).await?;
    invited(house, who, email, &token).await
}

async fn invited(house: &House, who: StaffId, name: &str, token: &str) -> Result<(), Box<dyn Error>> {
    let by_link = links::comes_by_link(&house.pool, who, clock::now()).await?;
    let path = if by_link { mail::committee_path(token) } else { mail::password_path(token) };
    println!("{name} is invited by mail. The same link, which works once, within a week:");
    println!("{}{path}", house.config.base_url);
    Ok(())
}

async fn role(house: &House, typed: &str) -> Result<Role, Box<dyn Error>> {
    let (org, regions) = (organisation::load(&house.pool).await?, organisation::regions(&house.pool).await?);
    role_named(typed, &org, &regions).map_err(|unnamed| {
        Wrong(match unnamed {
            Unnamed::NoSuchRole => format!("There is no role {typed:?}: `gehoor user add --help` names them."),
            Unnamed::NoSuchPlace(of) => format!("There is no location or region {of:?}, or more than one."),
        })
        .into()
    })
}
