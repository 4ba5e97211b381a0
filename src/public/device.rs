//! A device that was let in before: what a guesser does elsewhere makes nothing slow for it.

use crate::house::{House, cookies, keys};
use http::request::Parts;
use leptos::prelude::use_context;

/// Where one device was in, at the most: of more, those of longest ago are strangers again.
const MOST: usize = 8;

/// The name of a device that was in before at `of`, by its cookie: made up by nobody, and of use nowhere else.
pub fn known(house: &House, cookie: &str, of: &str) -> Option<String> {
    let (name, marks) = read(house, cookie)?;
    marks.contains(&house.keys.device(&name, of)).then_some(name)
}

/// What the cookie of a device says that is let in at `of`, and wherever it was in before. Without randomness it is a
/// stranger next time, and comes in all the same.
pub fn named(house: &House, cookie: &str, of: &str) -> Option<String> {
    let (name, mut marks) = match read(house, cookie) {
        Some(before) => before,
        None => (hex::encode(keys::random::<16>().ok()?), Vec::new()),
    };
    let own = house.keys.device(&name, of);
    marks.retain(|mark| *mark != own);
    marks.insert(0, own);
    marks.truncate(MOST);
    Some(format!("{name}.{}", marks.join(".")))
}

/// The name in a cookie, and by which marks it was in somewhere. What is no mark is nothing.
fn read(house: &House, cookie: &str) -> Option<(String, Vec<String>)> {
    let parts = use_context::<Parts>()?;
    let cookie = cookies::get(&parts.headers, cookie, house.config.secure())?;
    let hex = |part: &&str| !part.is_empty() && part.len() <= 64 && part.chars().all(|c| c.is_ascii_hexdigit());
    let mut words = cookie.split('.').filter(hex).map(str::to_owned);
    Some((words.next()?, words.collect()))
}
