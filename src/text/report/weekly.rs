//! The lines and cells of a weekly report, put together.

use super::{
    annex_received, annex_stood, decimal, explained, late, late_cause, late_days, late_phase, late_places,
    late_reference, late_told, new, open, unexplained, was_explained, was_unexplained,
};
use crate::{
    domain::{
        lang::Lang,
        report::{Figure, Late, Part, Stand, mean},
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

/// How many of something there were at a place this week, with the mean of the weeks before in brackets, where that is
/// known.
pub fn beside_usual(lang: Lang, part: &Part, figure: Figure) -> String {
    let now = part.figures.of(figure);
    let mean = |sum| decimal(lang, mean(sum));
    part.before(figure).map_or_else(|| now.to_string(), |sum| format!("{now} ({})", mean(sum)))
}

/// Whether there was anything of it at a place: now, or in the weeks before.
pub fn any(part: &Part, figure: Figure) -> bool {
    part.figures.of(figure) > 0 || part.before(figure).is_some_and(|sum| sum > 0)
}

/// New, open and late at a place, each with how many there were this week and on average in the twelve before.
pub fn usual(lang: Lang, part: &Part) -> Option<[(&'static str, u32, String); 3]> {
    let usual = part.usual?;
    let mean = |sum: u32| decimal(lang, mean(sum));
    let figures = &part.figures;
    Some([
        (new(lang), figures.of(Figure::New), mean(usual.new)),
        (open(lang), figures.open(), mean(usual.open)),
        (late(lang), figures.of(Figure::Overdue), mean(usual.late)),
    ])
}
