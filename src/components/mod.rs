//! Shared views. They take plain words and signals, fetch nothing, know nothing of
//! complaints, and work as HTML before or without any script.
//!
//! Conventions, the same everywhere:
//! - an empty `String` means "not there";
//! - a field's element id is its `name` (made safe), so an error links to `#name`;
//! - words that a component says by itself are in `text::components`, in the language
//!   that the page has in its context.

use crate::domain::lang::Lang;

mod address;
mod bars;
mod board;
mod button;
mod card;
mod choice;
mod confirmation;
mod date;
mod empty;
mod error_summary;
mod exit;
mod field;
mod honeypot;
mod icon;
mod kept_here;
pub mod lang;
mod layout;
pub mod live;
mod not_live;
mod notice;
pub mod offline;
mod page_title;
mod parts;
mod print_button;
mod prose;
mod select;
mod shares;
mod staff_frame;
mod staff_trouble;
mod steps;
mod summary_list;
mod table;
mod tag;
mod terms;
mod timeline;
mod upload;
mod weekly_places;
mod weekly_tables;

pub use address::{Address, Moving, encode, use_address};
pub use bars::Bars;
pub use board::{Board, BoardCard, BoardColumn, BoardJumps, BoardLegend};
pub use button::{Button, ButtonRow, Kind, LinkButton};
pub use card::{Card, ContactCard};
pub use choice::{CheckboxGroup, Choice, RadioGroup};
pub use confirmation::Confirmation;
pub use date::{DateField, DateText};
pub use empty::Empty;
pub use error_summary::{ErrorSummary, FieldError};
pub use exit::ExitPage;
pub use field::{TextArea, TextField};
pub use honeypot::{HONEYPOT, Honeypot};
pub use icon::{Icon, Sign};
pub use kept_here::{KeptHere, accepted};
pub use layout::{BackLink, LanguageLink, NavLink, OtherLanguages, PageFrame};
pub use not_live::NotLive;
pub use notice::Notice;
pub use page_title::PageTitle;
pub use parts::IdScope;
pub use print_button::PrintButton;
pub use prose::Prose;
pub use select::SelectField;
pub use shares::Shares;
pub use staff_frame::{NotHere, StaffFrame, error_status, not_found_status};
pub use staff_trouble::StaffTrouble;
pub use steps::{Step, StepState, Steps};
pub use summary_list::{SummaryList, SummaryRow};
pub use table::TableScroll;
pub use tag::{Tag, Tone};
pub use terms::{Disclosure, Term};
pub use timeline::{Moment, Timeline, TimelineItem};
pub use upload::{FILES, Upload};
pub use weekly_tables::WeeklyTables;

/// The language of the page around a component.
fn lang() -> Lang {
    leptos::prelude::use_context().unwrap_or_default()
}

#[cfg(all(test, not(feature = "hydrate")))]
mod tests;
