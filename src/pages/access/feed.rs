//! On one's own account: the address from which a calendar reads one's own terms.

use crate::{
    components::{Button, ButtonRow, Kind, TextField},
    domain::lang::Lang,
    error::AppError,
    house::clock,
    store::feeds::Feed,
    text::{access as text, dates},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// Makes the address, makes it anew, or takes it back: what the button says.
#[server(name = ChangeFeed, prefix = "/api", endpoint = "toegang/agenda")]
pub async fn change_feed(
    /// `new` or `none`.
    #[server(default)]
    what: String,
) -> Result<(), AppError> {
    use crate::{house::actor, store::feeds};
    let staff = actor::staff()?;
    let (house, (now, _)) = (actor::house()?, actor::now());
    match what.as_str() {
        "new" => drop(feeds::make(&house, staff.id, now).await?),
        _ => feeds::end(&house.pool, staff.id).await?,
    }
    leptos_axum::redirect("/toegang?gelukt=1#agenda", false);
    Ok(())
}

/// What the page says of it, with the address as it is typed.
pub(super) fn section(lang: Lang, feed: Option<&Feed>, base: &str) -> AnyView {
    let there = feed.map(|feed| {
        let day = dates::plain(lang, clock::amsterdam_date(feed.since));
        let address = format!("{base}/agenda/{}.ics", feed.token);
        view! {
            <p>{text::feed_since(lang, &day)}</p>
            <TextField name="agenda-adres" label=text::feed_address(lang) spellcheck=false value=address/>
            <p class="small soft">{text::feed_secret(lang)}</p>
        }
    });
    let (make, kind) = match feed {
        None => (text::feed_make(lang), Kind::Secondary),
        Some(_) => (text::feed_anew(lang), Kind::Secondary),
    };
    let end = feed.map(|_| {
        view! {
            <Button kind=Kind::Warning name="what" value="none">
                {text::feed_end(lang)}
            </Button>
        }
    });
    view! {
        <section class="stack" id="agenda">
            <h2>{text::feed(lang)}</h2>
            <p>{text::feed_lead(lang)}</p>
            {there}
            <form class="stack" method="post" action=ChangeFeed::PATH>
                <ButtonRow>
                    <Button kind name="what" value="new">
                        {make}
                    </Button>
                    {end}
                </ButtonRow>
            </form>
        </section>
    }
    .into_any()
}
