//! The parts of the page that speak of cases: which go, which are held, and holding one.

use super::{Cases, PATH};
use crate::{
    components::{Button, ButtonRow, Empty, FieldError, Kind, TextArea, TextField},
    domain::{
        ids::StaffId,
        lang::Lang,
        retention::{AHEAD_DAYS, Terms, TermsForm},
    },
    house::{actor, clock},
    pages::manage::{ChangeTerms, HoldCase, LetGoCase, frame::beside, named::Named},
    store::retention::{Ending, Held},
    text::{dates, retention as text},
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

/// That no case goes yet, after the term became shorter.
pub(super) fn not_before(lang: Lang, terms: &Terms) -> Option<AnyView> {
    let day = terms.not_before.filter(|day| *day > actor::now().1)?;
    Some(view! { <p>{text::not_before(lang, &dates::long(lang, day))}</p> }.into_any())
}

pub(super) fn change(lang: Lang, typed: TermsForm, wrong: &[FieldError]) -> AnyView {
    let of = |name: &str| beside(wrong, &format!("terms[{name}]"));
    let (case, remark) = (Terms::CASE, Terms::REMARK);
    view! {
        <section class="stack" id="termijnen">
            <h2>{text::change(lang)}</h2>
            <p class="soft">{text::change_lead(lang, AHEAD_DAYS)}</p>
            <form class="stack" method="post" action=ChangeTerms::PATH novalidate>
                <TextField
                    name="terms[case_months]"
                    label=text::case_field(lang)
                    hint=text::case_hint(lang, *case.start(), *case.end())
                    inputmode="numeric"
                    autocomplete="off"
                    width="input--w4"
                    value=typed.case_months
                    error=of("case_months")
                />
                <TextField
                    name="terms[remark_months]"
                    label=text::remark_field(lang)
                    hint=text::remark_hint(lang, *remark.start(), *remark.end())
                    inputmode="numeric"
                    autocomplete="off"
                    width="input--w4"
                    value=typed.remark_months
                    error=of("remark_months")
                />
                <ButtonRow>
                    <Button>{text::change_now(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}

pub(super) fn ending(lang: Lang, ending: &[Ending]) -> AnyView {
    let line = |case: &Ending| {
        let on = text::goes_on(lang, &dates::long(lang, case.on));
        view! {
            <li class="cluster">
                {reference(&case.reference)} <span>{on}</span>
                <a href=format!("{PATH}?zaak={}#vasthouden", case.reference)>
                    {text::hold_this(lang)} <span class="visually-hidden">{format!(": {}", case.reference)}</span>
                </a>
            </li>
        }
    };
    let list = match ending.is_empty() {
        true => view! { <Empty title=text::ending_none(lang)/> }.into_any(),
        false => {
            let lines = ending.iter().map(line).collect_view();
            view! { <ul class="stack stack--tight">{lines}</ul> }.into_any()
        }
    };
    view! {
        <section class="stack">
            <h2>{text::ending(lang, AHEAD_DAYS)}</h2>
            {list}
        </section>
    }
    .into_any()
}

pub(super) fn held(held: &[Held], named: &Named) -> AnyView {
    let lang = named.lang;
    let item = |case: &Held| {
        let day = dates::long(lang, clock::amsterdam_date(case.since));
        let since = match case.by {
            Some(who) => text::held_by(lang, &day, &named.who(StaffId(who))),
            None => text::held_since(lang, &day),
        };
        let which = format!(": {}", case.reference);
        view! {
            <article class="card stack stack--tight">
                <p class="cluster">{reference(&case.reference)} <span class="small soft">{since}</span></p>
                <p dir="auto">{case.reason.clone()}</p>
                <form method="post" action=LetGoCase::PATH>
                    <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                    <input type="hidden" name="reference" value=case.reference.clone()/>
                    <Button kind=Kind::Small>
                        {text::let_go(lang)} <span class="visually-hidden">{which}</span>
                    </Button>
                </form>
            </article>
        }
    };
    let list = match held.is_empty() {
        true => view! { <Empty title=text::held_none(lang)/> }.into_any(),
        false => {
            let items = held.iter().map(item).collect_view();
            view! {
                {items}
                <p class="small soft">{text::let_go_hint(lang)}</p>
            }
            .into_any()
        }
    };
    view! {
        <section class="stack">
            <h2>{text::held(lang)}</h2>
            {list}
        </section>
    }
    .into_any()
}

pub(super) fn hold(lang: Lang, cases: &Cases) -> AnyView {
    let of = |name: &str| beside(&cases.wrong, &format!("form[{name}]"));
    view! {
        <section class="stack" id="vasthouden">
            <h2>{text::hold(lang)}</h2>
            <p class="soft">{text::hold_lead(lang)}</p>
            <form class="stack" method="post" action=HoldCase::PATH novalidate>
                <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                <TextField
                    name="form[reference]"
                    label=text::reference(lang)
                    autocomplete="off"
                    spellcheck=false
                    width="input--w20"
                    value=cases.typed.reference.clone()
                    error=of("reference")
                />
                <TextArea
                    name="form[reason]"
                    label=text::reason(lang)
                    hint=text::reason_hint(lang)
                    small=true
                    value=cases.typed.reason.clone()
                    error=of("reason")
                />
                <ButtonRow>
                    <Button>{text::hold_now(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}

fn reference(reference: &str) -> AnyView {
    view! {
        <a href=format!("/zaak/{reference}") class="code" translate="no">
            {reference.to_owned()}
        </a>
    }
    .into_any()
}

/// What the fields of these forms ask.
pub(super) fn label(lang: Lang, field: &str) -> &'static str {
    match field {
        "case_months" => text::case_field(lang),
        "remark_months" => text::remark_field(lang),
        "reference" => text::reference(lang),
        "reason" => text::reason(lang),
        _ => "",
    }
}
