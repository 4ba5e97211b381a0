//! `/beheer/mensen`: everybody, what they may do, and whether they have come in.

use super::{InviteAgain, api::server, frame::Frame, named::Named};
use crate::{
    components::{Button, Kind, LinkButton, StaffTrouble, Tag, Tone},
    domain::{access::StaffActor, lang::Lang},
    error::AppError,
    house::{actor, clock},
    public::lang,
    store::people::{self, Came, Person},
    text::{dates, directory, manage as text},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The page.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    Suspend::new(async move {
        match load(lang).await {
            Ok((staff, people, named)) => page(staff, people, &named),
            Err(error) => view! { <StaffTrouble here="/beheer/mensen" title=text::people(lang) error/> }.into_any(),
        }
    })
}

async fn load(lang: Lang) -> Result<(StaffActor, Vec<Person>, Named), AppError> {
    let staff = server::keeper()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    Ok((staff, people::all(&house.pool, now).await?, Named::load(&house, lang).await?))
}

fn page(staff: StaffActor, people: Vec<Person>, named: &Named) -> AnyView {
    let lang = named.lang;
    let name = named.who(staff.id);
    // Who only stands in the directory may be hundreds: a line each, below the others.
    let only = |p: &Person| p.came == Came::No && p.member.roles.is_empty() && p.left_on.is_none();
    let (listed, people): (Vec<Person>, Vec<Person>) = people.into_iter().partition(only);
    let lines = people.iter().map(|person| line(person, named)).collect_view();
    let listed = directory_only(&listed, named);
    view! {
        <Frame here="/beheer/mensen" title=text::people(lang) staff name>
            <p class="soft">{text::people_lead(lang)}</p>
            <p>
                <LinkButton href="/beheer/mensen/nieuw">{directory::join(lang)}</LinkButton>
            </p>
            <p>
                <a href="/beheer/mensen/lijst">{directory::list(lang)}</a>
            </p>
            <div class="stack">{lines}</div>
            {listed}
        </Frame>
    }
    .into_any()
}

/// Who stands in the directory and may not come in.
fn directory_only(listed: &[Person], named: &Named) -> Option<AnyView> {
    let line = |person: &Person| {
        let member = person.member.clone();
        let place = member.location.and_then(|id| named.org.location(id)).map(|l| format!(" · {}", l.name));
        view! {
            <li>
                <a href=format!("/beheer/mensen/{}", member.id) translate="no">
                    {member.name}
                </a>
                " · "
                {member.function}
                {place}
            </li>
        }
    };
    let lines = listed.iter().map(line).collect_view();
    let heading = directory::listed(named.lang);
    (!listed.is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2>{heading}</h2>
                <ul class="stack stack--tight">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

fn line(person: &Person, named: &Named) -> AnyView {
    let (lang, member) = (named.lang, &person.member);
    let roles =
        member.roles.iter().map(|role| named.role(*role)).map(|role| view! { <Tag>{role}</Tag> }).collect_view();
    let none = member.roles.is_empty() && person.left_on.is_none();
    view! {
        <article class="card stack stack--tight">
            <p>
                <a href=format!("/beheer/mensen/{}", member.id) translate="no">
                    <strong>{member.name.clone()}</strong>
                </a>
                " · "
                {member.function.clone()}
            </p>
            <p class="cluster">
                {roles}
                {none.then(|| view! { <span class="small soft">{text::no_role(lang)}</span> })}
            </p>
            {standing(lang, person)}
            {again(lang, person)}
            {away(person, named)}
        </article>
    }
    .into_any()
}

/// How far somebody has come in, or since when they are gone.
pub(super) fn standing(lang: Lang, person: &Person) -> AnyView {
    let (tone, words) = match (person.left_on, person.came) {
        (Some(day), _) => (Tone::Neutral, text::left_on(lang, &dates::plain(lang, day))),
        (None, Came::No) => (Tone::Neutral, text::came_no(lang).to_owned()),
        (None, Came::Invited(Some(until))) => {
            let day = dates::plain(lang, clock::amsterdam_date(until));
            (Tone::Info, text::came_invited(lang, &day))
        }
        (None, Came::Invited(None)) => (Tone::Warning, text::came_lapsed(lang).to_owned()),
        (None, Came::Refused) => (Tone::Danger, directory::came_refused(lang).to_owned()),
        (None, Came::Password) => (Tone::Warning, text::came_password(lang).to_owned()),
        (None, Came::Provider) => (Tone::Success, text::came_provider(lang).to_owned()),
        (None, Came::App) => (Tone::Success, text::came_app(lang).to_owned()),
    };
    view! {
        <p>
            <Tag tone=tone>{words}</Tag>
        </p>
    }
    .into_any()
}

/// Sending an invitation again of which the mail was refused.
fn again(lang: Lang, person: &Person) -> Option<AnyView> {
    let refused = person.left_on.is_none() && person.came == Came::Refused;
    refused.then(|| {
        let (id, which) = (person.member.id.to_string(), format!(": {}", person.member.name));
        view! {
            <form method="post" action=InviteAgain::PATH>
                <input type="hidden" name="id" value=id/>
                <Button kind=Kind::Small>
                    {directory::again(lang)} <span class="visually-hidden">{which}</span>
                </Button>
            </form>
        }
        .into_any()
    })
}

fn away(person: &Person, named: &Named) -> AnyView {
    let lang = named.lang;
    let day = |day| dates::plain(lang, day);
    let said =
        |d: &crate::domain::organisation::Deputy| text::away(lang, &day(d.from), &day(d.until), &named.who(d.deputy));
    person.away.iter().map(|d| view! { <p class="small soft">{said(d)}</p> }).collect_view().into_any()
}
