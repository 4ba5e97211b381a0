//! The server's own things, in one place: the database, the keys, the clock, the settings.

pub mod actor;
pub mod clock;
pub mod closing;
pub mod config;
pub mod cookies;
pub mod keys;
pub mod live;
pub mod place;
pub mod plain;

use closing::Closing;
use config::Config;
use keys::Keys;
use leptos::prelude::{LeptosOptions, get_configuration};
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
    pub leptos: LeptosOptions,
    /// Where this process tells its watchers what changed.
    pub live: live::Hub,
    /// The end of the process, for whoever waits for long.
    pub closing: Closing,
}

impl House {
    /// Opens the house on a database.
    pub fn open(config: Config, pool: PgPool) -> Self {
        // What the build says of its scripts and styles; tests run without a build.
        let built = get_configuration(None).map(|found| found.leptos_options);
        let mut leptos = built.unwrap_or_else(|_| LeptosOptions::builder().output_name("gehoor").build());
        leptos.site_root = config.site.to_string_lossy().into();
        leptos.site_addr = config.addr;
        Self {
            pool,
            keys: Keys::new(config.secret),
            config: Arc::new(config),
            wake: Arc::default(),
            leptos,
            live: live::Hub::default(),
            closing: Closing::new(),
        }
    }
}
