//! Small charts: bars in a row, with their numbers on them, so that nothing is told by colour or height alone.

use leptos::prelude::*;

/// The width of one bar with its gap.
const WIDTH: u32 = 20;
/// The height of the highest,
const HEIGHT: u32 = 48;
/// and of the number on it.
const LETTERS: u32 = 14;

/// A row of bars; the last is the one it is about.
///
/// ```ignore
/// <Bars name="Nieuwe klachten" said="Nieuwe klachten per week…" values=vec![2, 0, 3]/>
/// ```
#[component]
pub fn Bars(
    /// What is counted.
    #[prop(into)]
    name: String,
    /// The same in a sentence, for who hears it.
    #[prop(into)]
    said: String,
    /// How many, the oldest first.
    values: Vec<u32>,
) -> impl IntoView {
    let most = values.iter().copied().max().unwrap_or_default().max(1);
    let (count, width) = (values.len(), WIDTH * u32::try_from(values.len()).unwrap_or_default());
    let bar = |(n, value): (usize, u32)| {
        let height = HEIGHT * value / most;
        let left = WIDTH * u32::try_from(n).unwrap_or_default();
        let (top, class) =
            (LETTERS + HEIGHT - height, if n + 1 == count { "bars__bar bars__bar--now" } else { "bars__bar" });
        view! {
            <rect class=class x=left + 2 y=top width=WIDTH - 4 height=height></rect>
            <text class="bars__number" x=left + WIDTH / 2 y=top - 3 text-anchor="middle">
                {value}
            </text>
        }
    };
    let ground = LETTERS + HEIGHT;
    view! {
        <figure class="bars">
            <figcaption class="bars__name">{name}</figcaption>
            <svg class="bars__chart" viewBox=format!("0 0 {width} {}", ground + 1) role="img" aria-label=said>
                {values.into_iter().enumerate().map(bar).collect_view()}
                <line class="bars__ground" x1="0" y1=ground x2=width y2=ground></line>
            </svg>
        </figure>
    }
    .into_any()
}
