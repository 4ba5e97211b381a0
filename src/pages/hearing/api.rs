//! What the pages behind a personal link ask of the server. An unknown link, one that expired or was taken back, and one
//! to a case that is not there for this person any more get the same answer.

use crate::{
    domain::{hearing::Heard, judgement::Outcome},
    error::AppError,
    public::Public,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The page: the extract of whoever came by a link, or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hearing {
    /// The organisation.
    pub public: Public,
    /// The extract.
    pub extract: Option<Released>,
}

/// What a subject reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Released {
    /// The points: number, words, and what was found once they may know it.
    pub points: Vec<(u8, String, Option<Outcome>)>,
    /// How the own hearing ended.
    pub heard: Option<Heard>,
    /// What they said.
    pub statements: Vec<String>,
    /// Whether they can say something now.
    pub open: bool,
    /// The key with which it is said once.
    pub key: Uuid,
    /// By which a device tells what was typed here from what was typed about another complaint, or by somebody else.
    pub device: String,
    /// What could not be recorded, and why.
    pub returned: Option<(String, AppError)>,
}

/// Opens a personal link. Looking at its page uses nothing up: only this does.
#[server(name = OpenLink, prefix = "/api", endpoint = "persoonlijk/open")]
pub async fn open_link(
    /// The token, as it stood in the link.
    #[server(default)]
    token: String,
) -> Result<(), AppError> {
    use crate::{house::actor, public::server::go};
    let house = actor::house()?; // anybody
    match server::open(&house, &token).await {
        Ok(there) => {
            go(there);
            Ok(())
        }
        Err(error) => {
            go("/wederhoor");
            Err(error)
        }
    }
}

/// What was released to whoever came by a link.
#[server(name = LoadHearing, prefix = "/api", endpoint = "wederhoor/lees")]
pub async fn load_hearing() -> Result<Hearing, AppError> {
    use crate::{house::actor, public::server::public};
    let subject = actor::subject().ok(); // whoever came by a link; nobody else reads anything
    let house = actor::house()?;
    let extract = match subject {
        Some((complaint, who)) => server::read(&house, complaint, who).await?,
        None => None,
    };
    Ok(Hearing { public: public(&house).await?, extract })
}

/// The subject says something, or corrects what was noted: it comes beside what is there.
#[server(name = SayHearing, prefix = "/api", endpoint = "wederhoor/zeg")]
pub async fn say_hearing(
    /// What was written.
    #[server(default)]
    text: String,
    /// The key by which it is said once.
    key: Uuid,
) -> Result<(), AppError> {
    use crate::{
        house::actor,
        public::server::{arrived, go},
    };
    let (complaint, who) = actor::subject()?; // whoever came by a link
    let house = actor::house()?;
    let said = server::say(&house, complaint, who, &text, key).await;
    match said {
        Ok(()) => arrived("/wederhoor?gedaan=1", key),
        Err(_) => go("/wederhoor?fout=1"),
    }
    said
}

/// Ends the sight on this device.
#[server(name = CloseHearing, prefix = "/api", endpoint = "wederhoor/sluit")]
pub async fn close_hearing() -> Result<(), AppError> {
    use crate::{
        house::actor,
        public::server::{close_link, go},
    };
    let house = actor::house()?; // whoever holds the cookie
    close_link(&house).await?;
    go("/wederhoor");
    Ok(())
}

#[cfg(feature = "ssr")]
mod server {
    use super::Released;
    use crate::{
        domain::{
            access::{self, Action, Actor},
            command::Command,
            decide,
            field::FieldError,
            forms::{CaseForm, FormKind},
            ids::{ComplaintId, StaffId},
            words::Prose,
        },
        error::AppError,
        house::{House, clock, cookies},
        store::{
            case,
            links::{self, Purpose},
            road::{self, Order},
            unsent::{self, Unsent},
        },
    };
    use uuid::Uuid;

    /// Opens a link; gives the page that it leads to.
    pub async fn open(house: &House, token: &str) -> Result<&'static str, AppError> {
        let opened = links::exchange(&house.pool, token, clock::now()).await?;
        // Whatever an earlier link opened on this device is not what this one opens.
        let Some((link, session)) = opened else {
            cookies::clear_link();
            return Err(AppError::NotFound);
        };
        cookies::set_link(&session);
        let facts = case::facts_by_id(&house.pool, link.complaint).await?.ok_or(AppError::NotFound)?;
        access::sees(&link.purpose.actor(link.complaint), &facts).ok_or(AppError::NotFound)?;
        Ok(match link.purpose {
            Purpose::Hearing(_) => "/wederhoor",
            Purpose::Reader(_) => "/meelezen",
        })
    }

    /// The extract; nothing where it is not theirs to read any more.
    pub async fn read(house: &House, complaint: ComplaintId, who: StaffId) -> Result<Option<Released>, AppError> {
        let actor = Actor::Subject(complaint, who);
        let Some(facts) = case::facts_by_id(&house.pool, complaint).await? else { return Ok(None) };
        let Some(permit) = access::sees(&actor, &facts) else { return Ok(None) };
        let extract = case::extract(&house.pool, &permit).await?;
        let returned = unsent::find(&house.pool, who, complaint, FormKind::GiveStatement).await?;
        Ok(Some(Released {
            points: extract.points.into_iter().map(|p| (p.number, p.title, p.outcome)).collect(),
            heard: extract.heard,
            statements: extract.statements,
            open: decide::open_to(Action::GiveStatement, &actor, &facts).is_ok(),
            key: Uuid::new_v4(),
            device: house.keys.on_device(&[complaint.0.as_bytes(), who.0.as_bytes()]),
            returned: returned.map(|u| (u.form.text, u.error)),
        }))
    }

    pub async fn say(
        house: &House,
        complaint: ComplaintId,
        who: StaffId,
        text: &str,
        key: Uuid,
    ) -> Result<(), AppError> {
        let said = record(house, complaint, who, text, key).await;
        match &said {
            Ok(()) => unsent::forget(&house.pool, who, complaint, FormKind::GiveStatement).await?,
            Err(AppError::NotFound) => {}
            Err(error) => {
                let form = CaseForm { kind: FormKind::GiveStatement, text: text.to_owned(), ..CaseForm::default() };
                let kept = Unsent { form, seen: 0, error: error.clone() };
                unsent::keep(&house.pool, who, complaint, &kept, clock::now()).await?;
            }
        }
        said
    }

    async fn record(
        house: &House,
        complaint: ComplaintId,
        who: StaffId,
        text: &str,
        key: Uuid,
    ) -> Result<(), AppError> {
        let wrong = |problem| AppError::Fields(vec![FieldError { field: "text".to_owned(), problem }]);
        let words = Prose::parse(text).map_err(wrong)?;
        let command = Command::GiveStatement(words);
        let order = Order { actor: Actor::Subject(complaint, who), complaint, seen: 0, key, command };
        road::perform(house, order, clock::now()).await?;
        Ok(())
    }
}
