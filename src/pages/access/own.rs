//! `/toegang`: one's own account: where one is logged in, the second factor, the password.

mod second;
mod sessions;

use super::{ChangePassword, feed, frame::Frame, mails, set};
use crate::{
    components::{Address, Button, ButtonRow, Notice, TextField, Tone},
    domain::{access::Role, lang::Lang, people, retention},
    error::AppError,
    house::actor,
    public::lang,
    store::{
        accounts::{self, Open, factor::Factor},
        feeds::{self, Feed},
        organisation,
    },
    text::{access as text, manage, report, retention as words},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// What the page shows.
struct Own {
    name: String,
    /// In which language they are mailed.
    mailed: Lang,
    factor: Factor,
    /// Whether they come in by the organisation's provider, and have no password here.
    by_provider: bool,
    codes_left: usize,
    sessions: Vec<Open>,
    /// The address for a calendar, for who handles complaints.
    feed: Option<Option<Feed>>,
    /// Where we are reached.
    base: String,
    /// Pages that are theirs beside the board.
    more: Vec<(&'static str, &'static str)>,
}

/// The page.
#[component]
pub fn OwnPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let address = Address::here();
    Suspend::new(async move {
        match load().await {
            Ok(own) => page(lang, own, &address),
            Err(_) => {
                leptos_axum::redirect("/team?naar=/toegang", false);
                ().into_any()
            }
        }
    })
}

async fn load() -> Result<Own, AppError> {
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    let session = actor::visitor().session.ok_or(AppError::LogIn)?;
    let factor = accounts::factor::factor(&house.pool, staff.id).await?.ok_or(AppError::NotFound)?;
    let org = organisation::load(&house.pool).await?;
    let handles = staff.roles.iter().copied().any(Role::uses_the_board);
    let feed = if handles { Some(feeds::of(&house.pool, &house.keys, staff.id).await?) } else { None };
    let lang = lang();
    let keeps = people::keeps(&staff).then(|| ("/beheer/mensen", manage::people(lang)));
    let seconds = people::seconds(&staff).then(|| ("/beheer/voorstellen", manage::proposals(lang)));
    // Who keeps people has the way to it there.
    let holds = retention::reads(&staff) && keeps.is_none();
    let holds = holds.then(|| ("/beheer/bewaren", words::title(lang)));
    let region = staff.has_a_region().then(|| ("/team/regio", report::region(lang)));
    Ok(Own {
        feed,
        base: house.config.base_url.clone(),
        more: region.into_iter().chain(keeps).chain(seconds).chain(holds).collect(),
        name: org.name_of(staff.id),
        mailed: org.member(staff.id).map(|member| member.lang).unwrap_or_default(),
        codes_left: accounts::factor::codes_left(&house.pool, staff.id, factor.series).await?,
        sessions: accounts::open_sessions(&house.pool, staff.id, &session, now).await?,
        by_provider: accounts::provider::comes_by_provider(&house.pool, staff.id).await?,
        factor,
    })
}

fn page(lang: Lang, own: Own, address: &Address) -> AnyView {
    let named = address.get("fout");
    let password = set::wrong(lang, named.as_deref());
    let present = |of: &str| (named.as_deref() == Some(of)).then(|| text::password_wrong(lang).to_owned());
    let wrong_present = present("huidig-wachtwoord");
    let anew = || text::log_in_anew(lang).to_owned();
    let wrong_app = present("huidig-app").map(|wrong| if own.by_provider { anew() } else { wrong });
    let notice = match (address.get("gelukt").is_some(), address.get("herstel").is_some()) {
        (true, _) => Some((Tone::Success, text::saved(lang))),
        (_, true) => Some((Tone::Warning, text::recovered(lang))),
        _ => None,
    };
    let notice = notice.map(|(tone, said)| {
        view! {
            <Notice tone>
                <p>{said}</p>
            </Notice>
        }
    });
    let agenda = own.feed.as_ref().map(|feed| feed::section(lang, feed.as_ref(), &own.base));
    let wrong_lang = (named.as_deref() == Some("taal")).then(|| text::mails_choose(lang).to_owned());
    let wrong = vec![
        ("current", wrong_app.clone()),
        ("lang", wrong_lang.clone()),
        ("present", wrong_present.clone()),
        ("password", password.clone()),
    ];
    let lead = format!("{}, {}", own.name, own.factor.email);
    view! {
        <Frame here="/toegang" title=text::own_title(lang) name=own.name.clone() board=own.feed.is_some() back=Some("/team") wrong>
            <p class="soft" translate="no">
                {lead}
            </p>
            {notice}
            {(!own.more.is_empty()).then(|| view! {
                <nav class="cluster" aria-label=manage::title(lang)>
                    {own.more.iter().map(|(path, words)| view! { <a href=*path>{*words}</a> }).collect_view()}
                </nav>
            })}
            <div class="stack stack--loose">
                {sessions::section(lang, &own.sessions)}
                <section class="stack">
                    <h2>{text::second(lang)}</h2>
                    {second::factor(lang, &own, wrong_app)}
                </section>
                {agenda}
                {mails::section(lang, own.mailed, wrong_lang)}
                <section class="stack">
                    <h2>{text::change_title(lang)}</h2>
                    {if own.by_provider {
                        view! { <p>{text::provider_only(lang)}</p> }.into_any()
                    } else {
                        change_password(lang, wrong_present, password)
                    }}
                </section>
            </div>
        </Frame>
    }
    .into_any()
}

fn change_password(lang: Lang, wrong_present: Option<String>, wrong: Option<String>) -> AnyView {
    view! {
        <form class="stack" method="post" action=ChangePassword::PATH novalidate>
            <TextField
                name="present"
                label=text::present_password(lang)
                r#type="password"
                autocomplete="current-password"
                spellcheck=false
                error=wrong_present
            />
            <set::NewPassword wrong/>
            <p class="small soft">{text::change_hint(lang)}</p>
            <ButtonRow>
                <Button>{text::set(lang)}</Button>
            </ButtonRow>
        </form>
    }
    .into_any()
}
