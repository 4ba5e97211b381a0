//! Every complaint's chain of events, and the words beside it.

use super::{Finding, Report, Result};
use crate::{
    domain::ids::{ComplaintId, TextId},
    house::keys::Keys,
    store::{
        event::{self, EventRow, text_hash},
        upcast,
    },
};
use sqlx::PgConnection;
use std::collections::{BTreeMap, HashMap};

/// How far every complaint has come: the hash of each of its events.
pub(super) type Chains = BTreeMap<ComplaintId, Vec<Vec<u8>>>;

/// Verifies every chain; gives what the checkpoints are compared with.
pub(super) async fn verify(tx: &mut PgConnection, keys: &Keys, report: &mut Report) -> Result<Chains> {
    let complaints = sqlx::query_scalar!("SELECT id FROM complaint ORDER BY id").fetch_all(&mut *tx).await?;
    let mut chains = Chains::new();
    for complaint in complaints.into_iter().map(ComplaintId) {
        let rows = event::history(&mut *tx, complaint).await?;
        let texts = texts(&mut *tx, complaint).await?;
        report.complaints += 1;
        report.events += rows.len() as u64;
        one(keys, complaint, &rows, &texts, report);
        chains.insert(complaint, rows.into_iter().map(|row| row.mac).collect());
    }
    Ok(chains)
}

fn one(keys: &Keys, complaint: ComplaintId, rows: &[EventRow], texts: &Texts, report: &mut Report) {
    let mut before = event::NOTHING_BEFORE;
    for (row, number) in rows.iter().zip(1..) {
        let seq = row.seq.unsigned_abs();
        if row.seq != number || row.mac != row.expected_mac(keys, before) {
            report.findings.push(Finding::EventChanged { complaint, seq });
        } else if !words_as_written(row, texts) {
            report.findings.push(Finding::TextChanged { complaint, seq });
        }
        before = &row.mac;
    }
}

/// Whether the words that still exist are those the event was written with. Erased words are not missed.
fn words_as_written(row: &EventRow, texts: &Texts) -> bool {
    let Ok(body) = upcast::read(&row.kind, row.version, &row.body) else { return false };
    body.texts.iter().all(|(id, hash)| match texts.get(id) {
        Some((salt, words)) => text_hash(salt, words) == *hash,
        None => true,
    })
}

type Texts = HashMap<TextId, (Vec<u8>, String)>;

async fn texts(tx: &mut PgConnection, complaint: ComplaintId) -> Result<Texts> {
    let rows = sqlx::query!("SELECT id, salt, words FROM personal_text WHERE complaint = $1", complaint.0);
    Ok(rows.fetch_all(tx).await?.into_iter().map(|r| (TextId(r.id), (r.salt, r.words))).collect())
}
