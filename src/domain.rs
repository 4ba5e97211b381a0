//! The procedure, and nothing else: no clock, no input or output, no randomness, no time zone.
//!
//! Local dates, the moment of now and fresh ids come in from outside. This module compiles with no
//! feature at all, which is how the compiler proves it pure.

pub mod access;
pub mod batch;
pub mod board;
pub mod calendar;
pub mod card;
pub mod code;
pub mod command;
pub mod complaint;
pub mod copy;
pub mod cover;
mod crockford;
pub mod day;
pub mod deadlines;
pub mod decide;
pub mod event;
pub mod external;
pub mod feedback;
pub mod field;
pub mod file;
pub mod forms;
pub mod hearing;
pub mod helplines;
pub mod ids;
pub mod improvement;
pub mod intake;
pub mod judgement;
pub mod lang;
pub mod lateness;
pub mod letter_key;
pub mod live;
pub mod mail;
pub mod organisation;
pub mod part;
pub mod people;
pub mod phase;
pub mod plain_words;
pub mod promise;
pub mod reach;
pub mod reader;
pub mod recovery;
pub mod reference;
pub mod refusal;
pub mod remark;
pub mod reminders;
pub mod report;
pub mod retention;
pub mod routing;
pub mod search;
pub mod slowing;
pub mod standard_text;
pub mod suppression;
pub mod upkeep;
pub mod words;
