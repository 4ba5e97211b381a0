//! The personal link by which a subject reads the extract (R11): by mail, or on paper.

use super::{data, state::CasePage};
use crate::{
    components::{Button, Kind, Notice, Tone},
    domain::{ids::StaffId, lang::Lang, reference::Reference},
    error::AppError,
    text::{case::standing as text, dates, errors},
};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;
use uuid::Uuid;

/// Gives a subject a link, or takes back all they have; says where to go on, where there is something to print.
#[server(name = GiveLink, prefix = "/api", endpoint = "zaak/link")]
pub async fn give_link(
    /// Of which case.
    reference: Reference,
    /// To whom.
    who: StaffId,
    /// `mail`, `paper` or `revoke`.
    how: String,
    /// The key by which it is given once.
    key: Uuid,
) -> Result<String, AppError> {
    use crate::house::{actor, plain};
    let staff = actor::staff()?;
    let house = actor::house()?;
    let next = server::give(&house, &staff, &reference, who, &how, key).await?;
    if plain::is_plain() {
        let there = if next.is_empty() { format!("/zaak/{reference}") } else { next.clone() };
        leptos_axum::redirect(&there, false);
    }
    Ok(next)
}

/// The links of a case, for whoever may give them.
///
/// # Errors
/// When the database fails.
#[cfg(feature = "ssr")]
pub use server::given;

#[cfg(feature = "ssr")]
pub(super) mod server {
    use super::data::{Given, Invitations};
    use crate::{
        domain::{
            access::{self, Action, Actor, CaseFacts, StaffActor},
            event::Event,
            ids::StaffId,
            reference::Reference,
        },
        error::AppError,
        house::{House, actor, clock},
        store::{
            case,
            links::{self, Link, Purpose},
        },
    };
    use chrono::{DateTime, Utc};
    use sqlx::PgPool;
    use uuid::Uuid;

    /// Whether somebody may give links in this case: whoever may release an extract.
    pub fn gives(staff: &StaffActor, facts: &CaseFacts) -> bool {
        access::may(&Actor::Staff(staff.clone()), Action::ReleaseExtract, facts)
    }

    /// Those to whom one can be given: there is something for them to read.
    fn reads(who: StaffId, facts: &CaseFacts) -> bool {
        access::sees(&Actor::Subject(facts.id, who), facts).is_some()
    }

    pub async fn given(
        db: &PgPool,
        staff: &StaffActor,
        facts: &CaseFacts,
        now: DateTime<Utc>,
    ) -> Result<Option<Invitations>, AppError> {
        if !gives(staff, facts) {
            return Ok(None);
        }
        let to = facts.released.iter().filter(|who| reads(**who, facts)).map(|who| (*who, Uuid::new_v4())).collect();
        let given = links::of(db, facts.id).await?.iter().filter_map(|link| shown(link, now)).collect();
        Ok(Some(Invitations { to, given }))
    }

    /// One of a subject: those of readers are between them and their chair (R5).
    fn shown(link: &Link, now: DateTime<Utc>) -> Option<Given> {
        let Purpose::Hearing(who) = link.purpose else { return None };
        Some(Given {
            who,
            mailed: link.mailed,
            on: clock::amsterdam_date(link.made_at),
            until: clock::amsterdam_date(link.expires_at),
            good: link.good(now),
            opened: link.last_used.map(clock::amsterdam_date),
        })
    }

    pub async fn give(
        house: &House,
        staff: &StaffActor,
        reference: &Reference,
        who: StaffId,
        how: &str,
        key: Uuid,
    ) -> Result<String, AppError> {
        let now = actor::now().0;
        let facts = case::facts(&house.pool, reference).await?.ok_or(AppError::NotFound)?;
        let permit = access::sees(&Actor::Staff(staff.clone()), &facts).ok_or(AppError::NotFound)?;
        if !gives(staff, &facts) || !facts.released.contains(&who) {
            return Err(AppError::NotFound);
        }
        match how {
            "revoke" => links::revoke(&house.pool, facts.id, Purpose::Hearing(who), now).await?,
            _ if !reads(who, &facts) => return Err(AppError::NotFound),
            "mail" => {
                let file = case::open(&house.pool, &permit).await?;
                let to = |event: &Event| matches!(event, Event::ExtractReleased { subject, .. } if *subject == who);
                let released = file.events.iter().rfind(|r| to(&r.event)).ok_or(AppError::NotFound)?.seq;
                links::mail_hearing(house, facts.id, who, released, key, now).await?;
            }
            "paper" => {
                links::paper_hearing(house, facts.id, who, key, now).await?;
                return Ok(format!("/zaak/{reference}/uitnodiging/{key}"));
            }
            _ => return Err(AppError::NotFound),
        }
        Ok(String::new())
    }
}

/// The links, and the buttons for more.
#[component]
pub fn Invitations(page: CasePage) -> impl IntoView {
    let lang = use_context::<Lang>().unwrap_or_default();
    let now = Memo::new(move |_| page.data.with(|case| case.invitations.clone()));
    move || {
        let invitations = now.get().filter(|i| !i.to.is_empty() || !i.given.is_empty())?;
        let people = invitations.to.into_iter().map(|(who, key)| {
            let given = invitations.given.iter().filter(|g| g.who == who).cloned().collect::<Vec<_>>();
            person(page, lang, who, key, given)
        });
        let section = view! {
            <section class="section stack">
                <h2 class="section__title">{text::invitations(lang)}</h2>
                <p class="small soft">{text::invitations_help(lang)}</p>
                {people.collect_view()}
            </section>
        };
        Some(section.into_any())
    }
}

fn person(page: CasePage, lang: Lang, who: StaffId, key: Uuid, given: Vec<data::Given>) -> AnyView {
    let name = page.data.with_untracked(|case| case.name(who));
    let action = ServerAction::<GiveLink>::new();
    let navigate = use_navigate();
    Effect::new(move |_| match action.value().get() {
        Some(Ok(next)) if !next.is_empty() => navigate(&next, leptos_router::NavigateOptions::default()),
        Some(Ok(_)) => page.again(),
        Some(Err(AppError::NotFound)) => page.changed(),
        _ => {}
    });
    let failed = move || {
        let error = action.value().get()?.err()?;
        let sentence = errors::sentence(lang, &error);
        let notice = view! {
            <div role="alert">
                <Notice tone=Tone::Danger>
                    <p>{sentence}</p>
                </Notice>
            </div>
        };
        Some(notice.into_any())
    };
    let good = given.iter().any(|g| g.good);
    let items = given.iter().map(|g| view! { <li>{stands(lang, g)}</li> }).collect_view();
    let button = |how: &'static str, words: &'static str| {
        let reference = page.data.with_untracked(|case| case.complaint.filed.reference.to_string());
        let whom = text::invite_whom(lang, &name);
        view! {
            <ActionForm action>
                <input type="hidden" name="reference" value=reference/>
                <input type="hidden" name="who" value=who.to_string()/>
                <input type="hidden" name="how" value=how/>
                <input type="hidden" name="key" value=key.to_string()/>
                <Button kind=Kind::Small>
                    {words} <span class="visually-hidden">" " {whom}</span>
                </Button>
            </ActionForm>
        }
    };
    let (mail, paper) = (button("mail", text::invite_mail(lang)), button("paper", text::invite_paper(lang)));
    let revoke = good.then(|| button("revoke", text::invite_revoke(lang)));
    view! {
        <h3>{name}</h3>
        {failed}
        {(!given.is_empty()).then(|| view! { <ul class="small">{items}</ul> })}
        <div class="cluster">{mail} {paper} {revoke}</div>
    }
    .into_any()
}

/// A link in words: how it went, until when, and whether it was opened.
fn stands(lang: Lang, given: &data::Given) -> String {
    let day = |day| dates::day_and_month(lang, day);
    let (on, until) = (day(given.on), day(given.until));
    let went = if given.mailed { text::given_mail(lang, &on, &until) } else { text::given_paper(lang, &on, &until) };
    let opened = given.opened.map(|on| text::given_opened(lang, &day(on)));
    let opened = opened.unwrap_or_else(|| text::given_unopened(lang).to_owned());
    let over = (!given.good).then(|| text::given_over(lang).to_owned());
    [Some(went), Some(opened), over].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
