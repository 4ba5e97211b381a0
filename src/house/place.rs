//! Where a request comes from: to slow down who tries too often.

use axum::{extract::ConnectInfo, http::request::Parts};
use leptos::prelude::use_context;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// The address that asks. A proxy of ours on the same machine says it last.
pub fn place() -> String {
    use_context::<Parts>().map(|parts| place_of(&parts)).unwrap_or_default()
}

/// As [`place`], of a request that makes no page.
pub fn place_of(parts: &Parts) -> String {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
    let told = parts.headers.get("x-forwarded-for").and_then(|told| told.to_str().ok());
    match (peer, told.and_then(|t| t.rsplit(',').next())) {
        (Some(peer), _) if !peer.is_loopback() => peer.to_string(),
        (_, Some(told)) => told.trim().to_owned(),
        (peer, None) => peer.map(|p| p.to_string()).unwrap_or_default(),
    }
}

/// On what kind of device, in two words: enough to know one's own by.
pub fn device() -> String {
    use_context::<Parts>().map(|parts| device_of(&parts)).unwrap_or_default()
}

/// As [`device`], of a request that makes no page.
pub fn device_of(parts: &Parts) -> String {
    let told = parts.headers.get("user-agent").and_then(|told| told.to_str().ok());
    told.map(named).unwrap_or_default()
}

fn named(agent: &str) -> String {
    // Most say of themselves that they are also the ones after them here.
    const BROWSERS: [(&str, &str); 7] = [
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("Edg", "Edge"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    const SYSTEMS: [(&str, &str); 6] = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("Linux", "Linux"),
    ];
    let first = |of: &[(&str, &'static str)]| of.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    [first(&BROWSERS), first(&SYSTEMS)].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The network it belongs to: of IPv6 the first half, which is what one household or company has.
pub fn network() -> String {
    network_of(place())
}

fn network_of(place: String) -> String {
    match place.parse() {
        Ok(IpAddr::V6(address)) => match address.to_ipv4_mapped() {
            Some(address) => address.to_string(),
            None => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).to_string(),
        },
        Ok(IpAddr::V4(_)) | Err(_) => place,
    }
}

#[cfg(test)]
mod tests {
    use super::{named, network_of};

    #[test]
    fn a_household_is_one_network_however_many_addresses_it_takes() {
        for (address, network) in [
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
            ("2001:db8:1:2::ffff", "2001:db8:1:2::"),
            ("2001:db8:1:3::1", "2001:db8:1:3::"),
            ("::ffff:192.0.2.7", "192.0.2.7"),
            ("192.0.2.7", "192.0.2.7"),
            ("", ""),
        ] {
            assert_eq!(network_of(address.to_owned()), network);
        }
    }

    #[test]
    fn a_device_is_told_in_two_words() {
        for (agent, device) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox, Linux"),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
                "Edge, Windows",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
                "Safari, iPhone",
            ),
            ("curl/8.5.0", ""),
        ] {
            assert_eq!(named(agent), device);
        }
    }
}
