//! The router, from one table, and what stands around every request.

mod assets;
mod compress;
mod copies;
mod endpoints;
mod feeds;
mod files;
mod found;
mod guard;
mod headers;
mod last_resort;
mod lists;
mod live;
mod pages;
mod papers;
mod provider;
mod reports;
mod sheets;
pub mod table;
mod visitor;

use crate::house::House;
use axum::{Router, middleware};
use tower_http::limit::RequestBodyLimitLayer;

/// The most bytes of a request: a long story three times over, in the longest encoding a form has.
const LARGEST_REQUEST: usize = 2 * 1024 * 1024;

/// The application: the same in production and in tests.
///
/// # Errors
/// A sentence naming a page or function that is missing from the table, or the reverse.
pub fn router(house: House) -> Result<Router, String> {
    let routes = pages::routes(&house)?
        .merge(endpoints::routes(house.clone()))
        .merge(papers::routes(house.clone()))
        .merge(copies::routes(house.clone()))
        .merge(lists::routes(house.clone()))
        .merge(feeds::routes(house.clone()))
        .merge(reports::routes(house.clone()))
        .merge(provider::routes(house.clone()))
        .merge(sheets::routes(house.clone()))
        .layer(RequestBodyLimitLayer::new(LARGEST_REQUEST))
        .layer(last_resort::timeout());
    Ok(routes
        // Photos are larger, and on a poor network they take longer.
        .merge(files::routes(house.clone()).layer(last_resort::patient_timeout()))
        .layer(middleware::from_fn(guard::guard))
        .fallback_service(assets::service(&house))
        .layer(middleware::from_fn_with_state(house.clone(), visitor::resolve))
        .layer(middleware::from_fn_with_state(house.clone(), guard::same_site))
        .layer(compress::layer())
        .layer(middleware::from_fn(compress::spare))
        .layer(last_resort::catch_panic())
        .layer(middleware::from_fn_with_state(house, headers::around)))
}

/// Serves until `shutdown` resolves, then lets requests finish.
///
/// # Errors
/// When the table and the pages disagree, or the address cannot be listened on.
pub async fn serve(house: House, shutdown: impl Future<Output = ()> + Send + 'static) -> std::io::Result<()> {
    let addr = house.config.addr;
    let reader = tokio::spawn(live::read(house.clone()));
    let hub = house.live.clone();
    let app = router(house).map_err(std::io::Error::other)?;
    let listener = tokio::net::TcpListener::bind(addr).await?;
    tracing::info!(%addr, "serving");
    axum::serve(listener, app.into_make_service_with_connect_info::<std::net::SocketAddr>())
        .with_graceful_shutdown(async move {
            shutdown.await;
            // Open streams would keep the server from stopping.
            hub.close();
        })
        .await?;
    reader.abort();
    Ok(())
}
