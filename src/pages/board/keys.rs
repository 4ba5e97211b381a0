//! Moving between cards with the arrow keys. Cards are links: everything works without this too.

use leptos::ev::KeyboardEvent;

/// Moves focus from the card that has it.
#[cfg(feature = "hydrate")]
pub fn move_focus(event: &KeyboardEvent) {
    use leptos::prelude::document;
    use wasm_bindgen::JsCast;
    use web_sys::{Element, HtmlElement};

    const CARD: &str = ".board-card__link";
    let all = |within: &Element, what: &str| -> Vec<Element> {
        let found = within.query_selector_all(what);
        let list = found.map(|list| (0..list.length()).filter_map(move |i| list.item(i)).collect::<Vec<_>>());
        list.unwrap_or_default().into_iter().filter_map(|node| node.dyn_into().ok()).collect()
    };
    let Some(here) = document().active_element().filter(|e| e.matches(CARD).unwrap_or(false)) else { return };
    let Ok(Some(board)) = here.closest(".board") else { return };
    let columns: Vec<Vec<Element>> = all(&board, ".board__column").iter().map(|column| all(column, CARD)).collect();
    let at = columns.iter().enumerate().find_map(|(x, column)| Some((x, column.iter().position(|e| *e == here)?)));
    let Some((x, y)) = at else { return };
    let beside = |column: Option<&Vec<Element>>| column.and_then(|c| c.get(y.min(c.len() - 1)).cloned());
    if event.shift_key() {
        // R8 to R12: a move is a command, which the page of the case opens or says why it cannot be.
        let columns = board.query_selector_all(".board__column").ok();
        let to = match event.key().as_str() {
            "ArrowRight" => columns.zip(x.checked_add(1)),
            "ArrowLeft" => columns.zip(x.checked_sub(1)),
            _ => None,
        };
        let phase = to.and_then(|(columns, at)| {
            columns.item(u32::try_from(at).ok()?)?.dyn_into::<Element>().ok()?.get_attribute("data-phase")
        });
        if let (Some(phase), Some(href)) = (phase, here.get_attribute("href")) {
            event.prevent_default();
            go(&href, &phase);
        }
        return;
    }
    let next = match event.key().as_str() {
        "ArrowDown" => columns[x].get(y + 1).cloned(),
        "ArrowUp" => y.checked_sub(1).and_then(|y| columns[x].get(y).cloned()),
        "ArrowRight" => beside(columns[x + 1..].iter().find(|c| !c.is_empty())),
        "ArrowLeft" => beside(columns[..x].iter().rev().find(|c| !c.is_empty())),
        _ => return,
    };
    // The page itself does not scroll under the moving focus.
    event.prevent_default();
    if let Some(card) = next.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        // A card that left meanwhile takes no focus, and that is fine.
        let _ = card.focus();
    }
}

/// To the page of a case, with the column to which its card was moved.
#[cfg(feature = "hydrate")]
fn go(href: &str, phase: &str) {
    // Where the browser does not go, the card stays where it is, and that is true.
    let _ = leptos::prelude::window().location().set_href(&format!("{href}?naar={phase}#wat-nu"));
}

/// A card was dropped on a column.
#[cfg(feature = "hydrate")]
pub fn dropped(event: &leptos::ev::DragEvent, phase: crate::domain::phase::Phase) {
    let carried = event.data_transfer().and_then(|carried| carried.get_data("text/uri-list").ok());
    let path = carried.and_then(|address| Some(address.split_once("/zaak/")?.1.to_owned()));
    // Whatever else is dropped here is nothing to us.
    let Some(reference) = path.filter(|rest| rest.parse::<crate::domain::reference::Reference>().is_ok()) else {
        return;
    };
    event.prevent_default();
    go(&format!("/zaak/{reference}"), phase.key());
}

/// On the server nothing is dropped.
#[cfg(not(feature = "hydrate"))]
pub fn dropped(_event: &leptos::ev::DragEvent, _phase: crate::domain::phase::Phase) {}

/// On the server nobody presses keys.
#[cfg(not(feature = "hydrate"))]
pub fn move_focus(_event: &KeyboardEvent) {}

/// Changes the board without losing the focus of who is at a card that is made anew.
#[cfg(feature = "hydrate")]
pub fn keep_focus(change: impl FnOnce()) {
    use leptos::prelude::{document, request_animation_frame};
    use wasm_bindgen::JsCast;
    let focused = document().active_element().and_then(|e| e.get_attribute("href"));
    change();
    let Some(href) = focused.filter(|href| href.starts_with("/zaak/")) else { return };
    // Where no frame comes, the focus is lost and nothing else.
    let _ = request_animation_frame(move || {
        let card = document().query_selector(&format!("a[href='{href}']")).ok().flatten();
        if let Some(card) = card.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
            // A card that left takes no focus, and that is fine.
            let _ = card.focus();
        }
    });
}

/// On the server there is no focus.
#[cfg(not(feature = "hydrate"))]
pub fn keep_focus(change: impl FnOnce()) {
    change();
}
