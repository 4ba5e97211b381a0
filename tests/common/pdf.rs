//! What stands in a PDF.

use std::{
    io::Write,
    process::{Command, Stdio},
};

/// The text of a PDF, in the order of its content, with one space where there was any.
pub fn text_of(pdf: &[u8]) -> String {
    assert!(pdf.starts_with(b"%PDF-"), "no PDF");
    let mut reader = Command::new("pdftotext");
    let mut reader = reader.args(["-raw", "-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    reader.stdin.take().unwrap().write_all(pdf).unwrap();
    let text = String::from_utf8(reader.wait_with_output().unwrap().stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
