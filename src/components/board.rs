//! The board: columns on a wide screen, a list under headings on a phone.

use leptos::prelude::*;

use super::{Icon, Sign, Tag, Tone};

/// What the dot on a card means, for who sees it; who hears the page hears it at each card.
#[component]
pub fn BoardLegend(
    /// The word for it.
    #[prop(into)]
    unread: String,
) -> impl IntoView {
    view! {
        <p class="board-legend" aria-hidden="true">
            <span class="board-card__unread"></span>
            {unread}
        </p>
    }
    .into_any()
}

/// The columns, scrolling by themselves where they do not fit.
///
/// ```ignore
/// <Board label="Bord"><BoardColumn title="Ontvangen" count=3>…</BoardColumn></Board>
/// ```
#[component]
pub fn Board(
    /// What the board shows.
    #[prop(into)]
    label: String,
    /// [`BoardColumn`]s.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="board-scroll" role="region" tabindex="0" aria-label=label>
            <div class="board">{children()}</div>
        </div>
    }
}

/// On a narrow screen, where the columns stand one below the other: the way to each in which something is.
///
/// ```ignore
/// <BoardJumps label="Naar een fase" phases=vec![("received", "Ontvangen", count)]/>
/// ```
#[component]
pub fn BoardJumps(
    /// What these links are.
    #[prop(into)]
    label: String,
    /// Key, title and number of cards of each column.
    phases: Vec<(&'static str, &'static str, Signal<u32>)>,
) -> impl IntoView {
    let links = phases
        .into_iter()
        .map(|(phase, title, count)| {
            view! {
                <a class="board-jumps__link" href=format!("#{}", column_id(phase)) rel="external" hidden=move || count.get() == 0>
                    {title}
                    " "
                    <span class="board__count">{move || count.get()}</span>
                </a>
            }
        })
        .collect_view();
    view! {
        <nav class="board-jumps" aria-label=label>
            {links}
        </nav>
    }
    .into_any()
}

/// The id of a column, by the key of its phase.
fn column_id(phase: &str) -> String {
    format!("fase-{phase}")
}

/// One column; its children are list items ([`BoardCard`]s), often a `<For>`.
#[component]
pub fn BoardColumn(
    /// The phase.
    #[prop(into)]
    title: String,
    /// How many cards.
    #[prop(into)]
    count: Signal<u32>,
    /// The key of the phase, for who moves a card here.
    #[prop(optional)]
    phase: &'static str,
    /// What is said when there are none.
    #[prop(optional, into)]
    empty: String,
    /// [`BoardCard`]s.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="board__column" id=(!phase.is_empty()).then(|| column_id(phase)) data-phase=phase>
            <div class="board__head">
                <h2 class="board__title">{title}</h2>
                <span class="board__count">{move || count.get()}</span>
            </div>
            <ul class="board__list">{children()}</ul>
            {move || {
                (count.get() == 0 && !empty.is_empty())
                    .then(|| view! { <p class="board__empty">{empty.clone()}</p> })
            }}
        </section>
    }
    .into_any()
}

/// One complaint on the board. `late`, `unread` and `message` are words; empty when not so.
///
/// ```ignore
/// <BoardCard href="/zaak/K7M-4QX" reference="K7M-4QX" title="Veiligheid" place="De Regenboog"
///     term="Bellen voor vrijdag" handler="Sanne de Wit" message="nieuw bericht"/>
/// ```
#[component]
pub fn BoardCard(
    /// Its case page.
    #[prop(into)]
    href: String,
    /// Its reference.
    #[prop(into)]
    reference: String,
    /// What it is about.
    #[prop(into)]
    title: String,
    /// Where; empty where that is not told.
    #[prop(into)]
    place: String,
    /// What is due next, in words; empty when nothing is.
    #[prop(optional, into)]
    term: String,
    /// Why it is late, in one or two words.
    #[prop(optional, into)]
    late: String,
    /// Who has it.
    #[prop(optional, into)]
    handler: String,
    /// That there is something new, for who hears the page; a dot for who sees it.
    #[prop(optional, into)]
    unread: String,
    /// That somebody waits for an answer.
    #[prop(optional, into)]
    message: String,
    /// Somebody just changed it: it settles in.
    #[prop(optional, into)]
    changed: Signal<bool>,
    /// Who else looks at it, in words.
    #[prop(optional, into)]
    looking: Signal<Option<String>>,
    /// Its version, for whoever measures how live the board is.
    #[prop(optional)]
    version: u32,
) -> impl IntoView {
    let is_late = !late.is_empty();
    let described = if place.is_empty() { title.clone() } else { format!("{title}, {place}") };
    view! {
        <li
            class="board-card"
            class:board-card--late=is_late
            class:board-card--changed=changed
            data-version=version
        >
            <div class="board-card__head">
                <div class="board-card__name">
                    <a class="board-card__link" href=href>
                        <span translate="no">{reference}</span>
                        <span class="visually-hidden">": "{described}</span>
                    </a>
                    {(!unread.is_empty())
                        .then(|| {
                            view! {
                                <span class="board-card__unread">
                                    <span class="visually-hidden">{unread}</span>
                                </span>
                            }
                        })}
                </div>
                {is_late.then(|| view! { <Tag tone=Tone::Danger>{late}</Tag> })}
            </div>
            <p class="board-card__title">{title}</p>
            {(!place.is_empty()).then(|| view! { <p class="board-card__place">{place}</p> })}
            {(!term.is_empty())
                .then(|| {
                    view! {
                        <p class="board-card__term">
                            <Icon sign=Sign::Clock/>
                            {term}
                        </p>
                    }
                })}
            {(!handler.is_empty() || !message.is_empty())
                .then(|| {
                    view! {
                        <div class="board-card__foot">
                            <span>{(!handler.is_empty()).then_some(handler)}</span>
                            {(!message.is_empty()).then(|| view! { <span class="unread">{message}</span> })}
                        </div>
                    }
                })}
            {move || looking.get().map(|names| view! { <p class="board-card__looking">{names}</p> })}
        </li>
    }
    .into_any()
}
