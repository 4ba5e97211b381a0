//! What happened, one line per event.

use leptos::prelude::*;

use super::{Icon, Prose, Sign};

/// What kind of thing happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Moment {
    /// A step of the procedure.
    #[default]
    Step,
    /// Words between parent and organisation.
    Message,
    /// A note the parent never sees.
    Internal,
    /// Something that went wrong or is urgent.
    Alert,
}

/// A list of [`TimelineItem`]s.
#[component]
pub fn Timeline(
    /// The items.
    children: Children,
) -> impl IntoView {
    view! { <ol class="timeline">{children()}</ol> }
}

/// One event: a sentence, when, who, and perhaps the words themselves.
///
/// ```ignore
/// <TimelineItem sentence="U schreef een bericht" when="maandag 2 maart, 10:14"
///     datetime="2026-03-02T09:14Z" body=text kind=Moment::Message/>
/// ```
#[component]
pub fn TimelineItem(
    /// What happened.
    #[prop(into)]
    sentence: String,
    /// When, in words.
    #[prop(into)]
    when: String,
    /// When, for machines.
    #[prop(optional, into)]
    datetime: String,
    /// Who, in words.
    #[prop(optional, into)]
    who: String,
    /// The words themselves, shown exactly as written.
    #[prop(optional, into)]
    body: String,
    /// What kind of thing happened.
    #[prop(optional)]
    kind: Moment,
    /// More below: files, a form.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let class = match kind {
        Moment::Step => "timeline__item",
        Moment::Message => "timeline__item timeline__item--message",
        Moment::Internal => "timeline__item timeline__item--internal",
        Moment::Alert => "timeline__item timeline__item--alert",
    };
    view! {
        <li class=class>
            <p class="timeline__sentence">
                {(kind == Moment::Internal).then(|| view! { <Icon sign=Sign::Lock/> })}
                {sentence}
            </p>
            <p class="timeline__meta">
                <time datetime=(!datetime.is_empty()).then_some(datetime)>{when}</time>
                {(!who.is_empty()).then(|| view! { <span>" · "{who}</span> })}
            </p>
            <Prose text=body quoted=true/>
            {children.map(|children| children())}
        </li>
    }
    .into_any()
}
