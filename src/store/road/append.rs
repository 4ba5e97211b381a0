//! Adding to what happened: the events, chained, and their words apart from them.

use super::{Result, StoreError, broken};
use crate::{
    domain::{access::Actor, decide::Decision, ids::ComplaintId, ids::TextId, words::NewText},
    house::keys::{self, Keys},
    store::{
        case::Recorded,
        event::{self, EventRow, text_hash, words_of},
    },
};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use std::collections::{BTreeMap, HashMap};

/// How far a complaint has come.
pub(super) struct Head {
    complaint: ComplaintId,
    seq: i32,
    mac: Vec<u8>,
}

impl Head {
    /// Of a complaint that is being filed.
    pub(super) fn begin(complaint: ComplaintId) -> Self {
        Self { complaint, seq: 0, mac: event::NOTHING_BEFORE.to_vec() }
    }

    /// Of a complaint's history.
    pub(super) fn of(rows: &[EventRow]) -> Option<Self> {
        let last = rows.last()?;
        Some(Self { complaint: ComplaintId(last.complaint), seq: last.seq, mac: last.mac.clone() })
    }
}

/// Appends what was decided; gives it as it was recorded.
pub(super) async fn append(
    tx: &mut PgConnection,
    keys: &Keys,
    mut head: Head,
    actor: &Actor,
    now: DateTime<Utc>,
    decision: Decision,
) -> Result<Vec<Recorded>> {
    // The database keeps microseconds, and the hash must be over what it keeps.
    let at = DateTime::from_timestamp_micros(now.timestamp_micros()).unwrap_or(now);
    let mut texts: HashMap<TextId, NewText> = decision.texts.into_iter().map(|t| (t.id, t)).collect();
    let mut recorded = Vec::new();
    for happened in decision.events {
        let salted = words_of(&happened)
            .iter()
            .filter_map(|id| texts.remove(id))
            .map(|text| Ok((salt()?, text)))
            .collect::<Result<Vec<_>>>()?;
        let hashes: BTreeMap<TextId, String> =
            salted.iter().map(|(salt, text)| (text.id, text_hash(salt, text.words.as_str()))).collect();
        let mut row = EventRow {
            complaint: head.complaint.0,
            seq: head.seq + 1,
            kind: happened.kind().to_owned(),
            version: happened.version(),
            at,
            actor: event::write_actor(actor),
            body: event::write_body(&happened, &hashes)?,
            mac: Vec::new(),
        };
        row.mac = row.expected_mac(keys, &head.mac).to_vec();
        insert(tx, &row).await?;
        insert_texts(tx, &row, &salted).await?;
        recorded.push(row.read()?);
        head = Head { complaint: head.complaint, seq: row.seq, mac: row.mac };
    }
    // Words that no event speaks of would be kept for nothing, and found by nobody.
    if texts.is_empty() { Ok(recorded) } else { Err(broken("a text that no event speaks of")) }
}

fn salt() -> Result<[u8; 16]> {
    keys::random().map_err(|e| StoreError::Broken(format!("no randomness: {e}")))
}

async fn insert(tx: &mut PgConnection, row: &EventRow) -> Result<()> {
    sqlx::query!(
        "INSERT INTO event (complaint, seq, kind, version, at, actor, body, mac) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        row.complaint,
        row.seq,
        row.kind,
        row.version,
        row.at,
        row.actor,
        row.body,
        row.mac,
    )
    .execute(tx)
    .await?;
    Ok(())
}

async fn insert_texts(tx: &mut PgConnection, row: &EventRow, salted: &[([u8; 16], NewText)]) -> Result<()> {
    if salted.is_empty() {
        return Ok(());
    }
    let ids: Vec<_> = salted.iter().map(|(_, text)| text.id.0).collect();
    let salts: Vec<_> = salted.iter().map(|(salt, _)| salt.to_vec()).collect();
    let words: Vec<_> = salted.iter().map(|(_, text)| text.words.as_str().to_owned()).collect();
    sqlx::query!(
        "INSERT INTO personal_text (id, complaint, seq, salt, words)
         SELECT id, $1, $2, salt, words FROM unnest($3::uuid[], $4::bytea[], $5::text[]) AS new (id, salt, words)",
        row.complaint,
        row.seq,
        &ids,
        &salts,
        &words,
    )
    .execute(tx)
    .await?;
    Ok(())
}
