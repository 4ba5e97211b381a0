//! Publishing: the form, and that it was done.

use super::{IssueYear, page::Shown};
use crate::{
    components::{Address, Button, ButtonRow, CheckboxGroup, Choice, Kind, Notice, Tone},
    domain::lang::Lang,
    house::clock,
    text::{dates, yearly as text},
};
use leptos::{prelude::*, server_fn::ServerFn};

pub(super) fn published(lang: Lang, address: &Address, shown: &Shown) -> Option<AnyView> {
    let issued = shown.saved.iter().find_map(|saved| saved.issued_at)?;
    let day = dates::long(lang, clock::amsterdam_date(issued));
    let title = if address.get("gelukt").is_some() { text::published(lang) } else { "" };
    let public = format!("/verslagen/{}", shown.year);
    Some(
        view! {
            <Notice tone=Tone::Success title>
                <p>
                    {text::issued(lang, &day)} " "
                    <a href=public>{text::see(lang)}</a>
                </p>
                <p>{text::left_to_do(lang)}</p>
            </Notice>
        }
        .into_any(),
    )
}

pub(super) fn publish(lang: Lang, address: &Address, shown: &Shown) -> AnyView {
    let latest = shown.saved.first();
    let body = match latest {
        _ if !shown.over => view! { <p>{text::not_over(lang, shown.year.number())}</p> }.into_any(),
        Some(latest) if latest.issued_at.is_some() => return ().into_any(),
        Some(latest) if latest.words.missing().is_none() && shown.figures.is_none() => view! {
            <p>
                <a href="#cijfers">{text::fix_first(lang)}</a>
            </p>
        }
        .into_any(),
        Some(latest) if latest.words.missing().is_none() => {
            let wrong =
                (address.get("fout").as_deref() == Some("nakijken")).then(|| text::not_checked(lang).to_owned());
            let check = (!shown.places.is_empty()).then(|| {
                view! {
                    <CheckboxGroup
                        name="checked"
                        legend=text::check(lang)
                        choices=vec![Choice::new("ja", text::checked(lang))]
                        error=wrong
                    />
                }
            });
            view! {
                <p>{text::publish_lead(lang)}</p>
                <form class="stack" method="post" action=IssueYear::PATH>
                    <input type="hidden" name="year" value=shown.year.to_string()/>
                    <input type="hidden" name="version" value=latest.version/>
                    {check}
                    <ButtonRow>
                        <Button kind=Kind::Secondary>{text::publish(lang)}</Button>
                    </ButtonRow>
                </form>
            }
            .into_any()
        }
        _ => view! { <p>{text::not_saved(lang)}</p> }.into_any(),
    };
    view! {
        <section class="stack" id="publiceren">
            <h2>{text::publish_title(lang)}</h2>
            {body}
        </section>
    }
    .into_any()
}
