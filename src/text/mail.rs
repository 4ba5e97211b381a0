//! What mails say. Never the code; to an address that nobody confirmed nothing that is personal; to staff nothing of the
//! complaint but reference, place and what to do; nothing personal in a subject.

mod access;
mod codes;
mod complainant;
mod invitation;
mod leads;
mod left;
mod measure;
mod proposed;
mod question;
mod remark;
mod reminder;
mod report;
mod staff;
mod unconfirmed;

pub use access::{ToComeIn, committee_path, figures, new_password, password_path, through, until_hour, welcome};
pub use codes::{code_letter, code_link, code_renewed};
pub use complainant::{
    ToComplainant, confirmation, how_to_follow_entered, judgement_ready, message_waiting, received, tried_in_vain,
};
pub use invitation::{ToInvite, invitation, read_along};
pub use leads::leads_to;
pub use left::somebody_left;
pub use measure::{How, ToTake, measure};
pub use proposed::proposal_waits;
pub use question::{answer_ready, question_received};
pub use remark::{ToTell, remark};
pub use reminder::{Line, ToRemind, reminder, the_coordinator};
pub use report::{OfReport, report_due, report_issued, report_year_due};
pub use staff::{
    ToStaff, coordinator, handler, judgement_to_read, message_received, news, next_level, part, proposal_to_read,
    question, safety_alert,
};
pub use unconfirmed::{ToUnconfirmed, address_replaced, confirm_address, news_for_somebody, resume};

use crate::domain::lang::Lang;

/// A mail, before it is made text and HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// In which language.
    pub lang: Lang,
    /// The subject.
    pub subject: String,
    /// To whom, in a word.
    pub greeting: String,
    /// What there is to say.
    pub paragraphs: Vec<String>,
    /// What the button says.
    pub button: &'static str,
    /// Where it leads, from the first slash on.
    pub path: String,
    /// Who sent it, and whether anybody reads an answer.
    pub footer: String,
}

crate::texts! {
    /// The end of a mail of which somebody reads an answer. It says nothing of why: the address may be somebody else's.
    read_footer(organisation: &str) = "Deze mail is automatisch verstuurd door {organisation}. Antwoordt u erop, dan leest een medewerker dat.", "This mail was sent automatically by {organisation}. When you answer it, a member of staff reads that.";
}

/// A mail of which a member of staff reads an answer.
#[must_use]
pub fn read_by_staff(letter: Letter, organisation: &str) -> Letter {
    Letter { footer: read_footer(letter.lang, organisation), ..letter }
}
