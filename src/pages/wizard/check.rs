//! Every answer once more, and sending them.

use super::{
    FileComplaint,
    device::{self, Mark},
    flow::Flow,
    question::{LaterLink, Offline},
    send,
    start::Wipe,
    summary::{self, Line},
    ways,
};
use crate::{
    bundles::still,
    components::{
        BackLink, Button, ButtonRow, Disclosure, Honeypot, Kind, LinkButton, Notice, PageTitle, SummaryList,
        SummaryRow, Tone,
    },
    domain::{
        deadlines::filing_term_ends,
        intake::{Answers, Step, check},
        lang::Lang,
    },
    error::AppError,
    public::lang,
    text::{common, components, wizard as text},
};
use leptos::{ev::SubmitEvent, prelude::*, server_fn::ServerFn, task::spawn_local};

/// `/klacht/controle`
#[component]
pub fn Check() -> impl IntoView {
    let lang = lang();
    let flow = expect_context::<Flow>();
    let answers = flow.answers.get_untracked();
    let open: Vec<Step> = Step::ALL.into_iter().filter(|s| !check(*s, &answers, flow.today()).is_empty()).collect();
    let complete = open.is_empty();
    flow.read_on();
    view! {
        <PageTitle text=text::check_title(lang)/>
        <div class="page__narrow stack">
            <BackLink href=format!("/klacht/{}", Step::Reach.slug())/>
            <h1>{text::check_title(lang)}</h1>
            <Offline/>
            {still("stack", || answered(lang, flow, &answers, &open))}
            {complete.then(|| view! { <FileForm/> })}
            {still("stack", || view! { <LaterLink/> })}
            <Wipe label=text::wipe(lang)/>
        </div>
    }
}

/// What was answered, and what still wants an answer.
fn answered(lang: Lang, flow: Flow, answers: &Answers, open: &[Step]) -> impl IntoView + use<> {
    let late = summary::day(answers).is_some_and(|day| flow.today() > filing_term_ends(day));
    let row = |line: Line| {
        let change = format!("/klacht/{}?terug=controle", line.step.slug());
        view! { <SummaryRow key=line.label value=line.value change/> }
    };
    let lines = summary::lines(lang, answers, &flow.locations()).into_iter();
    let (left, said): (Vec<Line>, Vec<Line>) =
        lines.partition(|line| line.value.is_empty() && !open.contains(&line.step));
    // What may stay open is out of the way of what was said.
    let left = (!left.is_empty()).then(|| {
        view! {
            <Disclosure label=format!("{} ({})", components::unanswered(lang), left.len())>
                <SummaryList>{left.into_iter().map(row).collect_view()}</SummaryList>
            </Disclosure>
        }
    });
    let lead = if open.is_empty() {
        view! { <p>{text::check_lead(lang)}</p> }.into_any()
    } else {
        open_questions(lang, open).into_any()
    };
    view! {
        {lead}
        {late
            .then(|| {
                view! {
                    <Notice tone=Tone::Warning title=text::check_late_title(lang)>
                        <p>{text::check_late(lang)}</p>
                    </Notice>
                }
            })}
        <SummaryList>{said.into_iter().map(row).collect_view()} {files(lang, flow.files())}</SummaryList>
        {left}
    }
}

/// The photos and documents that come along; they can be added here, too.
fn files(lang: Lang, names: Vec<String>) -> impl IntoView {
    let value = names.join("\n");
    view! { <SummaryRow key=crate::text::files::heading(lang) value change=format!("{}?terug=controle", ways::FILES)/> }
}

/// What still wants an answer, each leading to its question.
fn open_questions(lang: Lang, open: &[Step]) -> impl IntoView + use<> {
    let address = |step: &Step| format!("/klacht/{}?fout=1&terug=controle", step.slug());
    let first = open.first().map(address).unwrap_or_default();
    let items = open
        .iter()
        .map(|step| {
            view! {
                <li>
                    <a class="link-alone" href=address(step)>{text::question(lang, *step)}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <Notice tone=Tone::Warning title=text::check_open_title(lang)>
            <p>{text::check_open(lang)}</p>
            <ul>{items}</ul>
        </Notice>
        <ButtonRow>
            <LinkButton href=first kind=Kind::Secondary>
                {text::check_fill(lang)}
            </LinkButton>
        </ButtonRow>
    }
}

/// Sends the complaint: first what is not saved yet, then the draft as a whole.
#[component]
fn FileForm() -> impl IntoView {
    let lang = lang();
    let flow = expect_context::<Flow>();
    let busy = RwSignal::new(false);
    let trouble = RwSignal::new(String::new());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let honeypot = send::honeypot(&event);
        busy.set(true);
        trouble.set(String::new());
        spawn_local(async move {
            match file(flow, &honeypot).await {
                Ok(()) => {
                    device::wipe();
                    device::mark(Mark::Filed, true);
                    leave(ways::DONE);
                }
                Err(error) => {
                    if let Some(page) = ways::instead(&error) {
                        return leave(page);
                    }
                    trouble.set(match error {
                        AppError::Broken(id) => common::broken(lang, &id),
                        AppError::SlowDown(seconds) => common::slow_down(lang, seconds),
                        _ => text::check_unreachable(lang).to_owned(),
                    });
                    busy.set(false);
                }
            }
        });
    };
    view! {
        <form class="stack" method="post" action=FileComplaint::PATH on:submit=submit>
            <Honeypot/>
            <p>{text::check_privacy(lang)}</p>
            <div role="alert">
                {move || {
                    (!trouble.read().is_empty())
                        .then(|| {
                            view! {
                                <Notice tone=Tone::Danger>
                                    <p>{trouble.get()}</p>
                                </Notice>
                            }
                        })
                }}
            </div>
            <ButtonRow>
                <Button>{text::file(lang)}</Button>
            </ButtonRow>
            <p role="status">{move || busy.get().then(|| text::check_sending(lang))}</p>
        </form>
    }
}

async fn file(flow: Flow, honeypot: &str) -> Result<(), AppError> {
    saved(flow).await?;
    match send::file(honeypot).await {
        // The server's draft lacks what stands here (it was wiped elsewhere): it gets all of it, once more.
        Err(AppError::Fields(_) | AppError::NotFound) => {
            flow.queue(Step::ALL);
            saved(flow).await?;
            send::file(honeypot).await
        }
        other => other,
    }
}

/// Everything is saved, or why not.
async fn saved(flow: Flow) -> Result<(), AppError> {
    match flow.saved().await {
        true => Ok(()),
        false => Err(flow.trouble.get_untracked().unwrap_or(AppError::Unreachable)),
    }
}

/// To a page that the server makes; the way back does not lead here again.
pub fn leave(to: &str) {
    // Where that cannot be, the page itself still says what to do.
    let _ = window().location().replace(to);
}
