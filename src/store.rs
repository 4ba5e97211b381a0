//! The only SQL of the house; one file per family of tables.
//!
//! Everything that happens to a complaint goes by [`road`]; whoever reads one shows a
//! [`Permit`](crate::domain::access::Permit), which only `domain::access` gives.

pub mod accounts;
pub mod alerts;
pub mod audit;
pub mod batch;
pub mod board;
pub mod case;
pub mod code_letters;
pub mod copies;
pub mod cover;
pub mod day;
pub mod drafts;
pub mod entries;
pub mod exports;
pub mod feeds;
pub mod files;
pub mod improvements;
pub mod jobs;
pub mod kept_searches;
pub mod links;
pub mod live;
pub mod lost_code;
pub mod mail;
pub mod organisation;
pub mod own_links;
pub mod parents;
pub mod people;
pub mod places;
pub mod proposals;
pub mod rates;
pub mod rebuild;
pub mod remarks;
pub mod reminders;
pub mod report;
pub mod retention;
pub mod road;
pub mod saved_filters;
pub mod search;
pub mod setting_log;
pub mod standard_texts;
pub mod unsent;
pub mod unsent_setting;
pub mod upcast;
pub mod upkeep;

mod card;
mod event;
mod fault;
mod record;
mod setup;
mod words;

pub use fault::{Result, StoreError};
pub use setup::{connect, migrate, ready};

/// A token for a cookie: 256 random bits.
fn token() -> Result<String> {
    let bytes = crate::house::keys::random::<32>().map_err(|e| StoreError::Broken(format!("no randomness: {e}")))?;
    Ok(hex::encode(bytes))
}

/// As JSON, to be bound as `$n::text::json`. Bound as JSON itself it would go by way of `jsonb`, which refuses the NUL
/// that somebody may have typed: what is wrong is kept as well, to be shown again.
fn json(of: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(of).map_err(|e| StoreError::Broken(format!("writing JSON: {e}")))
}
