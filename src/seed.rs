//! The demonstration organisation: invented people and complaints, made by the real commands with past times.

mod people;
mod questions;
mod remarks;
mod stories;
mod story;
mod tell;

use crate::{
    house::{House, clock},
    store::{self, StoreError, accounts, audit, mail, organisation},
};
use argon2::{Argon2, PasswordHasher};
use people::People;
use std::fmt::Write;
use tell::Teller;

/// Everybody's password.
pub const PASSWORD: &str = "gehoor-demo";

/// Fills an empty database; gives what to tell whoever asked: logins, and three complaints to follow.
///
/// # Errors
/// When there is an organisation already.
pub async fn demo(house: &House) -> store::Result<String> {
    if organisation::exists(&house.pool).await? {
        let sentence = "the demonstration organisation goes into an empty database only, and this one is in use";
        return Err(StoreError::Broken(sentence.to_owned()));
    }
    let now = clock::now();
    let people = People::new(clock::amsterdam_date(now));
    organisation::put(&house.pool, &people.org, &people.regions, &people.calendar).await?;
    let hash = Argon2::default().hash_password(PASSWORD.as_bytes());
    let hash = hash.map_err(|e| StoreError::Broken(format!("no password could be hashed: {e}")))?.to_string();
    for (staff, email, _) in &people.logins {
        accounts::set_password(&house.pool, *staff, email, &hash, now).await?;
    }
    let teller = Teller { house, people: &people, now };
    let mut examples = String::new();
    for story in stories::all() {
        let receipt = teller.tell(story).await?;
        if let Some(why) = story.follow {
            // Writing to a string cannot fail.
            let _ = writeln!(examples, "  {}   {}   {why}", receipt.reference, receipt.code.grouped());
        }
    }
    for (receipt, why) in questions::tell(house, &people, now).await? {
        let _ = writeln!(examples, "  {}   {}   {why}", receipt.reference, receipt.code.grouped());
    }
    remarks::tell(house, &people, now).await?;
    mail::withhold_all(&house.pool, "demonstration data", now).await?;
    audit::checkpoint(house, now).await?;
    Ok(summary(&people, &examples))
}

fn summary(people: &People, examples: &str) -> String {
    let mut text = format!("Logins, each with the password {PASSWORD}:\n\n");
    for (id, email, function) in &people.logins {
        let name = people.org.member(*id).map_or("", |s| s.name.as_str());
        let _ = writeln!(text, "  {email:<32} {function:<22} {name}");
    }
    text + "\nComplaints to follow, reference and code:\n\n" + examples
}
