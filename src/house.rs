//! The server's own things, in one place: the database, the keys, the clock, the settings.

pub mod actor;
pub mod clock;
pub mod config;
pub mod cookies;
pub mod keys;
pub mod live;

use config::Config;
use keys::Keys;
use sqlx::PgPool;
use std::sync::Arc;

/// Everything a request or a job needs of the house. Cheap to clone.
#[derive(Clone, Debug)]
pub struct House {
    /// The application's login to the database.
    pub pool: PgPool,
    /// The keys, which the database never sees.
    pub keys: Keys,
    /// The settings.
    pub config: Arc<Config>,
    /// Wakes whoever waits for new events, in this process.
    pub wake: Arc<tokio::sync::Notify>,
    /// Where the built pages' scripts and styles are.
    pub leptos: leptos::prelude::LeptosOptions,
    /// Where this process tells its watchers what changed.
    pub live: live::Hub,
}
