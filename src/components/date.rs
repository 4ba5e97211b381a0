//! A day, in three parts that every phone and every person can type.

use crate::text::common;
use leptos::prelude::*;

use super::{
    choice::legend_view,
    lang,
    parts::{described_by, error_view, field_class, hint_view, id_of},
};

/// A day as it was typed, right or wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateText {
    /// Day of the month.
    pub day: String,
    /// Number of the month.
    pub month: String,
    /// Year.
    pub year: String,
}

/// A date in three inputs, named by the day's: `form[day]` has `form[month]` and `form[year]` beside it.
/// Another stem gets endings: `when` gives `when_day`, `when_month`, `when_year`. The day's input has
/// the id of the field.
///
/// ```ignore
/// <DateField name="answers[day]" legend="Wanneer was het?" hint="Bijvoorbeeld 27 3 2026" value error=…/>
/// ```
#[component]
pub fn DateField(
    /// Stem of the three form names; id of the first input.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// Help before answering: an example of a date.
    #[prop(optional, into)]
    hint: String,
    /// The legend is the page's `h1`.
    #[prop(optional)]
    heading: bool,
    /// May be left open.
    #[prop(optional)]
    optional: bool,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// The answer so far.
    #[prop(optional)]
    value: DateText,
) -> impl IntoView {
    let id = id_of(&name);
    let (described, has_hint) = (id.clone(), !hint.is_empty());
    let lang = lang();
    let parts = [
        ("day", common::day(lang), value.day),
        ("month", common::month(lang), value.month),
        ("year", common::year(lang), value.year),
    ]
    .into_iter()
    .map(|(part, label, value)| {
        let id = if part == "day" { id.clone() } else { format!("{id}_{part}") };
        let year = part == "year";
        view! {
            <div class=if year { "date__part date__part--year" } else { "date__part" }>
                <label class="date__label" for=id.clone()>
                    {label}
                </label>
                <input
                    class="input"
                    id=id
                    name=part_name(&name, part)
                    value=value
                    inputmode="numeric"
                    autocomplete="off"
                    aria-invalid=move || error.read().is_some().then_some("true")
                />
            </div>
        }
    })
    .collect_view();
    view! {
        <fieldset
            class=field_class(error)
            role="group"
            aria-describedby=move || described_by(&described, has_hint, error.read().is_some())
        >
            {legend_view(legend, heading, optional)}
            {hint_view(&id, hint)}
            {error_view(&id, error)}
            <div class="date">{parts}</div>
        </fieldset>
    }
    .into_any()
}

/// `when` → `when_day`; `form[day]` → `form[year]`.
fn part_name(name: &str, part: &str) -> String {
    let (stem, close) = name.strip_suffix(']').map_or((name, ""), |stem| (stem, "]"));
    match stem.strip_suffix("day") {
        Some(before) if before.is_empty() || before.ends_with(['[', '_']) => format!("{before}{part}{close}"),
        _ => format!("{stem}_{part}{close}"),
    }
}

#[cfg(test)]
mod tests {
    use super::part_name;

    #[test]
    fn a_part_is_named_inside_the_brackets() {
        assert_eq!(part_name("when", "day"), "when_day");
        assert_eq!(part_name("draft[when]", "year"), "draft[when_year]");
    }

    #[test]
    fn the_parts_of_a_day_stand_beside_it() {
        assert_eq!(part_name("day", "month"), "month");
        assert_eq!(part_name("answers[day]", "day"), "answers[day]");
        assert_eq!(part_name("form[agreed][0][day]", "year"), "form[agreed][0][year]");
        assert_eq!(part_name("holiday", "year"), "holiday_year");
    }
}
