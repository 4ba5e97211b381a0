//! The sections of the page of one person.

use super::Shown;
use crate::{
    components::{Button, ButtonRow, CheckboxGroup, Choice, DateField, DateText, Kind, Notice, SelectField, Tone},
    domain::{access::Role, lang::Lang, people::typed},
    pages::manage::{
        ChangePerson, ChangeRole, EndAway, InviteAgain, LetLeave, SetAway,
        frame::beside,
        invite::{alone, fields},
    },
    store::people::Came,
    text::{dates, directory, manage as text},
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

/// Name, function, how they are reached; and a new invitation.
pub(super) fn details(shown: &Shown) -> AnyView {
    let (lang, id) = (shown.named.lang, shown.person.member.id.to_string());
    let again =
        matches!(shown.person.came, Came::No | Came::Invited(_) | Came::Refused) && shown.person.member.email.is_some();
    let again = again.then(|| {
        view! {
            <form method="post" action=InviteAgain::PATH>
                <input type="hidden" name="id" value=id.clone()/>
                <Button kind=Kind::Secondary>{text::invite_again(lang)}</Button>
            </form>
        }
    });
    let refused = shown.person.came == Came::Refused;
    let refused = refused.then(|| view! { <Notice tone=Tone::Danger>{directory::refused_help(lang)}</Notice> });
    view! {
        <section class="stack">
            <h2>{text::details(lang)}</h2>
            {refused}
            {again}
            <form class="stack" method="post" action=ChangePerson::PATH novalidate>
                <input type="hidden" name="id" value=id.clone()/>
                <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                {fields(&shown.named, &shown.described, &shown.wrong, shown.person.came != Came::No)}
                <p class="small soft">{text::email_hint(lang)}</p>
                <ButtonRow>
                    <Button>{text::save(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}

/// What they may do, and proposing another.
pub(super) fn roles(shown: &Shown) -> AnyView {
    let (lang, named, member) = (shown.named.lang, &shown.named, &shown.person.member);
    let id = member.id.to_string();
    let line = |role: &Role| {
        let (id, which) = (id.clone(), format!(": {}", named.role(*role)));
        view! {
            <li class="cluster">
                <strong>{named.role(*role)}</strong>
                <form method="post" action=ChangeRole::PATH>
                    <input type="hidden" name="id" value=id/>
                    <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                    <input type="hidden" name="role" value=typed(*role)/>
                    <Button kind=Kind::Small name="take" value="1">
                        {text::take(lang)}
                        <span class="visually-hidden">{which}</span>
                    </Button>
                </form>
            </li>
        }
    };
    let lines = member.roles.iter().map(line).collect_view();
    let give = || {
        view! {
            <form class="stack" method="post" action=ChangeRole::PATH novalidate>
                <input type="hidden" name="id" value=id.clone()/>
                <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                <SelectField
                    name="role"
                    label=text::role(lang)
                    hint=text::give_hint(lang)
                    options=named.roles()
                    error=beside(&shown.wrong, "role")
                />
                <ButtonRow>
                    <Button kind=Kind::Secondary>{text::give(lang)}</Button>
                </ButtonRow>
            </form>
        }
        .into_any()
    };
    let give = match member.account {
        true => give(),
        false => view! { <p>{directory::role_needs_access(lang)}</p> }.into_any(),
    };
    view! {
        <section class="stack">
            <h2>{text::roles(lang)}</h2>
            <p>{text::roles_lead(lang)}</p>
            {alone(named, &shown.staff)}
            <ul class="stack stack--tight">{lines}</ul>
            {give}
        </section>
    }
    .into_any()
}

/// When they are away, and who stands in.
pub(super) fn absence(shown: &Shown) -> AnyView {
    let (lang, named, member) = (shown.named.lang, &shown.named, &shown.person.member);
    let id = member.id.to_string();
    let line = |deputy: &crate::domain::organisation::Deputy| {
        let day = |day| dates::plain(lang, day);
        let said = text::away(lang, &day(deputy.from), &day(deputy.until), &named.who(deputy.deputy));
        view! {
            <li class="cluster">
                <span>{said.clone()}</span>
                <form method="post" action=EndAway::PATH>
                    <input type="hidden" name="id" value=id.clone()/>
                    <input type="hidden" name="from" value=deputy.from.to_string()/>
                    <Button kind=Kind::Small>
                        {text::back(lang)}
                        <span class="visually-hidden">": "{said}</span>
                    </Button>
                </form>
            </li>
        }
    };
    let lines = shown.person.away.iter().map(line).collect_view();
    let form = shown.away.clone();
    let from = DateText { day: form.from_day, month: form.from_month, year: form.from_year };
    let until = DateText { day: form.until_day, month: form.until_month, year: form.until_year };
    let of = |name: &str| beside(&shown.wrong, &format!("away[{name}]"));
    view! {
        <section class="stack">
            <h2>{text::absence(lang)}</h2>
            <p>{text::absence_lead(lang)}</p>
            <ul class="stack stack--tight">{lines}</ul>
            <form class="stack" method="post" action=SetAway::PATH novalidate>
                <input type="hidden" name="id" value=id.clone()/>
                <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                <SelectField
                    name="away[deputy]"
                    label=text::deputy(lang)
                    options=named.who_come_in(text::deputy_choose(lang), Some(member.id), None)
                    value=form.deputy
                    error=of("deputy")
                />
                <DateField name="away[from_day]" legend=text::from(lang) value=from error=of("from_day")/>
                <DateField name="away[until_day]" legend=text::until(lang) value=until error=of("until_day")/>
                <ButtonRow>
                    <Button kind=Kind::Secondary>{text::absence_save(lang)}</Button>
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}

/// Ending their access.
pub(super) fn leaving(shown: &Shown) -> Option<AnyView> {
    let (lang, named, member) = (shown.named.lang, &shown.named, &shown.person.member);
    if member.id == shown.staff.id {
        return None;
    }
    let told: Vec<_> =
        named.org.with_role(Role::Coordinator).filter(|s| s.id != member.id).map(|s| s.name.clone()).collect();
    let open = if shown.open == 0 { text::leaving_none(lang).to_owned() } else { text::leaving_open(lang, shown.open) };
    let at_once = (shown.open > 0).then(|| {
        view! {
            <CheckboxGroup
                name="at_once"
                legend=text::leaving_handed(lang)
                choices=vec![Choice::new("1", text::leaving_at_once(lang))]
                optional=true
            />
        }
    });
    Some(
        view! {
            <section class="stack">
                <h2>{text::leaving(lang)}</h2>
                <p>{text::leaving_lead(lang)}</p>
                <p>{open}</p>
                <p>{text::leaving_told(lang, &told.join(", "))}</p>
                <form class="stack" method="post" action=LetLeave::PATH novalidate>
                    <input type="hidden" name="id" value=member.id.to_string()/>
                    <CheckboxGroup
                        name="sure"
                        legend=text::leaving(lang)
                        choices=vec![Choice::new("1", text::leaving_sure(lang))]
                        error=beside(&shown.wrong, "sure")
                    />
                    {at_once}
                    <ButtonRow>
                        <Button kind=Kind::Warning>{text::leave(lang)}</Button>
                    </ButtonRow>
                </form>
            </section>
        }
        .into_any(),
    )
}

/// What the fields of an absence ask.
pub(super) fn label(lang: Lang, field: &str) -> &'static str {
    match field {
        "deputy" => text::deputy(lang),
        "from_day" => text::from(lang),
        "until_day" => text::until(lang),
        _ => "",
    }
}
