//! The draft of a judgement: kept while it is written, for whoever writes it alone, and back when they are.

use super::state::CasePage;
use crate::{
    domain::{
        forms::{CaseForm, Turn},
        reference::Reference,
    },
    error::AppError,
};
use chrono::NaiveDate;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// When a draft was kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptAt {
    /// The Amsterdam date.
    pub day: NaiveDate,
    /// The Amsterdam time of day.
    pub time: String,
}

/// Whether what is typed is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// There is no draft.
    #[default]
    Nothing,
    /// Something was typed since.
    Typing,
    /// Until then.
    At(KeptAt),
    /// It could not be.
    Failed,
}

/// Keeps the draft of a judgement for who writes it; nothing is sent to anybody. Says when, or nothing where they
/// offered the judgement meanwhile.
#[server(name = KeepDraft, prefix = "/api", endpoint = "oordeel/concept")]
pub async fn keep_draft(
    /// Of which case.
    reference: Reference,
    /// How many events it had when they began to type.
    seen: u32,
    /// Up to where they say that they read what changed since.
    #[server(default)]
    saw: Option<u32>,
    /// In which order the page sent this, where it sends by itself.
    #[server(default)]
    turn: Option<Turn>,
    /// As typed.
    form: CaseForm,
) -> Result<Option<KeptAt>, AppError> {
    use crate::{
        domain::forms::FormKind,
        house::{actor, clock, plain},
        store::unsent,
    };
    let staff = actor::staff()?;
    let (house, (now, day)) = (actor::house()?, actor::now());
    let id = server::writing(&house, &staff, &reference).await?;
    if form.kind != FormKind::DraftJudgement {
        return Err(AppError::NotFound);
    }
    let kept = unsent::draft::keep(&house.pool, staff.id, id, &form, (seen.max(saw.unwrap_or(0)), turn), now).await?;
    if plain::is_plain() {
        leptos_axum::redirect(&format!("/zaak/{reference}#wat-nu"), false);
    }
    Ok(kept.then(|| KeptAt { day, time: clock::amsterdam_time(now) }))
}

/// Drops the draft of a judgement.
#[server(name = DropDraft, prefix = "/api", endpoint = "oordeel/wis")]
pub async fn drop_draft(
    /// Of which case.
    reference: Reference,
    /// In which order the page sent this, where it sends by itself.
    #[server(default)]
    turn: Option<Turn>,
) -> Result<(), AppError> {
    use crate::{
        house::{actor, plain},
        store::unsent,
    };
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let id = server::writing(&house, &staff, &reference).await?;
    unsent::draft::drop(&house.pool, staff.id, id, turn, now).await?;
    if plain::is_plain() {
        leptos_axum::redirect(&format!("/zaak/{reference}#wat-nu"), false);
    }
    Ok(())
}

#[cfg(feature = "ssr")]
pub(super) mod server {
    use super::{
        super::data::{CaseData, Draft},
        KeptAt,
    };
    use crate::{
        domain::{
            access::{self, Action, Actor, Permit, StaffActor},
            forms::{self, CaseForm, FormKind},
            ids::ComplaintId,
            reference::Reference,
        },
        error::AppError,
        house::{House, clock},
        store::{case, unsent},
    };

    /// A case of which somebody may write the judgement now; to anybody else it is not there.
    pub async fn writing(house: &House, staff: &StaffActor, reference: &Reference) -> Result<ComplaintId, AppError> {
        let facts = case::facts(&house.pool, reference).await?.ok_or(AppError::NotFound)?;
        let actor = Actor::Staff(staff.clone());
        access::sees(&actor, &facts).filter(Permit::whole).ok_or(AppError::NotFound)?;
        let open = Action::DraftJudgement.when().contains(&facts.standing());
        if !open || !access::may(&actor, Action::DraftJudgement, &facts) {
            return Err(AppError::NotFound);
        }
        Ok(facts.id)
    }

    /// The draft of the judgement, where this person may write it now.
    pub async fn kept(house: &House, staff: &StaffActor, case: &CaseData) -> Result<Option<Draft>, AppError> {
        if !case.is_open(FormKind::DraftJudgement) {
            return Ok(None);
        }
        let kept = unsent::draft::find(&house.pool, staff.id, case.complaint.id).await?;
        Ok(kept.map(|(form, seen, at)| Draft {
            form: fitting(form, case),
            seen,
            at: KeptAt { day: clock::amsterdam_date(at), time: clock::amsterdam_time(at) },
        }))
    }

    /// A judgement that was typed before points came or went, with those that are there now.
    pub fn fitting(form: CaseForm, case: &CaseData) -> CaseForm {
        match form.kind {
            FormKind::DraftJudgement => forms::fitted(form, &case.complaint),
            _ => form,
        }
    }
}

/// Keeps what is typed, a second after the last key.
#[cfg(feature = "hydrate")]
pub fn keeper(page: CasePage) -> impl FnMut(CaseForm) {
    debounce(std::time::Duration::from_secs(1), move |form| keep_now(page, form))
}

/// On the server nobody types.
#[cfg(not(feature = "hydrate"))]
pub fn keeper(_page: CasePage) -> impl FnMut(CaseForm) {
    |_| {}
}

/// Keeps what is typed, unless it is kept already, or was offered or dropped meanwhile.
pub fn keep_now(page: CasePage, form: CaseForm) {
    use crate::domain::forms::FormKind;
    // Nothing once they left the page.
    let writes = move || page.typing.try_with_untracked(|typing| typing.contains_key(&FormKind::DraftJudgement));
    if writes() != Some(true) || page.last_kept.with_value(|last| last.as_ref() == Some(&form)) {
        return;
    }
    page.last_kept.set_value(Some(form.clone()));
    let Ok(reference) = page.reference().parse::<Reference>() else { return };
    let seen = untrack(|| page.seen(FormKind::DraftJudgement));
    let turn = page.next_turn();
    leptos::task::spawn_local(async move {
        let kept = keep_draft(reference, seen, None, turn, form).await;
        // What was dropped while this was on its way stays so: its turn is the later one.
        if writes() != Some(true) || page.dropping.get_value() {
            return;
        }
        match kept {
            // Whatever was typed while this was on its way is kept by the next one.
            Ok(Some(at)) if page.last_kept.get_value() == page.judgement.get_untracked() => {
                page.keeping.set(Keeping::At(at));
            }
            Ok(Some(_)) => {}
            // The judgement was offered meanwhile, from another page.
            Ok(None) => page.keeping.set(Keeping::Failed),
            Err(_) => {
                page.keeping.set(Keeping::Failed);
                page.last_kept.set_value(None);
            }
        }
    });
}

/// Drops the draft: the form begins anew, with the version that was offered last.
pub fn drop_now(page: CasePage) {
    let Ok(reference) = page.reference().parse() else { return };
    page.dropping.set_value(true);
    let turn = page.next_turn();
    leptos::task::spawn_local(async move {
        let dropped = drop_draft(reference, turn).await;
        if page.data.try_with_untracked(|_| ()).is_none() {
            return;
        }
        match dropped {
            Ok(()) => page.dropped(),
            Err(_) => {
                page.dropping.set_value(false);
                page.keeping.set(Keeping::Failed);
            }
        }
    });
}
