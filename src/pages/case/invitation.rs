//! `/zaak/:reference/uitnodiging/:link`: the personal link of a subject on paper (R11), for who has no mail.

use crate::{
    components::{NotHere, PageTitle, StaffFrame},
    domain::lang::Lang,
    error::AppError,
    text::{case::standing as text, dates},
};
use chrono::NaiveDate;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What stands on the paper: nothing of the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Whose invitation it is.
    pub name: String,
    /// The organisation.
    pub organisation: String,
    /// The address to type.
    pub address: String,
    /// The last day on which it works.
    pub until: NaiveDate,
}

/// A link on paper, for whoever may give it, while it works.
#[server(name = LoadInvitation, prefix = "/api", endpoint = "zaak/uitnodiging")]
pub async fn load_invitation(
    /// Of which case.
    reference: String,
    /// Which link: its id, which opens nothing.
    link: Uuid,
) -> Result<Paper, AppError> {
    use super::links::server::gives;
    use crate::{
        domain::reference::Reference,
        house::{actor, clock},
        store::{
            case,
            links::{self, Purpose},
            organisation,
        },
    };
    let staff = actor::staff()?;
    let (house, now) = (actor::house()?, actor::now().0);
    let reference: Reference = reference.parse().map_err(|_| AppError::NotFound)?;
    let facts = case::facts(&house.pool, &reference).await?.ok_or(AppError::NotFound)?;
    let all = if gives(&staff, &facts) { links::of(&house.pool, facts.id).await? } else { Vec::new() };
    let found = all.into_iter().find(|l| l.id == link && !l.mailed && l.good(now)).ok_or(AppError::NotFound)?;
    let Purpose::Hearing(who) = found.purpose else { return Err(AppError::NotFound) };
    let org = organisation::load(&house.pool).await?;
    Ok(Paper {
        name: org.name_of(who),
        organisation: org.name.clone(),
        address: format!("{}/persoonlijk/{}", house.config.base_url, house.keys.link_token(found.id)),
        until: clock::amsterdam_date(found.expires_at),
    })
}

/// The page.
#[component]
pub fn InvitationPage() -> impl IntoView {
    #[cfg(feature = "ssr")]
    crate::public::server::private();
    let of = |name| use_params_map().with_untracked(|p| p.get(name)).unwrap_or_default();
    let (reference, link) = (of("reference"), of("link"));
    let asked = (reference.clone(), link);
    let paper = Resource::new_blocking(
        move || asked.clone(),
        |(reference, link)| async move {
            let link = link.parse().map_err(|_| AppError::NotFound)?;
            load_invitation(reference, link).await
        },
    );
    let lang = use_context::<Lang>().unwrap_or_default();
    let here = format!("/zaak/{reference}");
    view! {
        <Suspense>
            {move || {
                let here = here.clone();
                Suspend::new(async move {
                    let body = match paper.await {
                        Ok(paper) => sheet(lang, paper, here.clone()),
                        Err(_) => view! { <NotHere/> }.into_any(),
                    };
                    view! { <StaffFrame here=here>{body}</StaffFrame> }.into_any()
                })
            }}
        </Suspense>
    }
    .into_any()
}

fn sheet(lang: Lang, paper: Paper, back: String) -> AnyView {
    view! {
        <PageTitle text=move || text::paper_title(lang).to_owned()/>
        <p class="no-print">{text::paper_help(lang)}</p>
        <article class="letter stack">
            <p class="small soft">{paper.organisation.clone()}</p>
            <h1>{text::paper_title(lang)}</h1>
            <p>{paper.name}</p>
            <p>{text::paper(lang, &paper.organisation)}</p>
            <p translate="no">
                <strong>{paper.address}</strong>
            </p>
            <p>{text::paper_until(lang, &dates::plain(lang, paper.until))}</p>
        </article>
        <p class="no-print">
            <a href=back>{text::paper_back(lang)}</a>
        </p>
    }
    .into_any()
}
