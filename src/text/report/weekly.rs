//! The lines and cells of a weekly report, put together.

use super::{
    annex_received, annex_stood, decimal, elsewhere, explained, figure_name, late_cause, late_days, late_phase,
    late_places, late_reference, late_told, open, together, unexplained, was_explained, was_unexplained,
};
use crate::{
    domain::{
        lang::Lang,
        report::{Column, Late, Row, Stand, Whose, mean},
    },
    text::choices,
};

/// Whether the parent was told why it is late; or of a judgement that was given, whatever became of the case since, why it
/// was.
pub fn told_why(lang: Lang, late: &Late, given: bool) -> &'static str {
    match (late.explained, given) {
        (true, true) => was_explained(lang),
        (false, true) => was_unexplained(lang),
        (true, false) => explained(lang),
        (false, false) => unexplained(lang),
    }
}

/// How a case stood.
pub fn stood(lang: Lang, stand: Stand) -> &'static str {
    match stand {
        Stand::Open(phase) => choices::phase(lang, phase),
        Stand::Ended(how) => choices::closing(lang, how),
    }
}

/// The columns of the annex.
pub fn annex_heads(lang: Lang) -> [&'static str; 4] {
    [late_reference(lang), annex_received(lang), annex_stood(lang), late_days(lang)]
}

/// The columns of what is late.
pub fn late_heads(lang: Lang) -> [&'static str; 6] {
    [late_reference(lang), late_days(lang), late_phase(lang), late_told(lang), late_cause(lang), late_places(lang)]
}

/// How many of something there were this week, with the mean of the weeks before in brackets where there were any then.
pub fn beside_usual(lang: Lang, row: &Row<'_>, column: Column) -> String {
    let now = row.now(column);
    match row.before(column) {
        Some(sum) if sum > 0 => format!("{now} ({})", decimal(lang, mean(sum))),
        _ => now.to_string(),
    }
}

/// What is counted in a column.
pub fn column_name(lang: Lang, column: Column) -> &'static str {
    match column {
        Column::Of(figure) => figure_name(lang, figure),
        Column::Open => open(lang),
    }
}

/// What a row is of.
pub fn whose(lang: Lang, whose: Whose<'_>) -> &str {
    match whose {
        Whose::Whole => together(lang),
        Whose::Region(name) | Whose::Location(name, _) => name,
        Whose::Elsewhere => elsewhere(lang),
    }
}
