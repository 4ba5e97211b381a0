//! Where the optional scanner for viruses listens. What it is asked is in `outside/files/scan.rs`.

use std::{fmt, path::PathBuf, str::FromStr};

/// Where the scanner listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scanner {
    /// At a socket of this machine.
    Socket(PathBuf),
    /// At a host and port.
    Host(String),
}

impl FromStr for Scanner {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.rsplit_once(':') {
            _ if text.starts_with('/') => Ok(Self::Socket(text.into())),
            Some((host, port)) if !host.is_empty() && port.parse::<u16>().is_ok() => Ok(Self::Host(text.to_owned())),
            _ => Err("must be the path of a socket, or host:port".to_owned()),
        }
    }
}

impl fmt::Display for Scanner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Socket(path) => path.display().fmt(f),
            Self::Host(host) => f.write_str(host),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scanner_is_a_socket_or_a_host_with_a_port() {
        assert_eq!("/run/clamav/clamd.ctl".parse(), Ok(Scanner::Socket("/run/clamav/clamd.ctl".into())));
        assert_eq!("127.0.0.1:3310".parse(), Ok(Scanner::Host("127.0.0.1:3310".to_owned())));
        assert!("localhost".parse::<Scanner>().is_err() && ":3310".parse::<Scanner>().is_err());
    }
}
