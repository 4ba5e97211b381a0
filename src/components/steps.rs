//! Where it stands: the phases, done, now and to come.

use crate::text::components as words;
use leptos::prelude::*;

use super::{Icon, Sign, lang};

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Behind us.
    Done,
    /// Here we are.
    Now,
    /// Still to come.
    Later,
}

/// One phase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub label: String,
    /// A line below: when, or what happens.
    pub detail: String,
    /// Where it stands.
    pub state: StepState,
}

/// The phases in their order.
///
/// ```ignore
/// <Steps steps=vec![Step { label: "Ontvangen".into(), detail: "2 maart".into(), state: StepState::Done }]/>
/// ```
#[component]
pub fn Steps(
    /// The phases.
    steps: Vec<Step>,
) -> impl IntoView {
    let lang = lang();
    let items = steps
        .into_iter()
        .enumerate()
        .map(|(index, step)| {
            let (class, word) = match step.state {
                StepState::Done => ("steps__item steps__item--done", words::done(lang)),
                StepState::Now => ("steps__item steps__item--now", words::now(lang)),
                StepState::Later => ("steps__item", words::later(lang)),
            };
            let mark = if step.state == StepState::Done {
                view! { <Icon sign=Sign::Check/> }.into_any()
            } else {
                (index + 1).to_string().into_any()
            };
            view! {
                <li class=class aria-current=(step.state == StepState::Now).then_some("step")>
                    <span class="steps__mark" aria-hidden="true">
                        {mark}
                    </span>
                    <span class="steps__text">
                        {step.label}
                        <span class="visually-hidden">" ("{word}")"</span>
                        {(!step.detail.is_empty())
                            .then(|| view! { <span class="steps__detail">{step.detail}</span> })}
                    </span>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="steps">{items}</ol> }
}
