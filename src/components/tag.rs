//! A state in one or two words.

use leptos::prelude::*;

use super::{Icon, Sign};

/// How a tag or a notice sounds. Never by colour alone: words, and mostly a sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Just a fact.
    #[default]
    Neutral,
    /// Something of ours: a phase.
    Brand,
    /// To know.
    Info,
    /// Kept, done, in order.
    Success,
    /// Soon, or almost wrong.
    Warning,
    /// Late, or wrong.
    Danger,
    /// Internal: not for the parent's eyes.
    Note,
}

impl Tone {
    pub(super) const fn tag_class(self) -> &'static str {
        match self {
            Self::Neutral => "tag",
            Self::Brand => "tag tag--brand",
            Self::Info => "tag tag--info",
            Self::Success => "tag tag--success",
            Self::Warning => "tag tag--warning",
            Self::Danger => "tag tag--danger",
            Self::Note => "tag tag--note",
        }
    }

    pub(super) const fn sign(self) -> Option<Sign> {
        match self {
            Self::Neutral | Self::Brand => None,
            Self::Info => Some(Sign::Info),
            Self::Success => Some(Sign::Check),
            Self::Warning => Some(Sign::Clock),
            Self::Danger => Some(Sign::Warning),
            Self::Note => Some(Sign::Lock),
        }
    }
}

/// A state in one or two words.
///
/// ```ignore
/// <Tag tone=Tone::Danger>"Te laat"</Tag>
/// ```
#[component]
pub fn Tag(
    /// How it sounds.
    #[prop(optional)]
    tone: Tone,
    /// Its words.
    children: Children,
) -> impl IntoView {
    view! {
        <span class=tone.tag_class()>
            {tone.sign().map(|sign| view! { <Icon sign/> })}
            {children()}
        </span>
    }
}
