//! The pages, one folder each: server functions (`api.rs`) and views. Pages never import one another.

#[cfg(feature = "ssr")]
pub mod about;
#[cfg(feature = "ssr")]
pub mod access;
#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod account;
#[cfg(feature = "ssr")]
pub mod batch;
#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod board;
#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod case;
#[cfg(feature = "ssr")]
pub mod codes;
#[cfg(feature = "ssr")]
pub mod committee;
#[cfg(feature = "ssr")]
pub mod day;
#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod enter;
#[cfg(feature = "ssr")]
pub mod files;
#[cfg(any(feature = "ssr", feature = "follow"))]
pub mod follow;
#[cfg(feature = "ssr")]
pub mod hearing;
#[cfg(feature = "ssr")]
pub mod home;
#[cfg(feature = "ssr")]
pub mod improvements;
#[cfg(feature = "ssr")]
pub mod later;
#[cfg(feature = "ssr")]
pub mod manage;
#[cfg(feature = "ssr")]
pub mod post;
#[cfg(feature = "ssr")]
pub mod question;
#[cfg(feature = "ssr")]
pub mod region;
#[cfg(feature = "ssr")]
pub mod remark;
#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod remarks;
#[cfg(any(feature = "ssr", feature = "staff"))]
pub mod reports;
#[cfg(feature = "ssr")]
pub mod search;
#[cfg(feature = "ssr")]
pub mod standard;
#[cfg(any(feature = "ssr", feature = "wizard"))]
pub mod wizard;
#[cfg(feature = "ssr")]
pub mod yearly;
