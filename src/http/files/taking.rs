//! Reading a form with files: one after the other, each looked at by itself, so that one that is refused costs no other and
//! no more than one is held at a time.

use crate::{
    domain::file::{Fault, LARGEST, NewFile, shown},
    error::AppError,
    house::House,
    outside::files::examine,
};
use axum::{
    extract::{
        Multipart,
        multipart::{Field, MultipartError},
    },
    http::StatusCode,
};

/// What may be kept, or by which name it came and why it may not.
pub(super) type Looked = Result<NewFile, (String, Fault)>;

/// A form that is being read.
pub(super) struct Form {
    form: Multipart,
    /// It was longer than any form may be: what comes after is not read.
    ended: bool,
    /// Whether to go back to the answers after this, or to what was entered.
    pub again: bool,
}

impl Form {
    pub fn new(form: Multipart) -> Self {
        Self { form, ended: false, again: false }
    }

    /// The next file; nothing after the last.
    ///
    /// # Errors
    /// [`AppError::Unreachable`] when the form broke off: what did not come is sent anew.
    pub async fn next(&mut self, house: &House) -> Result<Option<Looked>, AppError> {
        while !self.ended {
            let field = match self.form.next_field().await {
                Ok(Some(field)) => field,
                Ok(None) => break,
                Err(error) => {
                    too_long(&error)?;
                    self.ended = true;
                    return Ok(Some(Err((String::new(), Fault::TooLarge))));
                }
            };
            let Some(name) = field.file_name().map(str::to_owned) else {
                self.again |= field.name() == Some("terug") && !field.text().await.unwrap_or_default().is_empty();
                continue;
            };
            let read = match read(field).await {
                Ok(read) => read,
                Err(error) => {
                    too_long(&error)?;
                    self.ended = true;
                    Err(Fault::TooLarge)
                }
            };
            // A browser sends an empty file without a name where none was chosen.
            if name.is_empty() && read.as_ref().is_ok_and(Vec::is_empty) {
                continue;
            }
            let looked_at = match read {
                Ok(bytes) => examine(house.config.scanner.as_ref(), &name, bytes).await,
                Err(fault) => Err(fault),
            };
            return Ok(Some(looked_at.map_err(|fault| (shown(&name), fault))));
        }
        Ok(None)
    }
}

/// What is in a field; of one that is too large the rest is read and dropped, so that the others can be.
async fn read(mut field: Field<'_>) -> Result<Result<Vec<u8>, Fault>, MultipartError> {
    let mut bytes = Vec::new();
    let mut large = false;
    while let Some(chunk) = field.chunk().await? {
        large |= bytes.len() + chunk.len() > LARGEST;
        if large { bytes = Vec::new() } else { bytes.extend_from_slice(&chunk) }
    }
    Ok(if large { Err(Fault::TooLarge) } else { Ok(bytes) })
}

fn too_long(error: &MultipartError) -> Result<(), AppError> {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE { Ok(()) } else { Err(AppError::Unreachable) }
}
