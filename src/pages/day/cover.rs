//! The coordinator's cover: who is away, what falls due in all they see, and what comes back at a location.

use crate::{
    components::{TableScroll, Tag, Tone},
    domain::{
        access::{Role, StaffActor},
        card::Card,
        cover::{self, Due, RECURS_FROM, RECURS_MONTHS, Recurring, Term},
        lang::Lang,
        organisation::{Deputy, Organisation},
    },
    house::House,
    store::{
        self,
        board::{self, BoardFilter},
    },
    text::{choices, cover as text, dates},
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// What it shows.
pub(super) struct Cover {
    due: [Due; 4],
    /// There are more open cases than were looked at.
    cut: bool,
    away: Vec<(String, String, Deputy)>,
    recurring: Vec<(String, Recurring)>,
}

/// The cover of whoever coordinates; nothing for anybody else.
pub(super) async fn load(
    house: &House,
    staff: &StaffActor,
    org: &Organisation,
    today: NaiveDate,
) -> store::Result<Option<Cover>> {
    if !staff.is(Role::Coordinator) {
        return Ok(None);
    }
    let rows = board::cards(&house.pool, staff, &BoardFilter::default(), today).await?;
    let cards: Vec<Card> = rows.into_iter().map(|row| row.card).collect();
    let cut = cards.iter().filter(|card| card.closing.is_none()).count() as i64 >= board::MOST_OPEN;
    let away = cover::away(org, today).into_iter();
    let recurring = store::cover::recurring(&house.pool, staff, today).await?.into_iter();
    let place = |one: Recurring| org.location(one.location).map(|location| (location.name.clone(), one));
    Ok(Some(Cover {
        due: cover::falls_due(cards.iter(), today),
        cut,
        away: away.map(|d| (org.name_of(d.absent), org.name_of(d.deputy), d.clone())).collect(),
        recurring: recurring.filter_map(place).collect(),
    }))
}

pub(super) fn view(lang: Lang, cover: &Cover, today: NaiveDate) -> AnyView {
    view! {
        <section class="stack">
            <h2>{text::title(lang)}</h2>
            {due(lang, cover.due)}
            {cover.cut.then(|| view! { <p class="soft">{text::cut(lang, board::MOST_OPEN)}</p> })}
            <h3>{text::away(lang)}</h3>
            {away(lang, &cover.away, today)}
            <h3>{text::recurring(lang)}</h3>
            {recurring(lang, &cover.recurring)}
        </section>
    }
    .into_any()
}

fn due(lang: Lang, due: [Due; 4]) -> AnyView {
    let row = move |due: Due| {
        let name = match due.term {
            Term::Answer => text::answer(lang),
            Term::Contact => text::contact(lang),
            Term::Promise => text::promise(lang),
            Term::Judgement => text::judgement(lang),
        };
        let late = (due.late > 0).then(|| view! { <Tag tone=Tone::Danger>{due.late}</Tag> }.into_any());
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="table__number">{late.unwrap_or_else(|| "0".into_any())}</td>
                <td class="table__number">{due.today}</td>
                <td class="table__number">{due.soon}</td>
            </tr>
        }
    };
    view! {
        <TableScroll label=text::due(lang)>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{text::due(lang)}</th>
                        <th scope="col" class="table__number">
                            {text::late(lang)}
                        </th>
                        <th scope="col" class="table__number">
                            {text::today(lang)}
                        </th>
                        <th scope="col" class="table__number">
                            {text::soon(lang)}
                        </th>
                    </tr>
                </thead>
                <tbody>{due.map(row).collect_view()}</tbody>
            </table>
        </TableScroll>
        <p>
            <a href="/bord?laat=ja" rel="external">
                {text::late_cases(lang)}
            </a>
        </p>
    }
    .into_any()
}

fn away(lang: Lang, away: &[(String, String, Deputy)], today: NaiveDate) -> AnyView {
    if away.is_empty() {
        return view! { <p class="soft">{text::away_none(lang)}</p> }.into_any();
    }
    let line = |(absent, deputy, period): &(String, String, Deputy)| {
        let until = dates::day_and_month(lang, period.until);
        let said = if period.covers(today) {
            text::is_away(lang, absent, &until, deputy)
        } else {
            text::goes_away(lang, absent, &dates::day_and_month(lang, period.from), &until, deputy)
        };
        view! { <li>{said}</li> }
    };
    let lines = away.iter().map(line).collect_view();
    view! { <ul class="stack stack--tight">{lines}</ul> }.into_any()
}

fn recurring(lang: Lang, recurring: &[(String, Recurring)]) -> AnyView {
    if recurring.is_empty() {
        return view! { <p class="soft">{text::recurring_none(lang, RECURS_FROM, RECURS_MONTHS)}</p> }.into_any();
    }
    let line = |(place, one): &(String, Recurring)| {
        let often = text::recurs(lang, one.cases, RECURS_MONTHS, choices::category(lang, one.category));
        view! {
            <li>
                <a href=format!("/team/zoeken?locatie={}", one.location)>{place.clone()}</a>
                ": "
                {often}
            </li>
        }
    };
    let lines = recurring.iter().map(line).collect_view();
    view! { <ul class="stack stack--tight">{lines}</ul> }.into_any()
}
