//! Checkpoints that left the house: with the weekly reports, and as somebody kept one.

use super::Result;
use sqlx::PgConnection;
use std::{fmt, str::FromStr};

/// A checkpoint as it stands on a report: its number, and its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub(super) number: i64,
    pub(super) mac: Vec<u8>,
}

/// It is no checkpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotKept;

impl fmt::Display for NotKept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is a number and a hash as they stand on a report, such as 17:0b5a… (64 digits)")
    }
}

impl std::error::Error for NotKept {}

impl FromStr for Kept {
    type Err = NotKept;

    /// As it stands on a report, with or without the space: `17: 0b5a…`.
    fn from_str(typed: &str) -> std::result::Result<Self, NotKept> {
        let (number, mac) = typed.split_once(':').ok_or(NotKept)?;
        let number = number.trim().parse().map_err(|_| NotKept)?;
        let mac = hex::decode(mac.trim()).ok().filter(|mac| mac.len() == 32).ok_or(NotKept)?;
        Ok(Self { number, mac })
    }
}

/// Those that stand on the reports that were issued.
pub(super) async fn with_reports(tx: &mut PgConnection) -> Result<Vec<Kept>> {
    let kept = sqlx::query_as!(
        Kept,
        r#"SELECT checkpoint AS "number!", checkpoint_mac AS "mac!" FROM weekly_report WHERE checkpoint IS NOT NULL"#
    );
    Ok(kept.fetch_all(tx).await?)
}
