//! The numbers of the year: to read once they are fixed, and before that to fix.

use super::{FixYear, page::Shown};
use crate::{
    components::{Button, ButtonRow, Kind},
    domain::lang::Lang,
    public::told,
    text::yearly as text,
};
use leptos::{prelude::*, server_fn::ServerFn};

pub(super) fn section(lang: Lang, shown: &Shown) -> AnyView {
    let number = shown.year.number();
    let body = match &shown.figures {
        Some(figures) => {
            return view! {
                <details id="cijfers">
                    <summary>{text::figures(lang)}</summary>
                    {told::table(lang, &figures.whole)}
                </details>
            }
            .into_any();
        }
        None if !shown.over => view! { <p>{text::figures_later(lang, number)}</p> }.into_any(),
        None if !shown.writes => view! { <p>{text::not_fixed(lang, number)}</p> }.into_any(),
        None => view! {
            <p>{text::not_fixed(lang, number)} " " {text::fix_lead(lang)}</p>
            <form method="post" action=FixYear::PATH>
                <input type="hidden" name="year" value=shown.year.to_string()/>
                <ButtonRow>
                    <Button kind=Kind::Secondary>{text::fix(lang)}</Button>
                </ButtonRow>
            </form>
        }
        .into_any(),
    };
    view! {
        <section class="stack" id="cijfers">
            <h2>{text::figures(lang)}</h2>
            {body}
        </section>
    }
    .into_any()
}
