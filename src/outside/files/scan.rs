//! An optional scanner for viruses: ClamAV's daemon, by the command INSTREAM of its protocol (`man clamd`).

use crate::{domain::file::Fault, house::scanner::Scanner};
use std::time::Duration;
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

/// Has a file looked at. Without an answer nothing is taken.
///
/// # Errors
/// [`Fault::Infected`], or [`Fault::NotScanned`] when the scanner did not say that it is clean.
pub(super) async fn scan(scanner: &Scanner, bytes: &[u8]) -> Result<(), Fault> {
    let asked = timeout(PATIENCE, ask(scanner, bytes)).await;
    let answer = asked.map_err(|_| "took too long".to_owned()).and_then(|asked| asked.map_err(|e| e.to_string()));
    match answer {
        Ok(answer) if answer.ends_with(": OK") => Ok(()),
        Ok(answer) if answer.ends_with(" FOUND") => Err(Fault::Infected),
        Ok(answer) => Err(unanswered(&answer)),
        Err(error) => Err(unanswered(&error)),
    }
}

async fn ask(scanner: &Scanner, bytes: &[u8]) -> std::io::Result<String> {
    match scanner {
        Scanner::Socket(path) => stream(UnixStream::connect(path).await?, bytes).await,
        Scanner::Host(host) => stream(TcpStream::connect(host).await?, bytes).await,
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
