//! The weekly report as a workbook: how it was issued, every figure against the weeks before, by region, by location, what is
//! late, and the annex for whom the page has it.

use super::report::About;
use crate::{
    domain::{
        lang::Lang,
        report::{Annex, Figure, Figures, Late, Part, Weekly, mean},
    },
    text::{choices, dates, report as text},
};
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

/// A sheet's name may have this many characters (Excel).
const LONGEST_NAME: usize = 31;

/// It.
///
/// # Errors
/// When it cannot be written.
pub fn week_book(report: &Weekly, about: About<'_>) -> Result<Vec<u8>, XlsxError> {
    let lang = about.lang;
    let mut book = Workbook::new();
    edition(sheet(&mut book, text::edition_sheet(lang))?, report, about)?;
    let weeks = report.before.iter().rev().map(|before| (before.week.to_string(), before.figures));
    let whole: Vec<_> = std::iter::once((report.week.to_string(), report.whole)).chain(weeks).collect();
    let parts = |parts: &[Part]| parts.iter().map(|part| (part.name.clone(), part.figures)).collect::<Vec<_>>();
    let mut locations = parts(&report.locations);
    locations.push((text::elsewhere(lang).to_owned(), report.elsewhere));
    for (name, columns) in [
        (report.week.to_string(), whole),
        (text::by_region(lang).to_owned(), parts(&report.regions)),
        (text::by_location(lang).to_owned(), locations),
    ] {
        figures(lang, sheet(&mut book, &name)?, &columns)?;
    }
    usual(lang, sheet(&mut book, text::mean_sheet(lang))?, report)?;
    means(lang, sheet(&mut book, text::means_sheet(lang))?, report)?;
    late(lang, sheet(&mut book, text::late_sheet(lang))?, &report.late, false)?;
    late(lang, sheet(&mut book, text::given_late_sheet(lang))?, &report.given_late, true)?;
    if let Some(cases) = about.annex {
        annex(lang, sheet(&mut book, text::annex_sheet(lang))?, cases)?;
    }
    book.save_to_buffer()
}

fn sheet<'a>(book: &'a mut Workbook, name: &str) -> Result<&'a mut Worksheet, XlsxError> {
    let short: String = name.chars().take(LONGEST_NAME).collect();
    book.add_worksheet().set_name(short)
}

/// What it is, before any number: a file is opened apart from the page it came from.
fn edition(sheet: &mut Worksheet, report: &Weekly, about: About<'_>) -> Result<(), XlsxError> {
    let (lang, bold) = (about.lang, Format::new().set_bold());
    let span = report.week.span();
    let days = text::days(lang, &dates::long(lang, span.from), &dates::long(lang, span.to));
    let mut lines = vec![about.organisation.to_owned(), days];
    match about.issued {
        None => lines.push(text::draft(lang).to_owned()),
        Some(issued) => {
            lines.push(text::issued(lang, &dates::long(lang, issued.on), issued.by));
            lines.extend((issued.version > 1).then(|| text::correction(lang, issued.version)));
            lines.extend(about.replaced.then(|| text::replaced(lang).to_owned()));
            lines.extend([text::comment(lang).to_owned(), issued.comment.to_owned()]);
            if let Some((number, mac)) = issued.checkpoint {
                lines
                    .extend([text::checkpoint(lang, number, &hex::encode(mac)), text::checkpoint_why(lang).to_owned()]);
            }
        }
    }
    sheet.set_column_width(0, 100)?;
    sheet.write_string_with_format(0, 0, text::of_week(lang, &report.week.to_string()), &bold)?;
    for (row, line) in (1..).zip(lines) {
        sheet.write_string(row, 0, line)?;
    }
    Ok(())
}

/// A row for each figure, a column for each week or place.
fn figures(lang: Lang, sheet: &mut Worksheet, columns: &[(String, Figures)]) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    sheet.set_freeze_panes(1, 1)?.set_column_width(0, 40)?;
    sheet.write_string_with_format(0, 0, text::figure(lang), &bold)?;
    for (column, (head, _)) in (1..).zip(columns) {
        sheet.write_string_with_format(0, column, head, &bold)?.set_column_width(column, 14)?;
    }
    for (row, figure) in (1..).zip(Figure::ALL) {
        sheet.write_string(row, 0, text::figure_name(lang, *figure))?;
        for (column, (_, figures)) in (1..).zip(columns) {
            sheet.write_number(row, column, figures.of(*figure))?;
        }
    }
    Ok(())
}

/// What is new, open and late at each place, beside what is usual there.
fn usual(lang: Lang, sheet: &mut Worksheet, report: &Weekly) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    sheet.set_freeze_panes(1, 1)?.set_column_width(0, 40)?;
    sheet.write_string_with_format(0, 0, text::place(lang), &bold)?;
    let parts = report.regions.iter().chain(&report.locations);
    for (row, (part, usual)) in (1..).zip(parts.filter_map(|part| Some((part, part.usual?)))) {
        sheet.write_string(row, 0, &part.name)?;
        let now = &part.figures;
        let numbers = [
            (text::new(lang), now.of(Figure::New), usual.new),
            (text::open(lang), now.open(), usual.open),
            (text::late(lang), now.of(Figure::Overdue), usual.late),
        ];
        for (column, (name, now, sum)) in (1..).step_by(2).zip(numbers) {
            sheet.write_string_with_format(0, column, name, &bold)?;
            sheet.write_string_with_format(0, column + 1, text::usually(lang, name), &bold)?;
            sheet.write_number(row, column, now)?;
            sheet.write_number(row, column + 1, mean(sum))?;
        }
    }
    Ok(())
}

/// The mean of every figure at each place in the weeks before, where that is known.
fn means(lang: Lang, sheet: &mut Worksheet, report: &Weekly) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    sheet.set_freeze_panes(1, 1)?.set_column_width(0, 40)?;
    sheet.write_string_with_format(0, 0, text::figure(lang), &bold)?;
    for (row, figure) in (1..).zip(Figure::ALL) {
        sheet.write_string(row, 0, text::figure_name(lang, *figure))?;
    }
    for (column, part) in (1..).zip(report.regions.iter().chain(&report.locations)) {
        sheet.write_string_with_format(0, column, &part.name, &bold)?.set_column_width(column, 14)?;
        for (row, figure) in (1..).zip(Figure::ALL) {
            if let Some(sum) = part.before(*figure) {
                sheet.write_number(row, column, mean(sum))?;
            }
        }
    }
    Ok(())
}

/// What waits, or whose judgement was given.
fn late(lang: Lang, sheet: &mut Worksheet, lines: &[Late], given: bool) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    sheet.set_freeze_panes(1, 0)?;
    for (column, head) in (0..).zip(text::late_heads(lang)) {
        sheet.write_string_with_format(0, column, head, &bold)?.set_column_width(column, 24)?;
    }
    for (row, late) in (1..).zip(lines) {
        sheet.write_string(row, 0, late.reference.as_str())?;
        sheet.write_number(row, 1, late.days as f64)?;
        sheet.write_string(row, 2, choices::phase(lang, late.phase))?;
        sheet.write_string(row, 3, text::told_why(lang, late, given))?;
        sheet.write_string(row, 4, late.cause.map_or("", |cause| choices::cause(lang, cause)))?;
        sheet.write_string(row, 5, late.locations.join(", "))?;
    }
    Ok(())
}

/// What concerns a coordinator or a director, for whom the page shows it.
fn annex(lang: Lang, sheet: &mut Worksheet, cases: &[Annex]) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    sheet.set_freeze_panes(1, 0)?;
    for (column, head) in (0..).zip(text::annex_heads(lang)) {
        sheet.write_string_with_format(0, column, head, &bold)?.set_column_width(column, 24)?;
    }
    for (row, case) in (1..).zip(cases) {
        sheet.write_string(row, 0, case.reference.as_str())?;
        sheet.write_string(row, 1, dates::long(lang, case.received_on))?;
        sheet.write_string(row, 2, text::stood(lang, case.stood))?;
        if let Some(days) = case.days_late {
            sheet.write_number(row, 3, days as f64)?;
        }
    }
    Ok(())
}
