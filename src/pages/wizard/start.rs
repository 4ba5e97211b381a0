//! The wizard's first page: what to expect, and going on where one was.

use super::{StartDraft, WipeDraft, check::leave, flow::Flow, question::LaterLink};
use crate::{
    components::{Button, ButtonRow, Card, Kind, LinkButton, PageTitle},
    domain::intake::{Answers, Step, check},
    public::{AskLink, CoordinatorCard, FILING, lang},
    text::{home, wizard as text},
};
use leptos::{ev::SubmitEvent, prelude::*, server_fn::ServerFn, task::spawn_local};

/// `/klacht`
#[component]
pub fn Start() -> impl IntoView {
    let lang = lang();
    let flow = expect_context::<Flow>();
    flow.read_on();
    let begun = move || *flow.answers.read() != Answers::default();
    view! {
        <PageTitle text=text::start_title(lang)/>
        <div class="page__narrow stack">
            <h1>{text::start_title(lang)}</h1>
            <p role="status">{move || flow.wiped.get().then(|| text::wiped_here(lang))}</p>
            {move || match (flow.filed(), begun()) {
                (true, _) => view! { <Filed/> }.into_any(),
                (false, true) => view! { <Resume/> }.into_any(),
                (false, false) => view! { <Fresh/> }.into_any(),
            }}
            <CoordinatorCard public=flow.public() title=home::ask_title(lang)/>
            <AskLink/>
        </div>
    }
}

#[component]
fn Fresh() -> impl IntoView {
    let lang = lang();
    view! {
        <p class="lead">{text::start_lead(lang)}</p>
        <p>{text::start_saved(lang)}</p>
        <p>{text::start_sent(lang)}</p>
        <ButtonRow>
            <LinkButton href="/klacht/vooraf">{text::start(lang)}</LinkButton>
        </ButtonRow>
    }
}

#[component]
fn Resume() -> impl IntoView {
    let lang = lang();
    let flow = expect_context::<Flow>();
    let on = first_open(&flow.answers.read_untracked(), flow.today())
        .map_or("/klacht/controle".to_owned(), |step| format!("/klacht/{}", step.slug()));
    view! {
        <Card title=text::resume_title(lang)>
            <div class="stack">
                <p>{text::resume(lang)}</p>
                <ButtonRow>
                    <LinkButton href=on>{text::resume_on(lang)}</LinkButton>
                </ButtonRow>
                <LaterLink/>
                <Wipe label=text::wipe(lang)/>
            </div>
        </Card>
    }
}

#[component]
fn Filed() -> impl IntoView {
    let lang = lang();
    view! {
        <Card title=text::filed_title(lang)>
            <div class="stack">
                <ButtonRow>
                    <LinkButton href="/klacht/klaar">{text::filed_see(lang)}</LinkButton>
                </ButtonRow>
                <form method="post" action=StartDraft::PATH>
                    <Button kind=Kind::Secondary>{text::filed_new(lang)}</Button>
                </form>
                <Wipe label=text::wipe_device(lang)/>
            </div>
        </Card>
    }
}

/// Wipes what was filled in: for a phone of somebody else.
#[component]
pub fn Wipe(
    /// The words on the button.
    label: &'static str,
) -> impl IntoView {
    let lang = lang();
    let flow = expect_context::<Flow>();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        // The device first: that needs no network.
        flow.forget();
        spawn_local(async move {
            if flow.saved().await {
                return leave(FILING);
            }
            flow.wiped.set(true);
            flow.go(FILING);
        });
    };
    view! {
        <form class="stack stack--tight no-print" method="post" action=WipeDraft::PATH on:submit=submit>
            <p class="small soft">{text::wipe_why(lang)}</p>
            <Button kind=Kind::Link>{label}</Button>
        </form>
    }
}

/// The first question that still wants an answer.
pub fn first_open(answers: &Answers, today: chrono::NaiveDate) -> Option<Step> {
    Step::ALL.into_iter().find(|step| !check(*step, answers, today).is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_goes_on_at_the_first_question_without_an_answer() {
        let today = chrono::NaiveDate::default();
        assert_eq!(first_open(&Answers::default(), today), Some(Step::Relation));
        let answers = Answers { relation: "customer".into(), place: "unknown".into(), ..Answers::default() };
        assert_eq!(first_open(&answers, today), Some(Step::Talked));
    }
}
