//! Mail on its way out: to a mail server, or into a folder where there is none.

mod html;
mod message;

pub use message::{Addressed, compose, usable};

use crate::{
    domain::mail::Trouble,
    house::config::{Config, Wrong},
    text::mail::Letter,
};
use chrono::{DateTime, Utc};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor, transport::smtp};
use std::{
    fmt, fs, io,
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};

/// Where mail is written to files, in the folder of the data.
pub const FOLDER: &str = "mail";

/// Where mail goes.
#[derive(Clone, Debug)]
pub enum Post {
    /// To the mail server of `SMTP_URL`, with so much patience for each mail: its own times out connecting alone.
    Smtp(AsyncSmtpTransport<Tokio1Executor>, Duration),
    /// Into a folder, a file for each mail.
    Folder(PathBuf),
}

/// What became of a mail that went well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// The mail server accepted it.
    Accepted,
    /// It was written to a file.
    Written,
}

/// Why a mail did not go: a sentence without anything personal, fit to be kept and logged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What happened.
    pub sentence: String,
    /// Whether trying again is of no use.
    pub for_good: bool,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence)
    }
}

impl std::error::Error for Failure {}

impl Post {
    /// The post of these settings; says in the log where mail goes.
    ///
    /// # Errors
    /// When `SMTP_URL` is not an address of a mail server.
    pub fn open(config: &Config) -> Result<Self, Wrong> {
        let Some(url) = &config.smtp_url else {
            let folder = config.data.join(FOLDER);
            tracing::info!(folder = %folder.display(), "SMTP_URL is not set: mail is written to files");
            return Ok(Self::Folder(folder));
        };
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| Wrong("SMTP_URL must be such as smtps://user:password@mail.example.nl.".to_owned()))?
            .timeout(Some(config.mail_patience))
            .build();
        tracing::info!("mail goes to the server of SMTP_URL");
        Ok(Self::Smtp(transport, config.mail_patience))
    }

    /// Writes a letter as a mail, and sends it.
    ///
    /// # Errors
    /// Why it did not go, and whether to try again.
    pub async fn mail(&self, config: &Config, to: Addressed<'_>, letter: &Letter) -> Result<Sent, Failure> {
        self.send(compose(config, to, letter)?).await
    }

    /// Sends a mail.
    ///
    /// # Errors
    /// Why it did not go, and whether to try again.
    pub async fn send(&self, message: Message) -> Result<Sent, Failure> {
        match self {
            Self::Smtp(transport, patience) => {
                let plain = message.envelope().to().iter().all(|a| AsRef::<str>::as_ref(a).is_ascii());
                // Each mail has a connection of its own, so that one that is given up in the middle leaves nothing behind.
                match tokio::time::timeout(*patience, transport.send(message)).await {
                    Ok(sent) => sent.map(|_| Sent::Accepted).map_err(|e| refused(&e, plain)),
                    Err(_) => Err(Failure { sentence: Trouble::Slow.sentence(), for_good: false }),
                }
            }
            Self::Folder(folder) => {
                let folder = folder.clone();
                let written = tokio::task::spawn_blocking(move || write(&folder, &message)).await;
                match written.map_err(io::Error::other).flatten() {
                    Ok(()) => Ok(Sent::Written),
                    Err(e) => {
                        Err(Failure { sentence: format!("it could not be written: {}", e.kind()), for_good: false })
                    }
                }
            }
        }
    }
}

/// Removes mails that were written to files before a moment; says how many.
///
/// # Errors
/// When a file that is there cannot be looked at or removed.
pub fn sweep(folder: &Path, before: DateTime<Utc>) -> io::Result<usize> {
    let Ok(files) = fs::read_dir(folder) else { return Ok(0) };
    let mut swept = 0;
    for file in files {
        let path = file?.path();
        let ours = path.extension().is_some_and(|ends| ends == "eml" || ends == "part");
        if ours && DateTime::<Utc>::from(fs::metadata(&path)?.modified()?) < before {
            fs::remove_file(path)?;
            swept += 1;
        }
    }
    Ok(swept)
}

/// What the server said, without its words: they tend to repeat the address.
fn refused(error: &smtp::Error, plain_address: bool) -> Failure {
    let why = match error.status() {
        Some(code) => Trouble::Code(code.into()),
        None if error.is_client() && !plain_address => Trouble::Accents,
        None if error.is_timeout() => Trouble::Slow,
        None if error.is_tls() => Trouble::Insecure,
        None if error.is_client() => Trouble::Lacking,
        None => Trouble::Unreached,
    };
    Failure { sentence: why.sentence(), for_good: error.is_permanent() || error.is_client() }
}

/// Writes a mail under the moment it was written; a reader never sees half of one.
fn write(folder: &PathBuf, message: &Message) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let id = message.headers().get_raw("Message-ID").unwrap_or_default();
    let id: String = id.chars().take_while(|c| *c != '@').filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let name = format!("{}-{id}.eml", Utc::now().format("%Y%m%d-%H%M%S"));
    let (part, whole) = (folder.join(format!(".{name}.part")), folder.join(&name));
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    // Somebody's name and address stand in it: for the owner's eyes.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&part)?;
    file.write_all(&message.formatted())?;
    file.sync_all()?;
    fs::rename(part, whole)
}
