//! What the house tells of itself in numbers: the weekly report to the directors (R16), and what stands in the yearly one.
//!
//! A report is a function of [`Record`]s: what can be counted of one case, made of its events and of nothing else.
//! Questions and remarks are no complaints and count as none; neither does what turned out to be no complaint.

mod figures;
mod period;
mod recognition;
mod record;
mod week;
mod weekly;
mod words;
mod yearly;

pub use figures::{Figure, Figures};
pub use period::{Quarter, Span, Year};
pub use recognition::{Names, Recognisable, Why};
pub use record::{Given, Promised, Record, Stand, Turn};
pub use week::{NotAWeek, Week};
pub use weekly::{
    Annex, Before, Column, Counted, Edition, Late, Part, Reported, Row, Theme, Usual, WEEKS_BEFORE, Weekly, Whose,
    annex, counted, mean, regional, tables, weekly, weeks,
};
pub use words::{YearText, YearWords};
pub use yearly::{Counts, Nature, Place, Yearly, publish, yearly};

#[cfg(test)]
mod tests;
