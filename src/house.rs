//! The server's own things, in one place: the database, the keys, the clock, the settings.

pub mod actor;
pub mod built;
pub mod clock;
pub mod closing;
pub mod config;
pub mod cookies;
pub mod keys;
pub mod languages;
pub mod live;
pub mod papers;
pub mod passwords;
pub mod place;
pub mod plain;
pub mod scanner;
pub mod second_factor;
pub mod sheet;

use built::Built;
use closing::Closing;
use config::Config;
use keys::Keys;
use papers::Papers;
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
    /// The names of the built scripts and styles.
    pub built: Built,
    /// Where this process tells its watchers what changed.
    pub live: live::Hub,
    /// The end of the process, for whoever waits for long.
    pub closing: Closing,
    /// Where letters become PDF.
    pub papers: Papers,
}

impl House {
    /// Opens the house on a database.
    pub fn open(config: Config, pool: PgPool) -> Self {
        Self {
            pool,
            papers: Papers::of(&config.fonts),
            keys: Keys::new(config.secret),
            built: Built::read(&config.site),
            config: Arc::new(config),
            wake: Arc::default(),
            live: live::Hub::default(),
            closing: Closing::new(),
        }
    }
}
