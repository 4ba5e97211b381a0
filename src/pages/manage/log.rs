//! `/beheer/logboek`: who changed which setting, and when.

use super::{api::server, frame::Frame, named::Named};
use crate::{
    components::{Address, Empty, StaffTrouble, TableScroll},
    domain::{access::StaffActor, lang::Lang},
    error::AppError,
    house::{actor, clock},
    public::lang,
    store::setting_log::{self, Line, MOST},
    text::{
        dates,
        manage::{self as text, Names},
    },
};
use leptos::prelude::*;

/// The page.
#[component]
pub fn LogPage() -> impl IntoView {
    let lang = lang();
    crate::public::server::private();
    let below = Address::here().get("voor").and_then(|id| id.parse().ok());
    Suspend::new(async move {
        match load(lang, below).await {
            Ok((staff, lines, named)) => page(staff, &lines, &named),
            Err(error) => view! { <StaffTrouble here="/beheer/logboek" title=text::log(lang) error/> }.into_any(),
        }
    })
}

async fn load(lang: Lang, below: Option<i64>) -> Result<(StaffActor, Vec<Line>, Named), AppError> {
    let staff = server::keeper()?;
    let house = actor::house()?;
    Ok((staff, setting_log::read(&house.pool, below).await?, Named::load(&house, lang).await?))
}

fn page(staff: StaffActor, lines: &[Line], named: &Named) -> AnyView {
    let lang = named.lang;
    let (who, role, region) = (|id| named.who(id), |role| named.role(role), |id| named.region(id));
    let location = |id| named.org.location(id).map(|l| l.name.clone()).unwrap_or_default();
    let names = Names { who: &who, role: &role, location: &location, region: &region };
    let by = |line: &Line| match line.entry.of_provider(line.by, line.about) {
        true => text::the_provider(lang).to_owned(),
        false => who(line.by),
    };
    let row = |line: &Line| {
        let when = format!("{} {}", dates::plain(lang, clock::amsterdam_date(line.at)), clock::amsterdam_time(line.at));
        let about = line.about.map(who).unwrap_or_default();
        view! {
            <tr>
                <td>{when}</td>
                <td translate="no">{by(line)}</td>
                <td>{text::entry(lang, &line.entry, &about, names)}</td>
            </tr>
        }
    };
    let rows = lines.iter().map(row).collect_view();
    let more = lines.last().filter(|_| i64::try_from(lines.len()).unwrap_or_default() >= MOST).map(|last| {
        view! {
            <p>
                <a href=format!("/beheer/logboek?voor={}", last.id)>{text::log_older(lang)}</a>
            </p>
        }
    });
    let table = if lines.is_empty() {
        view! { <Empty title=text::log_none(lang)/> }.into_any()
    } else {
        view! {
            <TableScroll label=text::log(lang)>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{text::log_when(lang)}</th>
                            <th scope="col">{text::log_who(lang)}</th>
                            <th scope="col">{text::log_what(lang)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </TableScroll>
        }
        .into_any()
    };
    view! {
        <Frame here="/beheer/logboek" title=text::log(lang) name=named.who(staff.id) staff=staff.clone()>
            <p class="soft">{text::log_lead(lang)}</p>
            {table}
            {more}
        </Frame>
    }
    .into_any()
}
