//! Whom one can turn to outside of the house (R6, R7, R17, R18). Numbers change: they are data, and these are what a
//! new house begins with. Source: the public pages of providers of childcare, and of augeo.nl for Veilig Thuis.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A body outside of the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// Police, fire brigade and ambulance.
    Emergency,
    /// Advice on abuse and violence, or a report of it.
    VeiligThuis,
    /// The confidential inspector.
    Inspector,
    /// Klachtenloket Kinderopvang: advice and mediation.
    Klachtenloket,
    /// Geschillencommissie Kinderopvang: a binding ruling.
    Geschillencommissie,
}

/// How a body is reached. What is empty is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helpline {
    /// The number as people read it.
    pub phone: String,
    /// Its mail address.
    pub mail: String,
    /// Its site, without `https://`.
    pub site: String,
    /// When the organisation last checked this with the body itself.
    pub checked_on: Option<NaiveDate>,
}

/// All of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helplines([Helpline; Line::ALL.len()]);

impl Line {
    /// All of them: what is open at night stands first.
    pub const ALL: [Self; 5] =
        [Self::Emergency, Self::VeiligThuis, Self::Inspector, Self::Klachtenloket, Self::Geschillencommissie];

    /// The name in the database and on the command line.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::VeiligThuis => "veilig_thuis",
            Self::Inspector => "inspector",
            Self::Klachtenloket => "klachtenloket",
            Self::Geschillencommissie => "geschillencommissie",
        }
    }

    /// The one of a [`key`](Self::key).
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

impl Helpline {
    /// What a telephone dials.
    pub fn dial(&self) -> String {
        self.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

impl Helplines {
    /// How a body is reached.
    pub const fn of(&self, line: Line) -> &Helpline {
        &self.0[line as usize]
    }

    /// The number of a body, as people read it.
    pub fn phone(&self, line: Line) -> &str {
        &self.of(line).phone
    }

    /// The site of a body.
    pub fn site(&self, line: Line) -> &str {
        &self.of(line).site
    }

    /// Puts another in its place.
    pub fn put(&mut self, line: Line, helpline: Helpline) {
        self.0[line as usize] = helpline;
    }
}

impl Default for Helplines {
    fn default() -> Self {
        let helpline = |phone: &str, mail: &str, site: &str| Helpline {
            phone: phone.to_owned(),
            mail: mail.to_owned(),
            site: site.to_owned(),
            checked_on: None,
        };
        Self(Line::ALL.map(|line| match line {
            Line::Emergency => helpline("112", "", ""),
            Line::VeiligThuis => helpline("0800-2000", "", ""),
            Line::Inspector => helpline("0900-111 3 111", "", ""),
            Line::Klachtenloket => {
                helpline("0900-1877", "info@klachtenloket-kinderopvang.nl", "www.klachtenloket-kinderopvang.nl")
            }
            Line::Geschillencommissie => helpline("070-310 53 10", "", "www.degeschillencommissie.nl"),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_body_has_its_own_number_under_its_own_name() {
        let mut lines = Helplines::default();
        for line in Line::ALL {
            assert_eq!(Line::from_key(line.key()), Some(line));
            assert!(!lines.phone(line).is_empty(), "{line:?}");
        }
        assert_eq!(lines.of(Line::Inspector).dial(), "09001113111");
        let other = Helpline { phone: "0800 1".to_owned(), ..Helpline::default() };
        lines.put(Line::VeiligThuis, other.clone());
        assert_eq!((lines.of(Line::VeiligThuis), lines.phone(Line::Emergency)), (&other, "112"));
    }
}
