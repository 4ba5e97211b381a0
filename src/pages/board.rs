//! The staff's board: complaints in columns by phase, changing by themselves.

pub mod api;
mod columns;
mod filter;
mod filters;
mod keys;
mod listen;
mod news;
mod page;

use api::load_board;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// `/bord`
#[component]
pub fn BoardPage() -> impl IntoView {
    let query = use_query_map();
    let filter = Memo::new(move |_| query.with(filter::of_query));
    let board = Resource::new_blocking(
        move || filter.get(),
        |filter| async move { load_board(filter.clone()).await.map(|data| (filter, data)) },
    );
    page::view(board)
}
