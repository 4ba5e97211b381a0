//! What was found, as a table in which cases are ticked: no names of parents or children, which stand on the page of a case only.

use super::Shown;
use crate::{
    components::{Button, Kind, TableScroll, Tag, Tone},
    domain::{
        batch::{Chosen, What},
        card::Card,
        lang::Lang,
    },
    text::{batch, board, choices, dates, search as text},
};
use leptos::prelude::*;
use uuid::Uuid;

/// Where what was ticked goes on.
const CHOOSE: &str = "/api/samen/kies";

/// The table.
pub(super) fn list(lang: Lang, shown: &Shown) -> AnyView {
    let rows = shown.rows.iter().map(|found| row(lang, shown, &found.card)).collect_view();
    let heads = [
        batch::ticked(lang),
        text::reference(lang),
        text::received(lang),
        text::phase(lang),
        text::term(lang),
        board::location(lang),
        board::category(lang),
        text::handler(lang),
    ];
    let heads = heads.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view();
    view! {
        <form method="post" action=CHOOSE class="stack">
            <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
            <TableScroll label=text::title(lang)>
                <table class="table">
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </TableScroll>
            <div class="cluster">
                {shown
                    .assigns
                    .then(|| {
                        view! {
                            <Button kind=Kind::Small name="what" value=What::Assign.key()>
                                {batch::assign(lang)}
                            </Button>
                        }
                    })}
                <Button kind=Kind::Small name="what" value=What::Message.key()>
                    {batch::write(lang)}
                </Button>
            </div>
        </form>
    }
    .into_any()
}

fn row(lang: Lang, shown: &Shown, card: &Card) -> AnyView {
    let places = card.locations.iter().filter_map(|l| shown.org.location(*l)).map(|l| l.name.as_str());
    let about = card.categories.iter().map(|c| choices::category(lang, *c));
    // R8: of what somebody holds points of, it says that and no more.
    let about = if card.part { board::own_points(lang).to_owned() } else { about.collect::<Vec<_>>().join(", ") };
    let handler = card.handler.and_then(|h| shown.org.member(h)).map(|member| member.name.clone());
    let late = card.late(shown.today).then(|| {
        view! {
            " "
            <Tag tone=Tone::Danger>{board::late(lang)}</Tag>
        }
    });
    let chosen = Chosen { reference: card.reference.clone(), seen: card.version };
    let tick = batch::tick(lang, card.reference.as_str());
    view! {
        <tr>
            <td>
                <input type="checkbox" name="form[cases][]" value=chosen.text() aria-label=tick/>
            </td>
            <th scope="row" class="table__whole">
                <a href=format!("/zaak/{}", card.reference) class="code" translate="no">
                    {card.reference.to_string()}
                </a>
            </th>
            <td class="table__whole">{dates::plain(lang, card.received_on)}</td>
            <td>{choices::phase(lang, card.phase)}</td>
            <td>{board::term(lang, card, shown.today)} {late}</td>
            <td translate="no">{places.collect::<Vec<_>>().join(", ")}</td>
            <td>{about}</td>
            <td translate="no">{handler}</td>
        </tr>
    }
    .into_any()
}
