//! Where a request comes from: to slow down who tries too often.

use axum::{extract::ConnectInfo, http::request::Parts};
use leptos::prelude::use_context;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// The address that asks. A proxy of ours on the same machine says it last.
pub fn place() -> String {
    let parts = use_context::<Parts>();
    let peer = parts.as_ref().and_then(|p| p.extensions.get::<ConnectInfo<SocketAddr>>()).map(|c| c.0.ip());
    let told = parts.as_ref().and_then(|p| p.headers.get("x-forwarded-for")?.to_str().ok());
    match (peer, told.and_then(|t| t.rsplit(',').next())) {
        (Some(peer), _) if !peer.is_loopback() => peer.to_string(),
        (_, Some(told)) => told.trim().to_owned(),
        (peer, None) => peer.map(|p| p.to_string()).unwrap_or_default(),
    }
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
    use super::network_of;

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
}
