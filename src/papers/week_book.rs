//! The weekly report as a workbook: how it was issued, every figure against the weeks before, by place, what is late, and the
//! annex for whom the page has it.

use super::report::About;
use crate::{
    domain::{
        lang::Lang,
        report::{Annex, Column, Figure, Figures, Late, Row, Theme, Weekly, Whose, mean},
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
    figures(lang, sheet(&mut book, &report.week.to_string())?, &whole)?;
    let rows = report.rows();
    places(lang, sheet(&mut book, text::by_location(lang))?, &rows, |row, column| Some(f64::from(row.now(column))))?;
    places(lang, sheet(&mut book, text::means_sheet(lang))?, &rows, |row, column| row.before(column).map(mean))?;
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

/// A row for each figure, a column for each week.
fn figures(lang: Lang, sheet: &mut Worksheet, weeks: &[(String, Figures)]) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    sheet.set_freeze_panes(1, 1)?.set_column_width(0, 40)?;
    sheet.write_string_with_format(0, 0, text::figure(lang), &bold)?;
    for (column, (head, _)) in (1..).zip(weeks) {
        sheet.write_string_with_format(0, column, head, &bold)?.set_column_width(column, 14)?;
    }
    for (row, figure) in (1..).zip(Figure::ALL) {
        sheet.write_string(row, 0, text::figure_name(lang, *figure))?;
        for (column, (_, figures)) in (1..).zip(weeks) {
            sheet.write_number(row, column, figures.of(*figure))?;
        }
    }
    Ok(())
}

/// A row for each place, with its region to filter by, and a column for whatever is counted; nothing where it is not known.
fn places(
    lang: Lang,
    sheet: &mut Worksheet,
    rows: &[Row<'_>],
    number: fn(&Row<'_>, Column) -> Option<f64>,
) -> Result<(), XlsxError> {
    let (bold, head) = (Format::new().set_bold(), Format::new().set_bold().set_text_wrap());
    let columns: Vec<Column> = Theme::ALL.iter().flat_map(|theme| theme.columns()).copied().collect();
    sheet.set_freeze_panes(1, 1)?.set_column_width(0, 40)?.set_column_width(1, 20)?;
    sheet.write_string_with_format(0, 0, text::place(lang), &head)?;
    sheet.write_string_with_format(0, 1, text::in_region(lang), &head)?;
    for (at, column) in (2..).zip(&columns) {
        sheet.write_string_with_format(0, at, text::column_name(lang, *column), &head)?.set_column_width(at, 14)?;
    }
    for (nth, row) in (1..).zip(rows) {
        let (region, sum) = match row.whose {
            Whose::Whole => (None, true),
            Whose::Region(name) => (Some(name), true),
            Whose::Location(_, region) => (region, false),
            Whose::Elsewhere => (None, false),
        };
        let format = if sum { &bold } else { &Format::default() };
        sheet.write_string_with_format(nth, 0, text::whose(lang, row.whose), format)?;
        if let Some(region) = region {
            sheet.write_string_with_format(nth, 1, region, format)?;
        }
        for (at, column) in (2..).zip(&columns) {
            if let Some(number) = number(row, *column) {
                sheet.write_number_with_format(nth, at, number, format)?;
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
