//! Invented compliments and remarks: one that waits, one that was answered.

use super::people::People;
use crate::{
    domain::{
        field::FieldError,
        ids::{LocationId, RemarkId},
        remark::{RemarkForm, SettleForm, Settling, parse_remark, parse_settling, receiver},
    },
    error::AppError,
    house::{House, clock},
    store::{self, StoreError, remarks},
};
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// An invented remark.
struct Told {
    /// Sent so many hours ago.
    hours: i64,
    /// For this location, by its number.
    at: usize,
    sort: &'static str,
    words: &'static str,
    name: &'static str,
    email: &'static str,
    /// What was done a day later, and how.
    done: Option<(&'static str, &'static str)>,
}

const ALL: [Told; 3] = [
    Told {
        hours: 90,
        at: 1,
        sort: "compliment",
        words: "Onze dochter zag er tegenop, en nu wil ze ’s middags niet meer mee naar huis. Dank voor de rustige wenweken!",
        name: "",
        email: "",
        done: Some(("done", "Voorgelezen in het teamoverleg en opgehangen in de personeelskamer.")),
    },
    Told {
        hours: 30,
        at: 1,
        sort: "remark",
        words: "Bij de kapstokken ligt een losse tegel. Ik struikelde er bijna over met de kinderwagen.",
        name: "Hanneke Wolters",
        email: "hanneke.wolters@ouder.example",
        done: None,
    },
    Told {
        hours: 6,
        at: 5,
        sort: "compliment",
        words: "Het herfstfeest was een succes. Complimenten aan de hele groep.",
        name: "Familie Öztürk",
        email: "",
        done: None,
    },
];

/// Tells them into a house.
pub async fn tell(house: &House, people: &People, now: DateTime<Utc>) -> store::Result<()> {
    for told in &ALL {
        let at = now - TimeDelta::hours(told.hours);
        let location = people.org.locations[told.at - 1].id;
        let form = RemarkForm {
            sort: told.sort.into(),
            location: location.to_string(),
            words: told.words.into(),
            name: told.name.into(),
            email: told.email.into(),
            ..RemarkForm::default()
        };
        let new = parse_remark(&form).map_err(|e| strange(&e))?;
        remarks::send(house, Uuid::new_v4(), &new, at).await.map_err(refused)?;
        let Some((outcome, note)) = told.done else { continue };
        let settling = parse_settling(&SettleForm { outcome: outcome.into(), note: note.into() });
        let settling = settling.map_err(|e| strange(&e))?;
        let sent = remarks::of(&house.pool, &[location]).await?;
        let waits = sent.into_iter().find(|r| r.settled.is_none()).map(|r| r.id).ok_or(StoreError::NotFound)?;
        settle(house, people, waits, location, &settling, at + TimeDelta::days(1)).await?;
    }
    Ok(())
}

async fn settle(
    house: &House,
    people: &People,
    id: RemarkId,
    location: LocationId,
    settling: &Settling,
    at: DateTime<Utc>,
) -> store::Result<()> {
    let by = receiver(&people.org, location, clock::amsterdam_date(at)).ok_or(StoreError::NotFound)?;
    remarks::settle(&house.pool, id, &[location], by, settling, at).await.map(drop)
}

fn strange(errors: &[FieldError]) -> StoreError {
    StoreError::Broken(format!("a remark of the seed: {errors:?}"))
}

fn refused(error: AppError) -> StoreError {
    StoreError::Broken(format!("a remark of the seed: {error}"))
}
