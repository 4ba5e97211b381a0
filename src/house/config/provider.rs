//! The organisation's OpenID provider, by which staff may come in.

use super::{Wrong, required};
use std::fmt;

/// How we are known to the provider, and what it tells.
#[derive(Clone, PartialEq, Eq)]
pub struct Provider {
    /// `GEHOOR_OPENID_ISSUER`: its address, as it calls itself.
    pub issuer: String,
    /// `GEHOOR_OPENID_CLIENT`: what it calls us.
    pub client: String,
    /// `GEHOOR_OPENID_SECRET_FILE`: by which it knows that it is us.
    pub secret: String,
    /// `GEHOOR_OPENID_NAME`: what people call it.
    pub name: String,
    /// `GEHOOR_OPENID_ROLES`: the claim with somebody's roles; without one they are kept here.
    pub roles: Option<String>,
}

impl Provider {
    /// Reads the settings; nothing without an issuer.
    ///
    /// # Errors
    /// A sentence naming the variable that is wrong.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> Result<Option<Self>, Wrong> {
        let Some(issuer) = get("GEHOOR_OPENID_ISSUER") else { return Ok(None) };
        if !guarded(&issuer) {
            return Err(Wrong(format!("GEHOOR_OPENID_ISSUER must begin with https://, not {issuer:?}.")));
        }
        let path = required("GEHOOR_OPENID_SECRET_FILE", &get)?;
        let secret = std::fs::read_to_string(&path)
            .map_err(|e| Wrong(format!("GEHOOR_OPENID_SECRET_FILE: {path:?} could not be read ({e}).")))?;
        let host = issuer.split("://").nth(1).and_then(|rest| rest.split(['/', ':']).next()).unwrap_or(&issuer);
        let name = get("GEHOOR_OPENID_NAME").unwrap_or_else(|| host.to_owned());
        Ok(Some(Self {
            client: required("GEHOOR_OPENID_CLIENT", &get)?,
            secret: secret.trim().to_owned(),
            name,
            roles: get("GEHOOR_OPENID_ROLES"),
            issuer,
        }))
    }
}

/// Whether nobody between us and the provider can change what it says; on one machine there is nobody between.
fn guarded(issuer: &str) -> bool {
    let local =
        |host: &str| issuer.strip_prefix(host).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']));
    issuer.starts_with("https://") || local("http://127.0.0.1") || local("http://localhost")
}

impl fmt::Debug for Provider {
    /// Without the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider").field("issuer", &self.issuer).field("client", &self.client).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(issuer: &str) -> Result<Option<Provider>, Wrong> {
        let file = std::env::temp_dir().join(format!("gehoor-openid-secret-{}", std::process::id()));
        std::fs::write(&file, "a secret\n").unwrap();
        Provider::read(|name| match name {
            "GEHOOR_OPENID_ISSUER" => Some(issuer.to_owned()),
            "GEHOOR_OPENID_CLIENT" => Some("gehoor".to_owned()),
            "GEHOOR_OPENID_SECRET_FILE" => Some(file.to_string_lossy().into_owned()),
            _ => None,
        })
    }

    #[test]
    fn without_an_issuer_there_is_no_provider() {
        assert_eq!(Provider::read(|_| None), Ok(None));
    }

    #[test]
    fn a_provider_is_called_by_its_host_until_it_has_a_name() {
        let provider = read("https://login.example.nl/tenant").unwrap().unwrap();
        assert_eq!((provider.name.as_str(), provider.secret.as_str()), ("login.example.nl", "a secret"));
    }

    #[test]
    fn what_a_provider_says_comes_over_a_line_that_nobody_can_change() {
        for (issuer, good) in [
            ("https://login.example.nl", true),
            ("http://127.0.0.1:4000", true),
            ("http://localhost/op", true),
            ("http://login.example.nl", false),
            ("http://127.0.0.1.example.nl", false),
            ("login.example.nl", false),
        ] {
            assert_eq!(read(issuer).is_ok(), good, "{issuer}");
        }
    }
}
