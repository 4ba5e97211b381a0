//! Documents that are packed folders: small where they come in, and perhaps beyond measure where somebody opens them.

use crate::domain::file::Fault;
use std::io::{Cursor, Read, sink};
use zip::{ZipArchive, result::ZipError};

/// The most files in one document.
const MOST_ENTRIES: usize = 2_000;
/// The most bytes of all of them, unpacked. What the list says may be a lie: they are unpacked and counted.
const LARGEST: u64 = 200 * 1024 * 1024;

/// Unpacks everything once, keeping nothing.
pub(super) fn look_through(bytes: &[u8]) -> Result<(), Fault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Damaged)?;
    if archive.len() > MOST_ENTRIES {
        return Err(Fault::Unsafe);
    }
    let mut unpacked = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|error| match error {
            // Locked with a password: nobody can look into it.
            ZipError::UnsupportedArchive(_) => Fault::Unsafe,
            _ => Fault::Damaged,
        })?;
        // Programs within a document.
        if entry.name().to_lowercase().ends_with("vbaproject.bin") {
            return Err(Fault::Unsafe);
        }
        let room = LARGEST - unpacked;
        unpacked += std::io::copy(&mut entry.take(room + 1), &mut sink()).map_err(|_| Fault::Damaged)?;
        if unpacked > LARGEST {
            return Err(Fault::Unsafe);
        }
    }
    Ok(())
}
