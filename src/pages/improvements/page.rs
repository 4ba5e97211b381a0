//! `/team/verbeteringen`: what is shared with the committee of a location, and sharing more.

use super::{SetImprovement, ShareImprovement, api::server};
use crate::{
    components::{
        Address, Button, ButtonRow, CheckboxGroup, Choice, Empty, ErrorSummary, FieldError, Kind, Notice, PageTitle,
        RadioGroup, SelectField, StaffFrame, StaffTrouble, Tag, TextArea, Tone,
    },
    domain::{
        improvement::{Improvement, ImprovementForm, Stands, parse},
        lang::Lang,
        organisation::Location,
        report::Recognisable,
    },
    error::AppError,
    house::actor,
    public::lang,
    store::{improvements as store, organisation, unsent_setting},
    text::{dates, improvements as text, problems, yearly},
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

/// Everything on the page.
struct Shown {
    name: String,
    /// Whether one shares, or only reads.
    writes: bool,
    locations: Vec<(String, String)>,
    location: Option<Location>,
    shared: Vec<Improvement>,
    form: ImprovementForm,
    /// What is wrong with the form that came back: the field, and a sentence.
    wrong: Option<(&'static str, String)>,
    places: Vec<Recognisable>,
}

/// The page.
#[component]
pub fn ImprovementsPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let address = Address::here();
    Suspend::new(async move {
        match load(lang, &address).await {
            Ok(shown) => page(lang, &address, &shown),
            Err(error) => view! { <StaffTrouble here="/team/verbeteringen" title=text::title(lang) error/> }.into_any(),
        }
    })
}

async fn load(lang: Lang, address: &Address) -> Result<Shown, AppError> {
    let staff = actor::overseer()?;
    let (house, (_, today)) = (actor::house()?, actor::now());
    let org = organisation::load(&house.pool).await?;
    let asked = address.get("locatie").and_then(|id| id.parse().ok());
    let location = asked.and_then(|id| org.location(id)).cloned();
    let shared = match &location {
        Some(location) => store::of(&house.pool, location.id).await?,
        None => Vec::new(),
    };
    let fault = address.get("fout");
    let kept = unsent_setting::find(&house.pool, &server::token(&house, &staff)).await?;
    let form: ImprovementForm = kept.filter(|_| fault.is_some()).unwrap_or_default();
    let places = match &fault {
        Some(_) => server::places(&house, &staff, &form.words, today).await?,
        None => Vec::new(),
    };
    let wrong = match (fault.as_deref(), parse(&form)) {
        (None, _) => None,
        (Some(_), Err((field, problem))) => Some((field, problems::sentence(lang, problem).to_owned())),
        (Some(_), Ok(_)) if !places.is_empty() => Some(("checked", yearly::not_checked(lang).to_owned())),
        (Some(_), Ok(_)) => None,
    };
    Ok(Shown {
        name: org.name_of(staff.id),
        writes: actor::coordinator().is_ok(),
        locations: org.places(),
        location,
        shared,
        form,
        wrong,
        places,
    })
}

fn page(lang: Lang, address: &Address, shown: &Shown) -> AnyView {
    let here = shown.location.as_ref().map(|location| location.id.to_string()).unwrap_or_default();
    let errors: Vec<_> =
        shown.wrong.iter().map(|(field, said)| FieldError::new(format!("form[{field}]"), said.clone())).collect();
    let prefix = if errors.is_empty() { "" } else { yearly::error_prefix(lang) };
    let saved = (address.get("gelukt").is_some()).then(|| {
        view! {
            <Notice tone=Tone::Success>
                <p>{text::saved(lang)}</p>
            </Notice>
        }
    });
    let locations = shown.locations.clone();
    let parts = (
        shown.location.as_ref().map(|location| list(lang, location, shown)),
        shown.location.as_ref().filter(|_| shown.writes).map(|location| form(lang, location, shown)),
    );
    view! {
        <StaffFrame here=format!("/team/verbeteringen?locatie={here}") name=shown.name.clone()>
            <PageTitle text=format!("{prefix}{}", text::title(lang))/>
            <div class="page__narrow stack stack--loose">
                <ErrorSummary errors/>
                <header class="stack stack--tight">
                    <h1>{text::title(lang)}</h1>
                    <p class="lead">{text::lead(lang)}</p>
                    <p>{text::lead_more(lang)}</p>
                </header>
                {saved}
                <form method="get" action="/team/verbeteringen" class="stack">
                    <SelectField
                        name="locatie"
                        label=text::choose(lang)
                        options=locations
                        value=here
                    />
                    <ButtonRow>
                        <Button kind=Kind::Secondary>{text::show(lang)}</Button>
                    </ButtonRow>
                </form>
                {parts}
            </div>
        </StaffFrame>
    }
    .into_any()
}

fn list(lang: Lang, location: &Location, shown: &Shown) -> AnyView {
    let items = shown.shared.iter().map(|one| item(lang, one, shown.writes)).collect_view();
    let body = if shown.shared.is_empty() {
        view! {
            <Empty title=text::none(lang)>
                <p>{text::none_more(lang)}</p>
            </Empty>
        }
        .into_any()
    } else {
        items.into_any()
    };
    view! {
        <section class="stack">
            <h2>{text::released(lang, &location.name)}</h2>
            {body}
        </section>
    }
    .into_any()
}

fn item(lang: Lang, one: &Improvement, writes: bool) -> AnyView {
    let tone = match one.stands {
        Stands::Planned => Tone::Info,
        Stands::Done => Tone::Success,
        Stands::Withdrawn => Tone::Neutral,
    };
    let next: &[(Stands, &'static str)] = match one.stands {
        Stands::Planned => &[(Stands::Done, text::is_done(lang)), (Stands::Withdrawn, text::withdraw(lang))],
        Stands::Done => &[(Stands::Planned, text::not_done(lang)), (Stands::Withdrawn, text::withdraw(lang))],
        Stands::Withdrawn => &[(Stands::Planned, text::put_back(lang))],
    };
    let begin: String = one.words.chars().take(60).collect();
    let button = |(stands, words): &(Stands, &'static str)| {
        let (which, key, words) = (format!(": {begin}"), stands.key(), *words);
        view! {
            <Button kind=Kind::Secondary name="stands" value=key>
                {words}
                <span class="visually-hidden">{which}</span>
            </Button>
        }
        .into_any()
    };
    let buttons: Vec<AnyView> = next.iter().map(button).collect();
    let (id, location) = (one.id.to_string(), one.location.to_string());
    let buttons = writes.then(|| {
        view! {
            <form method="post" action=SetImprovement::PATH>
                <input type="hidden" name="id" value=id/>
                <input type="hidden" name="location" value=location/>
                <ButtonRow>{buttons}</ButtonRow>
            </form>
        }
    });
    let (day, stands) = (dates::plain(lang, one.released_on), text::stands_as(lang, one.stands));
    view! {
        <article class="card stack stack--tight">
            <p class="prose" dir="auto">
                {one.words.clone()}
            </p>
            <p class="cluster">
                <Tag tone=tone>{stands}</Tag>
                <span class="small soft">{text::since(lang, &day)}</span>
            </p>
            {buttons}
        </article>
    }
    .into_any()
}

fn form(lang: Lang, location: &Location, shown: &Shown) -> AnyView {
    let wrong = |of: &str| shown.wrong.as_ref().filter(|(field, _)| *field == of).map(|(_, said)| said.clone());
    let stands = [Stands::Planned, Stands::Done];
    let choices = stands.map(|one| Choice::new(one.key(), text::stands_as(lang, one))).to_vec();
    let places = (!shown.places.is_empty()).then(|| {
        let line = |place: &Recognisable| {
            let why = yearly::why(lang, place.why);
            view! {
                <li>
                    <strong lang="nl">{place.quote.clone()}</strong>
                    " "
                    {why}
                </li>
            }
        };
        view! {
            <p>{yearly::check_lead(lang)}</p>
            <ul>{shown.places.iter().map(line).collect_view()}</ul>
            <CheckboxGroup
                name="form[checked]"
                legend=yearly::check(lang)
                choices=vec![Choice::new("ja", yearly::checked(lang))]
                error=wrong("checked")
            />
        }
    });
    view! {
        <section class="stack">
            <h2>{text::new(lang)}</h2>
            <form class="stack" method="post" action=ShareImprovement::PATH novalidate>
                <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                <input type="hidden" name="form[location]" value=location.id.to_string()/>
                <TextArea
                    name="form[words]"
                    label=text::words(lang)
                    hint=text::words_hint(lang)
                    value=shown.form.words.clone()
                    error=wrong("words")
                    small=true
                />
                <RadioGroup
                    name="form[stands]"
                    legend=text::stands(lang)
                    choices
                    value=shown.form.stands.clone()
                    error=wrong("stands")
                />
                {places}
                <ButtonRow>
                    <Button>{text::release(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}
