//! `/beheer/mensen/:id`: one person: their details, roles, absence, and leaving.

mod line;
mod parts;

use super::{
    api::server,
    frame::{Frame, failed, no, told},
    list::standing,
    named::Named,
    waiting::waiting,
};
use crate::{
    components::{BackLink, FieldError, StaffTrouble},
    domain::{
        access::StaffActor,
        ids::StaffId,
        lang::Lang,
        people::{AwayForm, No, PersonForm, parse_away, parse_person, parse_reports_to},
    },
    error::AppError,
    house::actor,
    public::lang,
    store::{
        people::{self, Came, Person},
        proposals::{self, Proposal},
        unsent_setting,
    },
    text::{manage as text, problems},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// What the page shows.
struct Shown {
    staff: StaffActor,
    person: Person,
    /// How many open cases are in their name.
    open: usize,
    described: PersonForm,
    away: AwayForm,
    /// Whom they report to, as it is kept or was chosen last.
    reports_to: String,
    /// What would change of them, and waits for a second person.
    waiting: Vec<Proposal>,
    wrong: Vec<FieldError>,
    named: Named,
}

/// The page.
#[component]
pub fn PersonPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let id = use_params_map().with_untracked(|params| params.get("id")).unwrap_or_default();
    Suspend::new(async move {
        match load(lang, &id).await {
            Ok(shown) => page(shown),
            Err(error) => view! { <StaffTrouble here="/beheer/mensen" title=text::people(lang) error/> }.into_any(),
        }
    })
}

async fn load(lang: Lang, id: &str) -> Result<Shown, AppError> {
    let staff = server::keeper()?;
    let (house, (now, today)) = (actor::house()?, actor::now());
    let id: StaffId = id.parse().map_err(|_| AppError::NotFound)?;
    let all = people::all(&house.pool, now).await?;
    let person = all.into_iter().find(|p| p.member.id == id).ok_or(AppError::NotFound)?;
    let mut wrong = Vec::new();
    let token = |kind| server::token(&house, &staff, kind, id.0);
    let kept: Option<PersonForm> = unsent_setting::find(&house.pool, &token("person")).await?;
    let described = match kept {
        Some(form) if failed("gegevens") || no() == Some(No::AddressTaken) => {
            wrong.extend(told(
                &parse_person(&form, person.came != Came::No).err().unwrap_or_default(),
                |field| format!("form[{field}]"),
                super::invite::label,
            ));
            if no() == Some(No::AddressTaken) {
                wrong.push(FieldError::new("form[email]", text::no(lang, No::AddressTaken)));
            }
            form
        }
        _ => {
            let member = person.member.clone();
            PersonForm {
                name: member.name,
                function: member.function,
                phone: member.phone.unwrap_or_default(),
                email: member.email.unwrap_or_default(),
                location: member.location.map(|location| location.to_string()).unwrap_or_default(),
            }
        }
    };
    let named = Named::load(&house, lang).await?;
    let away: AwayForm = match unsent_setting::find(&house.pool, &token("away")).await? {
        Some(form) if failed("afwezig") => {
            wrong.extend(told(
                &parse_away(&form, id, &named.org, today).err().unwrap_or_default(),
                |field| format!("away[{field}]"),
                parts::label,
            ));
            form
        }
        _ => AwayForm::default(),
    };
    let reports_to = match unsent_setting::find::<String>(&house.pool, &token("line")).await? {
        Some(chosen) if failed("lijn") => {
            let problem = parse_reports_to(&chosen, id, &named.org).err();
            wrong.extend(problem.map(|said| FieldError::new("reports_to", problems::sentence(lang, said))));
            chosen
        }
        _ => person.member.manager.map(|to| to.to_string()).unwrap_or_default(),
    };
    if failed("rol") {
        wrong.push(FieldError::new("role", text::role_choose(lang)));
    }
    if failed("vertrek") {
        wrong.push(FieldError::new("sure", text::leaving_tick(lang)));
    }
    let waiting = proposals::about(&house.pool, id, now).await?;
    let open = people::open_cases(&house.pool, id, staff.id).await?;
    Ok(Shown { open, person, described, away, reports_to, waiting, wrong, named, staff })
}

fn page(shown: Shown) -> AnyView {
    let (lang, member) = (shown.named.lang, &shown.person.member);
    let gone = shown.person.left_on.is_some();
    let rest = (!gone).then(|| {
        view! {
            {parts::details(&shown)}
            {parts::roles(&shown)}
            {line::line(&shown)}
            {parts::absence(&shown)}
            {parts::leaving(&shown)}
        }
    });
    view! {
        <Frame
            here=format!("/beheer/mensen/{}", member.id)
            title=member.name.clone()
            name=shown.named.who(shown.staff.id)
            staff=shown.staff.clone()
            wrong=shown.wrong.clone()
        >
            <BackLink href="/beheer/mensen"/>
            {standing(lang, &shown.person)}
            {waiting(&shown.named, &shown.waiting)}
            {rest}
        </Frame>
    }
    .into_any()
}
