//! The form: one page, without script.

use super::{Blank, SendRemark, load_remark};
use crate::{
    bundles::KeepScript,
    components::{
        Address, Button, ButtonRow, Card, Choice, ErrorSummary, FieldError, Honeypot, KeptHere, Notice, PageTitle,
        RadioGroup, SelectField, TextArea, TextField, Tone,
    },
    domain::{
        field::{self, Problem},
        lang::Lang,
        remark::{Sort, parse_remark},
    },
    error::AppError,
    public::{FILING, Public, PublicFrame, Trouble, lang},
    text::{errors, remark as text, wizard},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// `/opmerking`
#[component]
pub fn RemarkPage() -> impl IntoView {
    let blank = Resource::new_blocking(|| (), |()| load_remark());
    view! {
        <Suspense>
            {move || Suspend::new(async move {
                match blank.await {
                    Ok(blank) => {
                        view! {
                            <PublicFrame public=blank.public.clone()>
                                <Form blank/>
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
fn Form(blank: Blank) -> impl IntoView {
    let lang = lang();
    let query = Address::here();
    let failed = query.get("fout");
    let wrong = if failed.is_some() { wrong(&blank) } else { Vec::new() };
    let trouble = match failed.as_deref() {
        Some("wacht") => Some(AppError::SlowDown(query.get("seconden").and_then(|s| s.parse().ok()).unwrap_or(60))),
        Some("storing") => Some(AppError::Unreachable),
        _ => None,
    };
    let trouble = trouble.map(|error| {
        view! {
            <Notice tone=Tone::Danger>
                <p>{errors::sentence(lang, &error)}</p>
            </Notice>
        }
    });
    let prefix = if wrong.is_empty() { "" } else { wizard::error_prefix(lang) };
    let list = wrong.iter().map(|e| FieldError::new(input(&e.field), text::problem(lang, &e.field, e.problem)));
    let list: Vec<FieldError> = list.collect();
    view! {
        <PageTitle text=move || format!("{prefix}{}", text::title(lang))/>
        <div class="page__narrow stack">
            <ErrorSummary errors=list/>
            <h1>{text::title(lang)}</h1>
            <p>
                <a class="link-alone" href="/klacht/informatie">{text::danger(lang)}</a>
            </p>
            <p class="lead">{text::lead(lang)}</p>
            {trouble}
            <form class="stack" method="post" action=SendRemark::PATH novalidate>
                <input type="hidden" name="key" value=blank.key.to_string()/>
                <Honeypot/>
                {fields(lang, &blank, &wrong)}
                <p class="small soft">{text::kept(lang, blank.months)}</p>
                <ButtonRow>
                    <Button>{crate::text::common::send(lang)}</Button>
                </ButtonRow>
                <KeptHere name="opmerking"/>
            </form>
            <Card title=text::more_title(lang) quiet=true>
                <p>{text::more(lang)}</p>
                <p>
                    <a class="link-alone" href=FILING>{text::more_link(lang)}</a>
                </p>
            </Card>
        </div>
        <KeepScript/>
    }
    .into_any()
}

/// What is wrong with what was typed, a location that is not offered too.
fn wrong(blank: &Blank) -> Vec<field::FieldError> {
    match parse_remark(&blank.form) {
        Err(fields) => fields,
        Ok(new) if blank.locations.iter().any(|(id, _)| *id == new.location.to_string()) => Vec::new(),
        Ok(_) => vec![field::FieldError { field: "location".to_owned(), problem: Problem::UnknownChoice }],
    }
}

/// The name of the input that an error leads to.
fn input(field: &str) -> String {
    format!("form[{field}]")
}

fn fields(lang: Lang, blank: &Blank, wrong: &[field::FieldError]) -> AnyView {
    let form = blank.form.clone();
    let of = |name: &str| {
        let error = wrong.iter().find(|e| e.field == name);
        error.map(|e| text::problem(lang, &e.field, e.problem).to_owned())
    };
    let sorts = Sort::ALL.map(|sort| Choice::new(sort.key(), text::sort_of(lang, sort))).to_vec();
    let none = (String::new(), text::location_choose(lang).to_owned());
    let locations = std::iter::once(none).chain(blank.locations.clone()).collect();
    view! {
        <RadioGroup
            name=input("sort")
            legend=text::sort(lang)
            choices=sorts
            value=form.sort
            error=of("sort")
        />
        <SelectField
            name=input("location")
            label=text::location(lang)
            options=locations
            value=form.location
            error=of("location")
        />
        <TextArea
            name=input("words")
            label=text::words(lang)
            hint=text::words_hint(lang)
            value=form.words
            error=of("words")
        />
        <h2>{text::answer_title(lang)}</h2>
        <p>{text::answer(lang)}</p>
        <TextField
            name=input("name")
            label=text::name(lang)
            autocomplete="name"
            optional=true
            spellcheck=false
            value=form.name
            error=of("name")
        />
        <TextField
            name=input("phone")
            label=text::phone(lang)
            r#type="tel"
            autocomplete="tel"
            optional=true
            spellcheck=false
            width="input--w20"
            value=form.phone
            error=of("phone")
        />
        <TextField
            name=input("email")
            label=text::email(lang)
            r#type="email"
            autocomplete="email"
            optional=true
            spellcheck=false
            value=form.email
            error=of("email")
        />
    }
    .into_any()
}
