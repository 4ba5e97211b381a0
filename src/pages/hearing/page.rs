//! `/wederhoor`: what was released to a subject, their own side, and later the outcome of the own points
//! (R11).

use super::{CloseHearing, Hearing, Released, SayHearing, load_hearing};
use crate::{
    bundles::KeepScript,
    components::{
        Address, Button, ButtonRow, ErrorSummary, FieldError, KeptHere, Kind, Notice, PageTitle, Prose, Tag, TextArea,
        Tone,
    },
    domain::{hearing::Heard, judgement::Outcome, lang::Lang},
    error::AppError,
    public::{CoordinatorCard, LinkClosed, Public, PublicFrame, Trouble, lang},
    text::{choices, dates, errors, hearing as text, home, problems, wizard},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The page. Its forms are posted by the browser itself, with scripts and without.
#[component]
pub fn HearingPage() -> impl IntoView {
    #[cfg(feature = "ssr")]
    crate::public::server::private();
    let hearing = Resource::new_blocking(|| (), |()| load_hearing());
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                match hearing.await {
                    Ok(Hearing { public, extract }) => {
                        let card = public.clone();
                        view! {
                            <PublicFrame public>
                                {match extract {
                                    Some(released) => view! { <Extract released public=card/> }.into_any(),
                                    None => view! { <LinkClosed public=card/> }.into_any(),
                                }}
                            </PublicFrame>
                        }
                            .into_any()
                    }
                    Err(error) => {
                        view! {
                            <PublicFrame public=Public::default()>
                                <Trouble error/>
                            </PublicFrame>
                        }
                            .into_any()
                    }
                }
            })}
        </Suspense>
    }
}

#[component]
fn Extract(released: Released, public: Public) -> impl IntoView {
    let lang = lang();
    let points = released.points.into_iter().map(|point| item(lang, point)).collect_view();
    let heard = released.heard.map(|how| match how {
        Heard::Spoke(on) => text::spoke_on(lang, &dates::long(lang, on)),
        other => choices::heard(lang, other).to_owned(),
    });
    let any = !released.statements.is_empty();
    let statements = released.statements.into_iter().map(|text| view! { <Prose text quoted=true/> }).collect_view();
    view! {
        <div class="page__narrow stack stack--loose">
            <div class="cluster cluster--apart">
                <h1>{text::title(lang)}</h1>
                <form class="no-print" method="post" action=CloseHearing::PATH data-forget="">
                    <Button kind=Kind::Secondary>{text::close(lang)}</Button>
                </form>
            </div>
            <p class="lead">{text::lead(lang)}</p>
            <section class="stack stack--tight">
                <h2>{text::points(lang)}</h2>
                <ol>{points}</ol>
                <p class="soft">{text::nothing_else(lang)}</p>
            </section>
            <section class="stack stack--tight">
                <h2>{text::your_side(lang)}</h2>
                {heard.map(|heard| view! { <p>{heard}</p> })}
                {statements}
                <Say
                    open=released.open
                    key=released.key.to_string()
                    device=released.device
                    returned=released.returned
                    again=any
                />
            </section>
            <CoordinatorCard public title=home::ask_title(lang)/>
        </div>
        <KeepScript/>
    }
    .into_any()
}

fn item(lang: Lang, (number, title, outcome): (u8, String, Option<Outcome>)) -> AnyView {
    let outcome = outcome.map(|outcome| {
        view! {
            <br/>
            <strong>{text::outcome(lang)} " "</strong>
            <Tag tone=Tone::Brand>{choices::outcome(lang, outcome)}</Tag>
        }
    });
    view! {
        <li value=number.to_string()>
            <span dir="auto">{title}</span>
            {outcome}
        </li>
    }
    .into_any()
}

/// The own side, or a correction of what was noted.
#[component]
fn Say(open: bool, key: String, device: String, returned: Option<(String, AppError)>, again: bool) -> impl IntoView {
    let lang = lang();
    let query = Address::here();
    // What was kept is shown to whoever just posted it; on a later visit it is over.
    let returned = returned.filter(|_| query.get("fout").is_some());
    let done = query.get("gedaan").is_some();
    let typed = returned.as_ref().map(|(text, _)| text.clone()).unwrap_or_default();
    let wrong = returned.map(|(_, error)| sentence(lang, &error));
    let prefix = if wrong.is_some() { wizard::error_prefix(lang) } else { "" };
    let title = format!("{prefix}{}", text::title(lang));
    let summary: Vec<FieldError> = wrong.clone().map(|w| FieldError::new("text", w)).into_iter().collect();
    let label = if again { text::correct(lang) } else { text::say(lang) };
    let form = open.then(|| {
        view! {
            <form class="stack no-print" method="post" action=SayHearing::PATH novalidate>
                <input type="hidden" name="key" value=key/>
                <TextArea
                    name="text"
                    label=label
                    hint=text::say_hint(lang)
                    value=typed
                    error=Signal::stored(wrong)
                />
                <ButtonRow>
                    <Button>{text::send(lang)}</Button>
                </ButtonRow>
                <KeptHere name=format!("wederhoor {device}")/>
            </form>
        }
    });
    view! {
        <PageTitle text=move || title.clone()/>
        <ErrorSummary errors=Signal::stored(summary)/>
        <div role="status">
            {done
                .then(|| {
                    view! {
                        <Notice tone=Tone::Success>
                            <p>{text::said(lang)}</p>
                        </Notice>
                    }
                })}
        </div>
        {form}
        {(!open).then(|| view! { <p>{text::not_open(lang)}</p> })}
    }
    .into_any()
}

fn sentence(lang: Lang, error: &AppError) -> String {
    match error {
        AppError::Fields(fields) => {
            fields.first().map_or("", |field| problems::sentence(lang, field.problem)).to_owned()
        }
        other => errors::sentence(lang, other),
    }
}
