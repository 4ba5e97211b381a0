//! A long text in parts, each with a heading that a list of contents leads to.

/// A part of a long text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The name by which an address leads to it: the same in every language.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What it says.
    pub paragraphs: Vec<String>,
    /// What it lists after that.
    pub items: Vec<String>,
}

impl Section {
    /// A part with these paragraphs.
    pub fn new<T: Into<String>>(
        id: &'static str,
        title: &'static str,
        paragraphs: impl IntoIterator<Item = T>,
    ) -> Self {
        Self { id, title, paragraphs: paragraphs.into_iter().map(Into::into).collect(), items: Vec::new() }
    }

    /// With a list after its paragraphs.
    #[must_use]
    pub fn list<T: Into<String>>(mut self, items: impl IntoIterator<Item = T>) -> Self {
        self.items = items.into_iter().map(Into::into).collect();
        self
    }
}
