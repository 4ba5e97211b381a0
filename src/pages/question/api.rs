//! What the pages of a question ask of the server.

use crate::{
    domain::{deadlines::Terms, intake::Answers},
    error::AppError,
    public::Public,
};
use chrono::NaiveDate;
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
    /// What was typed before, and not asked yet.
    pub answers: Answers,
    /// The key by which it is asked once.
    pub key: Uuid,
}

/// What somebody who asked may keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedReceipt {
    /// The organisation as parents see it.
    pub public: Public,
    /// The public name of the question; nothing was asked with this device where it lacks.
    pub kept: Option<Kept>,
}

/// What is kept of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The public name of the question.
    pub reference: String,
    /// The code, in groups of four.
    pub code: String,
    /// By when it is answered.
    pub answer_due: NaiveDate,
    /// The terms fixed on the day it was asked, for the days that did not count.
    pub terms: Terms,
    /// Whether a mail comes when the answer is there.
    pub mailed: bool,
    /// Whether calling and mailing is safe.
    pub safe: bool,
}

/// The form, with what was typed before.
#[server(name = LoadQuestion, prefix = "/api", endpoint = "vraag/lees")]
pub async fn load_question() -> Result<Blank, AppError> {
    use crate::{house::actor, public::server::public, store};
    let draft = actor::visitor().question; // whoever holds the cookie of a question that was begun; else an empty form
    let house = actor::house()?;
    let state = match draft {
        Some(draft) => store::drafts::load(&house.pool, draft).await.unwrap_or_default(),
        None => store::drafts::DraftState::default(),
    };
    let answers = if state.filed.is_some() { Answers::default() } else { state.answers };
    Ok(Blank {
        public: public(&house).await?,
        locations: store::organisation::load(&house.pool).await?.offered_places(&answers.locations),
        answers,
        key: Uuid::new_v4(),
    })
}

/// Asks the question. What is wrong with it is kept as it was typed; sent ten times it is asked once.
#[server(name = AskQuestion, prefix = "/api", endpoint = "vraag/stel")]
pub async fn ask_question(
    /// The key by which it is asked once.
    key: Uuid,
    /// What was typed.
    #[server(default)]
    answers: Answers,
    /// What only programs fill in.
    #[server(default)]
    extra: String,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, cookies},
        public::{
            pace::{self, Form},
            server::{arrived, go},
        },
        store::{drafts, road},
    };
    let visitor = actor::visitor(); // anybody
    let house = actor::house()?;
    let now = actor::now().0;
    let (draft, token) = drafts::of_key(&house.keys, key);
    pace::slowly(&house, Form::Question).await?;
    if pace::caught(Form::Question, &extra).await {
        cookies::set_question(&token);
        arrived("/vraag/klaar", key);
        return Ok(());
    }
    if let Err(error) = drafts::put(&house.pool, draft, &token, &answers, now).await {
        go("/vraag?fout=storing");
        return Err(error.into());
    }
    cookies::set_question(&token);
    match road::ask(&house, draft, visitor.lang, visitor.staff.map(|s| s.id), now).await {
        Ok(_) => {
            // What was begun before with this device became this one.
            if let Some(before) = visitor.question.filter(|before| *before != draft)
                && drafts::load(&house.pool, before).await.is_ok_and(|state| state.filed.is_none())
            {
                drafts::wipe(&house.pool, before).await?;
            }
            arrived("/vraag/klaar", key);
            Ok(())
        }
        Err(error) => {
            let why = if matches!(error, AppError::Fields(_)) { "1" } else { "storing" };
            go(&format!("/vraag?fout={why}"));
            Err(error)
        }
    }
}

/// The confirmation of what was asked with this device.
#[server(name = LoadAsked, prefix = "/api", endpoint = "vraag/bevestiging")]
pub async fn load_asked() -> Result<AskedReceipt, AppError> {
    use crate::{
        house::actor,
        public::server::{public, public_of},
        store::drafts,
    };
    let draft = actor::visitor().question; // whoever holds the cookie of the question that was asked
    let house = actor::house()?;
    let asked = match draft {
        Some(draft) => drafts::load(&house.pool, draft).await.unwrap_or_default().filed,
        None => None,
    };
    Ok(match asked {
        Some(complaint) => {
            let kept = server::kept(&house, complaint).await?;
            AskedReceipt { public: public_of(&house, complaint).await?, kept }
        }
        None => AskedReceipt { public: public(&house).await?, kept: None },
    })
}

/// Forgets on this device what was typed and asked.
#[server(name = WipeQuestion, prefix = "/api", endpoint = "vraag/wis")]
pub async fn wipe_question() -> Result<(), AppError> {
    use crate::{
        house::{actor, cookies},
        public::server::go,
        store::drafts,
    };
    let draft = actor::visitor().question; // whoever holds the cookie of a question that was begun
    let house = actor::house()?;
    if let Some(draft) = draft
        && drafts::load(&house.pool, draft).await.is_ok_and(|state| state.filed.is_none())
    {
        drafts::wipe(&house.pool, draft).await?;
    }
    cookies::clear_question();
    go("/vraag");
    Ok(())
}

#[cfg(feature = "ssr")]
mod server {
    use super::Kept;
    use crate::{
        domain::{
            access::{self, Actor},
            ids::ComplaintId,
        },
        error::AppError,
        house::House,
        store::{case, road},
    };

    /// What is kept of a question; nothing where it was none.
    pub async fn kept(house: &House, complaint: ComplaintId) -> Result<Option<Kept>, AppError> {
        let receipt = road::receipt(house, complaint).await?;
        let Some(answer_due) = receipt.answer_due else { return Ok(None) };
        let facts = case::facts_by_id(&house.pool, complaint).await?.ok_or(AppError::NotFound)?;
        let permit = access::sees(&Actor::Complainant(complaint), &facts).ok_or(AppError::NotFound)?;
        let filed = case::open(&house.pool, &permit).await?.complaint.filed;
        Ok(Some(Kept {
            reference: receipt.reference.to_string(),
            code: receipt.code.grouped(),
            answer_due,
            terms: receipt.terms,
            mailed: filed.safe && filed.has_email,
            safe: filed.safe,
        }))
    }
}
