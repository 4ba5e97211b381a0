//! What somebody wants to see of the board: in the address, so that it can be kept and sent, of the page and of its stream.

use super::{
    ids::{LocationId, RegionId},
    intake::Category,
};
use serde::{Deserialize, Serialize};

/// A filter; the default shows everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BoardFilter {
    /// Only what they are responsible for.
    pub mine: bool,
    /// Only of this location.
    pub location: Option<LocationId>,
    /// Only of this region.
    pub region: Option<RegionId>,
    /// Only about this.
    pub category: Option<Category>,
    /// Only where a term has passed.
    pub late: bool,
}

impl BoardFilter {
    /// The filter that an address says by these names. What is not understood does not filter.
    pub fn read(said: impl Fn(&str) -> Option<String>) -> Self {
        let text = |name: &str| said(name).unwrap_or_default().trim().to_owned();
        Self {
            mine: text("mijn") == "ja",
            location: text("locatie").parse().ok(),
            region: text("regio").parse().ok(),
            category: Category::from_key(&text("onderwerp")),
            late: text("laat") == "ja",
        }
    }

    /// As an address says it: [read](Self::read) it is the same again.
    pub fn query(&self) -> String {
        let yes = |on: bool| on.then(|| "ja".to_owned());
        let said = [
            ("mijn", yes(self.mine)),
            ("locatie", self.location.map(|id| id.to_string())),
            ("regio", self.region.map(|id| id.to_string())),
            ("onderwerp", self.category.map(|category| category.key().to_owned())),
            ("laat", yes(self.late)),
        ];
        let pairs = said.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
        pairs.collect::<Vec<_>>().join("&")
    }

    /// Whether it leaves nothing out.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_filter_is_the_same_after_an_address() {
        let all = BoardFilter {
            mine: true,
            location: Some(LocationId(Uuid::from_u128(2))),
            region: Some(RegionId(Uuid::from_u128(3))),
            category: Some(Category::Invoice),
            late: true,
        };
        for filter in [
            all,
            BoardFilter { location: Some(LocationId(Uuid::from_u128(2))), ..BoardFilter::default() },
            BoardFilter::default(),
        ] {
            let query = filter.query();
            let said = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")));
            assert_eq!(BoardFilter::read(|name| said(name).map(str::to_owned)), filter, "{query}");
        }
    }
}
