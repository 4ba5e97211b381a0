//! What the pages of a remark ask of the server.

use crate::{domain::remark::RemarkForm, error::AppError, public::Public};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The page of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blank {
    /// The organisation as parents see it.
    pub public: Public,
    /// Id and name of each location.
    pub locations: Vec<(String, String)>,
    /// For how many months the words are kept.
    pub months: u32,
    /// What was typed before, and not sent yet.
    pub form: RemarkForm,
    /// The key by which it is sent once.
    pub key: Uuid,
}

/// The form, with what was typed before.
#[server(name = LoadRemark, prefix = "/api", endpoint = "opmerking/lees")]
pub async fn load_remark() -> Result<Blank, AppError> {
    use crate::{
        house::{actor, cookies},
        public::server::public,
        store::{organisation, remarks, retention},
    };
    let token = cookies::of_request(cookies::REMARK); // whoever holds the cookie of a remark that came back; else an empty form
    let house = actor::house()?;
    let form = match token {
        Some(token) => remarks::find(&house.pool, &token).await?.unwrap_or_default(),
        None => RemarkForm::default(),
    };
    Ok(Blank {
        public: public(&house).await?,
        locations: organisation::load(&house.pool).await?.offered_places(&[]),
        months: retention::terms(&house.pool).await?.remark_months,
        form,
        key: Uuid::new_v4(),
    })
}

/// Sends the remark. What is wrong with it is kept as it was typed; sent ten times it is sent once.
#[server(name = SendRemark, prefix = "/api", endpoint = "opmerking/stuur")]
pub async fn send_remark(
    /// The key by which it is sent once.
    key: Uuid,
    /// What was typed.
    #[server(default)]
    form: RemarkForm,
    /// What only programs fill in.
    #[server(default)]
    extra: String,
) -> Result<(), AppError> {
    use crate::{
        domain::remark::parse_remark,
        house::{actor, cookies},
        public::{
            pace::{self, Form},
            server::{arrived, go},
        },
        store::remarks,
    };
    let (house, (now, _)) = (actor::house()?, actor::now()); // anybody
    pace::slowly(&house, Form::Remark).await?;
    if pace::caught(Form::Remark, &extra).await {
        arrived("/opmerking/dank", key);
        return Ok(());
    }
    let sent = match parse_remark(&form) {
        Ok(new) => remarks::send(&house, key, &new, now).await,
        Err(fields) => Err(AppError::Fields(fields)),
    };
    if let Err(error) = sent {
        let token = hex::encode(house.keys.mark(&[b"token of a remark", key.as_bytes()]));
        remarks::keep(&house.pool, &token, &form, now).await?;
        cookies::set_remark(&token);
        let why = match &error {
            AppError::Fields(_) => "1".to_owned(),
            AppError::SlowDown(seconds) => format!("wacht&seconden={seconds}"),
            _ => "storing".to_owned(),
        };
        go(&format!("/opmerking?fout={why}"));
        return Err(error);
    }
    if let Some(token) = cookies::of_request(cookies::REMARK) {
        remarks::forget(&house.pool, &token).await?;
        cookies::clear_remark();
    }
    arrived("/opmerking/dank", key);
    Ok(())
}
