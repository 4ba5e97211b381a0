//! `/beheer/bewaren`: how long things are kept, which cases go, and holding one with a reason.

mod parts;

use super::{
    frame::{Frame, failed, told},
    named::Named,
    retention_api::server,
};
use crate::{
    components::{Address, FieldError, StaffTrouble, TableScroll},
    domain::{
        access::StaffActor,
        field::{self, Problem},
        lang::Lang,
        people,
        retention::{AHEAD_DAYS, HoldForm, Terms, TermsForm, parse_hold, parse_terms},
    },
    error::AppError,
    house::{House, actor},
    public::lang,
    store::{
        StoreError,
        retention::{self, Ending, Held},
        unsent_setting,
    },
    text::retention as text,
};
use chrono::Days;
use leptos::prelude::*;

/// The address of the page.
const PATH: &str = "/beheer/bewaren";

/// What the page shows of cases.
struct Cases {
    ending: Vec<Ending>,
    held: Vec<Held>,
    typed: HoldForm,
    wrong: Vec<FieldError>,
}

/// The terms, and the form to change them for whoever keeps settings.
struct Kept {
    terms: Terms,
    typed: Option<TermsForm>,
    wrong: Vec<FieldError>,
}

/// The page.
#[component]
pub fn RetentionPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    Suspend::new(async move {
        match load(lang).await {
            Ok((staff, kept, cases, named)) => page(staff, &kept, cases, &named),
            Err(error) => view! { <StaffTrouble here=PATH title=text::title(lang) error/> }.into_any(),
        }
    })
}

async fn load(lang: Lang) -> Result<(StaffActor, Kept, Option<Cases>, Named), AppError> {
    let staff = server::reader()?;
    let (house, (_, today)) = (actor::house()?, actor::now());
    let named = Named::load(&house, lang).await?;
    let now = kept(&house, &staff).await?;
    if actor::overseer().is_err() {
        return Ok((staff, now, None, named));
    }
    let until = today + Days::new(AHEAD_DAYS.into());
    let ending = retention::ending_of(&house.pool, &staff, until).await?;
    let held = retention::held_of(&house.pool, &staff).await?;
    let kept = unsent_setting::find(&house.pool, &server::token(&house, &staff)).await?;
    let (typed, wrong) = match kept.filter(|_| failed("vasthouden")) {
        Some(typed) => {
            let wrong = wrong(&house, &staff, &typed).await?;
            (typed, told(&wrong, |field| format!("form[{field}]"), parts::label))
        }
        None => {
            (HoldForm { reference: Address::here().get("zaak").unwrap_or_default(), ..HoldForm::default() }, vec![])
        }
    };
    Ok((staff, now, Some(Cases { ending, held, typed, wrong }), named))
}

async fn kept(house: &House, staff: &StaffActor) -> Result<Kept, AppError> {
    let terms = retention::terms(&house.pool).await?;
    if !people::keeps(staff) {
        return Ok(Kept { terms, typed: None, wrong: Vec::new() });
    }
    let came_back = unsent_setting::find(&house.pool, &server::terms_token(house, staff)).await?;
    let typed: TermsForm = came_back.filter(|_| failed("termijnen")).unwrap_or_else(|| terms.into());
    let wrong = told(&parse_terms(&typed).err().unwrap_or_default(), |field| format!("terms[{field}]"), parts::label);
    Ok(Kept { terms, typed: Some(typed), wrong })
}

/// What is wrong with a form. A case that is not theirs is as one that is not there.
async fn wrong(house: &House, staff: &StaffActor, typed: &HoldForm) -> Result<Vec<field::FieldError>, AppError> {
    match parse_hold(typed) {
        Err(errors) => Ok(errors),
        Ok((reference, _)) => match retention::holdable(&house.pool, staff, &reference).await {
            Ok(()) => Ok(Vec::new()),
            Err(StoreError::NotFound) => {
                Ok(vec![field::FieldError { field: "reference".to_owned(), problem: Problem::NoSuchCase }])
            }
            Err(error) => Err(error.into()),
        },
    }
}

fn page(staff: StaffActor, kept: &Kept, cases: Option<Cases>, named: &Named) -> AnyView {
    let lang = named.lang;
    let of_cases = cases.as_ref().map(|cases| cases.wrong.clone()).unwrap_or_default();
    let wrong = kept.wrong.iter().cloned().chain(of_cases).collect::<Vec<_>>();
    let rest = match cases {
        Some(cases) => view! {
            {parts::ending(lang, &cases.ending)}
            {parts::held(&cases.held, named)}
            {parts::hold(lang, &cases)}
        }
        .into_any(),
        None => view! { <p class="soft">{text::no_cases(lang)}</p> }.into_any(),
    };
    let row = |(what, how_long): (&'static str, String)| {
        view! {
            <tr>
                <th scope="row">{what}</th>
                <td>{how_long}</td>
            </tr>
        }
    };
    let not_before = parts::not_before(lang, &kept.terms);
    let change = kept.typed.clone().map(|typed| parts::change(lang, typed, &kept.wrong));
    let rows = text::lines(lang, &kept.terms).into_iter().map(row).collect_view();
    view! {
        <Frame here=PATH title=text::title(lang) name=named.who(staff.id) staff=staff.clone() wrong>
            <p class="soft">{text::lead(lang)}</p>
            <section class="stack">
                <h2>{text::terms(lang)}</h2>
                <TableScroll label=text::terms(lang)>
                    <table class="table">
                        <thead>
                            <tr>
                                <th scope="col">{text::what(lang)}</th>
                                <th scope="col">{text::how_long(lang)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </TableScroll>
                <p class="small soft">{text::terms_lead(lang)}</p>
                {not_before}
            </section>
            {change}
            {rest}
        </Frame>
    }
    .into_any()
}
