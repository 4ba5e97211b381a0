//! Some forty invented complaints over half a year, in every phase and with every end there is.

mod closed;
mod early;
mod open;
mod settled;

use super::story::Story;

/// All of them, the oldest first.
pub fn all() -> Vec<&'static Story> {
    let parts = [early::STORIES, open::STORIES, closed::STORIES, settled::STORIES];
    let mut all: Vec<&Story> = parts.into_iter().flatten().collect();
    all.sort_by_key(|story| std::cmp::Reverse((story.days, story.hours)));
    all
}
