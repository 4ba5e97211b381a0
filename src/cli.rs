//! What each command does, as far as it is a matter of the terminal.

pub mod contacts;
pub mod deadlines;
pub mod languages;
pub mod locations;
pub mod report;
pub mod retention;
pub mod serve;
pub mod upkeep;
pub mod user;

use gehoor::house::config::{VARIABLES, Wrong};
use tracing_subscriber::EnvFilter;

/// Prints the settings.
pub fn settings() {
    for (name, meaning, default) in VARIABLES {
        println!("{name}\n    {meaning}\n    when not set: {default}\n");
    }
}

/// Logs to stderr what `GEHOOR_LOG` asks for.
pub fn log() -> Result<(), Wrong> {
    let wanted = std::env::var("GEHOOR_LOG").ok().filter(|w| !w.is_empty()).unwrap_or_else(|| "info".to_owned());
    let filter: EnvFilter = wanted
        .parse()
        .map_err(|_| Wrong(format!("GEHOOR_LOG must be a filter such as info or gehoor=debug, not {wanted:?}.")))?;
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    Ok(())
}
