//! What can be looked for, as a form: names and words are posted, so that they stand in no address.

use super::{PATH, Search, Shown};
use crate::{
    components::{Button, SelectField, TextField},
    domain::{access::Role, lang::Lang, phase::Phase, search::Order},
    text::{board, choices, search as text},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The form.
pub(super) fn filters(lang: Lang, shown: &Shown) -> AnyView {
    let (sought, org) = (&shown.sought, &shown.org);
    let options = |of: Vec<(String, String)>| -> Vec<(String, String)> {
        std::iter::once((String::new(), board::all(lang).to_owned())).chain(of).collect()
    };
    let places = options(org.locations.iter().map(|l| (l.id.to_string(), l.name.clone())).collect());
    let phase = |p: &Phase| (p.key().to_owned(), choices::phase(lang, *p).to_owned());
    let phases = options(Phase::ALL.iter().map(phase).collect());
    // Whoever could be responsible for a case: the same for everybody, so that it tells of none.
    let handles = org.staff.iter().filter(|member| member.roles.iter().copied().any(Role::handles));
    let handlers = options(handles.map(|member| (member.id.to_string(), member.name.clone())).collect());
    let orders = Order::ALL.map(|order| (order.key().to_owned(), text::order_of(lang, order).to_owned())).to_vec();
    let reset = (!sought.is_open()).then(|| view! { <a href=PATH>{board::show_all(lang)}</a> });
    view! {
        <form method="post" action=Search::PATH class="board-filter" role="search" aria-label=board::filters(lang)>
            <div class="board-filter__item">
                <TextField
                    name="form[words]"
                    label=text::words(lang)
                    r#type="search"
                    autocomplete="off"
                    spellcheck=false
                    value=sought.words.clone()
                />
            </div>
            <div class="board-filter__item">
                <SelectField
                    name="form[location]"
                    label=board::location(lang)
                    options=places
                    value=sought.location.map(|l| l.to_string()).unwrap_or_default()
                />
            </div>
            <div class="board-filter__item">
                <SelectField
                    name="form[phase]"
                    label=text::phase(lang)
                    options=phases
                    value=sought.phase.map(|p| p.key().to_owned()).unwrap_or_default()
                />
            </div>
            <div class="board-filter__item">
                <SelectField
                    name="form[handler]"
                    label=text::handler(lang)
                    options=handlers
                    value=sought.handler.map(|h| h.to_string()).unwrap_or_default()
                />
            </div>
            <div class="board-filter__item">
                <SelectField name="form[order]" label=text::order(lang) options=orders value=sought.order.key()/>
            </div>
            <label class="cluster">
                <input type="checkbox" name="form[late]" value="ja" checked=sought.late/>
                {board::late_only(lang)}
            </label>
            <div class="cluster">
                <Button>{text::search(lang)}</Button>
                {reset}
            </div>
        </form>
        <p class="small soft">{text::words_hint(lang)}</p>
    }
    .into_any()
}
