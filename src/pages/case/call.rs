//! While somebody is to be called: what to agree, and one tap when nobody answers (R9, R10).

use super::{api::Act, data::CaseData, state::CasePage};
use crate::{
    components::{Button, Kind, Notice, Tone},
    domain::{
        event::{ContactWay, Event},
        forms::FormKind,
        lang::Lang,
    },
    error::AppError,
    text::{case::calling as text, choices, dates, errors},
};
use leptos::prelude::*;

/// What there is to say of calling.
#[derive(Clone, Debug, Default, PartialEq)]
struct Calling {
    /// Whether nobody spoke with the parent yet.
    first: bool,
    /// Whether an attempt can be recorded now.
    open: bool,
    /// When they were tried in vain.
    tried: Vec<String>,
}

/// What to agree, when they were tried, and the tap.
#[component]
pub fn Call(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let now = Memo::new(move |_| page.data.with(|case| calling(lang, case)));
    let agree = move || {
        let list = text::AGREE.iter().map(|what| view! { <li>{what(lang)}</li> });
        view! {
            <h3>{text::to_agree(lang)}</h3>
            <ul>{list.collect_view()}</ul>
        }
    };
    let tried = move || {
        let tried = now.with(|now| now.tried.join("; "));
        (!tried.is_empty()).then(|| view! { <p class="soft">{text::tried(lang, &tried)}</p> })
    };
    view! {
        <Show when=move || now.read().open && now.read().first>{agree()}</Show>
        {tried}
        <Show when=move || now.read().open>
            <NotReached page/>
        </Show>
    }
    .into_any()
}

fn calling(lang: Lang, case: &CaseData) -> Calling {
    let tried = case.events.iter().filter_map(|h| match h.event {
        Event::Attempted { on, way, just_now } => {
            let (day, way) = (dates::day_and_month(lang, on), choices::contact_way(lang, way));
            Some(if just_now { text::at(lang, &day, &h.time, way) } else { text::on(lang, &day, way) })
        }
        _ => None,
    });
    Calling {
        first: case.complaint.first_contact_on().is_none(),
        open: case.is_open(FormKind::RecordAttempt),
        tried: tried.collect(),
    }
}

/// One tap: an attempt by telephone, just now.
#[component]
fn NotReached(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    const KIND: FormKind = FormKind::RecordAttempt;
    let action = ServerAction::<Act>::new();
    Effect::new(move |_| match action.value().get() {
        Some(Ok(_)) => page.done(KIND),
        Some(Err(AppError::NotFound)) => page.gone.set(true),
        _ => {}
    });
    let refused = move || {
        let error = action.value().get()?.err()?;
        Some(view! {
            <div role="alert">
                <Notice tone=Tone::Danger>
                    <p>{errors::sentence(lang, &error)}</p>
                </Notice>
            </div>
        })
    };
    let seen = move || page.data.with(|case| case.complaint.seq.to_string());
    let key = move || page.data.with(|case| case.offer(KIND).map(|offer| offer.key).unwrap_or_default().to_string());
    view! {
        {refused}
        <ActionForm action>
            <input type="hidden" name="reference" value=page.reference()/>
            <input type="hidden" name="seen" value=seen/>
            <input type="hidden" name="key" value=key/>
            <input type="hidden" name="form[kind]" value=KIND.key()/>
            <input type="hidden" name="form[way]" value=ContactWay::Call.key()/>
            <input type="hidden" name="form[how]" value="now"/>
            <p class="cluster">
                <Button kind=Kind::Small>{text::not_reached(lang)}</Button>
                <span class="small soft">{text::not_reached_help(lang)}</span>
            </p>
        </ActionForm>
    }
    .into_any()
}
