//! Plain text: whatever wrote it, kept as UTF-8.

/// What the bytes 0x80 to 0x9f mean in Windows-1252, in which old programs write Dutch; a space where they mean nothing
/// (<https://encoding.spec.whatwg.org/index-windows-1252.txt>). All others mean what they mean in Unicode.
const HIGH: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/// The text in a file; nothing when it is something else than text.
pub fn plain(bytes: &[u8]) -> Option<String> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| meant(*byte)).collect::<Option<String>>()?,
    };
    let strange = text.chars().any(|c| c.is_control() && !"\t\n\r\u{c}".contains(c));
    (!strange).then_some(text)
}

fn meant(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9f => HIGH.chars().nth(usize::from(byte) - 0x80).filter(|c| *c != ' '),
        _ => Some(char::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_old_programs_is_read_and_what_is_no_text_is_not() {
        let cases: [(&[u8], Option<&str>); 6] = [
            ("Hét hek\r\nstond open: €\u{a0}5".as_bytes(), Some("Hét hek\r\nstond open: €\u{a0}5")),
            (b"H\xe9t hek, \x93open\x94 \x96 \x80 5", Some("Hét hek, “open” – € 5")),
            (b"\x8a\x8e\x9f\xff", Some("ŠŽŸÿ")),
            (b"niets \x81 hier", None),
            (b"MZ\x90\0\x03", None),
            (b"\xff\xfeH\0", None),
        ];
        for (bytes, text) in cases {
            assert_eq!(plain(bytes).as_deref(), text, "{bytes:?}");
        }
        assert_eq!(HIGH.chars().count(), 32);
    }
}
