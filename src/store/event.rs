//! An event's row: how it is written, chained and read again.

use super::{
    Result, StoreError,
    case::{Recorded, RecordedActor},
    upcast,
};
use crate::{
    domain::{
        access::Actor,
        event::Event,
        ids::{ComplaintId, StaffId, TextId},
    },
    house::keys::Keys,
};
use chrono::{DateTime, Utc};
use serde::Serialize;
use sha2::{Digest, Sha256};
use sqlx::PgExecutor;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The ids of every text in an event.
pub(super) fn words_of(event: &Event) -> Vec<TextId> {
    event.texts()
}

/// What stands before the first event.
pub(super) const NOTHING_BEFORE: &[u8] = &[];

/// A row as it is in the database.
#[derive(Clone, Debug)]
pub(super) struct EventRow {
    pub complaint: Uuid,
    pub seq: i32,
    pub kind: String,
    pub version: i16,
    pub at: DateTime<Utc>,
    pub actor: String,
    pub body: String,
    pub mac: Vec<u8>,
}

impl EventRow {
    /// The hash it must have, following on `before`.
    pub(super) fn expected_mac(&self, keys: &Keys, before: &[u8]) -> [u8; 32] {
        keys.chain(&[
            before,
            self.complaint.as_bytes(),
            &self.seq.to_be_bytes(),
            self.kind.as_bytes(),
            &self.version.to_be_bytes(),
            &self.at.timestamp_micros().to_be_bytes(),
            self.actor.as_bytes(),
            self.body.as_bytes(),
        ])
    }

    /// What it says.
    pub(super) fn read(&self) -> Result<Recorded> {
        let event = upcast::read(&self.kind, self.version, &self.body)?.event;
        Ok(Recorded { seq: self.seq.unsigned_abs(), at: self.at, actor: read_actor(&self.actor)?, event })
    }
}

/// Everything that happened to a complaint, in order.
pub(super) async fn history(db: impl PgExecutor<'_>, complaint: ComplaintId) -> Result<Vec<EventRow>> {
    let rows = sqlx::query_as!(
        EventRow,
        "SELECT complaint, seq, kind, version, at, actor, body, mac FROM event WHERE complaint = $1 ORDER BY seq",
        complaint.0
    );
    Ok(rows.fetch_all(db).await?)
}

/// Everything that happened to these complaints, one after the other, each in order.
pub(super) async fn histories(db: impl PgExecutor<'_>, complaints: &[Uuid]) -> Result<Vec<EventRow>> {
    let rows = sqlx::query_as!(
        EventRow,
        "SELECT complaint, seq, kind, version, at, actor, body, mac
           FROM event WHERE complaint = ANY ($1) ORDER BY complaint, seq",
        complaints
    );
    Ok(rows.fetch_all(db).await?)
}

/// An event's body: the very characters that are kept and hashed.
pub(super) fn write_body(event: &Event, texts: &BTreeMap<TextId, String>) -> Result<String> {
    #[derive(Serialize)]
    struct Body<'a> {
        event: &'a Event,
        texts: &'a BTreeMap<TextId, String>,
    }
    serde_json::to_string(&Body { event, texts }).map_err(|e| StoreError::Broken(format!("writing an event: {e}")))
}

/// The hash by which an event knows a text, as long as the text's salt exists.
pub(super) fn text_hash(salt: &[u8], words: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(words.as_bytes());
    hex::encode(hash.finalize())
}

/// An actor as it is written down.
pub(super) fn write_actor(actor: &Actor) -> String {
    match actor {
        Actor::Complainant(_) | Actor::Filing => "complainant".to_owned(),
        Actor::Staff(staff) => write_staff(staff.id),
        Actor::Subject(_, id) => format!("subject:{id}"),
        // Nothing is ever done by a reader: it only marks what was tried.
        Actor::Reader(_, reader) => format!("reader:{reader}"),
        Actor::System => "system".to_owned(),
    }
}

/// As [`write_actor`], of a member of staff.
pub(super) fn write_staff(id: StaffId) -> String {
    format!("staff:{id}")
}

pub(super) fn read_actor(written: &str) -> Result<RecordedActor> {
    match written {
        "complainant" => Ok(RecordedActor::Complainant),
        "system" => Ok(RecordedActor::System),
        person => {
            let of = |prefix: &str| person.strip_prefix(prefix).and_then(|id| id.parse().ok());
            let staff = of("staff:").map(RecordedActor::Staff);
            let found = staff.or_else(|| of("subject:").map(RecordedActor::Subject));
            found.ok_or_else(|| StoreError::Broken("an event by nobody".to_owned()))
        }
    }
}
