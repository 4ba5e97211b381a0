//! `/beheer/mensen/:id`: one person: their details, roles, absence, and leaving.

mod parts;

use super::{
    api::server,
    frame::{Frame, failed, no, told},
    list::standing,
    named::Named,
};
use crate::{
    components::{BackLink, FieldError, StaffTrouble},
    domain::{
        access::StaffActor,
        ids::StaffId,
        lang::Lang,
        people::{AwayForm, No, PersonForm, parse_away, parse_person},
    },
    error::AppError,
    house::actor,
    public::lang,
    store::{
        people::{self, Person},
        proposals::{self, Proposal},
        unsent_setting,
    },
    text::manage as text,
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
            wrong.extend(told(&parse_person(&form).err().unwrap_or_default(), |field| format!("form[{field}]")));
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
            }
        }
    };
    let away: AwayForm = match unsent_setting::find(&house.pool, &token("away")).await? {
        Some(form) if failed("afwezig") => {
            wrong.extend(told(&parse_away(&form, id, today).err().unwrap_or_default(), |field| {
                format!("away[{field}]")
            }));
            form
        }
        _ => AwayForm::default(),
    };
    if failed("rol") {
        wrong.push(FieldError::new("role", text::role_choose(lang)));
    }
    if failed("vertrek") {
        wrong.push(FieldError::new("sure", text::leaving_tick(lang)));
    }
    let waiting = proposals::about(&house.pool, id, now).await?;
    let open = people::open_cases(&house.pool, id, staff.id).await?;
    Ok(Shown { open, person, described, away, waiting, wrong, named: Named::load(&house, lang).await?, staff })
}

fn page(shown: Shown) -> AnyView {
    let (lang, member) = (shown.named.lang, &shown.person.member);
    let gone = shown.person.left_on.is_some();
    let rest = (!gone).then(|| {
        view! {
            {parts::details(&shown)}
            {parts::roles(&shown)}
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
            {parts::waiting(&shown)}
            {rest}
        </Frame>
    }
    .into_any()
}
