//! The second factor: codes of an app (RFC 6238), by a secret that is derived and stored nowhere.

use super::keys::Keys;
use crate::domain::{
    ids::StaffId,
    recovery::{CODES, RecoveryCode},
};
use chrono::{DateTime, Utc};
use totp_rs::{Builder, Secret, Totp};

/// The app of somebody, by how often they began with a new one.
pub struct App(Totp);

impl App {
    /// The app of an account, under the name by which the person finds it.
    pub fn of(keys: &Keys, who: StaffId, nth: i32, organisation: &str, email: &str) -> Option<Self> {
        // A colon would split the label.
        let plain = |text: &str| text.replace(':', " ").trim().to_owned();
        let secret: Secret = keys.second_factor(who, nth).to_vec().into();
        let named = Builder::new().with_secret(secret).with_account_name(plain(email));
        let totp = named.with_issuer(Some(plain(organisation))).build();
        totp.inspect_err(|error| tracing::error!(%error, "failed to make a second factor")).ok().map(Self)
    }

    /// The step in time of a code that is right now, or was half a minute ago; nothing for a wrong one, or for one of a
    /// step that was used.
    pub fn step(&self, typed: &str, used: Option<i64>, now: DateTime<Utc>) -> Option<i64> {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        let seconds = u64::try_from(now.timestamp()).ok()?;
        let step = i64::try_from(self.0.check(&digits, seconds)?).ok()?;
        used.is_none_or(|used| step > used).then_some(step)
    }

    /// The secret as people type it, in groups of four.
    pub fn secret(&self) -> String {
        let letters: Vec<char> = self.0.secret().to_base32().chars().collect();
        letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }

    /// What a telephone reads from the screen, as SVG.
    pub fn picture(&self) -> Option<String> {
        let address = self.0.to_url().ok()?;
        let code = qrcode::QrCode::new(address).ok()?;
        let drawn = code.render::<qrcode::render::svg::Color<'_>>().min_dimensions(200, 200).build();
        // Only the drawing: the page is no XML document.
        drawn.find("<svg").map(|from| drawn[from..].to_owned())
    }

    /// The code of a moment.
    pub fn code(&self, now: DateTime<Utc>) -> String {
        self.0.generate(u64::try_from(now.timestamp()).unwrap_or_default()).to_string()
    }
}

/// The recovery codes of a series.
pub fn recovery_codes(keys: &Keys, who: StaffId, series: i32) -> Vec<RecoveryCode> {
    (0..CODES).map(|number| keys.recovery_code(who, series, number)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use uuid::Uuid;

    #[test]
    fn a_code_works_in_its_own_half_minute_and_the_next_and_once() {
        let keys = Keys::new([7; 32]);
        let app = |nth| App::of(&keys, StaffId(Uuid::nil()), nth, "De Proef: opvang", "noor@example.nl").unwrap();
        let now: DateTime<Utc> = "2026-11-26T10:00:10Z".parse().unwrap();
        let code = app(0).code(now);
        let typed = format!("{} {}", &code[..3], &code[3..]);
        let step = app(0).step(&typed, None, now).unwrap();
        assert_eq!(app(0).step(&code, None, now + TimeDelta::seconds(30)), Some(step));
        assert_eq!(app(0).step(&code, None, now + TimeDelta::seconds(90)), None, "too late");
        assert_eq!(app(0).step(&code, Some(step), now), None, "used");
        assert_eq!(app(1).step(&code, None, now), None, "of the app before");
        assert_eq!(app(0).step("", None, now), None);
        assert_eq!(app(0).secret().len(), 39, "thirty-two letters in groups of four");
        assert!(app(0).picture().unwrap().starts_with("<svg"));
    }

    #[test]
    fn a_series_has_ten_codes_of_its_own() {
        let keys = Keys::new([7; 32]);
        let codes = |series| recovery_codes(&keys, StaffId(Uuid::nil()), series);
        assert_eq!(codes(1), codes(1));
        let all: std::collections::BTreeSet<String> =
            codes(0).into_iter().chain(codes(1)).map(|code| code.grouped()).collect();
        assert_eq!(all.len(), 20);
    }
}
