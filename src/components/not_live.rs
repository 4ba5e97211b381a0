//! That a page does not change by itself any more.

use super::{Notice, Tone, lang, live::Line};
use crate::text::components as words;
use leptos::prelude::*;

/// What to do where changes do not come by themselves now; nothing as long as they do. Whoever is to log in does so beside
/// the page: what they typed there stays, and it hears of changes again.
///
/// ```ignore
/// <NotLive line here="/bord"/>
/// ```
#[component]
pub fn NotLive(
    /// How it stands.
    line: ReadSignal<Line>,
    /// The address of the page.
    #[prop(into)]
    here: String,
) -> impl IntoView {
    let lang = lang();
    let what = move || match line.get() {
        Line::Awaited | Line::Open => None,
        Line::Lost => Some(view! { <p>{words::line_lost(lang)}</p> }.into_any()),
        Line::Ended => Some(
            view! {
                <p>{words::line_ended(lang)}</p>
                <p>
                    <a href=format!("/team?naar={here}") rel="external" target="_blank">
                        {words::line_log_in(lang)}
                    </a>
                </p>
            }
            .into_any(),
        ),
    };
    view! {
        <div role="status">
            {move || what().map(|what| {
                view! {
                    <Notice tone=Tone::Warning title=words::line_title(lang)>
                        {what}
                    </Notice>
                }
            })}
        </div>
    }
    .into_any()
}
