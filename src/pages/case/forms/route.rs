//! Who handles the complaint (R8).

use super::{
    super::data::CaseData,
    field::{Filling, input_name},
};
use crate::{
    components::{SelectField, TextArea},
    domain::forms::CaseForm,
    text::{case, forms as text},
};
use leptos::prelude::*;

/// The proposal is chosen beforehand.
pub fn start(form: CaseForm, case: &CaseData) -> CaseForm {
    let proposed = case.proposal.as_ref().map(|p| p.handler.to_string());
    CaseForm { handler: proposed.unwrap_or_default(), ..form }
}

pub fn fields(filling: Filling) -> AnyView {
    let lang = filling.lang;
    let (hint, options) = filling.page.data.with_untracked(|case| {
        let hint = case.proposal.as_ref().map_or_else(
            || text::no_proposal(lang).to_owned(),
            |p| text::proposed(lang, &case.name(p.handler), case::why_proposed(lang, p.reason)),
        );
        let people = case.people.iter().filter(|p| p.handles);
        let options = people.map(|p| (p.id.to_string(), format!("{} · {}", p.name, p.function)));
        let none = (String::new(), text::choose(lang).to_owned());
        (hint, std::iter::once(none).chain(options).collect::<Vec<_>>())
    });
    let form = filling.form();
    view! {
        <SelectField
            name=input_name("handler")
            label=text::handler(lang)
            hint=hint
            options=options
            value=form.handler
            error=filling.error("handler")
        />
        <TextArea
            name=input_name("text")
            label=text::other_reason(lang)
            optional=true
            small=true
            value=form.text
            error=filling.error("text")
        />
    }
    .into_any()
}
