//! What the contact page asks of the server.

use crate::{
    error::AppError,
    public::{Contact, Public},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Everybody whom a parent can call or write to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contacts {
    /// The organisation as parents see it.
    pub public: Public,
    /// The towns, each with its locations.
    pub towns: Vec<(String, Vec<At>)>,
}

/// A location, and whom to call there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct At {
    /// Its name.
    pub name: String,
    /// Its manager; the next level while the post is vacant.
    pub manager: Option<Contact>,
    /// Whether the post is vacant.
    pub vacant: bool,
}

/// Everybody, by town.
#[server(name = LoadContacts, prefix = "/api", endpoint = "contact/lees")]
pub async fn load_contacts() -> Result<Contacts, AppError> {
    use crate::{house::actor, public::server::public, store::organisation};
    let (house, (_, today)) = (actor::house()?, actor::now()); // anybody
    let org = organisation::load(&house.pool).await?;
    Ok(Contacts { public: public(&house).await?, towns: server::towns(&org, today) })
}

#[cfg(feature = "ssr")]
mod server {
    use super::At;
    use crate::{
        domain::{
            organisation::{Location, Organisation},
            remark,
        },
        public::Contact,
    };
    use chrono::NaiveDate;
    use std::collections::BTreeMap;

    /// The locations by town, each in the order of the alphabet.
    pub fn towns(org: &Organisation, today: NaiveDate) -> Vec<(String, Vec<At>)> {
        let mut towns: BTreeMap<String, Vec<At>> = BTreeMap::new();
        for location in &org.locations {
            towns.entry(location.town.clone()).or_default().push(at(org, location, today));
        }
        for locations in towns.values_mut() {
            locations.sort_by(|a, b| a.name.cmp(&b.name));
        }
        towns.into_iter().collect()
    }

    fn at(org: &Organisation, location: &Location, today: NaiveDate) -> At {
        let vacant = location.manager.is_none();
        let who = location.manager.or_else(|| remark::receiver(org, location.id, today));
        let manager = who.and_then(|id| org.member(id)).map(Contact::from);
        At { name: location.name.clone(), manager, vacant }
    }
}
