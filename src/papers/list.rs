//! The list of cases to take along, for a spreadsheet: as values between semicolons, or as a workbook.

use crate::{
    domain::{card::Card, lang::Lang, organisation::Organisation},
    text::{board, choices, search as text},
};
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

/// Before everything, so that Excel reads it as UTF-8.
const BOM: &str = "\u{feff}";

/// What stands in one place of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A day.
    Day(NaiveDate),
}

/// The names of the columns.
pub fn heads(lang: Lang) -> [&'static str; 11] {
    [
        text::reference(lang),
        text::received(lang),
        text::phase(lang),
        board::location(lang),
        board::category(lang),
        text::handler(lang),
        text::contact_due(lang),
        text::contact_on(lang),
        text::judgement_due(lang),
        text::late(lang),
        text::closing(lang),
    ]
}

/// One case, in the order of [`heads`].
pub fn row(lang: Lang, card: &Card, org: &Organisation, today: NaiveDate) -> [Cell; 11] {
    let words = |words: String| if words.is_empty() { Cell::Empty } else { Cell::Text(words) };
    let day = |day: Option<NaiveDate>| day.map_or(Cell::Empty, Cell::Day);
    let places: Vec<&str> =
        card.locations.iter().filter_map(|l| org.location(*l)).map(|place| place.name.as_str()).collect();
    let about: Vec<&str> = card.categories.iter().map(|c| choices::category(lang, *c)).collect();
    let handler = card.handler.and_then(|h| org.member(h)).map(|member| member.name.clone());
    // A question has neither term (R2).
    let of_complaint = card.answer_due.is_none();
    [
        words(card.reference.to_string()),
        Cell::Day(card.received_on),
        words(choices::phase(lang, card.phase).to_owned()),
        words(places.join(", ")),
        // R8: of what somebody holds points of, it says that and no more.
        words(if card.part { board::own_points(lang).to_owned() } else { about.join(", ") }),
        words(handler.unwrap_or_default()),
        day(of_complaint.then_some(card.first_contact_due)),
        day(card.first_contact_on),
        day(of_complaint.then_some(card.judgement_due)),
        words(if card.late(today) { text::yes(lang).to_owned() } else { String::new() }),
        words(card.closing.map(|c| choices::closing(lang, c).to_owned()).unwrap_or_default()),
    ]
}

/// As values between semicolons, which is what a Dutch spreadsheet expects.
pub fn csv<const N: usize>(heads: [&str; N], rows: &[[Cell; N]]) -> String {
    let mut out = BOM.to_owned();
    line(&mut out, heads.into_iter().map(guarded));
    for row in rows {
        line(&mut out, row.iter().map(written));
    }
    out
}

fn line(out: &mut String, values: impl Iterator<Item = String>) {
    let quoted: Vec<_> = values.map(|value| format!("\"{}\"", value.replace('"', "\"\""))).collect();
    out.push_str(&quoted.join(";"));
    out.push_str("\r\n");
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(words) => guarded(words),
        Cell::Day(day) => day.to_string(),
    }
}

/// What begins like a formula is kept from being one: a spreadsheet would carry it out for whoever opens the file.
fn guarded(words: &str) -> String {
    let formula = words
        .trim_start_matches([' ', '\u{a0}'])
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if formula { format!("'{words}") } else { words.to_owned() }
}

/// As a workbook of one sheet. Words are written as words: none becomes a formula.
///
/// # Errors
/// When it cannot be written.
pub fn xlsx<const N: usize>(sheet: &str, heads: [&str; N], rows: &[[Cell; N]]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let (bold, date) = (Format::new().set_bold(), Format::new().set_num_format("yyyy-mm-dd"));
    let page = workbook.add_worksheet().set_name(sheet)?;
    page.set_freeze_panes(1, 0)?;
    for (column, head) in (0..).zip(heads) {
        page.write_string_with_format(0, column, head, &bold)?;
        page.set_column_width(column, 18)?;
    }
    for (number, row) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Empty => continue,
                Cell::Text(words) => page.write_string(number, column, words)?,
                Cell::Day(day) => page.write_datetime_with_format(number, column, as_excel(*day)?, &date)?,
            };
        }
    }
    workbook.save_to_buffer()
}

fn as_excel(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let small = |n: u32| u8::try_from(n).unwrap_or_default();
    ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or_default(), small(day.month()), small(day.day()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_becomes_a_formula_and_none_leaves_its_place() {
        let cell = |words: &str| Cell::Text(words.to_owned());
        let day = "2026-11-20".parse().unwrap();
        let rows = [
            [cell("=1+1"), cell("+31 6"), cell("-2"), cell("@SUM(A1)")],
            [cell("a\"b;c"), cell("twee\r\nregels"), Cell::Empty, Cell::Day(day)],
            [cell("\t=1"), cell("  =1"), cell("K=1"), cell("＝1")],
        ];
        assert_eq!(
            csv(["A", "B", "C", "=D"], &rows),
            "\u{feff}\"A\";\"B\";\"C\";\"'=D\"\r\n\
             \"'=1+1\";\"'+31 6\";\"'-2\";\"'@SUM(A1)\"\r\n\
             \"a\"\"b;c\";\"twee\r\nregels\";\"\";\"2026-11-20\"\r\n\
             \"'\t=1\";\"'  =1\";\"K=1\";\"'＝1\"\r\n"
        );
        let book = xlsx("Zaken", ["A", "B", "C", "=D"], &rows).unwrap();
        assert!(book.starts_with(b"PK"));
        let mut parts = zip::ZipArchive::new(std::io::Cursor::new(book)).unwrap();
        let mut sheet = String::new();
        std::io::Read::read_to_string(&mut parts.by_name("xl/worksheets/sheet1.xml").unwrap(), &mut sheet).unwrap();
        assert!(!sheet.contains("<f>") && sheet.contains("<v>46346</v>"), "{sheet}");
    }
}
