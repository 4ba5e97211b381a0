//! The pages, one folder each: server functions (`api.rs`) and views. Pages never import one another.

pub mod account;
pub mod board;
pub mod case;
pub mod codes;
pub mod enter;
pub mod follow;
pub mod hearing;
pub mod home;
pub mod question;
pub mod wizard;
