//! `/zaak/:reference/codebrief`: the letter with a key for a new code, for whoever made it, as long as it is being printed.
//! It holds no code: see docs/decisions/0009-codes-by-post.md.

use crate::{
    components::{NotHere, PageTitle, PrintButton, Prose, StaffFrame},
    domain::lang::Lang,
    error::AppError,
    text::{codes as text, dates, letter as letters, wizard},
};
use chrono::NaiveDate;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use serde::{Deserialize, Serialize};

/// How many minutes a letter can be printed, for the sentence that says so; `store::code_letters` keeps it.
const MINUTES: i64 = 30;

/// What stands in the letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeLetter {
    /// The language of correspondence.
    pub lang: Lang,
    /// To whom.
    pub name: String,
    /// Where to.
    pub address: String,
    /// The organisation.
    pub organisation: String,
    /// The public name of the case.
    pub reference: String,
    /// The key, as people read it.
    pub key: String,
    /// Where it is typed: an address as people type it.
    pub page: String,
    /// The last day on which it works.
    pub until: NaiveDate,
    /// The day of the letter.
    pub on: NaiveDate,
}

/// The letter, for whoever made it just now; nothing when there is none to print. Looking at it changes nothing.
#[server(name = LoadCodeLetter, prefix = "/api", endpoint = "zaak/codebrief")]
pub async fn load_code_letter(
    /// Of which case.
    reference: String,
) -> Result<Option<CodeLetter>, AppError> {
    use crate::{
        domain::{
            access::{self, Action, Actor},
            reference::Reference,
        },
        house::{actor, clock},
        store::{case, code_letters, organisation},
    };
    let staff = actor::staff()?;
    let (house, (now, today)) = (actor::house()?, actor::now());
    let reference: Reference = reference.parse().map_err(|_| AppError::NotFound)?;
    let facts = case::facts(&house.pool, &reference).await?.ok_or(AppError::NotFound)?;
    let actor = Actor::Staff(staff.clone());
    let permit = access::sees(&actor, &facts).ok_or(AppError::NotFound)?;
    // R6, R7: nothing goes to anybody from a diverted case.
    if !access::may(&actor, Action::SendCodeLetter, &facts) || facts.diverted {
        return Err(AppError::NotFound);
    }
    let Some(letter) = code_letters::to_print(&house, &permit, staff.id, now).await? else {
        return Ok(None);
    };
    Ok(Some(CodeLetter {
        lang: letter.lang,
        name: letter.name,
        address: letter.address,
        organisation: organisation::load(&house.pool).await?.name,
        reference: reference.to_string(),
        key: letter.key.grouped(),
        page: house.config.typed("/volgen/nieuwe-code"),
        until: clock::amsterdam_date(letter.until),
        on: today,
    }))
}

/// The page.
#[component]
pub fn CodeLetterPage() -> impl IntoView {
    #[cfg(feature = "ssr")]
    crate::public::server::private();
    let reference = use_params_map().with_untracked(|p| p.get("reference")).unwrap_or_default();
    let asked = reference.clone();
    let letter = Resource::new_blocking(move || asked.clone(), load_code_letter);
    let lang = use_context::<Lang>().unwrap_or_default();
    let case = format!("/zaak/{reference}");
    view! {
        <Suspense>
            {move || {
                let case = case.clone();
                Suspend::new(async move {
                    let body = match letter.await {
                        Ok(Some(letter)) => sheet(lang, letter, case.clone()),
                        Ok(None) => nothing(lang, case.clone()),
                        Err(_) => view! { <NotHere/> }.into_any(),
                    };
                    view! { <StaffFrame here=case>{body}</StaffFrame> }.into_any()
                })
            }}
        </Suspense>
    }
    .into_any()
}

fn sheet(lang: Lang, letter: CodeLetter, back: String) -> AnyView {
    let theirs = letter.lang;
    view! {
        <PageTitle text=move || text::letter_title(lang).to_owned()/>
        <div class="no-print stack">
            <p>{text::letter_help(lang, MINUTES)}</p>
            <p class="cluster">
                <PrintButton label=text::letter_print(lang)/>
                <a href=format!("{back}/codebrief.pdf") download rel="external">
                    {text::letter_pdf(lang)}
                </a>
            </p>
        </div>
        <article class="letter stack" lang=theirs.tag()>
            <p class="small soft">{letter.organisation.clone()}</p>
            <div translate="no">
                <p>{letter.name.clone()}</p>
                <Prose text=letter.address/>
            </div>
            <p class="small">{dates::plain(theirs, letter.on)}</p>
            <h1>{text::letter_title(theirs)}</h1>
            <p>{text::letter_dear(theirs, &letter.name)}</p>
            <p>{text::letter_lead(theirs)}</p>
            <dl class="confirmation__facts" translate="no">
                <div>
                    <dt>{wizard::reference(theirs)}</dt>
                    <dd>
                        <strong>{letter.reference}</strong>
                    </dd>
                </div>
                <div>
                    <dt>{text::key(theirs)}</dt>
                    <dd>
                        <strong>{letter.key}</strong>
                    </dd>
                </div>
            </dl>
            <ol>
                <li>{text::letter_go(theirs, &letter.page)}</li>
                <li>{text::letter_fill(theirs)}</li>
            </ol>
            <p>{text::letter_until(theirs, &dates::plain(theirs, letter.until))}</p>
            <p>{text::letter_not_you(theirs)}</p>
            <p>{letters::greeting(theirs)}</p>
            <p>{letter.organisation}</p>
        </article>
        <p class="no-print">
            <a href=back>{text::letter_back(lang)}</a>
        </p>
    }
    .into_any()
}

fn nothing(lang: Lang, back: String) -> AnyView {
    view! {
        <PageTitle text=move || text::letter_title(lang).to_owned()/>
        <h1>{text::letter_title(lang)}</h1>
        <p>{text::letter_none(lang)}</p>
        <p>
            <a href=back>{text::letter_back(lang)}</a>
        </p>
    }
    .into_any()
}
