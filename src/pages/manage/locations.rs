//! `/beheer/locaties`: the locations, and taking over a list of them.

use super::{
    TakeLocations,
    frame::{Frame, failed},
    listed::{self, List, Preview},
    location::{correct, form, standing, typed},
    named::Named,
    sheet::{choose, mistakes, preview, status, unreadable},
};
use crate::{
    components::{Address, Button, FieldError, StaffTrouble, TableScroll},
    domain::{
        access::StaffActor,
        lang::Lang,
        organisation::{
            added::LocationForm,
            import::{Line, Plan, Planned, Wrong},
        },
    },
    error::AppError,
    house::House,
    public::lang,
    store::{self, places},
    text::places as text,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// A list of locations.
struct Locations;

impl List for Locations {
    type Line = Line;
    type Plan = Plan;
    type Wrong = Wrong;

    const KEPT: &'static str = "locations";

    async fn plan(house: &House, lines: &[Line]) -> store::Result<Result<Plan, Vec<Wrong>>> {
        places::plan(&house.pool, lines).await
    }

    fn mark(house: &House, plan: &Plan) -> String {
        places::mark(house, plan)
    }
}

/// The page.
#[component]
pub fn LocationsPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let asked = Address::here().get("voorbeeld").is_some();
    Suspend::new(async move {
        match load(lang, asked).await {
            Ok((staff, preview, named, one)) => page(staff, preview, &named, one),
            Err(error) => {
                view! { <StaffTrouble here="/beheer/locaties" title=text::locations(lang) error/> }.into_any()
            }
        }
    })
}

/// With a list that waits, or one location that is to be corrected or could not be kept.
type Loaded = (StaffActor, Option<Preview<Locations>>, Named, (LocationForm, Vec<FieldError>));

async fn load(lang: Lang, asked: bool) -> Result<Loaded, AppError> {
    let (staff, preview, named) = listed::load::<Locations>(lang, asked).await?;
    let one = typed(&staff, &named).await?;
    Ok((staff, preview, named, one))
}

fn page(
    staff: StaffActor,
    preview: Option<Preview<Locations>>,
    named: &Named,
    (one, mut wrong): (LocationForm, Vec<FieldError>),
) -> AnyView {
    let (lang, address) = (named.lang, Address::here());
    let unread = if failed("locatie") { None } else { unreadable(lang, &address, text::no_file(lang)) };
    let preview = preview.map(|preview| match preview {
        Ok((plan, mark)) => shown(named, &plan, mark),
        Err(wrong) => mistakes(lang, wrong.iter().map(|wrong| text::mistake(lang, wrong.line, &wrong.what))),
    });
    let list = choose(lang, "/api/beheer/locaties", text::list_lead(lang), unread.as_ref());
    let (one, table) = (form(named, one, &wrong), table(named));
    wrong.extend(unread);
    view! {
        <Frame here="/beheer/locaties" title=text::locations(lang) name=named.who(staff.id) staff=staff.clone() wrong>
            {became(lang, &address)}
            {preview}
            {list}
            {one}
            <p class="soft">{text::close_location_lead(lang)}</p>
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
    status(taken.into_iter().chain(not).chain(meanwhile).collect())
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
    let take_over = plan.changes().then(|| {
        view! {
            <p>{text::two(lang)}</p>
            <form method="post" action=TakeLocations::PATH>
                <input type="hidden" name="seen" value=mark/>
                <Button>{text::take_over(lang)}</Button>
            </form>
        }
        .into_any()
    });
    preview(lang, lines, take_over)
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
                <td>{town} <br/> {correct(lang, location)}</td>
                <td>{region}</td>
                <td>{manager}</td>
                <td>{standing(named, location)}</td>
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
                        <th scope="col">{text::stands(lang)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableScroll>
    }
    .into_any()
}
