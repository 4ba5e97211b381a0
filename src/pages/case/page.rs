//! The page of a case: the two columns, and what comes live.

use super::{
    agreed::Agreed,
    around::Around,
    commands::Commands,
    data::{CaseData, CaseSight},
    files::Files,
    focus,
    head::Head,
    hearings::Hearings,
    letter::{ClosingLetter, LetterPreview, ReceiptLetter},
    links::Invitations,
    moving::Moving,
    part::PartPage,
    parts::Parts,
    question::AnswerTerm,
    said::{CallSheet, Story},
    state::CasePage,
    take_along::TakeAlong,
    terms::{People, Terms},
    timeline::{Everything, Messages, Notes},
};
use crate::{
    components::{
        BackLink, Button, Kind, NotHere, NotLive, Notice, PageTitle, StaffFrame, StaffTrouble, Tone,
        live::{is_news, use_live},
    },
    domain::{lang::Lang, phase::Phase},
    error::AppError,
    text::{board, case as text, case::opened},
};
use leptos::prelude::*;

/// The page of a case that is being loaded.
pub fn view(reference: Memo<String>, case: Resource<Result<CaseSight, AppError>>, moved_to: Option<Phase>) -> AnyView {
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                match case.await {
                    Ok(CaseSight::Whole(case)) => view! { <Loaded case=*case moved_to/> }.into_any(),
                    Ok(CaseSight::Part(part)) => view! { <PartPage part=*part/> }.into_any(),
                    Err(error) => {
                        let reference = reference.get_untracked();
                        view! { <StaffTrouble here=format!("/zaak/{reference}") title=reference error/> }.into_any()
                    }
                }
            })}
        </Suspense>
    }
    .into_any()
}

#[component]
fn Loaded(case: CaseData, moved_to: Option<Phase>) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let (reference, me) = (case.complaint.filed.reference.to_string(), case.name(case.me));
    let page = CasePage::new(case, moved_to, lang);
    let stream = format!("/live/zaak/{reference}");
    let line = use_live(stream, &["changed", "gone", "looking"], move |event, said| match event {
        "gone" => page.gone.set(true),
        "looking" => page.looking.set(serde_json::from_str(&said).unwrap_or_default()),
        // The first of a stream says where it stands: what is shown may be that already.
        _ if is_news(&said, page.newest()) => page.changed(),
        _ => {}
    });
    let others = move || {
        let names = page.looking.read().join(", ");
        (!names.is_empty()).then(|| view! { <p class="soft small">{board::looking(lang, &names)}</p> })
    };
    let name = reference.clone();
    let question = Memo::new(move |_| page.data.with(|case| case.complaint.is_question()));
    let title = move || {
        let mark = if page.failed.get() { text::error_title(lang) } else { "" };
        format!("{mark}{}", text::title(lang, &name))
    };
    view! {
        <PageTitle text=title/>
        <StaffFrame here=format!("/zaak/{reference}") name=me>
            <BackLink href="/bord"/>
            <p class="visually-hidden" role="status" translate="no">
                {move || page.said.get()}
            </p>
            <div role="status" translate="no">
                {others}
            </div>
            <NotLive line here=format!("/zaak/{reference}")/>
            <Show when=move || !page.gone.get() fallback=move || view! { <NotHere/> }>
                <Head page/>
                <div class="case">
                    <div class="case__main">
                        <CallSheet page/>
                        <Story page/>
                        <Files page/>
                        <Show when=move || !question.get()>
                            <Agreed page/>
                            <Parts page/>
                            <ReceiptLetter page/>
                            <ClosingLetter page/>
                        </Show>
                        <Hearings page/>
                        <Invitations page/>
                        <LetterPreview page/>
                        <Around page/>
                        <Messages page/>
                        <Notes page/>
                        <Everything page/>
                    </div>
                    <aside class="case__side stack" aria-label=text::what_next(lang)>
                        <section id="wat-nu">
                            <h2 class="section__title" id=focus::HEADING tabindex="-1">{text::what_next(lang)}</h2>
                            <Waiting page/>
                            <Moving page/>
                            <Commands page/>
                        </section>
                        <Show when=move || !question.get() fallback=move || view! { <AnswerTerm page/> }>
                            <Terms page/>
                            <People page/>
                        </Show>
                        <TakeAlong page/>
                        <WhoOpened page/>
                    </aside>
                </div>
            </Show>
        </StaffFrame>
    }
    .into_any()
}

/// The way to the list of who opened the case, for who may know.
#[component]
fn WhoOpened(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    page.data.with_untracked(|case| {
        let href = format!("/zaak/{}/geopend", case.complaint.filed.reference);
        case.openings.then(|| {
            view! {
                <p>
                    <a href=href>{opened::title(lang)}</a>
                </p>
            }
        })
    })
}

/// Somebody else changed the case while this person typed: nothing moves until they want to look.
#[component]
fn Waiting(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    view! {
        <div role="status" class="case__news">
            <Show when=move || page.waiting.read().is_some()>
                <Notice tone=Tone::Warning title=text::changed(lang)>
                    <p>{text::changed_help(lang)}</p>
                    <div on:click=move |_| page.look()>
                        <Button kind=Kind::Small r#type="button">
                            {text::show_changes(lang)}
                        </Button>
                    </div>
                </Notice>
            </Show>
        </div>
    }
}
