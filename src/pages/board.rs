//! The staff's board: complaints in columns by phase, changing by themselves.

pub mod api;
mod columns;
mod filter;
mod filters;
mod keys;
mod news;
mod page;

pub use filter::Filter;

use crate::error::AppError;
use api::{BoardData, load_board};
use leptos::prelude::*;
use leptos_router::{LazyRoute, hooks::use_query_map, lazy_route};

/// `/bord`, loaded only by staff.
#[derive(Debug)]
pub struct BoardRoute {
    board: Resource<Result<(Filter, BoardData), AppError>>,
}

#[lazy_route]
impl LazyRoute for BoardRoute {
    fn data() -> Self {
        let query = use_query_map();
        let filter = Memo::new(move |_| query.with(Filter::from_query));
        let board = Resource::new_blocking(
            move || filter.get(),
            |filter| async move { load_board(filter.clone()).await.map(|data| (filter, data)) },
        );
        Self { board }
    }

    fn view(this: Self) -> AnyView {
        page::view(this.board)
    }
}
