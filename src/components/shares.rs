//! What a whole divides into: bars that lie, each with its name and its number on it, so that nothing is told by colour or
//! length alone. A number that is not told has no bar, and no place for one.

use leptos::prelude::*;

/// The width of the drawing,
const WIDTH: u32 = 320;
/// of the longest bar,
const LONGEST: u32 = 280;
/// and the height of one bar with its name.
const ROW: u32 = 38;

/// A bar for each number.
///
/// ```ignore
/// <Shares name="Waarover" said="Waarover de klachten gingen…" values=vec![("Iets anders", Some(6))] hidden="niet getoond"/>
/// ```
#[component]
pub fn Shares(
    /// What is divided.
    #[prop(into)]
    name: String,
    /// The same in a sentence, for who hears it.
    #[prop(into)]
    said: String,
    /// How many of each.
    values: Vec<(&'static str, Option<u32>)>,
    /// What stands where a number is not told.
    hidden: &'static str,
) -> impl IntoView {
    let most = values.iter().filter_map(|(_, value)| *value).max().unwrap_or_default().max(1);
    let height = ROW * u32::try_from(values.len()).unwrap_or_default();
    let bar = |(n, (name, value)): (usize, (&'static str, Option<u32>))| {
        let top = ROW * u32::try_from(n).unwrap_or_default();
        let (told, after) = match value {
            Some(value) => {
                let width = LONGEST * value / most;
                let bar = view! { <rect class="shares__bar" x="1" y=top + 18 width=width height="14"></rect> };
                (view! { {(value > 0).then_some(bar)} }.into_any(), (value.to_string(), width + 7))
            }
            None => (().into_any(), (hidden.to_owned(), 1)),
        };
        let (number, left) = after;
        view! {
            <text class="shares__name" x="1" y=top + 13>
                {name}
            </text>
            {told}
            <text class="shares__number" x=left y=top + 30>
                {number}
            </text>
        }
    };
    view! {
        <figure class="shares">
            <figcaption class="shares__title">{name}</figcaption>
            <svg class="shares__chart" viewBox=format!("0 0 {WIDTH} {height}") role="img" aria-label=said>
                {values.into_iter().enumerate().map(bar).collect_view()}
            </svg>
        </figure>
    }
    .into_any()
}
