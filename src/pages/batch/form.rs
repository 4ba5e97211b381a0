//! What is asked once for all of them.

use super::{DoBatch, Shown};
use crate::{
    components::{Button, ButtonRow, FieldError, SelectField, TextArea},
    domain::{access::Role, batch::What, lang::Lang},
    text::{batch as text, forms, search},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The form, with what is wrong with it.
pub(super) fn form(lang: Lang, shown: &Shown, wrong: &[FieldError]) -> AnyView {
    let error = |field: &str| wrong.iter().find(|e| e.field == format!("form[{field}]")).map(|e| e.message.clone());
    let typed = shown.batch.form.clone();
    let fields = match shown.batch.what {
        What::Assign => {
            let handles = shown.org.staff.iter().filter(|member| member.roles.iter().copied().any(Role::handles));
            let handlers = handles.map(|m| (m.id.to_string(), format!("{} · {}", m.name, m.function)));
            let as_proposed = (String::new(), text::as_proposed(lang).to_owned());
            let options: Vec<_> = std::iter::once(as_proposed).chain(handlers).collect();
            view! {
                <SelectField
                    name="form[handler]"
                    label=search::handler(lang)
                    hint=text::handler_hint(lang)
                    options=options
                    value=typed.handler
                    error=error("handler")
                />
                <TextArea
                    name="form[text]"
                    label=forms::other_reason(lang)
                    optional=true
                    small=true
                    value=typed.text
                    error=error("text")
                />
            }
            .into_any()
        }
        What::Message => view! {
            <TextArea
                name="form[text]"
                label=text::message(lang)
                hint=text::message_hint(lang)
                value=typed.text
                error=error("text")
            />
        }
        .into_any(),
    };
    let (key, count) = (shown.key.to_string(), shown.batch.cases.len());
    let button = match shown.batch.what {
        What::Assign => text::assign_all(lang, count),
        What::Message => text::send_all(lang, count),
    };
    let chosen = shown.batch.cases.iter().enumerate();
    let chosen = chosen.map(|(n, case)| view! { <input type="hidden" name=format!("cases[{n}]") value=case.text()/> });
    let chosen = chosen.collect_view();
    view! {
        <form class="stack" method="post" action=DoBatch::PATH novalidate>
            <input type="hidden" name="key" value=key/>
            // The choice is kept for a day, and a page may lie open longer.
            <input type="hidden" name="what" value=shown.batch.what.key()/>
            {chosen}
            {fields}
            <ButtonRow>
                <Button>{button}</Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}

/// What its fields ask.
pub(super) fn label(lang: Lang, what: What, field: &str) -> &'static str {
    match (what, field) {
        (What::Assign, "handler") => search::handler(lang),
        (What::Assign, _) => forms::other_reason(lang),
        (What::Message, _) => text::message(lang),
    }
}
