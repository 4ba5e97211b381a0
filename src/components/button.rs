//! Buttons, and links that look like them.

use leptos::prelude::*;

/// How much a button asks for attention. One primary per page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// What most people do next.
    #[default]
    Primary,
    /// Also possible.
    Secondary,
    /// Cannot be taken back.
    Warning,
    /// On the dark opening of the start page.
    Accent,
    /// As quiet as a link.
    Link,
    /// Secondary and small, for staff.
    Small,
}

impl Kind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Secondary => "button button--secondary",
            Self::Warning => "button button--warning",
            Self::Accent => "button button--accent",
            Self::Link => "button button--link",
            Self::Small => "button button--secondary button--small",
        }
    }
}

/// A button; submits its form. With `name` and `value` the form says which was pressed.
///
/// ```ignore
/// <Button>"Verder"</Button>
/// <Button kind=Kind::Secondary name="action" value="save">"Bewaren"</Button>
/// ```
#[component]
pub fn Button(
    /// How loud.
    #[prop(optional)]
    kind: Kind,
    /// What the form sends for this button; empty: nothing.
    #[prop(optional, into)]
    name: String,
    /// Its value.
    #[prop(optional, into)]
    value: String,
    /// `submit` unless said otherwise.
    #[prop(default = "submit")]
    r#type: &'static str,
    /// Its words.
    children: Children,
) -> impl IntoView {
    let named = !name.is_empty();
    view! {
        <button class=kind.class() type=r#type name=named.then_some(name) value=named.then_some(value)>
            {children()}
        </button>
    }
}

/// A link that looks like a button: it leads somewhere, it changes nothing.
///
/// ```ignore
/// <LinkButton href="/klacht/veiligheid">"Begin"</LinkButton>
/// ```
#[component]
pub fn LinkButton(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// How loud.
    #[prop(optional)]
    kind: Kind,
    /// Its words.
    children: Children,
) -> impl IntoView {
    view! {
        <a class=kind.class() href=href>
            {children()}
        </a>
    }
}

/// Buttons side by side, below each other on a phone.
#[component]
pub fn ButtonRow(
    /// The buttons.
    children: Children,
) -> impl IntoView {
    view! { <div class="button-row">{children()}</div> }
}
