//! The form by which the coordinator issues a report (R16).

use super::{Form, IssueReport};
use crate::{
    components::{Button, ButtonRow, ErrorSummary, FieldError, TextArea},
    domain::{lang::Lang, report::Week},
    text::report as text,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;

#[component]
pub(super) fn IssueForm(week: Week, form: Form, corrects: bool) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let wrong = match use_query_map().get_untracked().get_str("fout") {
        Some("toelichting") => Some(text::comment_lacks(lang)),
        Some("intussen") => Some(text::meanwhile(lang)),
        _ => None,
    };
    let listed: Vec<FieldError> = wrong.iter().map(|sentence| FieldError::new("comment", *sentence)).collect();
    let error = wrong.map(str::to_owned);
    let (title, hint) = if corrects {
        (text::correct_title(lang), text::correct_hint(lang))
    } else {
        (text::issue_title(lang), text::comment_hint(lang))
    };
    view! {
        <section class="stack">
            <h2>{title}</h2>
            <ErrorSummary errors=listed/>
            <form method="post" action=IssueReport::PATH class="page__narrow stack">
                <input type="hidden" name="week" value=week.to_string()/>
                <input type="hidden" name="seen" value=form.seen.to_string()/>
                <TextArea name="comment" label=text::comment(lang) hint=hint value=form.comment error=error small=true/>
                <p class="small soft">{text::issue_lead(lang)}</p>
                <ButtonRow>
                    <Button>{text::issue(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}
