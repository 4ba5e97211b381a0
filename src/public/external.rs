//! The way out of the house (R17, R18), the same words everywhere.

use super::{Ways, lang};
use crate::{
    components::Card,
    domain::helplines::{Helplines, Line},
    text::{dates, home as text},
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// Klachtenloket and Geschillencommissie, in plain words, with the complainant's own last day where it is known.
#[component]
pub fn ExternalRoute(
    /// How they are reached.
    helplines: Helplines,
    /// The last day at the Geschillencommissie.
    #[prop(optional_no_strip)]
    last_day: Option<NaiveDate>,
    /// More than an aside: after closing, and once the judgement is late.
    #[prop(optional)]
    prominent: bool,
) -> impl IntoView {
    let lang = lang();
    let [first, then] = [Line::Klachtenloket, Line::Geschillencommissie].map(|line| helplines.of(line).clone());
    view! {
        <Card title=text::external_title(lang) quiet=!prominent>
            <div class="stack stack--tight">
                <p>{text::external_first(lang)}</p>
                <Ways helpline=first/>
                <p>{text::external_then(lang)}</p>
                {last_day
                    .map(|day| {
                        view! {
                            <p>
                                <strong>{text::external_last_day(lang, &dates::long(lang, day))}</strong>
                            </p>
                        }
                    })}
                <Ways helpline=then/>
                <p>{text::external_straight(lang)}</p>
            </div>
        </Card>
    }
}
