//! What the build made for browsers: which file has which name now.

use sha2::{Digest, Sha256};
use std::{collections::HashMap, path::Path, sync::Arc};

/// The names of the built files. A name holds a hash of what is in it, so that browsers may keep it for ever.
#[derive(Clone, Debug, Default)]
pub struct Built {
    names: Arc<HashMap<String, String>>,
    styles: Arc<str>,
}

impl Built {
    /// Reads `pkg/names` in the folder of the site: a line for each file, its plain name and the one it has.
    /// Without a build (in tests) every file has its plain name.
    pub fn read(site: &Path) -> Self {
        let text = std::fs::read_to_string(site.join("pkg/names")).unwrap_or_default();
        let pair = |line: &str| line.split_once(' ').map(|(plain, named)| (plain.to_owned(), named.to_owned()));
        let names: HashMap<_, _> = text.lines().filter_map(pair).collect();
        let styles = names.get("main.css").and_then(|named| std::fs::read_to_string(site.join("pkg").join(named)).ok());
        Self { names: Arc::new(names), styles: styles.unwrap_or_default().into() }
    }

    /// The styles of every page, where the build made them.
    pub fn styles(&self) -> Option<&str> {
        (!self.styles.is_empty()).then_some(&*self.styles)
    }

    /// The address of a built file.
    pub fn path(&self, plain: &str) -> String {
        format!("/pkg/{}", self.names.get(plain).map_or(plain, String::as_str))
    }

    /// Another for every build: a short hash of all the names.
    pub fn version(&self) -> String {
        let mut names: Vec<&str> = self.names.values().map(String::as_str).collect();
        names.sort_unstable();
        let hash = Sha256::digest(names.join("\n"));
        hash[..4].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_the_name_that_the_build_gave_it_and_without_a_build_its_own() {
        let site = std::env::temp_dir().join(format!("gehoor-built-{}", std::process::id()));
        std::fs::create_dir_all(site.join("pkg")).unwrap();
        std::fs::write(site.join("pkg/names"), "wizard.js wizard-0a1b.js\n").unwrap();
        let built = Built::read(&site);
        assert_eq!(built.styles(), None);
        assert_eq!(built.path("wizard.js"), "/pkg/wizard-0a1b.js");
        assert_eq!(built.path("main.css"), "/pkg/main.css");
        let version = built.version();
        std::fs::write(site.join("pkg/names"), "wizard.js wizard-ffff.js\n").unwrap();
        assert_ne!(Built::read(&site).version(), version, "a new build is a new version");
        std::fs::remove_dir_all(site).unwrap();
    }
}
