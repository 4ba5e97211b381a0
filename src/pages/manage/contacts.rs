//! `/beheer/contact`: whom parents can turn to outside of the house, and when each card was last checked.

use super::{
    CheckContact,
    api::server,
    frame::{Frame, beside, failed, told},
    named::Named,
};
use crate::{
    components::{Button, ButtonRow, FieldError, IdScope, Kind, StaffTrouble, Tag, TextField, Tone},
    domain::{
        access::StaffActor,
        helplines::{CardForm, Helpline, Line, parse_card},
        lang::Lang,
    },
    error::AppError,
    house::actor,
    public::lang,
    store::unsent_setting,
    text::{about::contact, dates, keeping as text},
};
use chrono::{Months, NaiveDate};
use leptos::{context::Provider, prelude::*, server_fn::ServerFn};
use uuid::Uuid;

const PATH: &str = "/beheer/contact";
/// A card that was checked longer ago is to be checked again.
const FRESH: Months = Months::new(12);

/// A card as it came back with something wrong in it.
type Typed = Option<(Line, CardForm)>;

/// The page.
#[component]
pub fn ContactsPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    Suspend::new(async move {
        match load(lang).await {
            Ok((staff, typed, named)) => page(staff, typed, &named),
            Err(error) => view! { <StaffTrouble here=PATH title=text::contacts(lang) error/> }.into_any(),
        }
    })
}

async fn load(lang: Lang) -> Result<(StaffActor, Typed, Named), AppError> {
    let staff = server::keeper()?;
    let house = actor::house()?;
    let typed = match Line::ALL.into_iter().find(|line| failed(line.key())) {
        Some(line) => {
            let token = server::token(&house, &staff, line.key(), Uuid::nil());
            unsent_setting::find(&house.pool, &token).await?.map(|form| (line, form))
        }
        None => None,
    };
    Ok((staff, typed, Named::load(&house, lang).await?))
}

fn page(staff: StaffActor, typed: Typed, named: &Named) -> AnyView {
    let (lang, today) = (named.lang, actor::now().1);
    let wrong = match &typed {
        Some((line, form)) => {
            told(&parse_card(form).err().unwrap_or_default(), |field| format!("{}-form[{field}]", line.key()), label)
        }
        None => Vec::new(),
    };
    let card = |line: Line| {
        let helpline = named.org.helplines.of(line);
        let came_back = typed.as_ref().filter(|(of, _)| *of == line).map(|(_, form)| form.clone());
        let wrong = if came_back.is_some() { wrong.as_slice() } else { &[] };
        card(lang, line, helpline, came_back, wrong, today)
    };
    let cards = Line::ALL.into_iter().map(card).collect_view();
    view! {
        <Frame here=PATH title=text::contacts(lang) name=named.who(staff.id) staff=staff.clone() wrong=wrong.clone()>
            <p class="soft">{text::contacts_lead(lang)}</p>
            <div class="stack">{cards}</div>
        </Frame>
    }
    .into_any()
}

fn card(
    lang: Lang,
    line: Line,
    helpline: &Helpline,
    came_back: Option<CardForm>,
    wrong: &[FieldError],
    today: NaiveDate,
) -> AnyView {
    let (name, what) = contact::body(lang, line);
    let (tone, checked) = match helpline.checked_on {
        None => (Tone::Danger, text::unchecked(lang).to_owned()),
        Some(day) if day + FRESH < today => (Tone::Warning, text::long_ago(lang, &dates::long(lang, day))),
        Some(day) => (Tone::Success, text::checked(lang, &dates::long(lang, day))),
    };
    let Helpline { phone, mail, site, .. } = helpline.clone();
    let form = came_back.unwrap_or(CardForm { phone, mail, site });
    let of = |field: &str| beside(wrong, &format!("{}-form[{field}]", line.key()));
    let (phone, mail, site) = (of("phone"), of("mail"), of("site"));
    let which = format!(": {name}");
    view! {
        <article class="card stack stack--tight">
            <h2 class="card__title">{name}</h2>
            <p class="small soft">{what}</p>
            <p>
                <Tag tone>{checked}</Tag>
            </p>
            <Provider value=IdScope(line.key())>
                <form class="stack" method="post" action=CheckContact::PATH novalidate>
                    <input type="hidden" name="line" value=line.key()/>
                    <TextField
                        name="form[phone]"
                        label=text::phone(lang)
                        r#type="tel"
                        autocomplete="off"
                        spellcheck=false
                        value=form.phone
                        error=phone
                    />
                    <TextField
                        name="form[mail]"
                        label=text::mail(lang)
                        r#type="email"
                        autocomplete="off"
                        spellcheck=false
                        optional=true
                        value=form.mail
                        error=mail
                    />
                    <TextField
                        name="form[site]"
                        label=text::site(lang)
                        autocomplete="off"
                        spellcheck=false
                        optional=true
                        value=form.site
                        error=site
                    />
                    <ButtonRow>
                        <Button kind=Kind::Secondary>
                            {text::save(lang)} <span class="visually-hidden">{which}</span>
                        </Button>
                    </ButtonRow>
                </form>
            </Provider>
        </article>
    }
    .into_any()
}

/// What the fields of a card ask.
fn label(lang: Lang, field: &str) -> &'static str {
    match field {
        "phone" => text::phone(lang),
        "mail" => text::mail(lang),
        "site" => text::site(lang),
        _ => "",
    }
}
