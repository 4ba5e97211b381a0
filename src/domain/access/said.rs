//! What the organisation's OpenID provider says of somebody who signs in.

/// It: who somebody is there. Who they are here is decided here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Who says so: the provider's address.
    pub issuer: String,
    /// Whom it knows them as, for ever.
    pub subject: String,
    /// Their mail address, where it says that it is theirs.
    pub email: Option<String>,
    /// The names of their roles; nothing where those are kept here.
    pub roles: Option<Vec<String>>,
    /// Whether they said it just now, and not earlier in the day.
    pub just_now: bool,
    /// Whether they showed more than a password.
    pub several: bool,
}
