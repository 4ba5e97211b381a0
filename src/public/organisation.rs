//! What every page for parents knows: the organisation's name, and whom to ask.

use crate::{
    domain::{helplines::Helplines, intake::Category, organisation::StaffMember},
    error::AppError,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The organisation as parents see it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Public {
    /// The name they know it by.
    pub organisation: String,
    /// Whom they can ask (R2).
    pub coordinator: Option<Contact>,
    /// Whom they can turn to outside of the house (R17, R18).
    pub helplines: Helplines,
    /// What is not offered for new complaints.
    #[serde(default)]
    pub closed: Vec<Category>,
}

/// Somebody of ours whom parents may call or write to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Who.
    pub name: String,
    /// What they do.
    pub function: String,
    /// Work telephone; empty without.
    pub phone: String,
    /// Work mail; empty without.
    pub mail: String,
}

impl From<&StaffMember> for Contact {
    fn from(member: &StaffMember) -> Self {
        Self {
            name: member.name.clone(),
            function: member.function.clone(),
            phone: member.phone.clone().unwrap_or_default(),
            mail: member.email.clone().unwrap_or_default(),
        }
    }
}

/// What stands around every page.
#[server(name = LoadHome, prefix = "/api", endpoint = "start/lees")]
pub async fn load_home() -> Result<Public, AppError> {
    let house = crate::house::actor::house()?; // anybody
    server::public(&house).await
}

/// What only the server does.
#[cfg(feature = "ssr")]
pub mod server {
    use super::{AppError, Contact, Public};
    use crate::{
        domain::{
            access::Role,
            ids::{ComplaintId, StaffId},
            organisation::Organisation,
            routing,
        },
        house::{House, clock, cookies, keys},
        store::{case, links, organisation},
    };
    use http::{
        HeaderName, HeaderValue,
        header::{ACCEPT, REFERRER_POLICY},
        request::Parts,
    };
    use leptos::prelude::use_context;
    use leptos_axum::ResponseOptions;
    use uuid::Uuid;

    /// The organisation as parents see it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn public(house: &House) -> Result<Public, AppError> {
        Ok(with_card(organisation::load(&house.pool).await?, &[]))
    }

    /// The organisation as whoever filed this complaint sees it: whom to ask is nobody whom it is about (R8).
    ///
    /// # Errors
    /// When the database fails.
    pub async fn public_of(house: &House, complaint: ComplaintId) -> Result<Public, AppError> {
        let facts = case::facts_by_id(&house.pool, complaint).await?;
        let conflicted = facts.map(|facts| facts.conflicted).unwrap_or_default();
        Ok(with_card(organisation::load(&house.pool).await?, &conflicted))
    }

    fn with_card(organisation: Organisation, conflicted: &[StaffId]) -> Public {
        // Without a coordinator the page still says everything else.
        let first = organisation.with_role(Role::Coordinator).next();
        let first = match first {
            Some(first) if conflicted.contains(&first.id) => {
                routing::coordinator(&organisation, conflicted, clock::amsterdam_date(clock::now()))
                    .and_then(|id| organisation.member(id))
            }
            first => first,
        };
        Public {
            coordinator: first.map(Contact::from),
            organisation: organisation.name.clone(),
            helplines: organisation.helplines,
            closed: organisation.closed,
        }
    }

    /// A page behind a personal link: no search engine keeps it, and where it leads does not learn its address.
    pub fn private() {
        let Some(response) = use_context::<ResponseOptions>() else { return };
        let robots = HeaderName::from_static("x-robots-tag");
        response.insert_header(robots, HeaderValue::from_static("noindex, nofollow"));
        response.insert_header(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    }

    /// Ends what a personal link opened on this device.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn close_link(house: &House) -> Result<(), AppError> {
        let token = use_context::<Parts>()
            .and_then(|p| cookies::get(&p.headers, cookies::LINK, house.config.secure()).map(keys::token_hash));
        if let Some(token) = token {
            links::end(&house.pool, &token).await?;
        }
        cookies::clear_link();
        Ok(())
    }

    /// Whether a form was posted by the browser itself, so that the answer must be a page to go to.
    pub fn plain_form() -> bool {
        use_context::<Parts>()
            .and_then(|parts| parts.headers.get(ACCEPT)?.to_str().ok().map(|accept| accept.contains("text/html")))
            .unwrap_or(false)
    }

    /// As [`go`], to the page that says that a form arrived. Its address says which, for the device that kept what was typed
    /// in it: a part of the form's key, with which nothing can be sent.
    pub fn arrived(path: &str, key: Uuid) {
        let join = if path.contains('?') { '&' } else { '?' };
        let (part, ..) = key.as_fields();
        go(&format!("{path}{join}stuk={part:08x}"));
    }

    /// As [`go`], to a form that comes back: its page shows what was typed in a field that no address may hold.
    pub fn back(path: &str, field: &str, typed: &str) {
        if plain_form() {
            cookies::set_typed(field, typed);
            leptos_axum::redirect(path, false);
        }
    }

    /// Sends a browser without script to a page; the others go there by themselves.
    pub fn go(path: &str) {
        if plain_form() {
            leptos_axum::redirect(path, false);
        }
    }
}
