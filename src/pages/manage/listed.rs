//! A list that came as a file and waits to be taken over: what it would change now.

use super::{api::server, named::Named};
use crate::{
    domain::{access::StaffActor, lang::Lang},
    error::AppError,
    house::{House, actor},
    store::{self, unsent_setting},
};
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// A kind of list: of employees, or of locations.
pub(super) trait List {
    /// One line of it.
    type Line: DeserializeOwned + Send + Sync;
    /// What it would change.
    type Plan: Send;
    /// What is wrong with a line.
    type Wrong: Send;

    /// Under which name it is kept until it is taken over.
    const KEPT: &'static str;

    /// What these lines would change now.
    fn plan(
        house: &House,
        lines: &[Self::Line],
    ) -> impl Future<Output = store::Result<Result<Self::Plan, Vec<Self::Wrong>>>> + Send;

    /// By which one plan is told from another.
    fn mark(house: &House, plan: &Self::Plan) -> String;
}

/// What a list would change, with the mark of that; or what is wrong with it.
pub(super) type Preview<L> = Result<(<L as List>::Plan, String), Vec<<L as List>::Wrong>>;

/// Who looks, what the list that they brought would change where that is `asked`, and what everybody is called.
pub(super) async fn load<L: List>(
    lang: Lang,
    asked: bool,
) -> Result<(StaffActor, Option<Preview<L>>, Named), AppError> {
    let staff = server::keeper()?;
    let house = actor::house()?;
    let token = server::token(&house, &staff, L::KEPT, Uuid::nil());
    let lines: Option<Vec<L::Line>> = if asked { unsent_setting::find(&house.pool, &token).await? } else { None };
    let preview = match lines {
        None => None,
        Some(lines) => Some(L::plan(&house, &lines).await?.map(|plan| {
            let mark = L::mark(&house, &plan);
            (plan, mark)
        })),
    };
    Ok((staff, preview, Named::load(&house, lang).await?))
}
