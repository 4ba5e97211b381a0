//! A button that prints the page.

use leptos::prelude::*;

/// Prints the page. Without script the browser's own menu does.
///
/// ```ignore
/// <PrintButton label="Afdrukken of bewaren als pdf"/>
/// ```
#[component]
pub fn PrintButton(
    /// What it says.
    label: &'static str,
) -> impl IntoView {
    let alive = RwSignal::new(false);
    Effect::new(move |_| alive.set(true));
    move || {
        alive.get().then(|| {
            view! {
                <p class="no-print">
                    <button
                        class="button button--secondary"
                        type="button"
                        on:click=|_| {
                            // Where printing is not possible the page still stands here.
                            let _ = window().print();
                        }
                    >
                        {label}
                    </button>
                </p>
            }
        })
    }
}
