//! The frame of these pages: what is wrong comes first, in the title too.

use crate::{
    components::{BackLink, ErrorSummary, FieldError, PageTitle, StaffFrame},
    public::lang,
    text::access as text,
};
use leptos::prelude::*;

#[component]
pub(super) fn Frame(
    /// The address of the page.
    #[prop(into)]
    here: String,
    /// Its heading.
    title: &'static str,
    /// Who is in.
    #[prop(optional, into)]
    name: String,
    /// Whether they have a place on the board.
    #[prop(default = true)]
    board: bool,
    /// Where back leads.
    #[prop(default = None)]
    back: Option<&'static str>,
    /// What is wrong: the name of each field, and what to say of it.
    #[prop(optional)]
    wrong: Vec<(&'static str, Option<String>)>,
    /// The rest of the page.
    children: Children,
) -> impl IntoView {
    let errors: Vec<_> =
        wrong.into_iter().filter_map(|(field, said)| said.map(|said| FieldError::new(field, said))).collect();
    let prefix = if errors.is_empty() { "" } else { text::error_prefix(lang()) };
    view! {
        <StaffFrame here name board>
            <PageTitle text=format!("{prefix}{title}")/>
            <div class="page__narrow stack">
                {back.map(|back| view! { <BackLink href=back/> })}
                <ErrorSummary errors/>
                <h1>{title}</h1>
                {children()}
            </div>
        </StaffFrame>
    }
    .into_any()
}
