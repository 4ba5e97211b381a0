//! What a parent is asked, in which order, and what makes an answer complete.

mod answers;
mod asking;
mod became;
mod choices;
mod entry;
mod parse;
mod quota;
mod revision;
mod step;

pub use answers::Answers;
pub use asking::{NewQuestion, parse_question};
pub use became::BecameForm;
pub use choices::{Care, Category, Channel, Relation, Way};
pub use entry::{Entry, parse_entry};
pub use parse::{Child, Incident, NewComplaint, Occurred, Person, Place, Reach, check, date_of, parse};
pub use quota::{DRAFT_BYTES, DRAFTS, Full};
pub use revision::{Revision, Seen};
pub use step::Step;
