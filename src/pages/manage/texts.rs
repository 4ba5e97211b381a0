//! `/beheer/teksten`: the standard texts with which the reasons of a judgement begin (R12).

use super::{
    RemoveText, SaveText,
    api::server,
    frame::{Frame, beside, failed, told},
    named::Named,
};
use crate::{
    components::{
        Address, Button, ButtonRow, Empty, FieldError, Kind, Prose, SelectField, StaffTrouble, TextArea, TextField,
    },
    domain::{
        access::StaffActor,
        intake::Category,
        judgement::Outcome,
        lang::Lang,
        standard_text::{StandardText, TextForm, parse_text, unfilled},
    },
    error::AppError,
    house::actor,
    public::lang,
    store::{standard_texts, unsent_setting},
    text::{choices, standard as text},
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

const PATH: &str = "/beheer/teksten";

/// What the page shows.
struct Shown {
    staff: StaffActor,
    texts: Vec<StandardText>,
    /// The text that is written now, and whether it is there already.
    id: Uuid,
    there: bool,
    form: TextForm,
    wrong: Vec<FieldError>,
    named: Named,
}

/// The page.
#[component]
pub fn TextsPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let chosen = Address::here().get("tekst").and_then(|id| id.parse().ok());
    Suspend::new(async move {
        match load(lang, chosen).await {
            Ok(shown) => page(shown),
            Err(error) => view! { <StaffTrouble here=PATH title=text::texts(lang) error/> }.into_any(),
        }
    })
}

async fn load(lang: Lang, chosen: Option<Uuid>) -> Result<Shown, AppError> {
    let staff = server::keeper()?;
    let house = actor::house()?;
    let texts = standard_texts::all(&house.pool).await?;
    let id = chosen.unwrap_or_else(Uuid::new_v4);
    let before = texts.iter().find(|text| text.id == id).map(StandardText::typed);
    let there = before.is_some();
    let kept: Option<TextForm> = unsent_setting::find(&house.pool, &server::token(&house, &staff, "text", id)).await?;
    let (form, wrong) = match kept.filter(|_| failed("tekst")) {
        Some(form) => {
            let errors = parse_text(id, &form).err().unwrap_or_default();
            (form, told(&errors, |field| format!("form[{field}]"), label))
        }
        None => (before.unwrap_or_default(), Vec::new()),
    };
    Ok(Shown { staff, texts, id, there, form, wrong, named: Named::load(&house, lang).await? })
}

fn page(shown: Shown) -> AnyView {
    let lang = shown.named.lang;
    let list = if shown.texts.is_empty() {
        view! { <Empty title=text::none(lang)/> }.into_any()
    } else {
        shown.texts.iter().map(|text| item(lang, text)).collect_view().into_any()
    };
    let form = form(lang, &shown);
    let name = shown.named.who(shown.staff.id);
    view! {
        <Frame here=PATH title=text::texts(lang) name staff=shown.staff wrong=shown.wrong>
            <p class="soft">{text::texts_lead(lang)}</p>
            {list}
            {form}
        </Frame>
    }
    .into_any()
}

fn item(lang: Lang, standard: &StandardText) -> AnyView {
    let places = unfilled(&standard.words);
    let places = (!places.is_empty()).then(|| view! { <p class="small">{text::places(lang, &places.join(", "))}</p> });
    let (id, which) = (standard.id.to_string(), format!(": {}", standard.title));
    let also = which.clone();
    view! {
        <article class="card stack stack--tight">
            <h2 class="card__title">{standard.title.clone()}</h2>
            <p class="small soft">{text::sort(lang, standard.category, standard.outcome)}</p>
            <Prose text=standard.words.clone() quoted=true/>
            {places}
            <div class="cluster">
                <a href=format!("{PATH}?tekst={id}#tekst")>
                    {text::edit(lang)} <span class="visually-hidden">{which}</span>
                </a>
                <form method="post" action=RemoveText::PATH>
                    <input type="hidden" name="id" value=id/>
                    <Button kind=Kind::Small>
                        {text::remove(lang)} <span class="visually-hidden">{also}</span>
                    </Button>
                </form>
            </div>
        </article>
    }
    .into_any()
}

fn form(lang: Lang, shown: &Shown) -> AnyView {
    let of = |name: &str| beside(&shown.wrong, &format!("form[{name}]"));
    let any = |words: &'static str| std::iter::once((String::new(), words.to_owned()));
    let categories = Category::ALL.iter().map(|c| (c.key().to_owned(), choices::category(lang, *c).to_owned()));
    let outcomes = Outcome::ALL.iter().map(|o| (o.key().to_owned(), choices::outcome(lang, *o).to_owned()));
    let form = shown.form.clone();
    let another = shown.there.then(|| view! { <a href=format!("{PATH}#tekst")>{text::another(lang)}</a> });
    view! {
        <section class="stack" id="tekst">
            <h2>{if shown.there { text::change(lang) } else { text::new(lang) }}</h2>
            <form class="stack" method="post" action=SaveText::PATH novalidate>
                <input type="hidden" name="id" value=shown.id.to_string()/>
                <SelectField
                    name="form[category]"
                    label=text::category(lang)
                    options=any(text::any_category(lang)).chain(categories).collect()
                    value=form.category
                    error=of("category")
                />
                <SelectField
                    name="form[outcome]"
                    label=text::outcome(lang)
                    options=any(text::any_outcome(lang)).chain(outcomes).collect()
                    value=form.outcome
                    error=of("outcome")
                />
                <TextField name="form[title]" label=text::title(lang) value=form.title error=of("title")/>
                <TextArea
                    name="form[words]"
                    label=text::words(lang)
                    hint=text::words_hint(lang, &format!("{{{}}}", text::example(lang)))
                    value=form.words
                    error=of("words")
                />
                <ButtonRow>
                    <Button>{text::save(lang)}</Button>
                    {another}
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}

/// What the fields of a text ask.
fn label(lang: Lang, field: &str) -> &'static str {
    match field {
        "category" => text::category(lang),
        "outcome" => text::outcome(lang),
        "title" => text::title(lang),
        "words" => text::words(lang),
        _ => "",
    }
}
