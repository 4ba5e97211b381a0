//! Safety first (R6, R7): links only, nothing to submit, nothing kept, titles that tell nothing.

use super::flow::Flow;
use crate::{
    components::{BackLink, ButtonRow, Card, ExitPage, Kind, LinkButton, PageTitle},
    domain::{helplines::Line, intake::Step, lang::Lang},
    public::{AskLink, CoordinatorCard, FILING, lang},
    text::{home, wizard as text},
};
use leptos::prelude::*;

/// An innocent page elsewhere.
const ELSEWHERE: &str = "https://www.buienradar.nl/";

fn first_question() -> String {
    format!("/klacht/{}", Step::Relation.slug())
}

/// `/klacht/vooraf`
#[component]
pub fn Before() -> impl IntoView {
    let lang = lang();
    expect_context::<Flow>().read_on();
    view! {
        <PageTitle text=text::before_title(lang)/>
        <div class="page__narrow stack">
            <BackLink href=FILING/>
            <h1>{text::before_title(lang)}</h1>
            <p class="lead">{text::before_question(lang)}</p>
            <p>{text::before_why(lang)}</p>
            <ButtonRow>
                <LinkButton href="/klacht/informatie">{text::before_yes(lang)}</LinkButton>
                <LinkButton href=first_question() kind=Kind::Secondary>
                    {text::before_no(lang)}
                </LinkButton>
            </ButtonRow>
        </div>
        <ExitPage href=ELSEWHERE/>
    }
}

/// `/klacht/informatie`
#[component]
pub fn Information() -> impl IntoView {
    let lang = lang();
    expect_context::<Flow>().read_on();
    let public = expect_context::<Flow>().public();
    // What is open at night stands first.
    let title = |line, say: fn(Lang, &str) -> String| {
        let helpline = public.helplines.of(line);
        (format!("tel:{}", helpline.dial()), say(lang, &helpline.phone))
    };
    let numbers = [
        (title(Line::Emergency, text::info_112_title), text::info_112(lang)),
        (title(Line::VeiligThuis, text::info_vt_title), text::info_vt(lang)),
        (title(Line::Inspector, text::info_vi_title), text::info_vi(lang)),
        (title(Line::Klachtenloket, text::info_kl_title), text::info_kl(lang)),
    ]
    .map(|((href, title), more)| {
        view! {
            <Card title href>
                <p>{more}</p>
            </Card>
        }
    })
    .collect_view();
    view! {
        <PageTitle text=text::info_title(lang)/>
        <div class="page__narrow stack">
            <BackLink href="/klacht/vooraf"/>
            <h1>{text::info_title(lang)}</h1>
            <p class="lead">{text::info_lead(lang)}</p>
            {numbers}
            <CoordinatorCard public title=text::info_us_title(lang)/>
            <p>{text::info_us(lang)}</p>
            <p>
                <a class="link-alone" href=first_question()>{text::info_on(lang)}</a>
            </p>
        </div>
        <ExitPage href=ELSEWHERE/>
    }
}

/// `/klacht/iemand-anders`: for whom the regulation is not, the coordinator's card (R5).
#[component]
pub fn SomeoneElse() -> impl IntoView {
    let lang = lang();
    expect_context::<Flow>().read_on();
    let public = expect_context::<Flow>().public();
    view! {
        <PageTitle text=text::other_title(lang)/>
        <div class="page__narrow stack">
            <BackLink href=first_question()/>
            <h1>{text::other_title(lang)}</h1>
            <p class="lead">{text::other_lead(lang)}</p>
            <CoordinatorCard public title=home::ask_title(lang)/>
            <AskLink/>
            <p>{text::other_parent(lang)}</p>
            <p>
                <a class="link-alone" href=first_question()>{text::other_back(lang)}</a>
            </p>
        </div>
    }
}
