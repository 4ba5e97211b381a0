//! Checkpoints: how far every complaint had come, written down each day, and compared with how far it has come now.

use super::{Finding, Kept, Report, Result, chains::Chains};
use crate::{
    domain::ids::ComplaintId,
    house::{House, keys::Keys},
};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

/// Kept while a checkpoint is written, so that two processes do not write the same one.
const LOCK: i64 = 0x6765_686f_6f72;

/// A complaint's head: how many events, and the hash of the last.
type Heads = BTreeMap<ComplaintId, (u32, Vec<u8>)>;

/// Writes a checkpoint over the heads of all complaints, chained to the one before; gives its number and hash.
///
/// # Errors
/// When the database fails.
pub async fn checkpoint(house: &House, now: DateTime<Utc>) -> Result<(i64, [u8; 32])> {
    let mut tx = house.pool.begin().await?;
    sqlx::query!("SELECT pg_advisory_xact_lock($1)", LOCK).execute(&mut *tx).await?;
    let rows = rows(&mut tx).await?;
    let seen = rows.iter().fold(Heads::new(), |mut seen, row| {
        seen.extend(read_body(&row.body));
        seen
    });
    let heads = current(&mut tx).await?;
    let mut body = format!("{}\n", heads.len());
    for (complaint, (seq, mac)) in heads.iter().filter(|(id, head)| seen.get(id) != Some(head)) {
        // Writing to a String cannot fail.
        let _ = writeln!(body, "{complaint} {seq} {}", hex::encode(mac));
    }
    let before = rows.last();
    let at = DateTime::from_timestamp_micros(now.timestamp_micros()).unwrap_or(now);
    let mut row = Row { number: before.map_or(1, |b| b.number + 1), at, body, mac: Vec::new() };
    let mac = row.expected_mac(&house.keys, before.map_or(&[], |b| &b.mac));
    row.mac = mac.to_vec();
    sqlx::query!(
        "INSERT INTO checkpoint (number, at, body, mac) VALUES ($1, $2, $3, $4)",
        row.number,
        row.at,
        row.body,
        row.mac,
    )
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok((row.number, mac))
}

/// Verifies the checkpoints, that those that left the house are among them, and that everything they saw is still there.
pub(super) async fn verify(
    tx: &mut PgConnection,
    keys: &Keys,
    chains: &Chains,
    left: &[Kept],
    report: &mut Report,
) -> Result<()> {
    let rows = rows(tx).await?;
    let mut before: &[u8] = &[];
    let mut seen = Heads::new();
    for (row, number) in rows.iter().zip(1..) {
        if row.number != number || row.mac != row.expected_mac(keys, before) {
            report.findings.push(Finding::CheckpointChanged { number: row.number });
        }
        before = &row.mac;
        // The later head of a complaint stands in for the earlier: its own chain leads back to that.
        seen.extend(read_body(&row.body));
    }
    report.checkpoints = rows.len() as u64;
    let here: BTreeMap<i64, &[u8]> = rows.iter().map(|row| (row.number, row.mac.as_slice())).collect();
    let gone = left.iter().filter(|kept| here.get(&kept.number) != Some(&kept.mac.as_slice())).map(|kept| kept.number);
    report.findings.extend(gone.collect::<BTreeSet<_>>().into_iter().map(|number| Finding::CheckpointGone { number }));
    for (complaint, (expected, mac)) in seen {
        match chains.get(&complaint) {
            None => report.findings.push(Finding::ComplaintMissing { complaint }),
            Some(chain) if chain.get(expected as usize - 1) == Some(&mac) => {}
            Some(chain) => {
                let found = u32::try_from(chain.len()).unwrap_or(u32::MAX);
                report.findings.push(Finding::TailCut { complaint, expected, found });
            }
        }
    }
    Ok(())
}

struct Row {
    number: i64,
    at: DateTime<Utc>,
    body: String,
    mac: Vec<u8>,
}

impl Row {
    fn expected_mac(&self, keys: &Keys, before: &[u8]) -> [u8; 32] {
        let at = self.at.timestamp_micros().to_be_bytes();
        keys.checkpoint(&[before, &self.number.to_be_bytes(), &at, self.body.as_bytes()])
    }
}

async fn rows(tx: &mut PgConnection) -> Result<Vec<Row>> {
    let rows = sqlx::query_as!(Row, "SELECT number, at, body, mac FROM checkpoint ORDER BY number");
    Ok(rows.fetch_all(tx).await?)
}

async fn current(tx: &mut PgConnection) -> Result<Heads> {
    let rows =
        sqlx::query!("SELECT DISTINCT ON (complaint) complaint, seq, mac FROM event ORDER BY complaint, seq DESC");
    let heads = rows.fetch_all(tx).await?.into_iter();
    Ok(heads.map(|r| (ComplaintId(r.complaint), (r.seq.unsigned_abs(), r.mac))).collect())
}

/// The heads in a body. A line that cannot be read was not written here: the body's hash tells.
fn read_body(body: &str) -> impl Iterator<Item = (ComplaintId, (u32, Vec<u8>))> {
    body.lines().skip(1).filter_map(|line| {
        let mut parts = line.split(' ');
        let complaint = parts.next()?.parse().ok()?;
        let seq = parts.next()?.parse().ok().filter(|seq| *seq > 0)?;
        Some((complaint, (seq, hex::decode(parts.next()?).ok()?)))
    })
}
