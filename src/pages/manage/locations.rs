//! `/beheer/locaties`: the locations, and taking over a list of them.

use super::{TakeLocations, api::server, frame::Frame, named::Named};
use crate::{
    components::{Address, Button, ButtonRow, FieldError, Kind, Notice, StaffTrouble, TableScroll, Tone},
    domain::{
        access::StaffActor,
        lang::Lang,
        organisation::import::{Line, Plan, Planned, Wrong},
    },
    error::AppError,
    house::actor,
    public::lang,
    store::{places, unsent_setting},
    text::places as text,
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

/// What a list would change, with the mark of that; or what is wrong with it.
type Preview = Result<(Plan, String), Vec<Wrong>>;

/// The page.
#[component]
pub fn LocationsPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let asked = Address::here().get("voorbeeld").is_some();
    Suspend::new(async move {
        match load(lang, asked).await {
            Ok((staff, preview, named)) => page(staff, preview, &named),
            Err(error) => {
                view! { <StaffTrouble here="/beheer/locaties" title=text::locations(lang) error/> }.into_any()
            }
        }
    })
}

async fn load(lang: Lang, asked: bool) -> Result<(StaffActor, Option<Preview>, Named), AppError> {
    let staff = server::keeper()?;
    let house = actor::house()?;
    let token = server::token(&house, &staff, "locations", Uuid::nil());
    let lines: Option<Vec<Line>> = if asked { unsent_setting::find(&house.pool, &token).await? } else { None };
    let preview = match lines {
        None => None,
        Some(lines) => Some(places::plan(&house.pool, &lines).await?.map(|plan| {
            let mark = places::mark(&house, &plan);
            (plan, mark)
        })),
    };
    Ok((staff, preview, Named::load(&house, lang).await?))
}

fn page(staff: StaffActor, preview: Option<Preview>, named: &Named) -> AnyView {
    let (lang, address) = (named.lang, Address::here());
    let error = match address.get("fout").as_deref() {
        Some("leeg") => Some(text::no_file(lang).to_owned()),
        Some("kolom") => Some(text::no_column(lang, &address.get("kolom").unwrap_or_default())),
        Some(_) => Some(text::no_list(lang).to_owned()),
        None => None,
    };
    let wrong: Vec<FieldError> = error.iter().map(|said| FieldError::new("lijst", said.clone())).collect();
    let preview = preview.map(|preview| match preview {
        Ok((plan, mark)) => shown(named, &plan, mark),
        Err(wrong) => mistakes(lang, &wrong),
    });
    let (form, table) = (choose(lang, error), table(named));
    view! {
        <Frame here="/beheer/locaties" title=text::locations(lang) name=named.who(staff.id) staff=staff.clone() wrong>
            {became(lang, &address)}
            {preview}
            {form}
            {table}
        </Frame>
    }
    .into_any()
}

/// What became of a list that was taken over.
fn became(lang: Lang, address: &Address) -> Option<AnyView> {
    let number = |name| address.get(name).and_then(|n| n.parse::<usize>().ok());
    let taken = match number("overgenomen") {
        Some(0) => Some(text::taken(lang).to_owned()),
        Some(n) => Some(text::taken_waits(lang, n)),
        None => None,
    };
    let not = number("niet").filter(|n| *n > 0).map(|n| text::taken_not(lang, n));
    let meanwhile = address.get("intussen").map(|_| text::meanwhile(lang).to_owned());
    let said: Vec<String> = taken.into_iter().chain(not).chain(meanwhile).collect();
    (!said.is_empty()).then(|| {
        let lines = said.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
        view! {
            <div role="status">
                <Notice>{lines}</Notice>
            </div>
        }
        .into_any()
    })
}

/// The form by which a list comes.
fn choose(lang: Lang, error: Option<String>) -> AnyView {
    let wrong = error.is_some();
    let error = error.map(|said| {
        view! {
            <p class="field__error" id="lijst-error">
                {said}
            </p>
        }
    });
    view! {
        <section class="stack">
            <h2>{text::list(lang)}</h2>
            <p>{text::list_lead(lang)}</p>
            <form class="stack" method="post" action="/api/beheer/locaties" enctype="multipart/form-data">
                <div class=if wrong { "field field--error" } else { "field" }>
                    <label class="field__label" for="lijst">
                        {text::file(lang)}
                    </label>
                    {error}
                    <input
                        class="input"
                        id="lijst"
                        name="lijst"
                        type="file"
                        accept=".csv,text/csv"
                        aria-describedby=wrong.then_some("lijst-error")
                        aria-invalid=wrong.then_some("true")
                    />
                </div>
                <ButtonRow>
                    <Button kind=Kind::Secondary>{text::show(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}

/// What a list changes, and taking it over.
fn shown(named: &Named, plan: &Plan, mark: String) -> AnyView {
    let lang = named.lang;
    let new = |planned: &Planned| {
        let line = text::new_location(lang, &planned.name, &planned.town);
        let manager = planned.manager.map(|id| text::manager_to_come(lang, &named.who(id)));
        std::iter::once(line).chain(manager).collect::<Vec<_>>().join("; ")
    };
    let regions = plan.regions.iter().map(|name| text::new_region(lang, name));
    let changed = plan.changed.iter().map(|(planned, differs)| {
        let differs: Vec<String> = differs.iter().map(|d| text::difference(lang, d)).collect();
        format!("{}: {}", planned.name, differs.join("; "))
    });
    let missing = (!plan.missing.is_empty()).then(|| text::missing(lang, &plan.missing.join(", ")));
    let lines = regions.chain(plan.new.iter().map(new)).chain(changed);
    let lines = lines.chain(std::iter::once(text::same(lang, plan.same))).chain(missing);
    let lines = lines.map(|line| view! { <li>{line}</li> }).collect_view();
    let form = plan.changes().then(|| {
        view! {
            <p>{text::two(lang)}</p>
            <form method="post" action=TakeLocations::PATH>
                <input type="hidden" name="seen" value=mark/>
                <Button>{text::take_over(lang)}</Button>
            </form>
        }
    });
    let none = (!plan.changes()).then(|| view! { <p>{text::preview_none(lang)}</p> });
    view! {
        <section class="stack">
            <h2>{text::preview(lang)}</h2>
            {none}
            <ul class="stack stack--tight">{lines}</ul>
            {form}
        </section>
    }
    .into_any()
}

fn mistakes(lang: Lang, wrong: &[Wrong]) -> AnyView {
    let line = |wrong: &Wrong| text::mistake(lang, wrong.line, &wrong.what);
    let lines = wrong.iter().map(line).map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <Notice tone=Tone::Danger title=text::mistakes(lang)>
            <ul class="stack stack--tight">{lines}</ul>
        </Notice>
    }
    .into_any()
}

/// The locations as they are.
fn table(named: &Named) -> AnyView {
    let lang = named.lang;
    let row = |location: &crate::domain::organisation::Location| {
        let region = named.regions.iter().find(|(id, _)| *id == location.region).map(|(_, name)| name.clone());
        let manager = location.manager.map_or_else(|| text::nobody(lang).to_owned(), |id| named.who(id));
        let (name, town) = (location.name.clone(), location.town.clone());
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td>{town}</td>
                <td>{region}</td>
                <td>{manager}</td>
            </tr>
        }
    };
    let rows = named.org.locations.iter().map(row).collect_view();
    view! {
        <TableScroll label=text::locations(lang)>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{text::name(lang)}</th>
                        <th scope="col">{text::town(lang)}</th>
                        <th scope="col">{text::region(lang)}</th>
                        <th scope="col">{text::manager(lang)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableScroll>
    }
    .into_any()
}
