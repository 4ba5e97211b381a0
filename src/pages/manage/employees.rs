//! `/beheer/mensen/lijst`: taking over a list of employees, who get no access by it.

use super::{
    TakeEmployees,
    api::server,
    frame::Frame,
    named::Named,
    sheet::{choose, mistakes, preview, status, unreadable},
};
use crate::{
    components::{Address, BackLink, Button, StaffTrouble},
    domain::{
        access::StaffActor,
        lang::Lang,
        people::import::{Line, Plan, Planned, Wrong},
    },
    error::AppError,
    house::actor,
    public::lang,
    store::{people, unsent_setting},
    text::{directory as text, places},
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

const PATH: &str = "/beheer/mensen/lijst";

/// What a list would change, with the mark of that; or what is wrong with it.
type Preview = Result<(Plan, String), Vec<Wrong>>;

/// The page.
#[component]
pub fn EmployeesPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let asked = Address::here().get("voorbeeld").is_some();
    Suspend::new(async move {
        match load(lang, asked).await {
            Ok((staff, preview, named)) => page(staff, preview, &named),
            Err(error) => view! { <StaffTrouble here=PATH title=text::list(lang) error/> }.into_any(),
        }
    })
}

async fn load(lang: Lang, asked: bool) -> Result<(StaffActor, Option<Preview>, Named), AppError> {
    let staff = server::keeper()?;
    let house = actor::house()?;
    let token = server::token(&house, &staff, "employees", Uuid::nil());
    let lines: Option<Vec<Line>> = if asked { unsent_setting::find(&house.pool, &token).await? } else { None };
    let preview = match lines {
        None => None,
        Some(lines) => Some(people::plan(&house.pool, &lines).await?.map(|plan| {
            let mark = people::mark(&house, &plan);
            (plan, mark)
        })),
    };
    Ok((staff, preview, Named::load(&house, lang).await?))
}

fn page(staff: StaffActor, preview: Option<Preview>, named: &Named) -> AnyView {
    let (lang, address) = (named.lang, Address::here());
    let wrong = unreadable(lang, &address, text::no_file(lang));
    let meanwhile = address.get("intussen").map(|_| places::meanwhile(lang).to_owned());
    let preview = preview.map(|preview| match preview {
        Ok((plan, mark)) => shown(lang, &plan, mark),
        Err(wrong) => mistakes(lang, wrong.iter().map(|wrong| text::mistake(lang, wrong.line, wrong.what))),
    });
    let form = choose(lang, "/api/beheer/mensen-lijst", text::list_lead(lang), wrong.as_ref());
    let wrong: Vec<_> = wrong.into_iter().collect();
    view! {
        <Frame here=PATH title=text::list(lang) name=named.who(staff.id) staff=staff.clone() wrong>
            <BackLink href="/beheer/mensen"/>
            {status(meanwhile.into_iter().collect())}
            {preview}
            {form}
        </Frame>
    }
    .into_any()
}

/// What a list changes, and taking it over.
fn shown(lang: Lang, plan: &Plan, mark: String) -> AnyView {
    let new = |planned: &Planned| text::new_employee(lang, planned.name.as_str(), planned.function.as_str());
    let changed = plan.changed.iter().map(|(planned, differs)| {
        let differs: Vec<String> = differs.iter().map(|d| text::difference(lang, d)).collect();
        format!("{}: {}", planned.name.as_str(), differs.join("; "))
    });
    let missing = (!plan.missing.is_empty()).then(|| text::missing(lang, plan.missing.len(), &plan.missing.join(", ")));
    let same = std::iter::once(places::same(lang, plan.same));
    let lines = plan.new.iter().map(new).chain(changed).chain(same).chain(missing);
    let take_over = plan.changes().then(|| {
        view! {
            <form method="post" action=TakeEmployees::PATH>
                <input type="hidden" name="seen" value=mark/>
                <Button>{places::take_over(lang)}</Button>
            </form>
        }
        .into_any()
    });
    preview(lang, lines, take_over)
}
