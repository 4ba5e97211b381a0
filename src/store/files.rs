//! Photos and documents: of a draft until it is filed, of a case after. The bytes are read only when somebody asks for them.

use super::{Result, StoreError};
use crate::{
    domain::{
        file::{Kind, MOST, MOST_OF_DRAFTS, NewFile},
        ids::{ComplaintId, DraftId, TextId},
        words::Prose,
    },
    house::keys::Keys,
};
use chrono::{DateTime, Utc};
use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

/// A file of a draft, as its list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftFile {
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// How large it is, in bytes.
    pub size: usize,
}

/// What became of adding to a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is there; also when it was before.
    There,
    /// As many as may be were there already.
    TooMany,
    /// All drafts together hold as much as may be.
    NoRoom,
    /// The draft was filed meanwhile.
    Filed,
}

/// Adds a file to a draft. The same file again is the same one.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such draft.
pub async fn add(db: &PgPool, keys: &Keys, draft: DraftId, file: NewFile, now: DateTime<Utc>) -> Result<Added> {
    let mut tx = db.begin().await?;
    // Who adds at the same time waits here: together they are counted.
    if super::drafts::lock(&mut tx, draft).await?.filed.is_some() {
        return Ok(Added::Filed);
    }
    let id = id_of(keys, draft.0, &file);
    let there = sqlx::query_scalar!("SELECT id FROM draft_file WHERE draft = $1", draft.0).fetch_all(&mut *tx).await?;
    if there.contains(&id) {
        return Ok(Added::There);
    }
    if there.len() >= MOST {
        return Ok(Added::TooMany);
    }
    // Two that ask at once may both find the last place: a little too much does no harm.
    let held =
        sqlx::query_scalar!(r#"SELECT coalesce(sum(octet_length(bytes)), 0)::bigint AS "held!" FROM draft_file"#);
    if held.fetch_one(&mut *tx).await? >= MOST_OF_DRAFTS {
        return Ok(Added::NoRoom);
    }
    sqlx::query!(
        "INSERT INTO draft_file (id, draft, name, kind, bytes, added_at) VALUES ($1, $2, $3, $4, $5, $6)",
        id,
        draft.0,
        file.name.as_str(),
        file.kind.key(),
        file.bytes,
        now,
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!("UPDATE draft SET saved_at = $2 WHERE id = $1", draft.0, now).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(Added::There)
}

/// The id that a file has wherever it is sent from: made of where it goes and what is in it.
pub fn id_of(keys: &Keys, of: Uuid, file: &NewFile) -> Uuid {
    marked(keys, &[b"file", of.as_bytes(), file.name.as_str().as_bytes(), &file.bytes])
}

fn marked(keys: &Keys, parts: &[&[u8]]) -> Uuid {
    let mark = keys.mark(parts);
    let mut half = [0; 16];
    half.copy_from_slice(&mark[..16]);
    uuid::Builder::from_random_bytes(half).into_uuid()
}

/// Where the keys of orders with files begin: elsewhere once something of the case was taken away, so that the same file can
/// be sent again.
///
/// # Errors
/// When the database fails.
pub async fn since_redacted(db: &PgPool, keys: &Keys, of: ComplaintId) -> Result<Uuid> {
    let redacted = sqlx::query_scalar!(
        r#"SELECT count(*) AS "redacted!" FROM event WHERE complaint = $1 AND kind = 'redacted'"#,
        of.0,
    );
    let redacted = redacted.fetch_one(db).await?;
    Ok(marked(keys, &[b"files of", of.0.as_bytes(), &redacted.to_be_bytes()]))
}

/// The files of a draft, in the order in which they came.
///
/// # Errors
/// When the database fails.
pub async fn of_draft(db: &PgPool, draft: DraftId) -> Result<Vec<DraftFile>> {
    let rows = sqlx::query!(
        r#"SELECT id, name, kind, octet_length(bytes) AS "size!" FROM draft_file WHERE draft = $1 ORDER BY added_at, id"#,
        draft.0,
    );
    let rows = rows.fetch_all(db).await?;
    rows.into_iter()
        .map(|row| {
            let size = usize::try_from(row.size).unwrap_or_default();
            Ok(DraftFile { id: row.id, name: row.name, kind: kind_of(&row.kind)?, size })
        })
        .collect()
}

/// Removes a file from a draft. One that is not there, or is somebody else's, is gone already.
///
/// # Errors
/// When the database fails.
pub async fn remove(db: &PgPool, draft: DraftId, file: Uuid) -> Result<()> {
    sqlx::query!("DELETE FROM draft_file WHERE id = $1 AND draft = $2", file, draft.0).execute(db).await?;
    Ok(())
}

/// The names of the files of a draft that is being filed, each with its id there.
pub(super) async fn to_file(tx: &mut PgConnection, draft: DraftId) -> Result<Vec<(Uuid, Prose)>> {
    let rows = sqlx::query!("SELECT id, name FROM draft_file WHERE draft = $1 ORDER BY added_at, id", draft.0);
    let named =
        |id, name: String| Prose::parse(&name).map(|name| (id, name)).map_err(|_| broken("a file without a name"));
    rows.fetch_all(tx).await?.into_iter().map(|row| named(row.id, row.name)).collect()
}

/// A file of a draft goes with its name in the case.
pub(super) async fn move_on(tx: &mut PgConnection, from: Uuid, to: TextId) -> Result<()> {
    sqlx::query!(
        "WITH gone AS (DELETE FROM draft_file WHERE id = $1 RETURNING kind, bytes)
         INSERT INTO file (id, kind, bytes) SELECT $2, kind, bytes FROM gone",
        from,
        to.0,
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Keeps what belongs to a name.
pub(super) async fn keep(tx: &mut PgConnection, name: TextId, file: &NewFile) -> Result<()> {
    sqlx::query!("INSERT INTO file (id, kind, bytes) VALUES ($1, $2, $3)", name.0, file.kind.key(), file.bytes)
        .execute(tx)
        .await?;
    Ok(())
}

/// What is in a file of a case. Whether somebody may read it is settled by who sees its name.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none, or it was taken away.
pub async fn read(db: &PgPool, name: TextId) -> Result<(Kind, Vec<u8>)> {
    let row = sqlx::query!("SELECT kind, bytes FROM file WHERE id = $1", name.0).fetch_optional(db).await?;
    let row = row.ok_or(StoreError::NotFound)?;
    Ok((kind_of(&row.kind)?, row.bytes))
}

fn kind_of(key: &str) -> Result<Kind> {
    Kind::from_key(key).ok_or_else(|| broken("a file of no kind"))
}

fn broken(what: &str) -> StoreError {
    StoreError::Broken(what.to_owned())
}
