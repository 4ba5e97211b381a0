//! Everything the product says, in both languages side by side: a translation that lacks does not compile. Other
//! languages come with a catalogue (`catalogue`), and say in English what theirs lacks.

pub mod about;
pub mod access;
pub mod account;
pub mod board;
pub mod case;
pub mod catalogue;
pub mod choices;
pub mod codes;
pub mod committee;
pub mod common;
pub mod components;
pub mod dates;
pub mod day;
mod declare;
pub mod descriptions;
pub mod entering;
pub mod errors;
pub mod files;
pub mod follow;
pub mod forms;
pub mod hearing;
pub mod home;
#[cfg(any(test, feature = "ssr"))]
pub mod inventory;
pub mod languages;
pub mod letter;
pub mod mail;
pub mod manage;
pub mod paper;
pub mod places;
pub mod post;
pub mod problems;
pub mod question;
pub mod refusals;
pub mod regulation;
pub mod remark;
pub mod report;
pub mod retention;
pub mod search;
pub mod section;
pub mod sentence;
pub mod terms;
pub mod timeline;
pub mod upkeep;
pub mod wizard;
pub mod yearly;
