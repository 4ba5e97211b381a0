//! What is filled in once the complaint was sent, on another page or device that did not know of it.

use super::load_draft;
use crate::{
    domain::{
        ids::{ComplaintId, DraftId},
        intake::{Answers, Step},
    },
    error::AppError,
    house::{House, actor},
    pages::wizard::summary,
    public::server::go,
    store::{drafts, unsent},
    text::wizard as text,
};

/// Keeps the answer to a question as a message that can be sent, and leads to where it says so. The same words again are
/// nothing new.
pub(super) async fn keep(
    house: &House,
    (draft, complaint): (DraftId, ComplaintId),
    step: Step,
    posted: Answers,
) -> Result<(), AppError> {
    let mut answers = Answers::default();
    answers.take(step, posted);
    if drafts::otherwise(&house.pool, &house.keys, draft, step, &answers).await? {
        let added = message(step, &answers).await?;
        unsent::add_to_answer(&house.pool, complaint, &added, actor::now().0).await.map_err(super::led::refused)?;
        return Err(super::led::led(AppError::Filed));
    }
    go("/klacht/klaar");
    Ok(())
}

/// The answer in words, each below its question.
async fn message(step: Step, answers: &Answers) -> Result<String, AppError> {
    let lang = actor::visitor().lang;
    let locations = match step {
        Step::Location => load_draft().await?.locations,
        _ => Vec::new(),
    };
    let lines = summary::lines(lang, answers, &locations);
    let said = lines.into_iter().filter(|line| line.step == step && !line.value.trim().is_empty());
    let said: Vec<_> = said.map(|line| text::afterwards_added(lang, line.label, &line.value)).collect();
    match said.is_empty() {
        true => Ok(text::afterwards_emptied(lang, text::question(lang, step))),
        false => Ok(said.join("\n\n")),
    }
}
