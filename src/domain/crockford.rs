//! Crockford's base 32, in which people read, say and type what is random: no I, L, O or U, so that nothing is misread.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The last `length` letters of a number, the highest first; each is five bits of it.
pub(super) fn letters(bits: u64, length: usize) -> String {
    (0..length).rev().map(|i| char::from(ALPHABET[(bits >> (5 * i) & 31) as usize])).collect()
}

/// Reads what people type: any case, spaces and dashes anywhere, O for 0, I and L for 1. Nothing when it is not `length`
/// letters.
pub(super) fn read(typed: &str, length: usize) -> Option<String> {
    let letters: String = typed
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            c => c,
        })
        .collect();
    let known = |c: char| u8::try_from(c).is_ok_and(|b| ALPHABET.contains(&b));
    (letters.chars().count() == length && letters.chars().all(known)).then_some(letters)
}

/// In groups of four, as people read it.
pub(super) fn grouped(letters: &str, between: &str) -> String {
    letters.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(between)
}
