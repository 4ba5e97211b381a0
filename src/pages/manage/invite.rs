//! `/beheer/mensen/nieuw`: adding somebody, with an invitation or without access.

use super::{
    InvitePerson,
    api::server,
    frame::{Frame, beside, failed, no, told},
    named::Named,
};
use crate::{
    components::{BackLink, Button, ButtonRow, Choice, FieldError, RadioGroup, SelectField, StaffTrouble, TextField},
    domain::{
        access::StaffActor,
        lang::Lang,
        people::{Invitation, No, PersonForm, parse_invitation, seconds},
    },
    error::AppError,
    house::actor,
    public::lang,
    store::unsent_setting,
    text::{directory, manage as text},
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

/// The page.
#[component]
pub fn InvitePage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    Suspend::new(async move {
        match load(lang).await {
            Ok((staff, typed, named)) => page(staff, typed, &named),
            Err(error) => {
                view! { <StaffTrouble here="/beheer/mensen/nieuw" title=directory::join(lang) error/> }.into_any()
            }
        }
    })
}

async fn load(lang: Lang) -> Result<(StaffActor, Option<Invitation>, Named), AppError> {
    let staff = server::keeper()?;
    let house = actor::house()?;
    let typed = unsent_setting::find(&house.pool, &server::token(&house, &staff, "invite", Uuid::nil())).await?;
    Ok((staff, typed, Named::load(&house, lang).await?))
}

fn page(staff: StaffActor, typed: Option<Invitation>, named: &Named) -> AnyView {
    let lang = named.lang;
    let mut wrong = match &typed {
        Some(typed) if failed("uitnodigen") => {
            told(&parse_invitation(typed, &named.org).err().unwrap_or_default(), str::to_owned, label)
        }
        _ => Vec::new(),
    };
    if no() == Some(No::AddressTaken) {
        wrong.push(FieldError::new("form[email]", text::no(lang, No::AddressTaken)));
    }
    let typed = typed.unwrap_or_default();
    let (roles, alone, who) = (named.roles(), alone(named, &staff), named.who(staff.id));
    let access = [
        ("invited", directory::access_yes(lang), directory::access_yes_hint(lang)),
        ("none", directory::access_no(lang), directory::access_no_hint(lang)),
    ];
    let access = access.map(|(value, label, hint)| Choice::new(value, label).hint(hint)).to_vec();
    let fields = fields(named, &typed.form, &wrong, false);
    let managers = named.who_come_in(directory::reports_to_nobody(lang), None, None);
    let chosen = if typed.comes_in() { "invited" } else { "none" };
    let key = typed.key.unwrap_or_else(Uuid::new_v4).to_string();
    view! {
        <Frame
            here="/beheer/mensen/nieuw"
            title=directory::join(lang)
            name=who
            staff
            wrong=wrong.clone()
        >
            <BackLink href="/beheer/mensen"/>
            <form class="stack" method="post" action=InvitePerson::PATH novalidate>
                <input type="hidden" name="key" value=key/>
                <RadioGroup
                    name="access"
                    legend=directory::access(lang)
                    choices=access
                    value=chosen
                    error=beside(&wrong, "access")
                />
                {fields}
                <SelectField
                    name="role"
                    label=text::role(lang)
                    hint=text::roles_lead(lang)
                    options=roles
                    optional=true
                    value=typed.role
                />
                <SelectField
                    name="reports_to"
                    label=directory::reports_to(lang)
                    hint=directory::reports_to_hint(lang)
                    options=managers
                    optional=true
                    value=typed.reports_to
                    error=beside(&wrong, "reports_to")
                />
                {alone}
                <ButtonRow>
                    <Button>{directory::join_send(lang)}</Button>
                </ButtonRow>
            </form>
        </Frame>
    }
    .into_any()
}

/// The fields by which somebody is described; with an address where they come in.
pub(super) fn fields(named: &Named, form: &PersonForm, wrong: &[FieldError], comes_in: bool) -> AnyView {
    let lang = named.lang;
    let none = (String::new(), directory::location_none(lang).to_owned());
    let locations = std::iter::once(none).chain(named.org.places()).collect();
    let hint = if comes_in { "" } else { directory::email_when(lang) };
    let of = |name: &str| beside(wrong, &format!("form[{name}]"));
    view! {
        <TextField
            name="form[name]"
            label=text::name(lang)
            autocomplete="off"
            spellcheck=false
            value=form.name.clone()
            error=of("name")
        />
        <TextField
            name="form[function]"
            label=text::function(lang)
            autocomplete="off"
            value=form.function.clone()
            error=of("function")
        />
        <TextField
            name="form[phone]"
            label=text::phone(lang)
            r#type="tel"
            autocomplete="off"
            optional=true
            value=form.phone.clone()
            error=of("phone")
        />
        <TextField
            name="form[email]"
            label=text::email(lang)
            hint=hint
            optional=!comes_in
            r#type="email"
            autocomplete="off"
            spellcheck=false
            value=form.email.clone()
            error=of("email")
        />
        <SelectField
            name="form[location]"
            label=directory::location(lang)
            options=locations
            optional=true
            value=form.location.clone()
            error=of("location")
        />
    }
    .into_any()
}

/// Where nobody else could confirm, what to do about that.
pub(super) fn alone(named: &Named, staff: &StaffActor) -> Option<AnyView> {
    let today = actor::now().1;
    let others = named.org.staff.iter().filter(|s| s.id != staff.id).any(|s| seconds(&named.org.acting(s.id, today)));
    (!others).then(|| view! { <p class="soft">{text::nobody_else(named.lang)}</p> }.into_any())
}

/// What the fields by which somebody is described ask.
pub(super) fn label(lang: Lang, field: &str) -> &'static str {
    match field.trim_start_matches("form[").trim_end_matches(']') {
        "name" => text::name(lang),
        "function" => text::function(lang),
        "phone" => text::phone(lang),
        "email" => text::email(lang),
        "location" => directory::location(lang),
        "reports_to" => directory::reports_to(lang),
        _ => "",
    }
}
