//! Making a complaint of a question, on the parent's written request (R2).

use super::field::Filling;
use crate::{domain::forms::CaseForm, pages::case::data::CaseData, public::BecameFields, text::question as text};
use leptos::prelude::*;

/// The place is known where it was said with the question.
pub fn start(mut form: CaseForm, case: &CaseData) -> CaseForm {
    form.became.location = case.complaint.filed.place.key();
    form
}

pub fn fields(filling: Filling) -> AnyView {
    let lang = filling.lang;
    let (locations, closed) = filling.page.data.with_untracked(|case| (case.locations.clone(), case.closed.clone()));
    let errors = Signal::derive(move || {
        let errors = filling.errors.read();
        errors.iter().map(|e| (e.field.clone(), text::problem(lang, &e.field, e.problem).to_owned())).collect()
    });
    view! {
        <p>{text::make_help(lang)}</p>
        <BecameFields consent=text::consent_staff(lang) locations closed value=filling.form().became errors/>
    }
    .into_any()
}
