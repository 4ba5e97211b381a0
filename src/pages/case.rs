//! A case: on the left what was said and agreed, on the right what to do next.

mod agreed;
pub mod api;
mod around;
mod call;
mod check;
mod code_letter;
mod commands;
mod data;
pub mod draft;
mod files;
mod focus;
mod fold;
mod forms;
mod head;
mod hearings;
mod invitation;
mod letter;
mod links;
mod moving;
mod notices;
#[cfg(feature = "ssr")]
mod offers;
pub mod openings;
mod page;
mod part;
mod parts;
mod question;
mod said;
mod state;
mod take_along;
mod terms;
mod timeline;
mod turns;

pub use code_letter::CodeLetterPage;
pub use invitation::InvitationPage;

use crate::domain::{forms::FormKind, phase::Phase};
use api::load_case;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// `/zaak/:reference`
#[component]
pub fn CasePage() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let reference = Memo::new(move |_| params.with(|p| p.get("reference")).unwrap_or_default());
    let case = Resource::new_blocking(
        move || reference.get(),
        move |reference| {
            let returned = query.with_untracked(|q| q.get_str("formulier").and_then(FormKind::from_key));
            load_case(reference, returned)
        },
    );
    // The board leads here with the column to which a card was moved.
    let moved_to = query.with_untracked(|q| q.get_str("naar").and_then(Phase::from_key));
    page::view(reference, case, moved_to)
}
