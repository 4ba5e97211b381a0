//! `/team/verbeteringen`: what is shared with the committee of a location, and sharing more.

use super::{api::server, form, shared};
use crate::{
    components::{
        Address, Button, ButtonRow, ErrorSummary, FieldError, Kind, Notice, PageTitle, SelectField, StaffFrame,
        StaffTrouble, Tone,
    },
    domain::{
        improvement::{Improvement, ImprovementForm, parse},
        lang::Lang,
        organisation::Location,
        report::Recognisable,
    },
    error::AppError,
    house::actor,
    public::lang,
    store::{improvements as store, organisation, unsent_setting},
    text::{improvements as text, problems, yearly},
};
use leptos::prelude::*;

/// Everything on the page.
pub(super) struct Shown {
    pub name: String,
    /// Whether one shares, or only reads.
    pub writes: bool,
    pub locations: Vec<(String, String)>,
    pub location: Option<Location>,
    pub shared: Vec<Improvement>,
    pub form: ImprovementForm,
    /// What is wrong with the form that came back: the field, and a sentence.
    pub wrong: Option<(&'static str, String)>,
    pub places: Vec<Recognisable>,
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
        shown.location.as_ref().map(|location| shared::list(lang, location, shown)),
        shown.location.as_ref().filter(|_| shown.writes).map(|location| form::form(lang, location, shown)),
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
