//! The settings, all from the environment, documented here and nowhere else (`gehoor config` prints them).

mod provider;

pub use provider::Provider;

use super::scanner::Scanner;
use crate::domain::suppression::Threshold;
use std::{env, fmt, net::SocketAddr, path::PathBuf, time::Duration};

/// The settings of a running house.
#[derive(Clone)]
pub struct Config {
    /// `DATABASE_URL`: the application's login.
    pub database_url: String,
    /// `MIGRATION_DATABASE_URL`: the owner's login.
    pub migration_database_url: String,
    /// `GEHOOR_ADDR`, `PORT`: where to listen.
    pub addr: SocketAddr,
    /// `GEHOOR_BASE_URL`: the origin people see, without a slash at the end.
    pub base_url: String,
    /// `GEHOOR_SECRET_FILE`: the house's secret.
    pub secret: [u8; 32],
    /// `GEHOOR_DATA`: where mail lands without SMTP.
    pub data: PathBuf,
    /// `GEHOOR_SITE`: the built assets.
    pub site: PathBuf,
    /// `GEHOOR_FONTS`: the folders with the fonts of letters.
    pub fonts: Vec<PathBuf>,
    /// `GEHOOR_LANGUAGES`: catalogues of languages beside Dutch and English.
    pub languages: Option<PathBuf>,
    /// `GEHOOR_CLAMD`: who looks for viruses in files.
    pub scanner: Option<Scanner>,
    /// `GEHOOR_SECOND_FACTOR`: whether nobody who sees cases comes in with a password alone.
    pub second_factor: bool,
    /// `GEHOOR_OPENID_…`: by which staff come in, beside passwords.
    pub provider: Option<Provider>,
    /// `GEHOOR_THRESHOLD`: from which number on the counts of a year are told.
    pub threshold: Threshold,
    /// `SMTP_URL`: where mail goes.
    pub smtp_url: Option<String>,
    /// How long handing over one mail may take.
    pub mail_patience: Duration,
    /// `MAIL_FROM`: whom mail is from.
    pub mail_from: String,
}

/// Where Debian's `fonts-noto-core` and `fonts-noto-color-emoji` are.
const FONTS: &str = "/usr/share/fonts/truetype/noto";

/// Every variable: its name, what it means, and what holds when it is not set.
pub const VARIABLES: &[(&str, &str, &str)] = &[
    ("DATABASE_URL", "Postgres, the application's login", "required"),
    ("MIGRATION_DATABASE_URL", "Postgres, the owner's login, for migrations", "DATABASE_URL"),
    ("GEHOOR_SECRET_FILE", "file with 32 random bytes, as 64 hexadecimal digits", "required"),
    ("GEHOOR_ADDR", "address and port to listen on", "127.0.0.1:3000"),
    ("PORT", "the port alone, over that of GEHOOR_ADDR", "3000"),
    ("GEHOOR_BASE_URL", "the origin people see, such as https://klachten.example.nl", "http:// and the address"),
    ("GEHOOR_DATA", "folder for mail that is not sent by SMTP", ".local"),
    ("GEHOOR_SITE", "folder with the built assets", "target/site"),
    ("GEHOOR_FONTS", "folders with the Noto fonts of letters, with : between them", "/usr/share/fonts/truetype/noto"),
    ("GEHOOR_LANGUAGES", "folder with a catalogue (.po) for each further language", "Dutch and English only"),
    ("GEHOOR_CLAMD", "ClamAV's daemon: the path of its socket, or host:port", "files are not scanned for viruses"),
    ("GEHOOR_SECOND_FACTOR", "required: who sees cases also gives a code of an app; or optional", "required"),
    ("GEHOOR_OPENID_ISSUER", "the organisation's OpenID provider, such as https://login.example.nl", "passwords only"),
    ("GEHOOR_OPENID_CLIENT", "what the provider calls us", "required with an issuer"),
    ("GEHOOR_OPENID_SECRET_FILE", "file with the secret that the provider gave us", "required with an issuer"),
    ("GEHOOR_OPENID_NAME", "what staff call the provider, on the button", "the host of the issuer"),
    ("GEHOOR_OPENID_ROLES", "the claim that holds roles, such as gehoor:coordinator", "roles are kept here"),
    ("GEHOOR_THRESHOLD", "from which number on the counts of a year are told; never under 3", "5"),
    ("SMTP_URL", "mail server, such as smtps://user:password@mail.example.nl", "mail is written to GEHOOR_DATA/mail"),
    ("MAIL_FROM", "whom mail is from", "Gehoor <klachten@localhost>"),
    ("GEHOOR_LOG", "what to log, such as info or gehoor=debug", "info"),
];

/// A setting that is wrong, in a sentence that names it.
#[derive(Debug, PartialEq, Eq)]
pub struct Wrong(pub String);

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Wrong {}

impl fmt::Debug for Config {
    /// Without passwords and the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config").field("addr", &self.addr).field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

impl Config {
    /// Reads the environment.
    ///
    /// # Errors
    /// A sentence naming the variable that is wrong.
    pub fn from_env() -> Result<Self, Wrong> {
        Self::read(|name| env::var(name).ok().filter(|v| !v.is_empty()))
    }

    /// The address of a page, as people type it.
    pub fn typed(&self, path: &str) -> String {
        let host = self.base_url.split_once("://").map_or(self.base_url.as_str(), |(_, host)| host);
        format!("{host}{path}")
    }

    /// Reads settings from anywhere.
    ///
    /// # Errors
    /// A sentence naming the variable that is wrong.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> Result<Self, Wrong> {
        let database_url = postgres_url("DATABASE_URL", required("DATABASE_URL", &get)?)?;
        let migration_database_url = match get("MIGRATION_DATABASE_URL") {
            Some(url) => postgres_url("MIGRATION_DATABASE_URL", url)?,
            None => database_url.clone(),
        };
        let addr = addr(&get)?;
        let base_url = get("GEHOOR_BASE_URL").unwrap_or_else(|| format!("http://{addr}"));
        if !(base_url.starts_with("http://") || base_url.starts_with("https://")) {
            return Err(Wrong(format!("GEHOOR_BASE_URL must begin with http:// or https://, not {base_url:?}.")));
        }
        let mail_from = get("MAIL_FROM").unwrap_or_else(|| "Gehoor <klachten@localhost>".to_owned());
        if mail_from.parse::<lettre::message::Mailbox>().is_err() {
            return Err(Wrong(format!("MAIL_FROM must be a mail address, not {mail_from:?}.")));
        }
        Ok(Self {
            database_url,
            migration_database_url,
            addr,
            base_url: base_url.trim_end_matches('/').to_owned(),
            secret: secret(&required("GEHOOR_SECRET_FILE", &get)?)?,
            data: get("GEHOOR_DATA").unwrap_or_else(|| ".local".to_owned()).into(),
            site: get("GEHOOR_SITE").unwrap_or_else(|| "target/site".to_owned()).into(),
            fonts: env::split_paths(&get("GEHOOR_FONTS").unwrap_or_else(|| FONTS.to_owned())).collect(),
            languages: get("GEHOOR_LANGUAGES").map(Into::into),
            scanner: get("GEHOOR_CLAMD").map(|at| scanner(&at)).transpose()?,
            second_factor: second_factor(get("GEHOOR_SECOND_FACTOR"))?,
            provider: Provider::read(&get)?,
            threshold: get("GEHOOR_THRESHOLD").map_or(Ok(Threshold::default()), |said| threshold(&said))?,
            smtp_url: get("SMTP_URL").map(smtp_url).transpose()?,
            mail_patience: Duration::from_secs(60),
            mail_from,
        })
    }

    /// Whether people come by HTTPS: cookies are then `Secure` and `__Host-`.
    pub fn secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}

fn second_factor(said: Option<String>) -> Result<bool, Wrong> {
    match said.as_deref() {
        None | Some("required") => Ok(true),
        Some("optional") => Ok(false),
        Some(other) => Err(Wrong(format!("GEHOOR_SECOND_FACTOR is required or optional, not {other:?}."))),
    }
}

fn threshold(said: &str) -> Result<Threshold, Wrong> {
    let wrong = || Wrong(format!("GEHOOR_THRESHOLD is a number from {} on, not {said:?}.", Threshold::LEAST));
    said.parse().ok().and_then(Threshold::new).ok_or_else(wrong)
}

fn scanner(at: &str) -> Result<Scanner, Wrong> {
    at.parse().map_err(|e| Wrong(format!("GEHOOR_CLAMD {e}, not {at:?}.")))
}

fn required(name: &str, get: impl Fn(&str) -> Option<String>) -> Result<String, Wrong> {
    get(name).ok_or_else(|| Wrong(format!("{name} is not set. `gehoor config` tells what it means.")))
}

fn postgres_url(name: &str, url: String) -> Result<String, Wrong> {
    if url.starts_with("postgres://") || url.starts_with("postgresql://") {
        Ok(url)
    } else {
        Err(Wrong(format!("{name} must begin with postgres://.")))
    }
}

fn smtp_url(url: String) -> Result<String, Wrong> {
    if url.starts_with("smtp://") || url.starts_with("smtps://") {
        Ok(url)
    } else {
        Err(Wrong("SMTP_URL must begin with smtp:// or smtps://.".to_owned()))
    }
}

fn addr(get: impl Fn(&str) -> Option<String>) -> Result<SocketAddr, Wrong> {
    let text = get("GEHOOR_ADDR").unwrap_or_else(|| "127.0.0.1:3000".to_owned());
    let mut addr: SocketAddr = text
        .parse()
        .map_err(|_| Wrong(format!("GEHOOR_ADDR must be an address and port such as 127.0.0.1:3000, not {text:?}.")))?;
    if let Some(port) = get("PORT") {
        addr.set_port(port.parse().map_err(|_| Wrong(format!("PORT must be a number up to 65535, not {port:?}.")))?);
    }
    Ok(addr)
}

fn secret(path: &str) -> Result<[u8; 32], Wrong> {
    let text = std::fs::read_to_string(path)
        .map_err(|e| Wrong(format!("GEHOOR_SECRET_FILE: {path:?} could not be read ({e}).")))?;
    let mut secret = [0; 32];
    hex::decode_to_slice(text.trim(), &mut secret)
        .map_err(|_| Wrong(format!("GEHOOR_SECRET_FILE: {path:?} must hold 64 hexadecimal digits.")))?;
    Ok(secret)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Config, Wrong> {
        let file = std::env::temp_dir().join(format!("gehoor-secret-{}", std::process::id()));
        std::fs::write(&file, "ab".repeat(32)).unwrap();
        let path = file.to_string_lossy().into_owned();
        Config::read(|name| {
            let set = pairs.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned());
            set.or_else(|| match name {
                "DATABASE_URL" => Some("postgres://app@localhost/gehoor".to_owned()),
                "GEHOOR_SECRET_FILE" => Some(path.clone()),
                _ => None,
            })
        })
    }

    #[test]
    fn what_is_not_set_has_a_default() {
        let config = read(&[]).unwrap();
        assert_eq!(config.base_url, "http://127.0.0.1:3000");
        assert_eq!(config.migration_database_url, config.database_url);
        assert!(!config.secure());
    }

    #[test]
    fn a_wrong_setting_is_named_in_a_sentence() {
        for (name, value) in [
            ("DATABASE_URL", "mysql://x"),
            ("GEHOOR_ADDR", "localhost"),
            ("PORT", "99999"),
            ("GEHOOR_BASE_URL", "klachten.example.nl"),
            ("GEHOOR_SECRET_FILE", "/nowhere/at/all"),
            ("SMTP_URL", "mail.example.nl"),
            ("MAIL_FROM", "nobody"),
            ("GEHOOR_THRESHOLD", "2"),
            ("GEHOOR_THRESHOLD", "vijf"),
        ] {
            let sentence = read(&[(name, value)]).unwrap_err().0;
            assert!(sentence.contains(name) && sentence.ends_with('.'), "{sentence}");
        }
    }
}
