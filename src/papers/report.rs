//! The weekly report on paper (R16), and the yearly one.

mod places;
mod yearly;

pub use yearly::{yearly, yearly_at};

use super::words;
use crate::{
    domain::{
        lang::Lang,
        report::{Annex, Edition, Figure, Figures, Late, Weekly},
    },
    text::{choices, dates, report as text},
};
use gehoor_paper::{Block, Document, Row, RowKind, Table};

/// What stands on a weekly report besides its figures.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The language it is read in.
    pub lang: Lang,
    /// Who reports.
    pub organisation: &'a str,
    /// How it was issued; nothing for a draft.
    pub issued: Option<Edition<'a>>,
    /// Whether a later version replaced it.
    pub replaced: bool,
    /// What concerns a coordinator or a director: for directors, and only what does not concern them.
    pub annex: Option<&'a [Annex]>,
}

/// The weekly report. Of a week nobody issued it says on every page that it is a draft.
pub fn weekly(report: &Weekly, about: About<'_>) -> Document {
    let lang = about.lang;
    let span = report.week.span();
    let mut blocks = vec![
        Block::Paragraph(text::days(lang, &dates::long(lang, span.from), &dates::long(lang, span.to))),
        Block::Paragraph(match about.issued {
            Some(issued) => text::issued(lang, &dates::long(lang, issued.on), issued.by),
            None => text::draft(lang).to_owned(),
        }),
    ];
    let version = about.issued.map_or(1, |issued| issued.version);
    if version > 1 {
        blocks.push(Block::Strong(text::correction(lang, version)));
    }
    if about.replaced {
        blocks.push(Block::Strong(text::replaced(lang).to_owned()));
    }
    blocks.push(Block::Heading(text::late_title(lang).into()));
    blocks.push(if report.late.is_empty() {
        Block::Paragraph(text::late_none(lang).into())
    } else {
        Block::List(report.late.iter().map(|late| line(lang, late, false)).collect())
    });
    if !report.given_late.is_empty() {
        blocks.push(Block::Heading(text::given_late_title(lang).into()));
        blocks.push(Block::List(report.given_late.iter().map(|late| line(lang, late, true)).collect()));
    }
    if let Some(issued) = about.issued {
        blocks.extend([Block::Heading(text::comment(lang).into()), Block::Paragraph(issued.comment.to_owned())]);
    }
    blocks.push(Block::Heading(text::figures(lang).into()));
    blocks.push(Block::Small(text::not_in(lang).into()));
    blocks.push(Block::Table(weeks(lang, report)));
    blocks.extend(places::tables(lang, report));
    blocks.extend(about.annex.into_iter().flat_map(|annex| annexed(lang, annex)));
    if let Some((number, mac)) = about.issued.and_then(|issued| issued.checkpoint) {
        let checkpoint = text::checkpoint(lang, number, &hex::encode(mac));
        blocks.push(Block::Small(format!("{checkpoint}\n{}", text::checkpoint_why(lang))));
    }
    Document {
        lang: lang.tag(),
        title: text::of_week(lang, &report.week.to_string()),
        sender: about.organisation.to_owned(),
        mark: about.issued.is_none().then(|| crate::text::paper::draft(lang).to_owned()),
        blocks,
        words: words(lang),
        ..Document::default()
    }
}

fn line(lang: Lang, late: &Late, given: bool) -> String {
    let told = text::told_why(lang, late, given);
    let at = late.locations.join(", ");
    let phase = choices::phase(lang, late.phase);
    let cause = late.cause.map(|cause| format!(" ({})", choices::cause(lang, cause))).unwrap_or_default();
    format!("{}: {}, {phase}, {told}{cause}. {at}", late.reference, text::days_late(lang, late.days))
}

/// Each number that is not zero now or was not in the weeks before: of this week, and of each of those.
fn weeks(lang: Lang, report: &Weekly) -> Table {
    let before = report.before.iter().rev();
    let all: Vec<&Figures> = std::iter::once(&report.whole).chain(before.clone().map(|week| &week.figures)).collect();
    // The year of a week stands in the title; in the table there is place for the week.
    let names = std::iter::once(report.week).chain(before.map(|week| week.week)).map(|week| week.parts().1);
    let row = |figure: &Figure| {
        let numbers = all.iter().map(|week| week.of(*figure).to_string());
        let name = text::figure_name(lang, *figure).to_owned();
        Row { cells: std::iter::once(name).chain(numbers).collect(), kind: RowKind::Plain }
    };
    let any = |figure: &&Figure| all.iter().any(|week| week.of(**figure) > 0);
    Table {
        head: std::iter::once(text::figure(lang).to_owned()).chain(names).collect(),
        rows: Figure::ALL.iter().filter(any).map(row).collect(),
    }
}

/// The annex, as the page has it.
fn annexed(lang: Lang, annex: &[Annex]) -> [Block; 3] {
    let line = |case: &Annex| {
        let received = text::received(lang, &dates::long(lang, case.received_on));
        let late = case.days_late.map(|days| format!(", {}", text::days_late(lang, days))).unwrap_or_default();
        format!("{}: {received}, {}{late}", case.reference, text::stood(lang, case.stood))
    };
    let lines = if annex.is_empty() {
        Block::Paragraph(text::annex_none(lang).to_owned())
    } else {
        Block::List(annex.iter().map(line).collect())
    };
    [Block::Heading(text::annex(lang).to_owned()), Block::Small(text::annex_lead(lang).to_owned()), lines]
}
