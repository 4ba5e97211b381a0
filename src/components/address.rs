//! Where a page is: what stands in the address, on the server and in the browser, without a router.

use leptos::prelude::*;

/// The address of a page within the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The path, from its slash on.
    pub path: String,
    /// What stands behind the question mark, without it.
    pub query: String,
}

/// A view that moves without a page load says here where it is.
#[derive(Clone, Copy, Debug)]
pub struct Moving(pub RwSignal<Address>);

impl Address {
    /// Of a text such as `/klacht/verhaal?fout=1`.
    pub fn parse(text: &str) -> Self {
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        Self { path: path.to_owned(), query: query.to_owned() }
    }

    /// Of a request.
    #[cfg(feature = "ssr")]
    pub fn of(uri: &http::Uri) -> Self {
        Self::parse(uri.path_and_query().map_or("", |asked| asked.as_str()))
    }

    /// The address of this page.
    pub fn here() -> Self {
        #[cfg(feature = "ssr")]
        {
            let parts = use_context::<http::request::Parts>();
            parts.map(|parts| Self::of(&parts.uri)).unwrap_or_default()
        }
        #[cfg(not(feature = "ssr"))]
        {
            let location = window().location();
            let query = location.search().unwrap_or_default();
            Self { path: location.pathname().unwrap_or_default(), query: query.trim_start_matches('?').to_owned() }
        }
    }

    /// What the query says of a name: decoded, and empty when it is only named.
    pub fn get(&self, name: &str) -> Option<String> {
        self.query.split('&').find_map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (key == name).then(|| decode(value))
        })
    }

    /// The same without what the query says of a name.
    pub fn without(mut self, name: &str) -> Self {
        let other = |pair: &&str| pair.split_once('=').map_or(*pair, |(key, _)| key) != name;
        self.query = self.query.split('&').filter(other).collect::<Vec<_>>().join("&");
        self
    }

    /// Path and query together.
    pub fn text(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }
}

/// What stands in a query for an address: only letters, digits, `/`, `-` and `_` as they are.
pub fn encode(address: &str) -> String {
    let mut out = String::new();
    for byte in address.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

/// The address of this page, followed where the page moves.
pub fn use_address() -> Signal<Address> {
    match use_context::<Moving>() {
        Some(Moving(address)) => address.into(),
        None => Signal::stored(Address::here()),
    }
}

/// `%C3%A9` and `+` as they were typed.
fn decode(value: &str) -> String {
    let bytes = value.as_bytes();
    let hex = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let (mut out, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(byte) = bytes.get(at) {
        at += 1;
        out.push(match (byte, hex(at), hex(at + 1)) {
            (b'+', _, _) => b' ',
            (b'%', Some(high), Some(low)) => {
                at += 2;
                // Two digits of sixteen are a byte.
                (high * 16 + low) as u8
            }
            (other, _, _) => *other,
        });
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_in_a_query_keeps_its_own_query() {
        assert_eq!(encode("/klacht/kind?terug=1&fout"), "/klacht/kind%3Fterug%3D1%26fout");
    }

    #[test]
    fn a_query_is_read_as_it_was_typed() {
        let address = Address::parse("/volgen?kenmerk=K%2D1+a&fout&w=%C3%A9%zz");
        assert_eq!(address.path, "/volgen");
        assert_eq!(address.get("kenmerk").as_deref(), Some("K-1 a"));
        assert_eq!(address.get("fout").as_deref(), Some(""));
        assert_eq!(address.get("w").as_deref(), Some("é%zz"));
        assert_eq!(address.get("k"), None);
        assert_eq!(address.clone().without("kenmerk").text(), "/volgen?fout&w=%C3%A9%zz");
        assert_eq!(Address::parse("/?taal=en").without("taal").text(), "/");
        assert_eq!(address.text(), "/volgen?kenmerk=K%2D1+a&fout&w=%C3%A9%zz");
    }
}
