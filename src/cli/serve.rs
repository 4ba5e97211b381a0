//! `gehoor serve`: the pages and the jobs, until somebody says stop.

use gehoor::{house::House, http, jobs, outside::mail::Post};
use std::{io, process};
use tokio::signal::unix::{SignalKind, signal};

/// Serves until SIGINT or SIGTERM; what is under way is finished first.
pub async fn serve(house: House) -> Result<(), Box<dyn std::error::Error>> {
    let post = Post::open(&house.config)?;
    house.papers.ready()?;
    let closing = house.closing.clone();
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    tokio::spawn(async move {
        tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
        tracing::info!("stopping: finishing what is under way");
        closing.begin();
        // Who asks twice does not want to wait.
        tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
        process::exit(130);
    });
    let working = tokio::spawn(jobs::run(house.clone(), post));
    let closed = house.closing.clone();
    let served = http::serve(house.clone(), async move { closed.begun().await }).await;
    house.closing.begin();
    working.await.map_err(io::Error::other)?;
    Ok(served?)
}
