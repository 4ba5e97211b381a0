//! The pages and server functions, checked against the table.

use super::{
    headers,
    table::{self, Kind},
};
use crate::{
    app::{App, shell},
    bundles::ForStaff,
    house::{House, actor::Visitor},
};
use axum::{
    Router,
    http::{HeaderValue, header, request::Parts},
};
use leptos::prelude::*;
use leptos_axum::{LeptosRoutes, ResponseOptions, generate_route_list};
use std::collections::BTreeSet;

/// All of them.
///
/// # Errors
/// When the table and the pages or functions disagree.
pub fn routes(house: &House) -> Result<Router, String> {
    let pages = generate_route_list(App);
    agree(Kind::Page, pages.iter().map(|p| p.path().to_owned()).collect())?;
    agree(Kind::Function, leptos::server_fn::axum::server_fn_paths().map(|(path, _)| path.to_owned()).collect())?;

    // leptos wants options for what it would load by itself; here `bundles` does.
    let options = LeptosOptions::builder().output_name("gehoor").build();
    let context = {
        let house = house.clone();
        move || {
            provide(&house);
            set_policy();
        }
    };
    // It adds the server functions too.
    Ok(Router::new().leptos_routes_with_context(&options, pages, context, shell).with_state(options))
}

/// What server functions and pages find in context.
pub fn provide(house: &House) {
    provide_context(house.clone());
    let Some(parts) = use_context::<Parts>() else { return };
    let path = parts.uri.path();
    provide_context(ForStaff { styles: table::is_staffs(path), scripts: table::comes_alive(path) });
    if let Some(visitor) = parts.extensions.get::<Visitor>().cloned() {
        provide_context(visitor);
    }
}

/// A page's policy carries the nonce of its scripts.
pub fn set_policy() {
    let policy = leptos::nonce::use_nonce().and_then(|nonce| HeaderValue::from_str(&headers::csp(&nonce)).ok());
    if let (Some(response), Some(policy)) = (use_context::<ResponseOptions>(), policy) {
        response.insert_header(header::CONTENT_SECURITY_POLICY, policy);
    }
}

fn agree(kind: Kind, found: BTreeSet<String>) -> Result<(), String> {
    let listed: BTreeSet<String> = table::TABLE.iter().filter(|r| r.kind == kind).map(|r| r.path.to_owned()).collect();
    if found == listed {
        return Ok(());
    }
    let only = |a: &BTreeSet<String>, b: &BTreeSet<String>| a.difference(b).cloned().collect::<Vec<_>>().join(", ");
    Err(format!(
        "the route table disagrees with the {kind:?}s: not in the table [{}], only in the table [{}]",
        only(&found, &listed),
        only(&listed, &found)
    ))
}
