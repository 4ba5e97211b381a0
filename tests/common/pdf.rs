//! What stands in a PDF.

use std::{
    io::Write,
    process::{Command, Stdio},
};

/// The text of a PDF, in the order of its content, with one space where there was any.
pub fn text_of(pdf: &[u8]) -> String {
    flat(&read(pdf, "-raw"))
}

/// The same by page.
pub fn pages_of(pdf: &[u8]) -> Vec<String> {
    read(pdf, "-raw").split('\u{c}').map(flat).filter(|page| !page.is_empty()).collect()
}

/// Where a word stands on its page, in points from the left and from the top.
#[derive(Debug)]
pub struct Word {
    pub text: String,
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Word {
    /// Whether both are printed over one another. The highest letter of a line may come as near as the lowest of the line
    /// above it.
    pub fn over(&self, other: &Self) -> bool {
        let (hair, line) = (0.5, 2.0);
        self.left + hair < other.right
            && other.left + hair < self.right
            && self.top + line < other.bottom
            && other.top + line < self.bottom
    }
}

/// The words of each page, with the width of the page.
pub fn words_of(pdf: &[u8]) -> Vec<(f64, Vec<Word>)> {
    let value = |tag: &str, name: &str| -> f64 {
        tag.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    let word = |word: &str| Word {
        text: word.split_once('>').unwrap().1.split('<').next().unwrap().to_owned(),
        left: value(word, "xMin"),
        top: value(word, "yMin"),
        right: value(word, "xMax"),
        bottom: value(word, "yMax"),
    };
    let page = |page: &str| (value(page, "width"), page.split("<word ").skip(1).map(word).collect());
    read(pdf, "-bbox").split("<page ").skip(1).map(page).collect()
}

fn read(pdf: &[u8], how: &str) -> String {
    assert!(pdf.starts_with(b"%PDF-"), "no PDF");
    let mut reader = Command::new("pdftotext");
    let mut reader = reader.args([how, "-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut paper = reader.stdin.take().unwrap();
    let pdf = pdf.to_vec();
    // It writes before it has read all of a long one.
    let written = std::thread::spawn(move || paper.write_all(&pdf).unwrap());
    let text = String::from_utf8(reader.wait_with_output().unwrap().stdout).unwrap();
    written.join().unwrap();
    text
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
