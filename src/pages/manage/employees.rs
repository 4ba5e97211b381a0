//! `/beheer/mensen/lijst`: taking over a list of employees, who get no access by it.

use super::{
    TakeEmployees,
    frame::Frame,
    listed::{self, List, Preview},
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
    house::House,
    public::lang,
    store::{self, people},
    text::{directory as text, places},
};
use leptos::{prelude::*, server_fn::ServerFn};

const PATH: &str = "/beheer/mensen/lijst";

/// A list of employees.
struct Employees;

impl List for Employees {
    type Line = Line;
    type Plan = Plan;
    type Wrong = Wrong;

    const KEPT: &'static str = "employees";

    async fn plan(house: &House, lines: &[Line]) -> store::Result<Result<Plan, Vec<Wrong>>> {
        people::plan(&house.pool, lines).await
    }

    fn mark(house: &House, plan: &Plan) -> String {
        people::mark(house, plan)
    }
}

/// The page.
#[component]
pub fn EmployeesPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let asked = Address::here().get("voorbeeld").is_some();
    Suspend::new(async move {
        match listed::load::<Employees>(lang, asked).await {
            Ok((staff, preview, named)) => page(staff, preview, &named),
            Err(error) => view! { <StaffTrouble here=PATH title=text::list(lang) error/> }.into_any(),
        }
    })
}

fn page(staff: StaffActor, preview: Option<Preview<Employees>>, named: &Named) -> AnyView {
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
