//! An optional scanner for viruses: ClamAV's daemon, by the command INSTREAM of its protocol (`man clamd`).

use crate::domain::file::Fault;
use std::{fmt, path::PathBuf, str::FromStr, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpStream, UnixStream},
    time::timeout,
};

/// How long looking at one file may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// So many bytes at once; clamd refuses pieces beyond its `StreamMaxLength`, which is larger than any file of ours.
const PIECE: usize = 64 * 1024;
/// The longest answer that is read.
const ANSWER: u64 = 4096;

/// Where the scanner listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scanner {
    /// At a socket of this machine.
    Socket(PathBuf),
    /// At a host and port.
    Host(String),
}

impl FromStr for Scanner {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.rsplit_once(':') {
            _ if text.starts_with('/') => Ok(Self::Socket(text.into())),
            Some((host, port)) if !host.is_empty() && port.parse::<u16>().is_ok() => Ok(Self::Host(text.to_owned())),
            _ => Err("must be the path of a socket, or host:port".to_owned()),
        }
    }
}

impl fmt::Display for Scanner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Socket(path) => path.display().fmt(f),
            Self::Host(host) => f.write_str(host),
        }
    }
}

impl Scanner {
    /// Has a file looked at. Without an answer nothing is taken.
    ///
    /// # Errors
    /// [`Fault::Infected`], or [`Fault::NotScanned`] when the scanner did not say that it is clean.
    pub async fn scan(&self, bytes: &[u8]) -> Result<(), Fault> {
        let asked = timeout(PATIENCE, self.ask(bytes)).await;
        let answer = asked.map_err(|_| "took too long".to_owned()).and_then(|asked| asked.map_err(|e| e.to_string()));
        match answer {
            Ok(answer) if answer.ends_with(": OK") => Ok(()),
            Ok(answer) if answer.ends_with(" FOUND") => Err(Fault::Infected),
            Ok(answer) => Err(unanswered(&answer)),
            Err(error) => Err(unanswered(&error)),
        }
    }

    async fn ask(&self, bytes: &[u8]) -> std::io::Result<String> {
        match self {
            Self::Socket(path) => stream(UnixStream::connect(path).await?, bytes).await,
            Self::Host(host) => stream(TcpStream::connect(host).await?, bytes).await,
        }
    }
}

fn unanswered(why: &str) -> Fault {
    tracing::error!(why, "the virus scanner did not say whether a file is clean");
    Fault::NotScanned
}

async fn stream(mut line: impl AsyncRead + AsyncWrite + Unpin, bytes: &[u8]) -> std::io::Result<String> {
    line.write_all(b"zINSTREAM\0").await?;
    for piece in bytes.chunks(PIECE) {
        line.write_all(&u32::try_from(piece.len()).unwrap_or_default().to_be_bytes()).await?;
        line.write_all(piece).await?;
    }
    line.write_all(&[0; 4]).await?;
    line.flush().await?;
    let mut answer = Vec::new();
    line.take(ANSWER).read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).trim_end_matches(['\0', '\n']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scanner_is_a_socket_or_a_host_with_a_port() {
        assert_eq!("/run/clamav/clamd.ctl".parse(), Ok(Scanner::Socket("/run/clamav/clamd.ctl".into())));
        assert_eq!("127.0.0.1:3310".parse(), Ok(Scanner::Host("127.0.0.1:3310".to_owned())));
        assert!("localhost".parse::<Scanner>().is_err() && ":3310".parse::<Scanner>().is_err());
    }
}
