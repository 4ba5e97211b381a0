//! Photos and documents that come with a complaint: what they are, by their bytes; what they may be called; how many.

mod kind;
mod name;
mod plain;

pub use kind::Kind;
pub use name::{FileName, shown};
pub use plain::plain;

use serde::{Deserialize, Serialize};

/// The most bytes of one file.
pub const LARGEST: usize = 10 * 1024 * 1024;
/// The most bytes of an image that was made anew: the table takes no more (`migrations/0037_files.sql`).
pub const MOST_KEPT: usize = 2 * LARGEST;
/// The most bytes of the files of all drafts together. Anybody may begin a draft, and so fill the disk.
pub const MOST_OF_DRAFTS: i64 = 4 << 30;
/// The most files that come with a complaint, or at once later.
pub const MOST: usize = 10;
/// The most files of one case, from everybody and over all the time.
pub const MOST_OF_A_CASE: u32 = 100;
/// The most pixels of an image: the largest that phones make, and some more. Each takes four bytes while it is read.
pub const MOST_PIXELS: u64 = 64_000_000;

/// A file that was looked at and may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// What it is called.
    pub name: FileName,
    /// What it is.
    pub kind: Kind,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Why a file is not taken. The sentence for each, with what to do, is in `text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// Nothing is in it.
    Empty,
    /// More than [`LARGEST`].
    TooLarge,
    /// There are [`MOST`] already.
    TooMany,
    /// More than [`MOST`] in one form, where one may send another.
    AtOnce,
    /// None of the kinds we take, whatever its name says.
    OtherKind,
    /// More than [`MOST_PIXELS`], or so many colours that it would be kept in more than [`MOST_KEPT`].
    TooManyPixels,
    /// It says what it is, and is not whole.
    Damaged,
    /// Packed so that it grows beyond measure, or with programs in it.
    Unsafe,
    /// The scanner found something in it.
    Infected,
    /// The scanner did not answer: nothing is kept that was not looked at.
    NotScanned,
    /// The drafts of everybody hold [`MOST_OF_DRAFTS`].
    NoRoom,
    /// The case has [`MOST_OF_A_CASE`].
    CaseFull,
    /// The case takes none any more, as it stands now.
    NotNow,
}

impl Fault {
    /// All of them, for whoever lists them.
    pub const ALL: [Self; 13] = [
        Self::Empty,
        Self::TooLarge,
        Self::TooMany,
        Self::AtOnce,
        Self::OtherKind,
        Self::TooManyPixels,
        Self::Damaged,
        Self::Unsafe,
        Self::Infected,
        Self::NotScanned,
        Self::NoRoom,
        Self::CaseFull,
        Self::NotNow,
    ];
}

/// Looks at the size and the first bytes of a file.
///
/// # Errors
/// Why it cannot be taken at all.
pub fn look(name: &str, bytes: &[u8]) -> Result<Kind, Fault> {
    match bytes.len() {
        0 => Err(Fault::Empty),
        n if n > LARGEST => Err(Fault::TooLarge),
        _ => Kind::of(name, bytes).ok_or(Fault::OtherKind),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_and_one_that_is_too_large_are_told_apart_from_one_of_another_kind() {
        assert_eq!(look("leeg.jpg", &[]), Err(Fault::Empty));
        assert_eq!(look("groot.jpg", &vec![0xff; LARGEST + 1]), Err(Fault::TooLarge));
        assert_eq!(look("film.mp4", b"\0\0\0\x18ftypmp42"), Err(Fault::OtherKind));
    }
}
