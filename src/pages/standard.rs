//! `/team/teksten/:reference`: beginning the reasons of a judgement with standard texts (R12). It needs no script: what is
//! chosen comes into the draft, as a form that came back.

mod api;

pub use api::*;

use crate::{
    components::{Button, ButtonRow, Empty, PageTitle, Prose, SelectField, StaffFrame, StaffTrouble},
    domain::{lang::Lang, standard_text::StandardText},
    error::AppError,
    house::actor,
    public::lang,
    store::{organisation, standard_texts},
    text::standard as text,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_params_map;

/// What the page shows.
struct Shown {
    name: String,
    reference: String,
    /// Number and title of each point.
    points: Vec<(u8, String)>,
    /// The texts for what the complaint is about.
    texts: Vec<StandardText>,
}

/// The page.
#[component]
pub fn StandardPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let reference = use_params_map().with_untracked(|params| params.get("reference")).unwrap_or_default();
    Suspend::new(async move {
        match load(&reference).await {
            Ok(shown) => page(lang, shown),
            Err(error) => {
                let here = format!("/team/teksten/{reference}");
                view! { <StaffTrouble here title=text::begin(lang) error/> }.into_any()
            }
        }
    })
}

async fn load(reference: &str) -> Result<Shown, AppError> {
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let (_, file) = server::drafting(&house, &staff, reference, now).await?;
    let case = &file.complaint;
    let title = |id| file.words.get(&id).cloned().unwrap_or_default();
    let mut texts = standard_texts::all(&house.pool).await?;
    texts.retain(|text| text.fits(&case.filed.categories));
    let org = organisation::load(&house.pool).await?;
    Ok(Shown {
        name: org.name_of(staff.id),
        reference: case.filed.reference.to_string(),
        points: case.points.iter().map(|point| (point.number, title(point.title))).collect(),
        texts,
    })
}

fn page(lang: Lang, shown: Shown) -> AnyView {
    let Shown { name, reference, points, texts } = shown;
    let back = format!("/zaak/{reference}");
    let inside = if texts.is_empty() {
        view! { <Empty title=text::begin_none(lang)/> }.into_any()
    } else {
        let read = texts.iter().map(|text| written(lang, text)).collect_view();
        view! {
            {form(lang, &reference, points, &texts)}
            <section class="stack">
                <h2>{text::read(lang)}</h2>
                {read}
            </section>
        }
        .into_any()
    };
    view! {
        <PageTitle text=text::begin(lang)/>
        <StaffFrame here=format!("/team/teksten/{reference}") name>
            <div class="page__narrow stack stack--loose">
                <header class="stack stack--tight">
                    <h1>{text::begin(lang)}</h1>
                    <p class="soft">{text::begin_lead(lang)}</p>
                    <p>
                        <a href=back>{text::back(lang)} " " <span class="code" translate="no">{reference}</span></a>
                    </p>
                </header>
                {inside}
            </div>
        </StaffFrame>
    }
    .into_any()
}

fn form(lang: Lang, reference: &str, points: Vec<(u8, String)>, texts: &[StandardText]) -> AnyView {
    let option = |one: &StandardText| {
        (one.id.to_string(), format!("{} ({})", one.title, text::sort(lang, one.category, one.outcome)))
    };
    let none = (String::new(), text::without(lang).to_owned());
    let options: Vec<_> = std::iter::once(none).chain(texts.iter().map(option)).collect();
    let field = |(i, (number, title)): (usize, (u8, String))| {
        view! {
            <input type="hidden" name=format!("chosen[{i}][point]") value=number.to_string()/>
            <SelectField
                name=format!("chosen[{i}][text]")
                label=format!("{number}. {title}")
                options=options.clone()
            />
        }
    };
    let fields = points.into_iter().enumerate().map(field).collect_view();
    view! {
        <form class="stack" method="post" action=BeginJudgement::PATH>
            <input type="hidden" name="reference" value=reference.to_owned()/>
            {fields}
            <ButtonRow>
                <Button>{text::take(lang)}</Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}

fn written(lang: Lang, standard: &StandardText) -> AnyView {
    view! {
        <article class="card stack stack--tight">
            <h3>{standard.title.clone()}</h3>
            <p class="small soft">{text::sort(lang, standard.category, standard.outcome)}</p>
            <Prose text=standard.words.clone() quoted=true/>
        </article>
    }
    .into_any()
}
