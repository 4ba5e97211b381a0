//! `/beheer/mensen/nieuw`: inviting somebody.

use super::{
    InvitePerson,
    api::{Invitation, server},
    frame::{Frame, beside, failed, no, told},
    named::Named,
};
use crate::{
    components::{BackLink, Button, ButtonRow, FieldError, SelectField, StaffTrouble, TextField},
    domain::{
        access::StaffActor,
        lang::Lang,
        people::{No, PersonForm, parse_person, seconds},
    },
    error::AppError,
    house::actor,
    public::lang,
    store::unsent_setting,
    text::manage as text,
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
                view! { <StaffTrouble here="/beheer/mensen/nieuw" title=text::invite(lang) error/> }.into_any()
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
            told(&parse_person(&typed.form).err().unwrap_or_default(), |field| format!("form[{field}]"))
        }
        _ => Vec::new(),
    };
    if no() == Some(No::AddressTaken) {
        wrong.push(FieldError::new("form[email]", text::no(lang, No::AddressTaken)));
    }
    let typed = typed.unwrap_or_default();
    let (roles, alone, who) = (named.roles(), alone(named, &staff), named.who(staff.id));
    let key = typed.key.unwrap_or_else(Uuid::new_v4).to_string();
    view! {
        <Frame
            here="/beheer/mensen/nieuw"
            title=text::invite(lang)
            name=who
            staff
            wrong=wrong.clone()
        >
            <BackLink href="/beheer/mensen"/>
            <p class="soft">{text::invite_lead(lang)}</p>
            <form class="stack" method="post" action=InvitePerson::PATH novalidate>
                <input type="hidden" name="key" value=key/>
                {fields(lang, &typed.form, &wrong)}
                <SelectField
                    name="role"
                    label=text::role(lang)
                    hint=text::roles_lead(lang)
                    options=roles
                    optional=true
                    value=typed.role
                />
                {alone}
                <ButtonRow>
                    <Button>{text::invite_send(lang)}</Button>
                </ButtonRow>
            </form>
        </Frame>
    }
    .into_any()
}

/// The fields by which somebody is described.
pub(super) fn fields(lang: Lang, form: &PersonForm, wrong: &[FieldError]) -> AnyView {
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
            r#type="email"
            autocomplete="off"
            spellcheck=false
            value=form.email.clone()
            error=of("email")
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
