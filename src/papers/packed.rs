//! Several files in one, as a zip.

use std::io::{Cursor, Write};
use zip::{CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

/// The files of a zip, as they are added.
pub struct Packed(ZipWriter<Cursor<Vec<u8>>>);

impl std::fmt::Debug for Packed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Packed(…)")
    }
}

impl Default for Packed {
    fn default() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }
}

impl Packed {
    /// Adds a file as it is: letters and photos are small already.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), ZipError> {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        self.0.start_file(name, options)?;
        Ok(self.0.write_all(bytes)?)
    }

    /// The zip.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(self) -> Result<Vec<u8>, ZipError> {
        Ok(self.0.finish()?.into_inner())
    }
}

/// The name of somebody's file in a zip: numbered, because two may have the same, and in no folder of its own.
pub fn numbered(folder: &str, number: usize, name: &str) -> String {
    format!("{folder}/{number:02}-{}", name.replace(['/', '\\'], "_"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_was_packed_is_unpacked_as_it_was() {
        let mut packed = Packed::default();
        let name = numbered("bestanden", 1, "../hék.png");
        packed.add(&name, b"een").unwrap();
        packed.add("dossier.pdf", b"twee").unwrap();
        let mut zip = zip::ZipArchive::new(Cursor::new(packed.finish().unwrap())).unwrap();
        assert_eq!(name, "bestanden/01-.._hék.png");
        let mut bytes = Vec::new();
        zip.by_name(&name).unwrap().read_to_end(&mut bytes).unwrap();
        assert_eq!((bytes.as_slice(), zip.len()), (&b"een"[..], 2));
    }
}
