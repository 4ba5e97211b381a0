//! One refused mail: what it was to tell, to whom, why it did not go, and what to do.

use super::{Line, SeeToMail};
use crate::{
    components::{Button, ButtonRow, Kind, Tag, Tone},
    domain::{lang::Lang, mail::Recipient},
    house::clock,
    store::mail::refused::{How, Refused},
    text::{dates, post as text},
};
use leptos::{prelude::*, server_fn::ServerFn};
use uuid::Uuid;

pub(super) fn item(lang: Lang, line: Line) -> AnyView {
    let Line { refused: Refused { mail, reference, at, why }, name, address } = line;
    let kind = text::kind(lang, mail.kind);
    let on = dates::long(lang, clock::amsterdam_date(at));
    let case = reference.map(|reference| {
        view! {
            <a href=format!("/zaak/{reference}") class="code" translate="no">
                {reference.to_string()}
            </a>
        }
    });
    let to = if address.is_empty() { text::no_address(lang).to_owned() } else { address };
    let which = format!(": {kind}, {to}");
    let again = mail.again.map(|_| view! { <Tag>{text::again_before(lang)}</Tag> });
    let button = |kind: Kind, how: How, words: &'static str| {
        let which = which.clone();
        view! {
            <Button kind=kind name="how" value=how.key()>
                {words}
                <span class="visually-hidden">{which}</span>
            </Button>
        }
    };
    let buttons = view! {
        {button(Kind::Small, How::Again, text::again(lang))}
        {button(Kind::Small, How::Aside, text::aside(lang))}
    };
    view! {
        <article class="card stack stack--tight">
            <h2 class="card__title">{kind}</h2>
            <p class="cluster">{case} <Tag tone=Tone::Danger>{text::refused_on(lang, &on)}</Tag> {again}</p>
            <p dir="auto">
                {text::to(lang, who(lang, mail.recipient))} " " <span translate="no">{name}</span> <br/>
                <span translate="no">{to}</span>
            </p>
            <p>{text::why(lang, why)}</p>
            <p class="soft">{what_to_do(lang, mail.recipient, why.of_the_address())}</p>
            <form method="post" action=SeeToMail::PATH>
                <input type="hidden" name="id" value=mail.id.to_string()/>
                <input type="hidden" name="key" value=Uuid::new_v4().to_string()/>
                <ButtonRow>{buttons}</ButtonRow>
            </form>
        </article>
    }
    .into_any()
}

fn who(lang: Lang, recipient: Recipient) -> &'static str {
    match recipient {
        Recipient::Complainant => text::complainant(lang),
        Recipient::Reader => text::reader(lang),
        Recipient::Staff(_) => text::colleague(lang),
    }
}

fn what_to_do(lang: Lang, recipient: Recipient, of_the_address: bool) -> &'static str {
    match (of_the_address, recipient) {
        (true, Recipient::Complainant) => text::wrong_address_of_parent(lang),
        (true, Recipient::Reader) => text::wrong_address_of_reader(lang),
        (true, Recipient::Staff(_)) => text::wrong_address_of_colleague(lang),
        (false, _) => text::wrong_server(lang),
    }
}
