//! Letters that staff print and post.

use super::{Asks, answer, as_case, follow, letter, named, open, pdf, staffs};
use crate::{
    domain::{
        access::{self, Action, Actor, Role},
        phase::Closing,
    },
    error::AppError,
    house::{House, actor::Visitor, clock},
    papers::{self, KeyLetter},
    store::{
        case::{CaseFile, RecordedActor},
        code_letters, organisation,
    },
};
use axum::{
    Extension,
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};

/// A case whose letters somebody may post: who records that they were.
async fn to_post(house: &House, visitor: &Visitor, reference: &str) -> Result<CaseFile, AppError> {
    let (actor, facts) = staffs(house, visitor, reference).await?;
    if !access::may(&actor, Action::RecordPosted, &facts) {
        return Err(AppError::NotFound);
    }
    open(house, &actor, Some(facts)).await
}

/// For staff who record that letters were posted: for whom no mail reaches (R3).
pub async fn of_receipt(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let file = to_post(&house, &visitor, &reference).await?;
        // A question is answered, where it is not safe nothing is sent, and what goes on elsewhere is told by a person (R2,
        // R6, R7).
        let complaint = &file.complaint;
        if complaint.is_question() || !complaint.filed.safe || complaint.closing() == Some(Closing::Diverted) {
            return Err(AppError::NotFound);
        }
        let org = organisation::load(&house.pool).await?;
        let saw_code = file.events.first().is_some_and(|first| first.actor == RecordedActor::Complainant);
        let today = clock::amsterdam_date(clock::now());
        let document = papers::receipt_letter(as_case(&file, &org), today, saw_code, &follow(&house));
        pdf(&house, document, named(file.complaint.filed.lang, "ontvangstbrief", "letter-of-receipt")).await
    };
    answer(made.await, &visitor, &headers)
}

/// For staff who record that letters were posted: how it ended, where that was no judgement (R4, R17).
pub async fn of_ending(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let file = to_post(&house, &visitor, &reference).await?;
        let org = organisation::load(&house.pool).await?;
        let document = papers::closing(as_case(&file, &org)).ok_or(AppError::NotFound)?;
        pdf(&house, document, named(file.complaint.filed.lang, "afsluitbrief", "closing-letter")).await
    };
    answer(made.await, &visitor, &headers)
}

/// For whoever made it just now: the letter with a key for a new code.
pub async fn with_key(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let (actor, facts) = staffs(&house, &visitor, &reference).await?;
        let (Some(permit), Actor::Staff(staff)) = (access::sees(&actor, &facts), &actor) else {
            return Err(AppError::NotFound);
        };
        // R6, R7: nothing goes to anybody from a diverted case.
        if !access::may(&actor, Action::SendCodeLetter, &facts) || facts.diverted {
            return Err(AppError::NotFound);
        }
        let now = clock::now();
        let letter = code_letters::to_print(&house, &permit, staff.id, now).await?.ok_or(AppError::NotFound)?;
        let org = organisation::load(&house.pool).await?;
        let document = papers::key_letter(&KeyLetter {
            lang: letter.lang,
            organisation: &org.name,
            coordinator: org.with_role(Role::Coordinator).next(),
            name: &letter.name,
            address: &letter.address,
            reference: &reference.parse().map_err(|_| AppError::NotFound)?,
            key: &letter.key.grouped(),
            page: &house.config.typed("/volgen/nieuwe-code"),
            until: clock::amsterdam_date(letter.until),
            on: clock::amsterdam_date(now),
        });
        pdf(&house, document, named(letter.lang, "brief", "letter")).await
    };
    answer(made.await, &visitor, &headers)
}

/// For staff who see all of the case.
pub async fn judgement(
    State(house): State<House>,
    Extension(visitor): Asks,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let made = async {
        let (actor, facts) = staffs(&house, &visitor, &reference).await?;
        let file = open(&house, &actor, Some(facts)).await?;
        letter(&house, &file).await
    };
    answer(made.await, &visitor, &headers)
}
