//! The door to a complaint: whoever shows its code, the key of a letter, or says that the code is lost. A reference that
//! does not exist is asked for with the same questions, compared in the same way, and answered at the same moment as one
//! that does; what slows somebody down are their own attempts. See `domain::slowing`.

use super::device;
use crate::{
    domain::{
        code::AccessCode,
        ids::ComplaintId,
        letter_key::LetterKey,
        reference::Reference,
        slowing::{self, WINDOW_SECONDS},
    },
    error::AppError,
    house::{House, clock, cookies, place},
    store::{code_letters, parents, rates},
};
use tokio::time::Instant;
use uuid::Uuid;

/// What somebody tries: each is counted by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// Reference and code.
    Code,
    /// Reference and the key of a letter.
    Key,
    /// Reference and mail address, where the code is lost.
    Lost,
}

/// An attempt that was counted, and is answered in a while.
#[derive(Debug)]
pub struct Knock {
    until: Instant,
    buckets: [String; 2],
}

/// Counts an attempt at a reference, whether it exists or not.
///
/// # Errors
/// When the database fails.
pub async fn knock(house: &House, attempt: Attempt, reference: &Reference) -> Result<Knock, AppError> {
    let (begun, now) = (Instant::now(), clock::now());
    let device = device::known(house, cookies::DEVICE, reference.as_str());
    let who = device.unwrap_or_else(place::network);
    let buckets = [format!("{attempt:?} of {who}"), format!("{attempt:?} at {reference}")];
    let own = rates::count(house, &buckets[0], WINDOW_SECONDS, now).await?;
    let here = rates::count(house, &buckets[1], WINDOW_SECONDS, now).await?;
    Ok(Knock { until: begun + slowing::answer_after(own, here), buckets })
}

impl Knock {
    /// Waits until it is answered. An attempt that was right is none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn answer(self, house: &House, right: bool) -> Result<(), AppError> {
        tokio::time::sleep_until(self.until).await;
        if right {
            for bucket in &self.buckets {
                rates::give_back(house, bucket).await?;
            }
        }
        Ok(())
    }
}

/// The complaint of a reference with this code, and the version of that; nothing for an unknown reference and for a wrong
/// code, after the same work.
///
/// # Errors
/// When the database fails.
pub async fn of_code(
    house: &House,
    reference: &Reference,
    code: &AccessCode,
) -> Result<Option<(ComplaintId, i32)>, AppError> {
    let known = parents::code_version(&house.pool, reference).await?;
    let (complaint, version) = known.unwrap_or((ComplaintId(Uuid::nil()), 0));
    let right = house.keys.access_code(complaint, version).matches(code);
    Ok(known.filter(|_| right))
}

/// The latest letter of a reference with this key; nothing for an unknown reference, for one without a letter, and for a
/// wrong key, after the same work.
///
/// # Errors
/// When the database fails.
pub async fn of_key(house: &House, reference: &Reference, key: &LetterKey) -> Result<Option<Uuid>, AppError> {
    let known = code_letters::latest(&house.pool, reference).await?;
    let right = house.keys.letter_key(known.unwrap_or_default()).matches(key);
    Ok(known.filter(|_| right))
}

/// Lets a browser in: with the sight that was begun, and as a device that was in before. What a guesser does elsewhere
/// makes nothing slow for it.
pub fn let_in(house: &House, reference: &Reference, session: &str) {
    cookies::set_follow(session);
    if let Some(value) = device::named(house, cookies::DEVICE, reference.as_str()) {
        cookies::set_device(&value);
    }
}
