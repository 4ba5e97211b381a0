//! How whoever complains is reached, as it was typed: what is left open stays as it was.

use crate::domain::{
    command::NewReach,
    field::{Errors, Problem},
    intake::Way,
    words::{self, Prose},
};

/// What is to be otherwise; something is.
pub(super) fn read([email, phone, way, safe]: [&str; 4], note: Option<Prose>, errors: &mut Errors) -> Option<NewReach> {
    let email = errors.keep("email", given(email, words::email));
    let phone = errors.keep("phone", given(phone, words::phone));
    let way = errors.keep("way", given(way, |key| Way::from_key(key).ok_or(Problem::UnknownChoice)));
    let safe = errors.keep(
        "safe",
        given(safe, |key| match key {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(Problem::UnknownChoice),
        }),
    );
    let new = NewReach { email: email?, phone: phone?, way: way?, safe: safe?, note };
    if new.nothing() {
        errors.add("email", Problem::NothingNew);
        return None;
    }
    Some(new)
}

fn given<T>(typed: &str, read: impl FnOnce(&str) -> Result<T, Problem>) -> Result<Option<T>, Problem> {
    if typed.trim().is_empty() { Ok(None) } else { read(typed).map(Some) }
}
