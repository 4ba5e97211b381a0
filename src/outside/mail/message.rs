//! From what a mail says to the mail itself: headers, text and HTML.

use super::{Failure, html};
use crate::{domain::mail::Trouble, house::config::Config, text::mail::Letter};
use chrono::{DateTime, Utc};
use lettre::{
    Address, Message,
    message::{
        Mailbox, MultiPart,
        header::{Header, HeaderName, HeaderValue},
    },
};
use uuid::Uuid;

/// To whom a mail goes, and as which.
#[derive(Clone, Copy, Debug)]
pub struct Addressed<'a> {
    /// The mail's id: tried again, it is the same mail, and a mailbox that got it twice can tell.
    pub id: Uuid,
    /// Their name; empty where it is not to be said.
    pub name: &'a str,
    /// Their address.
    pub address: &'a str,
    /// Who reads an answer; nobody when nothing is said.
    pub reply_to: Option<&'a str>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Nobody's machine should answer a machine (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// Makes the mail.
///
/// # Errors
/// When the address is none that mail can go to.
pub fn compose(config: &Config, to: Addressed<'_>, letter: &Letter) -> Result<Message, Failure> {
    let unusable = || Failure { sentence: Trouble::Unusable.sentence(), for_good: true };
    let from: Mailbox =
        config.mail_from.parse().map_err(|_| Failure { sentence: Trouble::Sender.sentence(), for_good: false })?;
    let address: Address = to.address.parse().map_err(|_| unusable())?;
    let url = letter.address(&config.base_url);
    let mail = Message::builder();
    // An address that is none stops no mail; whether there is one was asked before this was promised.
    let answered = to.reply_to.and_then(|address| address.parse().ok()).map(|address| Mailbox::new(None, address));
    let mail = answered.into_iter().fold(mail, lettre::message::MessageBuilder::reply_to);
    mail.message_id(Some(format!("<{}@{}>", to.id, from.email.domain())))
        .date(to.at.into())
        .from(from)
        .to(Mailbox::new((!to.name.is_empty()).then(|| to.name.to_owned()), address))
        .subject(letter.subject.clone())
        .header(AutoSubmitted)
        .multipart(MultiPart::alternative_plain_html(text(letter, &url), html::page(letter, &url)))
        .map_err(|_| unusable())
}

/// Whether mail can go to an address.
pub fn usable(address: &str) -> bool {
    address.parse::<Address>().is_ok()
}

/// As plain text.
fn text(letter: &Letter, url: &str) -> String {
    let body = letter.paragraphs.join("\n\n");
    format!("{}\n\n{body}\n\n{}:\n{url}\n\n-- \n{}\n", letter.greeting, letter.button, letter.footer)
}
