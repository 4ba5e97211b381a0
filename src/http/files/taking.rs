//! Reading a form with files: one after the other, each looked at by itself, so that one that is refused costs no other.

use crate::{
    domain::file::{Fault, LARGEST, MOST},
    error::AppError,
    house::House,
    outside::files::examine,
    store::files::NewFile,
};
use axum::extract::{Multipart, multipart::Field};

/// What a form brought.
#[derive(Debug, Default)]
pub(super) struct Taken {
    /// What may be kept.
    pub good: Vec<NewFile>,
    /// What may not, by the name it came with, and why.
    pub refused: Vec<(String, Fault)>,
    /// Whether to go back to the answers after this.
    pub again: bool,
}

/// Takes everything that came.
///
/// # Errors
/// [`AppError::Unreachable`] when the form broke off: it is sent anew.
pub(super) async fn take(house: &House, mut form: Multipart) -> Result<Taken, AppError> {
    let mut taken = Taken::default();
    while let Some(field) = form.next_field().await.map_err(|_| AppError::Unreachable)? {
        let Some(name) = field.file_name().map(str::to_owned) else {
            taken.again |= field.name() == Some("terug") && !field.text().await.unwrap_or_default().is_empty();
            continue;
        };
        let read = read(field).await?;
        // A browser sends an empty file without a name where none was chosen.
        if name.is_empty() && read.as_ref().is_ok_and(Vec::is_empty) {
            continue;
        }
        let looked_at = match read {
            Ok(_) if taken.good.len() >= MOST => Err(Fault::TooMany),
            Ok(bytes) => examine(house.config.scanner.as_ref(), &name, bytes).await,
            Err(fault) => Err(fault),
        };
        match looked_at {
            Ok(file) => taken.good.push(file),
            Err(fault) => taken.refused.push((shown(&name), fault)),
        }
    }
    Ok(taken)
}

/// What is in a field; of one that is too large the rest is read and dropped, so that the others can be.
async fn read(mut field: Field<'_>) -> Result<Result<Vec<u8>, Fault>, AppError> {
    let mut bytes = Vec::new();
    let mut large = false;
    while let Some(chunk) = field.chunk().await.map_err(|_| AppError::Unreachable)? {
        large |= bytes.len() + chunk.len() > LARGEST;
        if large { bytes = Vec::new() } else { bytes.extend_from_slice(&chunk) }
    }
    Ok(if large { Err(Fault::TooLarge) } else { Ok(bytes) })
}

/// The name as it came, without what could hide something in a sentence.
fn shown(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain = last.chars().filter(|c| !c.is_control() && !('\u{200b}'..='\u{206f}').contains(c));
    plain.take(80).collect()
}
