//! Looking at files that come from outside: what they are, whether they are whole and harmless, and images made anew.

mod image;
mod packed;
mod scan;

use crate::{
    domain::file::{Fault, FileName, Kind, NewFile, look, plain},
    house::scanner::Scanner,
};
use tokio::sync::Semaphore;

/// One at a time: a large photo takes a quarter of a gigabyte while it is read.
static TURN: Semaphore = Semaphore::const_new(1);

/// Looks at what was sent, and gives what may be kept of it.
///
/// # Errors
/// Why nothing of it is kept.
pub async fn examine(scanner: Option<&Scanner>, sent: &str, bytes: Vec<u8>) -> Result<NewFile, Fault> {
    let kind = look(sent, &bytes)?;
    if let Some(scanner) = scanner {
        scan::scan(scanner, &bytes).await?;
    }
    let _turn = TURN.acquire().await;
    let name = sent.to_owned();
    let examined = tokio::task::spawn_blocking(move || {
        let (kind, bytes) = make(kind, bytes)?;
        Ok(NewFile { name: FileName::tame(&name, kind), kind, bytes })
    });
    // A decoder that gave up did so over this file.
    examined.await.unwrap_or(Err(Fault::Damaged))
}

fn make(kind: Kind, bytes: Vec<u8>) -> Result<(Kind, Vec<u8>), Fault> {
    match kind {
        Kind::Jpeg | Kind::Png | Kind::Webp => image::anew(kind, &bytes),
        Kind::Docx | Kind::Odt => packed::look_through(kind, &bytes).map(|()| (kind, bytes)),
        Kind::Text => plain(&bytes).map(|text| (kind, text.into_bytes())).ok_or(Fault::OtherKind),
        Kind::Pdf => Ok((kind, bytes)),
    }
}
