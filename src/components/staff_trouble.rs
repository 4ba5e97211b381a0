//! What stands on a page for staff that cannot be shown.

use super::{NotHere, Notice, PageTitle, StaffFrame, Tone, error_status, lang};
use crate::{
    error::AppError,
    text::{account, errors},
};
use leptos::prelude::*;

/// Why there is nothing to read here, and what to do then. What is not there, or not theirs, is answered as that.
///
/// ```ignore
/// <StaffTrouble here="/bord" title="Bord" error/>
/// ```
#[component]
pub fn StaffTrouble(
    /// The address of the page, to come back to.
    #[prop(into)]
    here: String,
    /// What would have stood here.
    #[prop(into)]
    title: String,
    /// What went wrong.
    error: AppError,
) -> impl IntoView {
    let lang = lang();
    let what = match error {
        AppError::NotFound => view! { <NotHere/> }.into_any(),
        error => {
            if matches!(error, AppError::Broken(_)) {
                error_status(&error);
            }
            let heading = title.clone();
            view! {
                <PageTitle text=move || title.clone()/>
                <h1>{heading}</h1>
                <Notice tone=Tone::Danger>
                    <p>{errors::sentence(lang, &error)}</p>
                    <p>
                        <a href="/team">{account::log_in(lang)}</a>
                    </p>
                </Notice>
            }
            .into_any()
        }
    };
    view! { <StaffFrame here=here>{what}</StaffFrame> }.into_any()
}
