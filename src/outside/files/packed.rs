//! Documents that are packed folders: small where they come in, and perhaps beyond measure where somebody opens them.

use crate::domain::file::{Fault, Kind};
use std::io::{Cursor, Read, sink};
use zip::{ZipArchive, result::ZipError};

/// The most files in one document.
const MOST_ENTRIES: usize = 2_000;
/// The most bytes of all of them, unpacked. What the list says may be a lie: they are unpacked and counted.
const LARGEST: u64 = 200 * 1024 * 1024;

/// Unpacks everything once, keeping nothing.
pub(super) fn look_through(kind: Kind, bytes: &[u8]) -> Result<(), Fault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Damaged)?;
    if archive.len() > MOST_ENTRIES {
        return Err(Fault::Unsafe);
    }
    if needed(kind).iter().any(|part| archive.index_for_name(part).is_none()) {
        return Err(Fault::Damaged);
    }
    let mut unpacked = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|error| match error {
            // Locked with a password: nobody can look into it.
            ZipError::UnsupportedArchive(_) => Fault::Unsafe,
            _ => Fault::Damaged,
        })?;
        if is_program(entry.name()) {
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

/// Without these it is no such document, whatever its first bytes say (ECMA-376, part 2; OpenDocument 1.3, part 2).
const fn needed(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Docx => &["[Content_Types].xml", "word/document.xml"],
        _ => &["mimetype", "content.xml"],
    }
}

/// Programs within a document: of Word, and of LibreOffice, whose lists of programs are there also when they are empty.
fn is_program(name: &str) -> bool {
    let name = name.to_lowercase();
    let list = name.ends_with("/script-lc.xml") || name.ends_with("/script-lb.xml");
    let odt = (name.starts_with("basic/") || name.starts_with("scripts/")) && !name.ends_with('/') && !list;
    odt || name.ends_with("vbaproject.bin")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::{ZipWriter, write::SimpleFileOptions};

    fn packed(names: &[&str]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in names {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(b"<x/>").unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn a_document_has_its_parts_and_no_programs() {
        let (word, libre) = (["[Content_Types].xml", "word/document.xml"], ["mimetype", "content.xml"]);
        let with = |parts: [&'static str; 2], more: &'static str| packed(&[parts[0], parts[1], more]);
        let cases = [
            (Kind::Docx, packed(&word), Ok(())),
            (Kind::Odt, packed(&libre), Ok(())),
            (Kind::Docx, packed(&["word/document.xml.png"]), Err(Fault::Damaged)),
            (Kind::Odt, packed(&["mimetype"]), Err(Fault::Damaged)),
            (Kind::Docx, with(word, "word/vbaProject.bin"), Err(Fault::Unsafe)),
            (Kind::Odt, with(libre, "Basic/Standard/Module1.xml"), Err(Fault::Unsafe)),
            (Kind::Odt, with(libre, "Scripts/python/open.py"), Err(Fault::Unsafe)),
            (Kind::Odt, with(libre, "Basic/script-lc.xml"), Ok(())),
        ];
        for (index, (kind, bytes, seen)) in cases.into_iter().enumerate() {
            assert_eq!(look_through(kind, &bytes), seen, "case {index}");
        }
    }

    #[test]
    fn a_document_of_very_many_parts_is_not_unpacked() {
        let names: Vec<String> = (0..=MOST_ENTRIES).map(|n| n.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(look_through(Kind::Docx, &packed(&names)), Err(Fault::Unsafe));
    }
}
