//! The store against a real Postgres: what is promised to hold, shown to hold.
#![cfg(feature = "ssr")]
#![allow(missing_docs, clippy::unwrap_used, reason = "tests may unwrap")]

#[path = "../common/mod.rs"]
mod common;

mod asking;
mod audit;
mod board;
mod case;
mod codes;
mod conflict;
mod deputies;
mod doors;
mod entering;
mod erase;
mod filing;
mod links;
mod live;
mod locations;
mod mail;
mod parts;
mod random;
mod readers;
mod road;
mod search;
mod split;
mod upcast;
