//! Whom one can turn to outside of the house (R6, R7, R17, R18). Numbers change: they are data, and these are what a
//! new house begins with. Source: the public pages of providers of childcare, and of augeo.nl for Veilig Thuis.

use super::{
    field::{Errors, FieldError, Problem},
    words,
};
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

/// A card as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "form fields")]
pub struct CardForm {
    pub phone: String,
    pub mail: String,
    pub site: String,
}

/// How a body is reached, of what was typed: there is always a number, and the rest may lack.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn parse_card(form: &CardForm) -> Result<CardForm, Vec<FieldError>> {
    let mut errors = Errors::default();
    let phone = errors.keep("phone", number(&form.phone));
    let blank = form.mail.trim().is_empty();
    let mail = if blank { Ok(String::new()) } else { words::email(&form.mail).map(|m| m.as_str().to_owned()) };
    let mail = errors.keep("mail", mail);
    let site = errors.keep("site", site(&form.site));
    match (phone, mail, site) {
        (Some(phone), Some(mail), Some(site)) => Ok(CardForm { phone, mail, site }),
        _ => Err(errors.into_vec()),
    }
}

/// A number as people read it; shorter ones than of people are there too, such as 112.
fn number(typed: &str) -> Result<String, Problem> {
    let line = words::line(typed)?;
    let fits = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+' | '(' | ')');
    let digits = line.as_str().chars().filter(char::is_ascii_digit).count();
    if line.as_str().chars().all(fits) && digits >= 3 { Ok(line.as_str().to_owned()) } else { Err(Problem::NotAPhone) }
}

/// The address of a site, without what browsers put before and after it.
fn site(typed: &str) -> Result<String, Problem> {
    let site = typed.trim().trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    if site.is_empty() {
        return Ok(String::new());
    }
    let line = words::line(site)?;
    let (host, _) = line.as_str().split_once('/').unwrap_or((line.as_str(), ""));
    let labels: Vec<&str> = host.split('.').collect();
    let named =
        labels.len() > 1 && labels.iter().all(|l| !l.is_empty() && l.chars().all(|c| c.is_alphanumeric() || c == '-'));
    let plain = !line.as_str().contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\\'));
    if named && plain { Ok(line.as_str().to_owned()) } else { Err(Problem::NotASite) }
}

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

    /// Its site as people read it.
    pub fn shown_site(&self) -> &str {
        self.site.strip_prefix("www.").unwrap_or(&self.site)
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
    fn a_card_has_a_number_and_a_site_without_what_browsers_put_around_it() {
        let form = |phone: &str, mail: &str, site: &str| CardForm {
            phone: phone.to_owned(),
            mail: mail.to_owned(),
            site: site.to_owned(),
        };
        for good in ["112", "0900-111 3 111", "+31 (0)70 310 53 10"] {
            assert_eq!(parse_card(&form(good, "", "")), Ok(form(good, "", "")), "{good}");
        }
        let read = parse_card(&form(" 112 ", "info@loket.nl", "https://www.loket.nl/"));
        assert_eq!(read, Ok(form("112", "info@loket.nl", "www.loket.nl")));
        assert_eq!(parse_card(&form("112", "", "www.loket.nl/ouders")).unwrap().site, "www.loket.nl/ouders");
        let wrong = parse_card(&form("bel ons", "info", "www loket")).unwrap_err();
        let wrong: Vec<_> = wrong.into_iter().map(|e| (e.field, e.problem)).collect();
        let problems = [Problem::NotAPhone, Problem::NotAnEmail, Problem::NotASite];
        assert!(wrong.into_iter().eq(["phone", "mail", "site"].map(str::to_owned).into_iter().zip(problems)));
        for bad in ["javascript:alert(1)", "nl", "www..nl", "a.nl/\"x"] {
            assert!(parse_card(&form("112", "", bad)).is_err(), "{bad}");
        }
        assert!(parse_card(&form("", "", "")).is_err(), "a card without a number is of no use");
    }

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
