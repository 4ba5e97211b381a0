//! A panel that says something beside the flow of the page.

use leptos::prelude::*;

use super::{Icon, Sign, Tone};

/// A notice with an optional title. `Danger`, `Warning`, `Success`; everything else is info.
///
/// ```ignore
/// <Notice tone=Tone::Warning title="Dit is langer dan twee maanden geleden">
///     <p>"…"</p>
/// </Notice>
/// ```
#[component]
pub fn Notice(
    /// How it sounds.
    #[prop(optional)]
    tone: Tone,
    /// Its title.
    #[prop(optional, into)]
    title: String,
    /// Paragraphs.
    children: Children,
) -> impl IntoView {
    let class = match tone {
        Tone::Success => "notice notice--success",
        Tone::Warning => "notice notice--warning",
        Tone::Danger => "notice notice--danger",
        Tone::Neutral | Tone::Brand | Tone::Info | Tone::Note => "notice",
    };
    let sign = match tone {
        Tone::Warning => Sign::Warning,
        other => other.sign().unwrap_or(Sign::Info),
    };
    view! {
        <div class=class>
            <span class="notice__icon">
                <Icon sign/>
            </span>
            <div class="notice__body">
                {(!title.is_empty()).then(|| view! { <p class="notice__title">{title}</p> })}
                {children()}
            </div>
        </div>
    }
    .into_any()
}
