//! Where a mail leads.

use super::Letter;
use crate::text::languages;

/// The pages of one person that mails lead to, each by what its address begins with. Staff read theirs as they chose.
const PERSONAL: [&str; 5] = ["/volgen", "/verder/", "/bevestigen/", "/persoonlijk/", "/oudercommissie/"];

/// Whether mails lead to this page in their own language, on whatever device they are read.
pub fn leads_to(path: &str) -> bool {
    path == "/" || PERSONAL.iter().any(|page| path.starts_with(page))
}

impl Letter {
    /// The address that its button leads to, of a house at `base`.
    pub fn address(&self, base: &str) -> String {
        match leads_to(&self.path) {
            true => languages::address(base, &self.path, self.lang),
            false => format!("{base}{}", self.path),
        }
    }
}
