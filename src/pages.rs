//! The pages, one folder each: server functions (`api.rs`) and views. Pages never import one another.

#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod account;
#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod board;
#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod case;
#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod enter;
#[cfg(any(feature = "ssr", feature = "follow"))]
pub mod follow;
#[cfg(feature = "ssr")]
pub mod hearing;
#[cfg(feature = "ssr")]
pub mod home;
#[cfg(feature = "ssr")]
pub mod question;
#[cfg(any(feature = "ssr", feature = "wizard"))]
pub mod wizard;
