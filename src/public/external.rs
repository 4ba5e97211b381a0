//! The way out of the house (R17, R18), the same words everywhere.

use super::lang;
use crate::{
    components::Card,
    text::{dates, home as text},
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// Klachtenloket and Geschillencommissie, in plain words, with the complainant's own last day where it is known.
#[component]
pub fn ExternalRoute(
    /// The last day at the Geschillencommissie.
    #[prop(optional_no_strip)]
    last_day: Option<NaiveDate>,
    /// More than an aside: after closing, and once the judgement is late.
    #[prop(optional)]
    prominent: bool,
) -> impl IntoView {
    let lang = lang();
    view! {
        <Card title=text::external_title(lang) quiet=!prominent>
            <div class="stack stack--tight">
                <p>{text::external_first(lang)}</p>
                <p>
                    <a href="tel:09001877">"0900-1877"</a>
                    " · "
                    <a href="mailto:info@klachtenloket-kinderopvang.nl">"info@klachtenloket-kinderopvang.nl"</a>
                    " · "
                    <a href="https://www.klachtenloket-kinderopvang.nl" rel="external">
                        "klachtenloket-kinderopvang.nl"
                    </a>
                </p>
                <p>{text::external_then(lang)}</p>
                {last_day
                    .map(|day| {
                        view! {
                            <p>
                                <strong>{text::external_last_day(lang, &dates::long(lang, day))}</strong>
                            </p>
                        }
                    })}
                <p>
                    <a href="tel:0703105310">"070-310 53 10"</a>
                    " · "
                    <a href="https://www.degeschillencommissie.nl" rel="external">
                        "degeschillencommissie.nl"
                    </a>
                </p>
                <p>{text::external_straight(lang)}</p>
            </div>
        </Card>
    }
}
