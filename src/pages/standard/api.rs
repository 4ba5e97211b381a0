//! The server's side of beginning a judgement with standard texts.

use crate::error::AppError;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The text that was chosen for a point; blank for none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct Chosen {
    pub point: String,
    pub text: String,
}

/// Keeps what was typed of a judgement, and goes on to the standard texts; nothing is sent to anybody.
#[server(name = KeepJudgement, prefix = "/api", endpoint = "oordeel/bewaar")]
pub async fn keep_judgement(
    /// Of which case.
    reference: String,
    /// How many events it had when they looked.
    seen: u32,
    /// As typed.
    form: crate::domain::forms::CaseForm,
) -> Result<(), AppError> {
    use crate::{domain::forms::FormKind, house::actor, store::unsent};
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let (id, file) = server::drafting(&house, &staff, &reference, now).await?;
    if form.kind != FormKind::DraftJudgement {
        return Err(AppError::NotFound);
    }
    let typed = unsent::Unsent { form, seen, error: AppError::Fields(Vec::new()) };
    unsent::keep(&house.pool, staff.id, id, &typed, now).await?;
    leptos_axum::redirect(&format!("/team/teksten/{}", file.complaint.filed.reference), false);
    Ok(())
}

/// Puts the chosen texts into the draft of the judgement, behind what was typed before; nothing is sent to anybody.
#[server(name = BeginJudgement, prefix = "/api", endpoint = "oordeel/begin")]
pub async fn begin_judgement(
    /// Of which case.
    reference: String,
    /// What was chosen.
    #[server(default)]
    chosen: Vec<Chosen>,
) -> Result<(), AppError> {
    use crate::{
        domain::{
            forms::{CaseForm, FormKind, begun},
            judgement::Outcome,
        },
        house::actor,
        store::{standard_texts, unsent},
    };
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let (id, file) = server::drafting(&house, &staff, &reference, now).await?;
    let kept = unsent::find(&house.pool, staff.id, id, FormKind::DraftJudgement).await?;
    // What somebody else wrote since they looked is not overwritten: sending says what changed.
    let seen = kept.as_ref().map_or(file.complaint.seq, |kept| kept.seen);
    let kept = kept.map(|kept| kept.form);
    let word = |id| file.words.get(&id).map(String::as_str);
    let blank = CaseForm { kind: FormKind::DraftJudgement, ..CaseForm::default() };
    let mut form = kept.unwrap_or_else(|| begun(blank, &file.complaint, word));
    let texts = standard_texts::all(&house.pool).await?;
    for Chosen { point, text } in chosen {
        let text = texts.iter().find(|one| one.id.to_string() == text);
        let row = form.findings.iter_mut().find(|row| row.point == point);
        let (Some(text), Some(row)) = (text, row) else { continue };
        // Sent twice it stands there once.
        if !row.reasons.contains(&text.words) {
            let between = if row.reasons.trim().is_empty() { "" } else { "\n\n" };
            row.reasons = format!("{}{between}{}", row.reasons.trim_end(), text.words);
        }
        if let Some(outcome) = text.outcome.map(Outcome::key) {
            outcome.clone_into(&mut row.outcome);
        }
    }
    // Nothing is wrong with it: it is only not sent yet.
    let begun = unsent::Unsent { form, seen, error: AppError::Fields(Vec::new()) };
    unsent::keep(&house.pool, staff.id, id, &begun, now).await?;
    let kind = FormKind::DraftJudgement.key();
    leptos_axum::redirect(&format!("/zaak/{}?formulier={kind}", file.complaint.filed.reference), false);
    Ok(())
}

/// What only the server does.
pub(super) mod server {
    use crate::{
        domain::{
            access::{self, Action, Actor, StaffActor},
            ids::ComplaintId,
            reference::Reference,
        },
        error::AppError,
        house::House,
        store::case::{self, CaseFile},
    };
    use chrono::{DateTime, Utc};

    /// A case of which somebody may write the judgement now; to anybody else it is not there.
    pub async fn drafting(
        house: &House,
        staff: &StaffActor,
        reference: &str,
        now: DateTime<Utc>,
    ) -> Result<(ComplaintId, CaseFile), AppError> {
        let reference: Reference = reference.parse().map_err(|_| AppError::NotFound)?;
        let facts = case::facts(&house.pool, &reference).await?.ok_or(AppError::NotFound)?;
        let actor = Actor::Staff(staff.clone());
        let permit = access::sees(&actor, &facts).filter(access::Permit::whole).ok_or(AppError::NotFound)?;
        let open = Action::DraftJudgement.when().contains(&facts.standing());
        if !open || !access::may(&actor, Action::DraftJudgement, &facts) {
            return Err(AppError::NotFound);
        }
        case::opened(&house.pool, &permit, staff.id, now).await?;
        Ok((facts.id, case::open(&house.pool, &permit).await?))
    }
}
