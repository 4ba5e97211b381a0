//! Forms that anybody may send: slowed down where too many come, and never refused for that; and what programs fill in is
//! thrown away. See `domain::slowing`.

use crate::{
    domain::slowing::{self, WINDOW_SECONDS},
    error::AppError,
    house::{House, clock, place},
    store::rates,
};
use std::time::Duration;

/// What somebody sends: each is counted by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A complaint.
    Complaint,
    /// A question.
    Question,
    /// Something good, or a small remark.
    Remark,
    /// That a code is lost.
    LostCode,
    /// Where a link to a draft goes.
    DraftLink,
    /// The first answer, with which a draft begins.
    Draft,
}

/// About as long as keeping something takes.
const WORK: Duration = Duration::from_millis(25);

/// Counts a form, and waits where this network or all together sent very many.
///
/// # Errors
/// When the database fails.
pub async fn slowly(house: &House, form: Form) -> Result<(), AppError> {
    let now = clock::now();
    let network = format!("{form:?} from {}", place::network());
    let own = rates::count(house, &network, WINDOW_SECONDS, now).await?;
    let all = rates::count(house, &format!("every {form:?}"), WINDOW_SECONDS, now).await?;
    tokio::time::sleep(slowing::form_after(own, all)).await;
    Ok(())
}

/// Whether the field was filled in that no person sees. Then nothing is kept, and the answer is the usual one; of who it
/// was nothing is noted.
pub async fn caught(form: Form, honeypot: &str) -> bool {
    if honeypot.is_empty() {
        return false;
    }
    tracing::info!(?form, "a program filled in a form: nothing of it is kept");
    tokio::time::sleep(WORK).await;
    true
}
